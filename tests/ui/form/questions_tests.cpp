// The questions of a form, as a person and a worker go through them.
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include "bridge/qt_text.h"
#include "support/form_desk_window.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kSuits("home.suits");
const IndicatorId kActivity("work.activity");
const IndicatorId kSkills("work.skills");
const IndicatorId kTreated("safety.treated");
const IndicatorId kFear("safety.fear");
const IndicatorId kGroups("people.groups");
const IndicatorId kStaying("home.staying");

Answer savedAnswer(DeskWindow& window, const IndicatorId& question) {
    const Draft draft = window.onlyDraft();
    const auto found = draft.form.answers.find(question);
    return found == draft.form.answers.end() ? Answer() : found->second;
}

QAccessibleInterface& spoken(QWidget& widget) { return *QAccessible::queryAccessibleInterface(&widget); }

// Language, agreement, card, seven questions, check and thanks with nothing but keys.
void fillByKeyboard(DeskWindow& window, const char* endonym, const char* tile) {
    window.desk->startNewPerson();
    window.type(endonym);
    window.tabTo(tile);
    window.press(Qt::Key_Return);
    REQUIRE(window.pageName() == QLatin1String("agreementPage"));
    window.tabTo("confirmation_1");
    window.press(Qt::Key_Space);
    window.tabTo("given_read");
    window.press(Qt::Key_Space);
    window.tabTo("agreeButton");
    window.press(Qt::Key_Return);
    REQUIRE(window.pageName() == QLatin1String("codeCardPage"));
    window.tabTo("cardGivenButton");
    window.press(Qt::Key_Return);
    // home.suits 4, work.activity 1 (which opens work.skills), work.skills 8: does not apply,
    // safety.treated 7: prefers not to say, safety.fear skipped, people.groups 1 and 3, home.staying 6: does not know.
    const auto tick = [&window](Qt::Key key) {
        window.press(key);
        window.waitForSaved();
    };
    tick(Qt::Key_4);
    window.press(Qt::Key_Return);
    tick(Qt::Key_1);
    window.press(Qt::Key_Return);
    tick(Qt::Key_8);
    window.press(Qt::Key_Return);
    tick(Qt::Key_7);
    window.press(Qt::Key_Return);
    window.tabTo("skipButton");
    window.press(Qt::Key_Return);
    tick(Qt::Key_1);
    tick(Qt::Key_3);
    window.press(Qt::Key_Return);
    tick(Qt::Key_6);
    window.press(Qt::Key_Return);
    REQUIRE(window.pageName() == QLatin1String("checkPage"));
    window.tabTo("keepButton");
    window.press(Qt::Key_Return);
    REQUIRE(window.pageName() == QLatin1String("thanksPage"));
    window.tabTo("finishButton");
    window.press(Qt::Key_Return);
    REQUIRE(window.endedCount == 1);
}

void checkKeyboardForm(DeskWindow& window, const char* language) {
    const auto people = window.model.workspace().people({}, 10).value();
    REQUIRE(people.size() == 1);
    CHECK(people.front().language.text == language);
    const Form form = window.model.workspace().forms(people.front().code).value().front().form;
    CHECK(form.language.text == language);
    CHECK(form.agreement.given == HowGiven::Read);
    const std::map<IndicatorId, Answer> expected = {
        {kSuits, Answer::chosen(4)},           {kActivity, Answer::chosen(1)},
        {kSkills, NoAnswer::NotApplicable},    {kTreated, NoAnswer::PreferNotToSay},
        {kFear, NoAnswer::PassedOver},         {kGroups, Answer::ticked(0b101)},
        {kStaying, NoAnswer::DontKnow}};
    CHECK(form.answers == expected);
}

}  // namespace

TEST_CASE("a whole conversation by keyboard alone, the worker in English", "[form]") {
    DeskWindow window("en");
    fillByKeyboard(window, "Polski", "language_pl");
    checkKeyboardForm(window, "pl");
}

TEST_CASE("a whole conversation by keyboard alone, the worker in Welsh and the person too", "[form]") {
    DeskWindow window("cy");
    fillByKeyboard(window, "Cymraeg", "language_cy");
    checkKeyboardForm(window, "cy");
}

