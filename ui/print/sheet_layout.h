#pragma once

#include <QImage>
#include <memory>

#include "print/paper_row.h"
#include "print/printed_document.h"

namespace camre {

/// A document cut into sheets of A4: the same sheets on a printer, in a file and on the screen.
class SheetLayout {
  public:
    explicit SheetLayout(const PrintedDocument& document);
    ~SheetLayout();
    SheetLayout(const SheetLayout&) = delete;
    SheetLayout& operator=(const SheetLayout&) = delete;

    [[nodiscard]] int sheetsCount() const { return static_cast<int>(m_sheets.size()); }
    /// Paints what is inside the margins.
    ///
    /// @param room  where, in the painter's coordinates; the sheet keeps its shape
    void paintSheet(QPainter& painter, int sheet, const QRectF& room) const;
    /// A whole sheet with its margins, for the eye.
    [[nodiscard]] QImage picture(int sheet, int widthPx) const;

  private:
    struct Placed {
        std::shared_ptr<const PaperPiece> piece;
        double top = 0;
        double scale = 1;
    };
    using Sheet = std::vector<Placed>;
    struct Held {
        std::shared_ptr<const PaperPiece> piece;
        bool endsGroup = false;  // a chart: what goes before it belongs to it, what follows to the table
    };

    void add(const PrintedBlock& block);
    void addRow(const PrintedRow& row);
    void addTable(const PrintedTable& table);
    void place(std::shared_ptr<const PaperPiece> piece, double wanted);
    void placeHeld(double wanted);
    /// @param height  of the group, and of what must stand under it
    void placeGroup(std::vector<Held>::iterator first, std::vector<Held>::iterator end, double height);
    [[nodiscard]] double firstOf(const PrintedTable& table) const;
    void newSheet();
    void layMark();
    void paintFoot(QPainter& painter, int sheet) const;
    [[nodiscard]] double room() const;

    PrintedDocument m_document;
    std::vector<Sheet> m_sheets;
    std::vector<Held> m_held;  // headings that wait for what follows them
    std::shared_ptr<const PaperPiece> m_mark;
    std::shared_ptr<const PaperPiece> m_tableHead;
    double m_markHeight = 0;
    double m_top = 0;
};

}  // namespace camre
