#include "keying/sheet_picture.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "look/look.h"
#include "print/paper_fit.h"

namespace camre {
namespace {

constexpr QSize kUsual(560, 460);
constexpr QSize kLeast(300, 320);
constexpr double kAroundMm = 2;
constexpr double kBesideMm = 4;
constexpr double kRingPx = 3;
constexpr double kTickPx = 2.5;
constexpr double kRoundPx = 4;

PaperRect together(const PaperRect& a, const PaperRect& b) {
    const double left = std::min(a.leftMm, b.leftMm);
    const double top = std::min(a.topMm, b.topMm);
    return {left, top, std::max(a.leftMm + a.widthMm, b.leftMm + b.widthMm) - left, std::max(a.topMm + a.heightMm, b.topMm + b.heightMm) - top};
}

}  // namespace

SheetPicture::SheetPicture(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sheetPicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    // A sheet is a sheet in every direction of reading.
    setLayoutDirection(Qt::LeftToRight);
}

SheetPicture::~SheetPicture() = default;

QSize SheetPicture::sizeHint() const { return kUsual; }
QSize SheetPicture::minimumSizeHint() const { return kLeast; }
int SheetPicture::sidesCount() const { return m_layout ? m_layout->sidesCount() : 0; }

void SheetPicture::setForm(const PaperForm& form) {
    m_layout = std::make_unique<PaperFormLayout>(form, measurePaper(form).manner);
    m_ticks.clear();
    m_side = 1;
    m_picture = {};
    markNothing();
}

void SheetPicture::setTicks(std::vector<SheetTick> ticks) {
    m_ticks = std::move(ticks);
    update();
}

void SheetPicture::markNothing() {
    m_marks = false;
    update();
}

bool SheetPicture::isMarked(const PaperBox& box) const {
    // The boxes of a date are those of a day, a month and a year; lines of the head have one meaning each.
    const bool byQuestion = m_kind == PaperBoxKind::Answer || m_kind == PaperBoxKind::AboutYou;
    return box.kind == m_kind && (!byQuestion || box.of == m_of);
}

void SheetPicture::mark(PaperBoxKind kind, const std::string& of) {
    markNothing();
    if (!m_layout) return;
    m_kind = kind;
    m_of = of;
    for (const PaperBox& box : m_layout->geometry().boxes) {
        if (!isMarked(box) || (m_marks && box.side != m_side)) continue;
        if (!m_marks && box.side != m_side) m_picture = {};
        m_marked = m_marks ? together(m_marked, box.where) : box.where;
        m_side = box.side;
        m_marks = true;
    }
    if (!m_marks) return;
    for (const PaperFormLayout::Text& text : m_layout->texts()) {
        const bool belongs = of.empty() ? isBesideBox(text.where) : text.of == of;
        if (belongs && text.side == m_side) m_marked = together(m_marked, text.where);
    }
}

// The words of a box of the head, or of own words: no name joins them, only their place.
bool SheetPicture::isBesideBox(const PaperRect& words) const {
    const auto& boxes = m_layout->geometry().boxes;
    return std::any_of(boxes.begin(), boxes.end(), [&](const PaperBox& box) {
        if (!isMarked(box) || box.side != m_side || box.answer.empty()) return false;
        const bool isLevel = words.topMm < box.where.centreYMm() && box.where.centreYMm() < words.topMm + words.heightMm;
        const double after = words.leftMm - (box.where.leftMm + box.where.widthMm);
        const double before = box.where.leftMm - (words.leftMm + words.widthMm);
        return isLevel && std::max(after, before) >= 0 && std::max(after, before) < kBesideMm;
    });
}

double SheetPicture::scale() const { return width() / kSheetAcrossMm; }

// As far up as brings what is marked into the middle, and no further than the sheet's edges.
double SheetPicture::sheetTop() const {
    const double sheet = kSheetDownMm * scale();
    if (sheet <= height()) return 0;
    const double middle = m_marks ? m_marked.centreYMm() * scale() : 0;
    return -std::clamp(middle - height() / 2.0, 0.0, sheet - height());
}

QRectF SheetPicture::onWidget(const PaperRect& where) const {
    return {where.leftMm * scale(), sheetTop() + where.topMm * scale(), where.widthMm * scale(), where.heightMm * scale()};
}

QRectF SheetPicture::marked() const {
    if (!m_marks) return {};
    const PaperRect around{m_marked.leftMm - kAroundMm, m_marked.topMm - kAroundMm, m_marked.widthMm + 2 * kAroundMm, m_marked.heightMm + 2 * kAroundMm};
    return onWidget(around);
}

void SheetPicture::paintEvent(QPaintEvent*) {
    if (!m_layout) return;
    const int across = static_cast<int>(std::lround(width() * devicePixelRatioF()));
    if (m_picture.width() != across) m_picture = m_layout->picture(m_side, across);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(QRectF(0, sheetTop(), width(), kSheetDownMm * scale()), m_picture);
    paintTicks(painter);
    painter.setPen(QPen(colour(ColourRole::Edge), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!m_marks) return;
    // The two colours of the focus ring stand out from white paper and from ink.
    painter.setPen(QPen(QColor(Qt::black), kRingPx + 2));
    painter.drawRoundedRect(marked(), kRoundPx, kRoundPx);
    painter.setPen(QPen(colour(ColourRole::FocusInner), kRingPx));
    painter.drawRoundedRect(marked(), kRoundPx, kRoundPx);
}

void SheetPicture::paintTicks(QPainter& painter) const {
    painter.setPen(QPen(QColor(Qt::black), kTickPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const SheetTick& tick : m_ticks) {
        const PaperBox* box = m_layout->geometry().box(tick.kind, tick.of, tick.answer);
        if (box == nullptr || box->side != m_side) continue;
        const QRectF where = onWidget(box->where);
        const auto at = [&where](double x, double y) { return QPointF(where.left() + x * where.width(), where.top() + y * where.height()); };
        const QPointF points[] = {at(0.2, 0.5), at(0.45, 0.8), at(0.9, 0.1)};
        painter.drawPolyline(points, 3);
    }
}

}  // namespace camre
