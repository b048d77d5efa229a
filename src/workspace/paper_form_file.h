#pragma once

#include <filesystem>

#include "base/result.h"
#include "exports/form_printer.h"
#include "exports/paper_geometry.h"
#include "workspace/library.h"

namespace camre {

/// Prints a service's form in one language into a PDF, and beside it where its boxes are: both files or neither.
///
/// @param catalogue  that the form asks; of an open file its own
/// @param second  another language on the same form; empty: none. Such a form takes two sides or is refused
/// @return how it was set; the files' own bytes are in it
/// Errors: UnknownLanguage when a pack is missing or lacks a text of this form; WrongUse when two languages are too much or the name
/// does not end in .pdf; those of writing.
Result<PrintedForm> printPaperForm(const Library& library, const Catalogue& catalogue, const FormPrinter& printer, const ServiceProfile& profile,
                                   const LanguageTag& language, const LanguageTag& second, PaperWish wish, const std::filesystem::path& pdf);

}  // namespace camre
