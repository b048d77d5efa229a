// Meeting a person: language, agreement, code card, about you, finding a code.
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "bridge/qt_text.h"
#include "form/journey.h"
#include "form/tick_list.h"
#include "pack/agreement_sentences.h"
#include "support/form_desk_window.h"
#include "people/background_page.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using namespace camre::tests;

namespace {

bool saysKey(const ServiceProfile& profile, const std::string& key) {
    for (const auto& sentence : agreementSentences(formCatalogue(), profile)) {
        if (sentence.key == key) return true;
    }
    return false;
}

void fillForm(DeskWindow& window, Qt::Key key) {
    while (window.pageName() == QStringLiteral("questionPage")) {
        window.press(key);
        window.press(Qt::Key_Return);
    }
    window.click("keepButton");
}

Form formWith(const std::map<std::string, int>& levels) {
    Form form;
    for (const auto& [id, level] : levels) form.answers[IndicatorId(id)] = Answer::chosen(level);
    return form;
}

ThemeJourney rowOf(const std::vector<ThemeJourney>& rows, const std::string& theme) {
    for (const auto& row : rows) {
        if (row.theme.text == theme) return row;
    }
    FAIL("no row for " << theme);
    return {};
}

}  // namespace

TEST_CASE("languages are found by their own name, in Welsh and in English", "[people]") {
    DeskWindow window;
    window.desk->startNewPerson();
    REQUIRE(window.pageName() == QStringLiteral("languagePage"));
    auto& search = window.control<QLineEdit>("languageSearch");
    for (const char* typed : {"العربية", "Enw Cymraeg ar", "english name of ar"}) {
        search.setText(QString::fromUtf8(typed));
        CHECK(window.has("language_ar"));
        CHECK_FALSE(window.has("language_pl"));
    }
    search.setText(QStringLiteral("Klingon"));
    CHECK(window.has("noLanguageNote"));
}

TEST_CASE("Return takes the one language that is left, and none while there are several", "[people]") {
    DeskWindow window;
    window.desk->startNewPerson();
    REQUIRE(window.pageName() == QStringLiteral("languagePage"));
    window.press(Qt::Key_Return);
    CHECK(window.pageName() == QStringLiteral("languagePage"));
    window.type("Klingon");
    window.press(Qt::Key_Return);
    CHECK(window.pageName() == QStringLiteral("languagePage"));
    window.control<QLineEdit>("languageSearch").clear();
    window.type("english name of ar");
    window.press(Qt::Key_Return);
    CHECK(window.pageName() == QStringLiteral("agreementPage"));
}

TEST_CASE("on the agreement page Tab meets the worker's lines before the two answers", "[people]") {
    DeskWindow window;
    window.toAgreement("cy");
    QStringList met;
    for (int i = 0; i < 12 && !met.contains(QStringLiteral("notAgreeButton")); ++i) {
        window.press(Qt::Key_Tab);
        met << window.focusName();
    }
    const auto at = [&met](const char* name) { return met.indexOf(QString::fromLatin1(name)); };
    CHECK(at("confirmation_1") >= 0);
    CHECK(at("given_read") > at("confirmation_1"));
    CHECK(at("agreeButton") > at("given_read"));
    CHECK(at("notAgreeButton") == at("agreeButton") + 1);
}

TEST_CASE("a language that misses a text of the form is not offered; an unchecked one says so", "[people]") {
    Library library = formLibrary();
    for (auto& pack : library.packs) {
        if (pack.tag.text == "pl") pack.words.erase("form.skip");
        if (pack.tag.text == "ar") pack.state = "draft";
    }
    FakeWorkspace* fake = nullptr;
    DeskWindow window(library, fakeDoor(library, fakeToday(), &fake), "en");
    window.desk->startNewPerson();
    CHECK_FALSE(window.has("language_pl"));
    CHECK(window.control("language_ar").accessibleName().contains(QStringLiteral("not checked yet")));
    CHECK_FALSE(window.control("language_en").accessibleName().contains(QStringLiteral("not checked yet")));
}

