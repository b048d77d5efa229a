#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "base/atomic_file.h"
#include "bridge/qt_text.h"
#include "form/question_card.h"
#include "kit/notice.h"
#include "look/look.h"
#include "pack/pack_check.h"
#include "pack/pack_reader.h"
#include "support/catch.h"
#include "support/test_window.h"

using namespace camre;
using namespace camre::tests;

namespace {

const LanguageTag kPolish("pl");

void typeInto(const TestWindow& test, const char* field, const char* text) { test.find<QLineEdit>(field)->setText(QString::fromUtf8(text)); }

}  // namespace

TEST_CASE("languages can be written without any records", "[ui][languages]") {
    TestWindow test;
    test.settings.setValue(Setting::Language, QStringLiteral("en"));
    test.window.begin();
    REQUIRE(test.waitForPage("recordsPage"));
    REQUIRE(test.tabTo("languages"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("packsPage"));
    CHECK(test.find<QLabel>("endonym-pl") != nullptr);
    test.find<QPushButton>("look-pl")->click();
    CHECK(test.waitForPage("packPage"));
}

TEST_CASE("a language that nobody here has seen is begun, written and found at the next start", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showNewLanguage();
    REQUIRE(test.waitForPage("newPackPage"));
    test.find<QPushButton>("beginPack")->click();
    // What is missing is said, and nothing is made.
    CHECK(test.pageName() == QStringLiteral("newPackPage"));
    CHECK_FALSE(std::filesystem::exists(test.folder.file("translations")));
    typeInto(test, "packEndonym", "ދިވެހި");
    typeInto(test, "packNameEn", "Dhivehi");
    typeInto(test, "packNameCy", "Difehi");
    typeInto(test, "packTag", "dv");
    typeInto(test, "packSample", "ދިވެހިރާއްޖެ");
    test.find<QPushButton>("beginPack")->click();
    REQUIRE(test.waitForPage("packPage"));
    const LanguagePack* begun = test.library.pack(LanguageTag("dv"));
    REQUIRE(begun != nullptr);
    CHECK(begun->direction == TextDirection::RightToLeft);
    CHECK(begun->script == "Thaa");
    test.find<QPushButton>("translate")->click();
    REQUIRE(test.waitForPage("translatePage"));
    test.find<QPlainTextEdit>("targetText")->setPlainText(QString::fromUtf8("ފޯމު"));
    CHECK(test.find<QPlainTextEdit>("targetText")->layoutDirection() == Qt::RightToLeft);
    test.window.goBack();
    const auto again = loadLibrary(CAMRE_SOURCE_DIR, test.folder.file("translations"));
    REQUIRE(again);
    REQUIRE(again.value().pack(LanguageTag("dv")) != nullptr);
    CHECK(again.value().pack(LanguageTag("dv"))->words.size() == 1);
}

TEST_CASE("one's own copy of a language that is older than Camre is completed, and its page says so", "[ui][languages]") {
    const TempFolder folder;
    const auto copyOf = [&](const char* tag) {
        LanguagePack pack = *checkoutLibrary().pack(LanguageTag(tag));
        std::filesystem::create_directories(folder.file(tag));
        return pack;
    };
    // An older Polish: one text is not there yet, one was made from an older English.
    LanguagePack polish = copyOf("pl");
    polish.words.erase("home.suits.why");
    polish.words["people.lonely.short"] = {"Moja samotność", "00000000", WordState::Checked, ""};
    REQUIRE(writePack(polish, checkoutLibrary().catalogue, folder.file("pl")));
    const auto library = loadLibrary(CAMRE_SOURCE_DIR, folder.path());
    REQUIRE(library);
    TestWindow test(library.value());
    test.openFile("en");
    test.window.showLanguage(kPolish);
    REQUIRE(test.waitForPage("packPage"));
    const auto* age = test.find<Notice>("ownCopy");
    REQUIRE(age->isVisible());
    CHECK(age->text().contains(QStringLiteral("from Camre's own: 1.")));
    CHECK(age->text().contains(QStringLiteral("for an older: 1.")));
    CHECK(test.library.pack(kPolish)->text("people.lonely.short") == "Moja samotność");
    REQUIRE(test.tabTo("takeNewer"));
    test.press(Qt::Key_Return);
    CHECK(test.library.pack(kPolish)->words.at("people.lonely.short") == checkoutLibrary().pack(kPolish)->words.at("people.lonely.short"));
    CHECK(readPack(test.folder.file("translations") / "pl").pack.text("home.suits.why") == checkoutLibrary().pack(kPolish)->text("home.suits.why"));
    CHECK(age->isHidden());
    // A language that is as it came says nothing.
    test.window.showLanguage(LanguageTag("lt"));
    REQUIRE(test.waitForPage("packPage"));
    CHECK(test.find<Notice>("ownCopy")->isHidden());
}

TEST_CASE("a Welsh window with an older copy of Welsh has no line of English, and says where its words come from", "[ui][languages]") {
    const TempFolder folder;
    std::filesystem::create_directories(folder.file("cy"));
    REQUIRE(writePack(*checkoutLibrary().pack(LanguageTag("cy")), checkoutLibrary().catalogue, folder.file("cy")));
    const auto showWelsh = [&](const char* words) {
        if (words != nullptr) REQUIRE(writeWholeFile(folder.file("cy") / "interface.ts", words));
        const auto library = loadLibrary(CAMRE_SOURCE_DIR, folder.path());
        REQUIRE(library);
        TestWindow test(library.value());
        test.openFile("cy");
        CHECK(test.language.isWelsh());
        test.window.showLanguage(LanguageTag("cy"));
        REQUIRE(test.waitForPage("packPage"));
        CHECK(test.find<QPushButton>("preview")->text() == QStringLiteral("Edrych arni fel y mae pobl yn ei gweld"));
        return std::pair(test.find<QPushButton>("translate")->text(), test.find<Notice>("ownCopy")->isVisible() ? test.find<Notice>("ownCopy")->text() : QString());
    };
    // A copy without words of the window takes them from Camre, as it should: there is nothing to say.
    CHECK(showWelsh(nullptr) == std::pair(QStringLiteral("Ysgrifennu a gwirio testunau"), QString()));
    const auto [own, older] = showWelsh("<TS version=\"2.1\" language=\"cy_GB\"><context><name>PackPage</name><message><source>Write and check texts</source>"
                                        "<translation>Fy ngeiriau i</translation></message></context></TS>");
    CHECK(own == QStringLiteral("Fy ngeiriau i"));
    CHECK(older.contains(QStringLiteral("interface.ts")));
    const auto [shipped, broken] = showWelsh("<TS><context>");
    CHECK(shipped == QStringLiteral("Ysgrifennu a gwirio testunau"));
    CHECK(broken.contains(QStringLiteral("Ni ellir darllen eich ffeil interface.ts")));
}

TEST_CASE("a code that is taken, or is none, begins nothing", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    for (const char* tag : {"pl", "../pl", "P L"}) {
        INFO(tag);
        test.window.showNewLanguage();
        for (const char* field : {"packEndonym", "packNameEn", "packNameCy", "packSample"}) typeInto(test, field, "Nowy");
        typeInto(test, "packTag", tag);
        test.find<QPushButton>("beginPack")->click();
        CHECK(test.pageName() == QStringLiteral("newPackPage"));
        CHECK_FALSE(std::filesystem::exists(test.folder.file("translations") / "pl"));
        CHECK_FALSE(std::filesystem::exists(test.folder.file("pl")));
        test.window.goBack();
    }
}

TEST_CASE("texts go out as a spreadsheet and as XLIFF, and come back changed", "[ui][languages]") {
    for (const char* name : {"texts.csv", "texts.xlf"}) {
        INFO(name);
        TestWindow test;
        test.openFile("en");
        test.window.showLanguage(kPolish);
        test.ask.answer = pathToQt(test.folder.file(name));
        test.find<QPushButton>(std::string_view(name).ends_with("csv") ? "sheetOut" : "xliffOut")->click();
        auto bytes = readWholeFile(test.folder.file(name), 1U << 24U);
        REQUIRE(bytes);
        std::string text = bytes.value();
        const std::string before = test.library.pack(kPolish)->text("home.suits.short");
        REQUIRE(text.find(before) != std::string::npos);
        for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 5)) text.replace(at, before.size(), "Nowy");
        REQUIRE(writeWholeFile(test.folder.file(name), text));
        test.find<QPushButton>("takeIn")->click();
        REQUIRE(test.find<Notice>("packDone")->isVisible());
        CHECK(test.library.pack(kPolish)->text("home.suits.short") == "Nowy");
        CHECK(readPack(test.folder.file("translations") / "pl").pack.text("home.suits.short") == "Nowy");
    }
}

