#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "base/result.h"
#include "print/printed_document.h"

class QPagedPaintDevice;

namespace camre {

/// Draws every sheet on a printer or a PDF writer, as A4 with its margins. True: the device took all.
bool printOn(QPagedPaintDevice& device, const PrintedDocument& document);

/// The document as a PDF. Its title is the document's; no author, no code, no day or time, and no name of the program that made
/// it. The same document gives the same bytes on one machine.
std::string pdfBytes(const PrintedDocument& document);

/// The same for anything that draws itself.
///
/// @param title  of the PDF; without a code (P35)
/// @param draw   draws every page on the device
std::string pdfBytes(const QString& title, const std::function<void(QPagedPaintDevice&)>& draw);

/// Writes the PDF whole or not at all. Errors: DiskFull, FolderMissing, FileUnwritable.
Status writePdf(const PrintedDocument& document, const std::filesystem::path& path);

}  // namespace camre
