#include "keying/typed_day.h"

#include <QStringList>
#include <algorithm>

namespace camre {
namespace {

constexpr int kDigitsOfDay = 8;
constexpr int kDigitsOfYear = 4;

bool isDigit(QChar sign) { return sign >= QLatin1Char('0') && sign <= QLatin1Char('9'); }

// Day, month and year; fewer or more where something else was typed.
QStringList partsOf(const QString& typed) {
    if (isWholeTypedDay(typed)) return {typed.left(2), typed.mid(2, 2), typed.mid(4)};
    QStringList parts;
    bool wasDigit = false;
    for (const QChar sign : typed) {
        if (!isDigit(sign)) {
            wasDigit = false;
            continue;
        }
        if (!wasDigit) parts << QString();
        parts.last() += sign;
        wasDigit = true;
    }
    return parts;
}

}  // namespace

bool isWholeTypedDay(const QString& typed) {
    return typed.size() == kDigitsOfDay && std::all_of(typed.begin(), typed.end(), isDigit);
}

std::optional<Day> dayFromTyped(const QString& typed) {
    const QStringList parts = partsOf(typed.trimmed());
    if (parts.size() != 3 || parts[2].size() != kDigitsOfYear || parts[0].size() > 2 || parts[1].size() > 2) return std::nullopt;
    return Day::fromCivil(parts[2].toInt(), parts[1].toUInt(), parts[0].toUInt());
}

}  // namespace camre
