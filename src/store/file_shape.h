#pragma once

#include <cstdint>
#include <string_view>

namespace camre {

/// The page size of every file we make (SQLCipher 4's default), in bytes.
inline constexpr std::int64_t kPageSize = 4096;

/// What can be told about a file before any passphrase, from its size and its first bytes.
enum class FileShape {
    NotOurs,   // another kind of file, or another program's database
    CutShort,  // ours by its looks, but not all of it is there
    Plain,     // our database, not encrypted
    Sealed,    // could be ours: whole pages of what looks like random bytes
};

/// @param size  of the whole file, in bytes
/// @param head  its first 100 bytes, or fewer when it has fewer
/// @param journalWaits  a journal lies beside it: its size says nothing until SQLite has rolled back
FileShape shapeOf(std::int64_t size, std::string_view head, bool journalWaits);

}  // namespace camre
