#pragma once

#include <map>

#include "bridge/workspace_model.h"
#include "kit/page.h"
#include "papers/print_job.h"
#include "workspace/people_page_file.h"

class QLabel;

namespace camre {

class ChoiceField;
class InterfaceLanguage;
class LongTextField;
class PrimaryButton;

/// A sheet for the people who answered: what they told the service, all together, and what it will do. The coordinator
/// writes the second part, in each language in which the sheet is wanted; it is kept on this page only.
class TellPeoplePage final : public Page {
    Q_OBJECT
  public:
    /// @param id        a release; what cannot be told of it is said on the page
    /// @param language  of the window, which the coordinator writes: it is offered first
    TellPeoplePage(WorkspaceModel& model, const InterfaceLanguage& language, std::int64_t id, QWidget* parent);

    void arrive() override;

  Q_SIGNALS:
    void printWanted(const camre::PrintMaker& make);

  protected:
    void retranslate() override;

  private:
    void load();
    void fillLanguages();
    void chooseLanguage();
    void check();
    void see();
    void showLeftOut();
    [[nodiscard]] QString namesOf(const std::vector<ThemeId>& themes) const;
    [[nodiscard]] const LanguagePack* chosen() const;

    WorkspaceModel& m_model;
    const InterfaceLanguage& m_windowLanguage;
    std::int64_t m_id;
    std::optional<PeopleTold> m_told;
    std::map<std::string, QString> m_weWill;  // by the tag of the language it is written in
    std::string m_tag;
    QLabel* m_lead;
    QLabel* m_leftOut;
    ChoiceField* m_language;
    LongTextField* m_text;
    QLabel* m_length;
    PrimaryButton* m_see;
};

}  // namespace camre
