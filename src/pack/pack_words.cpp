#include <optional>

#include "base/hash.h"
#include "base/utf8.h"
#include "pack/pack_writer.h"

namespace camre {
namespace {

constexpr std::size_t kLongestText = 2000;  // what the reader takes

bool isBreak(char c) { return c == '\n' || c == '\r' || c == '\t'; }

// A text is one line: breaks, which come along with what is pasted, become spaces.
std::string asOneLine(const std::string& text) {
    std::string line;
    for (const char c : text) {
        if (!isBreak(c)) line += c;
        else if (!line.empty() && line.back() != ' ') line += ' ';
    }
    const auto first = line.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

std::optional<ErrorCode> faultOf(const std::string& text) {
    if (!isUtf8(text)) return ErrorCode::NotUtf8;
    if (hasUnsafeCharacters(text, true)) return ErrorCode::NoLetters;
    if (characterCount(text) > kLongestText) return ErrorCode::TextTooLong;
    return std::nullopt;
}

Error errorIn(const LanguagePack& pack, ErrorCode code, std::string_view key) {
    return {code, pack.tag.text, std::string(key)};
}

}  // namespace

Status putWord(LanguagePack& pack, std::string_view key, const std::string& given, const LanguagePack& english) {
    const std::string text = asOneLine(given);
    if (const auto fault = faultOf(text)) return errorIn(pack, *fault, key);
    const std::string name(key);
    if (text.empty()) {
        pack.words.erase(name);
    } else {
        if (!english.has(key)) return errorIn(pack, ErrorCode::ExtraWord, key);
        const std::string mark = textMark(pack.tag == english.tag ? text : english.text(key));
        Word& word = pack.words[name];
        if (word.text == text && word.of == mark) return {};
        word = {text, mark, WordState::Draft, word.note};
    }
    pack.state = leastState(pack);
    return {};
}

Status putNote(LanguagePack& pack, std::string_view key, const std::string& given) {
    const std::string note = asOneLine(given);
    if (const auto fault = faultOf(note)) return errorIn(pack, *fault, key);
    const auto word = pack.words.find(std::string(key));
    if (word == pack.words.end()) return errorIn(pack, ErrorCode::MissingWord, key);
    word->second.note = note;
    return {};
}

void setChecked(LanguagePack& pack, std::string_view key, bool checked) {
    const auto word = pack.words.find(std::string(key));
    if (word == pack.words.end()) return;
    if (checked) word->second.state = WordState::Checked;
    else if (word->second.state == WordState::Checked) word->second.state = WordState::Draft;
    pack.state = leastState(pack);
}

}  // namespace camre
