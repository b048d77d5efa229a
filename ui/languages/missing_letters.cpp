#include "languages/missing_letters.h"

#include <QFontDatabase>
#include <QRawFont>
#include <algorithm>

#include "bridge/qt_text.h"

namespace camre {
namespace {

// Signs that steer how others are drawn need no picture of their own.
bool isDrawn(char32_t letter) {
    const QChar::Category kind = QChar::category(letter);
    return kind != QChar::Other_Control && kind != QChar::Other_Format && kind != QChar::Separator_Line && letter != U'\n';
}

std::vector<QRawFont> fontsOf(const QStringList& families) {
    std::vector<QRawFont> fonts;
    for (const QString& family : families) {
        if (!QFontDatabase::hasFamily(family)) continue;
        const QRawFont font = QRawFont::fromFont(QFont(family));
        if (font.isValid()) fonts.push_back(font);
    }
    return fonts;
}

bool hasAll(const QRawFont& font, const QList<uint>& letters) {
    return std::all_of(letters.begin(), letters.end(), [&font](uint letter) { return !isDrawn(letter) || font.supportsCharacter(letter); });
}

}  // namespace

QString missingLetters(const QString& text, const LanguagePack& pack) {
    QStringList families;
    for (const std::string& family : pack.fontFamilies) families << toQt(family);
    const std::vector<QRawFont> fonts = fontsOf(families);
    QString missing;
    for (const uint letter : text.toUcs4()) {
        const bool isThere = std::any_of(fonts.begin(), fonts.end(), [letter](const QRawFont& font) { return font.supportsCharacter(letter); });
        const char32_t one = letter;
        const QString sign = QString::fromUcs4(&one, 1);
        if (isDrawn(letter) && !isThere && !missing.contains(sign)) missing += sign;
    }
    return missing;
}

QStringList fontsFor(const QString& text) {
    const QList<uint> letters = text.toUcs4();
    QStringList found;
    for (const QString& family : QFontDatabase::families()) {
        if (QFontDatabase::isPrivateFamily(family) || !QFontDatabase::isSmoothlyScalable(family)) continue;
        const QRawFont font = QRawFont::fromFont(QFont(family));
        if (font.isValid() && hasAll(font, letters)) found << family;
    }
    std::stable_partition(found.begin(), found.end(), [](const QString& family) { return family.startsWith(QStringLiteral("Noto Sans")); });
    return found;
}

}  // namespace camre
