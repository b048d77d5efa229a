// What the frame promises on every page: the other language at once, one look for all, the lock, the sample's band.
#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QXmlStreamReader>
#include <set>
#include <thread>

#include "bridge/qt_text.h"
#include "frame/idle_watch.h"
#include "look/look.h"
#include "support/catch.h"
#include "support/tour_window.h"

namespace camre::tests {
namespace {

// Writes and ticks what a person could have written and ticked here without going on.
void fillIn(Page& page) {
    for (QLineEdit* one : page.findChildren<QLineEdit*>()) {
        const bool isOwn = !one->objectName().startsWith(QLatin1String("qt_"));
        if (!isOwn || !one->isVisible() || one->isReadOnly() || !one->text().isEmpty()) continue;
        // A search that finds the language which the tour chooses next.
        one->setText(one->objectName() == QStringLiteral("languageSearch") ? QStringLiteral("Pol") : QStringLiteral("Abertawe"));
    }
    for (QPlainTextEdit* one : page.findChildren<QPlainTextEdit*>()) {
        if (one->isVisible() && one->toPlainText().isEmpty()) one->setPlainText(QStringLiteral("Caerdydd"));
    }
    for (const char* name : {"answer_1", "given_interpreter", "confirmation_1"}) {
        auto* one = page.findChild<QAbstractButton*>(QLatin1String(name));
        if (one != nullptr && one->isVisible() && one->isEnabled()) one->setChecked(true);
    }
}

// Every control with what is in it.
QStringList contents(const Page& page) {
    QStringList all;
    for (const QWidget* one : focusableWidgets(page)) {
        // It says which language the window speaks, and should.
        if (one->objectName() == QStringLiteral("windowLanguage")) continue;
        QString what;
        if (const auto* line = qobject_cast<const QLineEdit*>(one)) what = line->text();
        if (const auto* lines = qobject_cast<const QPlainTextEdit*>(one)) what = lines->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(one)) what = QString::number(box->currentIndex());
        if (const auto* button = qobject_cast<const QAbstractButton*>(one)) what = button->isChecked() ? QStringLiteral("ticked") : QStringLiteral("-");
        all.append(one->objectName() + QStringLiteral(": ") + what);
    }
    all.sort();
    return all;
}

QString focusName() { return QApplication::focusWidget() == nullptr ? QStringLiteral("nothing") : QApplication::focusWidget()->objectName(); }

// Notices when the band appears: with that, and only then, it is said aloud.
struct Appearances final : QObject {
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Show) ++count;
        return false;
    }
};

// English words that a person or worker reads, where Welsh says something else: what must be gone when Welsh is on.
std::set<QString> englishOnly() {
    std::set<QString> words;
    const LanguagePack& english = *checkoutLibrary().pack(LanguageTag("en"));
    const LanguagePack& welsh = *checkoutLibrary().pack(LanguageTag("cy"));
    for (const auto& [key, word] : english.words) {
        const auto own = welsh.words.find(key);
        if (own != welsh.words.end() && own->second.text != word.text) words.insert(toQt(word.text));
    }
    QFile file(QStringLiteral(CAMRE_SOURCE_DIR "/translations/cy/interface.ts"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() == QLatin1String("translation") && xml.readElementText(QXmlStreamReader::IncludeChildElements) != source) words.insert(source);
    }
    return words;
}

QStringList textsIn(const QWidget& window) {
    QStringList texts;
    for (const QLabel* one : window.findChildren<QLabel*>()) {
        // The texts that a translator works from are in English and in Welsh whatever the window speaks.
        const bool isSource = one->objectName() == QStringLiteral("englishText") || one->objectName() == QStringLiteral("welshText");
        if (one->isVisible() && !isSource) texts << one->text();
    }
    for (const QAbstractButton* one : window.findChildren<QAbstractButton*>()) {
        if (one->isVisible()) texts << one->text();
    }
    return texts;
}

// The same without "Saved", which comes when the disk is done, whenever that is.
std::string steadyTexts(QStringList texts) {
    texts.removeIf([](const QString& text) { return text.isEmpty() || text.startsWith(QStringLiteral("✓")); });
    return texts.join(QLatin1Char('\n')).toStdString();
}

// What was left behind a while ago is gone in real life, where events are waited for.
void sweep() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

}  // namespace

