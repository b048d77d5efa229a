#include "store/beside_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/hash.h"

namespace camre {
namespace {

class Handle {
  public:
    Handle(const std::filesystem::path& path, int flags) : m_number(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    ~Handle() {
        if (m_number >= 0) ::close(m_number);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

  private:
    int m_number;
};

Error errorFor(int number, const std::filesystem::path& target) {
    switch (number) {
        case EEXIST: return {ErrorCode::FileExists, target.string(), {}};
        case ENOSPC:
        case EDQUOT: return {ErrorCode::DiskFull, target.string(), {}};
        case ENOENT:
        case ENOTDIR: return {ErrorCode::FolderMissing, target.parent_path().string(), {}};
        default: return {ErrorCode::FileUnwritable, target.string(), {}};
    }
}

bool isThere(const std::filesystem::path& path) {
    return ::access(path.c_str(), F_OK) == 0;
}

bool syncPath(const std::filesystem::path& path, int flags) {
    const Handle handle(path.empty() ? "." : path, flags);
    return handle.isOpen() && ::fsync(handle.number()) == 0;
}

// Some file systems (FAT, older network shares) cannot refuse to replace while renaming.
int renameWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    if (isThere(to)) return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

}  // namespace

Result<BesideFile> BesideFile::create(const std::filesystem::path& target) {
    if (isThere(target)) return errorFor(EEXIST, target);
    const std::filesystem::path path = target.string() + ".new-" + randomHexId().substr(0, 8);
    const Handle handle(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!handle.isOpen()) return errorFor(errno, target);
    return BesideFile(target, path);
}

BesideFile::BesideFile(BesideFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {})) {}

BesideFile::~BesideFile() {
    if (m_path.empty()) return;
    ::unlink(m_path.c_str());
    ::unlink((m_path.string() + "-journal").c_str());
}

Status BesideFile::append(std::string_view bytes) {
    const Handle handle(m_path, O_WRONLY | O_APPEND);
    if (!handle.isOpen()) return errorFor(errno, m_target);
    while (!bytes.empty()) {
        const ssize_t written = ::write(handle.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return errorFor(errno, m_target);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Status BesideFile::publish() {
    if (!syncPath(m_path, O_RDONLY)) return errorFor(errno, m_target);
    if (const int failure = renameWithoutReplacing(m_path, m_target); failure != 0) return errorFor(failure, m_target);
    m_path.clear();
    syncPath(m_target.parent_path(), O_RDONLY | O_DIRECTORY);
    return {};
}

}  // namespace camre
