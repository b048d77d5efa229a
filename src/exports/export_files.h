#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "base/result.h"
#include "exports/code_list.h"
#include "exports/report_printer.h"
#include "release/pack.h"

namespace camre {

/// One file of an export: its name, within one folder at most ("charts/work-en.svg"), and all its bytes.
struct ExportFile {
    std::string name;
    std::string bytes;

    friend bool operator==(const ExportFile&, const ExportFile&) = default;
};

/// The files of a pack: summary.csv, summary.json, summary.xlsx, report-cy.html, report-en.html,
/// codes.csv, datapackage.json, summary.csv-metadata.json, README.txt, and the charts. The same pack and the same words always give the same
/// bytes: no day of export, no place, no machine is in them.
///
/// @param printer  also writes report-cy.pdf, report-en.pdf and the charts as PNG; none: an export without them
///
/// @param stop     looked at between the files
///
/// Errors: those of making the workbook; NotAllowed at "stopped".
Result<std::vector<ExportFile>> exportFiles(const ProtectedPack& pack, const WordSource& words, const ReportPrinter* printer = nullptr,
                                            const std::stop_token& stop = {});

}  // namespace camre
