// A service puts its form together, with the keyboard alone.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "bridge/qt_text.h"
#include "builder/builder_page.h"
#include "catalogue/profile_writer.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/test_window.h"
#include "workspace/profile_file.h"

namespace camre::tests {
namespace {

const IndicatorId kHome("home.suits");
const IndicatorId kArea("belonging.local_area");
const IndicatorId kMoney("money.bank");

// A window on the builder, over a file whose form asks two questions and promises something.
struct BuilderWindow : TestWindow {
    explicit BuilderWindow(const char* tag = "en") {
        openFile(tag);
        ServiceProfile& form = file->fileFacts.profile;
        form = library.profileText(ServiceId("housing"))->profile;
        form.questions = {kHome, kArea};
        form.privacy.controller = "Swansea drop-in";
        form.privacy.contact = "01792 000000";
        form.privacy.purposes = "To see if our help works.";
        form.privacy.lawfulBasis = "Legitimate interests";
        form.privacy.recipients = "Nobody outside.";
        form.privacy.complaints = "Write to the manager.";
        window.showBuilder();
    }
    [[nodiscard]] BuilderPage& page() const { return *qobject_cast<BuilderPage*>(window.currentPage()); }
    [[nodiscard]] std::vector<IndicatorId> asked() const { return page().form().questions; }
    [[nodiscard]] QString said(const char* name) const { return find<QLabel>(name)->text(); }
    // To one of the three parts of the page: Tab reaches the open one, arrows the others.
    void open(const char* part) {
        for (const char* one : {"partQuestions", "partDetails", "partPromises"}) {
            if (find<QAbstractButton>(one)->isChecked()) REQUIRE(tabTo(one));
        }
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Left}) {
            if (!find<QAbstractButton>(part)->isChecked()) press(key);
        }
        REQUIRE(find<QAbstractButton>(part)->isChecked());
    }
    void write(const char* name, const char* text) {
        REQUIRE(tabTo(name));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        type(text);
    }
    void chooseTheme(const char* theme) {
        auto* box = find<QComboBox>("themeChoice");
        box->setCurrentIndex(box->findData(QLatin1String(theme)));
    }
};

QString focused() { return QApplication::focusWidget()->objectName(); }

}  // namespace

TEST_CASE("a form is put together with the keyboard alone: chosen, moved, taken out", "[ui][builder]") {
    BuilderWindow test;
    test.chooseTheme("money");
    REQUIRE(test.tabTo("take-money.bank"));
    test.press(Qt::Key_Space);
    CHECK(test.asked() == std::vector{kHome, kArea, kMoney});
    REQUIRE(test.tabTo("up-money.bank"));
    test.press(Qt::Key_Space);
    CHECK(test.asked() == std::vector{kHome, kMoney, kArea});
    CHECK(focused() == QStringLiteral("up-money.bank"));
    test.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(test.asked() == std::vector{kMoney, kHome, kArea});
    test.press(Qt::Key_Up, Qt::AltModifier);  // it is the first already
    CHECK(test.asked() == std::vector{kMoney, kHome, kArea});
    test.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(test.asked() == std::vector{kHome, kMoney, kArea});
    REQUIRE(test.tabTo("out-home.suits"));
    test.press(Qt::Key_Return);
    CHECK(test.asked() == std::vector{kMoney, kArea});
    CHECK(focused() == QStringLiteral("down-money.bank"));
    // The tick of the same question on the left is gone as well.
    test.chooseTheme("home");
    CHECK_FALSE(test.find<QCheckBox>("take-home.suits")->isChecked());
}

TEST_CASE("a search finds a question in any theme, and says so when there is none", "[ui][builder]") {
    BuilderWindow test;
    CHECK(test.find<QCheckBox>("take-people.lonely") == nullptr);
    test.write("searchQuestions", "lonely");
    CHECK(test.find<QCheckBox>("take-people.lonely") != nullptr);
    test.write("searchQuestions", "zebra");
    CHECK(test.find<QLabel>("noneFound")->isVisible());
}

TEST_CASE("each question says why it is asked, where it comes from, who answers and who holds it already", "[ui][builder]") {
    BuilderWindow test;
    test.chooseTheme("health");
    CHECK(test.said("why-health.gp").contains(QStringLiteral("Why:")));
    CHECK(test.said("facts-health.gp").contains(QStringLiteral("the health record")));
    CHECK(test.said("facts-health.gp").contains(QStringLiteral("Answered by the person")));
    CHECK(test.said("source-health.gp").contains(QStringLiteral("2021: 24.")));
    CHECK(test.said("facts-wellbeing.worried").contains(QStringLiteral("Sensitive")));
}

