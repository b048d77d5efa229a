#include "print/pdf_file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "base/atomic_file.h"
#include "print/paper_units.h"
#include "print/sheet_layout.h"

namespace camre {
namespace {

constexpr int kResolution = 1200;

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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Camre"));
        printOn(writer, document);
    }
    return bytes.toStdString();
}

Status writePdf(const PrintedDocument& document, const std::filesystem::path& path) {
    return writeWholeFile(path, pdfBytes(document));
}

}  // namespace camre
