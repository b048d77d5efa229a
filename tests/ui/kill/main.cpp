// The runner of the tests that kill: the same program is the one that is killed (--fill FILE PASSPHRASE SEED).
#include <QApplication>
#include <QLocale>
#include <string>

#include "kill/form_filler.h"
#include "look/look.h"
#include "support/run_tests.h"

int main(int argc, char** argv) {
    const bool isFiller = argc == 5 && std::string(argv[1]) == "--fill";
    if (!isFiller) return camre::tests::runTests(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    camre::applyLook(application, camre::Look::Light, 100);
    return camre::tests::fillFormsUntilKilled(application, argv[2], argv[3], std::stoull(argv[4]));
}
