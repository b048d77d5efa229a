// The runner of the window's tests: one application for all of them, without a screen.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "support/catch.h"

#include <QApplication>
#include <QLocale>

#include "look/look.h"

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    camre::applyLook(application, camre::Look::Light, 100);
    return Catch::Session().run(argc, argv);
}
