#include "print/people_paper.h"

#include <algorithm>

#include "pack/pack_check.h"
#include "print/paper_reader.h"
#include "print/pdf_file.h"
#include "print/report_printer.h"
#include "support/catch.h"
#include "workspace/library.h"

namespace camre::tests {
namespace {

const Library& shipped() {
    static const Library library = loadLibrary(CAMRE_SOURCE_DIR).value();
    return library;
}

// Everything that a page may have to hold: all themes, the longest words, made-up people and themes left out.
PeopleTold fullPage() {
    PeopleTold told;
    told.people = 1215;
    told.period = {Day::fromIso("2026-07-01").value(), Day::fromIso("2026-09-30").value()};
    told.organisation = "swansea-drop-in";
    told.sample = true;
    told.tooFew = {ThemeId("work")};
    for (const Theme& theme : shipped().catalogue.themes) told.themes.push_back({theme.id, Share::Half, Share::NoneOrVeryFew, Share::Few});
    return told;
}

// As much as may be typed, in words of usual length.
std::string longestPromise() {
    std::string text;
    while (text.size() + 8 < kMostLettersWeWill) text += "promise ";
    return text;
}

}  // namespace

TEST_CASE("the page for the people who answered is one sheet in every language, however much is promised", "[print]") {
    int languages = 0;
    for (const LanguagePack& pack : shipped().packs) {
        if (!isReadyToTell(pack, shipped().catalogue)) continue;
        ++languages;
        INFO(pack.tag.text);
        const PrintedDocument page = peoplePaper(fullPage(), pack, longestPromise());
        CHECK(fitsOneSheet(page));
        CHECK(staysInside(page));
        CHECK(fitsOneSheet(peoplePaper(fullPage(), pack, "")));
    }
    CHECK(languages >= 7);
}

TEST_CASE("the page says the words of each share, the promise and the days, and no number of a row", "[print][privacy]") {
    const LanguagePack& english = *shipped().pack(LanguageTag("en"));
    const auto pdf = makePeoplePrinter()->peoplePdf(fullPage(), english, "We will open on Saturdays.");
    REQUIRE(pdf);
    const QStringList sheets = sheetsOfPdf(pdf.value());
    REQUIRE(sheets.size() == 1);
    for (const char* said : {"What you told us", "Better than before", "About half", "None, or very few people", "A few people", "about 1,215",
                             "1 July 2026 – 30 September 2026", "What we will do", "We will open on Saturdays.", "Thank you for telling us."}) {
        INFO(said);
        CHECK(sheets.first().contains(plainWords(QString::fromUtf8(said))));
    }
    CHECK_FALSE(sheets.first().contains(QLatin1Char('%')));
    CHECK(makePeoplePrinter()->peoplePdf(fullPage(), english, "We will open on Saturdays.").value() == pdf.value());
}

TEST_CASE("a promise in another direction runs its own way, and one too long for the sheet is refused", "[print]") {
    const LanguagePack& arabic = *shipped().pack(LanguageTag("ar"));
    const PrintedDocument page = peoplePaper(fullPage(), arabic, "We will open on Saturdays.");
    CHECK(page.language.isRightToLeft());
    const auto own = std::find_if(page.blocks.begin(), page.blocks.end(), [](const PrintedBlock& block) {
        const auto* row = std::get_if<PrintedRow>(&block);
        return row != nullptr && !row->cells.empty() && !row->cells.front().texts.empty() && row->cells.front().texts.front().words.startsWith(QStringLiteral("We will"));
    });
    REQUIRE(own != page.blocks.end());
    CHECK_FALSE(std::get<PrintedRow>(*own).cells.front().texts.front().language.isRightToLeft());
    std::string lines;
    for (int i = 0; i < 60; ++i) lines += "line\n";
    const auto refused = makePeoplePrinter()->peoplePdf(fullPage(), arabic, lines);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::SheetTooLong);
}

}  // namespace camre::tests
