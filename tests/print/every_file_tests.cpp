// Every file of a release, reports on paper and pictures included, read as a stranger reads them: by programs that are not ours.
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "../exports/zip_reader.h"
#include "print/paper_reader.h"
#include "print/report_printer.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "workspace/workspace_fixture.h"

namespace camre::tests {
namespace {

// True counts that nothing else in a file is: none is a multiple of five, none can be a percentage.
constexpr int kForward = 113;
constexpr int kSame = 109;
constexpr int kBack = 104;
constexpr int kFirstOnly = 127;
constexpr int kSaidNo = 131;
// These, and what they make together.
const std::vector<std::string> kPlanted = {"113", "109", "104", "326", "127", "131", "453", "222", "217", "213"};

struct Exported {
    TempFolder folder;
    std::set<std::string> codes;
    std::map<std::string, std::string> files;  // a workbook's parts by themselves too
    nlohmann::json pack;

    Exported() {
        static const auto printer = makeReportPrinter();
        static const Library library = [] {
            Library copy = shippedLibrary();
            copy.printer = printer.get();
            return copy;
        }();
        static const FixedClock clock(day("2026-11-22"));
        NewFile file;
        file.passphrase = kPassphrase;
        file.profile = filledProfile("housing", {"age_band"});
        file.profileJson = profileJson(file.profile);
        file.organisation = "Planted Charity";
        auto workspace = Workspace::create(folder.file("planted-path.camre"), file, library, clock).value();
        addPeople(*workspace);
        const auto released = workspace->release({day("2026-07-01"), day("2026-09-30")}, std::nullopt, OwnCounts{kSaidNo});
        REQUIRE(released);
        REQUIRE(workspace->exportRelease(released.value().id, folder.file("out")));
        readFiles();
        pack = nlohmann::json::parse(files.at("summary.json"));
    }

  private:
    void addPeople(Workspace& workspace) {
        WorkspaceFixture forms("2026-11-22", {"age_band"});
        std::vector<IncomingForm> all;
        for (int i = 0; i < kForward + kSame + kBack + kFirstOnly; ++i) {
            const std::string label = "planted-label-" + std::to_string(i);
            const bool first = i >= kForward + kSame + kBack;
            const int line = static_cast<int>(all.size()) + 1;
            all.push_back(forms.form(line, label, FormKind::Baseline, first ? "2026-07-13" : "2026-01-17", i < kForward || first ? 2 : 3));
            if (!first) all.push_back(forms.form(line + 1, label, FormKind::FollowUp, "2026-08-19", i < kForward + kSame ? 3 : 2));
        }
        Problems problems;
        auto added = workspace.addForms(all, problems);
        REQUIRE(added);
        for (const auto& [label, code] : added.value().newCodes) codes.insert(code.text());
    }

