#pragma once

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>

namespace camre::tests {

inline constexpr uid_t kNobody = 65534;

/// Gives a folder and what lies in it to somebody whom permissions bind. Only root can and must.
inline void giveToOrdinaryUser(const std::filesystem::path& folder) {
    if (::geteuid() != 0) return;
    bool given = ::chown(folder.c_str(), kNobody, kNobody) == 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) given = ::chown(entry.path().c_str(), kNobody, kNobody) == 0 && given;
    if (!given) throw std::filesystem::filesystem_error("cannot be given away", folder, std::make_error_code(std::errc::operation_not_permitted));
}

/// Runs `work` in another program as somebody whom permissions bind: root may do everything.
///
/// @return what `work` returned; false when it could not be run
inline bool asOrdinaryUser(const std::function<bool()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped = ::geteuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0);
        ::_exit(dropped && work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace camre::tests