TEST_CASE("P12: agreement has two choices of one size, none ticked, none default, and Enter does nothing before a choice has the focus",
          "[people][privacy]") {
    DeskWindow window;
    window.toAgreement("pl");
    auto& yes = window.control<QPushButton>("agreeButton");
    auto& no = window.control<QPushButton>("notAgreeButton");
    CHECK(yes.size() == no.size());
    for (QPushButton* button : window.page->findChildren<QPushButton*>()) {
        CHECK_FALSE(button->isDefault());
        CHECK_FALSE(button->autoDefault());
    }
    for (QAbstractButton* button : window.page->findChildren<QAbstractButton*>()) CHECK_FALSE(button->isChecked());
    window.press(Qt::Key_Return);
    window.press(Qt::Key_Enter);
    CHECK(window.pageName() == QStringLiteral("agreementPage"));
    CHECK_FALSE(window.has("missingNote"));
    CHECK(window.model.workspace().people({}, 10).value().empty());
}

TEST_CASE("P12: the agreement is in the person's language, one sentence a line with its picture", "[people][privacy]") {
    DeskWindow window;
    window.toAgreement("ar");
    const QString choice = allTexts(window.control("agreement.choice"));
    CHECK(choice.contains(QStringLiteral("العربية agreement.choice")));
    CHECK(choice.contains(QStringLiteral("English agreement.choice")));
    CHECK(window.has("agreement.danger"));  // P17
}

TEST_CASE("P13: saying no stores nothing and ends kindly", "[people][privacy]") {
    DeskWindow window;
    window.toAgreement("pl");
    window.control<QAbstractButton>("given_heard").toggle();
    window.click("notAgreeButton");
    CHECK(window.pageName() == QStringLiteral("saidNoPage"));
    CHECK(allTexts(*window.page).contains(QStringLiteral("Polski agreement.thanks_no")));
    window.click("goOnButton");
    CHECK(window.endedCount == 1);
    REQUIRE(window.model.flush());
    CHECK(window.model.workspace().people({}, 10).value().empty());
    CHECK(window.model.workspace().drafts().value().empty());
    CHECK(window.fake->savesCount() == 0);
}

TEST_CASE("agreeing needs to know how it was given and that the person is 16 or over", "[people]") {
    DeskWindow window;
    window.toAgreement("pl");
    CHECK(window.page->title() == QStringLiteral("Agreement"));
    window.click("agreeButton");
    CHECK(window.has("missingNote"));
    CHECK(window.page->title() == QStringLiteral("Error: Agreement"));
    CHECK(window.page->accessibleName() == QStringLiteral("Error: Agreement"));
    CHECK(window.focusName() == QStringLiteral("missingNote"));
    window.control<QAbstractButton>("confirmation_1").toggle();
    window.click("agreeButton");
    CHECK(window.pageName() == QStringLiteral("agreementPage"));
    CHECK(window.model.workspace().people({}, 10).value().empty());
    window.control<QAbstractButton>("given_heard").toggle();
    window.click("agreeButton");
    CHECK(window.pageName() == QStringLiteral("codeCardPage"));
}

TEST_CASE("P16: the Home Office is named only where the service says that it is true", "[people][privacy]") {
    ServiceProfile profile = formProfile();
    profile.privacy.notSharedWithHomeOffice = false;
    CHECK_FALSE(saysKey(profile, "agreement.home_office"));
    profile.privacy.notSharedWithHomeOffice = true;
    CHECK(saysKey(profile, "agreement.home_office"));
}

TEST_CASE("P16: the page itself leaves the sentence out, also for a screen reader", "[people][privacy]") {
    DeskWindow window;
    window.toAgreement("pl");
    CHECK_FALSE(allTexts(*window.page).contains(QStringLiteral("agreement.home_office")));
    window.fake->fileFacts.profile.privacy.notSharedWithHomeOffice = true;
    window.toAgreement("pl");
    CHECK(allTexts(*window.page).contains(QStringLiteral("Polski agreement.home_office")));
}

