#include "workspace/combine_files.h"

#include <algorithm>
#include <system_error>

#include "base/atomic_file.h"
#include "exports/combined_files.h"
#include "exports/export_folder.h"
#include "exports/zip_file.h"
#include "release/pack_json.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestPack = 64'000'000;  // bytes
constexpr const char* kPackName = "summary.json";

bool holdsPack(const fs::path& folder) {
    std::error_code failed;
    return fs::is_regular_file(folder / kPackName, failed);
}

bool isZip(const fs::path& path) { return path.extension() == ".zip"; }

Result<std::string> packText(const fs::path& path) {
    auto bytes = readWholeFile(path, kLargestPack);
    if (!bytes || !isZip(path)) return bytes;
    auto text = readFromZip(bytes.value(), kPackName, kLargestPack);
    if (!text) return Error{text.error().code, (path / kPackName).string(), text.error().fact};
    return text;
}

// Sums that were made from other packs are not replaced without anybody noticing.
Status holdsNoOtherSums(const std::vector<ExportFile>& files, const fs::path& folder) {
    for (const ExportFile& file : files) {
        std::error_code failed;
        if (!fs::exists(folder / file.name, failed)) continue;
        const auto there = readWholeFile(folder / file.name, file.bytes.size());
        if (!there || there.value() != file.bytes) return Error{ErrorCode::FolderNotEmpty, folder.string(), {}};
    }
    return {};
}

}  // namespace

std::vector<fs::path> packsAt(const fs::path& place) {
    std::error_code failed;
    if (!fs::is_directory(place, failed) || holdsPack(place)) return {place};
    std::vector<fs::path> found;
    for (fs::directory_iterator one(place, failed), end; !failed && one != end; one.increment(failed)) {
        const bool isPack = holdsPack(one->path()) || (isZip(one->path()) && one->is_regular_file(failed));
        if (isPack) found.push_back(one->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<ProtectedPack> readPackFile(const fs::path& given) {
    std::error_code failed;
    const fs::path path = fs::is_directory(given, failed) ? given / kPackName : given;
    const auto text = packText(path);
    if (!text) return text.error();
    auto pack = readFrozenPack(text.value(), {});
    if (!pack) return Error{ErrorCode::WrongFormat, path.string() + pack.error().place, std::string(kPackSchema)};
    return pack;
}

Result<CombinedPack> writeCombined(std::span<const ProtectedPack> packs, const fs::path& folder) {
    auto combined = combinePacks(packs);
    if (!combined) return combined.error();
    const std::vector<ExportFile> files = combinedFiles(combined.value());
    if (Status free = holdsNoOtherSums(files, folder); !free) return free.error();
    if (Status written = writeExportFolder(files, folder); !written) return written.error();
    return combined;
}

Result<CombinedPack> combinePackFiles(std::span<const fs::path> packs, const fs::path& folder) {
    std::vector<ProtectedPack> read;
    for (const fs::path& path : packs) {
        auto pack = readPackFile(path);
        if (!pack) return pack.error();
        read.push_back(std::move(pack).value());
    }
    return writeCombined(read, folder);
}

}  // namespace camre