TEST_CASE("the 31st question is refused, with the reason", "[ui][builder]") {
    BuilderWindow test;
    test.window.showHome();
    ServiceProfile& form = test.file->fileFacts.profile;
    form.questions.assign(kMostIndicators, kHome);  // more than there are for adults by themselves
    test.window.showBuilder();
    test.chooseTheme("money");
    REQUIRE(test.tabTo("take-money.bank"));
    test.press(Qt::Key_Space);
    CHECK(test.asked().size() == kMostIndicators);
    CHECK(test.page().errorText().contains(QStringLiteral("at most 30 questions")));
    CHECK_FALSE(test.find<QCheckBox>("take-money.bank")->isChecked());
}

TEST_CASE("the meter counts questions and minutes and names the languages at once", "[ui][builder]") {
    BuilderWindow test;
    CHECK(test.said("meterCount") == QStringLiteral("Questions: 2 of at most 30"));
    CHECK(test.said("meterMinutes").contains(QStringLiteral("about 1")));
    CHECK(test.said("meterLanguages").contains(QStringLiteral("Polski")));
}

TEST_CASE("the meter sets the real page in every language that is ready", "[ui][builder]") {
    const BuilderWindow test;
    REQUIRE(QTest::qWaitFor([&test] { return test.said("meterPaper").startsWith(QStringLiteral("Paper: fits")); }, 60000));
    CHECK(test.find<QLabel>("meterPaper")->isVisible());
}

TEST_CASE("a form that is not used yet waits, also behind a lock", "[ui][builder]") {
    BuilderWindow test;
    REQUIRE(test.tabTo("out-home.suits"));
    test.press(Qt::Key_Return);
    test.window.showHome();
    test.window.showBuilder();
    CHECK(test.asked() == std::vector{kArea});
    CHECK(test.find<QWidget>("builderDone")->isVisible());
    REQUIRE(test.tabTo("startOver"));
    test.press(Qt::Key_Return);
    CHECK(test.asked() == std::vector{kHome, kArea});
    test.window.showHome();
    test.window.showBuilder();
    CHECK_FALSE(test.find<QWidget>("builderDone")->isVisible());
}

TEST_CASE("warnings stand beside the form and stop nobody", "[ui][builder]") {
    BuilderWindow test;
    test.chooseTheme("safety");
    REQUIRE(test.tabTo("take-safety.treated_badly"));
    test.press(Qt::Key_Space);
    CHECK(test.said("adviceLines").contains(QStringLiteral("ends with a sensitive question")));
    REQUIRE(test.tabTo("useForm"));
    test.press(Qt::Key_Return);
    CHECK(test.waitForPage("homePage"));
    CHECK(test.file->fileFacts.profile.questions.size() == 3);
}

