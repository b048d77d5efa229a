#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace camre::tests {

/// A program whose calls to the system are written down (strace), with pipes to its standard input and from its output.
class TracedProgram {
  public:
    /// @param home  the only folder that it is given: for its temporary files, settings and data
    TracedProgram(const std::vector<std::string>& command, const std::filesystem::path& home);
    ~TracedProgram();
    TracedProgram(const TracedProgram&) = delete;
    TracedProgram& operator=(const TracedProgram&) = delete;

    void say(const std::string& text);
    /// Everything told, up to and with the first line that begins so; stops the test when it ends before that.
    std::vector<std::string> listenUntil(const std::string& beginning);
    /// Waits for the end.
    /// @return its exit status
    int wait();

    /// What it asked of the system: one line for each call that has to do with a socket or a file.
    [[nodiscard]] std::vector<std::string> calls() const;

  private:
    std::filesystem::path m_trace;
    pid_t m_process = 0;
    int m_input = -1;
    int m_output = -1;
    std::string m_told;
};

/// The calls that reach beyond this machine: a socket of any kind but the local one of the desktop.
std::vector<std::string> reachingOut(const std::vector<std::string>& calls);
/// The calls that make or change a file outside a folder.
std::vector<std::string> writingOutside(const std::vector<std::string>& calls, const std::filesystem::path& folder);

}  // namespace camre::tests
