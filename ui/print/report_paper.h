#pragma once

#include "exports/report.h"
#include "print/printed_document.h"

namespace camre {

/// The report for paper: the same sentences and figures as the HTML, in sheets of A4. Heads of tables come again on every sheet,
/// no row and no bar is cut in two, and sheets are numbered "2 / 5".
PrintedDocument reportPaper(const Report& report);

}  // namespace camre
