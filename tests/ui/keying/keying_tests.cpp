// Typing in paper forms: one key for each answer, and the same record as from the screen.
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "bridge/qt_text.h"
#include "catalogue/profile_writer.h"
#include "keying/difference_list.h"
#include "keying/keying_page.h"
#include "keying/sheet_picture.h"
#include "keying/typed_day.h"
#include "support/catch.h"
#include "support/real_file.h"

using namespace camre;
using namespace camre::tests;

namespace {

const Day kToday = fakeToday();
const LanguageTag kPolish("pl");

QString onSheet(Day day) {
    return QStringLiteral("%1%2%3").arg(day.dayOfMonth(), 2, 10, QLatin1Char('0')).arg(day.month(), 2, 10, QLatin1Char('0')).arg(day.year());
}

PersonCode freshCard(std::uint64_t seed) {
    SeededRandom random(seed);
    return PersonCode::random(random);
}

// The page over a real file, with a keyboard that counts.
struct KeyingWindow {
    explicit KeyingWindow(const char* service, const std::function<std::string(const std::string&)>& changed = {}, FileOf people = FileOf::MadeUpPeople)
        : file(service, changed, people), model(file.library(), file.door()) {
        REQUIRE(model.openFile(file.path(), QStringLiteral("correct horse battery")));
        open();
    }

    void open() {
        page = std::make_unique<KeyingPage>(model, [this]() -> const LanguagePack& { return *file.library().pack(LanguageTag("en")); },
                                            WorkerRole::Caseworker, nullptr);
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->arrive();
    }

    template <class W>
    W* find(const char* name) const { return page->findChild<W*>(QLatin1String(name)); }
    [[nodiscard]] bool shows(const char* name) const { return find<QWidget>(name) != nullptr && find<QWidget>(name)->isVisible(); }

    // Whatever has the focus gets the key, as on a desk.
    void type(const QString& keys) {
        for (const QChar key : keys) {
            REQUIRE(QApplication::focusWidget() != nullptr);
            QTest::keyClicks(QApplication::focusWidget(), QString(key));
            ++keysCount;
        }
    }
    void press(Qt::Key key) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
        ++keysCount;
    }
    void click(const char* name) { find<QPushButton>(name)->click(); }

    void typeHead(const PersonCode& code, Day day) {
        type(toQt(code.compact()));
        type(onSheet(day));
    }
    // Agreed, read it, old enough.
    void typeConsent() { type(QStringLiteral("111")); }
    [[nodiscard]] bool isAsking() const { return shows("keyPanel"); }
    std::vector<StoredForm> forms(const PersonCode& code) { return model.workspace().forms(code).value(); }

    RealFile file;
    WorkspaceModel model;
    std::unique_ptr<KeyingPage> page;
    int keysCount = 0;
};

std::string withStory(std::string json) {
    const std::string off = "\"story\": false";
    const auto at = json.find(off);
    REQUIRE(at != std::string::npos);
    return json.replace(at, off.size(), "\"story\": true");
}

// With what a real service promises.
std::string withPromises(const std::string& json) {
    ServiceProfile profile = readProfile(json, loadLibrary(CAMRE_SOURCE_DIR).value().catalogue).profile;
    PrivacyNotice& privacy = profile.privacy;
    for (std::string* one : {&privacy.controller, &privacy.contact, &privacy.purposes, &privacy.lawfulBasis, &privacy.article9, &privacy.recipients, &privacy.complaints, &privacy.supportNumbers}) {
        *one = "Filled.";
    }
    return profileJson(profile);
}

// The sheet of a form in English, as the clerk reads it.
KeyedSheet sheetOf(const Library& library, const char* service, FormKind kind = FormKind::Baseline) {
    const ServiceProfile& profile = library.profileText(ServiceId(service))->profile;
    PaperFormChoices choices;
    choices.kind = kind;
    return {paperForm(library.catalogue, profile, *library.pack(LanguageTag("en")), choices), library.catalogue, profile};
}

void typeOn(KeyedSheet& sheet, const QString& keys) {
    for (const QChar key : keys) REQUIRE(sheet.press(key) == KeyedSheet::Pressed::Went);
}

}  // namespace

