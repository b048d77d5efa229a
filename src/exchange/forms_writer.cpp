#include "exchange/forms_writer.h"

#include <nlohmann/json.hpp>

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

Json answerJson(const Answer& answer) {
    if (answer.isChosen()) return answer.level();
    if (!answer.isTicked()) return noAnswerName(answer.reason());
    Json levels = Json::array();
    for (int level = 1; level <= kMostLevels; ++level) {
        if (answer.ticks() & (1U << static_cast<unsigned>(level - 1))) levels.push_back(level);
    }
    return levels;
}

Json agreementJson(const Agreement& agreement) {
    Json json = {{"date", agreement.date.iso()},
                 {"wording", agreement.wording},
                 {"language", agreement.language.text},
                 {"given", howGivenName(agreement.given)}};
    const auto say = [&json](const char* key, std::string_view name) {
        if (!name.empty()) json[key] = name;
    };
    say("interpreter", interpreterName(agreement.interpreter));
    say("role", workerRoleName(agreement.role));
    say("confirmed", confirmedName(agreement.confirmed));
    return json;
}

std::string lineOf(const std::string& person, const std::string& ref, const Form& form) {
    Json line = {{"person", person}};
    if (!ref.empty()) line["ref"] = ref;
    line["kind"] = formKindName(form.kind);
    line["date"] = form.date.iso();
    line["service"] = form.service.text;
    line["serviceVersion"] = form.serviceVersion;
    line["catalogue"] = form.catalogue;
    line["catalogueVersion"] = form.catalogueVersion;
    line["language"] = form.language.text;
    line["given"] = howGivenName(form.given);
    if (!form.background.empty()) {
        Json background = Json::object();
        for (const auto& [variable, value] : form.background) background[variable.text] = value;
        line["background"] = std::move(background);
    }
    line["agreement"] = agreementJson(form.agreement);
    Json answers = Json::object();
    for (const auto& [id, answer] : form.answers) answers[id.text] = answerJson(answer);
    line["answers"] = std::move(answers);
    return line.dump();
}

}  // namespace

std::string writeFormLine(const IncomingForm& form) {
    return lineOf(form.person ? form.person->text() : "new:" + form.newPerson, form.ref, form.form);
}

std::string writeFormLine(const PersonCode& person, const Form& form) { return lineOf(person.text(), {}, form); }

}  // namespace camre
