#pragma once

#include <QPainter>
#include <memory>
#include <vector>

#include "print/printed_document.h"

class QTextLayout;

namespace camre {

/// Something of a known height that is painted in one piece. All lengths in the units of paper_units.h.
class PaperPiece {
  public:
    virtual ~PaperPiece() = default;
    [[nodiscard]] virtual double height() const = 0;
    virtual void paint(QPainter& painter, QPointF at) const = 0;
};

/// A row laid out in a width.
///
/// @param direction  of the document: which side the first cell is on
/// @param scale      1 for the usual sizes of text
std::unique_ptr<PaperPiece> layRow(const PrintedRow& row, double width, Qt::LayoutDirection direction, double scale = 1);

/// A row of one text as one piece for each of its lines, so that a long text can go on on the next sheet.
std::vector<std::unique_ptr<PaperPiece>> layLines(const PrintedRow& row, double width, Qt::LayoutDirection direction);

/// Panels with their lines for scissors and for folding.
std::unique_ptr<PaperPiece> layCard(const PrintedCard& card, double width, Qt::LayoutDirection direction);

}  // namespace camre
