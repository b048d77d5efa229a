// A service's own questions in a conversation: asked, checked, printed and shown like all others.
#include <QAbstractButton>
#include <QLabel>

#include "bridge/qt_text.h"
#include "form/journey.h"
#include "support/catch.h"
#include "support/form_desk_window.h"
#include "support/own_profile.h"
#include "support/real_file.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHeating("own.housing.heating");
const IndicatorId kNeighbours("own.housing.neighbours");

struct OwnDesk {
    RealFile file{"housing", [](const std::string& json) { return withOwnQuestions(json); }};
    DeskWindow window{file.library(), file.door(), "en"};

    // Passes questions over until this one stands there.
    void askUntil(const char* question) {
        for (int i = 0; i < 30 && shown("questionText") != QString::fromUtf8(question); ++i) window.click("skipButton");
        REQUIRE(shown("questionText") == QString::fromUtf8(question));
    }
    QString shown(const char* label) { return window.control<QLabel>(label).text(); }
};

bool isOffered(DeskWindow& window, const char* tag) {
    window.desk->startNewPerson();
    return window.has((std::string("language_") + tag).c_str());
}

}  // namespace

TEST_CASE("a service's own questions are asked in the person's language beside the worker's, and answered by key", "[people][own]") {
    OwnDesk desk;
    desk.window.toFirstQuestion("pl");
    desk.askUntil("Jak często w domu jest za zimno?");
    CHECK(desk.shown("workerQuestionText") == QStringLiteral("How often is it too cold at home?"));
    CHECK(desk.shown("questionPlace").contains(QStringLiteral("15")));
    // Nobody has recorded the words of one service.
    desk.window.click("listenButton");
    CHECK(desk.shown("listenNote") == toQt(desk.file.library().pack(LanguageTag("en"))->text("form.no_recording")));
    desk.window.click("answer_2");
    desk.window.click("continueButton");
    CHECK(desk.shown("questionText") == QStringLiteral("Wiem, do kogo z sąsiadów mogę się zwrócić."));
    CHECK(desk.window.has("sensitiveLine"));
    desk.window.press(Qt::Key_4);
    desk.window.waitForSaved();
    CHECK(desk.window.onlyDraft().form.answers.at(kHeating) == Answer::chosen(2));
    desk.window.click("continueButton");
    REQUIRE(desk.window.pageName() == QStringLiteral("checkPage"));
    const QString check = allTexts(*desk.window.page);
    CHECK(check.contains(QStringLiteral("Pytania od tej organizacji")));
    CHECK(check.contains(QStringLiteral("Za zimno w domu")));
    CHECK(check.contains(QStringLiteral("Too cold at home")));
    desk.window.click("keepButton");
    const auto people = desk.window.model.workspace().people({}, 10).value();
    REQUIRE(people.size() == 1);
    const auto forms = desk.window.model.workspace().forms(people.front().code).value();
    CHECK(forms.front().form.answers.at(kNeighbours) == Answer::chosen(4));
}

TEST_CASE("own questions run from right to left in Arabic, and go back to the one that was open after a lock", "[people][own]") {
    OwnDesk desk;
    desk.window.toFirstQuestion("ar");
    desk.askUntil("كم مرة يكون البيت باردًا جدًا؟");
    CHECK(desk.window.control("questionText").layoutDirection() == Qt::RightToLeft);
    desk.window.click("answer_5");
    desk.window.click("continueButton");
    desk.window.waitForSaved();
    const PersonCode code = desk.window.onlyDraft().code;
    REQUIRE(desk.window.model.closeFile());
    REQUIRE(desk.window.model.openFile("own.camre", QStringLiteral("correct horse battery")));
    desk.window.desk->carryOn(code);
    REQUIRE(desk.window.pageName() == QStringLiteral("questionPage"));
    CHECK(desk.shown("questionText") == QStringLiteral("أعرف إلى من من جيراني يمكنني أن ألجأ."));
}

TEST_CASE("languages without the own questions' words are not offered", "[people][own]") {
    OwnDesk desk;
    CHECK(isOffered(desk.window, "pl"));
    CHECK(isOffered(desk.window, "ar"));
    CHECK_FALSE(isOffered(desk.window, "lt"));
    CHECK_FALSE(isOffered(desk.window, "uk"));
}

TEST_CASE("own questions are in no row of the journey", "[people][own]") {
    OwnDesk desk;
    Workspace& workspace = desk.window.model.workspace();
    const Catalogue& catalogue = workspace.catalogue();
    const ServiceProfile profile = workspace.facts().profile;
    const auto formWith = [&](int level) {
        Form form;
        for (const IndicatorId& id : profile.questions) form.answers[id] = Answer::chosen(level);
        return form;
    };
    const auto rows = journeyBetween(catalogue, formWith(1), formWith(2), {});
    CHECK_FALSE(rows.empty());
    for (const ThemeJourney& row : rows) CHECK(row.theme.text != "own");
}
