#pragma once

#include "bridge/workspace_model.h"
#include "home/next_step.h"
#include "kit/page.h"
#include "settings/settings.h"

class QLabel;

namespace camre {

class ChoiceField;
class ChoiceTile;
class DueList;
class LinkButton;
class Notice;
class PrimaryButton;
class SecondaryButton;
class TextField;

/// What to do next, in one filled button; below it everything else. No names anywhere.
class HomePage final : public Page {
    Q_OBJECT
  public:
    HomePage(WorkspaceModel& model, const Settings& settings, QWidget* parent);

    void arrive() override;
    [[nodiscard]] bool hasBack() const override { return false; }
    [[nodiscard]] const NextStep& step() const { return m_step; }

  public Q_SLOTS:
    /// Loads lists and works the next step out again.
    void load();

  Q_SIGNALS:
    void newPersonWanted();
    /// Carry on with a form, start a follow-up, or look: the person decides what is next.
    void personWanted(const camre::PersonCode& code);
    void summaryWanted();
    /// What the service promises is to be written before real records (P10).
    void promisesWanted();
    void settingsWanted();

  protected:
    void retranslate() override;

  private:
    void buildTop();
    void buildDue();
    void buildFoot();
    void loadDue();
    void findStep();
    void showStep();
    void showFile();
    void takeStep();
    void findCode();
    [[nodiscard]] QString stepWords() const;
    [[nodiscard]] std::optional<Period> unsummarised() const;

    WorkspaceModel& m_model;
    const Settings& m_settings;
    NextStep m_step;
    std::vector<PersonFacts> m_due;
    std::vector<Draft> m_drafts;

    Notice* m_notLocked;
    Notice* m_waits;
    Notice* m_allDone;
    PrimaryButton* m_next;
    SecondaryButton* m_newPerson;
    SecondaryButton* m_summary;
    LinkButton* m_settingsLink;
    TextField* m_code;
    SecondaryButton* m_find;
    QLabel* m_dueTitle;
    ChoiceField* m_filter;
    QLabel* m_noneDue;
    DueList* m_dueList;
    QLabel* m_file;
};

}  // namespace camre
