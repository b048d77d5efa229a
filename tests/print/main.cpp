// The runner of the tests of paper: fonts, and no widgets.
#include <QGuiApplication>

#include "support/run_tests.h"

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return camre::tests::runTests(argc, argv);
}
