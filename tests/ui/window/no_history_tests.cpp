#include "dialogs/no_history.h"

#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

#include "support/catch.h"
#include "support/temp_folder.h"

namespace camre::tests {
namespace {

void lookInto(const QString& folder) {
    QFileDialog box(nullptr, QStringLiteral("Look"), folder);
    box.setOption(QFileDialog::DontUseNativeDialog);
    box.show();
    box.close();
}

}  // namespace

TEST_CASE("P35: boxes that choose a file leave no list of folders behind", "[ui][privacy]") {
    const TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    const QString list = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/QtProject.conf");
    QFile::remove(list);

    // Qt's own habit, without which this test would show nothing.
    lookInto(place);
    QSettings(QSettings::UserScope, QStringLiteral("QtProject")).sync();
    REQUIRE(QFile::exists(list));
    QFile::remove(list);

    keepNoHistory();
    lookInto(place);
    QSettings(QSettings::UserScope, QStringLiteral("QtProject")).sync();
    CHECK_FALSE(QFile::exists(list));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
}

}  // namespace camre::tests
