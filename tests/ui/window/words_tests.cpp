#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <set>

#include "base/random.h"
#include "bridge/qt_text.h"
#include "pack/word_place.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "words/error_words.h"
#include "words/passphrase_words.h"
#include "words/plural_rules.h"
#include "words/ts_translator.h"

namespace camre::tests {
namespace {

const QString kSource = QStringLiteral(CAMRE_SOURCE_DIR);

QByteArray document(const QByteArray& messages) {
    return "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\"><context><name>Home</name>" + messages + "</context></TS>";
}

struct Wanted {
    QString context;
    QString source;
};

QString unescaped(const QString& literals) {
    static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (const auto& match : one.globalMatch(literals)) text += match.captured(1);
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

QString textOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read a source");
    return QString::fromUtf8(file.readAll());
}

const QString kLiterals = QStringLiteral("((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)");

// Texts of tr(): their context is the class of the function they stand in.
void collectTr(const QString& text, std::vector<Wanted>& wanted) {
    static const QRegularExpression function(QStringLiteral("^(?=\\S)(?:[\\w:&<>*, ]+ )?[*&]?(\\w+)::~?\\w+\\("), QRegularExpression::MultilineOption);
    static const QRegularExpression call(QStringLiteral("(?:(\\w+)::|(?<!\\w))tr\\(\\s*") + kLiterals);
    for (const auto& match : call.globalMatch(text)) {
        QString context = match.captured(1);
        for (const auto& start : function.globalMatch(text)) {
            if (!match.captured(1).isEmpty() || start.capturedStart() > match.capturedStart()) break;
            context = start.captured(1);
        }
        wanted.push_back({context, unescaped(match.captured(2))});
    }
}

// Texts that name their context themselves.
void collectTranslate(const QString& text, std::vector<Wanted>& wanted) {
    static const QRegularExpression call(QStringLiteral("(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"(\\w+)\",\\s*") + kLiterals);
    for (const auto& match : call.globalMatch(text)) wanted.push_back({match.captured(1), unescaped(match.captured(2))});
}

std::vector<Wanted> wantedWords() {
    std::vector<Wanted> wanted;
    QDirIterator sources(kSource + QStringLiteral("/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        const QString text = textOf(sources.next());
        collectTr(text, wanted);
        collectTranslate(text, wanted);
    }
    for (int code = 0; code <= static_cast<int>(ErrorCode::WrongUse); ++code) {
        wanted.push_back({QStringLiteral("Error"), toQt(errorWords(static_cast<ErrorCode>(code)))});
    }
    for (const std::string_view place : placeWords()) wanted.push_back({QStringLiteral("WordPlace"), toQt(place)});
    return wanted;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%[1-9]"));
    std::set<QString> marks;
    for (const auto& match : mark.globalMatch(text)) marks.insert(match.captured(0));
    return QStringList(marks.begin(), marks.end());
}

}  // namespace

TEST_CASE("a text has its translation, with its comment or else without", "[ui][words]") {
    TsTranslator words;
    REQUIRE(words.readText(document("<message><source>Open</source><translation>Agor</translation></message>"
                                    "<message><source>Open</source><comment>state</comment><translation>Ar agor</translation></message>"),
                           "a.ts"));
    CHECK(words.translate("Home", "Open") == QStringLiteral("Agor"));
    CHECK(words.translate("Home", "Open", "state") == QStringLiteral("Ar agor"));
    CHECK(words.translate("Home", "Open", "another") == QStringLiteral("Agor"));
    CHECK(words.translate("Other", "Open").isEmpty());
    // Qt asks with the namespace of the class.
    CHECK(words.translate("camre::Home", "Open") == QStringLiteral("Agor"));
}

TEST_CASE("texts that a translator has not finished are not shown", "[ui][words]") {
    TsTranslator words;
    REQUIRE(words.readText(document("<message><source>A</source><translation type=\"unfinished\">a</translation></message>"
                                    "<message><source>B</source><translation type=\"vanished\">b</translation></message>"
                                    "<message><source>C</source><translation></translation></message>"),
                           "a.ts"));
    CHECK(words.isEmpty());
}

TEST_CASE("a broken file of words is refused with its line, and the words stay as they were", "[ui][words]") {
    TsTranslator words;
    REQUIRE(words.readText(document("<message><source>A</source><translation>a</translation></message>"), "good.ts"));
    const Status broken = words.readText("<TS>\n<context>\n<name>Home</nome></context></TS>", "broken.ts");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::WrongFormat);
    CHECK(broken.error().place == "broken.ts, line 3");
    CHECK(words.translate("Home", "A") == QStringLiteral("a"));
    CHECK_FALSE(words.readText("<html></html>", "page.html"));
    CHECK_FALSE(words.readText("", "empty.ts"));
    CHECK_FALSE(words.readText("<TS><context></context>", "short.ts"));
}

TEST_CASE("entities in a file of words are refused and never expanded", "[ui][words]") {
    TsTranslator words;
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE TS [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                            "<TS><context><name>Home</name><message><source>A</source><translation>&b;</translation></message></context></TS>";
    CHECK_FALSE(words.readText(bomb, "bomb.ts"));
    CHECK_FALSE(words.readText(document("<message><source>A</source><translation>&nope;</translation></message>"), "unknown.ts"));
    CHECK(words.isEmpty());
}

TEST_CASE("every word of the window has its Welsh", "[ui][words]") {
    TsTranslator welsh;
    REQUIRE(welsh.readFile(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations/cy/interface.ts"));
    const std::vector<Wanted> wanted = wantedWords();
    REQUIRE(wanted.size() > 300);
    QStringList missing;
    for (const Wanted& one : wanted) {
        const QString found = welsh.translate(one.context.toUtf8().constData(), one.source.toUtf8().constData());
        if (found.isEmpty()) missing.append(one.context + QStringLiteral(": ") + one.source);
        else if (placeholders(found) != placeholders(one.source)) missing.append(QStringLiteral("marks of ") + one.source);
    }
    INFO(missing.join(QLatin1Char('\n')).toStdString());
    CHECK(missing.isEmpty());
}

TEST_CASE("Qt's own boxes speak Welsh too", "[ui][words]") {
    TsTranslator welsh;
    REQUIRE(welsh.readFile(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations/cy/interface.ts"));
    CHECK(welsh.translate("QPlatformTheme", "OK") == QStringLiteral("Iawn"));
    CHECK(welsh.translate("QPlatformTheme", "Cancel") == QStringLiteral("Canslo"));
    CHECK_FALSE(welsh.translate("QFileDialog", "File &name:").isEmpty());
    CHECK_FALSE(welsh.translate("QFileDialog", "Look in:").isEmpty());
    CHECK(welsh.translate("QScrollBar", "Scroll here") == QStringLiteral("Sgrolio yma"));
    CHECK_FALSE(welsh.translate("QUnicodeControlCharacterMenu", "Insert Unicode control character").isEmpty());
    CHECK_FALSE(welsh.translate("QAccessibleActionInterface", "Press").isEmpty());
}

TEST_CASE("a counted sentence has its own form for each number, in Welsh as Welsh counts", "[ui][words]") {
    TsTranslator welsh;
    REQUIRE(welsh.readFile(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations/cy/interface.ts"));
    TsTranslator english;
    REQUIRE(english.readFile(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations/en/interface.ts"));
    const auto late = [](const TsTranslator& words, int days) {
        return words.translate("DueList", "late – %n day(s)", nullptr, days).replace(QStringLiteral("%n"), QString::number(days));
    };
    const std::pair<int, const char*> counted[] = {{0, "0 diwrnod"}, {1, "1 diwrnod"}, {2, "2 ddiwrnod"}, {3, "3 diwrnod"}, {4, "4 diwrnod"}, {5, "5 diwrnod"},
                                                   {6, "6 diwrnod"}, {7, "7 diwrnod"}, {8, "8 diwrnod"}, {10, "10 diwrnod"}, {20, "20 diwrnod"}};
    for (const auto& [days, words] : counted) CHECK(late(welsh, days) == QStringLiteral("hwyr – ") + QString::fromUtf8(words));
    CHECK(late(english, 1) == QStringLiteral("late – 1 day"));
    CHECK(late(english, 2) == QStringLiteral("late – 2 days"));
    // The glossary's nouns that change after 2, 3 and 6 need six forms; a file with Qt's five is not used.
    const auto counts = [](const QByteArray& forms) {
        TsTranslator words;
        REQUIRE(words.readText("<TS version=\"2.1\" language=\"cy_GB\"><context><name>A</name><message numerus=\"yes\"><source>%n question(s)</source><translation>" +
                                   forms + "</translation></message></context></TS>",
                               "a.ts"));
        QStringList all;
        for (const int n : {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 20}) all << words.translate("A", "%n question(s)", nullptr, n);
        return all.join(QLatin1Char(' '));
    };
    const QByteArray six = "<numerusform>cwestiwn</numerusform><numerusform>cwestiwn</numerusform><numerusform>gwestiwn</numerusform>"
                           "<numerusform>chwestiwn</numerusform><numerusform>chwestiwn</numerusform><numerusform>cwestiwn</numerusform>";
    CHECK(counts(six) == QStringLiteral("cwestiwn cwestiwn gwestiwn chwestiwn cwestiwn cwestiwn chwestiwn cwestiwn cwestiwn cwestiwn cwestiwn"));
    CHECK(counts(six.mid(six.indexOf('/') + 13)).trimmed().isEmpty());
}

TEST_CASE("each language has its plural forms as CLDR has them", "[ui][words]") {
    const auto forms = [](const char* language) {
        QString all;
        for (const int n : {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 20, 21, 22, 25, 100, 101, 102, 111}) all += QString::number(pluralForm(QLatin1String(language), n));
        return all.toStdString();
    };
    // From the rules of CLDR 48.2, number by number, for 0 1 2 3 4 5 6 7 8 10 11 12 20 21 22 25 100 101 102 111.
    CHECK(forms("cy_GB") == "01235545555555555555");
    CHECK(forms("en") == "10111111111111111111");
    CHECK(forms("pl") == "20111222222222122212");
    CHECK(forms("uk") == "20111222222220122012");
    CHECK(forms("lt") == "20111111122220112012");
    CHECK(forms("ro") == "10111111111122222111");
    CHECK(forms("ar") == "01233333334444445554");
    CHECK(forms("fa-AF") == "00111111111111111111");
    CHECK(forms("nobody knows") == forms("en"));
    CHECK(pluralForms(QStringLiteral("cy")) == 6);
    CHECK(pluralForms(QStringLiteral("fa_AF")) == 2);
}

TEST_CASE("Welsh has no noun that stands behind a number of any size without its own forms", "[ui][words]") {
    const QString text = textOf(kSource + QStringLiteral("/translations/cy/interface.ts"));
    // Nouns that Camre counts and that change behind some numbers; "a label: a number" or six forms say it right.
    static const QRegularExpression counted(QStringLiteral(
        "<translation>[^<]*%[1-9n] (?:cofnod|copi|ffurflen|mis|diwrnod|dydd|person|munud|wythnos|blwyddyn|blynedd|gair|rhes|pecyn|cod|cwestiwn|testun|beit)\\b[^<]*<"));
    QStringList odd;
    for (const auto& match : counted.globalMatch(text)) {
        // People asked for at most 30 questions: that number is always the same.
        if (!match.captured(0).contains(QStringLiteral("fwy na %2 cwestiwn"))) odd << match.captured(0);
    }
    INFO(odd.join(QLatin1Char('\n')).toStdString());
    CHECK(odd.isEmpty());
}

TEST_CASE("both files of the window's words are well-formed", "[ui][words]") {
    for (const char* tag : {"cy", "en"}) {
        TsTranslator words;
        INFO(tag);
        CHECK(words.readFile(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations" / tag / "interface.ts"));
    }
}

TEST_CASE("an error names its place and fact, even where the place looks like a mark", "[ui][words]") {
    const QString text = errorText({ErrorCode::FileTooLarge, "/home/%2/a.camre", "8"});
    CHECK(text.contains(QStringLiteral("/home/%2/a.camre")));
    CHECK(text.contains(QStringLiteral("8 MB")));
}

TEST_CASE("what should stand at a place of a file is said in the window's language too", "[ui][words]") {
    CHECK(errorText({ErrorCode::WrongType, "a.json/questions", "a list"}).contains(QStringLiteral("there should be a list.")));
    TsTranslator welsh;
    REQUIRE(welsh.readFile(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations" / "cy" / "interface.ts"));
    QCoreApplication::installTranslator(&welsh);
    CHECK(errorText({ErrorCode::WrongType, "a.json/questions", "a list"}).contains(QStringLiteral("dylai fod rhestr.")));
    CHECK(errorText({ErrorCode::NotJson, "a.json", "line 12, column 7"}).contains(QStringLiteral("llinell 12, colofn 7")));
    CHECK(errorText({ErrorCode::OutOfRange, "a.json/version", "a whole number from 1 to 9"}).contains(QStringLiteral("rhif cyfan o 1 i 9")));
    // Words of a file stay as they are.
    CHECK(errorText({ErrorCode::NotAllowed, "a.json/period", "quarter, year"}).contains(QStringLiteral("quarter, year")));
    QCoreApplication::removeTranslator(&welsh);
}

TEST_CASE("P32: a passphrase made here has six words, each as likely as any other", "[ui][words]") {
    SeededRandom random(11);
    for (const bool inWelsh : {false, true}) {
        std::set<QString> words;
        for (int i = 0; i < 2000; ++i) {
            const QStringList parts = makePassphrase(random, inWelsh).split(QLatin1Char(' '));
            REQUIRE(parts.size() == kPassphraseWords);
            words.insert(parts.begin(), parts.end());
        }
        // 12,000 draws from 256 words leave one out with a chance of about 256 * e^-46.9, which is nothing.
        CHECK(words.size() == 256);
        for (const QString& word : words) CHECK((word.size() >= 3 && word.size() <= 10));
    }
}

}  // namespace camre::tests
