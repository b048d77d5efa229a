#pragma once

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

#include "catalogue/service_profile.h"

class QCheckBox;
class QLabel;

namespace camre {

class LongTextField;
class Notice;
class TextField;

/// What a service promises people before they agree (P10, P19), and what has to stand before children are asked (P25).
class PromisesFields final : public QWidget {
    Q_OBJECT
  public:
    explicit PromisesFields(QWidget* parent);

    void setPromises(const PrivacyNotice& privacy, const ChildSafeguards& children);
    void setController(const QString& name);
    /// @param retentionMonths  asked elsewhere
    [[nodiscard]] PrivacyNotice privacy(int retentionMonths) const;
    /// An assessment that is to be done later than `today` is not done yet; nothing: any day counts.
    [[nodiscard]] ChildSafeguards children(const std::optional<Day>& today) const;
    /// Shows the safeguards only where children are asked.
    void setAsksChildren(bool isShown);
    /// Marks the entries of `missingPrivacy`; none takes the marks away.
    void showMissing(const std::vector<std::string>& entries);

    /// The words under which an entry of `missingPrivacy` is asked for; the entry itself where there are none.
    static QString entryWords(const std::string& entry);
    /// The names of several, as one list; empty for none.
    static QString entriesWords(const std::vector<std::string>& entries);

  Q_SIGNALS:
    void edited();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void addFields();
    void connectFields();
    void retranslate();
    void retranslateChildren();
    void showConsentNote();

    QLabel* m_title;
    TextField* m_controller;
    TextField* m_contact;
    TextField* m_dpo;
    LongTextField* m_purposes;
    TextField* m_lawfulBasis;
    Notice* m_consent;
    TextField* m_article9;
    LongTextField* m_recipients;
    LongTextField* m_complaints;
    TextField* m_support;
    QCheckBox* m_notShared;
    QWidget* m_children;
    QLabel* m_childrenTitle;
    TextField* m_safeguardingLead;
    TextField* m_dpiaDone;
    TextField* m_agreementBy;
};

}  // namespace camre
