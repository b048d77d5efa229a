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
    if (!pack) return Error{ErrorCode::PackChanged, path.string(), {}};
    return pack;
}

Result<ChosenPacks> readPacks(std::vector<ChosenPack> before, std::span<const fs::path> places, const std::stop_token& stop) {
    ChosenPacks all;
    all.packs = std::move(before);
    for (const fs::path& place : places) {
        const auto found = packsAt(place);
        if (found.empty()) ++all.notFound;
        for (const fs::path& path : found) {
            if (stop.stop_requested()) return Error{ErrorCode::NotAllowed, "stopped", {}};
            auto pack = readPackFile(path);
            if (pack) all.packs.push_back({path, std::make_shared<const ProtectedPack>(std::move(pack).value()), std::nullopt});
            else all.packs.push_back({path, nullptr, pack.error()});
        }
    }
    std::vector<const ProtectedPack*> read;
    for (const ChosenPack& one : all.packs) {
        if (one.pack) read.push_back(one.pack.get());
    }
    if (read.empty()) return all;
    auto sum = combinePacks(read, stop);
    if (sum) all.sum = std::move(sum).value();
    else if (stop.stop_requested()) return sum.error();
    else all.problem = sum.error();
    return all;
}

Status writeCombined(const CombinedPack& sum, const fs::path& folder) {
    const std::vector<ExportFile> files = combinedFiles(sum);
    if (Status free = holdsNoOtherSums(files, folder); !free) return free;
    return writeExportFolder(files, folder);
}

Result<CombinedPack> combinePackFiles(std::span<const fs::path> packs, const fs::path& folder) {
    std::vector<ProtectedPack> read;
    for (const fs::path& path : packs) {
        auto pack = readPackFile(path);
        if (!pack) return pack.error();
        read.push_back(std::move(pack).value());
    }
    auto sum = combinePacks(read);
    if (!sum) return sum;
    if (Status written = writeCombined(sum.value(), folder); !written) return written.error();
    return sum;
}

}  // namespace camre
