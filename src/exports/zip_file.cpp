#include "exports/zip_file.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/zip_archive.h"

namespace camre {
namespace {

// "summary.json" by itself, or in the one folder that a zip of ours has.
bool isNamed(const std::string& path, const std::string& name) {
    const auto folder = path.find('/');
    return path == name || (folder != std::string::npos && path.substr(folder + 1) == name);
}

bool isPlain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

}  // namespace

std::string exportName(const PackHead& head) {
    std::string organisation;
    for (const char c : head.organisation) {
        if (isPlain(c)) organisation += c;
        else if (!organisation.empty() && organisation.back() != '-') organisation += '-';
    }
    if (!organisation.empty() && organisation.back() == '-') organisation.pop_back();
    if (organisation.empty()) organisation = "records";
    return "camre-" + organisation + "-" + head.period.start.iso() + "_" + head.period.end.iso();
}

Result<std::string> zipped(std::span<const ExportFile> files, const std::string& folder) {
    std::vector<ZipEntry> entries;
    entries.reserve(files.size());
    for (const ExportFile& file : files) entries.push_back({folder + "/" + file.name, file.bytes});
    auto zip = writeZip(entries);
    if (!zip) return Error{zip.error().code, folder, {}};
    return zip;
}

Result<std::string> readFromZip(std::string_view zip, const std::string& name, std::size_t limit) {
    ZipLimits limits;
    limits.bytesOfOne = limit;
    auto entries = readZip(zip, limits);
    if (!entries && entries.error().code == ErrorCode::FileTooLarge) return Error{ErrorCode::FileTooLarge, name, entries.error().fact};
    if (!entries) return Error{ErrorCode::FileNotFound, name, {}};
    const auto found = std::find_if(entries.value().begin(), entries.value().end(), [&name](const ZipEntry& one) { return isNamed(one.name, name); });
    if (found == entries.value().end()) return Error{ErrorCode::FileNotFound, name, {}};
    return std::move(found->bytes);
}

}  // namespace camre
