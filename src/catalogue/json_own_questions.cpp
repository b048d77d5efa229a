#include "catalogue/json_own_questions.h"

#include <algorithm>

#include "base/utf8.h"
#include "catalogue/forbidden_topics.h"
#include "catalogue/json_parts.h"

namespace camre {
namespace {

constexpr std::size_t kMostItems = 1000;
// What fits on paper and in tables, in characters; the first and the last are those of the language packs.
constexpr std::size_t kLongestQuestion = 160;
constexpr std::size_t kLongestShortName = 60;
constexpr std::size_t kLongestWhy = 260;
constexpr int kMostWordsOfWhy = 25;  // P22, of the English

void checkTopic(const JsonPlace& place, std::string_view topic) {
    if (!topic.empty()) place.report(ErrorCode::ForbiddenTopic, std::string(topic));
}

// The name after the prefix has no dot: else "own.a.b.c" could be of the service "a" and of the service "a.b".
IndicatorId readId(const JsonPlace& place, const ServiceProfile& profile, SeenIds& ids) {
    const std::string id = plainIdAt(place);
    if (id.empty() || profile.id.empty()) return {};
    const std::string prefix = ownPrefixOf(profile.id);
    const std::string name = id.starts_with(prefix) ? id.substr(prefix.size()) : std::string();
    if (name.empty() || name.find('.') != std::string::npos) {
        place.report(ErrorCode::OwnPrefix, prefix);
        return {};
    }
    ids.add(place, id);
    checkTopic(place, forbiddenTopicOfId(name));
    return IndicatorId(id);
}

ScaleId readScale(const JsonPlace& place, const Catalogue& catalogue) {
    const ScaleId id(place.text(200));
    if (id.empty()) return id;
    const Scale* scale = catalogue.scale(id);
    if (scale == nullptr) place.report(ErrorCode::UnknownScale, id.text);
    else if (scale->ownWords) place.report(ErrorCode::OwnScaleWithoutWords, id.text);
    return id;
}

// Signs that turn the direction unseen would reach into the sentences of a report that a text stands in.
std::string readText(const JsonPlace& place, std::size_t most) {
    const std::string text = place.text(most);
    if (hasUnsafeCharacters(text, false)) place.report(ErrorCode::NotAllowed, "visible signs only");
    checkTopic(place, forbiddenTopicOfText(text));
    return text;
}

OwnWording readWording(const JsonPlace& place, bool isEnglish) {
    OwnWording words;
    place.onlyKeys({"question", "short", "why"});
    if (!place.isObject()) return words;
    words.question = readText(place.at("question"), kLongestQuestion);
    words.shortName = readText(place.at("short"), kLongestShortName);
    const JsonPlace why = place.at("why");
    words.why = readText(why, kLongestWhy);
    if (isEnglish && wordCount(words.why) > kMostWordsOfWhy) why.report(ErrorCode::TooLong, std::to_string(kMostWordsOfWhy) + " words");
    return words;
}

std::map<std::string, OwnWording> readWords(const JsonPlace& place, const ServiceProfile& profile) {
    std::map<std::string, OwnWording> words;
    place.eachMember(kMostItems, [&](const std::string& tag, const JsonPlace& one) {
        if (!isLanguageTag(tag)) one.report(ErrorCode::NotAllowed, "a language tag such as cy or fa-AF");
        words[tag] = readWording(one, tag == "en");
    });
    if (!place.isObject()) return words;
    std::vector<std::string> needed{"cy", "en"};
    for (const LanguageTag& tag : profile.languages) {
        if (!tag.empty() && tag.text != "cy" && tag.text != "en") needed.push_back(tag.text);
    }
    for (const std::string& tag : needed) {
        if (!words.contains(tag)) place.report(ErrorCode::OwnWordsMissing, tag);
    }
    return words;
}

OwnQuestion readOwnQuestion(const JsonPlace& place, const Catalogue& catalogue, const ServiceProfile& profile, SeenIds& ids) {
    OwnQuestion question;
    place.onlyKeys({"id", "scale", "direction", "sensitive", "specialCategory", "words"});
    if (!place.isObject()) return question;
    question.id = readId(place.at("id"), profile, ids);
    question.scale = readScale(place.at("scale"), catalogue);
    question.direction = static_cast<Direction>(place.at("direction").word({"higher_better", "lower_better", "none"}));
    question.respondent = profile.respondent;
    question.sensitive = place.flagOr("sensitive", false);
    question.specialCategory = place.flagOr("specialCategory", false);
    question.words = readWords(place.at("words"), profile);
    return question;
}

}  // namespace

std::vector<OwnQuestion> readOwnQuestions(const JsonPlace& place, const Catalogue& catalogue, const ServiceProfile& profile) {
    std::vector<OwnQuestion> questions;
    SeenIds ids;
    place.each(kMostItems, [&](const JsonPlace& one) { questions.push_back(readOwnQuestion(one, catalogue, profile, ids)); });
    if (questions.size() > kMostOwnQuestions) place.report(ErrorCode::TooManyOwnQuestions, std::to_string(kMostOwnQuestions));
    return questions;
}

void checkOwnAreAsked(const JsonPlace& place, const ServiceProfile& profile) {
    std::size_t index = 0;
    place.each(kMostItems, [&](const JsonPlace& one) {
        const IndicatorId& id = profile.ownQuestions[index++].id;
        const auto& asked = profile.questions;
        if (!id.empty() && std::find(asked.begin(), asked.end(), id) == asked.end()) one.at("id").report(ErrorCode::OwnQuestionNotAsked, id.text);
    });
}

}  // namespace camre
