#pragma once

#include <memory>

#include "exports/form_printer.h"
#include "exports/people_printer.h"
#include "exports/report_printer.h"

namespace camre {

/// Sets reports with Qt's letters. In a program without a window it starts what Qt needs at its first drawing, without a screen;
/// until then nothing of Qt runs. It must go before the program's main function ends. No header of Qt is needed to use it.
std::unique_ptr<ReportPrinter> makeReportPrinter();
/// The same for the page for the people who answered.
std::unique_ptr<PeoplePrinter> makePeoplePrinter();
/// The same for forms to be filled in by hand.
std::unique_ptr<FormPrinter> makeFormPrinter();

}  // namespace camre
