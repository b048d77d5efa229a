#include "base/private_memory.h"
#include "cli/command_line.h"

#ifdef CAMRE_PAPER
#include "print/report_printer.h"
#endif

int main(int argc, char** argv) {
    camre::keepMemoryPrivate();
#ifdef CAMRE_PAPER
    const auto reports = camre::makeReportPrinter();
    const auto people = camre::makePeoplePrinter();
    const auto forms = camre::makeFormPrinter();
    return camre::runCommandLine(argc, argv, {reports.get(), people.get(), forms.get()});
#else
    return camre::runCommandLine(argc, argv, {});
#endif
}