TEST_CASE("P4: a background question is off, and without a reason it does not go in", "[ui][builder][P4]") {
    BuilderWindow test;
    test.open("partDetails");
    CHECK_FALSE(test.find<QCheckBox>("background-age_band")->isChecked());
    REQUIRE(test.tabTo("background-age_band"));
    test.press(Qt::Key_Space);
    REQUIRE(test.tabTo("useForm"));
    test.press(Qt::Key_Return);
    CHECK(test.pageName() == QStringLiteral("builderPage"));
    CHECK(focused() == QStringLiteral("reason-age_band"));
    CHECK(test.file->fileFacts.profile.background.empty());
    test.type("Our funder asks for it");
    REQUIRE(test.tabTo("useForm"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("homePage"));
    CHECK(test.file->fileFacts.profile.background == std::vector{BackgroundChoice{BackgroundId("age_band"), "Our funder asks for it"}});
}

TEST_CASE("P11: consent as a lawful basis brings a note, another basis does not", "[ui][builder][P11]") {
    BuilderWindow test;
    test.open("partPromises");
    auto* note = test.window.currentPage()->findChild<QWidget*>(QStringLiteral("consentNote"));
    REQUIRE(note != nullptr);
    CHECK_FALSE(note->isVisible());
    test.write("lawfulBasis", "Consent, Article 6(1)(a)");
    CHECK(note->isVisible());
    test.write("lawfulBasis", "Public task");
    CHECK_FALSE(note->isVisible());
}

TEST_CASE("P25: a form for children asks for its safeguards, a form for adults does not", "[ui][builder][P25]") {
    BuilderWindow test;
    test.open("partPromises");
    CHECK_FALSE(test.find<QLineEdit>("safeguardingLead")->isVisible());
    test.open("partDetails");
    auto* who = test.find<QComboBox>("respondent");
    who->setCurrentIndex(who->findData(static_cast<int>(Respondent::Child)));
    // The house has no wording for a child, the local area has.
    CHECK(test.asked() == std::vector{kArea});
    test.open("partPromises");
    test.write("safeguardingLead", "The school office");
    CHECK(test.page().form().children.safeguardingLead == "The school office");
    CHECK(test.page().form().results.threshold >= 10);
}

TEST_CASE("P10: the notice that people get is shown before the form is used, in Welsh and in English", "[ui][builder][P10]") {
    BuilderWindow test;
    test.open("partPromises");
    REQUIRE(test.tabTo("seeNotice"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("printPage"));
    const auto* versions = test.find<QComboBox>("printLanguage");
    CHECK(test.window.currentPage()->errorText().isEmpty());
    if (versions != nullptr) CHECK(versions->count() == 2);
    test.window.goBack();
    CHECK(test.pageName() == QStringLiteral("builderPage"));
}

TEST_CASE("a form is shared as one file, and taken in on another computer", "[ui][builder]") {
    const TempFolder shared;
    const auto path = shared.file("ours.service.json");
    {
        BuilderWindow test;
        test.ask.answer = pathToQt(path);
        REQUIRE(test.tabTo("saveForm"));
        test.press(Qt::Key_Return);
        CHECK(test.ask.suggested == QStringLiteral("housing.service.json"));
        CHECK(readBytes(path) == profileJson(test.page().form()));
    }
    BuilderWindow other("cy");
    other.ask.answer = pathToQt(path);
    REQUIRE(other.tabTo("out-home.suits"));
    other.press(Qt::Key_Return);
    REQUIRE(other.tabTo("takeInForm"));
    other.press(Qt::Key_Return);
    CHECK(other.asked() == std::vector{kHome, kArea});
    // Nothing is in use before somebody says so.
    CHECK(other.file->fileFacts.profile.questions == std::vector{kHome, kArea});
    CHECK(other.page().form().privacy.controller == "Swansea drop-in");
}

TEST_CASE("a form that cannot be used says where it is wrong, and the one at hand stays", "[ui][builder]") {
    BuilderWindow test;
    const auto path = test.folder.file("theirs.service.json");
    test.ask.answer = pathToQt(path);
    const std::string good = profileJson(test.page().form());
    const auto refusalOf = [&](const std::string& text) {
        writeBytes(path, text);
        REQUIRE(test.tabTo("takeInForm"));
        test.press(Qt::Key_Return);
        CHECK(test.asked() == std::vector{kHome, kArea});
        return test.page().errorText();
    };
    CHECK(refusalOf(with(good, "home.suits", "home.colour")).contains(QStringLiteral("theirs.service.json/questions/0")));
    CHECK(refusalOf(with(good, "\"story\": false", "\"story\": 1")).contains(QStringLiteral("/story")));
    CHECK(refusalOf(with(good, "\"languages\": []", "\"languages\": [\"xx\"]")).contains(QStringLiteral("/languages/0")));
    CHECK(refusalOf(good.substr(0, 40)).contains(QStringLiteral("JSON")));
    CHECK(refusalOf("").contains(QStringLiteral("JSON")));
}

TEST_CASE("before a form with answers is changed, the window says what stays comparable and what ends", "[ui][builder]") {
    BuilderWindow test;
    test.file->fixedChange.hasAnswers = true;
    test.file->fixedChange.formsCount = 12;
    test.file->fixedChange.version = 2;
    test.file->fixedChange.comparable = {kArea};
    test.file->fixedChange.ending = {kHome};
    test.file->fixedChange.promisesChanged = true;
    REQUIRE(test.tabTo("out-home.suits"));
    test.press(Qt::Key_Return);
    REQUIRE(test.tabTo("useForm"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("changePage"));
    CHECK(test.said("changeLead").startsWith(QStringLiteral("People have answered this form already.")));
    CHECK(test.said("comparableTitle") == QStringLiteral("Compared as before: 1"));
    CHECK(test.find<QLabel>("ending")->isVisible());
    CHECK_FALSE(test.find<QLabel>("beginning")->isVisible());
    CHECK(test.find<QLabel>("changePromises")->isVisible());
    CHECK(test.file->fileFacts.profile.questions.size() == 2);
    REQUIRE(test.tabTo("keepChange"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("homePage"));
    CHECK(test.file->fileFacts.profile.questions == std::vector{kArea});
    CHECK(test.file->fileFacts.profile.version == 2);
}

TEST_CASE("a form that was printed and not answered yet becomes a new version, and nobody is said to have answered it", "[ui][builder]") {
    BuilderWindow test;
    test.file->fixedChange.hasAnswers = true;
    test.file->fixedChange.version = 2;
    REQUIRE(test.tabTo("out-home.suits"));
    test.press(Qt::Key_Return);
    REQUIRE(test.tabTo("useForm"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("changePage"));
    CHECK(test.said("changeLead").startsWith(QStringLiteral("This form is out already")));
}

TEST_CASE("a question of one's own is written in Welsh and in English, and is marked as such", "[ui][builder]") {
    BuilderWindow test;
    const auto writeIn = [&](const char* tag, const char* question, const char* name, const char* why) {
        auto* tongue = test.find<QComboBox>("ownLanguage");
        tongue->setCurrentIndex(tongue->findData(QLatin1String(tag)));
        test.write("ownQuestion", question);
        test.write("ownShort", name);
        test.write("ownWhy", why);
    };
    REQUIRE(test.tabTo("addOwn"));
    test.press(Qt::Key_Return);
    writeIn("en", "My home is warm enough.", "Warm home", "So that we can help with heating.");
    REQUIRE(test.tabTo("keepOwn"));
    test.press(Qt::Key_Return);
    CHECK(test.page().form().ownQuestions.empty());
    CHECK(test.find<QLabel>("ownLanguageError")->isVisible());
    writeIn("cy", "Mae fy nghartref yn ddigon cynnes.", "Cartref cynnes", "Er mwyn i ni allu helpu gyda gwres.");
    REQUIRE(test.tabTo("keepOwn"));
    test.press(Qt::Key_Return);
    REQUIRE(test.page().form().ownQuestions.size() == 1);
    const OwnQuestion own = test.page().form().ownQuestions.front();
    CHECK(own.id == IndicatorId("own.housing.warm-home"));
    CHECK(own.words.at("cy").shortName == "Cartref cynnes");
    CHECK(test.asked() == std::vector{kHome, kArea, own.id});
    CHECK(test.said("asked-own.housing.warm-home") == QStringLiteral("Warm home (your own)"));
    // Other words make another question.
    REQUIRE(test.tabTo("changeOwn-own.housing.warm-home"));
    test.press(Qt::Key_Return);
    test.write("ownQuestion", "My home is warm in winter.");
    REQUIRE(test.tabTo("keepOwn"));
    test.press(Qt::Key_Return);
    CHECK(test.asked().back() == IndicatorId("own.housing.warm-home-2"));
    REQUIRE(test.tabTo("out-own.housing.warm-home-2"));
    test.press(Qt::Key_Return);
    CHECK(test.page().form().ownQuestions.empty());
}

TEST_CASE("the other language keeps everything that was chosen", "[ui][builder]") {
    BuilderWindow test;
    test.open("partDetails");
    test.write("titleEn", "Advice in Barry");
    const ServiceProfile before = test.page().form();
    test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.page().form() == before);
    CHECK(test.find<QLineEdit>("titleEn")->text() == QStringLiteral("Advice in Barry"));
    // The words follow with the next events.
    CHECK(QTest::qWaitFor([&test] { return test.said("meterCount").startsWith(QStringLiteral("Cwestiynau")); }));
    CHECK(test.find<QComboBox>("threshold")->currentData().toInt() == before.results.threshold);
}

TEST_CASE("a title is needed in both languages, and months have to grow", "[ui][builder]") {
    BuilderWindow test;
    test.open("partDetails");
    test.write("titleCy", "");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    REQUIRE(test.tabTo("useForm"));
    test.press(Qt::Key_Return);
    CHECK(focused() == QStringLiteral("titleCy"));
    test.type("Cartref");
    test.write("followUpMonths", "12, 6");
    REQUIRE(test.tabTo("useForm"));
    test.press(Qt::Key_Return);
    CHECK(focused() == QStringLiteral("followUpMonths"));
    CHECK(test.pageName() == QStringLiteral("builderPage"));
}

TEST_CASE("without any records a form can be made and saved as a file", "[ui][builder]") {
    TestWindow test;
    test.settings.setValue(Setting::Language, QStringLiteral("en"));
    test.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Coordinator));
    test.window.begin();
    test.window.resize(1280, 800);
    test.window.show();
    REQUIRE(test.tabTo("makeForm"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("builderPage"));
    test.ask.answer = pathToQt(test.folder.file("new.service.json"));
    REQUIRE(test.tabTo("useForm"));
    test.press(Qt::Key_Return);
    const auto read = readProfileFile(test.folder.file("new.service.json"), test.library.catalogue, test.library);
    CHECK(read.problems.empty());
}

}  // namespace camre::tests
