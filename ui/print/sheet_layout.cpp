#include "print/sheet_layout.h"

#include <QPainter>
#include <algorithm>
#include <iterator>
#include <numeric>

#include "print/chart_painter.h"
#include "print/paper_units.h"

namespace camre {
namespace {

constexpr double kWidth = unitsOf(kSheetWidthMm - 2 * kMarginMm);
constexpr double kHeight = unitsOf(kSheetHeightMm - 2 * kMarginMm);
constexpr double kFootMm = 9;
constexpr double kMarkEdgeMm = 1.5;
constexpr double kUnderMarkMm = 3;
// A text higher than this may be cut between its lines.
constexpr double kLongTextMm = 50;

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

bool isOneText(const PrintedRow& row) { return row.cells.size() == 1 && !row.cells.front().picture && !row.ruled; }

}  // namespace

SheetLayout::SheetLayout(const PrintedDocument& document) : m_document(document) {
    layMark();
    newSheet();
    for (const PrintedBlock& block : m_document.blocks) add(block);
    placeHeld(0);
}

SheetLayout::~SheetLayout() = default;

void SheetLayout::layMark() {
    if (m_document.mark.empty()) return;
    PrintedRow row;
    row.aboveMm = kMarkEdgeMm;
    for (const PrintedText& text : m_document.mark) row.cells.push_back({{text}, {}});
    m_mark = layRow(row, kWidth - 2 * unitsOf(kMarkEdgeMm), m_document.language.direction);
    m_markHeight = m_mark->height() + unitsOf(kMarkEdgeMm + kUnderMarkMm);
}

double SheetLayout::room() const { return kHeight - unitsOf(kFootMm) - m_markHeight; }

void SheetLayout::newSheet() {
    m_sheets.emplace_back();
    m_top = 0;
    if (!m_tableHead) return;
    m_sheets.back().push_back({m_tableHead, 0});
    m_top = m_tableHead->height();
}

void SheetLayout::add(const PrintedBlock& block) {
    std::visit(Overloaded{[this](const PrintedRow& row) { addRow(row); },
                          [this](const PrintedTable& table) { addTable(table); },
                          [this](const PrintedCard& card) {
                              const std::shared_ptr<const PaperPiece> piece = layCard(card, kWidth, m_document.language.direction);
                              place(piece, piece->height());
                          },
                          [this](const PrintedChart& chart) {
                              const std::shared_ptr<const PaperPiece> piece = layChart(chart.drawing, unitsOf(chart.widthMm));
                              if (chart.withNext) return m_held.push_back({piece, true});
                              place(piece, piece->height());
                          },
                          [this](const NewSheet&) {
                              placeHeld(0);
                              newSheet();
                          }},
               block);
}

void SheetLayout::addRow(const PrintedRow& row) {
    if (row.cells.empty()) return;
    std::shared_ptr<const PaperPiece> piece = layRow(row, kWidth, m_document.language.direction);
    if (row.withNext) {
        m_held.push_back({std::move(piece), false});
        return;
    }
    if (!isOneText(row) || piece->height() < unitsOf(kLongTextMm)) return place(piece, piece->height());
    auto lines = layLines(row, kWidth, m_document.language.direction);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // No line of a long text stands alone at the top or the end of a sheet.
        const bool first = i == 0 || i + 2 == lines.size();
        const double wanted = lines[i]->height() + (first && i + 1 < lines.size() ? lines[i + 1]->height() : 0);
        place(std::move(lines[i]), wanted);
    }
}

// The rows that must stand under the first head: up to the first that keeps to no other.
double SheetLayout::firstOf(const PrintedTable& table) const {
    double height = 0;
    for (const PrintedRow& row : table.rows) {
        height += layRow(row, kWidth, m_document.language.direction)->height();
        if (!row.withNext) break;
    }
    return height;
}

void SheetLayout::addTable(const PrintedTable& table) {
    if (table.rows.empty()) return;
    if (table.head) {
        std::shared_ptr<const PaperPiece> head = layRow(*table.head, kWidth, m_document.language.direction);
        place(head, head->height() + firstOf(table));
        m_tableHead = std::move(head);
    }
    for (const PrintedRow& row : table.rows) addRow(row);
    placeHeld(0);
    m_tableHead.reset();
}