    void readFiles() {
        const auto out = folder.file("out");
        for (const auto& entry : std::filesystem::recursive_directory_iterator(out)) {
            if (!entry.is_regular_file()) continue;
            const std::string name = std::filesystem::relative(entry.path(), out).string();
            files[name] = readBytes(entry.path());
            if (!name.ends_with(".xlsx")) continue;
            for (auto& [part, bytes] : unzipped(files[name])) files[name + "/" + part] = bytes;
        }
    }
};

const Exported& exported() {
    static const Exported once;
    return once;
}

bool isText(const std::string& name) {
    for (const char* end : {".csv", ".json", ".html", ".svg", ".txt", ".xml", ".rels"}) {
        if (name.ends_with(end)) return true;
    }
    return false;
}

// What somebody reads in a file, or a program does: without tags in pages and pictures, with them in descriptions.
QString readable(const std::string& name, const std::string& bytes) {
    if (name.ends_with(".pdf")) return wordsOfPdf(bytes) + QLatin1Char(' ') + factsOfPdf(bytes);
    if (!isText(name)) return {};
    QString text = QString::fromStdString(bytes);
    if (name.find("/sheet") != std::string::npos) text.remove(QRegularExpression(QStringLiteral("<c [^>]*t=\"s\"[^>]*><v>[0-9]+</v>")));
    if (name.ends_with(".html") || name.ends_with(".svg") || name.ends_with(".xml")) text.replace(QRegularExpression(QStringLiteral("<[^>]*>")), QStringLiteral(" "));
    return text;
}

double cellOf(const std::string& item, const std::string& cell, const std::string& table = "change") {
    for (const auto& row : exported().pack["rows"]) {
        if (row["table"] == table && row["item"] == item && row["group_by"] == "" && row["cell"] == cell) return row["value"].is_null() ? -1 : row["value"].get<double>();
    }
    return -1;
}

// Of questions, themes and the overall row that are shown.
std::vector<std::string> shownItems() {
    std::vector<std::string> items;
    for (const auto& row : exported().pack["rows"]) {
        if (row["table"] == "change" && row["cell"] == "compared" && row["group_by"] == "" && !row["value"].is_null()) items.push_back(row["item"]);
    }
    return items;
}

std::string count(double value) { return std::to_string(static_cast<int>(value)); }

// "115 (35%)": the counts and their share of the compared, worked out here.
std::string countWithShare(const std::string& item, const std::string& cell) {
    const double value = cellOf(item, cell);
    return count(value) + " (" + count(std::floor(100 * value / cellOf(item, "compared") + 0.5)) + "%)";
}

using Bar = std::array<double, 3>;  // back, same, forward: parts of the whole

Bar barOf(const std::string& item) {
    const double compared = cellOf(item, "compared");
    return {cellOf(item, "declined") / compared, cellOf(item, "same") / compared, cellOf(item, "improved") / compared};
}

struct Box {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    std::size_t part = 0;
};

// The parts of bars that a picture draws, without those of the key at its head.
std::vector<Box> boxesOf(const std::string& svg) {
    static const std::regex box("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\" class=\"edge\" fill=\"url\\(#fill-(back|same|forward)\\)\"");
    std::vector<Box> boxes;
    for (std::sregex_iterator at(svg.begin(), svg.end(), box), end; at != end; ++at) {
        const auto number = [&](std::size_t group) { return std::stoi((*at)[group]); };
        const std::string part = (*at)[5];
        if (number(4) < 20) continue;
        boxes.push_back({number(1), number(2), number(3), number(4), part == "back" ? 0U : part == "same" ? 1U : 2U});
    }
    return boxes;
}

// One bar after the other, as parts of the whole.
std::vector<Bar> barsOf(const std::string& svg) {
    std::vector<Bar> bars;
    int y = -1;
    for (const Box& box : boxesOf(svg)) {
        if (box.y != y) bars.push_back({0, 0, 0});
        y = box.y;
        bars.back()[box.part] = box.width / 720.0;
    }
    return bars;
}

bool isNear(const Bar& a, const Bar& b, double most) {
    return std::equal(a.begin(), a.end(), b.begin(), [&](double x, double y) { return std::abs(x - y) <= most; });
}

constexpr std::array<QRgb, 3> kColours = {0xFFB3541E, 0xFF8A9690, 0xFF1B6E9C};  // back, same, forward

bool isColour(QRgb dot, QRgb colour) {
    return std::abs(qRed(dot) - qRed(colour)) + std::abs(qGreen(dot) - qGreen(colour)) + std::abs(qBlue(dot) - qBlue(colour)) < 40;
}

struct Extent {
    int left = 1'000'000;
    int right = -1;
    [[nodiscard]] int width() const { return right < left ? 0 : right - left + 1; }
};

// From the leftmost to the rightmost dot of a colour on some lines.
Extent extentOf(const QImage& picture, int top, int bottom, QRgb colour) {
    Extent found;
    for (int y = top; y <= bottom; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (!isColour(picture.pixel(x, y), colour)) continue;
            found.left = std::min(found.left, x);
            found.right = std::max(found.right, x);
        }
    }
    return found;
}

int dotsOn(const QImage& picture, int y) {
    int dots = 0;
    for (int x = 0; x < picture.width(); ++x) {
        dots += std::any_of(kColours.begin(), kColours.end(), [&](QRgb colour) { return isColour(picture.pixel(x, y), colour); }) ? 1 : 0;
    }
    return dots;
}

// The bars on a sheet, from above, each measured on its first lines, above its numbers.
std::vector<Bar> barsOn(const QImage& sheet) {
    std::vector<Bar> bars;
    bool inBar = false;
    for (int y = 0; y + 2 < sheet.height(); ++y) {
        const bool wide = dotsOn(sheet, y) > sheet.width() * 4 / 10;
        if (wide && !inBar) {
            Bar bar{};
            double whole = 0;
            for (std::size_t i = 0; i < kColours.size(); ++i) whole += bar[i] = extentOf(sheet, y, y + 2, kColours[i]).width();
            for (double& part : bar) part /= whole;
            bars.push_back(bar);
        }
        if (wide != inBar && !wide) y += 2;
        inBar = wide;
    }
    return bars;
}

// Question to short label, from the list of codes beside the figures.
std::map<std::string, std::string> labels(const std::string& language) {
    std::map<std::string, std::string> found;
    std::istringstream lines(exported().files.at("codes.csv"));
    for (std::string line; std::getline(lines, line);) {
        const std::string begin = "item,";
        const auto code = line.find(',', begin.size());
        if (!line.starts_with(begin) || !line.substr(code + 1).starts_with(language + ",")) continue;
        std::string label = line.substr(code + language.size() + 2);
        while (!label.empty() && (label.back() == '\r' || label.back() == '"')) label.pop_back();
        if (label.starts_with('"')) label.erase(0, 1);
        found[line.substr(begin.size(), code - begin.size())] = label;
    }
    return found;
}

// "A job: moved forward: 115; stayed about the same: 110; … compared: 325": what the words of a picture say of a row.
std::string countsSaid(const std::string& pictures, const std::string& label) {
    for (auto at = pictures.find(label + ": "); at != std::string::npos; at = pictures.find(label + ": ", at + 1)) {
        const std::string said = pictures.substr(at, pictures.find('.', at) - at);
        if (said.find("; ") != std::string::npos) return said;
    }
    return {};
}

std::string escaped(std::string text) {
    for (const auto& [from, to] : {std::pair("&", "&amp;"), std::pair("'", "&#39;")}) {
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + std::string(to).size())) text.replace(at, 1, to);
    }
    return text;
}

}  // namespace

