#include "cli/command_line.h"

#ifdef CAMRE_PAPER
#include "print/report_printer.h"
#endif

int main(int argc, char** argv) {
#ifdef CAMRE_PAPER
    const auto printer = camre::makeReportPrinter();
    return camre::runCommandLine(argc, argv, printer.get());
#else
    return camre::runCommandLine(argc, argv, nullptr);
#endif
}
