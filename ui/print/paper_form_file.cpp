#include "print/paper_form_file.h"

#include <QPagedPaintDevice>

#include "base/atomic_file.h"
#include "print/pdf_file.h"

namespace camre {

std::string pdfBytes(const PaperFormLayout& layout) {
    return pdfBytes(layout.title(), [&layout](QPagedPaintDevice& device) { layout.printOn(device); });
}

Status writePaperForm(const PaperFormLayout& layout, const std::filesystem::path& pdf) {
    if (layout.geometry().boxes.empty()) return writeWholeFile(pdf, pdfBytes(layout));
    return writeBothFiles({pdf, pdfBytes(layout)}, {paperGeometryPath(pdf), paperGeometryJson(layout.geometry())});
}

}  // namespace camre
