#include "pack/pack_check.h"

#include <algorithm>
#include <set>

#include "base/hash.h"
#include "base/utf8.h"
#include "pack/fill_words.h"
#include "pack/pack_sound.h"
#include "pack/writing_direction.h"

namespace camre {
namespace {

// What fits the paper form's two columns, in characters.
constexpr std::size_t kLongestQuestion = 160;
constexpr std::size_t kLongestAnswer = 60;
constexpr std::size_t kLongestWhy = 260;
constexpr std::size_t kLongestOther = 400;
constexpr int kMostWordsOfWhy = 25;  // P22, of the English

bool isQuestion(std::string_view key) {
    return key.ends_with(".question") || key.ends_with(".question.child") || key.ends_with(".question.parent");
}
bool isWhy(std::string_view key) { return key.ends_with(".why") && key != "form.why"; }
bool isAnswer(std::string_view key) {
    return key.starts_with("answer.") || key.find(".answer.") != std::string_view::npos ||
           (key.starts_with("background.") && key.find(".value.") != std::string_view::npos);
}

// One check of one pack: it knows the file and keeps the problems.
class PackCheck {
  public:
    PackCheck(const LanguagePack& pack, const LanguagePack& english, const Catalogue& catalogue)
        : m_pack(pack),
          m_english(english),
          m_catalogue(catalogue),
          m_file(fileOf(pack)),
          m_isSource(pack.tag == english.tag) {}

    Problems run() {
        if (m_pack.catalogue != m_catalogue.id) m_problems.push_back({ErrorCode::WrongFormat, m_file, m_catalogue.id});
        const std::vector<std::string> keys = allKeys(m_catalogue);
        for (const std::string& key : keys) checkKey(key);
        checkExtras({keys.begin(), keys.end()});
        checkLabels();
        const Problems sounds = checkSounds(m_pack);
        m_problems.insert(m_problems.end(), sounds.begin(), sounds.end());
        return std::move(m_problems);
    }

  private:
    static std::string fileOf(const LanguagePack& pack) {
        return ((pack.folder.empty() ? std::filesystem::path(pack.tag.text) : pack.folder) / "words.json").string();
    }

    void report(ErrorCode code, const std::string& key) { m_problems.push_back({code, m_file, key}); }

    void checkKey(const std::string& key) {
        const auto found = m_pack.words.find(key);
        if (found == m_pack.words.end() || found->second.text.empty()) {
            report(ErrorCode::MissingWord, key);
            return;
        }
        const Word& word = found->second;
        if (!m_isSource && m_english.has(key)) compare(key, word, m_english.text(key));
        if (hasUnsafeCharacters(word.text, true)) report(ErrorCode::NoLetters, key);
        if (goesTheOtherWay(key, word)) report(ErrorCode::WrongDirection, key);
        const bool longWhy = m_isSource && isWhy(key) && wordCount(word.text) > kMostWordsOfWhy;
        if (longWhy || characterCount(word.text) > mostCharacters(key)) report(ErrorCode::TextTooLong, key);
    }

    void compare(const std::string& key, const Word& word, const std::string& english) {
        if (word.of != textMark(english)) report(ErrorCode::StaleWord, key);
        if (isUntranslated(word, english)) report(ErrorCode::SameAsEnglish, key);
        if (marksOf(word.text) != marksOf(english)) report(ErrorCode::LostPlaceholder, key);
    }

    // Numbers and marks are the same everywhere; a note says that the rest is meant.
    static bool isUntranslated(const Word& word, const std::string& english) {
        return word.text == english && word.note.empty() && countLetters(withoutMarks(word.text)).any();
    }

    // A foreign name inside a text is no fault, so the greater part decides; a text left in English
    // on purpose (with a note) keeps its own direction.
    bool goesTheOtherWay(const std::string& key, const Word& word) const {
        if (!word.note.empty() && word.text == m_english.text(key)) return false;
        const LetterCount letters = countLetters(withoutMarks(word.text));
        if (m_pack.direction == TextDirection::RightToLeft) return letters.leftToRight > letters.rightToLeft;
        return letters.rightToLeft > letters.leftToRight;
    }

    void checkExtras(const std::set<std::string>& known) {
        for (const auto& [key, word] : m_pack.words) {
            if (!known.contains(key)) report(ErrorCode::ExtraWord, key);
        }
    }

    // The labels that stand under one question must differ from each other and from the answers that
    // stand under every question.
    void checkGroup(const std::vector<std::string>& keys, const std::vector<std::string>& always) {
        std::set<std::string> seen;
        for (const std::string& key : always) {
            if (m_pack.has(key)) seen.insert(m_pack.text(key));
        }
        for (const std::string& key : keys) {
            if (m_pack.has(key) && !seen.insert(m_pack.text(key)).second) report(ErrorCode::LabelsNotDistinct, key);
        }
    }

    void checkLabels() {
        const std::vector<std::string> always{"answer.dont_know", "answer.prefer_not_to_say", "answer.not_applicable"};
        checkGroup(always, {});
        for (const Scale& scale : m_catalogue.scales) {
            if (!scale.ownWords)
                checkGroup(levelKeys(scale, [&](int level) { return word_key::scaleAnswer(scale.id, level); }), always);
        }
        for (const Indicator& one : m_catalogue.indicators) {
            const Scale* scale = m_catalogue.scale(one.scale);
            if (scale && scale->ownWords)
                checkGroup(levelKeys(*scale, [&](int level) { return word_key::ownAnswer(one.id, level); }), always);
        }
        for (const BackgroundQuestion& one : m_catalogue.background)
            checkGroup(valueKeys(one), {"answer.prefer_not_to_say"});
    }

    template <class KeyOf>
    static std::vector<std::string> levelKeys(const Scale& scale, KeyOf keyOf) {
        std::vector<std::string> keys;
        for (int level = 1; level <= scale.levels; ++level) keys.push_back(keyOf(level));
        return keys;
    }

    static std::vector<std::string> valueKeys(const BackgroundQuestion& question) {
        std::vector<std::string> keys;
        for (const auto& value : question.values) keys.push_back(word_key::backgroundValue(question.id, value));
        return keys;
    }

    const LanguagePack& m_pack;
    const LanguagePack& m_english;
    const Catalogue& m_catalogue;
    std::string m_file;
    bool m_isSource;
    Problems m_problems;
};

}  // namespace

std::size_t mostCharacters(std::string_view key) {
    if (isQuestion(key)) return kLongestQuestion;
    if (isAnswer(key)) return kLongestAnswer;
    return isWhy(key) ? kLongestWhy : kLongestOther;
}

Problems checkPack(const LanguagePack& pack, const LanguagePack& english, const Catalogue& catalogue) {
    return PackCheck(pack, english, catalogue).run();
}

}  // namespace camre