TEST_CASE("P46: no true count can be read in any file of a release, on paper and in pictures too", "[print][attack][privacy]") {
    REQUIRE(exported().files.size() > 30);
    int papers = 0;
    for (const auto& [name, bytes] : exported().files) {
        const QString text = readable(name, bytes);
        papers += name.ends_with(".pdf") ? 1 : 0;
        if (name.ends_with(".pdf")) CHECK(text.size() > 5000);
        for (const std::string& planted : kPlanted) {
            const QRegularExpression word(QStringLiteral("(?<![0-9A-Za-z.])%1(?![0-9A-Za-z.])").arg(QString::fromStdString(planted)));
            INFO(name << " " << planted);
            // Numbers of places in a workbook's own descriptions are no counts.
            if (name.find("xlsx/") != std::string::npos && !name.ends_with("sharedStrings.xml") && name.find("/sheet") == std::string::npos) continue;
            CHECK_FALSE(text.contains(word));
        }
    }
    CHECK(papers == 2);
}

TEST_CASE("P49, P50: no code, label, path, user or time of day is in any byte of any file, papers and pictures too", "[print][attack][privacy]") {
    std::vector<std::string> planted = {"planted-label", "planted-path", exported().folder.path().string(), kPassphrase, "2026-01-17", "2026-08-19", "2026-07-13", "2026-11-22"};
    planted.insert(planted.end(), exported().codes.begin(), exported().codes.end());
    REQUIRE(planted.size() > 400);
    for (const char* variable : {"USER", "LOGNAME", "HOSTNAME"}) {
        const QString value = qEnvironmentVariable(variable);
        if (value.size() > 5) planted.push_back(value.toStdString());
    }
    const QRegularExpression timeOfDay(QStringLiteral("(?<!2000-01-01T)(?<![0-9])[0-2][0-9]:[0-5][0-9](?![0-9])"));
    for (const auto& [name, bytes] : exported().files) {
        INFO(name);
        const QString paper = name.ends_with(".pdf") ? readable(name, bytes) : QString();
        for (const std::string& text : planted) {
            INFO(text);
            CHECK(bytes.find(text) == std::string::npos);
            CHECK_FALSE(paper.contains(QString::fromStdString(text)));
        }
        if (!paper.isEmpty() || isText(name)) {
            QString read = readable(name, bytes);
            CHECK_FALSE(read.remove(QStringLiteral("00:00:00")).contains(timeOfDay));
        }
    }
}

