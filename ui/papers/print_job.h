#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "print/printed_document.h"

namespace camre {

/// One of the languages that a document can be printed in.
struct PrintVersion {
    QString name;  // the language's own name
    PrintedDocument document;
};

/// What somebody asked to print, as the print page offers it.
struct PrintJob {
    QString title;                       // in the window's language
    std::vector<PrintVersion> versions;  // the first one is shown first
    bool isPersonal = false;             // somebody's answers: the page says what a PDF of them means
    QString refusal;                     // why nothing can be printed; else empty
};

/// Says on every sheet, in Welsh and in English, that these people are made up (P57). Done in one place for all
/// documents, so that none can forget it.
void markAsSample(PrintJob& job);

/// Makes the job, again whenever the window's language changes. What it needs must outlive it.
using PrintMaker = std::function<PrintJob()>;

}  // namespace camre
