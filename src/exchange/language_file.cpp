#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "base/atomic_file.h"
#include "base/json.h"
#include "base/zip_archive.h"
#include "exchange/translation_files.h"
#include "pack/pack_folder.h"
#include "pack/pack_reader.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestZip = 256'000'000;  // bytes; 350 sounds are some 10 MB
constexpr std::size_t kLargestOne = 16'000'000;
constexpr const char* kFacts = "pack.json";

// The files of the language by their names in its folder. A zip may hold that folder, or only what is in it.
std::vector<ZipEntry> languageFiles(std::vector<ZipEntry> entries) {
    const auto facts = std::find_if(entries.begin(), entries.end(), [](const ZipEntry& one) {
        return one.name == kFacts || (one.name.ends_with("/pack.json") && one.name.find('/') == one.name.rfind('/'));
    });
    if (facts == entries.end()) return {};
    const std::string top = facts->name.substr(0, facts->name.size() - std::string_view(kFacts).size());
    std::vector<ZipEntry> files;
    for (ZipEntry& one : entries) {
        if (!one.name.starts_with(top)) continue;
        std::string name = one.name.substr(top.size());
        if (isPackFile(name)) files.push_back({std::move(name), std::move(one.bytes)});
    }
    return files;
}

// The language, as its pack.json says it; the reader checks the rest of that file.
Result<LanguageTag> tagOf(const std::vector<ZipEntry>& files) {
    const auto facts = std::find_if(files.begin(), files.end(), [](const ZipEntry& one) { return one.name == kFacts; });
    if (facts == files.end()) return Error{ErrorCode::NotLanguageFile, {}, {}};
    const auto parsed = parseJson(facts->bytes, kFacts);
    if (!parsed) return parsed.error();
    Problems problems;
    const JsonPlace language = JsonPlace(parsed.value(), kFacts, problems).at("language");
    const std::string tag = language.text(35);
    if (!problems.empty()) return problems.front();
    if (!isLanguageTag(tag)) return Error{ErrorCode::NotAllowed, language.pointer(), "a language tag such as cy or fa-AF"};
    return LanguageTag(tag);
}

Status writeFiles(const std::vector<ZipEntry>& files, const fs::path& folder) {
    for (const ZipEntry& one : files) {
        const fs::path path = folder / one.name;
        std::error_code failed;
        fs::create_directories(path.parent_path(), failed);
        if (failed) return writeError(failed, path);
        if (Status written = writeWholeFile(path, one.bytes); !written) return written;
    }
    return {};
}

// A fault of the zip as a whole is told with the file's name.
Error named(Error error, const fs::path& file) {
    if (error.code == ErrorCode::NotOurFile) error.code = ErrorCode::NotLanguageFile;
    if (error.place.empty()) error.place = file.string();
    return error;
}

Result<std::vector<ZipEntry>> filesIn(const fs::path& file) {
    const auto bytes = readWholeFile(file, kLargestZip);
    if (!bytes) return bytes.error();
    ZipLimits limits;
    limits.bytesOfOne = kLargestOne;
    auto entries = readZip(bytes.value(), limits);
    if (!entries) return entries.error();
    return languageFiles(std::move(entries).value());
}

}  // namespace

Status writeLanguageFile(const LanguagePack& pack, const fs::path& file) {
    std::error_code failed;
    if (!fs::is_directory(pack.folder, failed)) return Error{ErrorCode::FolderMissing, pack.folder.string(), {}};
    if (fs::exists(fs::symlink_status(file, failed))) return Error{ErrorCode::FileExists, file.string(), {}};
    std::vector<ZipEntry> entries;
    for (const std::string& name : packFiles(pack.folder)) {
        auto bytes = readWholeFile(pack.folder / name, kLargestOne);
        if (!bytes) return bytes.error();
        entries.push_back({pack.tag.text + "/" + name, std::move(bytes).value()});
    }
    const auto zip = writeZip(entries);
    if (!zip) return named(zip.error(), file);
    return writeWholeFile(file, zip.value());
}

Status replaceLanguageFile(const LanguagePack& pack, const fs::path& file) {
    std::error_code failed;
    if (!fs::exists(file, failed)) return writeLanguageFile(pack, file);
    fs::path fresh = file;
    fresh += ".new";
    fs::remove(fresh, failed);
    if (Status written = writeLanguageFile(pack, fresh); !written) return written;
    fs::rename(fresh, file, failed);
    if (!failed) return {};
    fs::remove(fresh, failed);
    return Error{ErrorCode::FileUnwritable, file.string(), {}};
}

Result<LanguagePack> takeLanguageFile(const fs::path& file, const fs::path& userPacks) {
    const auto files = filesIn(file);
    if (!files) return named(files.error(), file);
    const auto tag = tagOf(files.value());
    if (!tag) return named(tag.error(), file);
    auto folder = NewPackFolder::begin(userPacks, tag.value());
    if (!folder) return folder.error();
    if (const Status written = writeFiles(files.value(), folder.value().path()); !written) return written.error();
    PackReading reading = readPack(folder.value().path());
    if (!reading.problems.empty()) return reading.problems.front();
    if (const Status placed = folder.value().replace(); !placed) return placed.error();
    reading.pack.folder = folder.value().place();
    return std::move(reading.pack);
}

}  // namespace camre
