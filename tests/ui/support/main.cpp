// The runner of the window's tests: one application for all of them, without a screen.
#include <QApplication>
#include <QLocale>

#include "look/look.h"
#include "support/run_tests.h"

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    camre::applyLook(application, camre::Look::Light, 100);
    return camre::tests::runTests(argc, argv);
}
