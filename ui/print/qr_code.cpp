#include "print/qr_code.h"

#include <qrencode.h>

#include <QPainter>
#include <QPainterPath>
#include <memory>

namespace camre {
namespace {

constexpr int kQuietModules = 4;  // ISO/IEC 18004

}  // namespace

QrCode qrCode(const std::string& text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    QrCode code;
    if (!made) return code;
    code.modules = made->width;
    const auto count = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    code.black.reserve(count);
    for (std::size_t i = 0; i < count; ++i) code.black.push_back((made->data[i] & 1) != 0);
    return code;
}

void paintQr(QPainter& painter, const QrCode& code, const QRectF& square) {
    if (code.modules == 0) return;
    const double module = square.width() / (code.modules + 2 * kQuietModules);
    // One shape for all, or fine white lines would show between neighbours.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code.modules; ++row) {
        for (int column = 0; column < code.modules; ++column) {
            if (!code.isBlack(row, column)) continue;
            path.addRect(square.left() + (column + kQuietModules) * module, square.top() + (row + kQuietModules) * module, module, module);
        }
    }
    painter.fillPath(path.simplified(), Qt::black);
}

}  // namespace camre
