#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/answer_words.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "exchange/forms_writer.h"

namespace camre {
namespace {

constexpr const char* kUsualLanguage = "en";

// In the order of the form, then whatever an older version of it asked besides.
std::vector<IndicatorId> questionsOf(const Form& form, const ServiceProfile& profile) {
    std::vector<IndicatorId> order;
    for (const auto& id : profile.questions) {
        if (form.answers.count(id) > 0) order.push_back(id);
    }
    for (const auto& [id, answer] : form.answers) {
        if (std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
    }
    return order;
}

// "agreed 2026-04-12, wording 1, language pl, given: interpreter, interpreter: professional, …"; what nobody said is left out.
std::string agreementWords(const Agreement& agreement) {
    std::string words = "agreed " + agreement.date.iso() + ", wording " + std::to_string(agreement.wording) + ", language " +
                        agreement.language.text + ", given: " + std::string(howGivenName(agreement.given));
    const auto add = [&words](const char* what, std::string_view name) {
        if (!name.empty()) words += std::string(", ") + what + ": " + std::string(name);
    };
    add("interpreter", interpreterName(agreement.interpreter));
    add("role of the worker", workerRoleName(agreement.role));
    add("confirmed", confirmedName(agreement.confirmed));
    return words;
}

void sayForm(const Form& form, const Workspace& workspace, const LanguagePack& pack) {
    const ServiceProfile profile = workspace.facts().profile;
    say("");
    say(std::string(form.kind == FormKind::Baseline ? "First form" : "Follow-up") + ", " + form.date.iso() +
        ", language " + form.language.text + ", given: " + std::string(howGivenName(form.given)));
    say("  " + agreementWords(form.agreement));
    for (const auto& [variable, value] : form.background) say("  " + variable.text + ": " + harmless(value));
    for (const auto& id : questionsOf(form, profile)) {
        say("  " + questionWords(pack, workspace.catalogue(), id, profile.respondent));
        say("      " + answerWords(pack, workspace.catalogue(), id, form.answers.at(id)));
    }
}

void sayAsText(const Workspace& workspace, const PersonFacts& person, const std::vector<StoredForm>& forms,
               const LanguagePack& pack) {
    say("Person " + person.code.text() + ", language " + person.language.text + ", " +
        (person.takingPart ? "taking part" : "stopped taking part"));
    if (person.nextDue) say("Next form due: " + person.nextDue->iso());
    if (person.draftWaiting) say("A form is begun and not finished.");
    for (const auto& stored : forms) sayForm(stored.form, workspace, pack);
}

void sayAsJson(const PersonFacts& person, const std::vector<StoredForm>& forms) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& stored : forms) {
        list.push_back(nlohmann::ordered_json::parse(writeFormLine(person.code, stored.form)));
    }
    say(nlohmann::ordered_json{{"person", person.code.text()},
                               {"language", person.language.text},
                               {"takingPart", person.takingPart},
                               {"draftWaiting", person.draftWaiting},
                               {"forms", std::move(list)}}
            .dump(1));
}

}  // namespace

ExitCode runShow(const ShowOptions& options) {
    // Neither the code nor what was typed for it is ever repeated in an error (P35).
    const auto code = PersonCode::fromTyped(options.code);
    if (!code) return fail({ErrorCode::BadPersonCode, "CODE", {}});
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    Workspace& workspace = *session.value().workspace;
    const std::string language = options.language.empty() ? kUsualLanguage : options.language;
    const LanguagePack* pack = workspace.library().pack(LanguageTag(language));
    if (pack == nullptr) return fail({ErrorCode::UnknownLanguage, "--language", repeatable(language)});

    const auto person = workspace.person(*code);
    if (!person) return fail({person.error().code, "CODE", {}});
    const auto forms = workspace.forms(*code);
    if (!forms) return fail(forms.error());
    noteLooked(session.value());
    if (options.common.json) sayAsJson(person.value(), forms.value());
    else sayAsText(workspace, person.value(), forms.value(), workspace.words(*pack));
    return ExitCode::Done;
}

}  // namespace camre
