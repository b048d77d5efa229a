#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/result.h"
#include "workspace/keeping.h"

namespace camre {

/// How much of the file that is to be replaced could be read.
enum class PresentFile {
    Missing,     // there is none: nothing to lose, and nothing to learn from
    Whole,
    Damaged,     // some of it
    Unreadable,  // nothing at all
};

/// What a restore would do, before it does anything.
struct RestorePlan {
    std::optional<Day> made;           // when the backup was made; nothing: an ordinary copy of a file
    std::int64_t peopleCount = 0;      // in the backup
    std::int64_t formsCount = 0;
    std::int64_t releasesCount = 0;
    bool encrypted = false;

    PresentFile present = PresentFile::Missing;
    std::int64_t presentPeople = 0;
    std::int64_t presentForms = 0;

    // What would be lost, and stay only in the file that is kept aside.
    std::int64_t peopleLost = 0;       // in the present file and not in the backup
    std::int64_t formsLost = 0;
    std::int64_t formsBack = 0;        // that were corrected since: the old answers come back

    // What the present file knows better, so that it stays as it is.
    std::int64_t releasesCarried = 0;  // made since the backup: these periods stay released
    std::int64_t erasedAgain = 0;      // people of the backup who were erased since
    std::int64_t stoppedAgain = 0;     // people who stopped taking part since

    std::int64_t peopleBack = 0;       // in the backup, neither in the present file nor known as erased
    bool diverged = false;             // both files were worked in: neither is simply the older one
    std::int64_t releasesDropped = 0;  // of the backup: the present file released the same days in another way
    bool overdue = false;              // the backup should have been deleted: erasures of that time may be forgotten
};

/// What is there afterwards.
struct Restored {
    std::filesystem::path file;
    std::optional<std::filesystem::path> aside;  // the file that was replaced; it holds people too
};

/// A backup that was looked into and made ready, and has not taken the place of anything yet. What was made ready goes
/// with this object.
class Restore {
  public:
    virtual ~Restore() = default;
    [[nodiscard]] virtual const RestorePlan& plan() const = 0;
    /// Keeps the present file aside, then puts the backup in its place, with what the present file knows better: its
    /// releases, its erasures, and who stopped. At every moment a whole file has the name. It opens with the backup's
    /// passphrase. An open workspace of that file is to be closed afterwards.
    /// Errors: DiskFull, FileUnwritable, FileInUse, FileReadOnly; nothing has changed then.
    virtual Result<Restored> carryOut() = 0;
};

/// Looks into a backup that is to be restored to `target`. The backup itself is not changed.
///
/// @param passphrase  of the backup
/// @param presentPassphrase  of a file that lies at `target`
/// @param role  whose work it is, for the event list
/// Errors: those of opening the backup; BackupOfAnother; WrongPassphrase with the target as place when the file there
/// does not open with its passphrase; FileInUse when another program has it open.
Result<std::unique_ptr<Restore>> prepareRestoreTo(const std::filesystem::path& backup, const std::string& passphrase,
                                                  const std::filesystem::path& target, const std::string& presentPassphrase,
                                                  const Clock& clock, ActingRole role);

}  // namespace camre
