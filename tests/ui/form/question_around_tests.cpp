// What stands around a question: its picture, the worker's words, the frame, and what the person sees alone.
#include <QCheckBox>
#include <QLabel>
#include <QTest>

#include "bridge/qt_text.h"
#include "form/thanks_page.h"
#include "look/look.h"
#include "pictures/picture.h"
#include "print/scale_drawing.h"
#include "support/catch.h"
#include "support/form_desk_window.h"
#include "support/temp_folder.h"
#include "support/test_window.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr char kDrawing[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"48\" height=\"48\">"
    "<rect x=\"4\" y=\"4\" width=\"40\" height=\"40\" fill=\"#000000\"/></svg>";

// Gives the look of every day back, whatever a test asked for.
struct LookAt {
    explicit LookAt(int percent, Look look = Look::Light) { applyLook(*qApp, look, percent); }
    ~LookAt() { applyLook(*qApp, Look::Light, kSmallestText); }
};

QString visibleTexts(const QWidget& page) {
    QString all;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible()) all += label->text() + QLatin1Char('\n');
    }
    return all;
}

}  // namespace

TEST_CASE("a question shows the picture of its catalogue's folder, and one without a picture leaves no gap", "[form][pictures]") {
    const TempFolder folder;
    writeBytes(folder.file("home.suits.svg"), kDrawing);
    writeBytes(folder.file("work.activity.svg"), "this is no drawing");
    Library library = formLibrary();
    library.pictograms = folder.path();
    DeskWindow window(library, "en");
    window.toFirstQuestion("pl");
    REQUIRE(window.has("pictogram"));
    CHECK(window.control("pictogram").width() >= 40);
    const int besidePicture = window.control("questionText").mapTo(window.page, QPoint()).x();
    window.click("skipButton");
    CHECK_FALSE(window.has("pictogram"));
    CHECK(window.control("questionText").mapTo(window.page, QPoint()).x() < besidePicture);
}

TEST_CASE("the picture of a question is drawn in the colour of the text, on light and dark grounds", "[form][pictures]") {
    const TempFolder folder;
    writeBytes(folder.file("home.suits.svg"), kDrawing);
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        const LookAt chosen(kSmallestText, look);
        PictureLabel picture(QString(), 48);
        picture.setFile(folder.file("home.suits.svg"));
        REQUIRE_FALSE(picture.isNull());
        const QImage drawn = picture.grab().toImage();
        CHECK(drawn.pixelColor(drawn.width() / 2, drawn.height() / 2) == picture.palette().color(QPalette::WindowText));
    }
}

TEST_CASE("every question of the shipped catalogue has a picture", "[form][pictures]") {
    TestWindow window;
    const auto& library = window.parts.library;
    for (const Indicator& indicator : library.catalogue.indicators) {
        INFO(indicator.id.text);
        PictureLabel picture(QString(), 48);
        picture.setFile(library.pictograms / (indicator.id.text + ".svg"));
        CHECK_FALSE(picture.isNull());
    }
}

TEST_CASE("scales of any length from two to seven have a picture for each level; ways of not answering have none of these", "[form][pictures]") {
    for (const char* kind : {"bars", "steps"}) {
        for (int levels = kShortestDrawnScale; levels <= kLongestDrawnScale; ++levels) {
            const Scale scale{ScaleId("x/1"), levels, kind, false};
            QByteArray before;
            for (int level = 1; level <= levels; ++level) {
                const QString name = scalePicture(scale, level);
                INFO(name.toStdString());
                const QImage drawn = pictureIcon(name, 48, Qt::black).pixmap(48, 48).toImage();
                const QByteArray bytes(reinterpret_cast<const char*>(drawn.constBits()), drawn.sizeInBytes());
                CHECK_FALSE(Picture(name, Qt::black).isNull());
                CHECK(bytes != before);
                before = bytes;
            }
        }
        CHECK(scalePicture({ScaleId("x/1"), 11, kind, false}, 1).isEmpty());
    }
    CHECK(scalePicture({ScaleId("x/1"), 5, "week", false}, 3) == QStringLiteral("week-3"));
    CHECK(scalePicture({ScaleId("x/1"), 4, "week", false}, 3).isEmpty());
    const Library library = formLibrary();
    const FormWords words(library.packs[3], library.packs[2], library.catalogue, Respondent::Adult);
    for (const AnswerChoice& choice : words.otherwise(library.catalogue.indicators[2])) {
        CHECK_FALSE(choice.picture.startsWith(QStringLiteral("bars")));
        CHECK_FALSE(choice.picture.startsWith(QStringLiteral("week")));
        CHECK_FALSE(choice.picture.startsWith(QStringLiteral("steps")));
    }
}