TEST_CASE("a file that is no language changes nothing and is named", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    const auto file = test.folder.file("not-a-language.zip");
    REQUIRE(writeWholeFile(file, "PK but not really"));
    test.ask.answer = pathToQt(file);
    test.window.showLanguages();
    test.find<QPushButton>("takeLanguage")->click();
    CHECK(test.pageName() == QStringLiteral("packsPage"));
    CHECK_FALSE(test.window.currentPage()->errorText().isEmpty());
    test.window.showLanguage(kPolish);
    test.find<QPushButton>("takeIn")->click();
    CHECK_FALSE(test.window.currentPage()->errorText().isEmpty());
    CHECK_FALSE(std::filesystem::exists(test.folder.file("translations")));
    CHECK(test.library.packs.size() == checkoutLibrary().packs.size());
}

TEST_CASE("a language goes out as one file and comes into another place whole", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showLanguage(kPolish);
    test.ask.answer = pathToQt(test.folder.file("pl.zip"));
    test.find<QPushButton>("fileOut")->click();
    REQUIRE(test.find<Notice>("packDone")->isVisible());
    TestWindow other;
    other.openFile("en");
    other.ask.answer = test.ask.answer;
    other.window.showLanguages();
    other.find<QPushButton>("takeLanguage")->click();
    REQUIRE(other.waitForPage("packPage"));
    const LanguagePack taken = readPack(other.folder.file("translations") / "pl").pack;
    CHECK(taken.words.size() == checkoutLibrary().pack(kPolish)->words.size());
    CHECK(taken.text("home.suits.question") == checkoutLibrary().pack(kPolish)->text("home.suits.question"));
}

