#include <algorithm>

#include "support/damage.h"
#include "translation_samples.h"

using namespace camre;
using namespace camre::tests;

namespace {

TranslationChanges read(const Sheet& sheet, const std::string& bytes) {
    auto changes = readTranslationXliff(bytes, sheet.texts());
    if (!changes) UNSCOPED_INFO(describe(changes.error()));
    REQUIRE(changes);
    return std::move(changes).value();
}

Error refused(const Sheet& sheet, const std::string& bytes) {
    const auto changes = readTranslationXliff(bytes, sheet.texts());
    REQUIRE_FALSE(changes);
    return changes.error();
}

std::string fileOf(const std::string& units, const std::string& language = "pl") {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n<file original=\"x\" "
           "source-language=\"en\" target-language=\"" + language + "\" datatype=\"plaintext\"><body>\n" + units + "</body></file></xliff>\n";
}

std::string unit(const std::string& target, const std::string& source = {}) {
    return "<trans-unit id=\"" + kSampleKey + "\"><source>" + source + "</source>" + target + "</trans-unit>\n";
}

Word after(const Sheet& sheet, const std::string& units) {
    const auto changes = read(sheet, fileOf(units));
    CHECK(changes.problems.empty());
    return changes.pack.words.at(kSampleKey);
}

}  // namespace

TEST_CASE("an XLIFF file holds a unit for every text, with source, target, state and notes", "[exchange]") {
    Sheet sheet;
    sheet.word().note = "A <name> & more";
    const std::string bytes = translationXliff(sheet.texts());
    const auto count = [&](const std::string& part) {
        std::size_t found = 0;
        for (auto at = bytes.find(part); at != std::string::npos; at = bytes.find(part, at + 1)) ++found;
        return found;
    };
    CHECK(count("<trans-unit ") == allKeys(smallCatalogue()).size());
    CHECK(count("state=\"signed-off\"") == allKeys(smallCatalogue()).size());
    CHECK(count("source-language=\"en\" target-language=\"pl\"") == 1);
    CHECK(count("<source>" + sheet.english.text(kSampleKey) + "</source>") == 1);
    CHECK(count("<note from=\"translator\">A &lt;name&gt; &amp; more</note>") == 1);
    CHECK(count("<note from=\"Welsh\">" + sheet.welsh.text(kSampleKey) + "</note>") == 1);
}

TEST_CASE("an XLIFF file that comes back as it went changes nothing", "[exchange]") {
    SeededRandom random(41);
    for (int round = 0; round < 25; ++round) {
        Sheet sheet;
        makeRandom(sheet, random);
        const auto changes = read(sheet, translationXliff(sheet.texts()));
        for (const Error& one : changes.problems) UNSCOPED_INFO(describe(one));
        REQUIRE(changes.problems.empty());
        CHECK(changes.changedCount == 0);
        CHECK(isSameWords(changes.pack, sheet.pack));
    }
}

TEST_CASE("an XLIFF file carries a whole language", "[exchange]") {
    SeededRandom random(42);
    for (int round = 0; round < 25; ++round) {
        Sheet full;
        makeRandom(full, random);
        for (auto& [key, word] : full.pack.words) word.of = textMark(full.english.text(key));
        Sheet empty;
        empty.pack.words.clear();
        const auto changes = read(empty, translationXliff(full.texts()));
        REQUIRE(changes.problems.empty());
        CHECK(isSameWords(changes.pack, full.pack));
    }
}

TEST_CASE("P23: states of translation programs are taken for what they say, and no more", "[exchange]") {
    Sheet sheet;
    sheet.word().state = WordState::Machine;
    CHECK(after(sheet, unit("<target>Nowy</target>")).state == WordState::Draft);
    CHECK(after(sheet, unit("<target state=\"needs-review-translation\">Nowy</target>")).state == WordState::Draft);
    CHECK(after(sheet, unit("<target state=\"translated\">Nowy</target>")).state == WordState::Draft);
    CHECK(after(sheet, unit("<target state=\"final\">Nowy</target>")).state == WordState::Checked);
    CHECK(after(sheet, unit("<target state=\"signed-off\">Nowy</target>")).state == WordState::Checked);
    CHECK(after(sheet, unit("<target state=\"needs-l10n\">" + sheet.word().text + "</target>")).state == WordState::Machine);
    // "approved" alone is the translator's own word, not a second speaker's.
    std::string approved = unit("<target>Nowy</target>");
    approved.insert(approved.find(" id="), " approved=\"yes\"");
    CHECK(after(sheet, approved).state == WordState::Draft);
}

TEST_CASE("marks of a translation program inside a text are left out, and its wrapping of lines too", "[exchange]") {
    const Sheet sheet;
    CHECK(after(sheet, unit("<target>\n  Nowy <g id=\"1\">dom</g>\n  i <mrk mtype=\"seg\">szkoła</mrk> <ph id=\"2\">{number}</ph>\n</target>")).text ==
          "Nowy dom   i szkoła {number}");
    CHECK(after(sheet, unit("<target><![CDATA[<b>Nowy</b>]]></target>")).text == "<b>Nowy</b>");
    CHECK(after(sheet, "<group id=\"a\"><group id=\"b\">" + unit("<target>Nowy</target>") + "</group></group>").text == "Nowy");
    std::string prefixed = fileOf(unit("<target>Nowy</target>"));
    for (const char* name : {"xliff", "file", "body", "trans-unit", "source", "target"}) {
        for (const char* lead : {"<", "</"}) {
            const std::string from = lead + std::string(name), to = lead + std::string("x:") + name;
            for (auto at = prefixed.find(from); at != std::string::npos; at = prefixed.find(from, at + to.size())) prefixed.replace(at, from.size(), to);
        }
    }
    CHECK(read(sheet, prefixed).pack.words.at(kSampleKey).text == "Nowy");
}

