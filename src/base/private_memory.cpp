#include "base/private_memory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace camre {

void keepMemoryPrivate() {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // A system that hands core dumps to a program of its own does not look at the limit, but at this.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

}  // namespace camre
