#include "print/paper_form.h"

#include <algorithm>

#include "print/form_checks.h"
#include "print/paper_form_file.h"
#include "print/paper_reader.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

const LanguagePack& pack(const char* tag) { return *shippedLibrary().pack(LanguageTag(tag)); }

bool says(const PaperForm& form, const char* tag, const char* key) {
    const QString text = QString::fromStdString(pack(tag).text(key));
    return std::any_of(form.agreement.begin(), form.agreement.end(), [&](const PaperSentence& one) { return one.words.first == text; });
}

ServiceProfile housing() { return *shippedLibrary().profile(ServiceId("housing")); }

PaperForm formOf(const ServiceProfile& profile, const char* tag, const PaperFormChoices& choices = {}) {
    return paperForm(shippedLibrary().catalogue, profile, pack(tag), choices);
}

}  // namespace

TEST_CASE("P56: a paper form has boxes for the code, says that no name is written on it, and has no place for one", "[paper]") {
    const PaperForm form = shippedForm("housing", "en");
    CHECK(form.noName.first == QStringLiteral("Do not write your name on this form."));
    const PaperFormLayout layout(form, {});
    for (const char* place : {"1", "2", "3", "4", "5", "6", "7"}) CHECK(layout.geometry().box(PaperBoxKind::Code, "", place) != nullptr);
    CHECK(layout.geometry().box(PaperBoxKind::Code, "", "8") == nullptr);
    CHECK(wordsOfPdf(pdfBytes(layout)).contains(form.noName.first));
}

TEST_CASE("P16: a paper form speaks of the Home Office only where the service says that it is true", "[paper]") {
    ServiceProfile profile = housing();
    profile.privacy.notSharedWithHomeOffice = false;
    CHECK_FALSE(says(formOf(profile, "pl"), "pl", "agreement.home_office"));
    profile.privacy.notSharedWithHomeOffice = true;
    CHECK(says(formOf(profile, "pl"), "pl", "agreement.home_office"));
}

TEST_CASE("P6: a paper form names health only where such a question is asked, and always says what must be told to others", "[paper]") {
    ServiceProfile profile = housing();
    CHECK(says(formOf(profile, "en"), "en", "agreement.special"));
    CHECK(says(formOf(profile, "en"), "en", "agreement.danger"));
    std::erase(profile.questions, IndicatorId("health.general"));
    CHECK_FALSE(says(formOf(profile, "en"), "en", "agreement.special"));
    CHECK(says(formOf(profile, "en"), "en", "agreement.danger"));
}

TEST_CASE("P57: a form of made-up people says so on every side, in Welsh and in English", "[paper]") {
    PaperFormChoices choices;
    choices.isSample = true;
    const PaperFormLayout layout(shippedForm("housing", "ar", choices), {14, true, false});
    const QStringList sheets = sheetsOfPdf(pdfBytes(layout));
    REQUIRE(sheets.size() == layout.sidesCount());
    for (const QString& sheet : sheets) {
        CHECK(sheet.contains(QStringLiteral("Pobl enghreifftiol")));
        CHECK(sheet.contains(QStringLiteral("nobody here is real")));
    }
}

TEST_CASE("a child's and a parent's form ask in their own words", "[paper]") {
    const PaperForm child = shippedForm("schools-child", "en");
    CHECK(child.questions.front().words.first == QStringLiteral("Are things going well for you at school?"));
    CHECK(child.agree.first == QStringLiteral("I want to answer"));
    CHECK(child.confirmed.answer == "understanding");
    const PaperForm parent = shippedForm("schools-parent", "en");
    CHECK(parent.questions.front().words.first == QStringLiteral("Is your child settled and doing well at school or nursery?"));
    CHECK(parent.confirmed.answer == "age");
}

TEST_CASE("a question that hangs on another says when it is to be answered", "[paper]") {
    const PaperForm form = shippedForm("employment", "en");
    CHECK(form.questions[0].onlyIf.first.isEmpty());
    CHECK(form.questions[1].onlyIf.first == QStringLiteral("Only if you ticked 1 / 2 in question 1."));
    ServiceProfile profile = *shippedLibrary().profile(ServiceId("employment"));
    std::erase(profile.questions, IndicatorId("work.activity"));
    CHECK(formOf(profile, "en").questions[0].onlyIf.first.isEmpty());
}

