#include "catalogue/profile_reader.h"

#include <algorithm>
#include <array>

#include "catalogue/json_own_questions.h"
#include "catalogue/json_parts.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostItems = 1000;
constexpr int kHighestVersion = 1'000'000;
constexpr int kLastFollowUpMonth = 60;
constexpr int kAnyNumber = 1'000'000'000;
constexpr int kHighestAdultsFrom = 25;  // an age above it is a slip

// The floor is 5 for adults and 10 where children are asked about; a child's or parent's form
// begins at 20. Source: docs on disclosure control, "Threshold t".
constexpr std::array kAdultThresholds{5, 10, 15, 20};
constexpr std::array kChildThresholds{10, 15, 20};
constexpr int kChildThreshold = 20;

const std::vector<std::string_view> kRespondents{"adult", "parent", "child"};

std::map<std::string, std::string> readTitles(const JsonPlace& place) {
    std::map<std::string, std::string> titles;
    place.eachMember(kMostItems, [&](const std::string& tag, const JsonPlace& one) {
        if (!isLanguageTag(tag)) one.report(ErrorCode::NotAllowed, "a language tag such as cy or fa-AF");
        titles[tag] = one.text(200);
    });
    if (!place.isObject()) return titles;
    for (const char* tag : {"cy", "en"}) {
        if (!titles.contains(tag)) place.report(ErrorCode::MissingKey, tag);
    }
    return titles;
}

void readQuestion(const JsonPlace& place, const Catalogue& catalogue, ServiceProfile& profile, SeenIds& ids) {
    const IndicatorId id(plainIdAt(place));
    if (id.empty()) return;
    ids.add(place, id.text);
    profile.questions.push_back(id);
    const auto& own = profile.ownQuestions;
    if (std::any_of(own.begin(), own.end(), [&](const OwnQuestion& one) { return one.id == id; })) return;
    const Indicator* indicator = catalogue.indicator(id);
    if (!indicator) {
        place.report(ErrorCode::UnknownIndicator, id.text);
        return;
    }
    const auto& who = indicator->respondents;
    if (std::find(who.begin(), who.end(), profile.respondent) != who.end()) return;
    place.report(ErrorCode::NotForThisRespondent,
                 std::string(kRespondents[static_cast<std::size_t>(profile.respondent)]));
}

void readQuestions(const JsonPlace& place, const Catalogue& catalogue, ServiceProfile& profile) {
    SeenIds ids;
    std::size_t count = 0;
    place.each(kMostItems, [&](const JsonPlace& one) {
        ++count;
        readQuestion(one, catalogue, profile, ids);
    });
    if (count > kMostIndicators) place.report(ErrorCode::TooManyQuestions, std::to_string(kMostIndicators));
    if (place.isList() && count == 0) place.report(ErrorCode::WrongType, "at least one question");
}

BackgroundChoice readBackground(const Json& value, const JsonPlace& place, const Catalogue& catalogue, SeenIds& ids) {
    BackgroundChoice choice;
    place.onlyKeys({"variable", "reason"});
    if (!place.isObject()) return choice;
    const JsonPlace variable = place.at("variable");
    choice.variable = BackgroundId(plainIdAt(variable));
    ids.add(variable, choice.variable.text);
    if (!choice.variable.empty() && !catalogue.backgroundQuestion(choice.variable)) {
        variable.report(ErrorCode::UnknownBackground, choice.variable.text);
    }
    choice.reason = optionalText(value, place, "reason", 400);
    const bool saysNothing = !value.contains("reason") || isBlankText(value["reason"]);
    if (saysNothing) place.report(ErrorCode::BackgroundWithoutReason);
    return choice;
}

std::vector<LanguageTag> readLanguages(const JsonPlace& place) {
    std::vector<LanguageTag> languages;
    SeenIds seen;
    place.each(kMostItems, [&](const JsonPlace& one) {
        languages.push_back(languageTagAt(one));
        seen.add(one, languages.back().text);
    });
    return languages;
}

