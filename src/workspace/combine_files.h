#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "base/result.h"
#include "release/combine.h"

namespace camre {

/// The packs at a place: the place itself when it is a file or a folder with a summary.json, else the folders and zips
/// of packs that lie in it, in the order of their names. Looks no deeper.
std::vector<std::filesystem::path> packsAt(const std::filesystem::path& place);

/// Reads the pack of a folder, of a zip, or a summary.json itself.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge; PackChanged (place: the file) for what is no pack.
Result<ProtectedPack> readPackFile(const std::filesystem::path& path);

/// A place that was chosen: its pack, or why there is none.
struct ChosenPack {
    std::filesystem::path path;
    std::shared_ptr<const ProtectedPack> pack;
    std::optional<Error> problem;
};

/// The packs that were chosen, and their sum, or why there is none.
struct ChosenPacks {
    std::vector<ChosenPack> packs;
    int notFound = 0;  // places without a pack, of the last choice
    std::optional<CombinedPack> sum;
    std::optional<Error> problem;
};

/// Reads the packs at more places and adds all of them up.
/// @param before  those that were read already
/// @param stop    looked at before each pack
/// Errors: NotAllowed at "stopped". What is wrong with packs stands in the result.
Result<ChosenPacks> readPacks(std::vector<ChosenPack> before, std::span<const std::filesystem::path> places, const std::stop_token& stop = {});

/// Writes `combined.csv` and `combined.json` into a folder, which is made when it is not there.
/// Errors: FolderNotEmpty when other sums lie there; DiskFull, FileUnwritable.
Status writeCombined(const CombinedPack& sum, const std::filesystem::path& folder);

/// Reads the packs of many organisations, adds them up and writes the sums. No file of records is needed.
///
/// @param packs  each a folder with a summary.json, a zip of such a folder, or such a file itself
/// Errors: those of reading a pack, of `combinePacks`, and of writing.
Result<CombinedPack> combinePackFiles(std::span<const std::filesystem::path> packs, const std::filesystem::path& folder);

}  // namespace camre
