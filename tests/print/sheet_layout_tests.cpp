#include "print/sheet_layout.h"

#include <algorithm>

#include "print/paper_reader.h"
#include "print/pdf_file.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

PaperLanguage arabic() {
    PaperLanguage language;
    language.direction = Qt::RightToLeft;
    language.families = {QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans")};
    language.locale = QLocale(QStringLiteral("ar"));
    return language;
}

PrintedText text(const QString& words, const PaperLanguage& language = {}) { return {words, language, PaperText::Body, false, false}; }

PrintedDocument lines(int count) {
    PrintedDocument document;
    document.title = QStringLiteral("Lines");
    for (int i = 1; i <= count; ++i) document.blocks.push_back(printedLine(text(QStringLiteral("line %1.").arg(i))));
    return document;
}

PrintedTable numbered(int rows) {
    PrintedTable table;
    table.head = PrintedRow{{{{text(QStringLiteral("Heading"))}, {}}}, 2};
    for (int i = 1; i <= rows; ++i) {
        PrintedRow row{{{{text(QStringLiteral("row %1.").arg(i))}, {}}, {{text(QStringLiteral("value"))}, {}}}, 2};
        row.ruled = true;
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace

TEST_CASE("an empty document is one sheet", "[print]") { CHECK(SheetLayout(PrintedDocument{}).sheetsCount() == 1); }

TEST_CASE("every sheet says which of how many it is", "[print]") {
    PrintedDocument document = lines(90);
    document.sheetOf = QStringLiteral("sheet {number} of {count}");
    const QStringList sheets = sheetsOfPdf(pdfBytes(document));
    REQUIRE(sheets.size() == 3);
    for (int i = 0; i < 3; ++i) {
        INFO(sheets[i].toStdString());
        // Blanks are places on a sheet, no letters: a reader may find none in small words.
        CHECK(QString(sheets[i]).remove(QLatin1Char(' ')).endsWith(QStringLiteral("sheet%1of3").arg(i + 1)));
    }
}

TEST_CASE("no line is lost or comes twice where a sheet ends", "[print]") {
    const QString words = wordsOfPdf(pdfBytes(lines(200)));
    for (int i = 1; i <= 200; ++i) CHECK(words.count(QStringLiteral(" line %1.").arg(i)) + words.startsWith(QStringLiteral("line %1.").arg(i)) == 1);
}

TEST_CASE("a heading goes to the sheet of what it heads", "[print]") {
    // Whatever fits before it, the heading and its text stand on one sheet.
    for (int before = 30; before < 50; ++before) {
        PrintedDocument document = lines(before);
        document.blocks.push_back(printedHeading(text(QStringLiteral("About rivers"))));
        document.blocks.push_back(printedLine(text(QStringLiteral("Water runs down."))));
        bool isTogether = false;
        for (const QString& sheet : sheetsOfPdf(pdfBytes(document))) isTogether |= sheet.contains(QStringLiteral("About rivers Water runs down."));
        INFO(before << " lines before");
        CHECK(isTogether);
    }
}

TEST_CASE("a heading keeps to its chart even where chart and table together are too much for one sheet", "[print]") {
    PrintedChart chart{{100, 60, {ChartText{10, 20, "the chart", ChartTextKind::Plain}}}, 180, true};
    PrintedTable table = numbered(24);
    for (PrintedRow& row : table.rows) row.withNext = true;  // one set, kept together
    table.rows.back().withNext = false;
    for (int before = 0; before < 50; ++before) {
        PrintedDocument document = lines(before);
        document.blocks.push_back(printedHeading(text(QStringLiteral("About rivers"))));
        document.blocks.push_back(chart);
        document.blocks.push_back(table);
        const QStringList sheets = sheetsOfPdf(pdfBytes(document));
        INFO(before << " lines before");
        CHECK(std::any_of(sheets.begin(), sheets.end(), [](const QString& sheet) { return sheet.contains(QStringLiteral("About rivers the chart")); }));
        CHECK(std::any_of(sheets.begin(), sheets.end(), [](const QString& sheet) { return sheet.contains(QStringLiteral("row 1. value")) && sheet.contains(QStringLiteral("row 24. value")); }));
    }
}

TEST_CASE("the head of a table comes again on every sheet it reaches", "[print]") {
    PrintedDocument document;
    document.blocks.push_back(numbered(80));
    const QStringList sheets = sheetsOfPdf(pdfBytes(document));
    REQUIRE(sheets.size() > 1);
    for (const QString& sheet : sheets) CHECK(sheet.count(QStringLiteral("Heading")) == 1);
    CHECK(sheets.last().contains(QStringLiteral("row 80.")));
}

TEST_CASE("a long text goes on on the next sheet", "[print]") {
    QString words;
    for (int i = 1; i <= 1500; ++i) words += QStringLiteral("w%1 ").arg(i);
    PrintedDocument document;
    document.blocks.push_back(printedLine(text(words)));
    const std::string bytes = pdfBytes(document);
    CHECK(sheetsOfPdf(bytes).size() >= 2);
    const QString read = wordsOfPdf(bytes);
    for (const char* one : {"w1 w2 ", "w750 ", "w1499 w1500"}) CHECK(read.contains(QLatin1String(one)));
    CHECK(staysInside(document));
}

TEST_CASE("nothing is printed outside the margins, however long a word or a row is", "[print]") {
    PrintedDocument document = lines(120);
    document.blocks.push_back(printedLine(text(QString(400, QLatin1Char('m')))));
    PrintedRow tall{{{{text(QString(3000, QLatin1Char('x')))}, {}, 20}, {{text(QStringLiteral("beside"))}, {}}}};
    document.blocks.push_back(tall);
    document.mark = {text(QStringLiteral("made up"))};
    document.foot = text(QStringLiteral("foot"));
    CHECK(staysInside(document));
}

TEST_CASE("a right-to-left document has its first cell at the right", "[print]") {
    PrintedDocument document;
    PrintedRow row;
    row.cells = {{{text(QStringLiteral("ـــــــــــــ"), arabic())}, {}, 60}, {{}, {}, 60}};
    document.blocks.push_back(row);
    const auto inkLeft = [&](Qt::LayoutDirection direction) {
        document.language.direction = direction;
        const QImage sheet = SheetLayout(document).picture(0, 840);
        // The row alone, not the foot.
        return inkMargins(sheet.copy(0, 0, 840, 800)).left;
    };
    CHECK(inkLeft(Qt::LeftToRight) < 75);
    CHECK(inkLeft(Qt::RightToLeft) > 135);
}

TEST_CASE("words on a card become smaller before they are cut off", "[print]") {
    PrintedPanel panel;
    for (int i = 1; i <= 14; ++i) panel.rows.push_back(printedLine(text(QStringLiteral("line %1 of the card").arg(i)), 0));
    PrintedDocument document;
    document.blocks.push_back(PrintedCard{{85, 54}, {panel, panel}});
    const QString words = wordsOfPdf(pdfBytes(document));
    CHECK(words.count(QStringLiteral("line 14 of the card")) == 2);
    // Two panels of 85 x 54 mm and nothing beside or below them but the foot.
    const Margins ink = inkMargins(SheetLayout(document).picture(0, 840).copy(0, 0, 840, 1000));
    CHECK(ink.left == Approx(15).margin(0.5));
    CHECK(ink.right == Approx(210 - 15 - 2 * 85).margin(0.5));
    CHECK(ink.top == Approx(15).margin(0.5));
    CHECK(ink.bottom == Approx(250 - 15 - 54).margin(0.5));
}

TEST_CASE("P57: the mark of made-up people is on every sheet", "[print]") {
    PrintedDocument document = lines(120);
    document.mark = {text(QStringLiteral("nobody here is real"))};
    for (const QString& sheet : sheetsOfPdf(pdfBytes(document))) CHECK(sheet.contains(QStringLiteral("nobody here is real")));
}

}  // namespace camre::tests