std::vector<int> readFollowUps(const JsonPlace& place) {
    std::vector<int> months;
    place.each(kMostItems, [&](const JsonPlace& one) {
        const int month = one.number(1, kLastFollowUpMonth);
        if (!months.empty() && month <= months.back()) {
            one.report(ErrorCode::OutOfRange, "later than the one before it");
        }
        months.push_back(month);
    });
    if (place.isList() && months.empty()) place.report(ErrorCode::WrongType, "at least one month");
    return months;
}

template <std::size_t Count>
void checkThreshold(const JsonPlace& place, int threshold, const std::array<int, Count>& allowed) {
    if (std::find(allowed.begin(), allowed.end(), threshold) != allowed.end()) return;
    std::string list;
    for (const int one : allowed) list += (list.empty() ? "" : ", ") + std::to_string(one);
    place.report(ErrorCode::BadThreshold, list);
}

int readThreshold(const JsonPlace& place, Respondent respondent) {
    if (!place.isNumber()) return place.number(0, kAnyNumber);  // which reports it
    const int threshold = place.number(-kAnyNumber, kAnyNumber);
    if (respondent == Respondent::Adult) checkThreshold(place, threshold, kAdultThresholds);
    else checkThreshold(place, threshold, kChildThresholds);
    return threshold;
}

void readResults(const JsonPlace& place, Respondent respondent, ResultSettings& results) {
    static const std::vector<std::string_view> movementWords{"moved", "improved"};
    place.onlyKeys({"period", "yearStarts", "threshold", "movementWords"});
    if (!place.isObject()) return;
    if (place.has("period")) {
        results.period = static_cast<PeriodLength>(place.at("period").word({"quarter", "half-year", "year"}));
    }
    if (place.has("yearStarts")) {
        results.yearStarts = static_cast<YearStart>(place.at("yearStarts").word({"April", "January"}));
    }
    if (place.has("threshold")) results.threshold = readThreshold(place.at("threshold"), respondent);
    if (place.has("movementWords"))
        results.movementWords = movementWords[place.at("movementWords").word(movementWords)];
}

int readRetention(const JsonPlace& place, int fallback) {
    if (!place.isNumber()) return place.number(1, kLongestRetention);  // which reports it
    const int months = place.number(-kAnyNumber, kAnyNumber);
    if (months >= 1 && months <= kLongestRetention) return months;
    place.report(ErrorCode::BadRetention, std::to_string(kLongestRetention));
    return fallback;
}

// Its texts may stay empty: shipped profiles make no promises in a service's name.
void readPrivacy(const Json& value, const JsonPlace& place, PrivacyNotice& privacy) {
    place.onlyKeys({"controller", "contact", "dpo", "purposes", "lawfulBasis", "article9", "recipients",
                    "retentionMonths", "complaints", "notSharedWithHomeOffice", "supportNumbers"});
    if (!place.isObject()) return;
    privacy.controller = optionalText(value, place, "controller");
    privacy.contact = optionalText(value, place, "contact");
    privacy.dpo = optionalText(value, place, "dpo");
    privacy.purposes = optionalText(value, place, "purposes");
    privacy.lawfulBasis = optionalText(value, place, "lawfulBasis");
    privacy.article9 = optionalText(value, place, "article9");
    privacy.recipients = optionalText(value, place, "recipients");
    privacy.complaints = optionalText(value, place, "complaints");
    privacy.supportNumbers = optionalText(value, place, "supportNumbers");
    privacy.notSharedWithHomeOffice = place.flagOr("notSharedWithHomeOffice", false);
    if (!place.has("retentionMonths")) return;
    privacy.retentionMonths = readRetention(place.at("retentionMonths"), privacy.retentionMonths);
}