TEST_CASE("an empty target changes nothing, and a text of an older source is stale from the beginning", "[exchange]") {
    Sheet sheet;
    CHECK(read(sheet, fileOf(unit("<target/>") )).changedCount == 0);
    CHECK(read(sheet, fileOf(unit("") )).changedCount == 0);
    CHECK(after(sheet, unit("<target>Nowy</target>", "Older")).of == textMark("Older"));
    CHECK(after(sheet, unit("<target>Nowy</target>", sheet.english.text(kSampleKey))).of == textMark(sheet.english.text(kSampleKey)));
}

TEST_CASE("units that cannot be taken are told with their id, and the others are taken", "[exchange]") {
    const Sheet sheet;
    const auto changes = read(sheet, fileOf(unit("<target>Dobry</target>") + unit("<target>Drugi</target>") +
                                            "<trans-unit id=\"../x\"><target>a</target></trans-unit><trans-unit><target>a</target></trans-unit>"
                                            "<trans-unit id=\"card.title\"><target>a&#x202E;b</target></trans-unit>"));
    CHECK(changes.problems == Problems{{ErrorCode::DuplicateKey, "unit home.suits.short", "home.suits.short"},
                                       {ErrorCode::ExtraWord, "unit ../x", "../x"},
                                       {ErrorCode::ExtraWord, "unit ", ""},
                                       {ErrorCode::NoLetters, "unit card.title", "card.title"}});
    CHECK(changes.changedCount == 1);
    CHECK(changes.pack.words.at(kSampleKey).text == "Dobry");
}

TEST_CASE("a document type is refused, and nothing in a file is expanded or fetched", "[exchange]") {
    const Sheet sheet;
    const std::string body = fileOf(unit("<target>&lol;</target>"));
    const std::string start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const std::string rest = body.substr(start.size());
    CHECK(refused(sheet, start + "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY lol \"&a;&a;&a;&a;\">]>" + rest).code == ErrorCode::UnsafeFile);
    CHECK(refused(sheet, start + "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + rest).code == ErrorCode::UnsafeFile);
    CHECK(after(sheet, unit("<target>&lol; &lt;b&gt; &#65;</target>")).text == "&lol; <b> A");
}

TEST_CASE("what is no XLIFF 1.2 of this language is refused whole", "[exchange]") {
    const Sheet sheet;
    CHECK(refused(sheet, "").code == ErrorCode::NotXml);
    CHECK(refused(sheet, "key,text:pl\n").code == ErrorCode::NotXml);
    CHECK(refused(sheet, "<a>\n<b>\n</a>") == Error{ErrorCode::NotXml, "line 3", ""});
    CHECK(refused(sheet, "<html/>") == Error{ErrorCode::WrongFormat, "<xliff>", "XLIFF 1.2"});
    CHECK(refused(sheet, "<xliff version=\"2.0\"/>") == Error{ErrorCode::WrongFormat, "<xliff>", "XLIFF 1.2"});
    CHECK(refused(sheet, fileOf("", "lt")) == Error{ErrorCode::OtherLanguage, "<file>", "lt"});
    CHECK(read(sheet, fileOf("", "PL")).problems.empty());
    CHECK(refused(sheet, std::string(50'000'000, 'a')) == Error{ErrorCode::FileTooLarge, "", "16"});
}

TEST_CASE("a file nested without end is refused, not followed", "[exchange]") {
    const Sheet sheet;
    std::string open, close;
    for (int i = 0; i < 200'000; ++i) {
        open += "<group>";
        close += "</group>";
    }
    CHECK(refused(sheet, fileOf(open + close)).code == ErrorCode::NestedTooDeep);
    CHECK(refused(sheet, fileOf(open)).code == ErrorCode::NotXml);
    std::string many;
    for (int i = 0; i < 10'001; ++i) many += "<trans-unit/>";
    CHECK(refused(sheet, fileOf(many)).code == ErrorCode::TooLong);
}

TEST_CASE("a damaged XLIFF file never brings the program down", "[exchange]") {
    const Sheet sheet;
    const std::string bytes = translationXliff(sheet.texts());
    int answered = 0;
    withDamagedCopies(bytes, 51, 60, [&](const std::string& damaged) {
        const auto changes = readTranslationXliff(damaged, sheet.texts());
        if (changes) CHECK(changes.value().pack.words.size() == sheet.pack.words.size());
        ++answered;
    });
    CHECK(answered == 300);
}

TEST_CASE("an outdated text has the English it was made from as a version before this one", "[exchange]") {
    Sheet sheet;
    const EarlierTexts earlier{{textMark("As it <was> before"), "As it <was> before"}};
    sheet.word().of = textMark("As it <was> before");
    const TranslationTexts texts{sheet.pack, sheet.english, &sheet.welsh, smallCatalogue(), &earlier};
    const std::string bytes = translationXliff(texts);
    const auto at = bytes.find("<alt-trans alttranstype=\"previous-version\">");
    REQUIRE(at != std::string::npos);
    CHECK(bytes.find("<alt-trans", at + 1) == std::string::npos);
    CHECK(bytes.find("<source>As it &lt;was&gt; before</source>", at) != std::string::npos);
    auto again = readTranslationXliff(bytes, texts);
    REQUIRE(again);
    CHECK(again.value().changedCount == 0);
    CHECK(isSameWords(again.value().pack, sheet.pack));
}
