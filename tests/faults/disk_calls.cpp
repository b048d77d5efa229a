// Stands between the program and the system's calls that touch files: the linker takes these instead of the C library's, for
// everything in this process. A call that has nothing to do with the folder of a WeakDisk goes straight through.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <string>

#include "weak_disk.h"

using camre::tests::WeakDisk;

namespace {

template <class Call>
Call* real(Call* /*itself*/, const char* name) {
    return reinterpret_cast<Call*>(dlsym(RTLD_NEXT, name));
}

// The call of this name that everybody else has.
#define CAMRE_REAL(name)                                    \
    static auto* const next = real(&(name), #name)

int refused(int error) {
    errno = error;
    return -1;
}

bool isThere(const char* path) {
    struct stat facts {};
    return ::lstat(path, &facts) == 0;
}

template <class Open>
int openOn(WeakDisk& disk, const char* path, int flags, const Open& open) {
    const bool makes = (flags & O_CREAT) != 0 && !isThere(path);
    const bool empties = (flags & O_TRUNC) != 0;
    if (makes || empties) {
        if (const auto verdict = disk.step(makes); verdict.error != 0) return refused(verdict.error);
    }
    const int descriptor = open();
    if (descriptor >= 0) disk.opened(descriptor, path, makes, empties);
    return descriptor;
}

mode_t modeFrom(int flags, va_list arguments) {
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

template <class Write>
ssize_t writeOn(WeakDisk& disk, int descriptor, off_t offset, const void* bytes, std::size_t count, const Write& write) {
    struct stat facts {};
    ::fstat(descriptor, &facts);
    const bool grows = offset + static_cast<off_t>(count) > facts.st_size;
    const auto verdict = disk.step(grows, count);
    const std::size_t most = verdict.error == 0 ? count : verdict.part;
    const ssize_t done = most > 0 ? write(most) : 0;
    if (done > 0) disk.wrote(descriptor, offset, static_cast<const char*>(bytes), static_cast<std::size_t>(done));
    return verdict.error == 0 ? done : refused(verdict.error);
}

off_t placeOf(int descriptor) {
    if ((::fcntl(descriptor, F_GETFL) & O_APPEND) != 0) return ::lseek(descriptor, 0, SEEK_END);
    return ::lseek(descriptor, 0, SEEK_CUR);
}

template <class Shorten>
int shortenOn(WeakDisk& disk, int descriptor, off_t size, const Shorten& shorten) {
    if (const auto verdict = disk.step(false); verdict.error != 0) return refused(verdict.error);
    const int done = shorten();
    if (done == 0) disk.shortened(descriptor, size);
    return done;
}

// The real disk is not asked to keep anything: WeakDisk knows what it would have kept.
int syncOn(WeakDisk& disk, int descriptor) {
    if (const auto verdict = disk.step(false); verdict.error != 0) return refused(verdict.error);
    disk.synced(descriptor);
    return 0;
}

template <class Delete>
int deleteOn(WeakDisk& disk, const char* path, const Delete& remove) {
    if (isThere(path)) {
        if (const auto verdict = disk.step(false); verdict.error != 0) return refused(verdict.error);
    }
    const int done = remove();
    if (done == 0) disk.deleted(path);
    return done;
}

template <class Rename>
int renameOn(WeakDisk& disk, const char* from, const char* to, const Rename& rename) {
    if (const auto verdict = disk.step(true); verdict.error != 0) return refused(verdict.error);
    const int done = rename();
    if (done == 0) disk.renamed(from, to);
    return done;
}

template <class Read>
ssize_t readOn(int descriptor, void* bytes, const Read& read) {
    const ssize_t got = read();
    WeakDisk* disk = WeakDisk::of(descriptor);
    if (disk != nullptr && got > 0) disk->read(static_cast<char*>(bytes), static_cast<std::size_t>(got));
    return got;
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    CAMRE_REAL(open);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    const auto call = [&] { return next(path, flags, mode); };
    WeakDisk* disk = WeakDisk::of(path);
    return disk == nullptr ? call() : openOn(*disk, path, flags, call);
}

int open64(const char* path, int flags, ...) {
    CAMRE_REAL(open64);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    const auto call = [&] { return next(path, flags, mode); };
    WeakDisk* disk = WeakDisk::of(path);
    return disk == nullptr ? call() : openOn(*disk, path, flags, call);
}

int close(int descriptor) {
    CAMRE_REAL(close);
    if (WeakDisk* disk = WeakDisk::of(descriptor)) disk->closed(descriptor);
    return next(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t count) {
    CAMRE_REAL(write);
    const auto call = [&](std::size_t most) { return next(descriptor, bytes, most); };
    WeakDisk* disk = WeakDisk::of(descriptor);
    return disk == nullptr ? call(count) : writeOn(*disk, descriptor, placeOf(descriptor), bytes, count, call);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t offset) {
    CAMRE_REAL(pwrite64);
    const auto call = [&](std::size_t most) { return next(descriptor, bytes, most, offset); };
    WeakDisk* disk = WeakDisk::of(descriptor);
    return disk == nullptr ? call(count) : writeOn(*disk, descriptor, offset, bytes, count, call);
}

ssize_t read(int descriptor, void* bytes, size_t count) {
    CAMRE_REAL(read);
    return readOn(descriptor, bytes, [&] { return next(descriptor, bytes, count); });
}

ssize_t pread64(int descriptor, void* bytes, size_t count, off64_t offset) {
    CAMRE_REAL(pread64);
    return readOn(descriptor, bytes, [&] { return next(descriptor, bytes, count, offset); });
}

int ftruncate(int descriptor, off_t size) noexcept {
    CAMRE_REAL(ftruncate);
    const auto call = [&] { return next(descriptor, size); };
    WeakDisk* disk = WeakDisk::of(descriptor);
    return disk == nullptr ? call() : shortenOn(*disk, descriptor, size, call);
}

int ftruncate64(int descriptor, off64_t size) noexcept {
    CAMRE_REAL(ftruncate64);
    const auto call = [&] { return next(descriptor, size); };
    WeakDisk* disk = WeakDisk::of(descriptor);
    return disk == nullptr ? call() : shortenOn(*disk, descriptor, size, call);
}

int fsync(int descriptor) {
    CAMRE_REAL(fsync);
    WeakDisk* disk = WeakDisk::of(descriptor);
    return disk == nullptr ? next(descriptor) : syncOn(*disk, descriptor);
}

int fdatasync(int descriptor) {
    CAMRE_REAL(fdatasync);
    WeakDisk* disk = WeakDisk::of(descriptor);
    return disk == nullptr ? next(descriptor) : syncOn(*disk, descriptor);
}

int unlink(const char* path) noexcept {
    CAMRE_REAL(unlink);
    WeakDisk* disk = WeakDisk::of(path);
    return disk == nullptr ? next(path) : deleteOn(*disk, path, [&] { return next(path); });
}

int remove(const char* path) noexcept {
    CAMRE_REAL(remove);
    WeakDisk* disk = WeakDisk::of(path);
    return disk == nullptr ? next(path) : deleteOn(*disk, path, [&] { return next(path); });
}

int rename(const char* from, const char* to) noexcept {
    CAMRE_REAL(rename);
    WeakDisk* disk = WeakDisk::of(to);
    return disk == nullptr ? next(from, to) : renameOn(*disk, from, to, [&] { return next(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept {
    CAMRE_REAL(renameat2);
    const auto call = [&] { return next(fromFolder, from, toFolder, to, flags); };
    WeakDisk* disk = WeakDisk::of(to);
    return disk == nullptr ? call() : renameOn(*disk, from, to, call);
}

int mkdir(const char* path, mode_t mode) noexcept {
    CAMRE_REAL(mkdir);
    if (WeakDisk* disk = WeakDisk::of(path)) {
        if (const auto verdict = disk->step(true); verdict.error != 0) return refused(verdict.error);
    }
    return next(path, mode);
}

// A copy made inside the system would go past everything above: programs then read and write by themselves.
ssize_t copy_file_range(int from, off64_t* fromOffset, int to, off64_t* toOffset, size_t count, unsigned int flags) {
    CAMRE_REAL(copy_file_range);
    if (WeakDisk::of(to) != nullptr) return refused(ENOSYS);
    return next(from, fromOffset, to, toOffset, count, flags);
}

ssize_t sendfile(int to, int from, off_t* offset, size_t count) noexcept {
    CAMRE_REAL(sendfile);
    if (WeakDisk::of(to) != nullptr) return refused(ENOSYS);
    return next(to, from, offset, count);
}

ssize_t sendfile64(int to, int from, off64_t* offset, size_t count) noexcept {
    CAMRE_REAL(sendfile64);
    if (WeakDisk::of(to) != nullptr) return refused(ENOSYS);
    return next(to, from, offset, count);
}

// What copies by itself then writes through this.
ssize_t writev(int descriptor, const struct iovec* parts, int count) {
    CAMRE_REAL(writev);
    if (WeakDisk::of(descriptor) == nullptr) return next(descriptor, parts, count);
    std::string all;
    for (int i = 0; i < count; ++i) all.append(static_cast<const char*>(parts[i].iov_base), parts[i].iov_len);
    return ::write(descriptor, all.data(), all.size());
}

}  // extern "C"
