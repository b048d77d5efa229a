// Opening a records file, and reading all forms in it.
#include <benchmark/benchmark.h>

#include "bench_file.h"
#include "store/form_store.h"
#include "store/store_file.h"

#ifdef CAMRE_BENCH_KEY
#include <openssl/evp.h>

#include <array>
#endif

namespace camre::bench {
namespace {

void openFile(benchmark::State& state) {
    const auto path = fileOf(state.range(0));
    for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(openWorkspace(path));
}
BENCHMARK(openFile)->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMillisecond);

#ifdef CAMRE_BENCH_KEY
// The floor of opening: a passphrase must be slow to try, so making the key once is nearly all of it.
void openFileFloor(benchmark::State& state) {
    constexpr int kRounds = 256'000;  // SQLCipher 4's own
    const std::array<unsigned char, 16> salt{};
    std::array<unsigned char, 32> key{};
    for ([[maybe_unused]] auto _ : state) {
        PKCS5_PBKDF2_HMAC(kPassphrase.data(), static_cast<int>(kPassphrase.size()), salt.data(),
                          static_cast<int>(salt.size()), kRounds, EVP_sha512(), static_cast<int>(key.size()), key.data());
        benchmark::DoNotOptimize(key);
    }
}
BENCHMARK(openFileFloor)->Unit(benchmark::kMillisecond);
#endif

void scanForms(benchmark::State& state) {
    const auto file = needed(StoreFile::open(fileOf(state.range(0)), kPassphrase));
    FormStore forms(*file);
    for ([[maybe_unused]] auto _ : state) {
        std::int64_t signs = 0;
        const Status scanned = forms.scan([&](const PackedForm& form) {
            signs += static_cast<std::int64_t>(form.answers.size());
        });
        if (!scanned) endWith(scanned.error());
        benchmark::DoNotOptimize(signs);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(scanForms)->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);

// The floor of the scan: the bare statement, stepped to its end.
void scanFormsFloor(benchmark::State& state) {
    const auto file = needed(StoreFile::open(fileOf(state.range(0)), kPassphrase));
    for ([[maybe_unused]] auto _ : state) {
        std::int64_t signs = 0;
        auto query = file->connection().query(
            "SELECT person, day, kind, answers FROM form ORDER BY person, day, sequence");
        while (needed(query.step())) signs += static_cast<std::int64_t>(query.text(3).size());
        benchmark::DoNotOptimize(signs);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(scanFormsFloor)->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace camre::bench
