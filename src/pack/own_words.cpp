#include "pack/own_words.h"

#include <algorithm>

#include "base/hash.h"
#include "pack/writing_direction.h"

namespace camre {
namespace {

// The greater part decides: a foreign name inside a text is no fault.
bool goesTheOtherWay(const std::string& text, TextDirection direction) {
    const LetterCount letters = countLetters(text);
    if (direction == TextDirection::RightToLeft) return letters.leftToRight > letters.rightToLeft;
    return letters.rightToLeft > letters.leftToRight;
}

const LanguagePack* packOf(std::span<const LanguagePack> packs, const std::string& tag) {
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const LanguagePack& pack) { return pack.tag.text == tag; });
    return found == packs.end() ? nullptr : &*found;
}

class WordingCheck {
  public:
    WordingCheck(const OwnQuestion& question, std::size_t index, std::span<const LanguagePack> packs, Problems& problems)
        : m_question(question), m_packs(packs), m_list("/ownQuestions/" + std::to_string(index) + "/words/"), m_problems(problems) {}

    void run() {
        const auto english = m_question.words.find("en");
        for (const auto& [tag, words] : m_question.words) {
            const bool isEnglish = tag == "en" || english == m_question.words.end();
            checkText(tag, "question", words.question, isEnglish ? std::string() : english->second.question);
            checkText(tag, "short", words.shortName, {});
            checkText(tag, "why", words.why, isEnglish ? std::string() : english->second.why);
            if (packOf(m_packs, tag) == nullptr) m_problems.push_back({ErrorCode::UnknownLanguage, m_list + tag, tag});
        }
    }

  private:
    void checkText(const std::string& tag, const char* name, const std::string& text, const std::string& english) {
        if (!english.empty() && text == english) m_problems.push_back({ErrorCode::SameAsEnglish, m_list + tag, name});
        const LanguagePack* pack = packOf(m_packs, tag);
        if (pack != nullptr && goesTheOtherWay(text, pack->direction)) m_problems.push_back({ErrorCode::WrongDirection, m_list + tag, name});
    }

    const OwnQuestion& m_question;
    std::span<const LanguagePack> m_packs;
    std::string m_list;
    Problems& m_problems;
};

}  // namespace

LanguagePack withOwnWords(LanguagePack pack, std::span<const OwnQuestion> questions) {
    for (const OwnQuestion& question : questions) {
        const auto words = question.words.find(pack.tag.text);
        if (words == question.words.end()) continue;
        const auto put = [&](const std::string& key, const std::string& text) { pack.words[key] = {text, textMark(text), WordState::Draft, {}}; };
        put(word_key::question(question.id), words->second.question);
        // Whoever answers is asked these words: a service writes them for the one kind of form that it has.
        if (question.respondent == Respondent::Child) put(word_key::childQuestion(question.id), words->second.question);
        if (question.respondent == Respondent::Parent) put(word_key::parentQuestion(question.id), words->second.question);
        put(word_key::shortName(question.id), words->second.shortName);
        put(word_key::why(question.id), words->second.why);
    }
    return pack;
}

Problems checkOwnWords(const ServiceProfile& profile, std::span<const LanguagePack> packs) {
    Problems problems;
    for (std::size_t i = 0; i < profile.ownQuestions.size(); ++i) WordingCheck(profile.ownQuestions[i], i, packs, problems).run();
    return problems;
}

void FileWords::set(std::vector<OwnQuestion> questions) {
    const std::lock_guard lock(m_mutex);
    m_questions = std::move(questions);
    for (auto& [tag, kept] : m_kept) kept.changes = -1;
}

const LanguagePack& FileWords::over(const LanguagePack& pack, int changes) const {
    const std::lock_guard lock(m_mutex);
    if (m_questions.empty()) return pack;
    Kept& kept = m_kept[pack.tag];
    if (&pack == &kept.pack) return pack;  // laid over already
    if (kept.under != &pack || kept.changes != changes) kept = {&pack, changes, withOwnWords(pack, m_questions)};
    return kept.pack;
}

}  // namespace camre