TEST_CASE("a whole conversation by keyboard alone in a language written from right to left", "[form]") {
    DeskWindow window("cy");
    fillByKeyboard(window, "العربية", "language_ar");
    checkKeyboardForm(window, "ar");
}

TEST_CASE("P8: a whole conversation by mouse; every way of not answering is kept apart", "[form][privacy]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("answer_2");
    window.click("continueButton");
    window.click("answer_2");  // not in paid work: work.skills stays closed
    window.click("continueButton");
    window.click("answer_6");
    window.click("continueButton");
    window.click("skipButton");
    window.click("answer_5");
    window.click("continueButton");
    window.click("answer_7");
    window.click("continueButton");
    REQUIRE(window.pageName() == QLatin1String("checkPage"));
    window.click("keepButton");
    REQUIRE(window.pageName() == QLatin1String("thanksPage"));
    const auto code = window.model.workspace().people({}, 10).value().front().code;
    const Form form = window.model.workspace().forms(code).value().front().form;
    const std::map<IndicatorId, Answer> expected = {
        {kSuits, Answer::chosen(2)},        {kActivity, Answer::chosen(2)},
        {kSkills, NoAnswer::NotApplicable}, {kTreated, NoAnswer::DontKnow},
        {kFear, NoAnswer::PassedOver},      {kGroups, NoAnswer::PreferNotToSay},
        {kStaying, NoAnswer::PreferNotToSay}};
    CHECK(form.answers == expected);
}

TEST_CASE("every tick is saved at once, and only then is it said to be saved", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.fake->holdSaves();
    window.click("answer_3");
    QApplication::processEvents();
    CHECK(window.control<QLabel>("savedNote").text().isEmpty());
    window.fake->letSavesGo();
    window.waitForSaved();
    CHECK(savedAnswer(window, kSuits) == Answer::chosen(3));
}

TEST_CASE("a new question has nothing ticked", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    for (TickRow* row : window.control<TickList>("answers").rows()) CHECK_FALSE(row->isChecked());
}

TEST_CASE("a second click on a tick clears it, and nothing is left as an answer", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("answer_3");
    CHECK(savedAnswer(window, kSuits) == Answer::chosen(3));
    window.click("answer_3");
    CHECK(savedAnswer(window, kSuits) == Answer());
}

TEST_CASE("another tick takes the place of the first", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("answer_3");
    window.click("answer_7");
    CHECK_FALSE(window.control<TickRow>("answer_3").isChecked());
    CHECK(savedAnswer(window, kSuits) == Answer(NoAnswer::PreferNotToSay));
}

TEST_CASE("a screen reader's toggle saves exactly what a click saves", "[form][access]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    QAccessibleInterface& row = spoken(window.control("answer_4"));
    REQUIRE(row.actionInterface() != nullptr);
    row.actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(row.state().checked);
    const Answer byToggle = savedAnswer(window, kSuits);
    window.click("answer_4");
    CHECK(savedAnswer(window, kSuits) == Answer());
    window.click("answer_4");
    CHECK(savedAnswer(window, kSuits) == byToggle);
    CHECK(byToggle == Answer::chosen(4));
}

TEST_CASE("an answer is announced as one of many, with its place, inside a group named with the question", "[form][access]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    QAccessibleInterface& row = spoken(window.control("answer_2"));
    CHECK(row.role() == QAccessible::RadioButton);
    CHECK(row.state().checkable);
    CHECK(row.text(QAccessible::Name).contains(QStringLiteral("Polski scale.agree5/1.answer.2")));
    CHECK(row.text(QAccessible::Description).startsWith(QStringLiteral("2 of 7")));
    REQUIRE(row.parent() != nullptr);
    CHECK(row.parent()->role() == QAccessible::Grouping);
    CHECK(row.parent()->text(QAccessible::Name) == QStringLiteral("Polski home.suits.question"));
}

TEST_CASE("where several may be ticked they are announced as check boxes and go together", "[form][access]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    for (int i = 0; i < 4; ++i) window.click("skipButton");  // suits, activity, treated, fear
    QAccessibleInterface& row = spoken(window.control("answer_1"));
    CHECK(row.role() == QAccessible::CheckBox);
    window.click("answer_1");
    window.click("answer_2");
    CHECK(savedAnswer(window, kGroups) == Answer::ticked(0b11));
    window.click("answer_4");  // does not know: stands alone
    CHECK(savedAnswer(window, kGroups) == Answer(NoAnswer::DontKnow));
    window.click("answer_3");
    CHECK(savedAnswer(window, kGroups) == Answer::ticked(0b100));
}

