#include "catalogue/profile_writer.h"

#include <array>
#include <nlohmann/json.hpp>

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

// In the order of their enums, as the reader knows them.
constexpr std::array kRespondents{"adult", "parent", "child"};
constexpr std::array kPeriods{"quarter", "half-year", "year"};
constexpr std::array kYearStarts{"April", "January"};
constexpr std::array kDirections{"higher_better", "lower_better", "none"};

template <class Ids>
Json textsOf(const Ids& ids) {
    Json list = Json::array();
    for (const auto& id : ids) list.push_back(id.text);
    return list;
}

Json titlesOf(const ServiceProfile& profile) {
    Json titles = Json::object();
    for (const auto& [tag, title] : profile.titles) titles[tag] = title;
    return titles;
}

// Each language by itself, as it is typed; what is off is left out, as in the catalogue.
Json ownQuestionOf(const OwnQuestion& question) {
    Json one{{"id", question.id.text},
             {"scale", question.scale.text},
             {"direction", kDirections.at(static_cast<std::size_t>(question.direction))}};
    if (question.sensitive) one["sensitive"] = true;
    if (question.specialCategory) one["specialCategory"] = true;
    for (const auto& [tag, words] : question.words) {
        one["words"][tag] = Json{{"question", words.question}, {"short", words.shortName}, {"why", words.why}};
    }
    return one;
}

Json ownQuestionsOf(const ServiceProfile& profile) {
    Json list = Json::array();
    for (const OwnQuestion& question : profile.ownQuestions) list.push_back(ownQuestionOf(question));
    return list;
}

Json backgroundOf(const ServiceProfile& profile) {
    Json list = Json::array();
    for (const BackgroundChoice& one : profile.background) {
        list.push_back(Json{{"variable", one.variable.text}, {"reason", one.reason}});
    }
    return list;
}

Json resultsOf(const ResultSettings& results) {
    return Json{{"period", kPeriods.at(static_cast<std::size_t>(results.period))},
                {"yearStarts", kYearStarts.at(static_cast<std::size_t>(results.yearStarts))},
                {"threshold", results.threshold},
                {"movementWords", results.movementWords}};
}

Json privacyOf(const PrivacyNotice& privacy) {
    return Json{{"controller", privacy.controller},
                {"contact", privacy.contact},
                {"dpo", privacy.dpo},
                {"purposes", privacy.purposes},
                {"lawfulBasis", privacy.lawfulBasis},
                {"article9", privacy.article9},
                {"recipients", privacy.recipients},
                {"retentionMonths", privacy.retentionMonths},
                {"complaints", privacy.complaints},
                {"notSharedWithHomeOffice", privacy.notSharedWithHomeOffice},
                {"supportNumbers", privacy.supportNumbers}};
}

Json childrenOf(const ChildSafeguards& children) {
    return Json{{"safeguardingLead", children.safeguardingLead},
                {"dpiaDone", children.dpiaDone ? children.dpiaDone->iso() : std::string()},
                {"agreementBy", children.agreementBy}};
}

}  // namespace

std::string profileJson(const ServiceProfile& profile) {
    Json root{{"format", "camre-service/1"}, {"id", profile.id.text}, {"version", profile.version}};
    root["titles"] = titlesOf(profile);
    root["respondent"] = kRespondents.at(static_cast<std::size_t>(profile.respondent));
    root["questions"] = textsOf(profile.questions);
    if (!profile.ownQuestions.empty()) root["ownQuestions"] = ownQuestionsOf(profile);
    root["background"] = backgroundOf(profile);
    root["languages"] = textsOf(profile.languages);
    root["followUpMonths"] = profile.followUpMonths;
    root["story"] = profile.story;
    // What belongs to one kind of form alone is refused in another.
    const bool child = profile.respondent == Respondent::Child;
    if (!child) root["adultsFrom"] = profile.adultsFrom;
    root["results"] = resultsOf(profile.results);
    root["privacy"] = privacyOf(profile.privacy);
    if (child) root["children"] = childrenOf(profile.children);
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace camre
