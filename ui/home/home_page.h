#pragma once

#include "bridge/workspace_model.h"
#include "languages/language_list.h"
#include "home/next_step.h"
#include "kit/page.h"
#include "settings/settings.h"

class QLabel;

namespace camre {

class DueList;
class LinkButton;
class Notice;
class PrimaryButton;
class SecondaryButton;
class TextField;

/// What to do next, in one filled button; below it everything else: the follow-ups of this month, or a translator's
/// languages. No names anywhere.
class HomePage final : public Page {
    Q_OBJECT
  public:
    HomePage(WorkspaceModel& model, Settings& settings, QWidget* parent);

    void arrive() override;
    [[nodiscard]] bool hasBack() const override { return false; }
    [[nodiscard]] const NextStep& step() const { return m_step; }

  public Q_SLOTS:
    /// Loads lists and works the next step out again.
    void load();

  Q_SIGNALS:
    void newPersonWanted();
    /// A form for filling in by hand.
    void paperFormWanted();
    /// Filled paper forms are to be typed in.
    void keyingWanted();
    /// Carry on with a form, start a follow-up, or look: the person decides what is next.
    void personWanted(const camre::PersonCode& code);
    /// A code was typed and somebody has it.
    void personFound(const camre::PersonCode& code);
    void followUpsWanted();
    void languageWanted(const camre::LanguageTag& tag);
    /// All of them, where one is begun or taken in.
    void languagesWanted();
    /// The file is open for looking only: try once more to get it for writing.
    void openAgainWanted();
    void summaryWanted();
    /// What the service promises is to be written before real records (P10).
    void promisesWanted();
    void settingsWanted();
    /// People whose time is over (P39).
    void retentionWanted();
    void requestsWanted();
    /// It is time for a backup.
    void backupWanted();
    /// The service's form, to look at and to change.
    void formWanted();

  protected:
    void retranslate() override;

  private:
    void buildTop();
    void buildNotices();
    void buildFinding();
    void buildDue();
    void buildLanguages();
    void buildFoot();
    void loadDue();
    void loadLanguages();
    void findStep();
    void showStep();
    void showDrafts();
    void showNotices();
    void showRequests();
    void showFile();
    void takeStep();
    void findCode();
    [[nodiscard]] bool isTranslator() const { return m_settings.role() == WorkRole::Translator; }
    [[nodiscard]] QString stepWords() const;
    [[nodiscard]] QString backupWords() const;
    [[nodiscard]] QString draftWords(const Draft& draft) const;
    [[nodiscard]] QString questionPlace(const Draft& draft) const;
    [[nodiscard]] std::optional<Period> unsummarised() const;

    WorkspaceModel& m_model;
    Settings& m_settings;
    NextStep m_step;
    std::vector<PersonFacts> m_due;
    std::vector<Draft> m_drafts;
    std::vector<LanguageState> m_languages;
    int m_pastKeeping = 0;
    bool m_nobodyFound = false;

    Notice* m_notLocked;
    SecondaryButton* m_diskIsLocked;
    Notice* m_lookOnly;
    Notice* m_waits;
    Notice* m_allDone;
    Notice* m_requests;
    SecondaryButton* m_toRequests;
    PrimaryButton* m_next;
    SecondaryButton* m_newPerson;
    SecondaryButton* m_paperForm;
    SecondaryButton* m_keying;
    SecondaryButton* m_summary;
    QLabel* m_draftsTitle;
    QWidget* m_moreDrafts;
    TextField* m_code;
    SecondaryButton* m_find;
    QLabel* m_dueTitle;
    QLabel* m_noneDue;
    DueList* m_dueList;
    SecondaryButton* m_allFollowUps;
    QLabel* m_languagesTitle;
    LanguageList* m_languageList;
    LinkButton* m_allLanguages;
    QLabel* m_file;
    LinkButton* m_formLink;
    LinkButton* m_settingsLink;
};

}  // namespace camre
