#include <QLabel>
#include <QPushButton>

#include "bridge/qt_text.h"
#include "help/help_page.h"
#include "help/help_places.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

QString textsOf(const Page& page) {
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

std::optional<HelpTopic> topicShown(const TestWindow& test) {
    const auto* page = qobject_cast<const HelpPage*>(test.window.currentPage());
    return page == nullptr ? std::nullopt : page->topic();
}

}  // namespace

TEST_CASE("F1 opens the guidance that goes with the page in front", "[ui][help]") {
    const std::pair<const char*, HelpTopic> places[] = {
        {"languagePage", HelpTopic::BeforeStart}, {"agreementPage", HelpTopic::BeforeStart}, {"codeCardPage", HelpTopic::BeforeStart},
        {"backgroundPage", HelpTopic::BeforeStart}, {"questionPage", HelpTopic::AskingGently}, {"breakPage", HelpTopic::Upset},
        {"summaryPage", HelpTopic::Results}, {"releasePage", HelpTopic::Results}, {"settingsPage", HelpTopic::Privacy},
        {"openPage", HelpTopic::Privacy}, {"lockedPage", HelpTopic::Privacy}, {"recordsPage", HelpTopic::Privacy}};
    for (const auto& [page, topic] : places) {
        INFO(page);
        CHECK(helpTopicFor(QLatin1String(page)) == topic);
    }
    CHECK_FALSE(helpTopicFor(QStringLiteral("homePage")));
}

TEST_CASE("Back from the guidance leads to the page it was opened on", "[ui][help]") {
    TestWindow test;
    test.openFile("en");
    test.window.showSummary();
    test.press(Qt::Key_F1);
    REQUIRE(test.pageName() == QStringLiteral("helpPage"));
    CHECK(topicShown(test) == HelpTopic::Results);
    test.press(Qt::Key_F1);  // again: it stays
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(test.pageName() == QStringLiteral("summaryPage"));
}

TEST_CASE("the list of help leads to every page of it by keyboard, and Back to the line that was left", "[ui][help]") {
    TestWindow test;
    test.openFile("cy");
    test.press(Qt::Key_F1);
    REQUIRE_FALSE(topicShown(test));
    for (const HelpTopic topic : kHelpTopics) {
        const QByteArray line = "helpTopic-" + QByteArray::number(static_cast<int>(topic));
        REQUIRE(test.tabTo(line.constData()));
        test.press(Qt::Key_Return);
        CHECK(topicShown(test) == topic);
        CHECK(test.window.currentPage()->title() == helpTitle(topic));
        test.press(Qt::Key_Left, Qt::AltModifier);
        REQUIRE(test.pageName() == QStringLiteral("helpPage"));
        CHECK_FALSE(topicShown(test));
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(line));
    }
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(test.pageName() == QStringLiteral("homePage"));
}

TEST_CASE("any page of help leads to the list of all, and closing it to the work", "[ui][help]") {
    TestWindow test;
    test.openFile("en");
    test.window.showSettings();
    test.press(Qt::Key_F1);
    CHECK(topicShown(test) == HelpTopic::Privacy);
    REQUIRE(test.tabTo("allHelp"));
    test.press(Qt::Key_Return);
    CHECK_FALSE(topicShown(test));
    REQUIRE(test.tabTo("closeHelp"));
    test.press(Qt::Key_Return);
    CHECK(test.pageName() == QStringLiteral("settingsPage"));
}

TEST_CASE("the reason of every question stands in the help, in Welsh and English", "[ui][help]") {
    for (const char* tag : {"cy", "en"}) {
        TestWindow test;
        test.openFile(tag);
        test.window.showHelpOn(HelpTopic::WhyEachQuestion);
        const QString texts = textsOf(*test.window.currentPage());
        for (const Indicator& indicator : checkoutLibrary().catalogue.indicators) {
            INFO(tag << " " << indicator.id.text);
            const QString why = test.language.word(word_key::why(indicator.id));
            REQUIRE_FALSE(why.isEmpty());
            CHECK(texts.contains(test.language.word(word_key::shortName(indicator.id))));
            CHECK(texts.contains(why));
        }
    }
}

TEST_CASE("a page of help that is open changes its language at once", "[ui][help]") {
    TestWindow test;
    test.openFile("en");
    test.window.showHelpOn(HelpTopic::WhyEachQuestion);
    const QString english = textsOf(*test.window.currentPage());
    test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    const IndicatorId first = checkoutLibrary().catalogue.indicators.front().id;
    CHECK(QTest::qWaitFor([&] { return test.window.currentPage()->title() == QStringLiteral("Pam pob cwestiwn"); }, 10'000));
    CHECK(QTest::qWaitFor([&] { return textsOf(*test.window.currentPage()).contains(test.language.word(word_key::why(first))); }, 10'000));
    CHECK(textsOf(*test.window.currentPage()) != english);
}

TEST_CASE("Esc closes the help and leads back to where it was opened", "[ui][help]") {
    TestWindow test;
    test.openFile("en");
    test.window.showHelpOn(HelpTopic::Privacy);
    REQUIRE(test.pageName() == QStringLiteral("helpPage"));
    test.press(Qt::Key_Escape);
    CHECK(test.waitForPage("homePage"));
}

TEST_CASE("P3: the help says that the list of codes is kept apart from the file, in Welsh and English", "[ui][help][privacy]") {
    const std::pair<const char*, const char*> words[] = {{"en", "Keep the list of codes apart"}, {"cy", "Cadwch y rhestr godau ar wahân"}};
    for (const auto& [tag, heading] : words) {
        TestWindow test;
        test.openFile(tag);
        test.window.showHelpOn(HelpTopic::Privacy);
        CHECK(textsOf(*test.window.currentPage()).contains(QString::fromUtf8(heading)));
    }
}

}  // namespace camre::tests
