#pragma once

#include <span>
#include <string_view>

namespace camre::tests {

/// One reader of bytes from outside, and what must hold of it whatever the bytes are: it comes back, with a value or with problems;
/// what it takes it also writes so that it reads back the same; it writes nowhere that it should not. `read` stops the program
/// (abort) when that does not hold.
struct Reader {
    const char* name;  // of its folder in tests/fuzz/corpus
    void (*read)(std::string_view bytes);
};

/// Every reader of the core.
std::span<const Reader> coreReaders();
/// The window's own: interface.ts.
void readInterface(std::string_view bytes);

}  // namespace camre::tests