TEST_CASE("P6: questions about health are named before they are asked, and only then", "[people][privacy]") {
    ServiceProfile profile = formProfile();
    CHECK(saysKey(profile, "agreement.special"));
    std::erase(profile.questions, IndicatorId("safety.fear"));
    CHECK_FALSE(saysKey(profile, "agreement.special"));
}

TEST_CASE("P17, P21: danger is always named, in at most ten sentences", "[people][privacy]") {
    ServiceProfile profile = formProfile();
    profile.privacy.notSharedWithHomeOffice = true;
    for (const Respondent respondent : {Respondent::Adult, Respondent::Parent, Respondent::Child}) {
        profile.respondent = respondent;
        const bool child = respondent == Respondent::Child;
        CHECK(saysKey(profile, child ? "agreement.child.danger" : "agreement.danger"));
        CHECK(agreementSentences(formCatalogue(), profile).size() <= 10);
    }
}

TEST_CASE("P10: without the promises of the service no person can be started, and the page says what is missing", "[people][privacy]") {
    DeskWindow window;
    window.fake->fileFacts.missingPrivacy = {"controller", "complaints"};
    window.desk->startNewPerson();
    CHECK(window.pageName() == QStringLiteral("cannotStartPage"));
    const QString missing = window.control<QLabel>("missingEntries").text();
    CHECK(missing.contains(QStringLiteral("responsible")));
    CHECK(missing.contains(QStringLiteral("complain")));
    window.click("understoodButton");
    CHECK(window.endedCount == 1);
    window.fake->fileFacts.sample = true;
    window.desk->startNewPerson();
    CHECK(window.pageName() == QStringLiteral("languagePage"));
}

TEST_CASE("the code is shown once and large, and the worker says what became of the card", "[people]") {
    DeskWindow window;
    window.toAgreement("ar");
    window.agree();
    REQUIRE(window.pageName() == QStringLiteral("codeCardPage"));
    const auto code = window.model.workspace().people({}, 10).value().front().code;
    CHECK(window.control<QLabel>("codeText").text() == toQt(code.text()));
    CHECK_FALSE(window.page->hasBack());
    window.click("cardNotWantedButton");
    CHECK(window.pageName() == QStringLiteral("questionPage"));
}

TEST_CASE("P4: about you asks only what the service turned on, and nothing has to be answered", "[people][privacy]") {
    DeskWindow window;
    window.fake->fileFacts.profile.background = {{BackgroundId("age_band"), "Some help is for one age only"}};
    window.toAgreement("pl");
    window.agree();
    window.click("cardGivenButton");
    REQUIRE(window.pageName() == QStringLiteral("backgroundPage"));
    CHECK(allTexts(*window.page).contains(QStringLiteral("Some help is for one age only")));
    SECTION("a band that was ticked is stored") {
        window.click("answer_3");
        window.click("continueButton");
        CHECK(window.onlyDraft().form.background == Background{{BackgroundId("age_band"), "25-44"}});
    }
    SECTION("prefer not to say is stored as such") {
        window.click("answer_6");
        window.click("continueButton");
        CHECK(window.onlyDraft().form.background == Background{{BackgroundId("age_band"), "prefer_not_to_say"}});
    }
    SECTION("nothing ticked stores nothing") {
        window.click("continueButton");
        CHECK(window.onlyDraft().form.background.empty());
    }
}

