#include "print/form_checks.h"

#include <QImage>
#include <QSet>
#include <algorithm>

#include "print/paper_reader.h"

namespace camre::tests {
namespace {

constexpr double kMarginMm = 12;
constexpr double kHairMm = 0.3;
constexpr double kOverhangMm = 0.7;  // a J reaches out of its line, and a text's place is as wide as its widest letter may be
constexpr double kWhiteMm = 0.9;  // round a box
constexpr int kPerMm = 8;
constexpr int kWordsForOneLost = 100;
constexpr int kShortWord = 3;     // shorter ones are everywhere

QString said(const char* what, const PaperBox& box) {
    return QStringLiteral("side %1: %2 %3 %4").arg(box.side).arg(QString::fromLatin1(what), QString::fromStdString(box.of), QString::fromStdString(box.answer));
}

QRectF rectOf(const PaperRect& rect) { return {rect.leftMm, rect.topMm, rect.widthMm, rect.heightMm}; }

bool isInside(const QRectF& rect, double overhang) {
    const QRectF inside(kMarginMm, kMarginMm, 210 - 2 * kMarginMm, 297 - 2 * kMarginMm);
    return inside.adjusted(-overhang, -kHairMm, overhang, kHairMm).contains(rect);
}

void findMissing(QStringList& wrong, const PaperForm& form, const PaperGeometry& geometry) {
    for (const PaperQuestion& question : form.questions) {
        const PaperBoxKind kind = question.isBackground ? PaperBoxKind::AboutYou : PaperBoxKind::Answer;
        std::vector<PaperTick> ticks = question.levels;
        ticks.insert(ticks.end(), question.otherwise.begin(), question.otherwise.end());
        for (const PaperTick& tick : ticks) {
            const auto count = std::count_if(geometry.boxes.begin(), geometry.boxes.end(),
                                             [&](const PaperBox& box) { return box.kind == kind && box.of == question.id && box.answer == tick.answer; });
            if (count != 1) wrong << QStringLiteral("%1 %2 has %3 boxes").arg(QString::fromStdString(question.id), QString::fromStdString(tick.answer)).arg(count);
        }
    }
}

class Side {
  public:
    Side(const PaperFormLayout& layout, int side) : m_image(layout.picture(side, 210 * kPerMm)) {}
    [[nodiscard]] const QImage& image() const { return m_image; }
    [[nodiscard]] bool isInk(double xMm, double yMm) const { return qGray(m_image.pixel(qRound(xMm * kPerMm - 0.5), qRound(yMm * kPerMm - 0.5))) < 128; }
    // Black on the middle of all four edges, white within.
    [[nodiscard]] bool hasBox(const PaperRect& box) const {
        constexpr double kHalfPen = 0.17;
        const double left = box.leftMm + kHalfPen;
        const double right = box.leftMm + box.widthMm - kHalfPen;
        const double top = box.topMm + kHalfPen;
        const double bottom = box.topMm + box.heightMm - kHalfPen;
        const bool edges = isInk(left, box.centreYMm()) && isInk(right, box.centreYMm()) && isInk(box.centreXMm(), top) && isInk(box.centreXMm(), bottom);
        const bool around = isInk(box.leftMm - 0.4, box.centreYMm()) || isInk(box.centreXMm(), box.topMm - 0.4) || isInk(box.centreXMm(), box.topMm + box.heightMm + 0.4);
        return edges && !around && isWhite(box, 0.7);
    }
    [[nodiscard]] bool hasMark(const PaperRect& mark) const {
        const bool black = isInk(mark.leftMm + 0.3, mark.topMm + 0.3) && isInk(mark.leftMm + mark.widthMm - 0.3, mark.topMm + mark.heightMm - 0.3) &&
                           isInk(mark.centreXMm(), mark.centreYMm());
        return black && !isInk(mark.leftMm - 0.3, mark.centreYMm()) && !isInk(mark.centreXMm(), mark.topMm + mark.heightMm + 0.3);
    }