TEST_CASE("a sheet is typed with one key for each answer, from the code to the last question, and Enter keeps it", "[keying]") {
    KeyingWindow window("housing");
    const PersonCode code = freshCard(11);
    window.typeHead(code, kToday);
    window.typeConsent();
    int answers = 0;
    while (window.isAsking()) {
        window.type(QStringLiteral("1"));
        ++answers;
    }
    CHECK(answers == static_cast<int>(window.model.facts().profile.questions.size()));
    window.press(Qt::Key_Return);
    // Seven signs, eight digits, three lines of the head, the answers, Enter: and no Tab, no mouse.
    CHECK(window.keysCount == 7 + 8 + 3 + answers + 1);
    REQUIRE(window.forms(code).size() == 1);
    CHECK(window.forms(code).front().form.answers.at(IndicatorId("home.suits")) == Answer::chosen(1));
    CHECK(window.shows("sheetKept"));
    CHECK(QApplication::focusWidget() == window.find<QLineEdit>("sheetCode"));
}

TEST_CASE("a form typed from paper is the record that the screen makes of the same answers", "[keying]") {
    KeyingWindow window("core");
    Workspace& workspace = window.model.workspace();
    const Agreement agreement{kToday, kAgreementWording, kPolish, HowGiven::WorkerReadAloud, Interpreter::None, WorkerRole::Caseworker, Confirmed::Age};
    const PersonCode onScreen = workspace.addPerson(agreement, kPolish, {}).value();
    Draft draft = workspace.startForm(onScreen, {}, kPolish, HowGiven::WorkerReadAloud).value();

    const PersonCode onPaper = freshCard(12);
    window.type(toQt(onPaper.compact()));
    QComboBox& languages = *window.find<QComboBox>("sheetLanguage");
    languages.setCurrentIndex(languages.findData(QStringLiteral("pl")));
    window.type(onSheet(kToday));
    window.type(QStringLiteral("131"));
    // Every kind of answer in turn: a level, passed over, not known, not said.
    const KeyedSheet sheet = sheetOf(window.file.library(), "core");
    const QString keys = QStringLiteral("20?-");
    int turn = 0;
    for (const KeyedStep& step : sheet.steps()) {
        if (step.kind != PaperBoxKind::Answer) continue;
        const IndicatorId id(step.of);
        const auto open = openQuestions(workspace.catalogue(), window.model.facts().profile, draft.form.answers);
        if (std::find(open.begin(), open.end(), id) == open.end()) continue;
        const QChar key = keys[turn++ % keys.size()];
        REQUIRE(window.isAsking());
        window.type(QString(key));
        if (step.several && key == QLatin1Char('2')) window.press(Qt::Key_Return);
        if (key == QLatin1Char('2')) draft.form.answers[id] = step.several ? Answer::ticked(2) : Answer::chosen(2);
        if (key == QLatin1Char('?')) draft.form.answers[id] = NoAnswer::DontKnow;
        if (key == QLatin1Char('-')) draft.form.answers[id] = NoAnswer::PreferNotToSay;
    }
    REQUIRE_FALSE(window.isAsking());
    window.press(Qt::Key_Return);
    REQUIRE(workspace.saveDraft(draft));
    REQUIRE(workspace.finishForm(onScreen));
    CHECK(window.forms(onPaper).front().form == window.forms(onScreen).front().form);
    CHECK(workspace.person(onPaper).value().nextDue == workspace.person(onScreen).value().nextDue);
}

TEST_CASE("a later sheet of somebody known is a follow-up in their language", "[keying]") {
    KeyingWindow window("housing");
    const PersonCode code = freshCard(13);
    for (const Day day : {kToday.plusDays(-200), kToday}) {
        window.typeHead(code, day);
        window.typeConsent();
        while (window.isAsking()) window.type(QStringLiteral("2"));
        window.press(Qt::Key_Return);
    }
    REQUIRE(window.forms(code).size() == 2);
    CHECK(window.forms(code).back().form.kind == FormKind::FollowUp);
    CHECK(window.forms(code).back().form.date == kToday);
}

