#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

#include "base/result.h"

namespace camre {

/// One piece of work at a time on a second thread, for what reads a whole file: the window stays alive meanwhile. The
/// result is given on the window's thread, and to nobody when the work was stopped or who asked has gone.
class BackgroundWork final : public QObject {
    Q_OBJECT
  public:
    explicit BackgroundWork(QObject* parent = nullptr);
    /// Stops what runs and waits for it.
    ~BackgroundWork() override;
    BackgroundWork(const BackgroundWork&) = delete;
    BackgroundWork& operator=(const BackgroundWork&) = delete;

    /// Stops what runs, then starts `work`.
    ///
    /// @param receiver  whose work it is: without it, `done` is not called
    /// @param work      looks at its token often, and returns soon once it was asked to stop
    template <class Value>
    void start(QObject* receiver, std::function<Result<Value>(const std::stop_token&)> work, std::function<void(Result<Value>)> done) {
        begin(receiver, [work = std::move(work), done = std::move(done)](const std::stop_token& stop) -> Report {
            auto result = std::make_shared<Result<Value>>(work(stop));
            return [result, done] { done(std::move(*result)); };
        });
    }

    /// Asks what runs to stop, and waits until it has. What it had begun to write is written whole.
    void stop();
    /// The same, but only the work of this receiver.
    void stopFor(const QObject* receiver);
    [[nodiscard]] bool isBusy() const { return m_thread.joinable(); }

  Q_SIGNALS:
    /// Said on the second thread and heard on the window's: a report waits. It carries nothing, since what a signal carries is handed over
    /// behind Qt's own locks, which no tool sees that watches threads.
    void reported();

  private:
    using Report = std::function<void()>;
    struct Waiting {
        int number = 0;
        Report report;
    };
    void begin(QObject* receiver, std::function<Report(const std::stop_token&)> work);
    void end();

    std::jthread m_thread;
    int m_number = 0;  // of the work that runs; a report of an earlier one is not heard
    QPointer<QObject> m_receiver;
    std::mutex m_guard;
    Waiting m_waiting;
};

}  // namespace camre
