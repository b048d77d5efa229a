// A person's own words after the last question (P7).
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include "bridge/qt_text.h"
#include "form/story_page.h"
#include "answers/story.h"
#include "support/catch.h"
#include "support/form_desk_window.h"

using namespace camre;
using namespace camre::tests;

namespace {

struct StoryWindow : DeskWindow {
    explicit StoryWindow(const std::string& worker = "en") : DeskWindow(worker) { fake->fileFacts.profile.story = true; }

    QPlainTextEdit& text() { return control<QPlainTextEdit>("storyText"); }
    void toStory(const char* language) {
        toFirstQuestion(language);
        passAll();
        REQUIRE(pageName() == QStringLiteral("storyPage"));
    }
    void passAll() {
        while (pageName() == QStringLiteral("questionPage")) click("skipButton");
    }
    void tell(const QString& words) { text().setPlainText(words); }
    [[nodiscard]] std::vector<Story> kept() {
        const auto people = model.workspace().people({}, 10).value();
        return model.workspace().stories(people.front().code).value();
    }
    void finish() {
        click("keepButton");
        REQUIRE(pageName() == QStringLiteral("thanksPage"));
    }
};

const QString kWords = QStringLiteral("My neighbour showed me the library.\nNow I go every week.");

}  // namespace

TEST_CASE("P7: without the service's wish there is no page for own words", "[form][story][privacy]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    while (window.pageName() == QStringLiteral("questionPage")) window.click("skipButton");
    CHECK(window.pageName() == QStringLiteral("checkPage"));
    CHECK_FALSE(window.has("ownWords"));
}

TEST_CASE("P7: own words have a warning and an agreement of their own, with nothing chosen beforehand", "[form][story][privacy]") {
    StoryWindow window;
    window.toStory("pl");
    CHECK(window.focusName() == QStringLiteral("storyText"));
    CHECK(window.text().toPlainText().isEmpty());
    CHECK(window.text().accessibleName() == QStringLiteral("Polski story.question"));
    CHECK(allTexts(window.control("storyWarning")).contains(QStringLiteral("Polski story.warning")));
    CHECK(allTexts(window.control("storyWarning")).contains(QStringLiteral("English story.warning")));
    const auto& agree = window.control<QPushButton>("storyAgreeButton");
    const auto& not_agree = window.control<QPushButton>("storyNotAgreeButton");
    CHECK(agree.size() == not_agree.size());
    CHECK_FALSE(agree.isDefault());
    CHECK_FALSE(not_agree.isDefault());
    // Enter is a new paragraph, not an answer.
    window.press(Qt::Key_Return);
    CHECK(window.pageName() == QStringLiteral("storyPage"));
}

TEST_CASE("P7: words are written down only after the person agreed", "[form][story][privacy]") {
    StoryWindow window;
    window.toStory("pl");
    window.tell(kWords);
    CHECK(window.kept().empty());
    window.tabTo("storyAgreeButton");
    window.press(Qt::Key_Return);
    CHECK(window.pageName() == QStringLiteral("checkPage"));
    REQUIRE(window.kept().size() == 1);
    CHECK(window.kept().front() == Story{0, fakeToday(), LanguageTag("pl"), fromQt(kWords)});
    CHECK(window.control<QLabel>("ownWordsText").text() == kWords);
    window.finish();
    CHECK(window.kept().size() == 1);
}

TEST_CASE("P7: after \"do not keep my words\" nothing of them is left, also not on the page", "[form][story][privacy]") {
    StoryWindow window;
    window.toStory("pl");
    window.tell(kWords);
    window.click("storyNotAgreeButton");
    CHECK(window.pageName() == QStringLiteral("checkPage"));
    CHECK(window.kept().empty());
    CHECK_FALSE(allTexts(*window.page).contains(QStringLiteral("neighbour")));
    window.click("change_story");
    CHECK(window.text().toPlainText().isEmpty());
}

TEST_CASE("words that were kept can be changed and taken away from the check page", "[form][story]") {
    StoryWindow window;
    window.toStory("pl");
    window.tell(kWords);
    window.click("storyAgreeButton");
    window.click("change_story");
    REQUIRE(window.pageName() == QStringLiteral("storyPage"));
    CHECK(window.text().toPlainText() == kWords);
    window.tell(QStringLiteral("Something else."));
    // Back without an answer to the agreement: what was kept before stays.
    window.page->goBack();
    CHECK(window.pageName() == QStringLiteral("checkPage"));
    CHECK(window.kept().front().text == fromQt(kWords));
    window.click("change_story");
    window.click("storyAgreeButton");
    CHECK(window.kept().front().text == "Something else.");
    window.click("change_story");
    window.click("storyNotAgreeButton");
    CHECK(window.kept().empty());
    CHECK(allTexts(*window.page).contains(QStringLiteral("Polski answer.passed_over")));
}

TEST_CASE("going back to a question and forth loses no typed word", "[form][story]") {
    StoryWindow window;
    window.toStory("pl");
    window.tell(kWords);
    window.page->goBack();
    REQUIRE(window.pageName() == QStringLiteral("questionPage"));
    window.click("skipButton");
    REQUIRE(window.pageName() == QStringLiteral("storyPage"));
    CHECK(window.text().toPlainText() == kWords);
    CHECK(window.kept().empty());
}

