#pragma once

namespace camre::tests {

/// Runs the tests of this program as the command line says; what a program's own main() calls when it has made what its tests need.
///
/// @return the exit status
int runTests(int argc, char** argv);

}  // namespace camre::tests
