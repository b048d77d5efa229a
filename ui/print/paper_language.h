#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "base/date.h"
#include "pack/language_pack.h"

namespace camre {

/// How one language stands on paper: which way it runs, its letters, its dates.
struct PaperLanguage {
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QStringList families{QStringLiteral("Noto Sans")};  // in order of choice
    QLocale locale{QStringLiteral("en_GB")};

    [[nodiscard]] bool isRightToLeft() const { return direction == Qt::RightToLeft; }
    friend bool operator==(const PaperLanguage&, const PaperLanguage&) = default;
};

/// As the pack says; nothing about a language is known here.
PaperLanguage paperLanguage(const LanguagePack& pack);

/// "9 March 2027" in that language, with its own digits; never a two-figure year.
QString paperDay(Day day, const PaperLanguage& language);

}  // namespace camre
