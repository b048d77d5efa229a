#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/private_memory.h"
#include "support/catch.h"

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a program that keeps its memory private leaves no core dump, and lets no other program read it", "[base][privacy]") {
    // In a process of its own: what is given up here does not come back.
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        camre::keepMemoryPrivate();
        rlimit core{1, 1};
        const bool isPrivate = ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && core.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        ::_exit(isPrivate ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
#endif
