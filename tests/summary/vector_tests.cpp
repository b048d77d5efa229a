// The published numbers in tests/vectors/statistics, each compared within 1e-9 * max(1, |x|).
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "summary/analyst.h"
#include "summary/figures.h"
#include "summary/theme_change.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using Json = nlohmann::json;

namespace {

const std::string kFolder = CAMRE_SOURCE_DIR "/tests/vectors/statistics/";

Json vectorJson(const std::string& name) { return Json::parse(tests::readBytes(kFolder + name + ".json")); }

std::vector<std::vector<std::string>> vectorCsv(const std::string& name) {
    std::istringstream in(tests::readBytes(kFolder + name + ".csv"));
    std::vector<std::vector<std::string>> lines;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::vector<std::string> cells(1);
        for (const char c : line) {
            if (c == ',') cells.emplace_back();
            else if (c != '\r') cells.back() += c;
        }
        lines.push_back(cells);
    }
    return lines;
}

void checkNumber(const std::string& name, double found, const Json& expected) {
    INFO(name << ": found " << found << ", expected " << expected.dump());
    const double wanted = expected.get<double>();
    CHECK(std::abs(found - wanted) <= 1e-9 * std::max(1.0, std::abs(wanted)));
}

void checkMaybe(const std::string& name, const std::optional<double>& found, const Json& expected) {
    INFO(name);
    REQUIRE(found.has_value() != expected.is_null());
    if (found) checkNumber(name, *found, expected);
}

FiveCounts fiveOf(const Json& cells) {
    return {cells["improved_2plus"], cells["improved_1"], cells["same"], cells["declined_1"], cells["declined_2plus"]};
}

void checkShare(const std::string& name, const Share& share, const Json& stats) {
    checkNumber(name, share.value, stats[name]);
    checkNumber(name + "_low", share.low, stats[name + "_low"]);
    checkNumber(name + "_high", share.high, stats[name + "_high"]);
}

void checkStats(const FiveCounts& counts, const Json& stats) {
    CHECK(counts.compared() == stats["compared"].get<std::int64_t>());
    CHECK(counts.improved() == stats["improved"].get<std::int64_t>());
    CHECK(counts.declined() == stats["declined"].get<std::int64_t>());
    const auto figures = rowFigures(counts).value();
    checkShare("share_improved", figures.improved, stats);
    checkShare("share_same", figures.same, stats);
    checkShare("share_declined", figures.declined, stats);
    checkShare("net", figures.net, stats);
    checkNumber("prob_superiority", figures.probSuperiority, stats["prob_superiority"]);
    checkNumber("sign_p", figures.signP, stats["sign_p"]);
    checkNumber("avg_steps_capped", figures.avgStepsCapped, stats["avg_steps_capped"]);
    CHECK(evidenceName(figures.evidence) == stats["evidence"].get<std::string>());
}

Answer answerOf(const std::string& level, const std::string& missing) {
    return missing.empty() ? Answer::chosen(std::stoi(level)) : Answer(noAnswerFromName(missing).value());
}

// One question, read line by line as the vector gives it.
struct Question {
    ChangeCounts counts;
    StepCounts steps;
};

Question readQuestion(const std::string& name, const Json& json) {
    Question question;
    const int levels = json["levels"];
    const auto direction = json["direction"] == "lower_better" ? Direction::LowerBetter : Direction::HigherBetter;
    for (const auto& line : vectorCsv(name)) {
        const Answer before = answerOf(line[1], line[2]);
        const Answer after = answerOf(line[4], line[5]);
        const Change change = changeOf(before, after, line[3] == line[6], levels, direction);
        for (int i = 0; i < std::stoi(line[0]); ++i) {
            question.counts.add(change);
            if (!change.isCompared()) continue;
            question.steps.add(orientedLevel(after.level(), levels, direction) -
                               orientedLevel(before.level(), levels, direction));
        }
    }
    return question;
}

void checkCounts(const ChangeCounts& counts, const Json& expected) {
    for (std::size_t i = 0; i < kChangeClasses; ++i) {
        const std::string name(changeClassName(static_cast<ChangeClass>(i)));
        INFO(name);
        CHECK(counts.classes[i] == expected["cells"][name].get<std::int64_t>());
    }
    std::int64_t reasons = 0;
    for (const auto& [name, count] : expected["reasons"].items()) {
        INFO(name);
        reasons += count.get<std::int64_t>();
        for (std::size_t i = 0; i < kNotComparedReasons; ++i) {
            if (notComparedName(static_cast<NotComparedReason>(i)) == name) CHECK(counts.reasons[i] == count.get<std::int64_t>());
        }
    }
    CHECK(counts.notCompared() == reasons);
}

