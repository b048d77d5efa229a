#include "exports/html_report.h"

#include <cmath>
#include <map>
#include <regex>
#include <set>

#include "base/utf8.h"
#include "export_words.h"
#include "exports/change_table.h"
#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr ExportLanguage kWelsh = ExportLanguage::Welsh;
constexpr ExportLanguage kEnglish = ExportLanguage::English;

const TestPerson kForward{"2333-", "3333-", 'w', Respondent::Adult};
const TestPerson kStayed{"3333-", "3333-", 'w', Respondent::Adult};

ProtectedPack packOf(const std::vector<TestPerson>& people, const PackHead& head = testHead(), bool byGender = false) {
    return protect(tally(people, byGender), head, {}).value();
}

std::string report(const ProtectedPack& pack, ExportLanguage language = kEnglish) { return htmlReport(pack, exportWords(), language); }

// All matches of a pattern's first group, in order.
std::vector<std::string> all(const std::string& text, const char* pattern) {
    std::vector<std::string> found;
    const std::regex wanted(pattern);
    for (std::sregex_iterator match(text.begin(), text.end(), wanted), end; match != end; ++match) found.push_back((*match)[1]);
    return found;
}

// Cells of the first row that this label heads: "20 (67%)", "5", …
std::vector<std::string> rowOf(const std::string& html, const std::string& label) {
    const auto at = html.find(">" + label + "</th>");
    INFO(label);
    REQUIRE(at != std::string::npos);
    return all(html.substr(at, html.find("</tr>", at) - at), "<td[^>]*>([^<]*)</td>");
}

std::string without(std::string html, const char* open, const char* close) {
    for (auto at = html.find(open); at != std::string::npos; at = html.find(open)) {
        html.erase(at, html.find(close, at) + std::string(close).size() - at);
    }
    return html;
}

// What a reader sees or hears: no tags, no style, and names of parts in words.
std::string readableText(const std::string& html) {
    return std::regex_replace(without(html, "<style>", "</style>"), std::regex("<[^>]*>"), " ");
}

// Every element is closed by its own name.
bool isWellFormed(const std::string& html) {
    std::vector<std::string> open;
    const std::regex tag("<(/?)([a-z0-9]+)[^>]*?(/?)>");
    const std::string plain = without(html, "<style>", "</style>");
    for (std::sregex_iterator found(plain.begin(), plain.end(), tag), end; found != end; ++found) {
        const std::string name = (*found)[2];
        if ((*found)[3].length() != 0) continue;
        if ((*found)[1].length() == 0) {
            open.push_back(name);
        } else if (open.empty() || open.back() != name) {
            return false;
        } else {
            open.pop_back();
        }
    }
    return open.empty();
}

}  // namespace

TEST_CASE("the report names the organisation, the period in words and how many people are in it", "[exports]") {
    const auto pack = packOf(copies(kForward, 32));
    CHECK_THAT(report(pack), ContainsSubstring("1 April 2026 to 30 June 2026"));
    CHECK_THAT(report(pack, kWelsh), ContainsSubstring("1 Ebrill 2026 hyd 30 Mehefin 2026"));
    CHECK_THAT(report(pack), ContainsSubstring("People counted (to the nearest five), adults</dt>\n<dd>30</dd>"));
    CHECK_THAT(report(pack), ContainsSubstring("Contains public sector information licensed under the Open Government Licence v3.0."));
    CHECK(report(pack).find("made up") == std::string::npos);
}

TEST_CASE("a row has counts with whole percentages, the base and the net with its interval", "[exports]") {
    // 20 forward, 10 the same of 30: 66.7% and 33.3%; net +66.7 points.
    const auto pack = packOf(copies(kForward, 20) + copies(kStayed, 10));
    const auto cells = rowOf(report(pack), "A job");
    REQUIRE(cells.size() == 5);
    CHECK(cells[0] == "20 (67%)");
    CHECK(cells[1] == "10 (33%)");
    CHECK(cells[2] == "none or very few");
    CHECK(cells[3] == "30");
    CHECK_THAT(cells[4], ContainsSubstring("+67 (from +"));
    CHECK(rowOf(report(pack, kWelsh), "Swydd")[2] == "dim neu ychydig iawn");
}

TEST_CASE("a table without any note has no column for notes, which would be read out empty", "[exports]") {
    const auto hasNotes = [](const std::string& html) { return html.find("<th scope=\"col\">note</th>") != std::string::npos; };
    const std::string large = report(packOf(copies(kForward, 30) + copies(kStayed, 30)));
    CHECK_FALSE(hasNotes(large));
    CHECK(large.find("class=\"note\"") == std::string::npos);
    CHECK(hasNotes(report(packOf(copies(kForward, 12)))));
}

