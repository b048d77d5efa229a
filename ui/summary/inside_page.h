#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"
#include "words/interface_language.h"

class QLabel;

namespace camre {

class ChoiceField;
class FigureTable;
class Notice;
class SecondaryButton;

/// True counts of a period that stay inside: of everybody or of one group, with figures for an analyst and the codes
/// behind the follow-ups. Nothing here can be exported, printed or copied.
class InsidePage final : public Page {
    Q_OBJECT
  public:
    enum class Table { Counts, Analyst, Timing, FollowUps, SmallGroups };

    InsidePage(WorkspaceModel& model, const InterfaceLanguage& language, const Period& period, Table first, QWidget* parent);

    void arrive() override;

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildCodes();
    void fillGroups();
    void fillTables();
    void load();
    void showState();
    void showTable();
    void showCounts();
    void showAnalyst();
    void showTiming();
    void showFollowUps();
    void showSmallGroups();
    [[nodiscard]] QString smallGroupsText(int shown) const;
    [[nodiscard]] QString answerWords(const InsideGroup& answer) const;
    void showCodes();
    void turn(int pages);
    [[nodiscard]] Table table() const;
    [[nodiscard]] std::optional<InsideGroup> group() const;

    WorkspaceModel& m_model;
    const InterfaceLanguage& m_language;
    Period m_period;
    std::optional<InsideView> m_view;
    int m_firstCode = 0;

    Notice* m_warning;
    QLabel* m_periodWords;
    ChoiceField* m_group;
    ChoiceField* m_which;
    QLabel* m_busy;
    QLabel* m_people;
    QLabel* m_recognised;
    FigureTable* m_table;
    QLabel* m_note;
    QLabel* m_codesTitle;
    FigureTable* m_codes;
    QWidget* m_paging;
    SecondaryButton* m_earlier;
    QLabel* m_place;
    SecondaryButton* m_later;
};

}  // namespace camre
