#include "summary/summary_samples.h"

#include <stdexcept>

#include "release/pack_json.h"

namespace camre::tests {

Preview somePeople() {
    Preview preview;
    preview.bothForms = 84;
    preview.firstFormOnly = 31;
    preview.cameTooEarly = 2;
    preview.stopped = 6;
    preview.threshold = 10;
    // forward 20 + 20, same 31, back 6 + 3
    preview.rows = {{Respondent::Adult, "theme:home", 20, 20, 31, 6, 3, 4}, {Respondent::Adult, "home.suits", 2, 1, 3, 1, 0, 0}};
    return preview;
}

void openSummary(TestWindow& test, const char* tag) {
    test.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Coordinator));
    test.openFile(tag);
    test.file->fixedPreview = somePeople();
    test.window.showSummary();
    if (!test.waitForWork()) throw std::runtime_error("the summary was not counted");
}

std::string packRow(const char* table, const char* item, const char* cell, const char* value, const char* status) {
    const auto text = [](const char* name, const char* word) { return "\"" + std::string(name) + "\":\"" + word + "\","; };
    return "{" + text("table", table) + text("item", item) + text("group_by", "") + text("group_value", "") + text("cell", cell) +
           "\"value\":" + value + ",\"status\":\"" + status + "\"}";
}

std::string packText(const PackText& pack) {
    PackHead head;
    head.organisation = pack.organisation;
    head.lineage = pack.lineage;
    head.period = pack.period;
    std::string rows;
    for (const std::string& row : pack.rows) rows += (rows.empty() ? "" : ",\n") + row;
    return "{\"schema\":\"camre-summary/1\",\n\"pack\":\"" + packId(head) + "\",\n\"org\":\"" + pack.organisation + "\",\n\"lineage\":\"" +
           pack.lineage + "\",\n\"period\":{\"start\":\"" + pack.period.start.iso() + "\",\"end\":\"" + pack.period.end.iso() +
           "\"},\n\"catalogue\":\"" + pack.catalogue +
           "\",\n\"protection\":{\"method\":\"running-total\",\"base\":5,\"threshold\":10},\n\"rows\":[\n" + rows + "\n]}\n";
}

ProtectedPack packOf(const PackText& pack) {
    auto read = readFrozenPack(packText(pack), "");
    if (!read) throw std::runtime_error(describe(read.error()));
    return read.value();
}

ProtectedPack packThatNeedsCare() {
    PackText pack;
    pack.rows = {packRow("change", "home.suits", "improved", "30"),
                 packRow("change", "home.suits", "same", "5"),
                 packRow("change", "home.suits", "declined", "5"),
                 packRow("change", "home.suits", "compared", "40"),
                 packRow("change", "home.suits", "people", "40"),
                 packRow("change", "home.suits", "net_points", "62.5"),
                 packRow("change", "home.staying", "compared", "null", "c"),
                 packRow("change", "theme:home", "improved", "20", "u"),
                 packRow("change", "theme:home", "same", "5", "u"),
                 packRow("change", "theme:home", "declined", "0", "k"),
                 packRow("change", "theme:home", "compared", "25", "u"),
                 packRow("change", "theme:home", "people", "25", "u"),
                 packRow("profile", "home.suits", "level_1", "15"),
                 packRow("profile", "home.suits", "level_5", "25"),
                 packRow("profile", "home.suits", "answered", "40"),
                 packRow("profile", "home.suits", "people", "40"),
                 packRow("followup_timing", "overall", "under_3_months", "0", "k"),
                 packRow("followup_timing", "overall", "3_to_6_months", "40"),
                 packRow("followup_timing", "overall", "people", "40"),
                 packRow("followup_status", "overall", "followed_up", "55"),
                 packRow("followup_status", "overall", "not_recorded", "45"),
                 packRow("followup_status", "overall", "people", "100")};
    return packOf(pack);
}

}  // namespace camre::tests
