#include "pack/pack_reader.h"

#include <algorithm>

#include "base/utf8.h"
#include "catalogue/json_parts.h"
#include "pack/pack_folder.h"
#include "pack/pack_sound.h"

namespace camre {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t kMostWords = 10'000;
constexpr std::size_t kLongestFact = 100;
constexpr std::size_t kLongestWord = 2000;  // far over every limit of the check, which says it better

// A folder given as "pl", "translations/pl/" or "." has the same name.
std::string folderName(const fs::path& folder) {
    std::error_code failed;
    fs::path whole = fs::absolute(folder, failed).lexically_normal();
    if (failed) whole = folder;
    return whole.has_filename() ? whole.filename().string() : whole.parent_path().filename().string();
}

// Calls with the file's root when it is JSON of that format.
template <class Read>
void readJsonFile(const fs::path& folder, const std::string& name, std::string_view format, Problems& problems,
                  Read read) {
    const auto bytes = readFileOfPack(folder, name);
    if (!bytes) {
        problems.push_back(bytes.error());
        return;
    }
    const auto parsed = parseJson(bytes.value(), name);
    if (!parsed) {
        problems.push_back(parsed.error());
        return;
    }
    const JsonPlace root(parsed.value(), name, problems);
    if (hasFormat(root, format)) read(parsed.value(), root);
}

std::string scriptAt(const JsonPlace& place) {
    const std::string script = place.text(200);
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool good = script.size() == 4 && script[0] >= 'A' && script[0] <= 'Z' &&
                      std::all_of(script.begin() + 1, script.end(), isSmall);
    if (!script.empty() && !good) place.report(ErrorCode::NotAllowed, "four letters such as Latn or Arab");
    return script;
}

std::string localeAt(const JsonPlace& place) {
    const std::string locale = place.text(35);
    const bool good = std::all_of(locale.begin(), locale.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
    if (!good) place.report(ErrorCode::NotAllowed, "a locale such as cy_GB or fa_AF");
    return locale;
}

void readFacts(const JsonPlace& root, LanguagePack& pack) {
    static const std::vector<std::string_view> sounds{"none", "poor", "fallback", "recorded"};
    root.onlyKeys(
        {"format", "language", "endonym", "names", "script", "direction", "qtLocale", "fonts", "sound", "state"});
    pack.tag = languageTagAt(root.at("language"));
    pack.endonym = root.at("endonym").text(60);
    const JsonPlace names = root.at("names");
    if (names.isObject()) names.onlyKeys({"en", "cy"});
    pack.nameEn = names.at("en").text(60);
    pack.nameCy = names.at("cy").text(60);
    pack.script = scriptAt(root.at("script"));
    pack.direction = static_cast<TextDirection>(root.at("direction").word({"ltr", "rtl"}));
    pack.qtLocale = localeAt(root.at("qtLocale"));
    const JsonPlace fonts = root.at("fonts");
    fonts.each(20, [&](const JsonPlace& one) { pack.fontFamilies.push_back(one.text(100)); });
    if (fonts.isList() && pack.fontFamilies.empty()) fonts.report(ErrorCode::WrongType, "at least one font family");
    pack.sound = sounds[root.at("sound").word(sounds)];
    // What the file says of its state is for readers of the folder; the words themselves decide.
    (void)root.at("state").word({"draft", "machine", "checked"});
}

bool isWordKey(std::string_view key) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '/' ||
               c == '+';
    };
    return !key.empty() && key.size() <= 200 && std::all_of(key.begin(), key.end(), allowed);
}

// Signs that turn the writing unseen get a problem of their own, with the key of the text.
std::string wordText(const Json& word, const JsonPlace& place, const std::string& key) {
    const JsonPlace text = place.at("text");
    if (!text.isText() || !hasUnsafeCharacters(word["text"].get_ref<const std::string&>(), true))
        return text.text(kLongestWord);
    text.report(ErrorCode::NoLetters, key);
    return {};
}

