#pragma once

#include "workspace/library.h"

namespace camre {

/// Reads the words of the command line, runs the verb they name, and gives the exit code.
///
/// @param printer  sets the reports of an export; none: there is no PDF and no PNG, and the program says so
int runCommandLine(int argc, const char* const* argv, const ReportPrinter* printer);

}  // namespace camre
