#include "store/beside_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/hash.h"
#include "base/sync_folder.h"

namespace camre {
namespace {

constexpr std::string_view kUnpublished = ".new-";
constexpr std::size_t kRandomLetters = 8;

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

bool syncFile(const std::filesystem::path& path) {
    const Handle handle(path, O_RDONLY);
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
    return createOver(target);
}

Result<BesideFile> BesideFile::createOver(const std::filesystem::path& target) {
    const std::filesystem::path path = target.string() + std::string(kUnpublished) + randomHexId().substr(0, kRandomLetters);
    const Handle handle(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!handle.isOpen()) return errorFor(errno, target);
    return BesideFile(target, path);
}

void BesideFile::removeLeftBehind(const std::filesystem::path& target) {
    const std::string begin = target.filename().string() + std::string(kUnpublished);
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(target.parent_path().empty() ? "." : target.parent_path(), failed)) {
        const std::string name = entry.path().filename().string();
        const std::string rest = name.starts_with(begin) ? name.substr(begin.size()) : std::string();
        const bool isOurs = rest.size() >= kRandomLetters && rest.find_first_not_of("0123456789abcdef") >= kRandomLetters &&
                            (rest.size() == kRandomLetters || rest.substr(kRandomLetters) == "-journal");
        if (isOurs) ::unlink(entry.path().c_str());
    }
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

Status BesideFile::settle() {
    const Handle handle(m_path, O_RDONLY);
    if (!handle.isOpen() || ::fsync(handle.number()) != 0) return errorFor(errno, m_target);
    // A wish, not an order: some file systems keep their memory.
    ::posix_fadvise(handle.number(), 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

Status BesideFile::publish() {
    if (!syncFile(m_path)) return errorFor(errno, m_target);
    if (const int failure = renameWithoutReplacing(m_path, m_target); failure != 0) return errorFor(failure, m_target);
    m_path.clear();
    if (syncFolder(m_target.parent_path())) return {};
    // The disk may forget the new name: then it is better not to have it.
    const int failure = errno;
    ::unlink(m_target.c_str());
    return errorFor(failure, m_target);
}

Status BesideFile::publishOver() {
    if (!syncFile(m_path)) return errorFor(errno, m_target);
    if (::rename(m_path.c_str(), m_target.c_str()) != 0) return errorFor(errno, m_target);
    m_path.clear();
    // In place it is. When the disk refuses to promise that, a power cut may bring the file before back, whole: no reason to
    // tell somebody that nothing was done.
    static_cast<void>(syncFolder(m_target.parent_path()));
    return {};
}

}  // namespace camre
