#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/result.h"
#include "workspace/library.h"

namespace camre {

/// A file beside a damaged one that can be opened instead.
struct BackupFacts {
    std::filesystem::path path;
    Day made;                     // when it was last written
    std::int64_t peopleCount = 0;
};

/// Copies a file that cannot be read, byte for byte, beside itself ("records.damaged-2027-03-09.camre"); the file stays
/// as it is. A second call on the same day finds the copy and makes no other.
/// Errors: FileUnreadable, FileUnwritable, DiskFull.
Result<std::filesystem::path> putAside(const std::filesystem::path& file, Day today);

/// The newest file of the same folder whose name begins like this one's and which the passphrase opens. Looks into copies
/// of the candidates, so none of them is changed; copies put aside as damaged are passed by. Opening takes about half a
/// second each, so only the five newest are tried.
std::optional<BackupFacts> newestBackup(const std::filesystem::path& file, const std::string& passphrase,
                                        const Library& library, const Clock& clock);

}  // namespace camre
