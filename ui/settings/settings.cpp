#include "settings/settings.h"

#include <QStandardPaths>

namespace camre {
namespace {

struct Row {
    Setting setting;
    const char* key;
    QVariant fallback;
};

constexpr qsizetype kMostRecent = 5;
constexpr int kUsualLockMinutes = 10;  // P33
constexpr int kMostLockMinutes = 120;

const Row& rowOf(Setting setting) {
    static const Row rows[] = {
        {Setting::Language, "window/language", QString()},
        {Setting::TextPercent, "window/textPercent", kSmallestText},
        {Setting::Look, "window/look", static_cast<int>(LookChoice::System)},
        {Setting::Role, "work/role", static_cast<int>(WorkRole::Caseworker)},
        {Setting::LockMinutes, "window/lockMinutes", kUsualLockMinutes},
        {Setting::RecentFiles, "work/recentFiles", QStringList()},
        // The day on which this computer's user said so (P31).
        {Setting::DiskEncrypted, "work/diskEncrypted", QString()},
        {Setting::NumberKeys, "form/numberKeys", true},
        {Setting::SlowerSound, "form/slowerSound", false},
    };
    for (const Row& row : rows) {
        if (row.setting == setting) return row;
    }
    return rows[0];
}

QString ownFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/camre/camre.ini");
}

}  // namespace

Settings::Settings(const QString& file) : m_ini(file.isEmpty() ? ownFile() : file, QSettings::IniFormat) {}

QVariant Settings::value(Setting setting) const {
    const Row& row = rowOf(setting);
    return m_ini.value(QLatin1String(row.key), row.fallback);
}

void Settings::setValue(Setting setting, const QVariant& value) { m_ini.setValue(QLatin1String(rowOf(setting).key), value); }

bool Settings::isFirstStart() const { return value(Setting::Language).toString().isEmpty(); }

// A hand-edited file may hold anything: a number outside its range falls back to the nearest one inside.
int Settings::textPercent() const { return qBound(kSmallestText, value(Setting::TextPercent).toInt(), kLargestText); }

LookChoice Settings::look() const {
    const int number = value(Setting::Look).toInt();
    return number < 0 || number > static_cast<int>(LookChoice::HighContrast) ? LookChoice::System : static_cast<LookChoice>(number);
}

WorkRole Settings::role() const {
    const int number = value(Setting::Role).toInt();
    return number < 0 || number > static_cast<int>(WorkRole::Translator) ? WorkRole::Caseworker : static_cast<WorkRole>(number);
}

int Settings::lockMinutes() const { return qBound(0, value(Setting::LockMinutes).toInt(), kMostLockMinutes); }

QStringList Settings::recentFiles() const { return value(Setting::RecentFiles).toStringList(); }

void Settings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(Setting::RecentFiles, files.mid(0, kMostRecent));
}

}  // namespace camre
