#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"
#include "words/interface_language.h"

class QLabel;

namespace camre {

class PrimaryButton;
class SecondaryButton;

/// The last word before a changed form takes the place of one that has answers: what stays comparable, what ends, what is new,
/// and what happens to unfinished forms and to the agreement.
class ChangePage final : public Page {
    Q_OBJECT
  public:
    /// All must outlive the page.
    ChangePage(WorkspaceModel& model, const InterfaceLanguage& language, ServiceProfile form, FormChange change, QWidget* parent);

  Q_SIGNALS:
    /// It is in place.
    void changed();

  protected:
    void retranslate() override;

  private:
    struct Group {
        QLabel* title;
        QLabel* text;
    };
    Group addGroup(const QString& name);
    void keep();
    [[nodiscard]] QString leadWords() const;
    [[nodiscard]] QString names(const std::vector<IndicatorId>& questions) const;
    static void setWords(const Group& group, const QString& title, const QString& text);

    WorkspaceModel& m_model;
    const InterfaceLanguage& m_language;
    ServiceProfile m_form;
    FormChange m_change;
    QLabel* m_lead;
    Group m_comparable;
    Group m_ending;
    Group m_beginning;
    Group m_drafts;
    Group m_promises;
    PrimaryButton* m_keep;
    SecondaryButton* m_notYet;
};

}  // namespace camre
