#pragma once

#include <vector>

#include "exports/export_files.h"

namespace camre {

/// The charts of the report as pictures for other documents: "charts/overview-cy.svg", "charts/work-en.svg",
/// "charts/child-overview-en.svg". Each says in its own title and description what it shows, and draws the same protected counts
/// that stand in summary.csv. A chart without a single bar is left out.
std::vector<ExportFile> chartFiles(const ProtectedPack& pack, const WordSource& words);

}  // namespace camre
