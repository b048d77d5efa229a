#include <algorithm>

#include "exchange/csv_text.h"
#include "support/damage.h"
#include "translation_samples.h"

using namespace camre;
using namespace camre::tests;

namespace {

TranslationChanges read(const Sheet& sheet, const std::string& bytes) {
    auto changes = readTranslationCsv(bytes, sheet.texts());
    REQUIRE(changes);
    return std::move(changes).value();
}

Error refused(const Sheet& sheet, const std::string& bytes) {
    const auto changes = readTranslationCsv(bytes, sheet.texts());
    REQUIRE_FALSE(changes);
    return changes.error();
}

// A sheet with this one row, as a translator might write it by hand.
std::string row(const std::string& cells, const std::string& header = "key,English,text:pl,state,note") { return header + "\n" + cells + "\n"; }

const Word& after(const TranslationChanges& changes, const std::string& key = kSampleKey) { return changes.pack.words.at(key); }

// The sheet as a program writes it again that quotes only where it must, with another separator and line end.
std::string savedAgain(const std::string& sheet, char separator, const std::string& end, bool mark) {
    const auto rows = parseCsv(sheet, ',', 10'000);
    REQUIRE(rows);
    std::string text = mark ? "\xEF\xBB\xBF" : "";
    for (const auto& cells : rows.value()) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) line += separator;
            const bool needed = cells[i].find_first_of(std::string("\"\r\n") + separator) != std::string::npos;
            const std::string quoted = csvRow({cells[i]});
            line += needed ? quoted.substr(0, quoted.size() - 2) : cells[i];
        }
        text += line + end;
    }
    return text;
}

}  // namespace

