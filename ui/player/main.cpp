// camre-play: plays sounds of language packs. The only program of Camre that knows a library of sound: what goes
// wrong in there ends this program and no other.

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loudspeaker.h"

namespace camre {
namespace {

enum class Exit { Played = 0, WrongUse = 2, NotASound = 3, NoOutput = 5 };

constexpr int kUsual = 100;   // per cent of the speed as recorded
constexpr int kSlowest = 50;
constexpr int kSlower = 80;
constexpr int kLookEveryMs = 10;
constexpr int kAfterLastSampleMs = 150;  // the output still holds what was given to it last
constexpr std::size_t kLongestOrder = 8192;

constexpr char kUse[] =
    "camre-play [--slower] FILE...   plays sounds (Ogg Opus or Ogg Vorbis), one after the other\n"
    "camre-play --obey               plays what it is told on standard input, and ends with it\n"
    "camre-play --version | --help\n";

// A fault in a library, or a file made to bring one about, gets no memory without end, and its remains are not kept.
void limitSelf() {
    constexpr rlim_t kMostMemory = rlim_t{1} << 30U;
    const rlimit memory{kMostMemory, kMostMemory};
    const rlimit none{0, 0};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CORE, &none);
}

// Sound goes to this computer's own output. An address in the surroundings could lead it to another machine.
void stayOnThisMachine() {
    const char* server = std::getenv("PULSE_SERVER");
    if (server != nullptr && server[0] != '/' && std::strncmp(server, "unix:", 5) != 0) unsetenv("PULSE_SERVER");
    unsetenv("DISPLAY");  // a desktop may have such an address written on it
}

enum class Turn { Over, Lost, Left };

// Waits for the end of the sound; with `obeying`, also for that of standard input.
Turn hear(const Loudspeaker& speaker, bool obeying) {
    while (speaker.state() == Loudspeaker::State::Playing) {
        pollfd input{obeying ? STDIN_FILENO : -1, 0, 0};  // an order in the middle waits; the end does not
        poll(&input, 1, kLookEveryMs);
        if ((input.revents & POLLHUP) != 0) return Turn::Left;
        if (input.revents != 0) poll(nullptr, 0, kLookEveryMs);
    }
    if (speaker.state() == Loudspeaker::State::Lost) return Turn::Lost;
    poll(nullptr, 0, kAfterLastSampleMs);
    return Turn::Over;
}

std::optional<DecodedSound> prepared(const std::string& file, int percent) {
    auto sound = decodeSound(file);
    if (sound && percent < kUsual) sound = slowedDown(*sound, static_cast<float>(percent) / static_cast<float>(kUsual));
    return sound;
}

Exit playFiles(const std::vector<std::string>& files, int percent) {
    Loudspeaker speaker;
    for (const std::string& file : files) {
        const auto sound = prepared(file, percent);
        if (!sound) {
            std::fprintf(stderr, "camre-play: %s is no sound that can be played (Ogg Opus or Ogg Vorbis, at most 90 seconds)\n", file.c_str());
            return Exit::NotASound;
        }
        if (!speaker.open() || !speaker.begin(*sound) || hear(speaker, false) == Turn::Lost) {
            std::fprintf(stderr, "camre-play: there is no sound output, or it went away\n");
            return Exit::NoOutput;
        }
    }
    return Exit::Played;
}

struct Order {
    int percent = kUsual;
    std::string file;
};

// "80 /folder/file.ogg"; nothing when it is none.
std::optional<Order> orderIn(std::string_view line) {
    Order order;
    const auto end = line.data() + line.size();
    const auto number = std::from_chars(line.data(), end, order.percent);
    if (number.ec != std::errc() || number.ptr == end || *number.ptr != ' ') return std::nullopt;
    if (order.percent < kSlowest || order.percent > kUsual) return std::nullopt;
    order.file.assign(number.ptr + 1, end);
    return order.file.empty() ? std::nullopt : std::optional(std::move(order));
}

// The next line of standard input; nothing at its end, and for a line that is too long.
std::optional<std::string> nextLine(std::string& unread) {
    for (;;) {
        const auto end = unread.find('\n');
        if (end != std::string::npos) {
            std::string line = unread.substr(0, end);
            unread.erase(0, end + 1);
            return line;
        }
        char bytes[1024];
        const ssize_t got = read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0 || unread.size() > kLongestOrder) return std::nullopt;
        unread.append(bytes, static_cast<std::size_t>(got));
    }
}

void answer(const std::string& line) {
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

// Each order is answered by "playing MILLISECONDS" and then "done", or by the end of this program.
Exit obey() {
    // Who gave the orders may be gone while a library of sound waits for a server that answers no more.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    Loudspeaker speaker;
    std::string unread;
    while (const auto line = nextLine(unread)) {
        const auto order = orderIn(*line);
        if (!order) return Exit::WrongUse;
        const auto sound = prepared(order->file, order->percent);
        if (!sound) return Exit::NotASound;
        if (!speaker.open() || !speaker.begin(*sound)) return Exit::NoOutput;
        answer("playing " + std::to_string(millisecondsOf(*sound)));
        switch (hear(speaker, true)) {
            case Turn::Left: return Exit::Played;
            case Turn::Lost: return Exit::NoOutput;
            case Turn::Over: answer("done");
        }
    }
    return Exit::Played;
}

Exit run(const std::vector<std::string>& words) {
    limitSelf();
    stayOnThisMachine();
    if (words.empty()) {
        std::fputs(kUse, stderr);
        return Exit::WrongUse;
    }
    if (words.front() == "--help") {
        std::fputs(kUse, stdout);
        return Exit::Played;
    }
    if (words.front() == "--version") {
        std::puts("camre-play " CAMRE_VERSION);
        return Exit::Played;
    }
    if (words.front() == "--obey" && words.size() == 1) return obey();
    const bool slower = words.front() == "--slower";
    const std::vector<std::string> files(words.begin() + (slower ? 1 : 0), words.end());
    const bool isUnknown = files.empty() || (!slower && files.front().starts_with("--"));
    if (!isUnknown) return playFiles(files, slower ? kSlower : kUsual);
    std::fputs(kUse, stderr);
    return Exit::WrongUse;
}

}  // namespace
}  // namespace camre

int main(int count, char** words) {
    try {
        return static_cast<int>(camre::run({words + 1, words + count}));
    } catch (const std::exception&) {  // no memory, above all
        return static_cast<int>(camre::Exit::NotASound);
    }
}
