#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace camre {

class DueList;
class Notice;
class SecondaryButton;

/// Everybody who is due: codes, days and languages only. It loads a page of people at a time, so that a file of
/// 100,000 people opens as quickly as a file of ten. A state is set in its row and can be undone.
class FollowUpsPage final : public Page {
    Q_OBJECT
  public:
    FollowUpsPage(WorkspaceModel& model, QWidget* parent);

    void arrive() override;
    void load();

  Q_SIGNALS:
    /// Start the follow-up of this person, or carry on with it.
    void personWanted(const camre::PersonCode& code);
    /// The list as it is filtered now, as codes and days on paper.
    void printWanted(camre::DueFilter filter);

  protected:
    void retranslate() override;

  private:
    void buildFilters();
    void buildPaging();
    void choose(DueFilter filter);
    void goOn();
    void goBackAPage();
    void showPeople();
    void showCounts();
    void setState(const PersonFacts& person, FollowUpState state);
    void undo();
    void focusOn(const PersonCode& code);
    [[nodiscard]] QString countWords(DueFilter filter) const;
    [[nodiscard]] QString emptyWords() const;

    struct Change {
        PersonCode code;
        FollowUpState before;
        FollowUpState after;
    };

    WorkspaceModel& m_model;
    DueFilter m_filter = DueFilter::DueThisMonth;
    std::vector<std::optional<DuePlace>> m_starts{std::nullopt};  // where each page up to this one begins
    std::vector<PersonFacts> m_people;
    bool m_hasMore = false;
    std::optional<Change> m_change;

    Notice* m_lookOnly;
    Notice* m_changed;
    SecondaryButton* m_undo;
    QLabel* m_show;
    QButtonGroup* m_filters;
    QLabel* m_none;
    DueList* m_list;
    QWidget* m_paging;
    QLabel* m_place;
    SecondaryButton* m_earlier;
    SecondaryButton* m_later;
    SecondaryButton* m_print;
};

}  // namespace camre
