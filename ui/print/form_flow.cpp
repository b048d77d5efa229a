#include "print/form_flow.h"

#include <algorithm>

#include "print/form_head.h"
#include "print/paper_units.h"

namespace camre {
namespace {

constexpr double kEdgeMm = 12;  // source: design-ux section 10
constexpr double kMarkMm = 3.5;
constexpr double kUnderBandMm = 2;  // from the marks to what is printed between them
constexpr double kQrMm = 15.5;
constexpr double kOverQrMm = 1.5;
constexpr double kBetweenColumnsMm = 5;
constexpr double kGapMm = 2.8;       // between two questions
constexpr double kLooseGapMm = 5;
constexpr double kThemeGapMm = 1.2;  // more before a heading
constexpr double kGroupGapMm = 1.6;
constexpr int kLeastInGroup = 3;
constexpr int kColumns = 2;
constexpr int kSteps = 9;  // of halving: a two-hundredth part
constexpr double kHeadGapMm = 2.4;
constexpr int kTries = 16;
constexpr double kLooseWorthMm = 30;  // a loose form may leave so much more of a column empty than a tight one

double gapOf(double looseness) { return unitsOf(kGapMm + kLooseGapMm * looseness); }

}  // namespace

namespace form_place {

QRectF inside() { return {unitsOf(kEdgeMm), unitsOf(kEdgeMm), unitsOf(kSheetWidthMm - 2 * kEdgeMm), unitsOf(kSheetHeightMm - 2 * kEdgeMm)}; }
double markSize() { return unitsOf(kMarkMm); }
QRectF qr() {
    const double size = unitsOf(kQrMm);
    return {inside().right() - size, inside().bottom() - unitsOf(kMarkMm + kUnderBandMm) - size, size, size};
}
double columnWidth() { return (inside().width() - unitsOf(kBetweenColumnsMm)) / kColumns; }
double columnLeft(int column) { return inside().left() + column * (columnWidth() + unitsOf(kBetweenColumnsMm)); }
double columnTop() { return inside().top() + unitsOf(kMarkMm + kUnderBandMm); }
double columnBottom(int column) {
    return column == kColumns - 1 ? qr().top() - unitsOf(kOverQrMm) : inside().bottom() - unitsOf(kMarkMm + kUnderBandMm);
}

}  // namespace form_place

// A pen that goes down the columns of side after side.
class FormFlow::Pen {
  public:
    Pen(double top, double lastShare, int lastSide) : m_firstTop(top), m_lastShare(lastShare), m_lastSide(lastSide), m_y(top) {}

    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] double x() const { return form_place::columnLeft(m_column); }
    [[nodiscard]] bool isAtTop() const { return m_y <= top() + 1; }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= bottom(); }
    double take(double height) {
        const double at = m_y;
        m_y += height;
        return at;
    }
    void skip(double height) { m_y += height; }
    [[nodiscard]] double blank() const { return m_blank; }
    void nextColumn() {
        m_blank = std::max(m_blank, bottom() - m_y);
        if (++m_column == kColumns) {
            m_column = 0;
            ++m_side;
        }
        m_y = top();
    }

  private:
    [[nodiscard]] double top() const { return m_side == 1 ? m_firstTop : form_place::columnTop(); }
    [[nodiscard]] double bottom() const {
        const double full = form_place::columnBottom(m_column);
        return m_side == m_lastSide ? top() + (full - top()) * m_lastShare : full;
    }

    double m_firstTop;
    double m_lastShare;
    int m_lastSide;
    int m_side = 1;
    int m_column = 0;
    double m_y;
    double m_blank = 0;
};

FormFlow::FormFlow(const FormSetter& setter, const PaperManner& manner) : m_setter(setter) {
    const double width = form_place::inside().width();
    m_head = formHead(setter, width);
    m_agreement = formAgreement(setter, width);
    m_instruction = formInstruction(setter, width);
    addQuestions(manner);
    if (!setter.form().story.first.isEmpty()) m_story = formStory(setter, form_place::columnWidth());
    if (!setter.form().companion) m_thanks = formThanks(setter, form_place::columnWidth());
}

// A group is a run of questions with the same answers that is long enough to save room.
void FormFlow::addQuestions(const PaperManner& manner) {
    const auto& all = m_setter.form().questions;
    const double width = form_place::columnWidth();
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i + 1;
        while (end < all.size() && !all[i].sameAnswers.empty() && all[end].sameAnswers == all[i].sameAnswers) ++end;
        const bool isGroup = manner.grouped && end - i >= kLeastInGroup;
        if (isGroup) m_groups.push_back({i, FormGroupHead(all[i], all[i].number, all[end - 1].number, m_setter, width)});
        for (; i < end; ++i) {
            m_questions.emplace_back(all[i], m_setter, width, isGroup, manner.headings);
            m_groupOf.push_back(isGroup ? static_cast<int>(m_groups.size()) - 1 : -1);
        }
    }
}

