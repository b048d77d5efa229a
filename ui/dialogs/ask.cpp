#include "dialogs/ask.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <functional>

#include "print/paper_form_layout.h"
#include "print/pdf_file.h"

namespace camre {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Ask", text); }

QString pattern() {
    //: Kind of file in a file box; keep (*.camre) as it is
    return QCoreApplication::translate("Ask", "Camre files (*.camre)");
}

QString languagePattern() {
    //: Kinds of file in a file box; keep what is in brackets as it is
    return QCoreApplication::translate("Ask", "Languages and texts (*.zip *.csv *.xlf *.xliff)");
}

QString formPattern() {
    //: Kind of file in a file box; keep what is in brackets as it is
    return QCoreApplication::translate("Ask", "Forms (*.service.json)");
}

constexpr QFileDialog::Options kOwnBox = QFileDialog::DontUseNativeDialog;

bool sendTo(const QString& printer, const QString& title, int copies, const std::function<bool(QPrinter&)>& draw) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull() || info.state() == QPrinter::Error) return false;
    QPrinter device(info, QPrinter::HighResolution);
    if (!device.isValid()) return false;
    device.setDocName(title);
    device.setCreator(QStringLiteral("Camre"));
    device.setCopyCount(copies);
    return draw(device) && device.printerState() != QPrinter::Error;
}

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

QStringList DesktopAsk::packsToOpen(QWidget* over) {
    //: Kind of file in a file box; keep what is in the brackets as it is
    const QString kinds = words(QT_TRANSLATE_NOOP("Ask", "Packs (*.zip *.json)"));
    return QFileDialog::getOpenFileNames(over, words(QT_TRANSLATE_NOOP("Ask", "Choose packs")), QDir::homePath(), kinds, nullptr, kOwnBox);
}

QString DesktopAsk::pdfToMake(QWidget* over, const QString& suggestion) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QFileDialog box(over, words("Save as PDF"), documents.path(), QStringLiteral("PDF (*.pdf)"));
    box.setOptions(kOwnBox);
    box.setAcceptMode(QFileDialog::AcceptSave);
    // By the box itself, so that it still asks before a file of this name is replaced.
    box.setDefaultSuffix(QStringLiteral("pdf"));
    box.selectFile(suggestion);
    return box.exec() == QDialog::Accepted ? box.selectedFiles().value(0) : QString();
}

QString DesktopAsk::languageFileToOpen(QWidget* over) {
    return QFileDialog::getOpenFileName(over, words("Take in"), QDir::homePath(), languagePattern(), nullptr, kOwnBox);
}

QString DesktopAsk::languageFileToMake(QWidget* over, const QString& suggestion) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(over, words("Save the texts"), documents.filePath(suggestion), languagePattern(), nullptr, kOwnBox);
}

QString DesktopAsk::formFileToOpen(QWidget* over) {
    return QFileDialog::getOpenFileName(over, words(QT_TRANSLATE_NOOP("Ask", "Take in a form")), QDir::homePath(), formPattern(), nullptr, kOwnBox);
}

QString DesktopAsk::formFileToMake(QWidget* over, const QString& suggestion) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(over, words(QT_TRANSLATE_NOOP("Ask", "Save the form")), documents.filePath(suggestion), formPattern(), nullptr, kOwnBox);
}

QString DesktopAsk::soundFileToOpen(QWidget* over) {
    //: Kind of file in a file box; keep what is in brackets as it is
    const QString kind = QCoreApplication::translate("Ask", "Sound (*.ogg *.oga *.opus)");
    return QFileDialog::getOpenFileName(over, words("Choose a sound file"), QDir::homePath(), kind, nullptr, kOwnBox);
}

QStringList DesktopAsk::printers() {
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual)) names.prepend(usual);
    return names;
}

bool DesktopAsk::print(const QString& printer, const PrintedDocument& document) {
    return sendTo(printer, document.title, 1, [&document](QPrinter& device) { return printOn(device, document); });
}

bool DesktopAsk::printForm(const QString& printer, const PaperFormLayout& form, int copies) {
    return sendTo(printer, form.title(), copies, [&form](QPrinter& device) {
        device.setDuplex(QPrinter::DuplexLongSide);
        return form.printOn(device);
    });
}

}  // namespace camre
