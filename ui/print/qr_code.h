#pragma once

#include <QRectF>
#include <string>
#include <vector>

class QPainter;

namespace camre {

/// A QR code: rows of modules, true where it is black.
struct QrCode {
    int modules = 0;
    std::vector<bool> black;  // row by row

    [[nodiscard]] bool isBlack(int row, int column) const { return black[static_cast<std::size_t>(row * modules + column)]; }
};

/// The smallest code that holds the text and can still be read with a seventh of it spoilt (level M). Nothing in it when the
/// text is too long for any.
QrCode qrCode(const std::string& text);

/// Paints the code with its quiet zone of four modules inside the square.
void paintQr(QPainter& painter, const QrCode& code, const QRectF& square);

}  // namespace camre