  private:
    [[nodiscard]] bool isWhite(const PaperRect& box, double edge) const {
        for (double y = box.topMm + edge; y < box.topMm + box.heightMm - edge; y += 0.25) {
            for (double x = box.leftMm + edge; x < box.leftMm + box.widthMm - edge; x += 0.25) {
                if (isInk(x, y)) return false;
            }
        }
        return true;
    }
    QImage m_image;
};

// Arabic letters that Unicode gives shapes of their own. The PDF names a joined letter by its shape, so others, such as Pashto ones,
// have no name in it; they are there for the eye alone.
bool hasShapes(QChar letter) {
    static const QSet<QChar> shaped = [] {
        QSet<QChar> all;
        for (char16_t code = 0xFB50; code <= 0xFEFC; ++code) {
            const QString plain = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
            if (plain.size() == 1) all.insert(plain[0]);
        }
        return all;
    }();
    return shaped.contains(letter);
}

// Letters alone: readers of PDF part and join words at marks in their own ways.
QString letters(const QString& text) {
    QString only;
    for (const QChar letter : plainWords(text)) {
        if (letter.isLetterOrNumber() && (letter.script() != QChar::Script_Arabic || hasShapes(letter))) only += letter;
    }
    return only;
}

}  // namespace

PaperForm shippedForm(std::string_view service, std::string_view language, const PaperFormChoices& choices) {
    const Library& library = shippedLibrary();
    return paperForm(library.catalogue, *library.profile(ServiceId(std::string(service))), *library.pack(LanguageTag(std::string(language))), choices);
}

QStringList wrongPlaces(const PaperForm& form, const PaperFormLayout& layout) {
    QStringList wrong;
    const PaperGeometry& geometry = layout.geometry();
    if (!form.companion) findMissing(wrong, form, geometry);
    struct Place {
        int side;
        QRectF where;
        QString what;
    };
    std::vector<Place> places;
    for (const PaperBox& box : geometry.boxes) {
        if (!isInside(rectOf(box.where), kHairMm)) wrong << said("outside the margins:", box);
        const double white = kWhiteMm / 2;
        places.push_back({box.side, rectOf(box.where).adjusted(-white, -white, white, white), said("box", box)});
    }
    for (const PaperFormLayout::Text& text : layout.texts()) {
        const QRectF where = rectOf(text.where);
        if (!isInside(where, kOverhangMm)) wrong << QStringLiteral("side %1: a text of %2 outside the margins").arg(text.side).arg(QString::fromStdString(text.of));
        places.push_back({text.side, where.adjusted(0.2, 0.4, -0.2, -0.4), QStringLiteral("text of ") + QString::fromStdString(text.of)});
    }
    for (int side = 1; side <= geometry.sides; ++side) places.push_back({side, rectOf(geometry.qr), QStringLiteral("QR")});
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = i + 1; j < places.size(); ++j) {
            if (places[i].side == places[j].side && places[i].where.intersects(places[j].where))
                wrong << QStringLiteral("side %1: %2 over %3").arg(places[i].side).arg(places[i].what, places[j].what);
        }
    }
    return wrong;
}

QStringList wrongInk(const PaperFormLayout& layout) {
    QStringList wrong;
    for (int number = 1; number <= layout.sidesCount(); ++number) {
        const Side side(layout, number);
        const Margins ink = inkMargins(side.image());
        if (std::min({ink.left, ink.right, ink.top, ink.bottom}) < kMarginMm - kOverhangMm) wrong << QStringLiteral("side %1: ink outside the margins").arg(number);
        for (const PaperBox& box : layout.geometry().boxes) {
            if (box.side == number && !side.hasBox(box.where)) wrong << said("no clear box at", box);
        }
        for (const PaperRect& mark : layout.geometry().marks) {
            if (!side.hasMark(mark)) wrong << QStringLiteral("side %1: no corner mark at %2, %3").arg(number).arg(mark.leftMm).arg(mark.topMm);
        }
    }
    return wrong;
}

QStringList lostWords(const PaperForm& form, const QString& wordsOfPdf) {
    const QString all = letters(wordsOfPdf);
    QStringList texts{form.heading.first, form.noName.first, form.agree.first, form.notAgree.first, form.example.first, form.wrongBox.first, form.agreementTitle.first};
    for (const PaperSentence& one : form.agreement) texts << one.words.first;
    for (const PaperQuestion& question : form.questions) {
        texts << question.words.first << question.onlyIf.first << question.sensitive.first;
        for (const PaperTick& tick : question.levels) texts << tick.words.first;
        for (const PaperTick& tick : question.otherwise) texts << tick.words.first;
    }
    QStringList lost;
    int words = 0;
    for (const QString& text : texts) {
        for (const QString& word : plainWords(text).split(QLatin1Char(' '))) {
            const QString only = letters(word);
            ++words;
            if (only.size() > kShortWord && !all.contains(only)) lost << word;
        }
    }
    // Readers of PDF put the parts of a few joined words in another order, where a letter without a name lies between them.
    const bool isJoined = form.language.direction == Qt::RightToLeft;
    return isJoined && lost.size() * kWordsForOneLost < words ? QStringList() : lost;
}

}  // namespace camre::tests
