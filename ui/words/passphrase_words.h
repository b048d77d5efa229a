#pragma once

#include <QString>

#include "base/random.h"

namespace camre {

/// Six words of 8 bits each: 48 bits (docs/decisions/0014-passphrase-words.md).
inline constexpr int kPassphraseWords = 6;

/// "river lamp goat market spoon ivy", or the like in Welsh. Six equal words may come up; that is part of chance.
QString makePassphrase(RandomSource& random, bool inWelsh);

/// How good a passphrase of so many letters is (P32: its length is all that is asked).
QString strengthWords(qsizetype letters);
QString tooShortWords();
/// That nobody can open a file whose passphrase is lost.
QString keepItWords();

}  // namespace camre