TEST_CASE("where the languages stand under each other the worker's words fold to one line, for the rest of this form", "[form][fold]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    CHECK_FALSE(window.has("foldButton"));  // side by side there is nothing to fold
    window.resize(660, 800);
    window.waitFor([&] { return window.has("foldButton"); });
    CHECK(window.control<QAbstractButton>("foldButton").text() == QStringLiteral("Hide English"));
    CHECK(window.has("workerQuestionText"));
    window.click("foldButton");
    CHECK(window.control<QAbstractButton>("foldButton").text() == QStringLiteral("Show English"));
    CHECK_FALSE(window.has("workerQuestionText"));
    CHECK_FALSE(window.has("workerListenButton"));
    CHECK_FALSE(visibleTexts(*window.page).contains(QStringLiteral("English scale")));
    CHECK(visibleTexts(*window.page).contains(QStringLiteral("Polski scale")));
    window.click("skipButton");
    CHECK_FALSE(window.has("workerQuestionText"));
    window.press(Qt::Key_F9);
    window.press(Qt::Key_F9);
    CHECK_FALSE(window.has("workerQuestionText"));
    // Wide again: both stand beside each other, folded or not.
    window.resize(1280, 800);
    window.waitFor([&] { return window.has("workerQuestionText"); });
    window.resize(660, 800);
    window.waitFor([&] { return !window.has("workerQuestionText"); });
    window.click("foldButton");
    CHECK(window.has("workerQuestionText"));
}

TEST_CASE("at large text the worker's words fold too; the next person's form begins unfolded", "[form][fold]") {
    const LookAt large(150);
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("foldButton");
    CHECK_FALSE(window.has("workerQuestionText"));
    window.press(Qt::Key_F9);
    window.click("stopAndKeepButton");
    window.toFirstQuestion("ar");
    CHECK(window.has("workerQuestionText"));
}

TEST_CASE("the words of the fold button follow the worker's language", "[form][fold]") {
    TestWindow window;
    window.openFile("cy");
    window.window.resize(640, 700);
    REQUIRE(window.toFirstQuestion("pl"));
    CHECK(window.find<QAbstractButton>("foldButton")->text() == QStringLiteral("Cuddio Cymraeg"));
    window.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.find<QAbstractButton>("foldButton")->text() == QStringLiteral("Hide English"));
}

TEST_CASE("a question that is not ready in the person's language is shown in the worker's alone, never half and half", "[form][notready]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    const PersonCode code = window.onlyDraft().code;
    // One text out of the pack, while the form waits: the third answer.
    for (LanguagePack& pack : window.library.packs) {
        if (pack.tag.text == "pl") pack.words.erase("scale.agree5/1.answer.3");
    }
    window.desk->carryOn(code);
    REQUIRE(window.has("notReadyNote"));
    CHECK(window.focusName() == QStringLiteral("notReadyNote"));
    const QString note = window.control("notReadyNote").accessibleName() + window.control("notReadyNote").accessibleDescription() +
                         allTexts(window.control("notReadyNote"));
    CHECK(note.contains(QStringLiteral("This question is not ready in Polski.")));
    CHECK(note.contains(QStringLiteral("It is shown in English only. Read it aloud with the interpreter, or skip it.")));
    CHECK(window.page->title() == QStringLiteral("Error: Question 1 of 6"));
    CHECK_FALSE(visibleTexts(window.control("questionCard")).contains(QStringLiteral("Polski")));
    CHECK(allTexts(window.control("questionCard")).contains(QStringLiteral("English scale.agree5/1.answer.3")));
    // It can be answered like any other, and the next one is in both languages again.
    window.click("answer_3");
    window.click("continueButton");
    CHECK_FALSE(window.has("notReadyNote"));
    CHECK(window.page->title() == QStringLiteral("Question 2 of 6"));
    CHECK(allTexts(window.control("questionCard")).contains(QStringLiteral("Polski work.activity.question")));
}

