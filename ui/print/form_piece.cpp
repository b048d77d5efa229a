#include "print/form_piece.h"

#include <algorithm>

#include "print/paper_units.h"

namespace camre {
namespace {

constexpr double kBoxMm = 5.5;
constexpr double kLargeBoxMm = 6.5;
constexpr double kLargeFrom = 16;  // points
constexpr double kNumberMm = 3.7;
constexpr double kAfterNumberMm = 0.7;
constexpr double kAfterBoxMm = 1.7;
constexpr double kAfterPictureMm = 1.4;
constexpr double kPictureMm = 4.6;
constexpr double kSecondPoints = 10.5;
constexpr double kSecondShare = 0.85;
constexpr double kMiddleOfLetters = 0.34;  // of the size, above the line
constexpr LetterReach kFigureReach{0.95, 0.24};  // figures, and words in Welsh or English
constexpr double kNumberShare = 0.74;
constexpr double kTwoFiguresShare = 0.62;

// Every word that the form can hold, once: what its letters need is measured on them.
void collect(QString& all, const PaperWords& words, bool second) {
    all += second ? words.second : words.first;
    all += QLatin1Char(' ');
}

QString allWords(const PaperForm& form, bool second) {
    QString all;
    for (const PaperWords& one : {form.heading, form.formKind, form.noName, form.code, form.date, form.day, form.month, form.year, form.agreementTitle, form.agree,
                                  form.notAgree, form.given, form.confirmed.words, form.example, form.tickOne, form.wrongBox, form.sameAnswers, form.readAlong,
                                  form.story, form.storyWarning, form.storyAgree, form.storyNotAgree, form.thanks}) {
        collect(all, one, second);
    }
    for (const PaperSentence& one : form.agreement) collect(all, one.words, second);
    for (const PaperTick& one : form.givenWays) collect(all, one.words, second);
    for (const PaperQuestion& question : form.questions) {
        for (const PaperWords& one : {question.words, question.onlyIf, question.hint, question.theme, question.sensitive}) collect(all, one, second);
        for (const PaperTick& one : question.levels) collect(all, one.words, second);
        for (const PaperTick& one : question.otherwise) collect(all, one.words, second);
    }
    return all;
}

}  // namespace

void FormPiece::addRule(double x, double y, double width, double thick, bool grey) {
    Ink rule;
    rule.kind = Ink::Kind::Rule;
    rule.where = QRectF(x, y, width, thick);
    rule.grey = grey;
    add(std::move(rule));
}

void FormPiece::add(const FormPiece& piece, double x, double y) {
    for (Ink ink : piece.inks) {
        ink.where.translate(x, y);
        inks.push_back(std::move(ink));
    }
}

void SetWords::addTo(FormPiece& piece, double x, double y) const {
    for (const auto& text : {first, second}) {
        if (!text) continue;
        Ink ink;
        ink.text = text;
        ink.where = QRectF(x, y, text->width(), text->height());
        piece.add(std::move(ink));
        y += text->height();
    }
}

FormSetter::FormSetter(const PaperForm& form, const PaperManner& manner) : m_form(form), m_points(manner.points) {
    m_first.language = form.language;
    m_first.reach = letterReach(form.language, allWords(form, false));
    if (!form.secondLanguage) return;
    m_second.language = *form.secondLanguage;
    m_second.reach = letterReach(*form.secondLanguage, allWords(form, true));
    m_second.muted = true;
}

double FormSetter::smallPoints() const { return std::max(kSmallestPaperPoints, m_points - 2); }

double FormSetter::largerBox() const { return boxSize() - unitsOf(kBoxMm); }

double FormSetter::boxSize() const { return unitsOf(m_points > kLargeFrom ? kLargeBoxMm : kBoxMm); }

SetWords FormSetter::set(const PaperWords& words, double points, bool bold, double width) const {
    SetWords set;
    if (words.first.isEmpty()) return set;
    TextManner manner = m_first;
    manner.points = points;
    manner.bold = bold;
    set.first = std::make_shared<const SetText>(words.first, manner, width);
    set.height = set.first->height();
    if (words.second.isEmpty() || words.second == words.first) return set;
    manner = m_second;
    manner.points = std::max(kSecondPoints, points * kSecondShare);
    set.second = std::make_shared<const SetText>(words.second, manner, width);
    set.height += set.second->height();
    return set;
}

double FormSetter::widthOf(const PaperWords& words, double points, bool bold) const {
    TextManner manner = m_first;
    manner.points = points;
    manner.bold = bold;
    const double first = widthOfText(words.first, manner);
    if (words.second.isEmpty()) return first + 1;
    manner = m_second;
    manner.points = std::max(kSecondPoints, points * kSecondShare);
    return std::max(first, widthOfText(words.second, manner)) + 1;
}

std::shared_ptr<const SetText> FormSetter::figure(const QString& words, double points, bool bold, double width, bool centred) const {
    TextManner manner;
    manner.reach = kFigureReach;
    manner.points = points;
    manner.bold = bold;
    manner.centred = centred;
    manner.atRight = m_form.language.isRightToLeft();
    return std::make_shared<const SetText>(words, manner, width);
}

double FormSetter::middle(double points) const { return (m_first.reach.above - kMiddleOfLetters) * points * kUnitsPerPoint; }

double FormSetter::figureMiddle(double points) { return (kFigureReach.above - kMiddleOfLetters) * points * kUnitsPerPoint; }

void FormSetter::addFigure(FormPiece& piece, const QString& words, double points, bool bold, QRectF where) const {
    Ink ink;
    ink.text = figure(words, points, bold, where.width(), true);
    ink.where = QRectF(where.left(), where.center().y() - figureMiddle(points), where.width(), ink.text->height());
    piece.add(std::move(ink));
}

void FormSetter::addBox(FormPiece& piece, QRectF where, PaperBoxKind kind, const std::string& of, const std::string& answer) const {
    if (m_form.companion) return;
    Ink ink;
    ink.kind = Ink::Kind::Box;
    ink.where = where;
    ink.isForAnswer = true;
    ink.boxKind = kind;
    ink.of = of;
    ink.answer = answer;
    piece.add(std::move(ink));
}

void FormSetter::addPicture(FormPiece& piece, const QString& name, QRectF where, bool followsReading) const {
    Ink ink;
    ink.kind = Ink::Kind::Picture;
    ink.where = where;
    ink.picture = name;
    ink.followsReading = followsReading;
    piece.add(std::move(ink));
}

double FormSetter::wordsAt(double pictureWidth) const {
    const double before = unitsOf(kNumberMm + kAfterNumberMm) + boxSize() + unitsOf(kAfterBoxMm);
    return pictureWidth > 0 ? before + pictureWidth + unitsOf(kAfterPictureMm) : before;
}

double FormSetter::addTick(FormPiece& piece, const PaperTick& tick, PaperBoxKind kind, const std::string& of, const SetWords& words, QPointF at, double row,
                           double pictureWidth) const {
    const double size = boxSize();
    const double centre = at.y() + row / 2;
    const double boxLeft = at.x() + unitsOf(kNumberMm + kAfterNumberMm);
    if (tick.number > 0) {
        const bool isBoxless = m_form.companion;  // then the number stands where the box is
        const double share = tick.number > 9 ? kTwoFiguresShare : kNumberShare;
        const QRectF beside(at.x(), centre - size / 2, unitsOf(kNumberMm), size);
        const QRectF inside(boxLeft, centre - size / 2, size, size);
        addFigure(piece, QString::number(tick.number), m_points * (isBoxless ? 1 : share), isBoxless, isBoxless ? inside : beside);
    }
    addBox(piece, QRectF(boxLeft, centre - size / 2, size, size), kind, of, tick.answer);
    if (pictureWidth > 0 && !tick.picture.isEmpty()) {
        const double high = unitsOf(kPictureMm);
        addPicture(piece, tick.picture, QRectF(boxLeft + size + unitsOf(kAfterBoxMm), centre - high / 2, pictureWidth, high), true);
    }
    const double top = centre - middle(m_points);
    words.addTo(piece, at.x() + wordsAt(pictureWidth), top);
    return top + words.height - at.y();
}

}  // namespace camre