TEST_CASE("nothing is kept from a sheet without agreement, or without the age confirmed", "[keying][privacy]") {
    KeyingWindow window("housing");
    for (const char* consent : {"2", "0", "110"}) {
        const PersonCode code = freshCard(14);
        window.typeHead(code, kToday);
        window.type(QLatin1String(consent));
        CHECK(window.shows("sheetRefused"));
        CHECK_FALSE(window.isAsking());
        CHECK_FALSE(window.shows("keepSheet"));
        CHECK(window.model.workspace().person(code).error().code == ErrorCode::UnknownPerson);
        window.press(Qt::Key_Return);  // "Next sheet" has the focus
        CHECK(QApplication::focusWidget() == window.find<QLineEdit>("sheetCode"));
    }
}

TEST_CASE("P7: own words on a sheet are typed only where the person ticked that they may be kept", "[keying][privacy]") {
    KeyingWindow window("housing", withStory);
    const auto typeBoxes = [&window](const PersonCode& code, const char* last) {
        window.typeHead(code, kToday);
        window.typeConsent();
        while (window.isAsking() && window.find<QLabel>("keyPlace")->text() != QStringLiteral("End of the sheet")) window.type(QStringLiteral("1"));
        REQUIRE(window.isAsking());
        window.type(QLatin1String(last));
    };
    for (const char* no : {"2", "0"}) {
        const PersonCode code = freshCard(no[0] == '2' ? 41 : 42);
        typeBoxes(code, no);
        CHECK_FALSE(window.shows("keyedWords"));
        window.press(Qt::Key_Return);
        CHECK(window.forms(code).size() == 1);
        CHECK(window.model.workspace().stories(code).value().empty());
    }
    const PersonCode code = freshCard(31);
    typeBoxes(code, "1");
    CHECK(window.shows("keyedWords"));
    CHECK_FALSE(window.find<QPushButton>("keepSheet")->isEnabled());
    window.type(QStringLiteral("My neighbour, at 2 o'clock."));
    window.press(Qt::Key_Return);
    window.type(QStringLiteral("Thank you"));
    window.press(Qt::Key_Tab);
    window.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == window.find<QPushButton>("keepSheet"));
    CHECK(window.model.workspace().person(code).error().code == ErrorCode::UnknownPerson);
    window.press(Qt::Key_Return);
    const auto stories = window.model.workspace().stories(code).value();
    REQUIRE(stories.size() == 1);
    CHECK(stories.front() == Story{0, kToday, window.forms(code).front().form.language, "My neighbour, at 2 o'clock.\nThank you"});
    CHECK(window.find<QPlainTextEdit>("sheetText")->toPlainText().isEmpty());
}

TEST_CASE("P7: words whose sheet turns out not to allow them are gone, and Backspace in the empty field goes back to the boxes", "[keying][privacy]") {
    KeyingWindow window("housing", withStory);
    const PersonCode code = freshCard(32);
    window.typeHead(code, kToday);
    window.typeConsent();
    while (window.isAsking()) window.type(QStringLiteral("1"));
    REQUIRE(window.shows("keyedWords"));
    window.press(Qt::Key_Backspace);
    CHECK(window.isAsking());
    CHECK(window.find<QLabel>("keyPlace")->text() == QStringLiteral("End of the sheet"));
    window.type(QStringLiteral("1"));
    window.type(QStringLiteral("Not to be kept"));
    window.click("sheetWordsBack");
    window.type(QStringLiteral("2"));
    CHECK(window.find<QPlainTextEdit>("sheetText")->toPlainText().isEmpty());
    window.press(Qt::Key_Return);
    REQUIRE(window.forms(code).size() == 1);
    CHECK(window.model.workspace().stories(code).value().empty());
}

