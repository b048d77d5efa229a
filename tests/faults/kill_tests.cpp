// kill -9 in the middle of every use case.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/random.h"
#include "records_bench.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr int kKills = 36;

int killsWanted() {
    const char* asked = std::getenv("CAMRE_KILLS");
    return asked == nullptr ? kKills : std::atoi(asked);
}

void tellParent(int pipe, char sign) {
    if (::write(pipe, &sign, 1) != 1) ::_exit(3);
}

// In a process of its own: 'r' when the file is open, 'd' when the work is done.
[[noreturn]] void workUntilKilled(RecordsBench& bench, int pipe) {
    auto workspace = bench.open();
    if (!workspace) ::_exit(1);
    tellParent(pipe, 'r');
    if (!bench.run(*workspace.value())) ::_exit(2);
    tellParent(pipe, 'd');
    for (;;) ::pause();
}

// @return true when the work had been called done before the kill came
bool killAfter(RecordsBench& bench, useconds_t life) {
    int ends[2];
    REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) workUntilKilled(bench, ends[1]);
    ::close(ends[1]);
    char sign = 0;
    REQUIRE(::read(ends[0], &sign, 1) == 1);
    ::usleep(life);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    const bool done = ::read(ends[0], &sign, 1) == 1 && sign == 'd';
    ::close(ends[0]);
    return done;
}

}  // namespace

TEST_CASE("killed in the middle of any work, the file is whole, with all that was called done and nothing half done", "[faults][kill]") {
    SeededRandom random(20270405);
    const int each = std::max(1, killsWanted() / static_cast<int>(useCases().size()));
    int kills = 0;
    int inTime = 0;
    for (const UseCase& useCase : useCases()) {
        INFO(useCase.name);
        RecordsBench bench(useCase);
        // Near the time that the work takes here and now, so that most kills come within it.
        useconds_t longest = 4000;
        for (int i = 0; i < each; ++i) {
            bench.put();
            bench.disk().end();
            const bool done = killAfter(bench, random.below(longest));
            longest = std::clamp<useconds_t>(done ? longest * 3 / 4 : longest * 5 / 4, 500, 60'000);
            bench.inspect(done);
            ++kills;
            inTime += done ? 0 : 1;
        }
    }
    std::printf("faults: %d kills, %d of them before the work was called done\n", kills, inTime);
    CHECK(inTime > 0);
}
