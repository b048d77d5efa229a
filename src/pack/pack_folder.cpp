#include "pack/pack_folder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

#include "base/atomic_file.h"
#include "base/hash.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSounds = "audio/";
constexpr std::string_view kSound = ".ogg";
constexpr std::array<std::string_view, 5> kFiles{"audio.json", "earlier.json", "interface.ts", "pack.json", "words.json"};
constexpr std::size_t kLargestFile = 8'000'000;

bool isKeySign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '/' || c == '+';
}

bool isEmptyOrDots(std::string_view part) {
    return std::all_of(part.begin(), part.end(), [](char c) { return c == '.'; });
}

bool isSoundName(std::string_view name) {
    if (!name.starts_with(kSounds) || !name.ends_with(kSound) || name.size() > 250) return false;
    if (!std::all_of(name.begin(), name.end(), isKeySign)) return false;
    for (std::string_view rest = name; !rest.empty();) {
        const std::size_t end = std::min(rest.find('/'), rest.size());
        if (isEmptyOrDots(rest.substr(0, end)) || rest.substr(0, end) == kSound) return false;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return true;
}

bool isInside(const fs::path& file, const fs::path& folder) {
    std::error_code failed;
    const fs::path realFolder = fs::canonical(folder, failed);
    if (failed) return false;
    const fs::path realFile = fs::canonical(file, failed);
    return !failed && realFile.parent_path() == realFolder;
}

void addSounds(const fs::path& folder, std::vector<std::string>& names) {
    std::error_code failed;
    fs::recursive_directory_iterator at(folder / "audio", failed);
    while (!failed && at != fs::recursive_directory_iterator()) {
        std::error_code ignored;
        const std::string name = at->path().lexically_relative(folder).generic_string();
        if (at->symlink_status(ignored).type() == fs::file_type::regular && isPackFile(name)) names.push_back(name);
        at.increment(failed);
    }
}

}  // namespace

bool isPackFile(const std::string& name) {
    return std::find(kFiles.begin(), kFiles.end(), name) != kFiles.end() || isSoundName(name);
}

std::vector<std::string> packFiles(const fs::path& folder) {
    std::vector<std::string> names;
    for (const std::string_view name : kFiles) {
        std::error_code ignored;
        if (fs::symlink_status(folder / name, ignored).type() == fs::file_type::regular) names.emplace_back(name);
    }
    addSounds(folder, names);
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::string> readFileOfPack(const fs::path& folder, const std::string& name) {
    const fs::path file = folder / name;
    std::error_code failed;
    if (!fs::exists(file, failed)) return Error{ErrorCode::FileNotFound, name, {}};
    if (!isInside(file, folder))
        return Error{ErrorCode::NotAllowed, name, "a file in this folder, not a link out of it"};
    if (!fs::is_regular_file(file, failed)) return Error{ErrorCode::FileUnreadable, name, {}};
    auto bytes = readWholeFile(file, kLargestFile);
    if (!bytes) return Error{bytes.error().code, name, bytes.error().fact};
    return bytes;
}

Error writeError(const std::error_code& failed, const fs::path& place) {
    const bool full = failed == std::errc::no_space_on_device || failed.value() == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, place.string(), {}};
}

Result<NewPackFolder> NewPackFolder::begin(const fs::path& userPacks, const LanguageTag& tag) {
    std::error_code failed;
    const fs::path path = userPacks / (".new-" + randomHexId().substr(0, 8)) / tag.text;
    fs::create_directories(path, failed);
    if (failed) return writeError(failed, userPacks);
    return NewPackFolder(path);
}

NewPackFolder::NewPackFolder(NewPackFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}

NewPackFolder::~NewPackFolder() {
    std::error_code ignored;
    if (!m_path.empty()) fs::remove_all(m_path.parent_path(), ignored);
}

fs::path NewPackFolder::place() const { return m_path.parent_path().parent_path() / m_path.filename(); }

Status NewPackFolder::putInPlace() {
    std::error_code failed;
    if (fs::exists(fs::symlink_status(place(), failed))) return Error{ErrorCode::FileExists, place().string(), {}};
    fs::rename(m_path, place(), failed);
    if (failed) return writeError(failed, place());
    return {};
}

Status NewPackFolder::replace() {
    const fs::path before = place().string() + ".before";
    std::error_code failed;
    if (fs::exists(fs::symlink_status(place(), failed))) {
        fs::remove_all(before, failed);
        if (!failed) fs::rename(place(), before, failed);
        if (failed) return writeError(failed, before);
    }
    fs::rename(m_path, place(), failed);
    if (!failed) return {};
    // What stood there comes back, so that a language is never lost on the way.
    std::error_code ignored;
    fs::rename(before, place(), ignored);
    return writeError(failed, place());
}

}  // namespace camre
