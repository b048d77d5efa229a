#pragma once

#include <QObject>
#include <QString>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include "workspace/workspace.h"

namespace camre {

/// Saves unfinished forms on one thread of its own, so that a slow disk never holds up a tick. The newest state of a
/// form replaces one that still waits; "saved" is said only after the commit came back. A form that could not be
/// saved is kept here and can be tried again.
class DraftSaver final : public QObject {
    Q_OBJECT
  public:
    /// @param workspace  must outlive the saver
    explicit DraftSaver(Workspace& workspace, QObject* parent = nullptr);
    /// Waits until everything that waits was tried.
    ~DraftSaver() override;
    DraftSaver(const DraftSaver&) = delete;
    DraftSaver& operator=(const DraftSaver&) = delete;

    void save(const Draft& draft);
    /// Tries the forms again that could not be saved.
    void retry();
    /// Waits until nothing waits. The first form that could not be saved gives its error.
    Status flush();
    /// Drops what waits or failed for this person (the form was finished or erased).
    void forget(const PersonCode& code);

  Q_SIGNALS:
    /// Said when no newer state of the same form waits or failed.
    /// @param time  local time of the commit as "10:42"
    void draftSaved(const QString& time);
    void draftFailed(const camre::Error& error);
    /// Said on the saver's thread and heard on the window's: reports wait. It carries nothing, as in BackgroundWork.
    void reported();

  private:
    struct Failure {
        Draft draft;
        Error error;
    };
    void work(const std::stop_token& stop);
    void queue(const Draft& draft);
    struct Report {
        PersonCode code;
        QString time;
        std::optional<Error> error;
    };
    void report(const Draft& draft, const Status& status);
    void tell();
    [[nodiscard]] bool isWaiting(const PersonCode& code) const;
    [[nodiscard]] bool hasUnsaved(const PersonCode& code);

    Workspace* m_workspace;
    std::mutex m_guard;
    std::condition_variable_any m_changed;
    std::deque<Draft> m_waiting;
    std::deque<Failure> m_failed;
    std::deque<Report> m_reports;
    std::optional<PersonCode> m_writing;
    std::jthread m_thread;  // last: stops before the rest goes
};

}  // namespace camre
