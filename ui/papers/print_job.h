#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

#include "print/paper_form_layout.h"
#include "print/printed_document.h"

namespace camre {

/// One of the languages that a document can be printed in.
struct PrintVersion {
    QString name;  // the language's own name
    PrintedDocument document;
    /// A form for filling in by hand, which is set in its own way; then there is no document, and the form carries its own mark of
    /// made-up people.
    std::shared_ptr<const PaperFormLayout> form = nullptr;
};

/// Something to choose on the print page; choosing makes the job again.
struct PrintChoice {
    QString name;  // object name of its control
    QString label;
    QStringList options;
    int chosen = 0;
    std::function<void(int)> choose;
};

/// What somebody asked to print, as the print page offers it.
struct PrintJob {
    QString title;                       // in the window's language
    std::vector<PrintVersion> versions;  // the first one is shown first
    bool isPersonal = false;             // somebody's answers: the page says what a PDF of them means
    QString refusal;                     // why nothing can be printed; else empty
    QString note = {};                   // how it comes out, in place of the number of sheets
    std::vector<PrintChoice> choices = {};  // the same ones each time it is made, except that some may be missing
    bool hasCopies = false;              // asks how many are printed
};

/// Says on every sheet, in Welsh and in English, that these people are made up (P57). Done in one place for all
/// documents, so that none can forget it.
void markAsSample(PrintJob& job);

/// Makes the job, again whenever the window's language changes. What it needs must outlive it.
using PrintMaker = std::function<PrintJob()>;

}  // namespace camre
