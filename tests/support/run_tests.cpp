// The test runner is most of what the compiler reads of Catch2: read here, once for all test programs.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "support/run_tests.h"

#include "support/catch.h"

namespace camre::tests {

int runTests(int argc, char** argv) { return Catch::Session().run(argc, argv); }

}  // namespace camre::tests
