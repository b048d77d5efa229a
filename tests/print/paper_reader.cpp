#include "print/paper_reader.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <stdexcept>

#include "base/atomic_file.h"
#include "print/sheet_layout.h"

namespace camre::tests {
namespace {

constexpr int kPx = 840;  // four to the millimetre
constexpr double kMargin = 15;
// A hair line is drawn half outside its edge.
constexpr double kHair = 0.5;

QString said(const char* program, const QStringList& before, const std::string& bytes, const QStringList& after) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    if (!writeWholeFile(path.toStdString(), bytes)) throw std::runtime_error("the PDF cannot be kept");
    QProcess process;
    process.start(QString::fromLatin1(program), before + QStringList{path} + after);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) throw std::runtime_error("the PDF cannot be read");
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isMark(QChar letter) {
    const char16_t code = letter.unicode();
    return code == 0x00AD || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069);
}

bool isInk(const QImage& picture, int x, int y) { return qGray(picture.pixel(x, y)) < 250; }

}  // namespace

QString plainWords(const QString& text) {
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC)) {
        if (!isMark(letter)) plain += letter;
    }
    return plain.simplified();
}

QStringList sheetsOfPdf(const std::string& bytes) {
    QStringList sheets = said(CAMRE_PDFTOTEXT, {QStringLiteral("-enc"), QStringLiteral("UTF-8")}, bytes, {QStringLiteral("-")}).split(QLatin1Char('\f'));
    if (!sheets.isEmpty() && sheets.last().trimmed().isEmpty()) sheets.removeLast();
    for (QString& sheet : sheets) sheet = plainWords(sheet);
    return sheets;
}

QString wordsOfPdf(const std::string& bytes) { return sheetsOfPdf(bytes).join(QLatin1Char(' ')); }

QList<QImage> picturesOfPdf(const std::string& bytes, int dots) {
    const QTemporaryDir folder;
    said(CAMRE_PDFTOPPM, {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dots)}, bytes, {folder.filePath(QStringLiteral("sheet"))});
    QList<QImage> pictures;
    for (const QString& name : QDir(folder.path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name)) {
        pictures << QImage(folder.filePath(name));
    }
    return pictures;
}

QString factsOfPdf(const std::string& bytes) { return said(CAMRE_PDFINFO, {}, bytes, {}); }

Margins inkMargins(const QImage& picture) {
    int left = picture.width();
    int right = 0;
    int top = picture.height();
    int bottom = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (!isInk(picture, x, y)) continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    const double mm = 210.0 / picture.width();
    return {left * mm, (picture.width() - 1 - right) * mm, top * mm, (picture.height() - 1 - bottom) * mm};
}

bool staysInside(const PrintedDocument& document) {
    const SheetLayout layout(document);
    for (int sheet = 0; sheet < layout.sheetsCount(); ++sheet) {
        const Margins ink = inkMargins(layout.picture(sheet, kPx));
        if (std::min({ink.left, ink.right, ink.top, ink.bottom}) < kMargin - kHair) return false;
    }
    return true;
}

}  // namespace camre::tests
