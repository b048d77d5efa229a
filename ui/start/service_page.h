#pragma once

#include "catalogue/service_profile.h"
#include "kit/page.h"
#include "words/interface_language.h"
#include "workspace/library.h"

class QCheckBox;
class QLabel;

namespace camre {

class ChoiceField;
class LinkButton;
class LongTextField;
class PrimaryButton;
class SecondaryButton;
class TextField;

/// Which form this service uses, and what it promises people (P10, P19). Without the promises only practice is possible.
class ServicePage final : public Page {
    Q_OBJECT
  public:
    ServicePage(const Library& library, const InterfaceLanguage& language, QWidget* parent);

    void setController(const QString& name);
    /// The file is made already: shows what it has, and the button keeps it instead of making a file.
    void setForFile(const ServiceProfile& kept);
    /// The form chosen, from the library.
    [[nodiscard]] const ProfileText& profile() const;
    [[nodiscard]] PrivacyNotice privacy(int retentionMonths) const;
    /// What keeps children safe here (P25); empty for a form that asks no children.
    [[nodiscard]] ChildSafeguards children() const;
    /// An assessment that is to be done later is not done yet.
    void setToday(Day today) { m_today = today; }

  Q_SIGNALS:
    /// The promises are filled.
    void filled();
    /// Nothing is promised yet: real records wait.
    void later();
    /// How the form chosen looks on paper.
    void paperWanted();

  protected:
    void retranslate() override;

  private:
    void addFields();
    void goOn();
    void fillForms();
    void showChildren();
    [[nodiscard]] bool asksChildren() const { return profile().profile.respondent == Respondent::Child; }

    const Library& m_library;
    const InterfaceLanguage& m_language;
    bool m_fileIsMade = false;
    ChoiceField* m_form;
    LinkButton* m_paper;
    QLabel* m_promises;
    TextField* m_controller;
    TextField* m_contact;
    TextField* m_dpo;
    LongTextField* m_purposes;
    TextField* m_lawfulBasis;
    TextField* m_article9;
    LongTextField* m_recipients;
    LongTextField* m_complaints;
    TextField* m_support;
    QCheckBox* m_notShared;
    QLabel* m_childrenHeading;
    TextField* m_safeguardingLead;
    TextField* m_dpiaDone;
    TextField* m_agreementBy;
    std::optional<Day> m_today;
    PrimaryButton* m_continue;
    SecondaryButton* m_later;
};

}  // namespace camre
