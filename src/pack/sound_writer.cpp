#include "pack/sound_writer.h"

#include <nlohmann/json.hpp>
#include <system_error>

#include "base/atomic_file.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "pack/pack_sound.h"
#include "pack/sound_file.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestSaying = 100;

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(); }

std::string soundLine(const std::string& key, const PackSound& sound) {
    const bool isPerson = sound.voice == Voice::Person;
    return "    " + quoted(key) + ": {\"of\": " + quoted(sound.of) + ", \"voice\": \"" + (isPerson ? "person" : "computer") + "\"" +
           (isPerson ? ", \"role\": " + quoted(sound.role) : std::string()) + ", \"variety\": " + quoted(sound.variety) + "}";
}

Status checkSaying(const std::string& text, const char* place) {
    if (text.empty()) return Error{ErrorCode::EmptyText, place, {}};
    if (!isUtf8(text) || hasUnsafeCharacters(text, false) || characterCount(text) > kLongestSaying) {
        return Error{ErrorCode::NotAllowed, place, "visible signs only, at most 100"};
    }
    return {};
}

}  // namespace

std::string audioJson(const LanguagePack& pack) {
    std::string lines;
    for (const auto& [key, sound] : pack.sounds) lines += (lines.empty() ? "" : ",\n") + soundLine(key, sound);
    return "{\n  \"format\": \"camre-audio/1\",\n  \"language\": " + quoted(pack.tag.text) + ",\n  \"sounds\": {\n" + lines +
           (lines.empty() ? "" : "\n") + "  }\n}\n";
}

Status putSound(LanguagePack& pack, std::string_view key, const fs::path& file, const std::string& role, const std::string& variety) {
    const std::string words = spokenWords(pack, key);
    if (words.empty() || !isSoundKey(key)) return Error{ErrorCode::MissingWord, pack.tag.text, std::string(key)};
    if (Status said = checkSaying(role, "role"); !said) return said;
    if (Status said = checkSaying(variety, "variety"); !said) return said;
    const auto bytes = readWholeFile(file, kLargestSound);
    if (!bytes) return bytes.error();
    if (const auto seconds = soundSeconds(bytes.value(), file.string()); !seconds) return seconds.error();
    const fs::path target = pack.folder / "audio" / (std::string(key) + ".ogg");
    std::error_code failed;
    fs::create_directories(target.parent_path(), failed);
    if (failed) return Error{ErrorCode::FileUnwritable, target.parent_path().string(), failed.message()};
    LanguagePack changed = pack;
    changed.sounds[std::string(key)] = {textMark(words), Voice::Person, role, variety};
    // The sound first: a list that names a sound which is not there yet would be a fault.
    if (Status written = writeWholeFile(target, bytes.value()); !written) return written;
    if (Status written = writeWholeFile(pack.folder / "audio.json", audioJson(changed)); !written) return written;
    pack = std::move(changed);
    return {};
}

}  // namespace camre
