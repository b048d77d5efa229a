#pragma once

#include <QString>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/date.h"

// The only place where the core's texts and Qt's meet. Both are UTF-8 on the core's side.

namespace camre {

QString toQt(std::string_view text);
std::string fromQt(const QString& text);
QString pathToQt(const std::filesystem::path& path);
std::filesystem::path pathFromQt(const QString& text);

/// "9 March 2027" or "9 Mawrth 2027" in the window's language; never a two-figure year.
QString longDay(Day day);

}  // namespace camre
