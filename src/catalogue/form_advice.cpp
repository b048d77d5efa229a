#include "catalogue/form_advice.h"

#include <algorithm>
#include <cctype>

namespace camre {
namespace {

constexpr int kSecondsForQuestion = 30;
constexpr int kSecondsInMinute = 60;
constexpr std::size_t kLongestId = 40;
constexpr std::string_view kNationalIndicators = "wellbeing-2021";

std::vector<const Indicator*> questionsOf(const ServiceProfile& profile, const Catalogue& catalogue) {
    std::vector<const Indicator*> all;
    for (const IndicatorId& id : profile.questions) {
        if (const Indicator* found = catalogue.indicator(id)) all.push_back(found);
    }
    return all;
}

// The number of a national indicator that both measure; 0: there is none.
int sharedNumber(const Indicator& one, const Indicator& other) {
    for (const Source& source : one.sources) {
        const bool shared = source.framework == kNationalIndicators && source.number != 0 &&
                            std::any_of(other.sources.begin(), other.sources.end(), [&](const Source& second) {
                                return second.framework == source.framework && second.number == source.number;
                            });
        if (shared) return source.number;
    }
    return 0;
}

void adviseOnPairs(const std::vector<const Indicator*>& asked, std::vector<FormAdvice>& advice) {
    for (std::size_t i = 0; i < asked.size(); ++i) {
        for (std::size_t j = i + 1; j < asked.size(); ++j) {
            const int number = asked[i]->theme == asked[j]->theme ? sharedNumber(*asked[i], *asked[j]) : 0;
            if (number == 0) continue;
            advice.push_back({FormAdviceKind::SameIndicator, {asked[i]->id, asked[j]->id}, std::to_string(number)});
        }
    }
}

void adviseOnEnds(const std::vector<const Indicator*>& asked, std::vector<FormAdvice>& advice) {
    if (asked.empty()) return;
    if (asked.front()->sensitive) advice.push_back({FormAdviceKind::SensitiveFirst, {asked.front()->id}});
    if (asked.size() > 1 && asked.back()->sensitive) advice.push_back({FormAdviceKind::SensitiveLast, {asked.back()->id}});
}

// Marks that end a sentence; a colon goes on.
int wordsInLongestSentence(std::string_view text) {
    int longest = 0;
    int words = 0;
    bool isInWord = false;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\n' || c == '\t';
        if (!isBlank && !isInWord) ++words;
        isInWord = !isBlank;
        longest = std::max(longest, words);
        if (c == '.' || c == '?' || c == '!') words = 0;
    }
    return longest;
}

void adviseOnSentences(const ServiceProfile& profile, std::vector<FormAdvice>& advice) {
    for (const OwnQuestion& own : profile.ownQuestions) {
        int words = 0;
        for (const char* tag : {"cy", "en"}) {
            const auto found = own.words.find(tag);
            if (found != own.words.end()) words = std::max(words, wordsInLongestSentence(found->second.question));
        }
        if (words > kMostWords) advice.push_back({FormAdviceKind::LongSentence, {own.id}, std::to_string(words)});
    }
}

void adviseOnParents(const std::vector<const Indicator*>& asked, std::vector<FormAdvice>& advice) {
    for (auto one = asked.begin(); one != asked.end(); ++one) {
        if (!(*one)->askedWhen) continue;
        const IndicatorId& parent = (*one)->askedWhen->indicator;
        const bool before = std::any_of(asked.begin(), one, [&](const Indicator* other) { return other->id == parent; });
        if (!before) advice.push_back({FormAdviceKind::BeforeItsParent, {(*one)->id, parent}});
    }
}

void adviseOnRecords(const std::vector<const Indicator*>& asked, std::vector<FormAdvice>& advice) {
    for (const Indicator* one : asked) {
        for (const std::string& record : one->heldElsewhere) {
            if (record != "none") advice.push_back({FormAdviceKind::HeldElsewhere, {one->id}, record});
        }
    }
}

bool isPlainLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && std::isalnum(byte) != 0;
}

char lowered(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

}  // namespace

std::vector<FormAdvice> adviseOn(const ServiceProfile& profile, const Catalogue& catalogue) {
    const auto asked = questionsOf(profile, catalogue);
    std::vector<FormAdvice> advice;
    adviseOnPairs(asked, advice);
    adviseOnEnds(asked, advice);
    adviseOnSentences(profile, advice);
    adviseOnParents(asked, advice);
    adviseOnRecords(asked, advice);
    return advice;
}

int minutesToAnswer(std::size_t questions) {
    return (static_cast<int>(questions) * kSecondsForQuestion + kSecondsInMinute - 1) / kSecondsInMinute;
}

bool namesConsent(std::string_view lawfulBasis) {
    std::string plain(lawfulBasis);
    std::transform(plain.begin(), plain.end(), plain.begin(), lowered);
    // Cydsyniad and caniatâd, also after a mutation ("gydsyniad", "chaniatâd", "ganiatâd").
    for (const std::string_view word : {"consent", "ydsyni", "aniatâd", "aniatad"}) {
        if (plain.find(word) != std::string::npos) return true;
    }
    return false;
}

ServiceId idFromTitle(std::string_view title) {
    std::string id;
    for (const char c : title) {
        if (isPlainLetter(c)) id += lowered(c);
        else if (!id.empty() && id.back() != '-') id += '-';
    }
    id.resize(std::min(id.size(), kLongestId));
    while (!id.empty() && id.back() == '-') id.pop_back();
    const auto letter = std::find_if(id.begin(), id.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    id.erase(id.begin(), letter);
    return ServiceId(id.empty() ? "own-form" : id);
}

ServiceProfile underId(ServiceProfile profile, const ServiceId& id) {
    const std::string before = ownPrefixOf(profile.id);
    for (OwnQuestion& own : profile.ownQuestions) {
        const IndicatorId moved(ownPrefixOf(id) + own.id.text.substr(std::min(before.size(), own.id.text.size())));
        std::replace(profile.questions.begin(), profile.questions.end(), own.id, moved);
        own.id = moved;
    }
    profile.id = id;
    return profile;
}

}  // namespace camre
