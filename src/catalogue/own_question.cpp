#include "catalogue/own_question.h"

#include <algorithm>

#include "catalogue/service_profile.h"

namespace camre {
namespace {

const OwnQuestion* findOwn(std::span<const OwnQuestion> questions, const IndicatorId& id) {
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const OwnQuestion& one) { return one.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

const std::string& questionIn(const OwnQuestion& question, const char* language) {
    static const std::string none;
    const auto found = question.words.find(language);
    return found == question.words.end() ? none : found->second.question;
}

Indicator indicatorOf(const OwnQuestion& question) {
    Indicator indicator;
    indicator.id = question.id;
    indicator.theme = ThemeId(kOwnTheme);
    indicator.respondents = {question.respondent};
    indicator.scale = question.scale;
    indicator.direction = question.direction;
    indicator.sensitive = question.sensitive;
    indicator.specialCategory = question.specialCategory;
    indicator.heldElsewhere = {"none"};
    return indicator;
}

std::vector<const ServiceProfile*> newestFirst(std::span<const ServiceProfile> profiles) {
    std::vector<const ServiceProfile*> ordered;
    for (const ServiceProfile& profile : profiles) ordered.push_back(&profile);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const ServiceProfile* a, const ServiceProfile* b) { return a->version > b->version; });
    return ordered;
}

}  // namespace

bool isOwnQuestion(std::string_view id) { return id.starts_with(kOwnPrefix); }

std::string ownPrefixOf(const ServiceId& service) { return std::string(kOwnPrefix) + service.text + "."; }

bool isSameQuestion(const OwnQuestion& a, const OwnQuestion& b) {
    const auto sameIn = [&](const char* language) { return questionIn(a, language) == questionIn(b, language); };
    return a.scale == b.scale && a.direction == b.direction && a.respondent == b.respondent && sameIn("cy") && sameIn("en");
}

const OwnQuestion* changedQuestion(const ServiceProfile& profile, std::span<const ServiceProfile> others) {
    for (const OwnQuestion& question : profile.ownQuestions) {
        for (const ServiceProfile& other : others) {
            const OwnQuestion* before = findOwn(other.ownQuestions, question.id);
            if (before != nullptr && !isSameQuestion(*before, question)) return &question;
        }
    }
    return nullptr;
}

std::vector<OwnQuestion> ownQuestionsOf(std::span<const ServiceProfile> profiles) {
    std::vector<OwnQuestion> all;
    for (const ServiceProfile& profile : profiles) {
        for (const OwnQuestion& question : profile.ownQuestions) {
            if (findOwn(all, question.id) == nullptr) all.push_back(question);
        }
    }
    const auto ordered = newestFirst(profiles);
    for (OwnQuestion& question : all) {
        question.words.clear();
        for (const ServiceProfile* profile : ordered) {
            const OwnQuestion* here = findOwn(profile->ownQuestions, question.id);
            if (here != nullptr) question.words.insert(here->words.begin(), here->words.end());
        }
    }
    return all;
}

Catalogue withOwnQuestions(Catalogue catalogue, std::span<const OwnQuestion> questions) {
    for (const OwnQuestion& question : questions) {
        if (catalogue.indicator(question.id) != nullptr || catalogue.scale(question.scale) == nullptr) continue;
        if (catalogue.theme(ThemeId(kOwnTheme)) == nullptr) catalogue.themes.push_back({ThemeId(kOwnTheme), {}});
        catalogue.themes.back().indicators.push_back(question.id);
        catalogue.indicators.push_back(indicatorOf(question));
    }
    return catalogue;
}

Catalogue withOwnQuestions(Catalogue catalogue, const ServiceProfile& profile) {
    return withOwnQuestions(std::move(catalogue), profile.ownQuestions);
}

}  // namespace camre
