#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace camre {

/// While this lives, a line on standard error tells what the program is doing: only on a terminal,
/// only after half a second, and gone at the end.
class Busy {
  public:
    /// @param doing  such as "Adding people"
    explicit Busy(std::string doing);
    ~Busy();
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;

    /// How far it has come; shown behind the words once it is more than 0.
    void reached(int count) { m_count = count; }

  private:
    void run();
    void show() const;

    std::string m_doing;
    std::atomic<int> m_count = 0;
    bool m_ended = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::thread m_thread;
};

/// Does the work under such a line, which is gone before anything is printed.
template <class Work>
auto whileBusy(std::string doing, const Work& work) {
    const Busy busy(std::move(doing));
    return work();
}

}  // namespace camre
