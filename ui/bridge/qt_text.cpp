#include "bridge/qt_text.h"

#include <QDate>
#include <QLocale>

namespace camre {

QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::string fromQt(const QString& text) { return text.toStdString(); }

QString pathToQt(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

std::filesystem::path pathFromQt(const QString& text) { return {text.toStdString()}; }

QString longDay(Day day) {
    const QDate date(day.year(), static_cast<int>(day.month()), static_cast<int>(day.dayOfMonth()));
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

}  // namespace camre
