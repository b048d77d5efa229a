#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answers/person_code.h"

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

/// What was taken out of a damaged file.
struct SalvagedFile {
    struct Kind {
        std::string kind;          // "person", "form", "release", …
        std::int64_t saved = 0;
        std::int64_t lost = 0;     // known to have been there
        bool perhapsMore = false;  // a part could not be read, so more may be lost
    };
    std::vector<Kind> kinds;
    std::vector<PersonCode> lackForms;  // people who are there, but not all of their forms
    std::vector<PersonCode> lostPeople; // people of whom nothing is left but the code
    bool newIdentity = false;           // what says whose file it is was lost: it begins a line of its own
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] const Kind* of(std::string_view kind) const;
};

/// Saves as much as can be read of a damaged file into a new one, locked with the same passphrase; the damaged one is not
/// changed. Whole or not at all: the new file is open to everything, or it is not there.
/// Errors: FileExists and those of writing `out`; WrongPassphrase, NotOurFile; DamagedFile when nothing can be read.
Result<SalvagedFile> salvageTo(const std::filesystem::path& file, const std::string& passphrase, const std::filesystem::path& out,
                               const Library& library, const Clock& clock);

}  // namespace camre