TEST_CASE("the row of everything stands first, then what to know before quoting it", "[exports]") {
    // 20 forward, 10 the same of 30.
    const std::string html = report(packOf(copies(kForward, 20) + copies(kStayed, 10)));
    const auto headline = html.find("<dl class=\"headline\">");
    const auto care = html.find("Read this with care</h2>");
    REQUIRE(headline != std::string::npos);
    CHECK(all(html.substr(headline, html.find("</dl>", headline) - headline), "<dd>([^<]*)</dd>") ==
          std::vector<std::string>{"20 (67%)", "10 (33%)", "none or very few", "30"});
    CHECK(headline < care);
    CHECK(care < html.find("Change by question, adults</h2>"));
}

TEST_CASE("numbers are rounded half away from zero", "[exports]") {
    CHECK(wholeNumber(12.5) == "13");
    CHECK(wholeNumber(12.4) == "12");
    CHECK(signedNumber(-12.5) == "−13");
    CHECK(signedNumber(0.5) == "+1");
    CHECK(signedNumber(-0.4) == "0");
}

TEST_CASE("a row with few people has no percentages, and says so", "[exports][privacy]") {
    const auto cells = rowOf(report(packOf(copies(kForward, 15))), "A job");
    CHECK(cells[0] == "15");
    CHECK(cells[4] == "not shown");
    CHECK(cells[5] == "fewer than 20: counts only");
}

TEST_CASE("P47: a withheld row shows nothing but that it is withheld, and has no bar", "[exports][privacy]") {
    // Four of forty answered the skills question twice.
    const auto pack = packOf(copies({"2-33-", "3-33-", 'w', Respondent::Adult}, 36) + copies(kForward, 4));
    const std::string html = report(pack);
    CHECK(rowOf(html, "Skills, used") == std::vector<std::string>{"hidden to protect people"});
    CHECK_THAT(html, ContainsSubstring("Skills, used: hidden to protect people."));
    CHECK(rowOf(report(pack, kWelsh), "Sgiliau") == std::vector<std::string>{"cuddiwyd i ddiogelu pobl"});
}

TEST_CASE("both languages have the same rows and figures, and they are those of summary.csv", "[exports]") {
    SeededRandom random(5);
    const auto pack = packOf(randomPeople(random, 200), testHead(), true);
    const char* cell = R"(<td>([0-9]+)(?: \([0-9]+%\))?</td>)";
    const auto english = all(report(pack), cell);
    CHECK(english == all(report(pack, kWelsh), cell));
    // The overview, the questions of each theme, then groups: counts of the same rows, taken from the pack itself.
    std::multiset<std::string> shown(english.begin(), english.end());
    std::multiset<std::string> expected;
    for (const PackRow& one : pack.rows()) {
        const bool column = one.cell == "improved" || one.cell == "same" || one.cell == "declined" || one.cell == "compared";
        if (one.table == "change" && column && one.value && one.status != "k") expected.insert(numberText(*one.value));
    }
    CHECK(shown == expected);
    CHECK(expected.size() > 20);
    const auto percentages = all(report(pack), R"(<td>[0-9]+ \(([0-9]+)%\)</td>)");
    std::multiset<std::string> wholes;
    for (const PackRow& one : pack.rows()) {
        const bool column = one.cell == "pct_improved" || one.cell == "pct_same" || one.cell == "pct_declined";
        if (one.table == "change" && column && one.value && *one.value > 0) wholes.insert(std::to_string(std::lround(*one.value)));
    }
    CHECK(std::multiset<std::string>(percentages.begin(), percentages.end()) == wholes);
    CHECK(wholes.size() > 10);
}

TEST_CASE("groups of a breakdown have their own table, with the groups that were put together", "[exports]") {
    auto men = copies(kStayed, 13);
    for (TestPerson& man : men) man.gender = 'm';
    const std::string html = report(packOf(copies(kForward, 32) + men, testHead(), true));
    CHECK_THAT(html, ContainsSubstring("Change by group, adults: Gender</h2>"));
    CHECK_THAT(html, ContainsSubstring("Man, other, Not answered."));
    CHECK(rowOf(html, "Woman")[0] == "30 (100%)");
}

TEST_CASE("P46: no true count is in a report", "[exports][privacy]") {
    const auto pack = packOf(copies(kForward, 1213) + copies(kStayed, 1741));
    for (const ExportLanguage language : {kWelsh, kEnglish}) {
        for (const char* planted : {"1213", "1,213", "1741", "1,741", "2954", "2,954"}) CHECK(report(pack, language).find(planted) == std::string::npos);
    }
}

TEST_CASE("a hostile name or word is text and nothing else", "[exports][privacy]") {
    PackHead head = testHead();
    head.organisation = "<script>alert('x')</script>\"&amp;";
    std::vector<LanguagePack> packs = exportPacks();
    for (LanguagePack& pack : packs) {
        pack.words["work.job.short"].text = "</th><img src=x onerror=alert(1)>";
        pack.words["theme.work.title"].text = "\" onfocus=\"x";
    }
    const Catalogue catalogue = smallCatalogue();
    const std::string html = htmlReport(packOf(copies(kForward, 32), head), {catalogue, packs}, kEnglish);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<img") == std::string::npos);
    CHECK(html.find("\" onfocus=\"") == std::string::npos);
    CHECK_THAT(html, ContainsSubstring("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;amp;"));
    CHECK(isWellFormed(html));
}

