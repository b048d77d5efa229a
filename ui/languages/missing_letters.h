#pragma once

#include <QString>

#include "pack/language_pack.h"

namespace camre {

/// The letters of a text that none of the pack's fonts on this computer has, each once; they would be drawn in another
/// font, or as boxes. Marks in curly brackets count as any other letter.
QString missingLetters(const QString& text, const LanguagePack& pack);

/// The fonts of this computer that have every letter of a text: those of the Noto family first, then by name.
QStringList fontsFor(const QString& text);

}  // namespace camre