std::string markAt(const JsonPlace& place) {
    const std::string mark = place.text(200);
    const bool good = mark.size() == 8 && std::all_of(mark.begin(), mark.end(), [](char c) {
                          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                      });
    if (!mark.empty() && !good) place.report(ErrorCode::NotAllowed, "eight of the signs 0-9 and a-f");
    return mark;
}

void readWord(const Json& value, const JsonPlace& place, const std::string& key, LanguagePack& pack) {
    if (!isWordKey(key)) {
        place.report(ErrorCode::BadId);
        return;
    }
    place.onlyKeys({"text", "of", "state", "note"});
    if (!place.isObject()) return;
    Word word;
    word.text = wordText(value, place, key);
    word.of = markAt(place.at("of"));
    word.state = static_cast<WordState>(place.at("state").word({"draft", "machine", "checked"}));
    word.note = optionalText(value, place, "note");
    if (!word.text.empty()) pack.words.emplace(key, std::move(word));
}

void readWords(const Json& value, const JsonPlace& root, LanguagePack& pack) {
    root.onlyKeys({"format", "language", "catalogue", "words"});
    const JsonPlace language = root.at("language");
    const LanguageTag tag = languageTagAt(language);
    if (!tag.empty() && !pack.tag.empty() && tag != pack.tag) language.report(ErrorCode::NotAllowed, pack.tag.text);
    pack.catalogue = plainIdAt(root.at("catalogue"));
    root.at("words").eachMember(kMostWords, [&](const std::string& key, const JsonPlace& one) {
        readWord(value["words"][key], one, key, pack);
    });
}

void readSound(const Json& value, const JsonPlace& place, const std::string& key, LanguagePack& pack) {
    if (!isSoundKey(key)) {
        place.report(ErrorCode::BadId);
        return;
    }
    place.onlyKeys({"of", "voice", "role", "variety"});
    if (!place.isObject()) return;
    PackSound sound;
    sound.of = markAt(place.at("of"));
    sound.voice = static_cast<Voice>(place.at("voice").word({"person", "computer"}));
    sound.role = optionalText(value, place, "role", kLongestFact);
    sound.variety = optionalText(value, place, "variety", kLongestFact);
    if (!mayBeHeard(pack, sound.voice)) {
        place.at("voice").report(ErrorCode::NotAllowed, "person: this language has no computer voice that is good enough");
        return;
    }
    if (!sound.of.empty()) pack.sounds.emplace(key, std::move(sound));
}

void readSounds(const Json& value, const JsonPlace& root, LanguagePack& pack) {
    root.onlyKeys({"format", "language", "sounds"});
    const JsonPlace language = root.at("language");
    const LanguageTag tag = languageTagAt(language);
    if (!tag.empty() && !pack.tag.empty() && tag != pack.tag) language.report(ErrorCode::NotAllowed, pack.tag.text);
    root.at("sounds").eachMember(kMostWords, [&](const std::string& key, const JsonPlace& one) {
        readSound(value["sounds"][key], one, key, pack);
    });
}

}  // namespace

PackReading readPack(const fs::path& folder) {
    PackReading reading;
    LanguagePack& pack = reading.pack;
    pack.folder = folder;
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) {
        reading.problems.push_back({ErrorCode::FolderMissing, folder.string(), {}});
        return reading;
    }
    readJsonFile(folder, "pack.json", "camre-pack/1", reading.problems, [&](const Json&, const JsonPlace& root) {
        readFacts(root, pack);
        const std::string name = folderName(folder);
        if (!pack.tag.empty() && pack.tag.text != name)
            root.at("language").report(ErrorCode::NotAllowed, "the name of its folder, " + name);
    });
    readJsonFile(folder, "words.json", "camre-words/1", reading.problems,
                 [&](const Json& value, const JsonPlace& root) { readWords(value, root, pack); });
    if (fs::exists(fs::symlink_status(folder / "audio.json", failed))) {
        readJsonFile(folder, "audio.json", "camre-audio/1", reading.soundProblems,
                     [&](const Json& value, const JsonPlace& root) { readSounds(value, root, pack); });
    }
    pack.state = leastState(pack);
    return reading;
}

}  // namespace camre
