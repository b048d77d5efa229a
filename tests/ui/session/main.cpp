// The runner of the tests of what a session leaves: the same program is the one that is watched (--session FILE).
#include <QApplication>
#include <QLocale>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "look/look.h"
#include "session/watched_session.h"
#include "support/run_tests.h"

namespace {

constexpr int kSkipped = 77;  // as tests/ui/CMakeLists.txt says

// Some containers forbid it.
bool mayTrace() { return std::system("strace -qq -o /dev/null true") == 0; }

}  // namespace

int main(int argc, char** argv) {
    const bool isWatched = argc == 3 && std::string(argv[1]) == "--session";
    if (!isWatched && !mayTrace()) {
        std::fputs("Skipped: this system lets no program be watched by strace.\n", stderr);
        return kSkipped;
    }
    if (!isWatched) return camre::tests::runTests(argc, argv);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    camre::applyLook(application, camre::Look::Light, 100);
    return camre::tests::runWatchedSession(argv[2]);
}
