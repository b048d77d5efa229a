#include "print/report_paper.h"

#include <algorithm>
#include <map>

#include "../exports/export_words.h"
#include "exports/export_files.h"
#include "print/paper_reader.h"
#include "print/pdf_file.h"
#include "print/report_printer.h"
#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

const TestPerson kForward{"2333-", "3333-", 'w', Respondent::Adult};
const TestPerson kStayed{"3333-", "3333-", 'w', Respondent::Adult};

ProtectedPack packOf(const std::vector<TestPerson>& people, const PackHead& head = testHead(), bool byGender = false) {
    return protect(tally(people, byGender), head, {}).value();
}

ProtectedPack manyPeople() {
    SeededRandom random(21);
    return packOf(randomPeople(random, 200), testHead(), true);
}

std::string pdfOf(const ProtectedPack& pack, ExportLanguage language = ExportLanguage::English) {
    return makeReportPrinter()->reportPdf(makeReport(pack, exportWords(), language));
}

QString plain(const std::string& text) { return plainWords(QString::fromStdString(text)); }

// How often each text stands in the report's tables, its headings and its sentences.
std::map<QString, int> textsOf(const Report& report) {
    std::map<QString, int> texts;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            for (const ReportRowSet& set : table->sets) {
                for (const ReportRow& row : set.rows) {
                    for (const ReportCell& cell : row.cells) ++texts[plain(cell.text)];
                }
            }
        }
        if (const auto* heading = std::get_if<ReportHeading>(&block)) ++texts[plain(heading->text)];
        if (const auto* list = std::get_if<ReportList>(&block)) {
            for (const std::string& line : list->lines) ++texts[plain(line)];
        }
        if (const auto* chart = std::get_if<ReportChart>(&block)) ++texts[plain(chart->sentence)];
    }
    texts.erase(QString());
    return texts;
}

// Every packed stream of a PDF, unpacked.
QByteArray unpackedStreams(const std::string& pdf) {
    const QByteArray bytes = QByteArray::fromStdString(pdf);
    QByteArray all;
    const QByteArray opens = "\nstream\n";
    for (qsizetype at = bytes.indexOf(opens); at >= 0; at = bytes.indexOf(opens, at + 1)) {
        const qsizetype begin = at + opens.size();
        const QByteArray packed = bytes.mid(begin, bytes.indexOf("endstream", begin) - begin);
        // Qt wants the unpacked length before the bytes; a first guess is enough.
        all += qUncompress(QByteArray("\0\0\xFF\xFF", 4) + packed);
    }
    return all;
}

// Names of the parts of a PNG file.
QStringList chunksOf(const std::string& png) {
    QStringList names;
    const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(png[at])); };
    for (std::size_t at = 8; at + 12 <= png.size();) {
        names << QString::fromLatin1(png.data() + at + 4, 4);
        at += 12 + (byte(at) << 24) + (byte(at + 1) << 16) + (byte(at + 2) << 8) + byte(at + 3);
    }
    names.removeDuplicates();
    return names;
}

}  // namespace

TEST_CASE("the PDF says every figure and every sentence of the report, in both languages", "[print][exports]") {
    for (const ExportLanguage language : {ExportLanguage::Welsh, ExportLanguage::English}) {
        const Report report = makeReport(manyPeople(), exportWords(), language);
        const QString words = wordsOfPdf(makeReportPrinter()->reportPdf(report));
        const auto texts = textsOf(report);
        CHECK(texts.size() > 40);
        for (const auto& [text, times] : texts) {
            INFO(text.toStdString());
            // Two words of a narrow cell stand on two lines; the reader may see other cells between them.
            const QStringList parts = text.size() > 25 ? QStringList{text} : text.split(QLatin1Char(' '));
            for (const QString& part : parts) CHECK(words.count(part) >= (parts.size() == 1 ? times : 1));
        }
    }
}

TEST_CASE("P46: no true count is in the PDF, and none in its streams", "[print][privacy]") {
    const ProtectedPack pack = packOf(copies(kForward, 1213) + copies(kStayed, 1741));
    for (const ExportLanguage language : {ExportLanguage::Welsh, ExportLanguage::English}) {
        const std::string pdf = pdfOf(pack, language);
        const QString words = wordsOfPdf(pdf) + factsOfPdf(pdf);
        for (const char* planted : {"1213", "1,213", "1741", "1,741", "2954", "2,954"}) CHECK_FALSE(words.contains(QLatin1String(planted)));
        CHECK(words.contains(QStringLiteral("1,215")));
    }
}