TEST_CASE("number keys do nothing while the focus is outside the answers", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.tabTo("continueButton");
    window.press(Qt::Key_2);
    CHECK(savedAnswer(window, kSuits) == Answer());
}

TEST_CASE("number keys can be switched off", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.desk->setNumberKeysOn(false);
    window.press(Qt::Key_2);
    CHECK(savedAnswer(window, kSuits) == Answer());
}

TEST_CASE("arrows move without ticking; Space ticks", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    CHECK(window.focusName() == QStringLiteral("answer_1"));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Up);
    CHECK(window.focusName() == QStringLiteral("answer_2"));
    CHECK(savedAnswer(window, kSuits) == Answer());
    window.press(Qt::Key_Space);
    CHECK(savedAnswer(window, kSuits) == Answer::chosen(2));
}

TEST_CASE("the order of focus is answers, Continue, Skip, Listen and what belongs to it, Why, Break", "[form][access]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        order << window.focusName();
        window.press(Qt::Key_Tab);
    }
    CHECK(order == QStringList{QStringLiteral("answer_1"), QStringLiteral("continueButton"), QStringLiteral("skipButton"),
                               QStringLiteral("listenButton"), QStringLiteral("slowerButton"), QStringLiteral("workerListenButton"),
                               QStringLiteral("whyButton"), QStringLiteral("selfModeButton"), QStringLiteral("breakButton")});
}

TEST_CASE("Continue without a tick reminds and stays; Skip goes on", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.press(Qt::Key_Return);
    CHECK(window.has("nothingTickedNote"));
    CHECK(window.control<TickList>("answers").accessibleName() == QStringLiteral("Polski home.suits.question"));
    window.press(Qt::Key_Return);  // the focus is on Skip now
    CHECK(window.control<TickList>("answers").accessibleName() == QStringLiteral("Polski work.activity.question"));
    CHECK(savedAnswer(window, kSuits) == Answer(NoAnswer::PassedOver));
}

TEST_CASE("a digit pressed after the reminder is an answer, and Return after it goes on with it", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.press(Qt::Key_Return);
    REQUIRE(window.focusName() == QStringLiteral("skipButton"));
    window.press(Qt::Key_4);
    CHECK(window.focusName() == QStringLiteral("answer_4"));
    window.waitForSaved();
    window.press(Qt::Key_Return);
    CHECK(window.control<TickList>("answers").accessibleName() == QStringLiteral("Polski work.activity.question"));
    CHECK(savedAnswer(window, kSuits) == Answer::chosen(4));
}

TEST_CASE("a waiting form is reopened at the same question with its ticks", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("answer_5");
    window.click("continueButton");
    window.click("answer_2");
    const Draft waiting = window.onlyDraft();
    CHECK(waiting.at == kActivity);
    window.desk->carryOn(waiting.code);
    CHECK(window.control<TickList>("answers").accessibleName() == QStringLiteral("Polski work.activity.question"));
    CHECK(window.control<TickRow>("answer_2").isChecked());
    CHECK(window.focusName() == QStringLiteral("answer_2"));
}

TEST_CASE("P33: when the file is locked in mid-form the same question comes back with its tick", "[form][privacy]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("skipButton");
    window.click("answer_2");
    const Draft waiting = window.onlyDraft();
    REQUIRE(window.model.closeFile());
    CHECK_FALSE(window.desk->isFormOpen());
    window.desk->refreshWords();
    REQUIRE(window.model.openFile("swansea.camre", QStringLiteral("correct horse battery")));
    // The fake forgets when it is closed: give it the person and the form of before.
    const Agreement agreement = waiting.form.agreement;
    const PersonCode code = window.model.workspace().addPerson(agreement, LanguageTag("pl"), {}).value();
    Draft again = window.model.workspace().startForm(code, agreement, LanguageTag("pl"), HowGiven::Read).value();
    again.at = waiting.at;
    again.form.answers = waiting.form.answers;
    REQUIRE(window.model.workspace().saveDraft(again));
    window.desk->carryOn(code);
    CHECK(window.control<TickList>("answers").accessibleName() == QStringLiteral("Polski work.activity.question"));
    CHECK(window.control<TickRow>("answer_2").isChecked());
}

