#include <array>
#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kInsideView = "inside view, not for sharing";
constexpr std::array<std::size_t, 8> kTrueWidths = {10, 28, 9, 9, 9, 6, 6, 12};
constexpr std::array<std::size_t, 7> kPackWidths = {16, 28, 14, 16, 20, 8, 6};

std::string_view respondentName(Respondent respondent) {
    switch (respondent) {
        case Respondent::Adult: return "adult";
        case Respondent::Parent: return "parent";
        case Respondent::Child: return "child";
    }
    return {};
}

// Protected values are whole counts or percentages with one decimal.
std::string valueText(const PackRow& row) { return row.value ? Json(*row.value).dump() : std::string(); }

Json trueRowJson(const TrueRow& row) {
    return {{"respondent", respondentName(row.respondent)},
            {"item", row.item},
            {"improved_2", row.improved2},
            {"improved_1", row.improved1},
            {"same", row.same},
            {"declined_1", row.declined1},
            {"declined_2", row.declined2},
            {"not_compared", row.notCompared}};
}

Json packRowJson(const PackRow& row) {
    return {{"table", row.table},
            {"item", row.item},
            {"group_by", row.groupBy},
            {"group_value", row.groupValue},
            {"cell", row.cell},
            {"value", row.value ? Json(*row.value) : Json(nullptr)},
            {"status", row.status}};
}

Json adviceJson(const std::optional<PeriodAdvice>& advice) {
    if (!advice) return nullptr;
    return {{"period", {{"start", advice->period.start.iso()}, {"end", advice->period.end.iso()}}}, {"people", advice->people}, {"over", advice->isOver}};
}

void sayAsJson(const Preview& preview) {
    Json rows = Json::array();
    for (const auto& row : preview.rows) rows.push_back(trueRowJson(row));
    Json leaves = nullptr;
    if (preview.wouldLeave) {
        leaves = Json::array();
        for (const auto& row : preview.wouldLeave->rows()) leaves.push_back(packRowJson(row));
    }
    Json refusal = nullptr;
    if (preview.refusal) refusal = {{"problem", errorName(preview.refusal->code)}, {"words", harmless(describe(*preview.refusal))}};
    say(Json{{"note", kInsideView},
             {"period", {{"start", preview.period.start.iso()}, {"end", preview.period.end.iso()}}},
             {"bothForms", preview.bothForms},
             {"firstFormOnly", preview.firstFormOnly},
             {"cameTooEarly", preview.cameTooEarly},
             {"stopped", preview.stopped},
             {"threshold", preview.threshold},
             {"childThreshold", preview.childThreshold},
             {"rows", std::move(rows)},
             {"wouldLeave", std::move(leaves)},
             {"refusal", std::move(refusal)},
             {"wouldWork", adviceJson(preview.wouldWork)}}
            .dump(1));
}

void sayTrueRows(const std::vector<TrueRow>& rows) {
    sayRow(kTrueWidths, {"RESPONDENT", "ITEM", "FORWARD 2", "FORWARD 1", "THE SAME", "BACK 1", "BACK 2", "NOT COMPARED"});
    for (const auto& row : rows) {
        sayRow(kTrueWidths, {std::string(respondentName(row.respondent)), row.item, std::to_string(row.improved2),
                             std::to_string(row.improved1), std::to_string(row.same), std::to_string(row.declined1),
                             std::to_string(row.declined2), std::to_string(row.notCompared)});
    }
}

void sayWhatWouldLeave(const Preview& preview) {
    say("");
    if (preview.refusal) say(harmless(describe(*preview.refusal)));
    if (preview.wouldWork) {
        const Period& period = preview.wouldWork->period;
        say("A period that has enough people: " + period.start.iso() + ".." + period.end.iso() + (preview.wouldWork->isOver ? "" : ", once it is over") +
            ". People with both forms: " + std::to_string(preview.wouldWork->people));
    }
    if (!preview.wouldLeave) {
        say("Nothing would leave.");
        return;
    }
    say("What would leave, protected:");
    sayRow(kPackWidths, {"TABLE", "ITEM", "BY", "GROUP", "CELL", "VALUE", "STATUS"});
    for (const auto& row : preview.wouldLeave->rows()) {
        sayRow(kPackWidths, {row.table, row.item, row.groupBy, row.groupValue, row.cell, valueText(row), row.status});
    }
}

void sayAsText(const Preview& preview) {
    say("Inside view, not for sharing");
    say("Period " + preview.period.start.iso() + " to " + preview.period.end.iso());
    say("People with a first form and a follow-up to count in this period: " + std::to_string(preview.bothForms));
    say("People with a first form only: " + std::to_string(preview.firstFormOnly));
    if (preview.cameTooEarly > 0) {
        say("People whose follow-up came too early to count (under 28 days after the first form): " + std::to_string(preview.cameTooEarly));
    }
    say("People who stopped: " + std::to_string(preview.stopped));
    say("Smallest group that may leave: " + std::to_string(preview.threshold) + " (children " +
        std::to_string(preview.childThreshold) + ")");
    say("");
    sayTrueRows(preview.rows);
    sayWhatWouldLeave(preview);
}

}  // namespace

ExitCode runPreview(const ResultOptions& options) {
    const auto period = periodOption(options.period);
    if (!period) return fail(period.error());
    const auto by = breakdownOption(options.by);
    if (!by) return fail(by.error());
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    const auto preview = whileBusy("Counting", [&] {
        return session.value().workspace->preview(period.value(), by.value());
    });
    if (!preview) return fail(preview.error());
    noteLooked(session.value());
    if (options.common.json) sayAsJson(preview.value());
    else sayAsText(preview.value());
    return ExitCode::Done;
}

}  // namespace camre
