#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

#include "look/look.h"

namespace camre {

/// What the user mostly does; decides what home shows first. It opens and locks nothing.
enum class WorkRole { Caseworker, Coordinator, Translator };

enum class Setting { Language, TextPercent, Look, Role, LockMinutes, RecentFiles, DiskEncrypted, NumberKeys, SlowerSound };

/// Looks and habits of this user on this machine, as one table. What changes results is in the data file, not here;
/// no code, name or passphrase is ever kept (P35).
class Settings {
  public:
    /// @param file  an ini file; empty: the user's own ("~/.config/camre/camre.ini")
    explicit Settings(const QString& file = {});

    [[nodiscard]] QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant& value);

    /// True until the language of the window was chosen once.
    [[nodiscard]] bool isFirstStart() const;
    [[nodiscard]] int textPercent() const;
    [[nodiscard]] LookChoice look() const;
    [[nodiscard]] WorkRole role() const;
    /// Minutes without a touch until the window locks; 0: never (P33).
    [[nodiscard]] int lockMinutes() const;
    /// Whether 1 to 9 tick answers (WCAG 2.2, 2.1.4).
    [[nodiscard]] bool numberKeys() const { return value(Setting::NumberKeys).toBool(); }
    /// Whether sound plays at four fifths of its speed.
    [[nodiscard]] bool slowerSound() const { return value(Setting::SlowerSound).toBool(); }
    /// Newest first, at most five.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);

  private:
    QSettings m_ini;
};

}  // namespace camre