TEST_CASE("on every page the other language keeps what was written and ticked, and the focus", "[ui][frame][walk]") {
    TourWindow tour("en", 100, {1180, 800});
    int pages = 0;
    tour.everyPage("pl", [&](const QString& stop, Page& page) {
        // The first page has no words to change.
        if (stop == QStringLiteral("first")) return;
        sweep();
        fillIn(page);
        const auto controls = focusableWidgets(page);
        if (!controls.empty()) controls[controls.size() / 2]->setFocus();
        const QStringList before = contents(page);
        const QString focus = focusName();
        const bool wasWelsh = tour.language.isWelsh();
        for (const bool welsh : {!wasWelsh, wasWelsh}) {
            QWidget* target = QApplication::focusWidget() == nullptr ? &tour.window : QApplication::focusWidget();
            QTest::keyClick(target, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
            QCoreApplication::processEvents();
            INFO(stop.toStdString() << ", now " << (welsh ? "Welsh" : "English"));
            CHECK(tour.language.isWelsh() == welsh);
            CHECK(tour.window.currentPage() == &page);
            CHECK(contents(page).join(QLatin1Char('\n')).toStdString() == before.join(QLatin1Char('\n')).toStdString());
            CHECK(focusName().toStdString() == focus.toStdString());
        }
        ++pages;
    });
    CHECK(pages > 30);
}

TEST_CASE("switched to Welsh, no page keeps a word of English, and switched back none of Welsh is left", "[ui][frame][walk]") {
    const std::set<QString> english = englishOnly();
    REQUIRE(english.size() > 500);
    // The person reads Arabic: whatever is English here is the window's or the worker's.
    TourWindow tour("en", 100, {1180, 800});
    tour.everyPage("ar", [&](const QString& stop, Page& page) {
        // The first page names both languages, in their own words.
        if (stop == QStringLiteral("first")) return;
        sweep();
        const QStringList before = textsIn(page);
        const auto switchOver = [&] {
            QTest::keyClick(&tour.window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
            QCoreApplication::processEvents();
            sweep();
        };
        const bool wasWelsh = tour.language.isWelsh();
        if (!wasWelsh) switchOver();
        for (const QString& text : textsIn(page)) {
            INFO(stop.toStdString() << ": " << text.toStdString());
            CHECK_FALSE(english.contains(text));
        }
        if (wasWelsh) return;
        switchOver();
        INFO(stop.toStdString());
        CHECK(steadyTexts(textsIn(page)) == steadyTexts(before));
    });
}

TEST_CASE("P57: the sample's band is on every page, and is read out once, not with each page", "[ui][frame][access][walk]") {
    TourWindow tour("cy", 100, {1180, 800});
    auto* stripe = tour.window.findChild<QWidget*>(QStringLiteral("sampleStripe"));
    QCoreApplication::processEvents();
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(stripe);
    CHECK(access->role() == QAccessible::StaticText);
    CHECK(access->text(QAccessible::Name).contains(QStringLiteral("enghreifftiol")));
    CHECK(stripe->focusPolicy() == Qt::NoFocus);
    Appearances appearances;
    stripe->installEventFilter(&appearances);
    PageTour pages(tour.window, tour.parts, [&](const QString& stop) {
        INFO(stop.toStdString());
        CHECK(stripe->isVisible());
        return Status();
    });
    CHECK(pages.placesWithoutPeople());
    CHECK(pages.conversation(LanguageTag("ar")));
    CHECK(appearances.count == 0);
    // Closed and opened again, it is said again.
    tour.window.lock();
    CHECK_FALSE(stripe->isVisible());
    auto* field = tour.window.currentPage()->findChild<QLineEdit*>(QStringLiteral("passphrase"));
    field->setText(QStringLiteral("sample people"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(stripe->isVisible());
    CHECK(appearances.count == 1);
}

TEST_CASE("Ctrl and 0 brings the text back to its usual size", "[ui][settings]") {
    TestWindow test;
    test.openFile("en");
    for (int i = 0; i < 3; ++i) test.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(currentTextPercent() == 175);
    test.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(currentTextPercent() == 100);
    CHECK(test.settings.textPercent() == 100);
}

TEST_CASE("P33: the window locks from the middle of a conversation, and comes back to where it was", "[ui][frame]") {
    TourWindow tour("en", 100, {1180, 800});
    const auto name = [&] { return tour.window.currentPage()->objectName().toStdString(); };
    const auto click = [&](const char* control) {
        auto* button = tour.window.currentPage()->findChild<QAbstractButton*>(QLatin1String(control));
        INFO(name() << "/" << control);
        REQUIRE(button != nullptr);
        button->click();
    };
    const auto lockAndUnlock = [&] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
        REQUIRE(name() == "lockedPage");
        CHECK_FALSE(tour.model.isOpen());
        auto* field = tour.window.currentPage()->findChild<QLineEdit*>(QStringLiteral("passphrase"));
        field->setText(QStringLiteral("sample people"));
        QTest::keyClick(field, Qt::Key_Return);
    };
    const auto toAgreement = [&] {
        tour.window.newPerson();
        click("language_pl");
        REQUIRE(name() == "agreementPage");
    };
    // Before anybody agreed there is nothing to come back to, and nothing was written.
    tour.window.newPerson();
    lockAndUnlock();
    CHECK(name() == "homePage");
    const auto peopleBefore = tour.model.facts().peopleCount;
    toAgreement();
    lockAndUnlock();
    CHECK(name() == "homePage");
    CHECK(tour.model.facts().peopleCount == peopleBefore);
    // Agreed, but the card is not given yet: the code is shown again.
    toAgreement();
    tickAgreement(*tour.window.currentPage());
    click("agreeButton");
    REQUIRE(name() == "codeCardPage");
    lockAndUnlock();
    REQUIRE(name() == "findPersonPage");
    click("nextFormButton");
    // The form of somebody who agreed already.
    for (int i = 0; i < 4 && name() != "questionPage"; ++i) {
        tickAgreement(*tour.window.currentPage());
        const char* next = name() == "agreementPage" ? "agreeButton" : name() == "codeCardPage" ? "cardGivenButton" : "continueButton";
        click(next);
    }
    REQUIRE(name() == "questionPage");
    click("answer_2");
    click("continueButton");
    REQUIRE(tour.model.flush());
    const auto open = tour.model.workspace().drafts().value().front();
    lockAndUnlock();
    REQUIRE(name() == "questionPage");
    const auto again = tour.model.workspace().drafts().value().front();
    CHECK(again.at == open.at);
    CHECK(again.form.answers == open.form.answers);
    // The page of a locked window says which question waits, and never whose.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    const QString waits = tour.window.currentPage()->findChild<QLineEdit*>(QStringLiteral("passphrase"))->accessibleDescription();
    CHECK(waits.startsWith(QStringLiteral("Everything is saved. Question 2 is waiting for you.")));
    // Nobody else was told the passphrase of people who are made up.
    CHECK(waits.contains(QStringLiteral("sample people")));
}

TEST_CASE("P33: the warning offers Stay here, and never counts down in view of the person", "[ui][frame]") {
    TestWindow test;
    test.openFile("cy");
    auto* warning = test.window.findChild<QWidget*>(QStringLiteral("lockWarning"));
    auto* stay = test.window.findChild<QPushButton*>(QStringLiteral("stayHere"));
    test.window.idleWatch().setLimit(std::chrono::milliseconds(30'200), std::chrono::milliseconds(30'000));
    REQUIRE(QTest::qWaitFor([&] { return warning->isVisible(); }, 10'000));
    CHECK(stay->text() == QStringLiteral("Aros yma"));
    const QString said = warning->accessibleName();
    QTest::mouseClick(stay, Qt::LeftButton);
    CHECK_FALSE(warning->isVisible());
    CHECK(test.model.isOpen());
    CHECK(warning->accessibleName() == said);
    test.window.idleWatch().setLimit(std::chrono::milliseconds(0), std::chrono::milliseconds(0));
}

TEST_CASE("leaving a form, locking and closing wait for a tick that is not on the disk yet", "[ui][frame]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = test.file->havePerson("pl", std::nullopt, std::nullopt);
    Draft draft = test.model.workspace().startForm(code, std::nullopt, LanguageTag("pl"), HowGiven::Read).value();
    const auto tickAnd = [&](const std::function<void()>& leave, int level) {
        const int before = test.file->savesCount();
        draft.form.answers[IndicatorId("home.suits")] = Answer::chosen(level);
        test.file->holdSaves();
        test.model.saveDraft(draft);
        std::jthread disk([file = test.file] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            file->letSavesGo();
        });
        leave();
        return before;
    };
    const int before = tickAnd([&] { test.window.showHome(); }, 1);
    CHECK(test.file->savesCount() == before + 1);
    CHECK(test.model.workspace().draft(code).value().form.answers == draft.form.answers);
    tickAnd([&] { test.window.lock(); }, 2);
    CHECK(test.pageName() == QStringLiteral("lockedPage"));
}

TEST_CASE("P36: while a form is open no page shows other people, and leaving it waits for the save", "[ui][frame]") {
    TourWindow tour("en", 100, {1180, 800});
    PageTour pages(tour.window, tour.parts, [&](const QString& stop) {
        const bool isForm = stop.contains(QStringLiteral("question")) || stop.contains(QStringLiteral("check")) || stop.contains(QStringLiteral("break"));
        if (!isForm) return Status();
        INFO(stop.toStdString());
        for (const char* name : {"dueList", "summaryTable", "languageList", "moreDrafts"}) {
            for (const QWidget* one : tour.window.findChildren<QWidget*>(QLatin1String(name))) CHECK_FALSE(one->isVisible());
        }
        return Status();
    });
    CHECK(pages.conversation(LanguageTag("pl")));
}

}  // namespace camre::tests
