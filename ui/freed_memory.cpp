// Linked into the window's program alone: what it gives back is overwritten first. Answers, codes and passphrases pass
// through many short-lived texts of Qt and of the core that nobody can follow one by one; when the window is locked, all
// of them are freed (docs/decisions/0038-memory-on-lock.md).
#include <malloc.h>
#include <string.h>

#include <cstddef>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

extern "C" {

void __libc_free(void* block);           // NOLINT(bugprone-reserved-identifier): glibc's own name
void* __libc_malloc(std::size_t bytes);  // NOLINT(bugprone-reserved-identifier)

void free(void* block) noexcept {
    if (block == nullptr) return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

// The usual one may move a block and leave the old letters behind.
void* realloc(void* block, std::size_t bytes) noexcept {
    if (block == nullptr) return __libc_malloc(bytes);
    if (bytes == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t before = malloc_usable_size(block);
    if (bytes <= before && bytes > before / 2) return block;
    void* moved = __libc_malloc(bytes);
    if (moved == nullptr) return nullptr;
    memcpy(moved, block, bytes < before ? bytes : before);
    free(block);
    return moved;
}
}

#endif
