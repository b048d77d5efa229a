// Every use case, with a disk that fails at every one of its steps.
#include <cstdio>
#include <set>

#include "records_bench.h"

using namespace camre;
using namespace camre::tests;

namespace {

void tell(const char* what, int count) { std::printf("faults: %d %s\n", count, what); }

// The error that a person is shown speaks of the disk.
void checkWords(const Status& refused) {
    const std::set<ErrorCode> ofTheDisk = {ErrorCode::DiskFull, ErrorCode::StoreFault, ErrorCode::FileUnwritable, ErrorCode::DamagedFile, ErrorCode::TracesWait};
    INFO(describe(refused.error()));
    CHECK(ofTheDisk.contains(refused.error().code));
}

void runWithTrouble(RecordsBench& bench, Trouble trouble, int step) {
    bench.put();
    auto workspace = bench.open();
    REQUIRE(workspace);
    bench.disk().begin(trouble, step);
    const Status done = bench.run(*workspace.value());
    const bool failed = bench.disk().hasFailed();
    bench.disk().end();
    if (!done) {
        CHECK(failed);
        checkWords(done);
        // The same open file goes on, and the work can be done again. Who is erased already is not erased twice: what is
        // left of that is done at the next opening.
        if (done.error().code != ErrorCode::TracesWait) {
            const Status again = bench.run(*workspace.value());
            INFO((again ? "" : describe(again.error())));
            CHECK(again);
        }
    }
    workspace.value().reset();
    bench.inspect(true);
}

// @return how many steps were refused
int refuseSteps(RecordsBench& bench, Trouble trouble, int first) {
    for (int step = first, count = 0;; step += stepsAtOnce(), ++count) {
        REQUIRE(step < 2000);
        INFO("at step " << step);
        runWithTrouble(bench, trouble, step);
        if (!bench.disk().hasFailed()) return count;
    }
}

// Another first step for each use case, so that even steps far apart come from everywhere in a save.
int firstStep(int index) { return 1 + index % stepsAtOnce(); }

// @return false when the work was done before the power went
bool cutAt(RecordsBench& bench, int step, WeakDisk::Unsynced unsynced, std::uint64_t seed) {
    bench.put();
    auto workspace = bench.open();
    REQUIRE(workspace);
    bench.disk().begin(Trouble::LosesPower, step);
    const Status done = bench.run(*workspace.value());
    const bool cameDuringWork = bench.disk().hasFailed();
    // Nothing that the program does from here on is of use to it.
    bench.disk().begin(Trouble::LosesPower, 1);
    workspace.value().reset();
    bench.disk().powerBack(unsynced, seed);
    bench.inspect(static_cast<bool>(done));
    return cameDuringWork;
}

// @return how many cuts there were; the last ones come after the work was called done
int cutAtSteps(RecordsBench& bench, int first) {
    int cuts = 0;
    bool isOver = false;
    for (int step = first; !isOver; step += stepsAtOnce()) {
        REQUIRE(step < 2000);
        for (const auto unsynced : {WeakDisk::Unsynced::Lost, WeakDisk::Unsynced::Kept, WeakDisk::Unsynced::Some}) {
            const auto seed = static_cast<std::uint64_t>(++cuts);
            INFO("cut at step " << step << ", unsynced " << static_cast<int>(unsynced) << ", seed " << seed);
            isOver = !cutAt(bench, step, unsynced, seed);
        }
    }
    return cuts;
}

// A read gives a byte that is not on the disk: what is sealed is never taken for what it is not.
// @return false when there was no such read any more
[[maybe_unused]] bool turnABit(RecordsBench& bench, int read) {
    bench.put();
    bench.disk().begin(Trouble::FlipsABit, read, static_cast<std::uint64_t>(read));
    auto workspace = bench.open();
    const Status done = workspace ? bench.run(*workspace.value()) : Status(workspace.error());
    const bool came = bench.disk().hasFailed();
    if (workspace) workspace.value().reset();
    bench.inspect(static_cast<bool>(done));
    return came;
}

}  // namespace

TEST_CASE("whichever step of the disk is refused, the work is undone, and can be done again at once", "[faults]") {
    int count = 0;
    int index = 0;
    for (const UseCase& useCase : useCases()) {
        INFO(useCase.name);
        RecordsBench bench(useCase);
        count += refuseSteps(bench, Trouble::RefusesOnce, firstStep(index++));
    }
    tell("steps refused", count);
    CHECK(count > 30);
}

TEST_CASE("whenever the disk is full, the work is undone, and goes through when there is room again", "[faults]") {
    int count = 0;
    int index = 0;
    for (const UseCase& useCase : useCases()) {
        INFO(useCase.name);
        RecordsBench bench(useCase);
        count += refuseSteps(bench, Trouble::Full, firstStep(index++));
    }
    tell("full disks", count);
    CHECK(count > 20);
}

TEST_CASE("whenever the power goes, the file is whole, with all that was called done and nothing half done", "[faults]") {
    int count = 0;
    int index = 0;
    for (const UseCase& useCase : useCases()) {
        INFO(useCase.name);
        RecordsBench bench(useCase);
        count += cutAtSteps(bench, firstStep(index++));
    }
    tell("power cuts", count);
    CHECK(count > 150);
}

#if CAMRE_ENCRYPTION
TEST_CASE("whichever read turns a bit, nothing wrong is taken for true, and nothing is spoiled", "[faults]") {
    int count = 0;
    for (const UseCase& useCase : useCases()) {
        if (useCase.name != "a period is released" && useCase.name != "an answer is ticked") continue;
        INFO(useCase.name);
        RecordsBench bench(useCase);
        for (int read = 1; turnABit(bench, read); read += stepsAtOnce()) ++count;
    }
    tell("turned bits", count);
    CHECK(count > 10);
}
#endif
