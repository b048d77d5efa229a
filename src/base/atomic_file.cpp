#include "base/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "base/hash.h"
#include "base/sync_folder.h"

namespace camre {
namespace {

class FileHandle {
  public:
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    ~FileHandle() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool ok() const { return m_descriptor >= 0; }

  private:
    int m_descriptor;
};

Error diskError(int number, const std::filesystem::path& path) {
    switch (number) {
        case ENOSPC:
        case EDQUOT: return {ErrorCode::DiskFull, path.string(), {}};
        case ENOENT: return {ErrorCode::FolderMissing, path.parent_path().string(), {}};
        default: return {ErrorCode::FileUnwritable, path.string(), {}};
    }
}

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

bool syncFolder(const std::filesystem::path& folder) {
    const FileHandle handle(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.ok() || ::fsync(handle.get()) == 0) return true;
    return errno != EIO && errno != ENOSPC && errno != EDQUOT;
}

namespace {

std::filesystem::path neighbourOf(const std::filesystem::path& path, const char* what) {
    return path.string() + what + randomHexId().substr(0, 8);
}

// The finished file under another name beside the one it is for.
Result<std::filesystem::path> writeBeside(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::path beside = neighbourOf(path, ".new-");
    int failure = 0;
    {
        const FileHandle handle(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (!handle.ok()) return diskError(errno, path);
        if (!writeAll(handle.get(), bytes) || ::fsync(handle.get()) != 0) failure = errno;
    }
    if (failure == 0) return beside;
    ::unlink(beside.c_str());
    return diskError(failure, path);
}

// Takes the name; when that fails, the neighbour goes.
Status takeName(const std::filesystem::path& beside, const std::filesystem::path& path) {
    if (::rename(beside.c_str(), path.c_str()) == 0) return {};
    const int failure = errno;
    ::unlink(beside.c_str());
    return diskError(failure, path);
}

}  // namespace

Status writeWholeFile(const std::filesystem::path& path, std::string_view bytes) {
    const auto beside = writeBeside(path, bytes);
    if (!beside) return beside.error();
    const Status taken = takeName(beside.value(), path);
    if (taken) syncFolder(path.parent_path());
    return taken;
}

Status writeBothFiles(const WholeFile& first, const WholeFile& second) {
    const auto firstBeside = writeBeside(first.path, first.bytes);
    if (!firstBeside) return firstBeside.error();
    const auto secondBeside = writeBeside(second.path, second.bytes);
    if (!secondBeside) {
        ::unlink(firstBeside.value().c_str());
        return secondBeside.error();
    }
    // What the first name holds now is kept until the second name is taken too.
    const std::filesystem::path kept = neighbourOf(first.path, ".old-");
    const bool wasThere = ::link(first.path.c_str(), kept.c_str()) == 0;
    Status taken = takeName(firstBeside.value(), first.path);
    if (!taken) {
        ::unlink(secondBeside.value().c_str());
    } else {
        taken = takeName(secondBeside.value(), second.path);
        if (!taken) wasThere ? ::rename(kept.c_str(), first.path.c_str()) : ::unlink(first.path.c_str());
    }
    if (wasThere) ::unlink(kept.c_str());
    syncFolder(first.path.parent_path());
    syncFolder(second.path.parent_path());
    return taken;
}

Result<std::string> readWholeFile(const std::filesystem::path& path, std::size_t limit) {
    const FileHandle handle(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!handle.ok()) {
        return Error{errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, path.string(), {}};
    }
    struct stat facts {};
    if (::fstat(handle.get(), &facts) != 0 || !S_ISREG(facts.st_mode)) {
        return Error{ErrorCode::FileUnreadable, path.string(), {}};
    }
    std::string bytes;
    char block[65536];
    for (;;) {
        const ssize_t got = ::read(handle.get(), block, sizeof block);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return Error{ErrorCode::FileUnreadable, path.string(), {}};
        if (got == 0) return bytes;
        if (bytes.size() + static_cast<std::size_t>(got) > limit) {
            return Error{ErrorCode::FileTooLarge, path.string(), std::to_string(limit / 1000000)};
        }
        bytes.append(block, static_cast<std::size_t>(got));
    }
}

}  // namespace camre
