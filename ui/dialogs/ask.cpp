#include "dialogs/ask.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

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

QString DesktopAsk::placeOf(Kind kind, const QString& otherwise) const {
    const auto known = m_places.find(kind);
    return known != m_places.end() && QDir(known->second).exists() ? known->second : otherwise;
}

QString DesktopAsk::keepPlace(Kind kind, const QString& chosen, bool isFolder) {
    if (!chosen.isEmpty()) m_places[kind] = isFolder ? chosen : QFileInfo(chosen).absolutePath();
    return chosen;
}

QString DesktopAsk::fileToOpen(QWidget* over) {
    const QString place = placeOf(Kind::Records, QDir::homePath());
    return keepPlace(Kind::Records, QFileDialog::getOpenFileName(over, words("Open a file"), place, pattern(), nullptr, kOwnBox));
}

QString DesktopAsk::fileToMake(QWidget* over, const QString& suggestion) {
    return keepPlace(Kind::Records, QFileDialog::getSaveFileName(over, words("Where to keep the file"), suggestion, pattern(), nullptr,
                                                                 kOwnBox | QFileDialog::DontConfirmOverwrite));
}

QString DesktopAsk::folder(QWidget* over) {
    const QString place = placeOf(Kind::Results, QDir::homePath());
    const auto options = kOwnBox | QFileDialog::ShowDirsOnly;
    return keepPlace(Kind::Results, QFileDialog::getExistingDirectory(over, words("Choose a folder"), place, options), true);
}

QStringList DesktopAsk::packsToOpen(QWidget* over) {
    //: Kind of file in a file box; keep what is in the brackets as it is
    const QString kinds = words(QT_TRANSLATE_NOOP("Ask", "Packs (*.zip *.json)"));
    const QString place = placeOf(Kind::Results, QDir::homePath());
    QStringList chosen = QFileDialog::getOpenFileNames(over, words(QT_TRANSLATE_NOOP("Ask", "Choose packs")), place, kinds, nullptr, kOwnBox);
    keepPlace(Kind::Results, chosen.value(0));
    return chosen;
}

QString DesktopAsk::pdfToMake(QWidget* over, const QString& suggestion) {
    QFileDialog box(over, words("Save as PDF"), placeOf(Kind::Papers, documents()), QStringLiteral("PDF (*.pdf)"));
    box.setOptions(kOwnBox);
    box.setAcceptMode(QFileDialog::AcceptSave);
    // By the box itself, so that it still asks before a file of this name is replaced.
    box.setDefaultSuffix(QStringLiteral("pdf"));
    box.selectFile(suggestion);
    return box.exec() == QDialog::Accepted ? keepPlace(Kind::Papers, box.selectedFiles().value(0)) : QString();
}

QString DesktopAsk::languageFileToOpen(QWidget* over) {
    const QString place = placeOf(Kind::Languages, QDir::homePath());
    return keepPlace(Kind::Languages, QFileDialog::getOpenFileName(over, words("Take in"), place, languagePattern(), nullptr, kOwnBox));
}

QString DesktopAsk::languageFileToMake(QWidget* over, const QString& suggestion) {
    const QString place = QDir(placeOf(Kind::Languages, documents())).filePath(suggestion);
    return keepPlace(Kind::Languages, QFileDialog::getSaveFileName(over, words("Save the texts"), place, languagePattern(), nullptr, kOwnBox));
}

QString DesktopAsk::formFileToOpen(QWidget* over) {
    const QString place = placeOf(Kind::Forms, QDir::homePath());
    const QString title = words(QT_TRANSLATE_NOOP("Ask", "Take in a form"));
    return keepPlace(Kind::Forms, QFileDialog::getOpenFileName(over, title, place, formPattern(), nullptr, kOwnBox));
}

QString DesktopAsk::formFileToMake(QWidget* over, const QString& suggestion) {
    const QString place = QDir(placeOf(Kind::Forms, documents())).filePath(suggestion);
    const QString title = words(QT_TRANSLATE_NOOP("Ask", "Save the form"));
    return keepPlace(Kind::Forms, QFileDialog::getSaveFileName(over, title, place, formPattern(), nullptr, kOwnBox));
}

QString DesktopAsk::soundFileToOpen(QWidget* over) {
    //: Kind of file in a file box; keep what is in brackets as it is
    const QString kind = QCoreApplication::translate("Ask", "Sound (*.ogg *.oga *.opus)");
    const QString place = placeOf(Kind::Sound, QDir::homePath());
    return keepPlace(Kind::Sound, QFileDialog::getOpenFileName(over, words("Choose a sound file"), place, kind, nullptr, kOwnBox));
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