TEST_CASE("P49: a PDF tells no day or time of its making, no program, no place and no user", "[print][privacy]") {
    const std::string pdf = pdfOf(manyPeople());
    const QString facts = factsOfPdf(pdf);
    for (const char* told : {"Producer", "CreationDate", "ModDate", "Author", "Qt"}) CHECK_FALSE(facts.contains(QLatin1String(told)));
    const QByteArray streams = unpackedStreams(pdf);
    REQUIRE(streams.size() > 10'000);
    for (const char* told : {"/Producer", "/CreationDate", "/ID", "/home/", "/tmp/", "D:20", "xmpmeta"}) {
        INFO(told);
        CHECK(pdf.find(told) == std::string::npos);
        CHECK_FALSE(streams.contains(told));
    }
    CHECK(facts.contains(QStringLiteral("Distance travelled: swansea-drop-in, 1 April 2026 to 30 June 2026")));
    CHECK(facts.contains(QStringLiteral("(A4)")));
}

TEST_CASE("P48: the same pack gives the same PDF and the same pictures", "[print][privacy]") {
    const ProtectedPack pack = manyPeople();
    const ProtectedPack again = readFrozenPack(pack.json(), pack.sha256()).value();
    const auto printer = makeReportPrinter();
    const auto files = exportFiles(pack, exportWords(), printer.get()).value();
    CHECK(exportFiles(again, exportWords(), printer.get()).value() == files);
    QStringList names;
    for (const ExportFile& file : files) names << QString::fromStdString(file.name);
    for (const char* name : {"report-cy.pdf", "report-en.pdf", "charts/overview-cy.png", "charts/overview-en.png", "charts/work-en.png"}) {
        CHECK(names.contains(QLatin1String(name)));
    }
    // Every chart has both forms.
    CHECK(names.filter(QStringLiteral(".png")).size() == names.filter(QStringLiteral(".svg")).size());
}

TEST_CASE("the report keeps its margins, and its sheets are numbered", "[print]") {
    const Report report = makeReport(manyPeople(), exportWords(), ExportLanguage::English);
    CHECK(staysInside(reportPaper(report)));
    const QStringList sheets = sheetsOfPdf(makeReportPrinter()->reportPdf(report));
    REQUIRE(sheets.size() > 2);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        CHECK(sheets[i].contains(QStringLiteral("swansea-drop-in, 1 April 2026 to 30 June 2026")));
        // Readers do not agree on the blanks around a stroke.
        CHECK(QString(sheets[i]).remove(QLatin1Char(' ')).contains(QStringLiteral("%1/%2").arg(i + 1).arg(sheets.size())));
    }
    CHECK(sheets.first().startsWith(QStringLiteral("Distance travelled Organisation swansea-drop-in")));
    CHECK(sheets.first().contains(QStringLiteral("Read this with care")));
}

TEST_CASE("a table that goes on has its head again, and the answers of one question stay together", "[print]") {
    const QStringList sheets = sheetsOfPdf(pdfOf(manyPeople()));
    for (const QString& sheet : sheets) {
        const auto firstAnswer = sheet.indexOf(QStringLiteral("Answer 1"));
        if (firstAnswer < 0) continue;
        CHECK(sheet.indexOf(QStringLiteral("Answer People")) >= 0);
        CHECK(sheet.indexOf(QStringLiteral("Answer People")) < firstAnswer);
    }
}

TEST_CASE("a name in another direction turns nothing round", "[print]") {
    PackHead head = testHead();
    head.organisation = "جمعية الأمل";
    const QStringList sheets = sheetsOfPdf(pdfOf(packOf(copies(kForward, 32), head)));
    CHECK(sheets.first().contains(QStringLiteral("1 April 2026 to 30 June 2026")));
    CHECK(sheets.first().contains(QStringLiteral("Organisation")));
}

TEST_CASE("P57: every sheet of a sample says that its people are made up", "[print][privacy]") {
    PackHead head = testHead();
    head.sample = true;
    for (const QString& sheet : sheetsOfPdf(pdfOf(packOf(copies(kForward, 32), head)))) {
        CHECK(sheet.startsWith(QStringLiteral("SAMPLE DATA: these people are made up.")));
    }
}

TEST_CASE("a chart as PNG is twice as fine as its units, and tells nothing but the picture", "[print][privacy]") {
    const auto sections = makeReport(packOf(copies(kForward, 20) + copies(kStayed, 10)), exportWords(), ExportLanguage::English);
    for (const ReportBlock& block : sections.blocks) {
        const auto* chart = std::get_if<ReportChart>(&block);
        if (chart == nullptr) continue;
        const ChartDrawing drawing = drawChartPicture(chart->rows, *sections.words, true);
        const std::string png = makeReportPrinter()->chartPng(drawing);
        QImage image;
        REQUIRE(image.loadFromData(QByteArray::fromStdString(png)));
        CHECK(image.size() == QSize(2 * drawing.width, 2 * drawing.height));
        CHECK(image.textKeys().isEmpty());
        for (const QString& chunk : chunksOf(png)) {
            INFO(chunk.toStdString());
            CHECK((chunk == QStringLiteral("IHDR") || chunk == QStringLiteral("IDAT") || chunk == QStringLiteral("IEND") || chunk == QStringLiteral("pHYs")));
        }
        CHECK(makeReportPrinter()->chartPng(drawing) == png);
    }
}

TEST_CASE("the parts of a painted bar are as long as their counts", "[print]") {
    // 20 forward and 10 the same of 30: the last two thirds of the bar are forward.
    const Report report = makeReport(packOf(copies(kForward, 20) + copies(kStayed, 10)), exportWords(), ExportLanguage::English);
    const auto chart = std::find_if(report.blocks.begin(), report.blocks.end(), [](const ReportBlock& block) { return std::holds_alternative<ReportChart>(block); });
    const ChartDrawing drawing = drawChart({std::get<ReportChart>(*chart).rows.front()}, *report.words);
    QImage image;
    REQUIRE(image.loadFromData(QByteArray::fromStdString(makeReportPrinter()->chartPng(drawing))));
    const auto countOf = [&](QRgb colour, int y) {
        int count = 0;
        for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) == colour ? 1 : 0;
        return count;
    };
    int same = 0;
    int forward = 0;
    for (int y = 80; y < image.height(); ++y) {
        same = std::max(same, countOf(qRgb(0x8A, 0x96, 0x90), y));
        forward = std::max(forward, countOf(qRgb(0x1B, 0x6E, 0x9C), y));
    }
    CHECK(same > 460);  // 240 units less the gap and the edges, two dots each
    CHECK(same < 480);
    CHECK(forward > 900);
    CHECK(forward < 960);
}

}  // namespace camre::tests
