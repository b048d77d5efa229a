// The inside view of a quarter: every form read, paired and counted.
#include <benchmark/benchmark.h>

#include <iostream>
#include <map>

#include "bench_file.h"
#include "plain_summary.h"
#include "store/form_store.h"
#include "store/library_store.h"
#include "store/store_file.h"

namespace camre::bench {
namespace {

void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);
}

void finishState(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetComplexityN(state.range(0));
}

/// Reads forms with a bare statement and pairs them the short way.
void visitPlainPairs(StoreFile& file, const std::function<void(const std::string&, const std::string&)>& visit) {
    PlainPairing pairing(lastQuarter(), visit);
    auto query = file.connection().query("SELECT person, day, kind, answers FROM form ORDER BY person, day, sequence");
    while (needed(query.step())) {
        pairing.take(query.integer(0), Day(static_cast<std::int32_t>(query.integer(1))),
                     query.integer(2) == 0 ? FormKind::Baseline : FormKind::FollowUp, query.text(3));
    }
    pairing.finish();
}

// A fast wrong answer is worth nothing: the two ways must agree before they are timed.
void mustAgree(const std::filesystem::path& path) {
    std::map<std::string, Moves> moves;
    for (const TrueRow& row : needed(openWorkspace(path)->preview(lastQuarter(), std::nullopt)).rows) {
        moves[row.item] = {{row.improved1 + row.improved2, row.same, row.declined1 + row.declined2}};
    }
    const auto file = needed(StoreFile::open(path, kPassphrase));
    const auto slots = needed(LibraryStore(*file).slots());
    PlainCounting counting(slots);
    visitPlainPairs(*file, [&](const std::string& before, const std::string& after) { counting.count(before, after); });
    for (const Slot& slot : slots) {
        if (slot.direction == Direction::None) continue;
        if (moves[slot.indicator.text] == counting.moves()[static_cast<std::size_t>(slot.number)]) continue;
        std::cerr << "bench: the summary and the plain count differ at " << slot.indicator.text << '\n';
        std::exit(1);
    }
}

void summary(benchmark::State& state) {
    const auto path = fileOf(state.range(0));
    mustAgree(path);
    const auto workspace = openWorkspace(path);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(needed(workspace->preview(lastQuarter(), std::nullopt)));
    }
    finishState(state);
}
BENCHMARK(summary)->Apply(sizes);

// First floor: the same file, one bare statement, the shortest pairing and counting.
void summaryFloorFromFile(benchmark::State& state) {
    const auto file = needed(StoreFile::open(fileOf(state.range(0)), kPassphrase));
    const auto slots = needed(LibraryStore(*file).slots());
    for ([[maybe_unused]] auto _ : state) {
        PlainCounting counting(slots);
        visitPlainPairs(*file, [&](const std::string& before, const std::string& after) { counting.count(before, after); });
        benchmark::DoNotOptimize(counting.moves().data());
    }
    finishState(state);
}
BENCHMARK(summaryFloorFromFile)->Apply(sizes);

// Second floor: the pairs lie in memory already.
void summaryFloorInMemory(benchmark::State& state) {
    const auto file = needed(StoreFile::open(fileOf(state.range(0)), kPassphrase));
    const auto slots = needed(LibraryStore(*file).slots());
    std::vector<PlainPair> pairs;
    visitPlainPairs(*file, [&](const std::string& before, const std::string& after) { pairs.push_back({before, after}); });
    for ([[maybe_unused]] auto _ : state) {
        PlainCounting counting(slots);
        for (const PlainPair& pair : pairs) counting.count(pair.before, pair.after);
        benchmark::DoNotOptimize(counting.moves().data());
    }
    finishState(state);
}
BENCHMARK(summaryFloorInMemory)->Apply(sizes);

}  // namespace
}  // namespace camre::bench
