#pragma once

#include <string>

#include "exports/report.h"

namespace camre {

/// Sets what needs the letters of a font: the core has none. The programs make one; where they are built without it, an export
/// has no PDF and no PNG.
class ReportPrinter {
  public:
    ReportPrinter() = default;
    ReportPrinter(const ReportPrinter&) = delete;
    ReportPrinter& operator=(const ReportPrinter&) = delete;
    virtual ~ReportPrinter() = default;

    /// The report as a PDF of A4. The same report gives the same bytes on one machine: no day, no place and no maker's mark is
    /// in them. Another machine may have other fonts.
    [[nodiscard]] virtual std::string reportPdf(const Report& report) const = 0;
    /// A chart as a PNG, twice as fine as its units. Nothing but the picture is in it.
    [[nodiscard]] virtual std::string chartPng(const ChartDrawing& drawing) const = 0;
};

}  // namespace camre
