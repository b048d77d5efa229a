#include "cli_program.h"

#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

#include "support/temp_folder.h"

namespace camre::tests {
namespace {

// Never returns: the child becomes the program.
[[noreturn]] void becomeCli(const std::vector<std::string>& words) {
    std::vector<std::string> all{CAMRE_CLI};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> pointers;
    for (auto& word : all) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execv(pointers.front(), pointers.data());
    _exit(127);
}

int exitCodeOf(pid_t child) {
    int status = 0;
    if (waitpid(child, &status, 0) != child) throw std::runtime_error("camre-cli was lost");
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void redirect(const std::string& path, int flags, int to) {
    const int from = open(path.c_str(), flags, 0600);
    if (from < 0 || dup2(from, to) < 0) _exit(126);
    close(from);
}

std::string readAll(int descriptor) {
    std::string text;
    char part[4096];
    // A terminal whose program has ended gives an error instead of an end.
    for (ssize_t got = read(descriptor, part, sizeof part); got > 0; got = read(descriptor, part, sizeof part)) {
        text.append(part, static_cast<std::size_t>(got));
    }
    return text;
}

// Waits for one question, so that nothing is typed before the letters are hidden.
std::string readUntilQuestion(int descriptor) {
    std::string text;
    char letter = 0;
    while (read(descriptor, &letter, 1) == 1) {
        text += letter;
        if (letter == ':') break;
    }
    return text;
}

}  // namespace

Ran runCli(const std::vector<std::string>& words, const std::string& input) {
    const TempFolder folder;
    writeBytes(folder.file("in"), input);
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("camre-cli could not be started");
    if (child == 0) {
        setsid();
        redirect(folder.file("in"), O_RDONLY, STDIN_FILENO);
        redirect(folder.file("out"), O_WRONLY | O_CREAT, STDOUT_FILENO);
        redirect(folder.file("err"), O_WRONLY | O_CREAT, STDERR_FILENO);
        becomeCli(words);
    }
    const int code = exitCodeOf(child);
    return {code, readBytes(folder.file("out")), readBytes(folder.file("err"))};
}

Ran runCliOnTerminal(const std::vector<std::string>& words, const std::vector<std::string>& typedLines) {
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child < 0) throw std::runtime_error("no terminal could be made");
    if (child == 0) becomeCli(words);
    Ran ran;
    for (const auto& line : typedLines) {
        ran.out += readUntilQuestion(terminal);
        const std::string typed = line + "\n";
        if (write(terminal, typed.data(), typed.size()) < 0) break;
    }
    ran.out += readAll(terminal);
    ran.code = exitCodeOf(child);
    close(terminal);
    return ran;
}

}  // namespace camre::tests
