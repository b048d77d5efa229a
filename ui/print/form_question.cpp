#include "print/form_question.h"

#include <algorithm>

#include "pack/fill_words.h"
#include "print/paper_units.h"

namespace camre {
namespace {

constexpr double kHangMmOfPoint = 0.5;  // the words of a question stand behind its number, which may have two figures
constexpr double kShares[] = {1, 0.5, 0.46, 0.54, 0.42};  // of the first column of answers; the middle is tried first
constexpr double kBeforeSecondMm = 1;
constexpr double kRowMm = 6.6;          // one row of boxes: 1.1 mm of white between them at the least
constexpr double kLooseRowMm = 1.8;
constexpr double kUnderTextMm = 0.7;
constexpr double kUnderQuestionMm = 0.6;
constexpr double kLooseUnderQuestionMm = 1.2;
constexpr double kBeforeOtherwiseMm = 0.5;
constexpr double kBetweenTicksMm = 2.5;
constexpr double kBarsMm = 5.6;
constexpr double kLongPictureMm = 8.4;  // a week of dots, five footprints
constexpr double kReasonMm = 4.2;
constexpr double kThemeRuleMm = 0.6;
constexpr double kUnderThemeMm = 1.2;
constexpr double kThemePictureMm = 6.2;
constexpr double kNoteBarMm = 0.9;
constexpr double kNoteAtMm = 3.2;
constexpr double kUnderNoteMm = 1.8;
constexpr double kSmallPictureMm = 3.6;
constexpr double kKeyRowMm = 6;
constexpr double kKeyNumberMm = 5;
constexpr double kHairMm = 0.25;

int numbersOf(const std::vector<PaperTick>& ticks) { return static_cast<int>(ticks.size()); }

}  // namespace

double pictureWidthOf(const std::vector<PaperTick>& ticks) {
    double mm = 0;
    for (const PaperTick& tick : ticks) {
        if (tick.picture.isEmpty()) continue;
        const bool isLong = tick.picture.startsWith(QStringLiteral("week")) || tick.picture.startsWith(QStringLiteral("steps"));
        mm = std::max(mm, isLong ? kLongPictureMm : kBarsMm);
    }
    return unitsOf(mm);
}

double FormQuestion::hang() const { return unitsOf(kHangMmOfPoint * m_setter.points() + 0.4); }

FormQuestion::FormQuestion(const PaperQuestion& question, const FormSetter& setter, double width, bool grouped, bool headings)
    : m_question(question), m_setter(setter), m_width(width), m_grouped(grouped) {
    const double small = setter.smallPoints();
    const double hang = this->hang();
    const double at = question.number > 0 ? hang : 0;
    m_words = setter.set(question.words, setter.points(), true, width - at);
    if (headings || question.isBackground) m_theme = setter.set(question.theme, setter.points() + 1, true, width - hang);
    m_sensitive = setter.set(question.sensitive, small, false, width - unitsOf(kNoteAtMm));
    m_onlyIf = setter.set(question.onlyIf, small, false, width - hang);
    m_hint = setter.set(question.hint, small, false, width - at);
    if (!grouped) arrange();
}

// One column, or two of which the first takes a share of the width.
FormQuestion::Answers FormQuestion::inColumns(const std::vector<PaperTick>& ticks, double share) const {
    Answers answers;
    answers.pictureWidth = pictureWidthOf(ticks);
    const int columns = share < 1 ? 2 : 1;
    const double before = m_setter.wordsAt(answers.pictureWidth);
    for (const PaperTick& tick : ticks) {
        const int place = static_cast<int>(answers.cells.size());
        const bool isSecond = place % columns == 1;
        const double room = isSecond ? m_width * (1 - share) : m_width * share - (columns > 1 ? unitsOf(kBeforeSecondMm) : 0);
        Cell cell{&tick, m_setter.set(tick.words, m_setter.points(), false, room - before), isSecond ? m_width * share : 0, place / columns};
        answers.isBroken = answers.isBroken || cell.words.isBroken();
        answers.cells.push_back(std::move(cell));
    }
    return answers;
}

// Side by side as far as there is room, at the middle of the column where that is possible.
FormQuestion::Answers FormQuestion::oneAfterAnother(const std::vector<PaperTick>& ticks, double pictureWidth) const {
    Answers answers;
    answers.pictureWidth = pictureWidth;
    const double before = m_setter.wordsAt(pictureWidth);
    double x = 0;
    int row = 0;
    for (const PaperTick& tick : ticks) {
        const double wanted = m_setter.widthOf(tick.words, m_setter.points(), false);
        const double middle = std::max(x, m_width / 2);
        if (x > 0 && middle + before + wanted <= m_width) x = middle;
        if (x > 0 && x + before + wanted > m_width) {
            x = 0;
            ++row;
        }
        const double room = std::min(wanted, m_width - x - before);
        Cell cell{&tick, m_setter.set(tick.words, m_setter.points(), false, room), x, row};
        answers.isBroken = answers.isBroken || cell.words.isBroken();
        answers.cells.push_back(std::move(cell));
        x += before + room + unitsOf(kBetweenTicksMm);
    }
    return answers;
}

double FormQuestion::heightOf(const Answers& answers, double row) const {
    FormPiece nowhere;
    return addAnswers(nowhere, answers, 0, row);
}

// The arrangement that takes least height; where two take the same, the one that is listed first.
void FormQuestion::arrange() {
    const double row = unitsOf(kRowMm) + m_setter.largerBox();
    const auto best = [this, row](const std::vector<Answers>& choices) {
        return *std::min_element(choices.begin(), choices.end(), [this, row](const Answers& a, const Answers& b) {
            if (a.isBroken != b.isBroken) return b.isBroken;
            return heightOf(a, row) < heightOf(b, row) - 1;
        });
    };
    std::vector<Answers> levels;
    for (const double share : kShares) levels.push_back(inColumns(m_question.levels, share));
    m_levels = best(levels);
    const std::vector<Answers> otherwise{oneAfterAnother(m_question.otherwise, unitsOf(kReasonMm)), oneAfterAnother(m_question.otherwise, 0)};
    m_otherwise = best(otherwise);
}

double FormQuestion::addAnswers(FormPiece& piece, const Answers& answers, double top, double row) const {
    const PaperBoxKind kind = m_question.isBackground ? PaperBoxKind::AboutYou : PaperBoxKind::Answer;
    double height = 0;
    int at = 0;
    for (const Cell& cell : answers.cells) {
        if (cell.row != at) {
            top += height;
            height = 0;
            at = cell.row;
        }
        const double words = m_setter.addTick(piece, *cell.tick, kind, m_question.id, cell.words, {cell.x, top}, row, answers.pictureWidth);
        height = std::max({height, row, words + unitsOf(kUnderTextMm)});
    }
    return top + height;
}

// The theme's heading, the line about sensitive questions and the condition.
double FormQuestion::addBefore(FormPiece& piece) const {
    double y = 0;
    if (m_theme.first) {
        piece.addRule(0, 0, m_width, unitsOf(kThemeRuleMm));
        y += unitsOf(kThemeRuleMm + 1);
        const double high = unitsOf(kThemePictureMm);
        const double middle = y + m_setter.middle(m_setter.points() + 1);
        if (!m_question.themePicture.isEmpty()) m_setter.addPicture(piece, m_question.themePicture, QRectF(0, middle - high / 2, high, high), false);
        m_theme.addTo(piece, m_question.themePicture.isEmpty() ? 0 : hang(), y);
        y += m_theme.height + unitsOf(kUnderThemeMm);
    }
    if (m_sensitive.first) {
        piece.addRule(0, y, unitsOf(kNoteBarMm), m_sensitive.height, true);
        m_sensitive.addTo(piece, unitsOf(kNoteAtMm), y);
        y += m_sensitive.height + unitsOf(kUnderNoteMm);
    }
    if (m_onlyIf.first) {
        m_onlyIf.addTo(piece, hang(), y);
        y += m_onlyIf.height;
    }
    return y;
}

FormPiece FormQuestion::piece(double looseness) const {
    FormPiece piece;
    double y = addBefore(piece);
    if (m_question.number > 0) {
        Ink number;
        number.text = m_setter.figure(QString::number(m_question.number), m_setter.points(), true, hang(), false);
        const double drop = m_setter.middle(m_setter.points()) - FormSetter::figureMiddle(m_setter.points());
        number.where = QRectF(0, y + drop, hang(), number.text->height());
        piece.add(std::move(number));
    }
    const double at = m_question.number > 0 ? hang() : 0;
    m_words.addTo(piece, at, y);
    y += m_words.height;
    if (m_hint.first) {
        m_hint.addTo(piece, at, y);
        y += m_hint.height;
    }
    y += unitsOf(kUnderQuestionMm + kLooseUnderQuestionMm * looseness);
    if (m_grouped) {
        piece.height = addBoxRow(piece, y, looseness);
        return piece;
    }
    const double row = unitsOf(kRowMm + kLooseRowMm * looseness) + m_setter.largerBox();
    y = addAnswers(piece, m_levels, y, row) + unitsOf(kBeforeOtherwiseMm);
    piece.height = addAnswers(piece, m_otherwise, y, row);
    return piece;
}

double FormQuestion::addBoxRow(FormPiece& piece, double top, double looseness) const {
    std::vector<const PaperTick*> all;
    for (const PaperTick& tick : m_question.levels) all.push_back(&tick);
    for (const PaperTick& tick : m_question.otherwise) all.push_back(&tick);
    const double cell = m_width / static_cast<double>(all.size());
    const double row = unitsOf(kRowMm - 0.2 + kLooseRowMm * looseness) + m_setter.largerBox();
    const double high = unitsOf(kSmallPictureMm);
    double x = 0;
    for (const PaperTick* tick : all) {
        m_setter.addTick(piece, *tick, PaperBoxKind::Answer, m_question.id, {}, {x, top}, row, 0);
        if (!tick->picture.isEmpty()) {
            const double wide = std::min(high * 2.1, cell - unitsOf(1));
            const double centre = x + m_setter.wordsAt(0) - unitsOf(1.7) - m_setter.boxSize() / 2;
            m_setter.addPicture(piece, tick->picture, QRectF(centre - wide / 2, top + row, wide, high), true);
        }
        x += cell;
    }
    return top + row + high;
}

FormGroupHead::FormGroupHead(const PaperQuestion& example, int from, int to, const FormSetter& setter, double width) {
    const auto filled = [from, to](const QString& words) {
        return QString::fromStdString(fill(words.toStdString(), {{"from", std::to_string(from)}, {"to", std::to_string(to)}}));
    };
    const double small = setter.smallPoints();
    const double hair = unitsOf(kHairMm);
    m_piece.addRule(0, 0, width, hair);
    double y = hair + unitsOf(1);
    const SetWords title = setter.set({filled(setter.form().sameAnswers.first), filled(setter.form().sameAnswers.second)}, small, true, width);
    title.addTo(m_piece, 0, y);
    y += title.height + unitsOf(0.6);
    std::vector<PaperTick> all = example.levels;
    all.insert(all.end(), example.otherwise.begin(), example.otherwise.end());
    const double picture = pictureWidthOf(example.levels);
    const double before = unitsOf(kKeyNumberMm) + (picture > 0 ? picture + unitsOf(1.4) : 0);
    const double room = width / 2;
    double height = 0;
    for (int place = 0; place < numbersOf(all); ++place) {
        if (place % 2 == 0) {
            y += height;
            height = 0;
        }
        const PaperTick& tick = all[static_cast<std::size_t>(place)];
        const double x = room * (place % 2);
        const double row = unitsOf(kKeyRowMm);
        setter.addFigure(m_piece, QString::number(tick.number), small, true, QRectF(x, y, unitsOf(kKeyNumberMm), row));
        if (!tick.picture.isEmpty()) {
            const double high = unitsOf(4.2);
            setter.addPicture(m_piece, tick.picture, QRectF(x + unitsOf(kKeyNumberMm), y + (row - high) / 2, picture, high), true);
        }
        const SetWords words = setter.set(tick.words, small, false, room - before - unitsOf(1));
        const double top = y + row / 2 - setter.middle(small);
        words.addTo(m_piece, x + before, top);
        height = std::max({height, row, top - y + words.height + unitsOf(kUnderTextMm)});
    }
    y += height + unitsOf(0.8);
    m_piece.addRule(0, y, width, hair);
    m_piece.height = y + hair;
}

}  // namespace camre