TEST_CASE("a report is one file: it loads nothing and runs nothing", "[exports][privacy]") {
    const std::string html = report(packOf(copies(kForward, 32)));
    CHECK(isUtf8(html));
    for (const char* outside : {"<script", "<link", "<img", "<iframe", "http:", "https:", "src=", "href=", "@import", "javascript"}) {
        INFO(outside);
        CHECK(html.find(outside) == std::string::npos);
    }
    CHECK(all(html, "(url\\((?!#)[^)]*\\))").empty());
}

TEST_CASE("a screen reader finds its way: language, one main part, headings in order, named tables and charts", "[exports]") {
    for (const ExportLanguage language : {kWelsh, kEnglish}) {
        SeededRandom random(7);
        const std::string html = report(packOf(randomPeople(random, 200), testHead(), true), language);
        CHECK_THAT(html, ContainsSubstring("<!DOCTYPE html>\n<html lang=\"" + std::string(tagOf(language)) + "\">"));
        CHECK(all(html, "(<main>)").size() == 1);
        CHECK(isWellFormed(html));
        int last = 0;
        for (const std::string& level : all(html, "<h([1-6])>")) {
            CHECK(std::stoi(level) <= last + 1);
            last = std::stoi(level);
        }
        CHECK(all(html, "(<h1>)").size() == 1);
        CHECK(all(html, "(<table>)").size() == all(html, "(<table>\n<caption>[^<]+</caption>)").size());
        CHECK(all(html, "(<th)[ >]").size() == all(html, "(<th scope=\"(?:row|col|rowgroup)\")").size());
        // Every chart has a sentence before it, a title, a description and a table after it.
        const auto charts = all(html, "(</p>\n<section class=\"wide\"[^>]*>\n<svg class=\"chart\" role=\"img\" aria-labelledby=\"chart-[0-9]+-title "
                                      "chart-[0-9]+-desc\"[^>]*>\n<title id=\"chart-[0-9]+-title\">[^<]+</title>\n<desc id=\"chart-[0-9]+-desc\">)");
        CHECK(charts.size() == all(html, "(<svg class=\"chart\")").size());
        CHECK(charts.size() == 3);  // the overview and two themes
        std::map<std::string, int> ids;
        for (const std::string& id : all(html, " id=\"([^\"]*)\"")) CHECK(++ids[id] == 1);
    }
}

TEST_CASE("a bar begins at ten people", "[exports][privacy]") {
    const auto few = protect(tally(copies(kForward, 7)), testHead(), Thresholds{.adult = 5}).value();
    CHECK(report(few).find("<svg class=\"chart\"") == std::string::npos);
    CHECK(report(packOf(copies(kForward, 10))).find("<svg class=\"chart\"") != std::string::npos);
}

TEST_CASE("no English words stand in the Welsh report", "[exports]") {
    std::vector<LanguagePack> packs = exportPacks();
    for (LanguagePack& pack : packs) {
        if (pack.tag.text != "cy") continue;
        for (const char* key : {"work.worry.short", "home.safe.short", "home.tenure.short", "theme.home.title", "background.gender.question",
                                "background.gender.value.man", "background.gender.value.other"}) {
            pack.words[key].text = "Gair";
        }
    }
    SeededRandom random(11);
    const Catalogue catalogue = smallCatalogue();
    const std::string text = readableText(htmlReport(packOf(randomPeople(random, 200), testHead(), true), {catalogue, packs}, kWelsh));
    for (const char* word : {"the", "and", "of", "people", "moved", "forward", "back", "same", "compared", "question", "chart", "group", "none", "few",
                             "hidden", "shown", "to", "from", "report", "change", "Theme", "Overall", "June", "April", "adults", "This", "Other"}) {
        INFO(word);
        CHECK_FALSE(std::regex_search(text, std::regex("\\b" + std::string(word) + "\\b")));
    }
}

TEST_CASE("P57: the report of a sample says first that its people are made up", "[exports][privacy]") {
    PackHead head = testHead();
    head.sample = true;
    const std::string html = report(packOf(copies(kForward, 32), head));
    CHECK(html.find("made up") < html.find("swansea-drop-in</bdi>"));
    CHECK_THAT(report(packOf(copies(kForward, 32), head), kWelsh), ContainsSubstring("pobl ddychmygol"));
}

TEST_CASE("P48: the same pack gives the same report", "[exports][privacy]") {
    SeededRandom random(48);
    const auto pack = packOf(randomPeople(random, 150), testHead(), true);
    const auto again = readFrozenPack(pack.json(), pack.sha256()).value();
    for (const ExportLanguage language : {kWelsh, kEnglish}) CHECK(report(again, language) == report(pack, language));
}