FiveCounts fiveOf(const ChangeCounts& counts) {
    const auto& c = counts.classes;
    return {c[0], c[1], c[2], c[3], c[4]};
}

void checkAnalyst(const StepCounts& steps, const Json& expected) {
    const auto figures = analystFigures(steps).value();
    checkNumber("mean_change", figures.mean, expected["mean_change"]);
    checkMaybe("sd_change", figures.sd, expected["sd_change"]);
    checkNumber("median_change", figures.median, expected["median_change"]);
    checkNumber("hodges_lehmann", figures.hodgesLehmann, expected["hodges_lehmann"]);
    CHECK(figures.nonzero == expected["nonzero"].get<std::int64_t>());
    checkNumber("w_plus", figures.wPlus, expected["w_plus"]);
    checkNumber("w_minus", figures.wMinus, expected["w_minus"]);
    checkMaybe("wilcoxon_pratt_z", figures.z, expected["wilcoxon_pratt_z"]);
    checkNumber("wilcoxon_pratt_p_normal", figures.pNormal, expected["wilcoxon_pratt_p_normal"]);
    checkMaybe("wilcoxon_pratt_p_exact", figures.pExact, expected["wilcoxon_pratt_p_exact"]);
    checkNumber("rank_biserial", figures.rankBiserial, expected["rank_biserial"]);
}

// What an item's state in d09 is to the theme.
Change stateChange(const std::string& state) {
    if (state == "improved") return {ChangeClass::Improved1, {}};
    if (state == "same") return {ChangeClass::Same, {}};
    if (state == "declined") return {ChangeClass::Declined1, {}};
    return changeOf(Answer(noAnswerFromName(state).value()), Answer::chosen(1), true, 5, Direction::HigherBetter);
}

}  // namespace

TEST_CASE("one-question vectors: counts, figures and analyst figures", "[summary][vectors]") {
    const std::string name = GENERATE(as<std::string>(), "d01_basic", "d02_no_change", "d03_one", "d04_lower_better",
                                      "d05_mixed_versions", "d06_missing", "d07_all_improved");
    INFO(name);
    const Json json = vectorJson(name);
    const Json& expected = json["expected"]["true"];
    const Question question = readQuestion(name, json);
    CHECK(question.counts.compared() + question.counts.notCompared() == expected["people"].get<std::int64_t>());
    checkCounts(question.counts, expected);
    checkStats(fiveOf(question.counts), expected["stats"]);
    checkAnalyst(question.steps, expected["analyst"]);
    const Json& leaves = json["expected"]["export"];
    if (!leaves["withheld"].get<bool>()) checkStats(fiveOf(leaves["protected"]["cells"]), leaves["protected"]["stats"]);
}

TEST_CASE("theme vector: the class of each person", "[summary][vectors]") {
    const Json expected = vectorJson("d09_domain")["expected"];
    std::map<std::string, ThemeChange> people;
    for (const auto& line : vectorCsv("d09_domain")) people[line[0]].add(stateChange(line[2]));
    ChangeCounts counts;
    for (const auto& [person, theme] : people) {
        const Change change = theme.result();
        const std::string name = change.isCompared() ? std::string(changeClassName(change.kind))
                                                     : "nc_" + std::string(notComparedName(change.reason));
        INFO(person);
        CHECK(name == expected["per_person"][person].get<std::string>());
        counts.add(change);
    }
    CHECK(people.size() == expected["per_person"].size());
    checkCounts(counts, expected["true"]);
    checkStats(fiveOf(counts), expected["true"]["stats"]);
    checkStats(fiveOf(expected["export"]["protected"]["cells"]), expected["export"]["protected"]["stats"]);
}

TEST_CASE("combining vector: protected cells add up, and figures come from the sum", "[summary][vectors]") {
    const Json json = vectorJson("d11_combined");
    FiveCounts sum;
    int counted = 0;
    for (const Json& pack : json["packs"]) {
        if (pack["export"]["withheld"].get<bool>()) continue;
        ++counted;
        const FiveCounts cells = fiveOf(pack["export"]["protected"]["cells"]);
        checkStats(cells, pack["export"]["protected"]["stats"]);
        sum = {sum.improved2 + cells.improved2, sum.improved1 + cells.improved1, sum.same + cells.same,
               sum.declined1 + cells.declined1, sum.declined2 + cells.declined2};
    }
    CHECK(counted == json["expected"]["organisations_counted"].get<int>());
    const FiveCounts wanted = fiveOf(json["expected"]["cells"]);
    CHECK(sum.improved2 == wanted.improved2);
    CHECK(sum.improved1 == wanted.improved1);
    CHECK(sum.same == wanted.same);
    CHECK(sum.declined1 == wanted.declined1);
    CHECK(sum.declined2 == wanted.declined2);
    checkStats(sum, json["expected"]["stats"]);
}