TEST_CASE("P46: both pages, both papers and the pictures' words say what the JSON says, and their percentages are those of its counts", "[print][attack]") {
    const auto items = shownItems();
    REQUIRE(items.size() > 10);
    for (const std::string language : {"cy", "en"}) {
        const std::string& page = exported().files.at("report-" + language + ".html");
        const QString paper = wordsOfPdf(exported().files.at("report-" + language + ".pdf"));
        std::string pictures;
        for (const auto& [name, bytes] : exported().files) {
            if (name.ends_with("-" + language + ".svg")) pictures += bytes;
        }
        const auto names = labels(language);
        int told = 0;
        for (const std::string& item : items) {
            INFO(language << " " << item);
            std::vector<std::string> cells;
            for (const char* cell : {"improved", "same", "declined"}) cells.push_back(cellOf(item, cell) > 0 ? countWithShare(item, cell) : std::string());
            for (const std::string& cell : cells) {
                if (!cell.empty()) CHECK(paper.contains(QString::fromStdString(cell)));
            }
            const auto name = names.find(item);
            if (name == names.end()) continue;
            const std::string label = escaped(name->second);
            const auto row = page.find("<th scope=\"row\">" + label + "</th>");
            if (row == std::string::npos) continue;
            ++told;
            const std::string line = page.substr(row, page.find("</tr>", row) - row);
            for (const std::string& cell : cells) CHECK((cell.empty() || line.find("<td>" + cell + "</td>") != std::string::npos));
            CHECK(line.find("<td>" + count(cellOf(item, "compared")) + "</td>") != std::string::npos);
            const std::string said = countsSaid(pictures, label);
            if (cellOf(item, "improved") > 0) CHECK(said.find(": " + count(cellOf(item, "improved")) + ";") != std::string::npos);
            CHECK(said.ends_with(": " + count(cellOf(item, "compared"))));
        }
        CHECK(told > 8);
    }
}

TEST_CASE("P46: every bar is as long as its protected counts, in pictures of lines and of dots, on the page and on paper", "[print][attack][privacy]") {
    std::vector<Bar> wanted;
    for (const std::string& item : shownItems()) wanted.push_back(barOf(item));
    const auto isWanted = [&](const Bar& bar, double most) { return std::any_of(wanted.begin(), wanted.end(), [&](const Bar& one) { return isNear(bar, one, most); }); };
    // The true ones are another length, and would be told apart.
    const double people = kForward + kSame + kBack;
    REQUIRE_FALSE(isWanted({kBack / people, kSame / people, kForward / people}, 0.0045));
    int pictures = 0;
    for (const auto& [name, bytes] : exported().files) {
        INFO(name);
        if (!name.ends_with(".svg")) continue;
        const QImage dots = QImage::fromData(QByteArray::fromStdString(exported().files.at(name.substr(0, name.size() - 3) + "png")));
        REQUIRE_FALSE(dots.isNull());
        for (const Bar& bar : barsOf(bytes)) CHECK(isWanted(bar, 0.0045));  // a gap of two of 720, and whole units
        for (const Box& box : boxesOf(bytes)) {
            const Extent drawn = extentOf(dots, 2 * box.y + 3, 2 * box.y + 6, kColours[box.part]);  // above the numbers
            CHECK(std::abs(drawn.left - 2 * box.x) <= 6);
            CHECK(std::abs(drawn.right + 1 - 2 * (box.x + box.width)) <= 6);
        }
        ++pictures;
    }
    CHECK(pictures > 8);
    for (const std::string language : {"cy", "en"}) {
        const std::vector<Bar> onPage = barsOf(exported().files.at("report-" + language + ".html"));
        std::vector<Bar> onPaper;
        for (const QImage& sheet : picturesOfPdf(exported().files.at("report-" + language + ".pdf"), 80)) {
            const auto here = barsOn(sheet);
            onPaper.insert(onPaper.end(), here.begin(), here.end());
        }
        REQUIRE(onPage.size() > 10);
        REQUIRE(onPaper.size() == onPage.size());
        for (std::size_t i = 0; i < onPage.size(); ++i) CHECK(isNear(onPaper[i], onPage[i], 0.012));
    }
}

}  // namespace camre::tests