TEST_CASE("headings of themes stand only in a form that never comes back to one", "[paper]") {
    const PaperForm byThemes = shippedForm("employment", "en");
    const auto headings = std::count_if(byThemes.questions.begin(), byThemes.questions.end(), [](const PaperQuestion& one) { return !one.theme.first.isEmpty(); });
    CHECK(headings == 6);
    const PaperForm mixed = shippedForm("housing", "en");
    CHECK(std::all_of(mixed.questions.begin(), mixed.questions.end(), [](const PaperQuestion& one) { return one.theme.first.isEmpty(); }));
}

TEST_CASE("background questions and the story are on the sheet where the service asks for them, and not again in a follow-up", "[paper]") {
    ServiceProfile profile = *shippedLibrary().profile(ServiceId("schools-parent"));
    profile.story = true;
    for (const BackgroundQuestion& one : shippedLibrary().catalogue.background) profile.background.push_back({one.id, "to see who is reached"});
    const PaperForm form = formOf(profile, "en");
    const PaperFormLayout layout(form, {12, true, false});
    CHECK(wrongPlaces(form, layout).join(QLatin1Char('\n')).toStdString() == "");
    CHECK(wrongInk(layout).join(QLatin1Char('\n')).toStdString() == "");
    CHECK(layout.geometry().box(PaperBoxKind::AboutYou, "age_band", "25-44") != nullptr);
    CHECK(layout.geometry().box(PaperBoxKind::AboutYou, "area", "prefer_not_to_say") != nullptr);
    CHECK(layout.geometry().box(PaperBoxKind::Story, "", "not_agree") != nullptr);
    PaperFormChoices later;
    later.kind = FormKind::FollowUp;
    const PaperForm followUp = formOf(profile, "en", later);
    CHECK(followUp.questions.size() == profile.questions.size());
    CHECK(followUp.formKind.first == QStringLiteral("Later form: ____"));
}

TEST_CASE("a service's own question is on its sheet as any other, in its language and with its number", "[paper]") {
    ServiceProfile profile = housing();
    OwnQuestion own;
    own.id = IndicatorId("own.housing.heating");
    own.scale = ScaleId("often5/1");
    own.words["en"] = {"Is your home warm?", "Warm home", "To know who is cold."};
    own.words["cy"] = {"A yw eich cartref yn gynnes?", "Cartref cynnes", "I wybod pwy sy'n oer."};
    profile.ownQuestions = {own};
    profile.questions.push_back(own.id);
    const PaperForm form = formOf(profile, "cy");
    REQUIRE(form.questions.size() == profile.questions.size());
    CHECK(form.questions.back().words.first == QStringLiteral("A yw eich cartref yn gynnes?"));
    CHECK(form.questions.back().number == static_cast<int>(profile.questions.size()));
    CHECK(form.questions.back().levels.size() == 5);
    CHECK(PaperFormLayout(form, {12, true, false}).geometry().box(PaperBoxKind::Answer, "own.housing.heating", "5") != nullptr);
}

TEST_CASE("a companion has the same numbers in another language and no box to tick", "[paper]") {
    PaperFormChoices choices;
    choices.companion = true;
    const PaperForm form = shippedForm("housing", "cy", choices);
    const PaperForm filled = shippedForm("housing", "ar");
    REQUIRE(form.questions.size() == filled.questions.size());
    for (std::size_t i = 0; i < form.questions.size(); ++i) {
        CHECK(form.questions[i].number == filled.questions[i].number);
        REQUIRE(form.questions[i].levels.size() == filled.questions[i].levels.size());
        CHECK(form.questions[i].levels.back().number == filled.questions[i].levels.back().number);
        CHECK(form.questions[i].otherwise.back().number == filled.questions[i].otherwise.back().number);
    }
    const PaperFormLayout layout(form, {12, true, false});
    CHECK(layout.geometry().boxes.empty());
    CHECK(wrongPlaces(form, layout).join(QLatin1Char('\n')).toStdString() == "");
    CHECK(wordsOfPdf(pdfBytes(layout)).contains(form.readAlong.first));
}

}  // namespace camre::tests
