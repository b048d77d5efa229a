#pragma once

#include <QStringList>

#include "catalogue/catalogue.h"
#include "release/pack.h"
#include "summary/summary_rows.h"

namespace camre {

/// What must be known before a summary is quoted, in the window's language, one line for each: what is true of every
/// summary, what the protected numbers themselves call for, and how many rows are withheld.
///
/// @param pack  what would leave; null: nothing can leave yet
QStringList cautionLines(const ProtectedPack* pack, const Catalogue& catalogue, const std::vector<SummaryRow>& rows,
                         const InterfaceLanguage& language);

}  // namespace camre
