#include "pack/earlier_texts.h"

#include <nlohmann/json.hpp>
#include <system_error>

#include "base/atomic_file.h"
#include "base/hash.h"
#include "catalogue/json_parts.h"
#include "pack/pack_folder.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFile = "earlier.json";
constexpr std::size_t kMostTexts = 20'000;
constexpr std::size_t kLongestText = 2000;  // as of words.json

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

// The mark says of which text it is, so that nothing can be shown as an earlier text that never was one.
void readText(const std::string& mark, const JsonPlace& place, EarlierTexts& texts) {
    const std::string text = place.text(kLongestText);
    if (text.empty()) return;
    if (textMark(text) != mark) return place.report(ErrorCode::NotAllowed, "the mark of its text, " + textMark(text));
    texts.emplace(mark, text);
}

}  // namespace

EarlierReading readEarlierTexts(const fs::path& folder) {
    EarlierReading reading;
    const auto bytes = readFileOfPack(folder, kFile);
    if (!bytes) {
        if (bytes.error().code != ErrorCode::FileNotFound) reading.problems.push_back(bytes.error());
        return reading;
    }
    const auto parsed = parseJson(bytes.value(), kFile);
    if (!parsed) {
        reading.problems.push_back(parsed.error());
        return reading;
    }
    const JsonPlace root(parsed.value(), kFile, reading.problems);
    if (!hasFormat(root, "camre-earlier/1")) return reading;
    root.onlyKeys({"format", "language", "texts"});
    (void)languageTagAt(root.at("language"));
    root.at("texts").eachMember(kMostTexts, [&](const std::string& mark, const JsonPlace& one) { readText(mark, one, reading.texts); });
    return reading;
}

std::string earlierJson(const EarlierTexts& texts, const LanguageTag& tag) {
    std::string lines;
    for (const auto& [mark, text] : texts) lines += (lines.empty() ? "    " : ",\n    ") + quoted(mark) + ": " + quoted(text);
    if (!lines.empty()) lines += "\n";
    return "{\n  \"format\": \"camre-earlier/1\",\n  \"language\": " + quoted(tag.text) + ",\n  \"texts\": {\n" + lines + "  }\n}\n";
}

Status keepEarlierTexts(const EarlierTexts& more, const LanguageTag& tag, const fs::path& folder) {
    EarlierReading there = readEarlierTexts(folder);
    const std::size_t before = there.texts.size();
    there.texts.insert(more.begin(), more.end());
    if (there.texts.size() == before) return {};
    if (!there.problems.empty()) {
        std::error_code failed;
        fs::copy_file(folder / kFile, folder / "earlier.json.before", fs::copy_options::overwrite_existing, failed);
        if (failed) return writeError(failed, folder / "earlier.json.before");
    }
    return writeWholeFile(folder / kFile, earlierJson(there.texts, tag));
}

EarlierTexts textsReplaced(const LanguagePack& before, const LanguagePack& after) {
    EarlierTexts replaced;
    for (const auto& [key, word] : before.words) {
        if (!word.text.empty() && word.text != after.text(key)) replaced.emplace(textMark(word.text), word.text);
    }
    return replaced;
}

std::string earlierTextOf(const Word& word, const std::string& today, const EarlierTexts& earlier) {
    if (word.of == textMark(today)) return {};
    const auto found = earlier.find(word.of);
    return found == earlier.end() ? std::string() : found->second;
}

}  // namespace camre
