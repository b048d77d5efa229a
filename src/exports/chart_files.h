#pragma once

#include <vector>

#include "exports/export_files.h"
#include "exports/report_printer.h"

namespace camre {

/// The charts of the report as pictures for other documents: "charts/overview-cy.svg", "charts/work-en.svg",
/// "charts/child-overview-en.svg". Each says in its own title and description what it shows, and draws the same protected counts
/// that stand in summary.csv. A chart without a single bar is left out.
///
/// @param printer  also writes each beside it as PNG; none: SVG alone
std::vector<ExportFile> chartFiles(const ProtectedPack& pack, const WordSource& words, const ReportPrinter* printer = nullptr);

}  // namespace camre