TEST_CASE("when an answer cannot be saved the page says so, keeps the tick and can try again", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.fake->nextError = Error{ErrorCode::DiskFull, "/home", ""};
    window.click("answer_3");
    window.waitFor([&] { return !window.page->errorText().isEmpty(); });
    CHECK(window.page->errorText().contains(QStringLiteral("the disk is full")));
    CHECK(window.focusName() == QStringLiteral("pageError"));
    CHECK(window.control<TickRow>("answer_3").isChecked());
    CHECK(window.control<QLabel>("savedNote").text().isEmpty());
    window.fake->nextError.reset();
    window.click("tryAgainButton");
    window.waitForSaved();
    CHECK(window.page->errorText().isEmpty());
    CHECK(savedAnswer(window, kSuits) == Answer::chosen(3));
}

TEST_CASE("when several answers could not be saved the page says how many, and not that only the last is missing", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    REQUIRE(window.model.flush());
    window.fake->nextError = Error{ErrorCode::DiskFull, "/home", ""};
    window.click("answer_3");
    window.click("continueButton");
    window.click("answer_2");
    window.waitFor([&] { return window.page->errorText().contains(QStringLiteral("Answers that are not saved yet: 2.")); });
    CHECK_FALSE(window.page->errorText().contains(QStringLiteral("The last answer could not be saved")));
    CHECK(window.desk->unsavedCount() == 2);
    window.fake->nextError.reset();
    window.click("tryAgainButton");
    window.waitForSaved();
    CHECK(window.desk->unsavedCount() == 0);
    CHECK(window.page->errorText().isEmpty());
}

TEST_CASE("P37: F9 covers the form with nothing of it in view, and Carry on brings the question back", "[form][privacy]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("answer_3");
    window.press(Qt::Key_F9);
    CHECK(window.pageName() == QStringLiteral("breakPage"));
    const QString code = toQt(window.onlyDraft().code.text());
    CHECK_FALSE(allTexts(*window.page).contains(QStringLiteral("home.suits")));
    CHECK_FALSE((allTexts(*window.page) + window.page->frameLine()).contains(code));
    window.press(Qt::Key_Return);
    CHECK(window.pageName() == QStringLiteral("questionPage"));
    CHECK(window.control<TickRow>("answer_3").isChecked());
}

TEST_CASE("on the check page the keyboard goes through the answers and then to what is done with them", "[form][access]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    while (window.pageName() == QStringLiteral("questionPage")) window.click("skipButton");
    REQUIRE(window.focusName() == QStringLiteral("keepButton"));
    window.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(window.focusName().startsWith(QStringLiteral("change_")));
    window.press(Qt::Key_Tab);
    CHECK(window.focusName() == QStringLiteral("keepButton"));
    window.press(Qt::Key_Tab);
    CHECK(window.focusName() == QStringLiteral("stopAndEraseButton"));
}

TEST_CASE("stopping for today keeps the answers", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("answer_3");
    window.click("breakButton");
    window.click("stopAndKeepButton");
    CHECK(window.endedCount == 1);
    CHECK(savedAnswer(window, kSuits) == Answer::chosen(3));
}

TEST_CASE("stopping and erasing asks first, then leaves no answer", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("answer_3");
    window.click("breakButton");
    window.click("stopAndEraseButton");
    CHECK(window.onlyDraft().form.answers.size() == 1);
    CHECK(window.focusName() == QStringLiteral("doNotEraseButton"));
    window.click("reallyEraseButton");
    window.waitFor([&] { return window.endedCount == 1; });
    CHECK(window.model.workspace().drafts().value().empty());
}

TEST_CASE("while a form is erased its page takes nothing, and what could not be done is said", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.desk->cover();
    window.click("stopAndEraseButton");
    window.fake->nextError = Error{ErrorCode::DiskFull, "swansea.camre", {}};
    window.click("reallyEraseButton");
    CHECK_FALSE(window.page->isEnabled());
    window.waitFor([&] { return window.page->isEnabled(); });
    CHECK(window.pageName() == QStringLiteral("breakPage"));
    CHECK_FALSE(window.page->errorText().isEmpty());
    CHECK(window.endedCount == 0);
    window.fake->nextError.reset();
    CHECK(window.model.workspace().drafts().value().size() == 1);
}

