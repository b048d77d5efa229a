#include "print/paper_row.h"

#include <QSvgRenderer>
#include <QTextLayout>
#include <algorithm>

#include "print/paper_units.h"

namespace camre {
namespace {

constexpr double kBetweenTextsMm = 0.6;
constexpr double kUnderRowMm = 1.5;
constexpr double kPanelEdgeMm = 4.5;
constexpr double kHairMm = 0.2;
constexpr double kSmallestScale = 0.6;
constexpr double kCodeSpacing = 1.06;

// Grey enough to step back, dark enough for a tired printer.
constexpr QRgb kInk = qRgb(0x16, 0x21, 0x1C);
constexpr QRgb kMuted = qRgb(0x4A, 0x57, 0x51);
constexpr QRgb kRule = qRgb(0x9A, 0xA5, 0x9F);

QFont fontOf(const PrintedText& text, double scale) {
    QFont font;
    font.setFamilies(text.language.families);
    font.setPixelSize(qRound(pointsOf(text.text) * kUnitsPerPoint * scale));
    font.setBold(isBold(text));
    if (text.text == PaperText::Code) font.setLetterSpacing(QFont::PercentageSpacing, kCodeSpacing * 100);
    font.setStyleStrategy(QFont::PreferOutline);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// One text in one width. Its lines keep to the leading edge of the cell; words run their own way.
class LaidText {
  public:
    LaidText(const PrintedText& text, double width, Qt::Alignment alignment, double scale)
        : m_layout(QString(text.words).replace(QLatin1Char('\n'), QChar::LineSeparator), fontOf(text, scale)),
          m_muted(text.muted) {
        QTextOption option(alignment | Qt::AlignAbsolute);
        option.setTextDirection(text.language.direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] int linesCount() const { return m_layout.lineCount(); }
    [[nodiscard]] double lineHeight(int line) const { return m_layout.lineAt(line).height(); }
    [[nodiscard]] double widest() const {
        double width = 0;
        for (int i = 0; i < m_layout.lineCount(); ++i) width = std::max(width, m_layout.lineAt(i).naturalTextWidth());
        return width;
    }
    void paint(QPainter& painter, QPointF at) const {
        painter.setPen(QColor(m_muted ? kMuted : kInk));
        m_layout.draw(&painter, at);
    }
    void paintLine(QPainter& painter, QPointF at, int line) const {
        painter.setPen(QColor(m_muted ? kMuted : kInk));
        const QTextLine one = m_layout.lineAt(line);
        one.draw(&painter, at - QPointF(0, one.y()));
    }

  private:
    QTextLayout m_layout;
    double m_height = 0;
    bool m_muted;
};

Qt::Alignment edgeOf(Qt::LayoutDirection direction) { return direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft; }

// Words of one language stand at that language's own edge; where a cell holds two, the document decides.
Qt::Alignment alignmentOf(const PrintedCell& cell, Qt::LayoutDirection document) {
    if (cell.texts.empty()) return edgeOf(document);
    if (cell.atEnd) return edgeOf(document == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    const Qt::LayoutDirection first = cell.texts.front().language.direction;
    const bool same = std::all_of(cell.texts.begin(), cell.texts.end(), [first](const PrintedText& text) { return text.language.direction == first; });
    return edgeOf(same ? first : document);
}

void paintPicture(QPainter& painter, const PrintedPicture& picture, const QRectF& where) {
    QSvgRenderer renderer(picture.svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    if (renderer.isValid()) renderer.render(&painter, where);
}

class LaidCell {
  public:
    LaidCell(const PrintedCell& cell, double left, double width, Qt::LayoutDirection document, double scale)
        : m_picture(cell.picture), m_left(left), m_width(width), m_scale(scale), m_fromRight(document == Qt::RightToLeft) {
        for (const PrintedText& text : cell.texts) {
            if (!text.words.isEmpty()) m_texts.push_back(std::make_unique<LaidText>(text, width, alignmentOf(cell, document), scale));
        }
    }
    [[nodiscard]] double height() const {
        double sum = m_picture ? pictureSize().height() : 0;
        for (const auto& text : m_texts) sum += text->height();
        const std::size_t parts = m_texts.size() + (m_picture ? 1 : 0);
        return sum + (parts > 1 ? static_cast<double>(parts - 1) * unitsOf(kBetweenTextsMm) : 0);
    }
    [[nodiscard]] bool isTooNarrow() const {
        return std::any_of(m_texts.begin(), m_texts.end(), [this](const auto& text) { return text->widest() > m_width + 1; });
    }
    void paint(QPainter& painter, QPointF at) const {
        QPointF corner(at.x() + m_left, at.y());
        if (m_picture) {
            const double indent = m_fromRight ? m_width - pictureSize().width() : 0;
            paintPicture(painter, *m_picture, QRectF(corner + QPointF(indent, 0), pictureSize()));
            corner.ry() += pictureSize().height() + unitsOf(kBetweenTextsMm);
        }
        for (const auto& text : m_texts) {
            text->paint(painter, corner);
            corner.ry() += text->height() + unitsOf(kBetweenTextsMm);
        }
    }

  private:
    [[nodiscard]] QSizeF pictureSize() const { return QSizeF(unitsOf(m_picture->mm.width()), unitsOf(m_picture->mm.height())) * m_scale; }

    std::vector<std::unique_ptr<LaidText>> m_texts;
    std::optional<PrintedPicture> m_picture;
    double m_left;
    double m_width;
    double m_scale;
    bool m_fromRight;
};

void paintRule(QPainter& painter, QPointF from, double width) {
    painter.setPen(QPen(QColor(kRule), unitsOf(kHairMm)));
    painter.drawLine(from, from + QPointF(width, 0));
}

class RowPiece final : public PaperPiece {
  public:
    RowPiece(const PrintedRow& row, double width, Qt::LayoutDirection direction, double scale)
        : m_above(unitsOf(row.aboveMm) * scale), m_width(width), m_ruled(row.ruled) {
        const double gap = unitsOf(row.betweenMm) * scale;
        double left = 0;
        for (const double cellWidth : widthsOf(row, width, gap, scale)) {
            const PrintedCell& cell = row.cells[m_cells.size()];
            const double mirrored = direction == Qt::RightToLeft ? width - left - cellWidth : left;
            m_cells.emplace_back(cell, mirrored, cellWidth, direction, scale);
            left += cellWidth + gap;
        }
    }
    [[nodiscard]] double height() const override { return m_above + tallest() + (m_ruled ? unitsOf(kUnderRowMm) : 0); }
    [[nodiscard]] bool isTooNarrow() const {
        return std::any_of(m_cells.begin(), m_cells.end(), [](const LaidCell& cell) { return cell.isTooNarrow(); });
    }
    void paint(QPainter& painter, QPointF at) const override {
        for (const LaidCell& cell : m_cells) cell.paint(painter, at + QPointF(0, m_above));
        if (m_ruled) paintRule(painter, at + QPointF(0, height()), m_width);
    }

  private:
    static std::vector<double> widthsOf(const PrintedRow& row, double width, double gap, double scale) {
        double left = width - gap * static_cast<double>(row.cells.size() - 1);
        double shares = 0;
        for (const PrintedCell& cell : row.cells) cell.widthMm > 0 ? left -= unitsOf(cell.widthMm) * scale : shares += cell.share;
        std::vector<double> widths;
        for (const PrintedCell& cell : row.cells) {
            widths.push_back(cell.widthMm > 0 ? unitsOf(cell.widthMm) * scale : left * cell.share / shares);
        }
        return widths;
    }
    [[nodiscard]] double tallest() const {
        double height = 0;
        for (const LaidCell& cell : m_cells) height = std::max(height, cell.height());
        return height;
    }

    double m_above;
    double m_width;
    bool m_ruled;
    std::vector<LaidCell> m_cells;
};

// One line of a long text. All lines share the text that was laid out once.
class LinePiece final : public PaperPiece {
  public:
    LinePiece(std::shared_ptr<const LaidText> text, int line, double above) : m_text(std::move(text)), m_line(line), m_above(above) {}
    [[nodiscard]] double height() const override { return m_above + m_text->lineHeight(m_line); }
    void paint(QPainter& painter, QPointF at) const override { m_text->paintLine(painter, at + QPointF(0, m_above), m_line); }

  private:
    std::shared_ptr<const LaidText> m_text;
    int m_line;
    double m_above;
};

using Rows = std::vector<std::unique_ptr<RowPiece>>;

double heightOf(const Rows& rows) {
    double sum = 0;
    for (const auto& row : rows) sum += row->height();
    return sum;
}

// The largest size at which all words of a panel fit into it.
Rows fitPanel(const PrintedPanel& panel, QSizeF room) {
    for (double scale = 1;; scale -= 0.05) {
        Rows rows;
        for (const PrintedRow& row : panel.rows) rows.push_back(std::make_unique<RowPiece>(row, room.width(), panel.language.direction, scale));
        const bool wide = std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row->isTooNarrow(); });
        if ((heightOf(rows) <= room.height() && !wide) || scale <= kSmallestScale) return rows;
    }
}

class CardPiece final : public PaperPiece {
  public:
    CardPiece(const PrintedCard& card, double width, Qt::LayoutDirection direction)
        : m_panel(unitsOf(card.panelMm.width()), unitsOf(card.panelMm.height())), m_fromRight(direction == Qt::RightToLeft), m_width(width) {
        const double edge = unitsOf(kPanelEdgeMm);
        for (const PrintedPanel& panel : card.panels) m_panels.push_back(fitPanel(panel, m_panel - QSizeF(2 * edge, 2 * edge)));
    }
    [[nodiscard]] double height() const override { return m_panel.height(); }
    void paint(QPainter& painter, QPointF at) const override {
        const double across = m_panel.width() * static_cast<double>(m_panels.size());
        const QPointF corner(at.x() + (m_fromRight ? m_width - across : 0), at.y());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(kMuted), unitsOf(kHairMm), Qt::DashLine));
        painter.drawRect(QRectF(corner, QSizeF(across, m_panel.height())));
        painter.setPen(QPen(QColor(kRule), unitsOf(kHairMm), Qt::DotLine));
        for (std::size_t i = 1; i < m_panels.size(); ++i) {
            const double fold = corner.x() + m_panel.width() * static_cast<double>(i);
            painter.drawLine(QPointF(fold, corner.y()), QPointF(fold, corner.y() + m_panel.height()));
        }
        for (std::size_t i = 0; i < m_panels.size(); ++i) paintPanel(painter, m_panels[i], corner + QPointF(leftOf(i), 0));
    }

  private:
    [[nodiscard]] double leftOf(std::size_t panel) const {
        const std::size_t place = m_fromRight ? m_panels.size() - 1 - panel : panel;
        return m_panel.width() * static_cast<double>(place);
    }
    static void paintPanel(QPainter& painter, const Rows& rows, QPointF at) {
        QPointF corner = at + QPointF(unitsOf(kPanelEdgeMm), unitsOf(kPanelEdgeMm));
        for (const auto& row : rows) {
            row->paint(painter, corner);
            corner.ry() += row->height();
        }
    }

    QSizeF m_panel;
    bool m_fromRight;
    double m_width;
    std::vector<Rows> m_panels;
};

}  // namespace

std::unique_ptr<PaperPiece> layRow(const PrintedRow& row, double width, Qt::LayoutDirection direction, double scale) {
    return std::make_unique<RowPiece>(row, width, direction, scale);
}

std::vector<std::unique_ptr<PaperPiece>> layLines(const PrintedRow& row, double width, Qt::LayoutDirection direction) {
    std::vector<std::unique_ptr<PaperPiece>> pieces;
    double above = unitsOf(row.aboveMm);
    for (const PrintedCell& cell : row.cells) {
        for (const PrintedText& text : cell.texts) {
            const auto laid = std::make_shared<const LaidText>(text, width, alignmentOf(cell, direction), 1);
            for (int line = 0; line < laid->linesCount(); ++line) {
                pieces.push_back(std::make_unique<LinePiece>(laid, line, above));
                above = 0;
            }
            above = unitsOf(kBetweenTextsMm);
        }
    }
    return pieces;
}

std::unique_ptr<PaperPiece> layCard(const PrintedCard& card, double width, Qt::LayoutDirection direction) {
    return std::make_unique<CardPiece>(card, width, direction);
}

}  // namespace camre