TEST_CASE("P7: what one person typed is never in view for the next, nor after a lock", "[form][story][privacy]") {
    StoryWindow window;
    window.toStory("pl");
    window.tell(kWords);
    const PersonCode code = window.onlyDraft().code;
    window.click("storyAgreeButton");
    window.click("change_story");
    window.tell(QStringLiteral("Not agreed to yet."));
    const bool byLock = GENERATE(true, false);
    if (byLock) {
        REQUIRE(window.model.closeFile());
    } else {
        window.press(Qt::Key_F9);
        window.click("stopAndKeepButton");
    }
    for (const auto* edit : window.findChildren<QPlainTextEdit*>(QStringLiteral("storyText"))) {
        CHECK(edit->toPlainText().isEmpty());
        CHECK_FALSE(edit->document()->isUndoAvailable());
    }
    if (byLock) return;
    window.toStory("ar");
    CHECK(window.text().toPlainText().isEmpty());
    CHECK(window.model.workspace().stories(code).value().front().text == fromQt(kWords));
}

TEST_CASE("P37: the cover hides own words at once", "[form][story][privacy]") {
    StoryWindow window;
    window.toStory("pl");
    window.tell(kWords);
    window.press(Qt::Key_F9);
    CHECK(window.pageName() == QStringLiteral("breakPage"));
    CHECK_FALSE(allTexts(*window.page).contains(QStringLiteral("story")));
    window.press(Qt::Key_F9);
    CHECK(window.text().toPlainText() == kWords);
}

TEST_CASE("own words that nobody has agreed to keep do not go without a word", "[form][story]") {
    StoryWindow window;
    window.toStory("pl");
    CHECK(window.page->keepTyped());
    window.tell(kWords);
    CHECK_FALSE(window.page->keepTyped());
    CHECK(window.page->errorText().contains(QStringLiteral("These words are not kept yet")));
    CHECK(window.desk->hasOpenWords());
    CHECK(window.text().toPlainText() == kWords);
    window.click("storyAgreeButton");
    CHECK_FALSE(window.desk->hasOpenWords());
    CHECK(window.page->keepTyped());
    CHECK(window.kept().size() == 1);
}

TEST_CASE("own words are written in the person's direction", "[form][story]") {
    StoryWindow window("cy");
    window.toStory("ar");
    CHECK(window.text().layoutDirection() == Qt::RightToLeft);
    CHECK(window.text().document()->defaultTextOption().textDirection() == Qt::RightToLeft);
    CHECK(window.page->layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("there is room for two thousand letters, and the page says when they are nearly used", "[form][story]") {
    StoryWindow window;
    window.toStory("pl");
    window.tell(QString(1599, QLatin1Char('a')));
    CHECK_FALSE(window.has("storyRoom"));
    window.tell(QString(2500, QLatin1Char('a')));
    CHECK(window.text().toPlainText().size() == 2000);
    CHECK(window.control<QLabel>("storyRoom").text().contains(QStringLiteral("2000 / 2000")));
    window.click("storyAgreeButton");
    CHECK(window.kept().front().text.size() == 2000);
}

TEST_CASE("when own words cannot be kept the page says so and still has them", "[form][story]") {
    StoryWindow window;
    window.toStory("pl");
    REQUIRE(window.model.flush());
    window.tell(kWords);
    window.fake->nextError = Error{ErrorCode::DiskFull, "/home", ""};
    window.click("storyAgreeButton");
    CHECK(window.pageName() == QStringLiteral("storyPage"));
    CHECK(window.focusName() == QStringLiteral("pageError"));
    CHECK(window.text().toPlainText() == kWords);
    window.fake->nextError.reset();
    window.click("storyAgreeButton");
    CHECK(window.pageName() == QStringLiteral("checkPage"));
    CHECK(window.kept().size() == 1);
}

TEST_CASE("in self mode the page for own words is the person's alone, and the screen goes back after it", "[form][story]") {
    StoryWindow window;
    window.toFirstQuestion("pl");
    window.click("selfModeButton");
    window.passAll();
    REQUIRE(window.pageName() == QStringLiteral("storyPage"));
    CHECK(window.page->isSelfMode());
    for (const QLabel* label : window.page->findChildren<QLabel*>()) {
        if (label->isVisible()) CHECK_FALSE(label->text().contains(QStringLiteral("English")));
    }
    window.click("storyNotAgreeButton");
    CHECK(window.pageName() == QStringLiteral("handBackPage"));
}

TEST_CASE("a follow-up may bring other words, and the earlier ones stay", "[form][story]") {
    StoryWindow window;
    window.toStory("pl");
    window.tell(kWords);
    window.click("storyAgreeButton");
    window.finish();
    window.click("finishButton");
    const auto person = window.model.workspace().people({}, 10).value().front();
    window.desk->startForm(person);
    window.agree();
    window.passAll();
    REQUIRE(window.pageName() == QStringLiteral("storyPage"));
    CHECK(window.text().toPlainText().isEmpty());
    window.tell(QStringLiteral("I have a job."));
    window.click("storyAgreeButton");
    REQUIRE(window.kept().size() == 2);
    CHECK(window.kept()[0].text == fromQt(kWords));
    CHECK(window.kept()[1].formNumber == 1);
}
