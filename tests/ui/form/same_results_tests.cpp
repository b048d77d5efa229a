// What is typed in the window and what comes in as a file must give the same results.
#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

#include "bridge/qt_text.h"
#include "support/form_desk_window.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/three_hundred_forms.h"
#include "workspace/library.h"

using namespace camre;
using namespace camre::tests;

namespace {

const std::string kPassphrase = "four quiet green rivers";

Library shippedLibrary() {
    auto library = loadLibrary(CAMRE_SOURCE_DIR);
    REQUIRE(library);
    return std::move(library).value();
}

// The number key of an answer: levels first, then "I do not know", "I prefer not to say".
Qt::Key keyOf(const Answer& answer, int levels) {
    const int number = answer.isChosen()                                ? answer.level()
                       : answer.reason() == NoAnswer::DontKnow           ? levels + 1
                       : answer.reason() == NoAnswer::PreferNotToSay     ? levels + 2
                                                                         : 0;
    REQUIRE(number > 0);
    return static_cast<Qt::Key>(Qt::Key_0 + number);
}

// Types the answers of one form, question by question, as far as the window asks them.
void typeAnswers(DeskWindow& window, const Form& form) {
    const Catalogue& catalogue = window.model.workspace().catalogue();
    const auto questions = openQuestions(catalogue, window.model.facts().profile, form.answers);
    for (const IndicatorId& id : questions) {
        REQUIRE(window.pageName() == QStringLiteral("questionPage"));
        const Answer& answer = form.answers.at(id);
        if (answer == Answer(NoAnswer::PassedOver)) {
            window.click("skipButton");
            continue;
        }
        window.press(keyOf(answer, catalogue.scaleOf(*catalogue.indicator(id)).levels));
        window.press(Qt::Key_Return);
    }
    REQUIRE(window.pageName() == QStringLiteral("checkPage"));
    window.click("keepButton");
    REQUIRE(window.pageName() == QStringLiteral("thanksPage"));
}

void chooseAgeBand(DeskWindow& window, const Form& form) {
    REQUIRE(window.pageName() == QStringLiteral("backgroundPage"));
    const auto& values = window.model.workspace().catalogue().backgroundQuestion(BackgroundId("age_band"))->values;
    const auto found = std::find(values.begin(), values.end(), form.background.at(BackgroundId("age_band")));
    const auto number = std::to_string(found - values.begin() + 1);
    window.click(("answer_" + number).c_str());
    window.click("continueButton");
}

PersonCode typeFirstForm(DeskWindow& window, const Form& form) {
    window.toAgreement(form.language.text.c_str());
    window.agree();
    const auto code = PersonCode::fromTyped(fromQt(window.control<QLabel>("codeText").text()));
    REQUIRE(code);
    window.click("cardGivenButton");
    chooseAgeBand(window, form);
    typeAnswers(window, form);
    return *code;
}

void typeFollowUp(DeskWindow& window, const PersonCode& code, const Form& form) {
    window.desk->startForm(window.model.workspace().person(code).value());
    REQUIRE(window.pageName() == QStringLiteral("agreementPage"));
    window.agree();
    typeAnswers(window, form);
}

// Keys sent one after another never come back to the event loop, where used pages are cleared away.
void rest() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

std::string releasedCsv(Workspace& workspace, FixedClock& clock, const std::filesystem::path& folder) {
    clock.set(*Day::fromIso("2026-11-22"));
    const Period quarter{*Day::fromIso("2026-07-01"), *Day::fromIso("2026-09-30")};
    const auto released = workspace.release(quarter, BackgroundId("age_band"));
    REQUIRE(released);
    REQUIRE(workspace.exportRelease(released.value().id, folder));
    return readBytes(folder / "summary.csv");
}

}  // namespace

TEST_CASE("300 forms typed in the window and the same 300 added as a file give the same summary", "[.slow]") {
    const TempFolder folder;
    const Library library = shippedLibrary();
    FixedClock clock(*Day::fromIso("2026-01-01"));
    const FilledService service = filledHousing();
    const std::vector<IncomingForm> forms = threeHundredForms(library.catalogue, service.profile);
    REQUIRE(forms.size() == 300);

    // Both begin as copies of one file, so that they share what the summary says about its file.
    NewFile file;
    file.passphrase = kPassphrase;
    file.profile = service.profile;
    file.profileJson = service.json;
    file.organisation = "swansea";
    REQUIRE(Workspace::create(folder.file("typed.camre"), file, library, clock));
    std::filesystem::copy_file(folder.file("typed.camre"), folder.file("added.camre"));

    std::string typed;
    {
        const WorkspaceDoor door{[&](const std::filesystem::path&, const std::string&) {
                                     return Workspace::open(folder.file("typed.camre"), kPassphrase, library, clock);
                                 },
                                 {}};
        DeskWindow window(library, door, "en");
        std::map<std::string, PersonCode> codes;
        for (const IncomingForm& form : forms) {
            clock.set(form.form.date);
            if (form.form.kind == FormKind::Baseline) codes.emplace(form.newPerson, typeFirstForm(window, form.form));
            else typeFollowUp(window, codes.at(form.newPerson), form.form);
            rest();
        }
        typed = releasedCsv(window.model.workspace(), clock, folder.path() / "typed");
    }

    clock.set(*Day::fromIso("2026-11-22"));
    auto added = Workspace::open(folder.file("added.camre"), kPassphrase, library, clock);
    REQUIRE(added);
    Problems problems;
    REQUIRE(added.value()->addForms(forms, problems));
    CHECK(releasedCsv(*added.value(), clock, folder.path() / "added") == typed);
    CHECK(typed.find("home.suits") != std::string::npos);
}