TEST_CASE("a sheet has a row for every text, in the order in which they are met", "[exchange]") {
    Sheet sheet;
    sheet.pack.words.erase(kSampleKey);
    const std::string bytes = translationCsv(sheet.texts());
    CHECK(bytes.starts_with("\xEF\xBB\xBF\"key\",\"where\",\"English\",\"Welsh\",\"text:pl\",\"state\",\"note\",\"English before\"\r\n"));
    const auto rows = parseCsv(bytes, ',', 10'000).value();
    const auto keys = allKeys(smallCatalogue());
    REQUIRE(rows.size() == keys.size() + 1);
    for (std::size_t i = 0; i < keys.size(); ++i) CHECK(rows[i + 1].front() == keys[i]);
    const auto home = std::find_if(rows.begin(), rows.end(), [](const auto& one) { return one.front() == kSampleKey; });
    CHECK((*home)[1] == "Short name of a question · " + sheet.english.text(kSampleKey) + "; at most 400 characters");
    CHECK((*home)[2] == sheet.english.text(kSampleKey));
    CHECK((*home)[3] == sheet.welsh.text(kSampleKey));
    CHECK((*home)[4].empty());
    CHECK((*home)[5] == "missing");
}

TEST_CASE("a sheet that comes back as it went changes nothing, whatever its program did to it", "[exchange]") {
    SeededRandom random(21);
    for (int round = 0; round < 25; ++round) {
        Sheet sheet;
        makeRandom(sheet, random);
        const std::string bytes = translationCsv(sheet.texts());
        for (const char separator : {',', ';', '\t'}) {
            for (const char* end : {"\r\n", "\n", "\r"}) {
                const auto changes = read(sheet, savedAgain(bytes, separator, end, round % 2 == 0));
                for (const Error& one : changes.problems) UNSCOPED_INFO(describe(one));
                REQUIRE(changes.problems.empty());
                CHECK(changes.changedCount == 0);
                CHECK(static_cast<std::size_t>(changes.unchangedCount) == allKeys(smallCatalogue()).size());
                CHECK(isSameWords(changes.pack, sheet.pack));
            }
        }
    }
}

TEST_CASE("a sheet carries a whole language: filled into an empty one it gives the same words", "[exchange]") {
    SeededRandom random(22);
    for (int round = 0; round < 25; ++round) {
        Sheet full;
        makeRandom(full, random);
        // What is stale says no more of which English it came from than that it is not today's.
        for (auto& [key, word] : full.pack.words) word.of = textMark(full.english.text(key));
        Sheet empty;
        empty.pack.words.clear();
        const auto changes = read(empty, translationCsv(full.texts()));
        REQUIRE(changes.problems.empty());
        CHECK(static_cast<std::size_t>(changes.changedCount) == full.pack.words.size());
        CHECK(isSameWords(changes.pack, full.pack));
    }
}

TEST_CASE("P23: a text that was changed is a draft again, unless the sheet says otherwise on purpose", "[exchange]") {
    Sheet sheet;  // all checked
    const std::string english = sheet.english.text(kSampleKey);
    CHECK(after(read(sheet, row(kSampleKey + "," + english + ",Nowy,checked,"))).state == WordState::Draft);
    CHECK(after(read(sheet, row(kSampleKey + "," + english + ",Nowy,,"))).state == WordState::Draft);
    CHECK(after(read(sheet, row(kSampleKey + "," + english + ",Nowy,machine,"))).state == WordState::Machine);
    sheet.word().state = WordState::Machine;
    CHECK(after(read(sheet, row(kSampleKey + "," + english + ",Nowy,machine,"))).state == WordState::Draft);
    CHECK(after(read(sheet, row(kSampleKey + "," + english + ",Nowy, Checked ,"))).state == WordState::Checked);
    const auto changes = read(sheet, row(kSampleKey + "," + english + "," + sheet.word().text + ",checked,"));
    CHECK(after(changes).state == WordState::Checked);
    CHECK(changes.changedCount == 1);
    CHECK(changes.pack.state == "checked");
}

TEST_CASE("a stale text is read again by giving it a state, and a text stays stale when nobody did", "[exchange]") {
    Sheet sheet;
    const std::string english = sheet.english.text(kSampleKey);
    sheet.word().of = "00000000";
    const std::string same = kSampleKey + "," + english + "," + sheet.word().text;
    CHECK(after(read(sheet, row(same + ",stale,"))).of == "00000000");
    CHECK(after(read(sheet, row(same + ",,"))).of == "00000000");
    CHECK(after(read(sheet, row(same + ",checked,"))).of == textMark(english));
    CHECK(after(read(sheet, row(same + ",draft,"))).state == WordState::Draft);
}

TEST_CASE("a text made from an English that has changed since is stale from the beginning", "[exchange]") {
    const Sheet sheet;
    const auto changes = read(sheet, row(kSampleKey + ",An older English,Nowy,,"));
    CHECK(after(changes).of == textMark("An older English"));
    CHECK(after(read(sheet, row(kSampleKey + ",,Nowy,,"))).of == textMark(sheet.english.text(kSampleKey)));
}

TEST_CASE("an empty text in a sheet takes no word away, an empty note takes the note", "[exchange]") {
    Sheet sheet;
    sheet.word().note = "Kept";
    const auto empty = read(sheet, row(kSampleKey + ",,,,Kept"));
    CHECK(empty.changedCount == 0);
    CHECK(isSameWords(empty.pack, sheet.pack));
    CHECK(after(read(sheet, row(kSampleKey + ",,,,"))).note.empty());
    CHECK(after(read(sheet, row(kSampleKey + ",", "key,text:pl"))).note == "Kept");
}

TEST_CASE("columns are found by their names, in any order and without those that nobody needs", "[exchange]") {
    const Sheet sheet;
    CHECK(after(read(sheet, row("x,Nowy," + kSampleKey, "mine,Text:PL, KEY "))).text == "Nowy");
    CHECK(after(read(sheet, row("Nowy;" + kSampleKey, "text:pl;key"))).text == "Nowy");
    CHECK(after(read(sheet, row("Nowy\t" + kSampleKey, "text:pl\tkey"))).text == "Nowy");
}

TEST_CASE("lines that cannot be taken are told with their row and key, and the others are taken", "[exchange]") {
    Sheet sheet;
    sheet.pack.words.erase("home.suits.why");
    const std::string bytes = row("home.suits.shorter,,Nowy,,") + kSampleKey + ",,Dobry,,\n" + kSampleKey + ",,Drugi,,\n" +
                              "theme.home.title,,Dom \u202E,,\n\n" + "theme.school.title,,Nowy,finished,\n" + "home.suits.question,," +
                              std::string(2001, 'x') + ",,\n" + "home.suits.why,,,,A note alone\n" + "card.title,,Karta,,Bad \u202E note\n";
    const auto changes = read(sheet, bytes);
    CHECK(changes.problems == Problems{{ErrorCode::ExtraWord, "line 2", "home.suits.shorter"},
                                       {ErrorCode::DuplicateKey, "line 4", kSampleKey},
                                       {ErrorCode::NoLetters, "line 5", "theme.home.title"},
                                       {ErrorCode::NotAllowed, "line 7", "draft, machine, checked"},
                                       {ErrorCode::TextTooLong, "line 8", "home.suits.question"},
                                       {ErrorCode::EmptyText, "line 9", "home.suits.why"},
                                       {ErrorCode::NoLetters, "line 10", "card.title"}});
    CHECK(changes.changedCount == 1);
    CHECK(after(changes).text == "Dobry");
    sheet.pack.words.at(kSampleKey) = after(changes);
    CHECK(isSameWords(changes.pack, sheet.pack));
}

TEST_CASE("HTML in a sheet is text, and a line break in a cell a space", "[exchange]") {
    const Sheet sheet;
    CHECK(after(read(sheet, row(kSampleKey + ",,<script>x</script> &amp;,,"))).text == "<script>x</script> &amp;");
    CHECK(after(read(sheet, row(kSampleKey + ",,\"Jeden\r\ndwa\",,"))).text == "Jeden dwa");
}

TEST_CASE("a sheet that is none, or of another language, is refused whole", "[exchange]") {
    const Sheet sheet;
    CHECK(refused(sheet, "") == Error{ErrorCode::WrongFormat, "line 1", "key"});
    CHECK(refused(sheet, "name,age\nx,3\n") == Error{ErrorCode::WrongFormat, "line 1", "key"});
    CHECK(refused(sheet, "key,text\n") == Error{ErrorCode::WrongFormat, "line 1", "text:pl"});
    CHECK(refused(sheet, "key,text:lt\n") == Error{ErrorCode::OtherLanguage, "line 1", "lt"});
    CHECK(refused(sheet, row(kSampleKey + ",,Stra\xDF" "e,,")) == Error{ErrorCode::NotUtf8, "line 2", ""});
    CHECK(refused(sheet, row(kSampleKey + ",,\"Nowy,,")) == Error{ErrorCode::SheetBroken, "line 2", ""});
    CHECK(refused(sheet, std::string(50'000'000, 'a')) == Error{ErrorCode::FileTooLarge, "", "8"});
    CHECK(refused(sheet, row(std::string(20'000, '\n'))).code == ErrorCode::TooLong);
}

TEST_CASE("a damaged sheet never brings the program down", "[exchange]") {
    const Sheet sheet;
    const std::string bytes = translationCsv(sheet.texts());
    int answered = 0;
    withDamagedCopies(bytes, 31, 60, [&](const std::string& damaged) {
        const auto changes = readTranslationCsv(damaged, sheet.texts());
        if (changes) CHECK(changes.value().pack.words.size() == sheet.pack.words.size());
        ++answered;
    });
    CHECK(answered == 300);
}

TEST_CASE("a sheet shows the English that an outdated text was made from, and says nothing by it when it comes back", "[exchange]") {
    Sheet sheet;
    const EarlierTexts earlier{{textMark("As it was before"), "As it was before"}};
    sheet.word().of = textMark("As it was before");
    sheet.word("form.title").of = "00000000";  // an English that nobody knows any more
    const TranslationTexts texts{sheet.pack, sheet.english, &sheet.welsh, smallCatalogue(), &earlier};
    const std::string bytes = translationCsv(texts);
    const auto rows = parseCsv(bytes, ',', 10'000).value();
    int shown = 0;
    for (const auto& cells : rows) {
        if (cells.front() == kSampleKey) CHECK(cells.back() == "As it was before");
        else if (cells.front() != "key") CHECK(cells.back().empty());
        shown += cells.back() == "As it was before" ? 1 : 0;
    }
    CHECK(shown == 1);
    auto again = readTranslationCsv(bytes, texts);
    REQUIRE(again);
    CHECK(again.value().changedCount == 0);
    CHECK(isSameWords(again.value().pack, sheet.pack));
}
