#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "print/paper_form_layout.h"

namespace camre {

/// The form as a PDF, the same bytes for the same form on one machine.
std::string pdfBytes(const PaperFormLayout& layout);

/// Writes the PDF and, beside it, where its boxes are: both or neither. A companion has no boxes and no second file.
/// Errors: DiskFull, FolderMissing, FileUnwritable.
Status writePaperForm(const PaperFormLayout& layout, const std::filesystem::path& pdf);

}  // namespace camre
