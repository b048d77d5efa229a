// The runner of the tests of what a session leaves: the same program is the one that is watched (--session FILE).
#include <QApplication>
#include <QLocale>
#include <string>

#include "look/look.h"
#include "session/watched_session.h"
#include "support/run_tests.h"

int main(int argc, char** argv) {
    const bool isWatched = argc == 3 && std::string(argv[1]) == "--session";
    if (!isWatched) return camre::tests::runTests(argc, argv);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    camre::applyLook(application, camre::Look::Light, 100);
    return camre::tests::runWatchedSession(argv[2]);
}
