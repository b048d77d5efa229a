#include "pack/pack_writer.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <system_error>

#include "base/atomic_file.h"
#include "pack/pack_check.h"
#include "pack/pack_folder.h"
#include "pack/pack_reader.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

// The window's words stay with the program, which brings new ones with each version; a copy would only grow old.
constexpr std::string_view kWindowWords = "interface.ts";
constexpr std::string_view kAnyFont = "Noto Sans";  // has most letters; the system fills in the rest

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string_view stateName(WordState state) {
    switch (state) {
        case WordState::Draft: return "draft";
        case WordState::Machine: return "machine";
        case WordState::Checked: return "checked";
    }
    return "draft";
}

std::string wordLine(const std::string& key, const Word& word) {
    return "    " + quoted(key) + ": {\"text\": " + quoted(word.text) + ", \"of\": " + quoted(word.of) + ", \"state\": \"" +
           std::string(stateName(word.state)) + "\", \"note\": " + quoted(word.note) + "}";
}

// The keys of the words that are there, in the order in which they are written.
std::vector<std::string> orderedKeys(const LanguagePack& pack, const Catalogue& catalogue) {
    std::vector<std::string> keys;
    std::set<std::string> seen;
    for (const std::string& key : allKeys(catalogue)) {
        if (pack.has(key)) keys.push_back(key);
        seen.insert(key);
    }
    for (const auto& [key, word] : pack.words) {
        if (!seen.contains(key) && !word.text.empty()) keys.push_back(key);
    }
    return keys;
}

std::string quotedList(const std::vector<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + quoted(text);
    return "[" + list + "]";
}

// What a person's own hand wrote wrongly is not taken by the reader, and would be lost with the next writing.
Status keepUnreadWords(const fs::path& folder) {
    const PackReading before = readPack(folder);
    const bool unread = std::any_of(before.problems.begin(), before.problems.end(), [](const Error& one) {
        return one.place.starts_with("words.json") && one.code != ErrorCode::FileNotFound;
    });
    if (!unread) return {};
    std::error_code failed;
    const fs::path words = folder / "words.json";
    if (fs::symlink_status(words, failed).type() != fs::file_type::regular) return {};
    fs::copy_file(words, folder / "words.json.before", fs::copy_options::overwrite_existing, failed);
    if (failed) return writeError(failed, folder / "words.json.before");
    return {};
}

// "fa-AF" is "fa_AF" for the part of the program that writes numbers and days.
std::string localeOf(const LanguageTag& tag) {
    std::string locale = tag.text;
    std::replace(locale.begin(), locale.end(), '-', '_');
    return locale;
}

LanguagePack packOf(const NewLanguage& language, const Catalogue& catalogue) {
    LanguagePack pack;
    pack.tag = language.tag;
    pack.endonym = language.endonym;
    pack.nameEn = language.nameEn;
    pack.nameCy = language.nameCy;
    pack.script = language.script;
    pack.direction = language.direction;
    pack.qtLocale = localeOf(language.tag);
    pack.fontFamilies = language.fontFamilies;
    if (pack.fontFamilies.empty()) pack.fontFamilies.emplace_back(kAnyFont);
    pack.sound = "none";
    pack.catalogue = catalogue.id;
    pack.state = leastState(pack);
    return pack;
}

// The pack as it was put into its place, which is where its sound lies from now on.
Result<LanguagePack> takenFrom(NewPackFolder& folder) {
    PackReading reading = readPack(folder.path());
    if (!reading.problems.empty()) return reading.problems.front();
    if (const Status moved = folder.putInPlace(); !moved) return moved.error();
    reading.pack.folder = folder.place();
    return std::move(reading.pack);
}

bool liesIn(const fs::path& folder, const fs::path& userPacks) {
    std::error_code failed;
    const fs::path real = fs::canonical(folder, failed);
    if (failed) return false;
    const fs::path parent = fs::canonical(userPacks, failed);
    return !failed && real.parent_path() == parent;
}

Status copyFiles(const fs::path& from, const fs::path& to) {
    for (const std::string& name : packFiles(from)) {
        if (name == kWindowWords) continue;
        std::error_code failed;
        fs::create_directories((to / name).parent_path(), failed);
        if (failed) return writeError(failed, to / name);
        fs::copy_file(from / name, to / name, failed);
        if (failed == std::errc::permission_denied) return Error{ErrorCode::FileUnreadable, (from / name).string(), {}};
        if (failed) return writeError(failed, to / name);
        // A shipped file may be closed to writing; the copy is the translator's own.
        fs::permissions(to / name, fs::perms::owner_write, fs::perm_options::add, failed);
    }
    return {};
}

}  // namespace

std::string wordsJson(const LanguagePack& pack, const Catalogue& catalogue) {
    std::string lines;
    for (const std::string& key : orderedKeys(pack, catalogue)) {
        lines += (lines.empty() ? "" : ",\n") + wordLine(key, pack.words.at(key));
    }
    if (!lines.empty()) lines += "\n";
    return "{\n  \"format\": \"camre-words/1\",\n  \"language\": " + quoted(pack.tag.text) +
           ",\n  \"catalogue\": " + quoted(pack.catalogue) + ",\n  \"words\": {\n" + lines + "  }\n}\n";
}

std::string packJson(const LanguagePack& pack) {
    const std::string direction = pack.direction == TextDirection::RightToLeft ? "rtl" : "ltr";
    return "{\n  \"format\": \"camre-pack/1\",\n  \"language\": " + quoted(pack.tag.text) +
           ",\n  \"endonym\": " + quoted(pack.endonym) + ",\n  \"names\": {\"en\": " + quoted(pack.nameEn) +
           ", \"cy\": " + quoted(pack.nameCy) + "},\n  \"script\": " + quoted(pack.script) + ",\n  \"direction\": \"" +
           direction + "\",\n  \"qtLocale\": " + quoted(pack.qtLocale) + ",\n  \"fonts\": " +
           quotedList(pack.fontFamilies) + ",\n  \"sound\": " + quoted(pack.sound) + ",\n  \"state\": " +
           quoted(leastState(pack)) + "\n}\n";
}

Status writePack(const LanguagePack& pack, const Catalogue& catalogue, const fs::path& folder) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) return Error{ErrorCode::FolderMissing, folder.string(), {}};
    if (Status kept = keepUnreadWords(folder); !kept) return kept;
    if (Status written = writeWholeFile(folder / "words.json", wordsJson(pack, catalogue)); !written) return written;
    return writeWholeFile(folder / "pack.json", packJson(pack));
}

Result<LanguagePack> beginPack(const NewLanguage& language, const Catalogue& catalogue, const fs::path& userPacks) {
    if (!isLanguageTag(language.tag.text))
        return Error{ErrorCode::NotAllowed, "pack.json/language", "a language tag such as cy or fa-AF"};
    auto folder = NewPackFolder::begin(userPacks, language.tag);
    if (!folder) return folder.error();
    const Status written = writePack(packOf(language, catalogue), catalogue, folder.value().path());
    if (!written) return written.error();
    return takenFrom(folder.value());
}

Result<LanguagePack> ownCopyOf(const LanguagePack& pack, const fs::path& userPacks) {
    if (liesIn(pack.folder, userPacks)) return pack;
    auto folder = NewPackFolder::begin(userPacks, pack.tag);
    if (!folder) return folder.error();
    const Status copied = copyFiles(pack.folder, folder.value().path());
    if (!copied) return copied.error();
    return takenFrom(folder.value());
}

}  // namespace camre