TEST_CASE("every page of a conversation has a name for the window, and none names the person", "[form][privacy]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    const QString code = toQt(window.onlyDraft().code.text());
    CHECK(window.page->title() == QStringLiteral("Question 1 of 6"));
    while (window.pageName() == QStringLiteral("questionPage")) {
        CHECK_FALSE(window.page->title().contains(code));
        window.click("skipButton");
    }
    CHECK_FALSE(window.page->title().contains(code));
    window.desk->startNewPerson();
    window.click("language_pl");
    window.click("notAgreeButton");
    CHECK(window.pageName() == QStringLiteral("saidNoPage"));
    CHECK(window.page->title() == QStringLiteral("Nothing was written down"));
}

TEST_CASE("the cover says nothing of the form in the frame or the window's name either", "[form][privacy]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    const QString code = toQt(window.onlyDraft().code.text());
    window.press(Qt::Key_F9);
    for (const QString& shown : {window.page->title(), window.page->frameLine(), window.page->accessibleName()}) {
        CHECK(shown == QStringLiteral("A break"));
    }
    CHECK_FALSE(allTexts(*window.page).contains(code));
}

TEST_CASE("P36: in self mode Back never leads out of the form", "[form][privacy]") {
    TestWindow window;
    window.openFile("en");
    window.file->havePerson("ar", fakeToday().plusDays(-200), fakeToday());
    DeskWindow desk;
    desk.toFirstQuestion("pl");
    desk.click("selfModeButton");
    CHECK_FALSE(desk.page->hasBack());
    CHECK(desk.page->goBack());  // dealt with: the window does nothing more
    desk.click("skipButton");
    CHECK(desk.page->hasBack());
    CHECK(desk.page->goBack());
    CHECK(desk.page->title() == QStringLiteral("Question 1 of 6"));
    desk.click("selfModeButton");
    CHECK(desk.page->hasBack());
}

TEST_CASE("a page whose actions are all hidden has no empty bar", "[form]") {
    const Library library = formLibrary();
    const FormWords words(library.packs[3], library.packs[2], library.catalogue, Respondent::Adult);
    ThanksPage page(nullptr);
    page.resize(900, 700);
    ThanksFacts facts;
    facts.offerJourney = true;
    page.showThanks(facts, words);
    page.show();
    const auto* bar = page.findChild<QWidget*>(QStringLiteral("actionBar"));
    REQUIRE(bar != nullptr);
    bool anyAction = false;
    for (const auto* button : bar->findChildren<QAbstractButton*>()) anyAction = anyAction || button->isVisible();
    CHECK(bar->isVisible() == anyAction);
    facts.offerJourney = false;
    page.showThanks(facts, words);
    CHECK(bar->isVisible());
}

TEST_CASE("the switch for the number keys works at once and is remembered", "[form]") {
    TestWindow window;
    window.openFile("en");
    window.window.showSettings();
    auto* box = window.find<QCheckBox>("numberKeys");
    REQUIRE(box != nullptr);
    CHECK(box->isChecked());
    box->click();
    CHECK_FALSE(window.settings.numberKeys());
    REQUIRE(window.toFirstQuestion("pl"));
    window.press(Qt::Key_1);
    CHECK_FALSE(window.find<QAbstractButton>("answer_1")->isChecked());
    window.press(Qt::Key_Space);
    CHECK(window.find<QAbstractButton>("answer_1")->isChecked());
}
