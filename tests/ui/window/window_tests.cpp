#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include "bridge/qt_text.h"
#include "frame/idle_watch.h"
#include "look/look.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

using Show = void (*)(MainWindow&);

struct PageToTry {
    const char* name;
    Show show;
};

template <auto kPlace>
void show(MainWindow& window) {
    (window.*kPlace)();
}

template <HelpTopic kTopic>
void showGuidance(MainWindow& window) {
    window.showHelpOn(kTopic);
}

const PageToTry kPages[] = {{"homePage", show<&MainWindow::showHome>},
                            {"summaryPage", show<&MainWindow::showSummary>},
                            {"settingsPage", show<&MainWindow::showSettings>},
                            {"helpPage", show<&MainWindow::showHelp>},
                            {"helpPage", showGuidance<HelpTopic::BeforeStart>},
                            {"helpPage", showGuidance<HelpTopic::AskingGently>},
                            {"helpPage", showGuidance<HelpTopic::Interpreter>},
                            {"helpPage", showGuidance<HelpTopic::Upset>},
                            {"helpPage", showGuidance<HelpTopic::Children>},
                            {"helpPage", showGuidance<HelpTopic::WhyEachQuestion>},
                            {"helpPage", showGuidance<HelpTopic::Results>},
                            {"helpPage", showGuidance<HelpTopic::Privacy>},
                            {"newFilePage", show<&MainWindow::showNewFile>}};

void fillFile(TestWindow& test) {
    test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-6));
    test.file->havePerson("ar", fakeToday().plusMonths(-6), fakeToday());
    Preview preview;
    preview.bothForms = 84;
    preview.firstFormOnly = 31;
    preview.stopped = 6;
    preview.threshold = 10;
    preview.rows = {{Respondent::Adult, "theme:home", 20, 20, 31, 6, 3, 4}, {Respondent::Adult, "home.suits", 15, 25, 31, 5, 4, 4}};
    test.file->fixedPreview = preview;
}

QString nameless(const QWidget& page) {
    QStringList bad;
    for (QWidget* one : focusableWidgets(page)) {
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(one);
        const bool hasRole = access != nullptr && access->role() != QAccessible::NoRole && access->role() != QAccessible::Client;
        // Qt reads out a combo box's choice as its name: its label must be related to it.
        const bool isBox = qobject_cast<QComboBox*>(one) != nullptr;
        const bool isNamed = access != nullptr && (isBox ? !access->relations(QAccessible::Label).isEmpty() : !access->text(QAccessible::Name).isEmpty());
        if (!hasRole || !isNamed || one->objectName().isEmpty()) bad.append(one->objectName() + QLatin1Char(' ') + QLatin1String(one->metaObject()->className()));
    }
    return bad.join(QStringLiteral(", "));
}

}  // namespace

TEST_CASE("every control of every page has a role and a name to be announced by, in Welsh and English", "[ui][access]") {
    for (const char* tag : {"cy", "en"}) {
        TestWindow test;
        test.openFile(tag);
        fillFile(test);
        for (const PageToTry& page : kPages) {
            test.window.showHome();
            page.show(test.window);
            REQUIRE(test.pageName() == QLatin1String(page.name));
            INFO(tag << " " << page.name << ": " << nameless(test.window).toStdString());
            CHECK(nameless(test.window).isEmpty());
        }
    }
}