// What stands across the first side. Gives where its columns begin.
double FormFlow::placeHead(Result& result) const {
    double y = form_place::columnTop();
    for (const FormPiece* piece : {&m_head, &m_agreement, &m_instruction}) {
        result.pieces.push_back({1, {form_place::inside().left(), y}, *piece, {}});
        y += piece->height + (piece->height > 0 ? unitsOf(kHeadGapMm) : 0);
    }
    return y;
}

// The words of a group's answers are said again on each side: on the same one they can still be seen.
struct FormFlow::Place {
    Pen pen;
    int group = -1;  // whose answers stand on this side
    void nextColumn() {
        const int before = pen.side();
        pen.nextColumn();
        if (pen.side() != before) group = -1;
    }
};

void FormFlow::placeQuestion(Result& result, Place& place, std::size_t index, double looseness) const {
    const FormQuestion& question = m_questions[index];
    FormPiece piece = question.piece(looseness);
    const int own = m_groupOf[index];
    const FormPiece* head = own >= 0 ? &m_groups[static_cast<std::size_t>(own)].head.piece() : nullptr;
    const auto wanted = [&] { return piece.height + (head != nullptr && place.group != own ? head->height + unitsOf(kGroupGapMm) : 0); };
    const double gap = gapOf(looseness) + (question.hasHeading() ? unitsOf(kThemeGapMm) : 0);
    if (!place.pen.isAtTop() && place.pen.fits(gap + wanted())) place.pen.skip(gap);
    else if (!place.pen.isAtTop()) place.nextColumn();
    // A first side that has no room for it at all is left; a whole side is the most there is.
    for (int moves = 0; moves < 2 * kColumns && !place.pen.fits(wanted()); ++moves) place.nextColumn();
    if (head != nullptr && place.group != own) {
        const double at = place.pen.take(head->height + unitsOf(kGroupGapMm));
        result.pieces.push_back({place.pen.side(), {place.pen.x(), at}, *head, {}});
    }
    if (own >= 0) place.group = own;
    if (place.pen.side() > kMostPaperSides) ++result.questionsBeyond;
    const double at = place.pen.take(piece.height);
    result.pieces.push_back({place.pen.side(), {place.pen.x(), at}, std::move(piece), question.question().id});
}

void FormFlow::placeEnd(Result& result, Pen& pen, double gap) const {
    if (m_story.height > 0) {
        if (pen.fits(gap + m_story.height)) pen.skip(gap);
        else pen.nextColumn();
        result.pieces.push_back({pen.side(), {pen.x(), pen.take(m_story.height)}, m_story, {}});
    }
    // Thanks are said where there is room for them, and never take another side.
    if (m_thanks.height > 0 && !pen.fits(gap + m_thanks.height) && pen.column() == 0) pen.nextColumn();
    if (m_thanks.height > 0 && pen.fits(gap + m_thanks.height)) {
        pen.skip(pen.isAtTop() ? 0 : gap);
        result.pieces.push_back({pen.side(), {pen.x(), pen.take(m_thanks.height)}, m_thanks, {}});
    }
}

FormFlow::Result FormFlow::flow(double looseness, double lastShare, int lastSide) const {
    Result result;
    const double top = placeHead(result);
    Place place{Pen(top, lastShare, lastSide)};
    for (std::size_t i = 0; i < m_questions.size(); ++i) placeQuestion(result, place, i, looseness);
    placeEnd(result, place.pen, gapOf(looseness));
    result.sides = place.pen.side();
    result.blank = place.pen.blank();
    return result;
}

double FormFlow::bestLooseness(int sides) const {
    double chosen = 0;
    double least = -1;
    for (int step = 0; step <= kTries; ++step) {
        const double looseness = static_cast<double>(step) / kTries;
        const Result tried = flow(looseness, 1, 0);
        if (tried.sides > sides) break;
        const double cost = tried.blank + unitsOf(kLooseWorthMm) * (1 - looseness);
        if (least >= 0 && cost > least) continue;
        least = cost;
        chosen = looseness;
    }
    return chosen;
}

FormFlow::Result FormFlow::best() const {
    const int sides = tightest().sides;
    const double looseness = bestLooseness(sides);
    double share = 1;
    double tooLittle = 0;
    for (int step = 0; step < kSteps; ++step) {
        const double middle = (share + tooLittle) / 2;
        (flow(looseness, middle, sides).sides > sides ? tooLittle : share) = middle;
    }
    return flow(looseness, share, sides);
}

}  // namespace camre