TEST_CASE("P45: what was skipped about the person can still be given, and put right, where the answers are checked", "[people][privacy]") {
    DeskWindow window;
    const BackgroundId age("age_band");
    window.fake->fileFacts.profile.background = {{age, "Some help is for one age only"}};
    window.toAgreement("pl");
    window.agree();
    window.click("cardGivenButton");
    REQUIRE(window.pageName() == QStringLiteral("backgroundPage"));
    CHECK_FALSE(window.page->hasBack());
    window.click("continueButton");
    while (window.pageName() == QStringLiteral("questionPage")) window.click("skipButton");
    REQUIRE(window.pageName() == QStringLiteral("checkPage"));
    window.click("change_background");
    REQUIRE(window.pageName() == QStringLiteral("backgroundPage"));
    CHECK(window.desk->isFormOpen());
    REQUIRE(window.page->hasBack());
    SECTION("a tick is saved at once, as with an answer, and going back keeps it") {
        window.click("answer_3");
        CHECK(window.onlyDraft().form.background == Background{{age, "25-44"}});
        REQUIRE(window.page->goBack());
        CHECK(window.pageName() == QStringLiteral("checkPage"));
        CHECK(window.onlyDraft().form.background == Background{{age, "25-44"}});
    }
    SECTION("the cover is one key away, here and where the answers are checked") {
        window.press(Qt::Key_F9);
        REQUIRE(window.pageName() == QStringLiteral("breakPage"));
        window.click("carryOnButton");
        REQUIRE(window.page->goBack());
        window.press(Qt::Key_F9);
        CHECK(window.pageName() == QStringLiteral("breakPage"));
    }
    SECTION("a digit ticks in the list that has the keyboard") {
        window.control<TickList>("background_age_band").focusAnswers();
        window.press(Qt::Key_3);
        window.click("continueButton");
        REQUIRE(window.pageName() == QStringLiteral("checkPage"));
        CHECK(window.focusName() == QStringLiteral("change_background"));
        CHECK(allTexts(*window.page).contains(QStringLiteral("25")));
        CHECK(window.onlyDraft().form.background == Background{{age, "25-44"}});
        // What is known is ticked, and a second tick takes it away.
        window.click("change_background");
        CHECK(window.control<TickList>("background_age_band").answer() == Answer::chosen(3));
        window.click("answer_3");
        window.click("continueButton");
        CHECK(window.onlyDraft().form.background.empty());
    }
    SECTION("what cannot be stored is said, and the page stays") {
        window.fake->nextError = Error{ErrorCode::DiskFull, "swansea.camre", {}};
        window.click("answer_3");
        CHECK_FALSE(window.page->errorText().isEmpty());
        window.click("continueButton");
        CHECK(window.pageName() == QStringLiteral("backgroundPage"));
        CHECK_FALSE(window.page->errorText().isEmpty());
        window.fake->nextError.reset();
        window.click("continueButton");
        CHECK(window.onlyDraft().form.background == Background{{age, "25-44"}});
    }
}

TEST_CASE("P13: who says no after the window was locked between the card and the form is erased, and only then told that nothing was kept", "[people][privacy]") {
    DeskWindow window;
    window.toAgreement("pl");
    window.agree();
    const PersonCode code = window.model.workspace().people({}, 10).value().front().code;
    const auto beginAgain = [&] {
        window.desk->findPerson(toQt(code.text()));
        window.click("nextFormButton");
        REQUIRE(window.pageName() == QStringLiteral("agreementPage"));
    };
    SECTION("before their first form") {
        beginAgain();
        window.click("notAgreeButton");
        window.waitFor([&] { return window.pageName() == QStringLiteral("saidNoPage"); });
        CHECK(allTexts(*window.page).contains(QStringLiteral("Polski agreement.thanks_no")));
        CHECK(window.model.workspace().people({}, 10).value().empty());
    }
    SECTION("what could not be overwritten yet is said beside the thanks") {
        beginAgain();
        window.fake->nextError = Error{ErrorCode::TracesWait, "swansea.camre", {}};
        window.click("notAgreeButton");
        window.waitFor([&] { return window.pageName() == QStringLiteral("saidNoPage"); });
        CHECK(window.page->errorText().contains(QStringLiteral("could not be overwritten yet")));
        window.fake->nextError.reset();
    }
    SECTION("at a follow-up the earlier form stays, and nothing else is said") {
        window.click("cardGivenButton");
        while (window.pageName() == QStringLiteral("questionPage")) window.click("skipButton");
        window.click("keepButton");
        window.click("finishButton");
        beginAgain();
        window.click("notAgreeButton");
        REQUIRE(window.pageName() == QStringLiteral("saidNoPage"));
        CHECK_FALSE(allTexts(*window.page).contains(QStringLiteral("agreement.thanks_no")));
        CHECK(allTexts(*window.page).contains(QStringLiteral("Polski agreement.help_same")));
        CHECK(window.model.workspace().forms(code).value().size() == 1);
    }
}

