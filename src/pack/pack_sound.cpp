#include "pack/pack_sound.h"

#include <algorithm>
#include <set>

#include "base/hash.h"
#include "pack/fixed_words.h"
#include "pack/pack_check.h"
#include "pack/sound_file.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 20'000;
constexpr int kMostAnswers = 14;  // the longest list of answers with the three that stand under each question
constexpr std::string_view kEnding = ".ogg";

fs::path audioFolder(const LanguagePack& pack) { return pack.folder / "audio"; }
std::string indexOf(const LanguagePack& pack) { return (pack.folder / "audio.json").string(); }

bool isStale(const LanguagePack& pack, const std::string& key, const PackSound& sound) {
    return sound.of != textMark(spokenWords(pack, key));
}

fs::path fileOf(const LanguagePack& pack, const std::string& key) { return audioFolder(pack) / (key + std::string(kEnding)); }

// Neither a link out of the pack nor a pipe, and of a fair size.
bool isPlainInside(const LanguagePack& pack, const fs::path& file) {
    std::error_code failed;
    const fs::path real = fs::canonical(file, failed);
    if (failed || !fs::is_regular_file(real, failed)) return false;
    const fs::path inside = fs::canonical(pack.folder, failed) / "audio";
    if (failed) return false;
    if (std::mismatch(inside.begin(), inside.end(), real.begin(), real.end()).first != inside.end()) return false;
    const auto size = fs::file_size(real, failed);
    return !failed && size > 0 && size <= kLargestSound;
}

void addQuestions(std::vector<std::string>& keys, const Catalogue& catalogue, const Indicator& one) {
    keys.push_back(word_key::question(one.id));
    if (hasChildWording(one)) keys.push_back(word_key::childQuestion(one.id));
    if (hasParentWording(one)) keys.push_back(word_key::parentQuestion(one.id));
    const Scale* scale = catalogue.scale(one.scale);
    for (int level = 1; scale && scale->ownWords && level <= scale->levels; ++level) keys.push_back(word_key::ownAnswer(one.id, level));
}

// The key of a file in the folder of sounds; files with another ending have none.
std::string keyOfFile(const fs::path& file, const fs::path& folder) {
    const std::string name = file.lexically_relative(folder).generic_string();
    return name.ends_with(kEnding) ? name.substr(0, name.size() - kEnding.size()) : std::string();
}

void findUnlisted(const LanguagePack& pack, Problems& problems) {
    std::error_code failed;
    std::size_t seen = 0;
    const fs::path folder = audioFolder(pack);
    if (fs::is_symlink(folder, failed)) return;
    std::set<std::string> unlisted;  // a folder has no order of its own
    for (auto entry = fs::recursive_directory_iterator(folder, failed); !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        if (++seen > kMostFiles) break;
        if (!entry->is_directory(failed) && !pack.sounds.contains(keyOfFile(entry->path(), folder))) unlisted.insert(entry->path().string());
    }
    for (const std::string& file : unlisted) problems.push_back({ErrorCode::UnlistedSound, file, {}});
}

}  // namespace

bool isSoundKey(std::string_view key) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '/' || c == '+'; };
    const bool goesUp = key.find("..") != std::string_view::npos || key.find("//") != std::string_view::npos || key.find("/.") != std::string_view::npos;
    return !key.empty() && key.size() <= 200 && std::all_of(key.begin(), key.end(), allowed) && !goesUp && key.front() != '/' && key.front() != '.' && key.back() != '/';
}

std::string spokenWords(const LanguagePack& pack, std::string_view key) {
    if (key == kLanguageNameSound) return pack.endonym;
    if (!key.starts_with(kNumberSound)) return pack.text(key);
    const std::string_view number = key.substr(kNumberSound.size());
    const bool isNumber = !number.empty() && number.size() <= 2 && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::string(number) : std::string();
}

std::vector<std::string> soundKeys(const Catalogue& catalogue) {
    std::vector<std::string> keys;
    for (const Indicator& one : catalogue.indicators) addQuestions(keys, catalogue, one);
    for (const Scale& scale : catalogue.scales) {
        for (int level = 1; !scale.ownWords && level <= scale.levels; ++level) keys.push_back(word_key::scaleAnswer(scale.id, level));
    }
    for (const std::string_view fixed : fixedWords()) {
        const bool isAnswer = fixed == "answer.dont_know" || fixed == "answer.prefer_not_to_say" || fixed == "answer.not_applicable";
        const bool isStory = fixed == "story.question" || fixed == "story.warning";
        if (isAnswer || isStory || fixed.starts_with("agreement.")) keys.emplace_back(fixed);
    }
    keys.emplace_back(kLanguageNameSound);
    for (int number = 1; number <= kMostAnswers; ++number) keys.push_back(std::string(kNumberSound) + std::to_string(number));
    return keys;
}

bool mayBeHeard(const LanguagePack& pack, Voice voice) { return voice == Voice::Person || pack.sound == "fallback"; }

fs::path soundFile(const LanguagePack& pack, std::string_view key) {
    const auto sound = pack.sounds.find(std::string(key));
    if (pack.folder.empty() || sound == pack.sounds.end() || !isSoundKey(key)) return {};
    if (!mayBeHeard(pack, sound->second.voice) || isStale(pack, sound->first, sound->second)) return {};
    const fs::path file = fileOf(pack, sound->first);
    return isPlainInside(pack, file) ? file : fs::path();
}

Problems checkSounds(const LanguagePack& pack) {
    Problems problems;
    for (const auto& [key, sound] : pack.sounds) {
        const fs::path file = fileOf(pack, key);
        std::error_code failed;
        if (spokenWords(pack, key).empty()) problems.push_back({ErrorCode::ExtraWord, indexOf(pack), key});
        else if (isStale(pack, key, sound)) problems.push_back({ErrorCode::StaleSound, indexOf(pack), key});
        if (!fs::exists(file, failed)) problems.push_back({ErrorCode::FileNotFound, file.string(), {}});
        else if (!isPlainInside(pack, file)) problems.push_back({ErrorCode::BadSound, file.string(), "it is empty, over 4 MB, or no plain file inside the pack"});
    }
    findUnlisted(pack, problems);
    return problems;
}

Problems checkSoundFiles(const LanguagePack& pack) {
    Problems problems;
    for (const auto& [key, sound] : pack.sounds) {
        const fs::path file = fileOf(pack, key);
        if (!isPlainInside(pack, file)) continue;  // told by checkSounds
        const auto seconds = soundSeconds(file);
        if (!seconds) problems.push_back(seconds.error());
    }
    return problems;
}

}  // namespace camre
