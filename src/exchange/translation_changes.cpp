#include "exchange/translation_changes.h"

#include <array>

#include "base/hash.h"
#include "pack/pack_check.h"
#include "pack/pack_writer.h"

namespace camre {
namespace {

constexpr std::array<std::string_view, 3> kStates{"draft", "machine", "checked"};  // in the order of WordState

std::optional<WordState> stateNamed(std::string_view name) {
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (kStates[i] == name) return static_cast<WordState>(i);
    }
    return std::nullopt;
}

bool isSaid(const std::string& state) { return state.empty() || state == "missing" || state == "stale" || stateNamed(state); }

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool isSame(const Word* before, const Word* after) {
    if (before == nullptr || after == nullptr) return before == after;
    return before->text == after->text && before->of == after->of && before->state == after->state && before->note == after->note;
}

const Word* wordOf(const LanguagePack& pack, const std::string& key) {
    const auto found = pack.words.find(key);
    return found == pack.words.end() || found->second.text.empty() ? nullptr : &found->second;
}

}  // namespace

std::string stateInFile(const TranslationTexts& texts, const std::string& key) {
    const Word* word = wordOf(texts.pack, key);
    if (word == nullptr) return "missing";
    const bool isSource = texts.pack.tag == texts.english.tag;
    if (!isSource && word->of != textMark(texts.english.text(key))) return "stale";
    return std::string(kStates.at(static_cast<std::size_t>(word->state)));
}

std::string earlierEnglish(const TranslationTexts& texts, const std::string& key) {
    const Word* word = wordOf(texts.pack, key);
    const bool isSource = texts.pack.tag == texts.english.tag;
    if (word == nullptr || isSource || texts.earlier == nullptr) return {};
    return earlierTextOf(*word, texts.english.text(key), *texts.earlier);
}

TranslationReading::TranslationReading(const TranslationTexts& texts) : m_texts(texts) {
    for (std::string& key : allKeys(texts.catalogue)) m_known.insert(std::move(key));
    m_changes.pack = texts.pack;
}

void TranslationReading::refuse(ErrorCode code, const std::string& place, const std::string& fact) {
    m_changes.problems.push_back({code, place, fact});
}

void TranslationReading::take(const TranslationLine& line) {
    if (!m_known.contains(line.key)) return refuse(ErrorCode::ExtraWord, line.place, line.key);
    if (!m_seen.insert(line.key).second) return refuse(ErrorCode::DuplicateKey, line.place, line.key);
    if (!isSaid(line.state)) return refuse(ErrorCode::NotAllowed, line.place, "draft, machine, checked");
    LanguagePack& pack = m_changes.pack;
    const Word* there = wordOf(pack, line.key);
    const std::optional<Word> before = there ? std::optional(*there) : std::nullopt;
    if (!takeText(line) || !takeState(line) || !takeNote(line)) {
        if (before) pack.words[line.key] = *before;
        else pack.words.erase(line.key);
        return;
    }
    ++(isSame(before ? &*before : nullptr, wordOf(pack, line.key)) ? m_changes.unchangedCount : m_changes.changedCount);
}

// The English that the translator had before their eyes, which may be older than today's.
std::string TranslationReading::markFor(const TranslationLine& line) const {
    const std::string& today = m_texts.english.text(line.key);
    const std::string theirs = line.english ? trimmed(*line.english) : std::string();
    return textMark(theirs.empty() ? today : theirs);
}

bool TranslationReading::takeText(const TranslationLine& line) {
    const std::string text = trimmed(line.text);
    const Word* before = wordOf(m_changes.pack, line.key);
    if (text.empty() || (before && before->text == text)) return true;
    const std::string old = before ? before->text : std::string();
    const Status status = putWord(m_changes.pack, line.key, text, m_texts.english);
    if (!status) {
        refuse(status.error().code, line.place, line.key);
        return false;
    }
    Word& word = m_changes.pack.words.at(line.key);
    if (word.text != old && m_changes.pack.tag != m_texts.english.tag) word.of = markFor(line);
    return true;
}

bool TranslationReading::takeState(const TranslationLine& line) {
    const auto said = stateNamed(line.state);
    const auto word = m_changes.pack.words.find(line.key);
    // What stands there as Camre wrote it is nobody's word.
    if (!said || word == m_changes.pack.words.end() || line.state == stateInFile(m_texts, line.key)) return true;
    word->second.state = *said;
    if (m_changes.pack.tag != m_texts.english.tag) word->second.of = markFor(line);
    return true;
}

bool TranslationReading::takeNote(const TranslationLine& line) {
    if (!line.note) return true;
    if (wordOf(m_changes.pack, line.key) == nullptr) {
        if (trimmed(*line.note).empty()) return true;
        refuse(ErrorCode::EmptyText, line.place, line.key);
        return false;
    }
    const Status status = putNote(m_changes.pack, line.key, *line.note);
    if (!status) refuse(status.error().code, line.place, line.key);
    return static_cast<bool>(status);
}

TranslationChanges TranslationReading::finish() {
    m_changes.pack.state = leastState(m_changes.pack);
    return std::move(m_changes);
}

}  // namespace camre
