#include "cli/busy.h"

#include <unistd.h>

#include <chrono>
#include <iostream>

namespace camre {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 500ms;
constexpr auto kStep = 250ms;
constexpr std::string_view kClearLine = "\r\033[K";

}  // namespace

Busy::Busy(std::string doing) : m_doing(std::move(doing)) {
    if (isatty(STDERR_FILENO) != 0) m_thread = std::thread([this] { run(); });
}

Busy::~Busy() {
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Busy::run() {
    std::unique_lock lock(m_mutex);
    bool shown = false;
    for (auto wait = kPatience; !m_wake.wait_for(lock, wait, [this] { return m_ended; }); wait = kStep) {
        shown = true;
        show();
    }
    if (shown) std::cerr << kClearLine << std::flush;
}

void Busy::show() const {
    std::cerr << kClearLine << m_doing;
    if (m_count > 0) std::cerr << ": " << m_count;
    std::cerr << " …" << std::flush;
}

}  // namespace camre
