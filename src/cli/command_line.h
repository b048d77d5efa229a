#pragma once

#include "workspace/paper_form_file.h"
#include "workspace/people_page_file.h"

namespace camre {

/// What sets letters on paper; nothing in a program that was built without.
struct Printers {
    const ReportPrinter* reports = nullptr;
    const PeoplePrinter* people = nullptr;
    const FormPrinter* forms = nullptr;
};

/// Reads the words of the command line, runs the verb they name, and gives the exit code.
///
/// @param printers  without them there is no PDF and no PNG, and the program says so
int runCommandLine(int argc, const char* const* argv, const Printers& printers);

}  // namespace camre
