#include "store/owner_lock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace camre {
namespace {

// A byte in the page that SQLite never uses for data (the one at 1 GiB) and outside its own 512 lock bytes.
constexpr off_t kLockByte = 0x40000000 + 0xFF0;

// SQLite makes its journal beside the file.
bool folderIsWritable(const std::filesystem::path& path) {
    const std::filesystem::path folder = path.parent_path();
    return ::access(folder.empty() ? "." : folder.c_str(), W_OK) == 0;
}

}  // namespace

OwnerLock OwnerLock::take(const std::filesystem::path& path) {
    if (!folderIsWritable(path)) return {State::NotWritable, -1};
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return {State::NotWritable, -1};
    struct flock byte {};
    byte.l_type = F_WRLCK;
    byte.l_whence = SEEK_SET;
    byte.l_start = kLockByte;
    byte.l_len = 1;
    // Bound to this open file and not to the process: it also keeps two files of one process apart.
    if (::fcntl(descriptor, F_OFD_SETLK, &byte) == 0) return {State::Ours, descriptor};
    // The handle stays open all the same: closing it would drop the other locks of this process on the file.
    const bool taken = errno == EAGAIN || errno == EACCES;
    return {taken ? State::TakenElsewhere : State::NotWritable, descriptor};
}

OwnerLock::OwnerLock(OwnerLock&& other) noexcept
    : m_state(other.m_state), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

// SQLite compares the number of the file alone, which another medium in its place may give as well.
bool OwnerLock::isAt(const std::filesystem::path& path) const {
    if (m_descriptor < 0) return true;
    struct stat taken {};
    struct stat there {};
    if (::fstat(m_descriptor, &taken) != 0 || ::stat(path.c_str(), &there) != 0) return false;
    return taken.st_dev == there.st_dev && taken.st_ino == there.st_ino;
}

OwnerLock::~OwnerLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

}  // namespace camre
