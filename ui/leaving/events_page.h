#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"
#include "kit/row_table.h"

class QLabel;

namespace camre {

/// What an event says, in the window's language; words of another Camre stay as they are.
QString eventWords(const std::string& event);
/// "caseworker", "command line" … in the window's language.
QString eventRoleWords(const std::string& role);

/// One event to a row: day, time, role, what.
class EventList final : public RowTable {
    Q_OBJECT
  public:
    explicit EventList(QWidget* parent);
    void showEvents(std::vector<LoggedEvent> events);

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;

  private:
    std::vector<LoggedEvent> m_events;
};

/// What was done to the file, newest first (P54): never whose answers, and no code.
class EventsPage final : public Page {
    Q_OBJECT
  public:
    EventsPage(WorkspaceModel& model, QWidget* parent);

    void arrive() override;

  protected:
    void retranslate() override;

  private:
    void load();

    WorkspaceModel& m_model;
    QLabel* m_about;
    EventList* m_list;
};

}  // namespace camre
