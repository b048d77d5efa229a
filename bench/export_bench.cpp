// What a release is written as. It is as large for a hundred people as for a million: its rows are those of the questions.
#include <benchmark/benchmark.h>
#include <zlib.h>

#include <charconv>
#include <string>
#include <string_view>

#include "bench_file.h"
#include "exports/code_list.h"
#include "exports/export_files.h"
#include "exports/summary_csv.h"
#include "exports/summary_workbook.h"
#include "exports/zip_file.h"
#include "release/pack_maker.h"

namespace camre::bench {
namespace {

constexpr std::int64_t kPeople = 10'000;
constexpr std::size_t kLargestSheet = 50'000'000;

const ProtectedPack& pack() {
    static const ProtectedPack made = *needed(openWorkspace(fileOf(kPeople))->preview(lastQuarter(), std::nullopt)).wouldLeave;
    return made;
}

const WordSource& words() {
    static const WordSource source{library().catalogue, library().packs};
    return source;
}

void addNumber(std::string& text, const std::optional<double>& value) {
    if (!value) return;
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, *value).ptr;
    text.append(digits, end);
}

void csv(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(summaryCsv(pack()));
}
BENCHMARK(csv)->Unit(benchmark::kMicrosecond);

// The floor of CSV: the same cells with commas between them, nothing looked at.
void csvFloor(benchmark::State& state) {
    const PackHead& head = pack().head();
    const std::string start = "camre-summary/1," + pack().sha256() + ',' + head.organisation + ',' + head.lineage + ',' + head.period.start.iso() + ',' +
                              head.period.end.iso() + ',' + head.catalogue;
    for ([[maybe_unused]] auto _ : state) {
        std::string text;
        for (const PackRow& row : pack().rows()) {
            text += start;
            for (const std::string_view one : {std::string_view(row.table), std::string_view(row.item), std::string_view(row.groupBy), std::string_view(row.groupValue), std::string_view(row.cell)}) {
                text += ',';
                text += one;
            }
            text += ',';
            addNumber(text, row.value);
            text += ',';
            text += row.status;
            text += "\r\n";
        }
        benchmark::DoNotOptimize(text);
    }
}
BENCHMARK(csvFloor)->Unit(benchmark::kMicrosecond);

// With its check sum.
void json(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(PackMaker::make(pack().head(), pack().rows()));
}
BENCHMARK(json)->Unit(benchmark::kMicrosecond);

// The floor of JSON: the same keys and values, nothing escaped.
void jsonFloor(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        std::string text = "{\"rows\":[";
        for (const PackRow& row : pack().rows()) {
            const auto add = [&text](std::string_view key, std::string_view value) {
                text += '"';
                text += key;
                text += "\":\"";
                text += value;
                text += "\",";
            };
            text += '{';
            add("table", row.table);
            add("item", row.item);
            add("group_by", row.groupBy);
            add("group_value", row.groupValue);
            add("cell", row.cell);
            text += "\"value\":";
            addNumber(text, row.value);
            text += ',';
            add("status", row.status);
            text.back() = '}';
            text += ",\n";
        }
        benchmark::DoNotOptimize(text);
    }
}
BENCHMARK(jsonFloor)->Unit(benchmark::kMicrosecond);

void workbook(benchmark::State& state) {
    const auto labels = codeList(pack(), words());
    for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(needed(summaryWorkbook(pack(), words(), labels)));
}
BENCHMARK(workbook)->Unit(benchmark::kMillisecond);

// The floor of XLSX: its sheets are there already as text, and are only packed.
void workbookFloor(benchmark::State& state) {
    const std::string file = needed(summaryWorkbook(pack(), words(), codeList(pack(), words())));
    std::vector<std::string> sheets;
    for (int sheet = 1; sheet < 20; ++sheet) {
        auto text = readFromZip(file, "xl/worksheets/sheet" + std::to_string(sheet) + ".xml", kLargestSheet);
        if (text) sheets.push_back(std::move(text).value());
    }
    if (sheets.empty()) state.SkipWithError("no sheet in the workbook");
    for ([[maybe_unused]] auto _ : state) {
        for (const std::string& sheet : sheets) {
            auto size = compressBound(sheet.size());
            std::string packed(size, '\0');
            compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(sheet.data()), sheet.size(), Z_DEFAULT_COMPRESSION);
            benchmark::DoNotOptimize(packed);
        }
    }
}
BENCHMARK(workbookFloor)->Unit(benchmark::kMillisecond);

void allFiles(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(needed(exportFiles(pack(), words())));
}
BENCHMARK(allFiles)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace camre::bench
