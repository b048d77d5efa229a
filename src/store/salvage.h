#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/library_store.h"
#include "store/store_file.h"

namespace camre {

/// One kind of thing in a file, and how much of it went over.
struct SalvagedKind {
    std::string kind;          // a table: "person", "form", "release", …
    std::int64_t saved = 0;
    std::int64_t lost = 0;     // known to have been there; what nothing tells of any more is not counted
    bool perhapsMore = false;  // a part could not be read, so more of this kind may be lost
};

/// What was taken out of a damaged file.
struct SalvageReport {
    std::vector<SalvagedKind> kinds;     // in the order of the tables
    std::vector<std::string> lostForms;  // codes, without the dash, of people who are there but lack forms, in their order
    std::vector<std::string> lostPeople; // codes of people of whom nothing else could be read, in their order
    [[nodiscard]] const SalvagedKind* of(std::string_view kind) const;
};

/// The text of a catalogue or profile as this program knows it; nothing when it knows no such version.
using KnownLibrary = std::function<std::optional<std::string>(LibraryKind kind, const std::string& id, int version)>;

/// Copies whatever can be read of a damaged file into a new, empty one, and leaves there nothing that hangs in the air.
///
/// @param damaged  opened by `StoreFile::openDamaged`; not changed
/// @param fresh    just created
/// @param known    stands in for copies of catalogues and profiles that cannot be read
/// Errors: those of writing `fresh`, which is then of no use.
Result<SalvageReport> salvage(StoreFile& damaged, StoreFile& fresh, const KnownLibrary& known);

/// The service whose form was filled last, else of any profile that is there. Errors: DamagedFile when there is none.
Result<std::string> serviceOfNewestForm(StoreFile& file);

}  // namespace camre