TEST_CASE("why we ask opens in the page and F3 closes it again", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    CHECK_FALSE(window.has("whyPanel"));
    window.press(Qt::Key_F3);
    REQUIRE(window.has("whyPanel"));
    CHECK(allTexts(window.control("whyPanel")).contains(QStringLiteral("Polski home.suits.why")));
    CHECK(allTexts(window.control("whyPanel")).contains(QStringLiteral("English home.suits.why")));
    CHECK(allTexts(window.control("whyPanel")).contains(QStringLiteral("Workers here")));
    window.press(Qt::Key_F3);
    CHECK_FALSE(window.has("whyPanel"));
}

TEST_CASE("a language without recordings says so where Listen is", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("listenButton");
    CHECK(window.control<QLabel>("listenNote").text() == QStringLiteral("English form.no_recording"));
}

TEST_CASE("only the answers mirror for a language written from right to left", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("ar");
    CHECK(window.page->layoutDirection() == Qt::LeftToRight);
    auto& row = window.control<TickRow>("answer_2");
    CHECK(row.layoutDirection() == Qt::RightToLeft);
    const auto labels = row.findChildren<LanguageLabel*>();
    REQUIRE(labels.size() == 2);
    CHECK(labels[0]->layoutDirection() == Qt::RightToLeft);
    CHECK(labels[1]->layoutDirection() == Qt::LeftToRight);
    CHECK(labels[0]->x() > labels[1]->x());  // the person's words stand at the right, beside the box
}

TEST_CASE("where the person reads the worker's language there is one column", "[form]") {
    DeskWindow window("en");
    window.toFirstQuestion("en");
    CHECK_FALSE(window.has("workerQuestionText"));
}

TEST_CASE("the line before sensitive questions is there once", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    CHECK_FALSE(window.has("sensitiveLine"));
    window.click("skipButton");
    window.click("skipButton");
    CHECK(window.has("sensitiveLine"));
    window.click("skipButton");
    CHECK_FALSE(window.has("sensitiveLine"));
}

TEST_CASE("Change goes to one question and straight back to its row", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    for (int i = 0; i < 6; ++i) window.click("skipButton");
    REQUIRE(window.pageName() == QStringLiteral("checkPage"));
    CHECK(allTexts(*window.page).contains(QStringLiteral("Polski answer.passed_over")));
    window.click("change_safety.treated");
    REQUIRE(window.pageName() == QStringLiteral("questionPage"));
    window.click("answer_1");
    window.click("continueButton");
    CHECK(window.pageName() == QStringLiteral("checkPage"));
    CHECK(window.focusName() == QStringLiteral("change_safety.treated"));
    CHECK(allTexts(*window.page).contains(QStringLiteral("Polski scale.often5/1.answer.1")));
}

TEST_CASE("P36: nothing about other people is on the screen while a form is open", "[form][privacy]") {
    DeskWindow window;
    const QString other = toQt(window.fake->havePerson("ar", fakeToday().plusDays(-200), fakeToday()).text());
    window.toAgreement("pl");
    window.agree();
    window.click("cardGivenButton");
    CHECK_FALSE(allTexts(window).contains(other));
    for (int i = 0; i < 6; ++i) {
        CHECK_FALSE(allTexts(*window.page).contains(other));
        window.click("skipButton");
    }
    CHECK_FALSE(allTexts(*window.page).contains(other));
}

TEST_CASE("in self mode the worker's words are gone, and the screen goes back before the check", "[form]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("selfModeButton");
    CHECK(window.page->isSelfMode());
    CHECK_FALSE(window.has("workerQuestionText"));
    CHECK(window.control<QAbstractButton>("continueButton").text() == QStringLiteral("Polski form.continue"));
    for (int i = 0; i < 6; ++i) window.click("skipButton");
    CHECK(window.pageName() == QStringLiteral("handBackPage"));
    window.click("goOnButton");
    CHECK(window.pageName() == QStringLiteral("checkPage"));
}
