// The test runner of every core test program (the window's tests have their own, with a QApplication).
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "support/catch.h"

__attribute__((weak)) int main(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
