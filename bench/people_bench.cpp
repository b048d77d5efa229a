// What lists ask for: a page, one person, who is due, one person's forms. None may grow with the file.
#include <benchmark/benchmark.h>

#include <vector>

#include "base/random.h"
#include "bench_file.h"

namespace camre::bench {
namespace {

constexpr int kPage = 50;

/// An open file and the codes of its people, out of which one is drawn each time.
class People {
  public:
    explicit People(std::int64_t count) : m_workspace(openWorkspace(fileOf(count))) {
        for (const PersonFacts& person : needed(m_workspace->people(std::nullopt, static_cast<int>(count)))) {
            m_codes.push_back(person.code);
        }
    }
    Workspace& workspace() { return *m_workspace; }
    const PersonCode& anyCode() { return m_codes[m_random.below(static_cast<std::uint32_t>(m_codes.size()))]; }

  private:
    std::unique_ptr<Workspace> m_workspace;
    std::vector<PersonCode> m_codes;
    SeededRandom m_random{7};
};

void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMicrosecond);
}

void pageOfPeople(benchmark::State& state) {
    People people(state.range(0));
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(needed(people.workspace().people(people.anyCode(), kPage)));
    }
}
BENCHMARK(pageOfPeople)->Apply(sizes);

void findByCode(benchmark::State& state) {
    People people(state.range(0));
    for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(needed(people.workspace().person(people.anyCode())));
}
BENCHMARK(findByCode)->Apply(sizes);

void dueThisMonth(benchmark::State& state) {
    People people(state.range(0));
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(needed(people.workspace().due(DueFilter::DueThisMonth, clock().today(), kPage)));
    }
}
BENCHMARK(dueThisMonth)->Apply(sizes);

void formsOfOnePerson(benchmark::State& state) {
    People people(state.range(0));
    for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(needed(people.workspace().forms(people.anyCode())));
}
BENCHMARK(formsOfOnePerson)->Apply(sizes);

}  // namespace
}  // namespace camre::bench
