#include "print/paper_language.h"

#include <QDate>

namespace camre {

PaperLanguage paperLanguage(const LanguagePack& pack) {
    PaperLanguage language;
    language.direction = pack.direction == TextDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    language.locale = QLocale(QString::fromStdString(pack.qtLocale));
    if (pack.fontFamilies.empty()) return language;
    language.families.clear();
    for (const std::string& family : pack.fontFamilies) language.families << QString::fromStdString(family);
    return language;
}

QString paperDay(Day day, const PaperLanguage& language) {
    const QDate date(day.year(), static_cast<int>(day.month()), static_cast<int>(day.dayOfMonth()));
    return language.locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

}  // namespace camre
