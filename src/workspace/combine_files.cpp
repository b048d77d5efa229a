#include "workspace/combine_files.h"

#include <system_error>

#include "base/atomic_file.h"
#include "exports/combined_files.h"
#include "exports/export_folder.h"
#include "release/pack_json.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestPack = 64'000'000;  // bytes

Result<ProtectedPack> readPackFile(const fs::path& given) {
    std::error_code failed;
    const fs::path path = fs::is_directory(given, failed) ? given / "summary.json" : given;
    const auto text = readWholeFile(path, kLargestPack);
    if (!text) return text.error();
    auto pack = readFrozenPack(text.value(), {});
    if (!pack) return Error{ErrorCode::WrongFormat, path.string() + pack.error().place, std::string(kPackSchema)};
    return pack;
}

}  // namespace

Result<CombinedPack> combinePackFiles(std::span<const fs::path> packs, const fs::path& folder) {
    std::vector<ProtectedPack> read;
    for (const fs::path& path : packs) {
        auto pack = readPackFile(path);
        if (!pack) return pack.error();
        read.push_back(std::move(pack).value());
    }
    auto combined = combinePacks(read);
    if (!combined) return combined.error();
    if (Status written = writeExportFolder(combinedFiles(combined.value()), folder); !written) return written.error();
    return combined;
}

}  // namespace camre