TEST_CASE("own words are typed once when a sheet is typed twice, and the box decides whether they are kept", "[keying]") {
    KeyingWindow window("housing", withStory);
    const auto typeTwice = [&window](const PersonCode& code, const char* again) {
        window.typeHead(code, kToday);
        window.typeConsent();
        while (window.isAsking()) window.type(QStringLiteral("1"));
        window.type(QStringLiteral("Words"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        window.click("typeAgain");
        CHECK_FALSE(window.shows("keyedWords"));
        window.type(onSheet(kToday));
        window.typeConsent();
        while (window.isAsking()) {
            const bool isLast = window.find<QLabel>("keyPlace")->text() == QStringLiteral("End of the sheet");
            window.type(isLast ? QLatin1String(again) : QLatin1String("1"));
        }
    };
    const PersonCode alike = freshCard(33);
    typeTwice(alike, "1");
    CHECK(window.shows("sheetSame"));
    window.click("keepSheet");
    CHECK(window.model.workspace().stories(alike).value().size() == 1);

    const PersonCode differing = freshCard(34);
    typeTwice(differing, "2");
    REQUIRE(window.find<DifferenceList>("differenceList")->rows().size() == 1);
    window.click("first_0");
    CHECK(window.shows("keyedWords"));
    window.click("second_0");
    CHECK_FALSE(window.shows("keyedWords"));
    window.click("keepSheet");
    REQUIRE(window.forms(differing).size() == 1);
    CHECK(window.model.workspace().stories(differing).value().empty());
}

TEST_CASE("a sheet that was printed before the form changed is typed in as what it is", "[keying]") {
    KeyingWindow window("housing", withPromises, FileOf::Service);
    CHECK_FALSE(window.shows("sheetVersion"));
    const ServiceProfile before = window.model.facts().profile;
    REQUIRE(window.model.workspace().notePrinted());
    ServiceProfile changed = before;
    changed.questions.erase(changed.questions.begin(), changed.questions.begin() + 2);
    REQUIRE(window.model.workspace().setProfile(changed).value() == 2);
    window.open();
    REQUIRE(window.shows("sheetVersion"));
    const auto type = [&window](const PersonCode& code, const char* answer) {
        window.typeHead(code, kToday);
        window.typeConsent();
        int answers = 0;
        for (; window.isAsking(); ++answers) window.type(QLatin1String(answer));
        window.press(Qt::Key_Return);
        return answers;
    };
    QComboBox& versions = *window.find<QComboBox>("sheetVersion");
    REQUIRE(versions.count() == 2);
    CHECK(window.find<QLabel>("footOfSheet")->text().contains(QStringLiteral("housing 2")));
    versions.setCurrentIndex(1);
    CHECK(window.find<QLabel>("footOfSheet")->text().contains(QStringLiteral("housing 1")));
    const PersonCode early = freshCard(51);
    CHECK(type(early, "2") == static_cast<int>(before.questions.size()));
    const Form kept = window.forms(early).front().form;
    CHECK(kept.serviceVersion == 1);
    CHECK(kept.answers.at(before.questions.front()) == Answer::chosen(2));
    // The pile of old sheets goes on with the version that was chosen, until another one is.
    CHECK(versions.currentIndex() == 1);
    versions.setCurrentIndex(0);
    const PersonCode today = freshCard(52);
    CHECK(type(today, "3") == static_cast<int>(changed.questions.size()));
    CHECK(window.forms(today).front().form.serviceVersion == 2);
    CHECK(window.forms(today).front().form.answers.count(before.questions.front()) == 0);
}

TEST_CASE("a key that is no answer of the question changes nothing and says so", "[keying]") {
    KeyingWindow window("housing");
    window.typeHead(freshCard(15), kToday);
    window.type(QStringLiteral("9"));
    CHECK(window.shows("keySlip"));
    CHECK(window.find<QLabel>("keyPlace")->text() == QStringLiteral("Head of the sheet"));
    window.type(QStringLiteral("1"));
    CHECK_FALSE(window.shows("keySlip"));
}

TEST_CASE("a wrong code, a day that is none and a day to come are refused before the answers", "[keying]") {
    KeyingWindow window("housing");
    QString wrong = toQt(freshCard(16).compact());
    wrong[6] = wrong[6] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    window.type(wrong);
    CHECK(window.shows("sheetCodeError"));
    CHECK(QApplication::focusWidget() == window.find<QLineEdit>("sheetCode"));
    window.find<QLineEdit>("sheetCode")->clear();
    window.type(toQt(freshCard(16).compact()));
    window.type(QStringLiteral("31022026"));
    CHECK(window.shows("sheetDayError"));
    window.find<QLineEdit>("sheetDay")->clear();
    window.type(onSheet(kToday.plusDays(1)));
    CHECK(window.shows("sheetDayError"));
    CHECK_FALSE(window.isAsking());
}

TEST_CASE("a sheet that is in the file already, or older than the first form, is refused at its date", "[keying]") {
    KeyingWindow window("housing");
    const PersonCode code = freshCard(12);
    const auto typeSheet = [&](Day day) {
        window.typeHead(code, day);
        window.typeConsent();
        while (window.isAsking()) window.type(QStringLiteral("2"));
        window.press(Qt::Key_Return);
    };
    typeSheet(kToday.plusDays(-60));
    typeSheet(kToday.plusDays(-3));
    REQUIRE(window.forms(code).size() == 2);
    for (const auto& [day, words] : {std::pair{kToday.plusDays(-3), "in the file already"}, std::pair{kToday.plusDays(-61), "has a later date"}}) {
        window.typeHead(code, day);
        CHECK_FALSE(window.isAsking());
        CHECK(window.find<QLabel>("sheetDayError")->text().contains(QLatin1String(words)));
        window.find<QLineEdit>("sheetDay")->clear();
        window.find<QLineEdit>("sheetCode")->clear();
        window.find<QLineEdit>("sheetCode")->setFocus();
    }
    CHECK(window.forms(code).size() == 2);
}

TEST_CASE("two typings of a sheet are compared, and the sheet decides where they differ", "[keying]") {
    KeyingWindow window("housing");
    const PersonCode code = freshCard(17);
    window.typeHead(code, kToday);
    window.typeConsent();
    while (window.isAsking()) window.type(QStringLiteral("2"));
    window.click("typeAgain");
    CHECK(QApplication::focusWidget() == window.find<QLineEdit>("sheetDay"));
    window.type(onSheet(kToday.plusDays(-1)));
    window.typeConsent();
    window.type(QStringLiteral("1"));
    while (window.isAsking()) window.type(QStringLiteral("2"));
    const auto& list = *window.find<DifferenceList>("differenceList");
    REQUIRE(list.rows().size() == 2);
    CHECK(list.rows()[0].what == QStringLiteral("Date"));
    CHECK_FALSE(window.find<QPushButton>("keepSheet")->isEnabled());
    window.click("first_0");
    window.click("second_1");
    REQUIRE(window.find<QPushButton>("keepSheet")->isEnabled());
    window.click("keepSheet");
    REQUIRE(window.forms(code).size() == 1);
    const Form kept = window.forms(code).front().form;
    CHECK(kept.date == kToday);
    CHECK(kept.answers.at(window.model.facts().profile.questions.front()) == Answer::chosen(1));
}

TEST_CASE("a sheet typed twice alike says so and asks nothing more", "[keying]") {
    KeyingWindow window("housing");
    window.typeHead(freshCard(18), kToday);
    window.typeConsent();
    while (window.isAsking()) window.type(QStringLiteral("3"));
    window.click("typeAgain");
    window.type(onSheet(kToday));
    window.typeConsent();
    while (window.isAsking()) window.type(QStringLiteral("3"));
    CHECK(window.shows("sheetSame"));
    CHECK(QApplication::focusWidget() == window.find<QPushButton>("keepSheet"));
}

TEST_CASE("Back warns once that a sheet is not kept yet", "[keying]") {
    KeyingWindow window("housing");
    CHECK_FALSE(window.page->goBack());
    window.typeHead(freshCard(19), kToday);
    CHECK(window.page->goBack());
    CHECK(window.shows("sheetNotKept"));
    CHECK_FALSE(window.page->goBack());
}

TEST_CASE("the sheet shows what is asked for now, on its own side", "[keying]") {
    KeyingWindow window("core");
    window.typeHead(freshCard(20), kToday);
    window.typeConsent();
    const SheetPicture& picture = *window.find<SheetPicture>("sheetPicture");
    std::set<int> sides;
    while (window.isAsking()) {
        const QRectF marked = picture.marked();
        CHECK(QRectF(picture.rect()).adjusted(-20, -20, 20, 20).contains(marked));
        CHECK(marked.height() > 10);
        sides.insert(picture.side());
        window.type(QStringLiteral("1"));
        if (window.isAsking()) window.press(Qt::Key_Return);  // where several may be ticked; nothing elsewhere
    }
    CHECK(static_cast<int>(sides.size()) == picture.sidesCount());
}

TEST_CASE("a person who stopped, or whose form waits on the screen, has no sheet typed in", "[keying]") {
    KeyingWindow window("housing");
    const Agreement agreement{kToday, kAgreementWording, kPolish, HowGiven::Read, Interpreter::None, WorkerRole::Caseworker, Confirmed::Age};
    const PersonCode waiting = window.model.workspace().addPerson(agreement, kPolish, {}).value();
    REQUIRE(window.model.workspace().startForm(waiting, {}, kPolish, HowGiven::Read));
    window.type(toQt(waiting.compact()));
    CHECK(window.shows("sheetCodeError"));
    CHECK(QApplication::focusWidget() == window.find<QLineEdit>("sheetCode"));
}

TEST_CASE("a question that hangs on another one is asked only when that one was answered so", "[keying]") {
    const RealFile file("core");
    const Library& library = file.library();
    KeyedSheet sheet = sheetOf(library, "core");
    const auto stepOf = [&sheet](const std::string& id) {
        const auto found = std::find_if(sheet.steps().begin(), sheet.steps().end(), [&id](const KeyedStep& step) { return step.of == id; });
        REQUIRE(found != sheet.steps().end());
        return static_cast<std::size_t>(found - sheet.steps().begin());
    };
    const Indicator* hangs = nullptr;
    for (const Indicator& indicator : library.catalogue.indicators) {
        if (indicator.askedWhen && hangs == nullptr) hangs = &indicator;
    }
    REQUIRE(hangs != nullptr);
    const std::size_t parent = stepOf(hangs->askedWhen->indicator.text);
    const std::size_t child = stepOf(hangs->id.text);
    const auto& levels = hangs->askedWhen->levels;
    int other = 1;
    while (std::find(levels.begin(), levels.end(), other) != levels.end()) ++other;
    REQUIRE(other <= library.catalogue.scaleOf(*library.catalogue.indicator(hangs->askedWhen->indicator)).levels);
    sheet.settle(parent, KeyedTicks{static_cast<std::size_t>(levels.front()) - 1});
    CHECK_FALSE(sheet.isClosed(child));
    sheet.settle(parent, KeyedTicks{static_cast<std::size_t>(other) - 1});
    CHECK(sheet.isClosed(child));
    CHECK(sheet.form(FormKind::Baseline, kToday, kPolish, WorkerRole::Other).answers.at(hangs->id) == Answer(NoAnswer::NotApplicable));
}

TEST_CASE("every answer of every shipped form has a key of its own", "[keying]") {
    const RealFile file("core");
    for (const ProfileText& text : file.library().profiles) {
        const KeyedSheet sheet = sheetOf(file.library(), text.profile.id.text.c_str());
        for (const KeyedStep& step : sheet.steps()) {
            std::set<QString> keys;
            for (const PaperTick& tick : step.ticks) keys.insert(KeyedSheet::keyOf(tick));
            INFO(text.profile.id.text << ": " << step.of);
            CHECK(keys.size() == step.ticks.size());
            CHECK_FALSE(keys.contains(QString()));
        }
    }
}

TEST_CASE("back goes to the question before and its key is typed anew", "[keying]") {
    KeyedSheet sheet = sheetOf(RealFile("housing").library(), "housing");
    typeOn(sheet, QStringLiteral("11123"));
    REQUIRE(sheet.at() == std::size_t{5});
    REQUIRE(sheet.goBack());
    typeOn(sheet, QStringLiteral("4"));
    CHECK(sheet.typed(4) == std::optional(KeyedTicks{3}));
}

TEST_CASE("a day is typed as it stands on the sheet", "[keying]") {
    const auto day = Day::fromCivil(2026, 4, 12);
    for (const char* typed : {"12042026", "12.4.2026", "12 04 2026", "12/04/2026", " 12-4-2026 "}) CHECK(dayFromTyped(QLatin1String(typed)) == day);
    for (const char* typed : {"", "12", "120426", "31022026", "12.4.26", "2026-04-12", "1.2.3.2026"}) {
        INFO(typed);

        CHECK_FALSE(dayFromTyped(QLatin1String(typed)).has_value());
    }
}
