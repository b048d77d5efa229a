// The main program of every core test (those of paper and of the window have their own, with what Qt needs).
#include "support/run_tests.h"

__attribute__((weak)) int main(int argc, char** argv) {
    return camre::tests::runTests(argc, argv);
}