TEST_CASE("a button that is half out of view works at the first press of the mouse", "[ui][access]") {
    TestWindow test;
    test.openFile("en");
    test.window.showSettings();
    REQUIRE(test.pageName() == QStringLiteral("settingsPage"));
    const QScrollArea* area = test.window.currentPage()->scrollArea();
    QAbstractButton* lowest = nullptr;
    const auto topOf = [area](const QWidget* one) { return one->mapTo(area->widget(), QPoint()).y(); };
    for (auto* one : area->widget()->findChildren<QAbstractButton*>()) {
        if (one->isVisible() && one->isEnabled() && (lowest == nullptr || topOf(one) > topOf(lowest))) lowest = one;
    }
    REQUIRE(lowest != nullptr);
    REQUIRE(topOf(lowest) > area->viewport()->height());
    constexpr int kInView = 8;
    area->verticalScrollBar()->setValue(topOf(lowest) + kInView - area->viewport()->height());
    const QPoint place = lowest->mapTo(&test.window, QPoint(lowest->width() / 2, kInView / 2));
    const QSignalSpy clicked(lowest, &QAbstractButton::clicked);
    // Through the window, as a real mouse does: what lies under the pointer gets it.
    QTest::mousePress(test.window.windowHandle(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(test.window.windowHandle(), Qt::LeftButton, {}, place);
    CHECK(clicked.count() == 1);
}

TEST_CASE("at 200 % in 1024 by 768 no page scrolls sideways and no text is cut", "[ui][access]") {
    for (const char* tag : {"cy", "en"}) {
        TestWindow test;
        test.settings.setValue(Setting::TextPercent, 200);
        test.openFile(tag);
        fillFile(test);
        test.window.applySettings();
        for (const PageToTry& page : kPages) {
            test.window.showHome();
            page.show(test.window);
            REQUIRE(test.waitForWork());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
            const QScrollArea* area = test.window.currentPage()->scrollArea();
            INFO(tag << " " << page.name);
            CHECK(area->widget()->width() <= area->viewport()->width());
            CHECK(area->horizontalScrollBar()->maximum() == 0);
            CHECK(test.window.width() == 1024);
            // A page wider than the window would show as content wider than what can be seen.
            CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
            const QString clipped = clippedLabels(test.window).join(QLatin1Char('\n'));
            INFO(clipped.toStdString());
            CHECK(clipped.isEmpty());
        }
    }
}

TEST_CASE("at 640 px wide and 100 % no page scrolls sideways", "[ui][access]") {
    TestWindow test;
    test.openFile("cy");
    fillFile(test);
    test.window.resize(640, 700);
    for (const PageToTry& page : kPages) {
        test.window.showHome();
        page.show(test.window);
        QCoreApplication::processEvents();
        const QScrollArea* area = test.window.currentPage()->scrollArea();
        INFO(page.name);
        CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        CHECK(test.window.width() == 640);
    }
}

TEST_CASE("the action bar stands still in a usual window and joins the page at large text", "[ui][access]") {
    TestWindow test;
    test.openFile("en");
    test.window.resize(1180, 800);
    test.window.showSummary();
    QCoreApplication::processEvents();
    CHECK_FALSE(test.window.currentPage()->isBarJoined());
    test.settings.setValue(Setting::TextPercent, 150);
    test.window.applySettings();
    QCoreApplication::processEvents();
    CHECK(test.window.currentPage()->isBarJoined());
    test.settings.setValue(Setting::TextPercent, 100);
    test.window.applySettings();
    test.window.resize(1180, 640);
    QCoreApplication::processEvents();
    CHECK(test.window.currentPage()->isBarJoined());
}

TEST_CASE("changing the language keeps the page, what was typed, and the focus", "[ui][words]") {
    TestWindow test;
    test.openFile("en");
    test.window.showNewFile();
    auto* name = test.find<QLineEdit>("serviceName");
    name->setFocus();
    test.type("Abertawe");
    Page* before = test.window.currentPage();
    const QString english = before->title();
    test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.window.currentPage() == before);
    CHECK(QTest::qWaitFor([&] { return before->title() != english; }, 10'000));
    CHECK(name->text() == QStringLiteral("Abertawe"));
    CHECK(QApplication::focusWidget() == name);
    CHECK(test.settings.value(Setting::Language).toString() == QStringLiteral("cy"));
    test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return before->title() == english; }, 10'000));
}

TEST_CASE("the language button of the frame works with a click, and offers each language in its own name", "[ui][words]") {
    TestWindow test;
    test.openFile("en");
    auto* button = test.window.findChild<QPushButton*>(QStringLiteral("frameLanguage"));
    CHECK(button->text() == QStringLiteral("Cymraeg"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(button->text() == QStringLiteral("English"));
    CHECK(test.language.isWelsh());
}

TEST_CASE("P57: sample people are named in a striped band on every page", "[ui][frame]") {
    {
        TestWindow own;
        own.openFile("en");
        CHECK_FALSE(own.window.findChild<QWidget*>(QStringLiteral("sampleStripe"))->isVisible());
    }
    FakeWorkspace* file = nullptr;
    WorkspaceDoor door = fakeDoor(checkoutLibrary(), fakeToday(), &file);
    door.open = [&file, open = door.open](const std::filesystem::path& path, const std::string& passphrase) {
        auto opened = open(path, passphrase);
        file->fileFacts.sample = true;
        return opened;
    };
    TestWindow test(checkoutLibrary(), door);
    test.openFile("en");
    auto* stripe = test.window.findChild<QWidget*>(QStringLiteral("sampleStripe"));
    for (const PageToTry& page : kPages) {
        page.show(test.window);
        INFO(page.name);
        CHECK(stripe->isVisible());
        CHECK(stripe->accessibleName().contains(QStringLiteral("Sample people")));
    }
}

TEST_CASE("P35: the window's title never holds a code or the name of a file", "[ui][frame]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-6));
    for (const PageToTry& page : kPages) {
        page.show(test.window);
        CHECK_FALSE(test.window.windowTitle().contains(toQt(code.text())));
        CHECK_FALSE(test.window.windowTitle().contains(QStringLiteral(".camre")));
    }
}

TEST_CASE("the text grows and shrinks with Ctrl and + or -, between 100 and 200 %", "[ui][settings]") {
    TestWindow test;
    test.openFile("en");
    test.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(test.settings.textPercent() == 125);
    CHECK(currentTextPercent() == 125);
    for (int i = 0; i < 9; ++i) test.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(currentTextPercent() == 200);
    for (int i = 0; i < 9; ++i) test.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(currentTextPercent() == 100);
}

TEST_CASE("P33: an idle window warns, stays open at any key, and locks when nobody is there", "[ui][frame]") {
    TestWindow test;
    test.openFile("en");
    auto* warning = test.window.findChild<QWidget*>(QStringLiteral("lockWarning"));
    test.window.idleWatch().setLimit(std::chrono::milliseconds(3000), std::chrono::milliseconds(2500));
    REQUIRE(QTest::qWaitFor([&] { return warning->isVisible(); }, 10'000));
    CHECK(test.model.isOpen());
    test.press(Qt::Key_Shift);
    CHECK_FALSE(warning->isVisible());
    REQUIRE(test.waitForPage("lockedPage"));
    CHECK_FALSE(warning->isVisible());
    CHECK_FALSE(test.model.isOpen());
}

TEST_CASE("settings take effect at once and are there the next time", "[ui][settings]") {
    TestWindow test;
    test.openFile("en");
    test.window.showSettings();
    auto* look = test.find<QComboBox>("look");
    look->setCurrentIndex(look->findData(static_cast<int>(LookChoice::HighContrast)));
    CHECK(currentLook() == Look::HighContrast);
    auto* language = test.find<QComboBox>("windowLanguage");
    language->setCurrentIndex(language->findData(QStringLiteral("cy")));
    CHECK(test.language.isWelsh());
    auto* role = test.find<QComboBox>("role");
    role->setCurrentIndex(role->findData(static_cast<int>(WorkRole::Coordinator)));
    const Settings again(pathToQt(test.folder.file("camre.ini")));
    CHECK(again.look() == LookChoice::HighContrast);
    CHECK(again.role() == WorkRole::Coordinator);
    CHECK(again.value(Setting::Language).toString() == QStringLiteral("cy"));
}

TEST_CASE("a settings file with nonsense in it falls back to what is sensible", "[ui][settings]") {
    TempFolder folder;
    writeBytes(folder.file("camre.ini"), "[window]\ntextPercent=9000\nlook=77\n[work]\nrole=-3\n");
    const Settings settings(pathToQt(folder.file("camre.ini")));
    CHECK(settings.textPercent() == 200);
    CHECK(settings.look() == LookChoice::System);
    CHECK(settings.role() == WorkRole::Caseworker);
    CHECK(settings.isFirstStart());
}

}  // namespace camre::tests
