#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "base/result.h"
#include "release/combine.h"

namespace camre {

/// The packs at a place: the place itself when it is a file or a folder with a summary.json, else the folders and zips
/// of packs that lie in it, in the order of their names. Looks no deeper.
std::vector<std::filesystem::path> packsAt(const std::filesystem::path& place);

/// Reads the pack of a folder, of a zip, or a summary.json itself.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge; WrongFormat (place: the file) for what is no pack.
Result<ProtectedPack> readPackFile(const std::filesystem::path& path);

/// Adds packs up and writes `combined.csv` and `combined.json` into a folder, which is made when it is not there.
/// Errors: those of `combinePacks`; FolderNotEmpty when other sums lie there; DiskFull, FileUnwritable.
Result<CombinedPack> writeCombined(std::span<const ProtectedPack> packs, const std::filesystem::path& folder);

/// Reads the packs of many organisations and does the same. No file of records is needed.
///
/// @param packs  each a folder with a summary.json, a zip of such a folder, or such a file itself
/// Errors: those of both.
Result<CombinedPack> combinePackFiles(std::span<const std::filesystem::path> packs, const std::filesystem::path& folder);

}  // namespace camre
