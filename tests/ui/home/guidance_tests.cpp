#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <set>

#include "help/help_places.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

// The names that pages give themselves in the source of the window.
std::set<QString> namesOfPages() {
    static const QRegularExpression name(QStringLiteral("QStringLiteral\\(\"(\\w+Page)\"\\)"));
    std::set<QString> names;
    QDirIterator sources(QStringLiteral(CAMRE_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const auto& match : name.globalMatch(QString::fromUtf8(file.readAll()))) names.insert(match.captured(1));
    }
    return names;
}

int wordCount(const QString& text) { return static_cast<int>(text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size()); }

}  // namespace

TEST_CASE("F1 lands on the guidance for its page, for every page there is", "[ui][help]") {
    // Home leads everywhere, so it offers the list; help is help itself; the first page has no words but two languages.
    const std::set<QString> without{QStringLiteral("homePage"), QStringLiteral("helpPage"), QStringLiteral("firstPage")};
    const std::set<QString> names = namesOfPages();
    CHECK(names.size() > 25);
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK(helpTopicFor(name).has_value() == (without.count(name) == 0));
    }
}

TEST_CASE("P23: the guidance says as much in Welsh as in English, in parts of a few lines", "[ui][help]") {
    TestWindow test;
    std::vector<std::vector<HelpPart>> english;
    REQUIRE(test.language.show(LanguageTag("en")));
    for (const HelpTopic topic : kHelpTopics) english.push_back(helpParts(topic));
    REQUIRE(test.language.show(LanguageTag("cy")));
    for (std::size_t i = 0; i < english.size(); ++i) {
        const std::vector<HelpPart> welsh = helpParts(kHelpTopics[i]);
        REQUIRE(welsh.size() == english[i].size());
        for (std::size_t part = 0; part < welsh.size(); ++part) {
            INFO(english[i][part].heading.toStdString());
            CHECK(welsh[part].text != english[i][part].text);
            // A Welsh text of a third fewer words has probably lost a sentence.
            CHECK(wordCount(welsh[part].text) * 3 > wordCount(english[i][part].text) * 2);
            CHECK(wordCount(english[i][part].text) <= 60);
        }
    }
}

}  // namespace camre::tests
