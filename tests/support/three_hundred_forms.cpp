#include "support/three_hundred_forms.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/random.h"
#include "catalogue/profile_reader.h"
#include "support/catalogue_fixture.h"

namespace camre::tests {
namespace {

constexpr int kPeople = 150;
constexpr int kMonthsBetween = 6;
constexpr int kFirstDays = 79;  // from 5 January to 24 March

Answer anyAnswer(int levels, SeededRandom& random) {
    switch (random.below(20)) {
        case 0: return NoAnswer::PreferNotToSay;
        case 1: return NoAnswer::DontKnow;
        case 2: return NoAnswer::PassedOver;
        default: return Answer::chosen(1 + static_cast<int>(random.below(static_cast<std::uint32_t>(levels))));
    }
}

Answer laterAnswer(const Answer& before, int levels, SeededRandom& random) {
    if (!before.isChosen()) return anyAnswer(levels, random);
    constexpr int kSteps[] = {-1, 0, 0, 1, 1};
    return Answer::chosen(std::clamp(before.level() + kSteps[random.below(5)], 1, levels));
}

void answerAll(Form& form, const Form* before, const Catalogue& catalogue, const ServiceProfile& profile, SeededRandom& random) {
    for (const auto& id : profile.questions) {
        const int levels = catalogue.scaleOf(*catalogue.indicator(id)).levels;
        const auto earlier = before == nullptr ? Answer() : before->answers.at(id);
        form.answers[id] = earlier == Answer() ? anyAnswer(levels, random) : laterAnswer(earlier, levels, random);
    }
}

// Leaves the answers to questions that never opened out, as a worker never sees those.
void closeUnopened(Form& form, const Catalogue& catalogue, const ServiceProfile& profile) {
    const auto open = openQuestions(catalogue, profile, form.answers);
    std::map<IndicatorId, Answer> answers;
    for (const auto& id : open) answers[id] = form.answers.at(id);
    form.answers = std::move(answers);
}

IncomingForm firstForm(int person, const Catalogue& catalogue, const ServiceProfile& profile, SeededRandom& random) {
    const std::string digits = std::to_string(person);
    IncomingForm first;
    first.newPerson = "P" + std::string(3 - digits.size(), '0') + digits;
    Form& form = first.form;
    form.date = Day::fromIso("2026-01-05")->plusDays(static_cast<int>(random.below(kFirstDays)));
    form.service = profile.id;
    form.serviceVersion = profile.version;
    form.catalogue = catalogue.id;
    form.catalogueVersion = catalogue.version;
    form.language = LanguageTag(person % 3 == 0 ? "cy" : "en");
    form.given = static_cast<HowGiven>(person % 4);
    const auto& bands = catalogue.backgroundQuestion(BackgroundId("age_band"))->values;
    form.background = {{BackgroundId("age_band"), bands[static_cast<std::size_t>(person) % bands.size()]}};
    return first;
}

void agree(Form& form) { form.agreement = {form.date, kAgreementWording, form.language, form.given}; }

}  // namespace

FilledService filledHousing() {
    auto json = nlohmann::ordered_json::parse(shippedProfileJson("housing"));
    json["background"] = {{{"variable", "age_band"}, {"reason", "To see which ages we reach."}}};
    auto& privacy = json["privacy"];
    privacy["controller"] = "Swansea Drop-in";
    privacy["contact"] = "hello@example.org";
    privacy["purposes"] = "To see whether our help works.";
    privacy["lawfulBasis"] = "legitimate interests";
    privacy["article9"] = "explicit consent";
    privacy["recipients"] = "Nobody outside the service.";
    privacy["complaints"] = "Write to the manager.";
    privacy["supportNumbers"] = "Ask at the desk.";
    FilledService service{{}, json.dump(2)};
    auto reading = readProfile(service.json, shippedCatalogue());
    if (!reading.problems.empty()) throw std::runtime_error(describe(reading.problems.front()));
    service.profile = std::move(reading.profile);
    return service;
}

std::vector<IncomingForm> threeHundredForms(const Catalogue& catalogue, const ServiceProfile& profile) {
    SeededRandom random(20260105);
    std::vector<IncomingForm> forms;
    for (int person = 1; person <= kPeople; ++person) {
        IncomingForm first = firstForm(person, catalogue, profile, random);
        IncomingForm second = first;
        second.form.kind = FormKind::FollowUp;
        second.form.date = first.form.date.plusMonths(kMonthsBetween);
        second.form.background.clear();
        answerAll(first.form, nullptr, catalogue, profile, random);
        answerAll(second.form, &first.form, catalogue, profile, random);
        for (IncomingForm* form : {&first, &second}) {
            closeUnopened(form->form, catalogue, profile);
            agree(form->form);
            form->line = static_cast<int>(forms.size()) + 1;
            forms.push_back(*form);
        }
    }
    return forms;
}

}  // namespace camre::tests