TEST_CASE("a code with a slip in it is explained; nothing is started", "[people]") {
    DeskWindow window;
    const std::string code = window.fake->havePerson("pl", fakeToday().plusDays(-180), fakeToday()).text();
    std::string wrong = code;
    wrong.back() = wrong.back() == '2' ? '3' : '2';
    window.desk->findPerson();
    window.type(wrong.c_str());
    window.press(Qt::Key_Return);
    CHECK(window.control<QLabel>("codeEditError").text().contains(QStringLiteral("the last sign is a check")));
    CHECK_FALSE(window.has("foundPerson"));
    window.control<QLineEdit>("codeEdit").clear();
    window.type(code.c_str());
    window.press(Qt::Key_Return);
    CHECK(window.has("foundPerson"));
}

TEST_CASE("P15: a follow-up asks for the agreement again before anything is opened", "[people][privacy]") {
    DeskWindow window;
    const PersonCode code = window.fake->havePerson("pl", fakeToday().plusDays(-180), fakeToday());
    window.desk->findPerson(toQt(code.text()));
    window.click("nextFormButton");
    REQUIRE(window.pageName() == QStringLiteral("agreementPage"));
    CHECK(window.model.workspace().drafts().value().empty());
    window.agree();
    REQUIRE(window.pageName() == QStringLiteral("questionPage"));
    const Draft draft = window.onlyDraft();
    CHECK(draft.form.kind == FormKind::FollowUp);
    CHECK(draft.form.agreement.date == fakeToday());
    CHECK(draft.form.agreement.given == HowGiven::Interpreter);
}

TEST_CASE("P13, P15: saying no at a follow-up opens nothing", "[people][privacy]") {
    DeskWindow window;
    const PersonCode code = window.fake->havePerson("pl", fakeToday().plusDays(-180), fakeToday());
    window.desk->findPerson(toQt(code.text()));
    window.click("nextFormButton");
    window.click("notAgreeButton");
    CHECK(window.pageName() == QStringLiteral("saidNoPage"));
    CHECK(window.model.workspace().drafts().value().empty());
}

TEST_CASE("at a follow-up nothing of last time is ticked or told, and the journey is the person's choice", "[people]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    fillForm(window, Qt::Key_2);
    window.click("finishButton");
    const PersonCode code = window.model.workspace().people({}, 10).value().front().code;
    window.desk->findPerson(toQt(code.text()));
    CHECK_FALSE(allTexts(*window.page).contains(QStringLiteral("answer.2")));
    window.click("nextFormButton");
    window.agree();
    for (TickRow* row : window.control<TickList>("answers").rows()) CHECK_FALSE(row->isChecked());
    fillForm(window, Qt::Key_4);
    REQUIRE(window.pageName() == QStringLiteral("thanksPage"));
    CHECK_FALSE(window.has("finishButton"));
    window.click("showJourneyButton");
    REQUIRE(window.pageName() == QStringLiteral("journeyPage"));
    // home: two questions, both from 2 to 4. people: one question of ticks, not enough.
    CHECK(window.control("journey_home").accessibleName() == QStringLiteral("Polski theme.home.title: Polski journey.forward"));
    CHECK(window.control("journey_people").accessibleName() == QStringLiteral("Polski theme.people.title: Polski journey.not_enough"));
    window.click("finishButton");
    CHECK(window.endedCount == 2);
}

TEST_CASE("a journey needs two answered questions in both forms", "[people]") {
    const Catalogue catalogue = formCatalogue();
    // home.suits 1 -> 4 and home.staying 2 -> 2: shares 0 and .25 (mean .125, place 1.5, rounds to 2);
    // then .75 and .25 (mean .5, place 3).
    const auto rows = journeyBetween(catalogue, formWith({{"home.suits", 1}, {"home.staying", 2}, {"safety.treated", 5}}),
                                     formWith({{"home.suits", 4}, {"home.staying", 2}, {"safety.treated", 1}, {"safety.fear", 1}}));
    CHECK(rowOf(rows, "home") == ThemeJourney{ThemeId("home"), true, 2, 3});
    // safety.fear was not answered the first time: one question is left.
    CHECK_FALSE(rowOf(rows, "safety").enough);
}

