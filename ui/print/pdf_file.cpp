#include "print/pdf_file.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "base/atomic_file.h"
#include "print/paper_units.h"
#include "print/pdf_marks.h"
#include "print/sheet_layout.h"

namespace camre {
namespace {

constexpr int kResolution = 1200;

// Qt writes the fonts of a PDF in the order of a hash, which differs each time. Tables that are already there keep their own seed.
class FixedOrder {
  public:
    FixedOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedOrder(const FixedOrder&) = delete;
    FixedOrder& operator=(const FixedOrder&) = delete;
};

}  // namespace

bool printOn(QPagedPaintDevice& device, const PrintedDocument& document) {
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
    const SheetLayout layout(document);
    QPainter painter;
    if (!painter.begin(&device)) return false;
    for (int sheet = 0; sheet < layout.sheetsCount(); ++sheet) {
        if (sheet > 0 && !device.newPage()) return false;
        layout.paintSheet(painter, sheet, QRectF(0, 0, device.width(), device.height()));
    }
    return painter.end();
}

std::string pdfBytes(const PrintedDocument& document) {
    return pdfBytes(document.title, [&document](QPagedPaintDevice& device) { printOn(device, document); });
}

std::string pdfBytes(const QString& title, const std::function<void(QPagedPaintDevice&)>& draw) {
    const FixedOrder fixed;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setTitle(title);
        draw(writer);
    }
    return withoutMakersMarks(bytes.toStdString());
}

Status writePdf(const PrintedDocument& document, const std::filesystem::path& path) {
    return writeWholeFile(path, pdfBytes(document));
}

}  // namespace camre
