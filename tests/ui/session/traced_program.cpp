#include "session/traced_program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <regex>

#include "support/catch.h"

namespace camre::tests {
namespace {

// Everything that the program writes by itself goes into this folder.
void liveIn(const std::filesystem::path& home) {
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        ::setenv(name, home.c_str(), 1);
    }
}

[[noreturn]] void become(const std::vector<std::string>& command, const std::filesystem::path& trace) {
    std::vector<std::string> words = {"strace", "-f", "-qq", "-y", "-s", "200", "-e", "trace=%network,%file", "-o", trace.string()};
    words.insert(words.end(), command.begin(), command.end());
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execvp("strace", arguments.data());
    ::_exit(127);
}

// Devices take nothing with them.
bool isDevice(const std::string& path) {
    return path.starts_with("/dev/null") || path.starts_with("/dev/tty") || path.starts_with("/dev/dri/") || path.starts_with("/dev/snd/");
}

// The names that a call makes, changes or takes away. Before a name strace may say which open folder it is in.
std::vector<std::string> changedNames(const std::string& call) {
    static const std::regex naming(R"re((?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"([^"]*)")re");
    static const std::regex linking(R"(\b(sym)?link(at)?\()");
    std::vector<std::string> names;
    for (std::sregex_iterator at(call.begin(), call.end(), naming), end; at != end; ++at) {
        const std::string folder = (*at)[1];
        const std::string name = (*at)[2];
        names.push_back(folder.empty() || name.starts_with('/') ? name : folder + '/' + name);
    }
    // What a link leads to stays as it is.
    if (names.size() > 1 && std::regex_search(call, linking)) names.erase(names.begin(), names.end() - 1);
    return names;
}

}  // namespace

TracedProgram::TracedProgram(const std::vector<std::string>& command, const std::filesystem::path& home) : m_trace(home.string() + ".trace") {
    int in[2];
    int out[2];
    REQUIRE(::pipe2(in, O_CLOEXEC) == 0);
    REQUIRE(::pipe2(out, O_CLOEXEC) == 0);
    m_process = ::fork();
    REQUIRE(m_process >= 0);
    if (m_process == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        liveIn(home);
        become(command, m_trace);
    }
    ::close(in[0]);
    ::close(out[1]);
    m_input = in[1];
    m_output = out[0];
}

TracedProgram::~TracedProgram() {
    if (m_process > 0) {
        ::close(m_input);
        ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_output);
}

void TracedProgram::say(const std::string& text) { REQUIRE(::write(m_input, text.data(), text.size()) == static_cast<ssize_t>(text.size())); }

std::vector<std::string> TracedProgram::listenUntil(const std::string& beginning) {
    std::vector<std::string> lines;
    for (;;) {
        const auto end = m_told.find('\n');
        if (end != std::string::npos) {
            lines.push_back(m_told.substr(0, end));
            m_told.erase(0, end + 1);
            if (lines.back().starts_with(beginning)) return lines;
            continue;
        }
        char some[4096];
        const ssize_t count = ::read(m_output, some, sizeof some);
        REQUIRE(count > 0);
        m_told.append(some, static_cast<std::size_t>(count));
    }
}

int TracedProgram::wait() {
    ::close(m_input);
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::vector<std::string> TracedProgram::calls() const {
    std::ifstream trace(m_trace);
    std::vector<std::string> lines;
    for (std::string line; std::getline(trace, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> reachingOut(const std::vector<std::string>& calls) {
    // AF_UNIX is this machine's own; an unbound netlink socket asks the kernel for the list of devices (udev).
    static const std::regex socket(R"(\b(socket|socketpair)\((?!AF_UNIX))");
    static const std::regex address(R"(sa_family=AF_INET)");
    std::vector<std::string> found;
    std::copy_if(calls.begin(), calls.end(), std::back_inserter(found), [](const std::string& call) {
        return std::regex_search(call, socket) || std::regex_search(call, address);
    });
    return found;
}

std::vector<std::string> writingOutside(const std::vector<std::string>& calls, const std::filesystem::path& folder) {
    static const std::regex changing(R"(\b(openat?|creat|rename(at2?)?|unlink(at)?|mkdir(at)?|link(at)?|symlink(at)?|truncate)\()");
    static const std::regex opening(R"(\bopen(at)?\()");
    static const std::regex forWriting(R"(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)");
    std::vector<std::string> found;
    for (const std::string& call : calls) {
        if (!std::regex_search(call, changing)) continue;
        if (std::regex_search(call, opening) && !std::regex_search(call, forWriting)) continue;
        if (call.find(") = -1 ") != std::string::npos) continue;
        const auto names = changedNames(call);
        const auto isOutside = [&](const std::string& name) { return !isDevice(name) && !name.starts_with(folder.string()); };
        if (std::any_of(names.begin(), names.end(), isOutside)) found.push_back(call);
    }
    return found;
}

}  // namespace camre::tests