// Headings go to the sheet of what they head. What is too much for one sheet is parted after a chart: a chart keeps its headings,
// and a table its own. What is too much even so goes on wherever a piece ends.
void SheetLayout::placeHeld(double wanted) {
    auto held = std::move(m_held);
    m_held.clear();
    const auto heightOf = [](auto first, auto end) {
        return std::accumulate(first, end, 0.0, [](double sum, const Held& one) { return sum + one.piece->height(); });
    };
    const bool together = heightOf(held.begin(), held.end()) + wanted <= room();
    for (auto first = held.begin(); first != held.end();) {
        auto end = together ? held.end() : std::find_if(first, held.end(), [](const Held& one) { return one.endsGroup; });
        if (end != held.end()) ++end;
        const bool headsWanted = end == held.end() && (together || !std::prev(end)->endsGroup);
        placeGroup(first, end, heightOf(first, end) + (headsWanted ? wanted : 0));
        first = end;
    }
    if (m_top > 0 && m_top + wanted > room()) newSheet();
}

void SheetLayout::placeGroup(std::vector<Held>::iterator first, std::vector<Held>::iterator end, double height) {
    const bool fits = height <= room();
    if (fits && m_top > 0 && m_top + height > room()) newSheet();
    for (; first != end; ++first) {
        const double own = first->piece->height();
        if (!fits && m_top > 0 && m_top + own > room()) newSheet();
        m_sheets.back().push_back({std::move(first->piece), m_top});
        m_top += own;
    }
}

// `wanted` is how much of a sheet must be left for it.
void SheetLayout::place(std::shared_ptr<const PaperPiece> piece, double wanted) {
    placeHeld(wanted);
    // Higher than a whole sheet: smaller, so that nothing of it is lost.
    const double scale = std::min(1.0, room() / piece->height());
    const double height = piece->height() * scale;
    m_sheets.back().push_back({std::move(piece), m_top, scale});
    m_top += height;
}

void SheetLayout::paintFoot(QPainter& painter, int sheet) const {
    PrintedRow row;
    row.aboveMm = 1;
    row.cells.push_back({{}, {}, 0, 4});
    if (m_document.foot) row.cells.front().texts.push_back(*m_document.foot);
    QString words = m_document.sheetOf;
    words.replace(QStringLiteral("{number}"), QString::number(sheet + 1)).replace(QStringLiteral("{count}"), QString::number(sheetsCount()));
    const PrintedText number{words, m_document.language, PaperText::Small, false, true};
    row.cells.push_back({{number}, {}, 0, 1, true});
    const double top = kHeight - unitsOf(kFootMm);
    painter.setPen(QPen(QColor(0x9A, 0xA5, 0x9F), unitsOf(0.2)));
    painter.drawLine(QPointF(0, top), QPointF(kWidth, top));
    layRow(row, kWidth, m_document.language.direction)->paint(painter, {0, top});
}

void SheetLayout::paintSheet(QPainter& painter, int sheet, const QRectF& where) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    const double scale = std::min(where.width() / kWidth, where.height() / kHeight);
    painter.scale(scale, scale);
    if (m_mark) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, unitsOf(0.4)));
        painter.drawRect(QRectF(0, 0, kWidth, m_markHeight - unitsOf(kUnderMarkMm)));
        m_mark->paint(painter, {unitsOf(kMarkEdgeMm), 0});
    }
    for (const Placed& one : m_sheets[static_cast<std::size_t>(sheet)]) {
        painter.save();
        painter.translate(0, m_markHeight + one.top);
        painter.scale(one.scale, one.scale);
        one.piece->paint(painter, {0, 0});
        painter.restore();
    }
    paintFoot(painter, sheet);
    painter.restore();
}

QImage SheetLayout::picture(int sheet, int widthPx) const {
    const double px = widthPx / kSheetWidthMm;
    QImage image(widthPx, qRound(kSheetHeightMm * px), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double margin = kMarginMm * px;
    paintSheet(painter, sheet, QRectF(margin, margin, widthPx - 2 * margin, image.height() - 2 * margin));
    return image;
}

}  // namespace camre
