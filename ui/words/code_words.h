#pragma once

#include <QString>

namespace camre {

/// Why nobody was found under what was typed, and where to look again.
///
/// @param typed  as it stands in the field
QString noSuchCode(const QString& typed);

}  // namespace camre