// An empty day is one that has not come: the assessment is not done.
std::optional<Day> readDpiaDay(const Json& value, const JsonPlace& place) {
    const std::string text = optionalText(value, place, "dpiaDone");
    if (text.empty()) return std::nullopt;
    const auto day = Day::fromIso(text);
    if (!day) place.at("dpiaDone").report(ErrorCode::BadDate);
    return day;
}

// As with the promises, shipped profiles leave it empty.
void readChildren(const Json& value, const JsonPlace& place, ChildSafeguards& children) {
    place.onlyKeys({"safeguardingLead", "dpiaDone", "agreementBy"});
    if (!place.isObject()) return;
    children.safeguardingLead = optionalText(value, place, "safeguardingLead");
    children.agreementBy = optionalText(value, place, "agreementBy");
    children.dpiaDone = readDpiaDay(value, place);
}

// What belongs to one kind of form alone is a slip in another.
void readRespondentParts(const Json& value, const JsonPlace& root, ServiceProfile& profile) {
    const bool child = profile.respondent == Respondent::Child;
    if (root.has("children") && !child) root.at("children").report(ErrorCode::UnknownKey);
    else if (root.has("children")) readChildren(value["children"], root.at("children"), profile.children);
    if (root.has("adultsFrom") && child) root.at("adultsFrom").report(ErrorCode::UnknownKey);
    else if (root.has("adultsFrom")) profile.adultsFrom = root.at("adultsFrom").number(kUsualAdultsFrom, kHighestAdultsFrom);
}

void readForm(const Json& value, const JsonPlace& root, const Catalogue& catalogue, ServiceProfile& profile) {
    profile.respondent = static_cast<Respondent>(root.at("respondent").word(kRespondents));
    if (root.has("languages")) profile.languages = readLanguages(root.at("languages"));
    if (root.has("ownQuestions")) profile.ownQuestions = readOwnQuestions(root.at("ownQuestions"), catalogue, profile);
    readQuestions(root.at("questions"), catalogue, profile);
    if (root.has("ownQuestions")) checkOwnAreAsked(root.at("ownQuestions"), profile);
    if (!root.has("background")) return;
    SeenIds ids;
    std::size_t index = 0;
    root.at("background").each(kMostItems, [&](const JsonPlace& one) {
        profile.background.push_back(readBackground(value["background"][index++], one, catalogue, ids));
    });
}

ServiceProfile readParts(const Json& value, const JsonPlace& root, const Catalogue& catalogue) {
    ServiceProfile profile;
    root.onlyKeys({"format", "id", "version", "titles", "respondent", "questions", "ownQuestions", "background",
                   "languages", "followUpMonths", "story", "adultsFrom", "results", "privacy", "children"});
    profile.id = ServiceId(plainIdAt(root.at("id")));
    profile.version = root.at("version").number(1, kHighestVersion);
    profile.titles = readTitles(root.at("titles"));
    readForm(value, root, catalogue, profile);
    if (root.has("followUpMonths")) profile.followUpMonths = readFollowUps(root.at("followUpMonths"));
    profile.story = root.flagOr("story", false);
    readRespondentParts(value, root, profile);
    if (profile.respondent != Respondent::Adult) profile.results.threshold = kChildThreshold;
    if (root.has("results")) readResults(root.at("results"), profile.respondent, profile.results);
    if (root.has("privacy")) readPrivacy(value["privacy"], root.at("privacy"), profile.privacy);
    return profile;
}

}  // namespace

ProfileReading readProfile(std::string_view json, const Catalogue& catalogue) {
    ProfileReading reading;
    const auto parsed = parseJson(json);
    if (!parsed) {
        reading.problems.push_back(parsed.error());
        return reading;
    }
    const JsonPlace root(parsed.value(), "", reading.problems);
    if (!hasFormat(root, "camre-service/1")) return reading;
    reading.profile = readParts(parsed.value(), root, catalogue);
    return reading;
}

}  // namespace camre
