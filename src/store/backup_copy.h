#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/date.h"
#include "base/result.h"
#include "store/store_file.h"
#include "store/verify.h"

namespace camre {

/// The setting of a backup that says what it is: the day it was made. The file that it was made from does not have it.
inline constexpr std::string_view kCopyMade = "copy_made";
/// The setting that says for how many months a backup may be kept.
inline constexpr std::string_view kBackupMonths = "backup_months";

/// Writes the file, locked as it is, to a new place while it goes on being used; then reads every page of the copy back
/// from the disk and counts it against the file. It takes its name only when all of that went well.
///
/// @param made  the day, as "2027-03-09"; kept in the copy
/// @return what was counted in the copy
/// Errors: FileExists, FolderMissing, FileUnwritable, DiskFull; BackupNotProved when what was read back differs.
Result<StoreCheck> writeBackup(StoreFile& file, const std::filesystem::path& target, std::string_view made);

/// The day of the last event in the file; nothing when there is none.
Result<std::optional<Day>> lastDayOf(StoreFile& file);

}  // namespace camre