TEST_CASE("a journey turns questions where less is better", "[people]") {
    const Catalogue catalogue = formCatalogue();
    // Treated badly and afraid: always (5) then, never (1) now. From the first place to the last.
    const auto rows = journeyBetween(catalogue, formWith({{"safety.treated", 5}, {"safety.fear", 5}}),
                                     formWith({{"safety.treated", 1}, {"safety.fear", 1}}));
    CHECK(rowOf(rows, "safety") == ThemeJourney{ThemeId("safety"), true, 1, 5});
}

TEST_CASE("a question without a direction takes no part in a journey", "[people]") {
    const Catalogue catalogue = formCatalogue();
    const auto rows = journeyBetween(catalogue, formWith({{"work.activity", 1}, {"work.skills", 2}}),
                                     formWith({{"work.activity", 3}, {"work.skills", 4}}));
    CHECK_FALSE(rowOf(rows, "work").enough);
}

TEST_CASE("what was chosen about the person stays when the worker's language changes", "[people][background]") {
    auto loaded = loadLibrary(CAMRE_SOURCE_DIR);
    REQUIRE(loaded);
    const Library& library = loaded.value();
    ServiceProfile profile = library.profileText(ServiceId("core"))->profile;
    profile.background = {{BackgroundId("age_band"), "To see who comes"}, {BackgroundId("area"), ""}, {BackgroundId("gender"), ""}};
    const auto words = [&](const char* worker) {
        return FormWords(*library.pack(LanguageTag("pl")), *library.pack(LanguageTag(worker)), library.catalogue, Respondent::Adult);
    };
    BackgroundPage page(nullptr);
    page.showQuestions(words("en"), profile);
    auto* ticks = page.findChild<TickList*>(QStringLiteral("background_age_band"));
    auto* box = page.findChild<QComboBox*>(QStringLiteral("background_area"));
    auto* gender = page.findChild<TickList*>(QStringLiteral("background_gender"));
    REQUIRE((ticks != nullptr && box != nullptr && gender != nullptr));
    ticks->rows()[1]->setChecked(true);
    box->setCurrentIndex(3);
    gender->rows().back()->setChecked(true);
    const Background chosen = page.background();
    REQUIRE(chosen.size() == 3);
    CHECK(chosen.at(BackgroundId("gender")) == "prefer_not_to_say");
    page.refreshWords(words("cy"), profile);
    CHECK(page.background() == chosen);
    const QString said = allTexts(page);
    CHECK(said.contains(words("cy").text(word_key::background(BackgroundId("age_band"))).worker));
    CHECK_FALSE(said.contains(words("en").text(word_key::background(BackgroundId("age_band"))).worker));
}

TEST_CASE("P13: after a no the file is byte for byte what it was", "[people][privacy]") {
    const auto loaded = loadLibrary(CAMRE_SOURCE_DIR);
    REQUIRE(loaded);
    const Library library = loaded.value();
    const TempFolder folder;
    const FixedClock clock(fakeToday());
    const auto path = folder.file("swansea.camre");
    const ProfileText* core = library.profileText(ServiceId("core"));
    REQUIRE(core != nullptr);
    {
        const NewFile file{"correct horse battery", core->profile, core->json, "swansea-drop-in", true};
        REQUIRE(Workspace::create(path, file, library, clock));
    }
    WorkspaceDoor door;
    door.open = [&](const std::filesystem::path&, const std::string& passphrase) {
        return Workspace::open(path, passphrase, library, clock);
    };
    DeskWindow window(library, door, "cy");
    const std::string before = readBytes(path);
    window.toAgreement("en");
    window.click("notAgreeButton");
    window.click("goOnButton");
    REQUIRE(window.model.flush());
    CHECK(readBytes(path) == before);
    SECTION("and a yes is stored, with every tick") {
        window.toAgreement("en");
        window.agree();
        window.click("cardGivenButton");
        window.click("answer_3");
        CHECK(window.onlyDraft().form.answers.size() == 1);
        CHECK(readBytes(path) != before);
    }
}