TEST_CASE("the preview shows the real question in any size and look, and gives the window back as it was", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showPreview(LanguageTag("ar"), "home.suits.why");
    REQUIRE(test.waitForPage("previewPage"));
    auto* card = test.window.currentPage()->findChild<QuestionCard*>();
    REQUIRE(card != nullptr);
    CHECK(card->layoutDirection() == Qt::RightToLeft);
    const QString question = toQt(test.library.pack(LanguageTag("ar"))->text("home.suits.question"));
    const auto shows = [card](const QString& words) {
        const auto labels = card->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* one) { return one->text() == words; });
    };
    CHECK(shows(question));
    auto* size = test.find<QComboBox>("previewSize");
    size->setCurrentIndex(size->count() - 1);
    auto* look = test.find<QComboBox>("previewLook");
    look->setCurrentIndex(1);
    CHECK(currentTextPercent() == kLargestText);
    CHECK(currentLook() == Look::Dark);
    test.find<QPushButton>("previewStretched")->setChecked(true);
    CHECK_FALSE(shows(question));
    test.find<QPushButton>("previewAgreement")->click();
    REQUIRE(test.waitForPage("agreementPage"));
    CHECK(currentTextPercent() == kSmallestText);
    test.find<QAbstractButton>("notAgreeButton")->click();
    REQUIRE(test.waitForPage("previewPage"));
    // As it was chosen before.
    CHECK(currentTextPercent() == kLargestText);
    test.window.goBack();
    CHECK(currentTextPercent() == kSmallestText);
    CHECK(currentLook() == Look::Light);
}
