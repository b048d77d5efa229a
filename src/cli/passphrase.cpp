#include "cli/passphrase.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <iostream>
#include <string_view>

#include "base/atomic_file.h"

namespace camre {
namespace {

constexpr std::size_t kLargestFile = 64'000;
constexpr std::array<int, 3> kEndingSignals = {SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t g_endingSignal = 0;

void noteSignal(int number) { g_endingSignal = number; }

// While this lives, what is typed is not shown. A signal that ends the program waits until the
// terminal shows letters again, else the shell would stay silent.
class SilentTerminal {
  public:
    SilentTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (!isOpen() || tcgetattr(m_descriptor, &m_before) != 0) return;
        struct sigaction noting = {};
        noting.sa_handler = noteSignal;
        for (std::size_t i = 0; i < kEndingSignals.size(); ++i) sigaction(kEndingSignals[i], &noting, &m_handlers[i]);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_silenced = tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (!isOpen()) return;
        if (m_silenced) tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < kEndingSignals.size(); ++i) sigaction(kEndingSignals[i], &m_handlers[i], nullptr);
        ::close(m_descriptor);
        if (g_endingSignal != 0) std::raise(g_endingSignal);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    void write(std::string_view text) const {
        // A question that cannot be shown can still be answered.
        if (::write(m_descriptor, text.data(), text.size()) < 0) return;
    }

    [[nodiscard]] std::string readLine() const {
        std::string line;
        char letter = 0;
        while (g_endingSignal == 0 && ::read(m_descriptor, &letter, 1) == 1 && letter != '\n') line += letter;
        write("\n");
        return line;
    }

  private:
    int m_descriptor;
    bool m_silenced = false;
    termios m_before = {};
    std::array<struct sigaction, kEndingSignals.size()> m_handlers = {};
};

std::string firstLine(std::string_view text) {
    auto line = text.substr(0, text.find('\n'));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return std::string(line);
}

Result<std::string> filled(std::string passphrase) {
    if (passphrase.empty()) return Error{ErrorCode::PassphraseMissing, {}, {}};
    return passphrase;
}

Result<std::string> askOnTerminal(PassphraseUse use) {
    const SilentTerminal terminal;
    if (!terminal.isOpen()) return Error{ErrorCode::PassphraseMissing, {}, {}};
    terminal.write("Passphrase: ");
    std::string passphrase = terminal.readLine();
    if (use == PassphraseUse::Choose) {
        terminal.write("The same passphrase again: ");
        if (terminal.readLine() != passphrase) {
            return Error{ErrorCode::WrongUse, "The two passphrases differ, so no file was made", {}};
        }
    }
    return filled(std::move(passphrase));
}

}  // namespace

Result<std::string> askOnTerminal(std::string_view question, std::string_view instead) {
    const SilentTerminal terminal;
    if (!terminal.isOpen()) return Error{ErrorCode::WrongUse, std::string(instead), {}};
    terminal.write(question);
    return terminal.readLine();
}

Result<std::string> getPassphrase(const std::string& file, PassphraseUse use) {
    if (file.empty()) return askOnTerminal(use);
    if (file == "-") {
        std::string line;
        std::getline(std::cin, line);
        return filled(firstLine(line));
    }
    const auto text = readWholeFile(file, kLargestFile);
    if (!text) return text.error();
    return filled(firstLine(text.value()));
}

}  // namespace camre
