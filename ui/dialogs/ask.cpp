#include "dialogs/ask.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace camre {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Ask", text); }

QString pattern() {
    //: Kind of file in a file box; keep (*.camre) as it is
    return QCoreApplication::translate("Ask", "Camre files (*.camre)");
}

constexpr QFileDialog::Options kOwnBox = QFileDialog::DontUseNativeDialog;

}  // namespace

QString DesktopAsk::fileToOpen(QWidget* over) {
    return QFileDialog::getOpenFileName(over, words("Open a file"), QDir::homePath(), pattern(), nullptr, kOwnBox);
}

QString DesktopAsk::fileToMake(QWidget* over, const QString& suggestion) {
    return QFileDialog::getSaveFileName(over, words("Where to keep the file"), suggestion, pattern(), nullptr,
                                        kOwnBox | QFileDialog::DontConfirmOverwrite);
}

QString DesktopAsk::folder(QWidget* over) {
    return QFileDialog::getExistingDirectory(over, words("Choose a folder"), QDir::homePath(), kOwnBox | QFileDialog::ShowDirsOnly);
}

}  // namespace camre
