#include "print/form_head.h"

#include <algorithm>
#include <array>

#include "print/paper_units.h"

namespace camre {
namespace {

constexpr double kTitleMore = 8;       // points over the questions
constexpr double kLabelPoints = 12;
constexpr double kCaptionPoints = 9;
constexpr double kUnderLabelMm = 0.6;
constexpr double kWriteWideMm = 6.2;
constexpr double kWriteHighMm = 8;
constexpr double kBetweenWriteMm = 1;
constexpr double kBetweenPartsMm = 3;  // the dash of a code, day from month
constexpr double kBetweenGroupsMm = 8;
constexpr double kHeavyRuleMm = 0.7;
constexpr double kHairMm = 0.25;
constexpr double kPadMm = 4;
constexpr double kGutterMm = 7;
constexpr double kSentencePictureMm = 6.4;
constexpr double kAfterSentencePictureMm = 2.5;
constexpr double kBetweenSentencesMm = 1.2;
constexpr double kDecisionRowMm = 7.6;
constexpr double kWorkerRowMm = 6.8;
constexpr double kSampleGapMm = 3;
constexpr double kBetweenHintsMm = 5;
constexpr double kStoryLineMm = 9;
constexpr int kStoryLines = 5;
constexpr int kCodeSymbols = 7;  // a code, as answers/person_code.h makes it
constexpr int kFirstPart = 4;    // of them before the dash

double wide(double mm, int boxes, int gaps) { return unitsOf(mm * boxes + kBetweenWriteMm * (boxes - 1 - gaps) + kBetweenPartsMm * gaps); }

// A row of boxes to write in, in parts. It runs from left to right in every language, so on a mirrored sheet its places are
// counted from the other end.
struct WritePart {
    std::string of;
    int boxes = 0;
    PaperWords caption;
};

FormPiece writeBoxes(const FormSetter& setter, const std::vector<WritePart>& parts, PaperBoxKind kind, QSizeF boxMm, bool countsOn) {
    FormPiece piece;
    const bool mirrored = setter.form().language.isRightToLeft();
    double total = 0;
    int boxes = 0;
    for (const WritePart& part : parts) boxes += part.boxes;
    total = wide(boxMm.width(), boxes, static_cast<int>(parts.size()) - 1);
    double x = 0;
    int place = 0;
    for (const WritePart& part : parts) {
        if (!countsOn) place = 0;
        const double left = x;
        for (int i = 0; i < part.boxes; ++i) {
            const double width = unitsOf(boxMm.width());
            const double at = mirrored ? total - x - width : x;
            setter.addBox(piece, QRectF(at, 0, width, unitsOf(boxMm.height())), kind, part.of, std::to_string(++place));
            x += width + unitsOf(kBetweenWriteMm);
        }
        const double width = x - unitsOf(kBetweenWriteMm) - left;
        if (!part.caption.first.isEmpty()) {
            const SetWords caption = setter.set({part.caption.first, {}}, kCaptionPoints, false, std::max(width, setter.widthOf({part.caption.first, {}}, kCaptionPoints, false)));
            caption.addTo(piece, mirrored ? total - left - caption.first->width() : left, unitsOf(boxMm.height() + 0.6));
        }
        x += unitsOf(kBetweenPartsMm - kBetweenWriteMm);
    }
    piece.height = unitsOf(boxMm.height());
    if (kind == PaperBoxKind::Code && !setter.form().companion) {
        const double dash = unitsOf(boxMm.width() * kFirstPart + kBetweenWriteMm * (kFirstPart - 1));
        const double across = unitsOf(kBetweenPartsMm - 1.2);
        const double left = dash + unitsOf(0.6);
        piece.addRule(mirrored ? total - left - across : left, unitsOf(boxMm.height() / 2), across, unitsOf(0.4));
    }
    return piece;
}

SetWords label(const FormSetter& setter, const PaperWords& words, double width) { return setter.set(words, kLabelPoints, true, width); }

double heightOf(const FormSetter& setter, const PaperSentence& sentence, double width) {
    return std::max(unitsOf(kSentencePictureMm), setter.set(sentence.words, setter.smallPoints(), false, width).height) + unitsOf(kBetweenSentencesMm);
}

double addSentence(FormPiece& piece, const FormSetter& setter, const PaperSentence& sentence, QPointF at, double width) {
    const double picture = unitsOf(kSentencePictureMm);
    const double small = setter.smallPoints();
    const SetWords words = setter.set(sentence.words, small, false, width);
    const bool isLow = words.height < picture;
    setter.addPicture(piece, sentence.picture, QRectF(at, QSizeF(picture, picture)), false);
    words.addTo(piece, at.x() + picture + unitsOf(kAfterSentencePictureMm), at.y() + (isLow ? picture / 2 - setter.middle(small) : unitsOf(0.4)));
    return heightOf(setter, sentence, width);
}

// Two columns as even as the order allows.
double addSentences(FormPiece& piece, const FormSetter& setter, double top, double width) {
    const auto& all = setter.form().agreement;
    const double column = (width - unitsOf(kGutterMm)) / 2;
    const double words = column - unitsOf(kSentencePictureMm + kAfterSentencePictureMm);
    std::vector<double> heights;
    double sum = 0;
    for (const PaperSentence& one : all) sum += heights.emplace_back(heightOf(setter, one, words));
    std::size_t split = 0;
    double left = 0;
    while (split < all.size() && std::max(left + heights[split], sum - left - heights[split]) <= std::max(left, sum - left)) left += heights[split++];
    double y = top;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == split) y = top;
        y += addSentence(piece, setter, all[i], {i < split ? 0 : column + unitsOf(kGutterMm), y}, words);
    }
    return top + std::max(left, sum - left);
}

double addDecision(FormPiece& piece, const FormSetter& setter, const PaperTick& tick, PaperBoxKind kind, bool bold, QPointF at, double width) {
    const double row = unitsOf(kDecisionRowMm) + setter.largerBox();
    const SetWords words = setter.set(tick.words, setter.points(), bold, width - setter.wordsAt(0));
    return std::max(row, setter.addTick(piece, tick, kind, {}, words, at, row, 0) + unitsOf(0.8));
}

// For the worker, in the two columns of the choices above: how it was given, and what was confirmed.
double addWorkersTicks(FormPiece& piece, const FormSetter& setter, double top, double column) {
    const PaperForm& form = setter.form();
    const double row = unitsOf(kWorkerRowMm) + setter.largerBox();
    const double small = setter.smallPoints();
    const double right = column + unitsOf(kGutterMm);
    const auto addTick = [&](const PaperTick& tick, PaperBoxKind kind, double x) {
        const SetWords words = setter.set(tick.words, small, false, column - setter.wordsAt(0));
        return std::max(row, setter.addTick(piece, tick, kind, {}, words, {x, top}, row, 0) + unitsOf(0.6));
    };
    const SetWords given = setter.set(form.given, small, true, column);
    given.addTo(piece, 0, top + row / 2 - setter.middle(small));
    top += std::max(given.height, addTick(form.confirmed, PaperBoxKind::Confirmed, right));
    for (std::size_t i = 0; i < form.givenWays.size(); i += 2) {
        double height = addTick(form.givenWays[i], PaperBoxKind::Given, 0);
        if (i + 1 < form.givenWays.size()) height = std::max(height, addTick(form.givenWays[i + 1], PaperBoxKind::Given, right));
        top += height;
    }
    return top;
}

double addDecisions(FormPiece& piece, const FormSetter& setter, double top, double width) {
    const PaperForm& form = setter.form();
    const double column = (width - unitsOf(kGutterMm)) / 2;
    const double left = addDecision(piece, setter, {"agree", 0, form.agree, {}}, PaperBoxKind::Agreement, true, {0, top}, column);
    const double right = addDecision(piece, setter, {"not_agree", 0, form.notAgree, {}}, PaperBoxKind::Agreement, true, {column + unitsOf(kGutterMm), top}, column);
    top += std::max(left, right) + unitsOf(0.4);
    piece.addRule(0, top, width, unitsOf(kHairMm), true);
    return addWorkersTicks(piece, setter, top + unitsOf(0.6), column);
}

// Words, then a box that shows what they mean.
double addShown(FormPiece& piece, const FormSetter& setter, const PaperWords& words, Ink::Kind kind, QPointF at, double width) {
    const double size = setter.boxSize();
    const double small = setter.smallPoints();
    const double room = width - size - unitsOf(kSampleGapMm);
    const double wanted = std::min(setter.widthOf(words, small, false), room);
    const SetWords set = setter.set(words, small, false, wanted);
    const double offset = std::max(0.0, size / 2 - setter.middle(small));
    set.addTo(piece, at.x(), at.y() + offset);
    Ink sample;
    sample.kind = kind;
    sample.where = QRectF(at.x() + wanted + unitsOf(kSampleGapMm), at.y() + offset + setter.middle(small) - size / 2, size, size);
    piece.add(std::move(sample));
    return std::max(size, offset + set.height);
}

}  // namespace

FormPiece formCodeBoxes(const FormSetter& setter, double boxWidthMm, double boxHeightMm, bool isFirst) {
    FormPiece piece = writeBoxes(setter, {{{}, kFirstPart, {}}, {{}, kCodeSymbols - kFirstPart, {}}}, PaperBoxKind::Code, {boxWidthMm, boxHeightMm}, true);
    for (Ink& ink : piece.inks) ink.isForAnswer = ink.isForAnswer && isFirst;
    return piece;
}

FormPiece formHead(const FormSetter& setter, double width) {
    const PaperForm& form = setter.form();
    FormPiece piece;
    const double kindWidth = std::min(setter.widthOf(form.formKind, kLabelPoints, true), width / 3);
    const double titlePoints = setter.points() + kTitleMore;
    const SetWords title = setter.set(form.heading, titlePoints, true, width - kindWidth - unitsOf(6));
    const SetWords kind = label(setter, form.formKind, kindWidth);
    title.addTo(piece, 0, 0);
    kind.addTo(piece, width - kindWidth, setter.middle(titlePoints) - setter.middle(kLabelPoints) + unitsOf(1));
    double y = std::max(title.height, kind.height) + unitsOf(0.5);
    piece.addRule(0, y, width, unitsOf(kHeavyRuleMm));
    y += unitsOf(kHeavyRuleMm + 1.8);
    if (form.companion) {
        const SetWords words = setter.set(form.readAlong, setter.points(), true, width);
        words.addTo(piece, 0, y);
        piece.height = y + words.height + unitsOf(2);
        return piece;
    }
    const double codeWidth = wide(kWriteWideMm, kCodeSymbols, 1);
    const double dateWidth = wide(kWriteWideMm, 8, 2);
    const SetWords code = label(setter, form.code, codeWidth);
    const SetWords date = label(setter, form.date, dateWidth);
    code.addTo(piece, 0, y);
    const double dateAt = codeWidth + unitsOf(kBetweenGroupsMm);
    date.addTo(piece, dateAt, y);
    const double labels = std::max(code.height, date.height) + unitsOf(kUnderLabelMm);
    const QSizeF box(kWriteWideMm, kWriteHighMm);
    piece.add(formCodeBoxes(setter, kWriteWideMm, kWriteHighMm, true), 0, y + labels);
    piece.add(writeBoxes(setter, {{"day", 2, form.day}, {"month", 2, form.month}, {"year", 4, form.year}}, PaperBoxKind::Date, box, false), dateAt, y + labels);
    const double noNameAt = dateAt + dateWidth + unitsOf(kBetweenGroupsMm);
    const double icon = unitsOf(9);
    const SetWords noName = label(setter, form.noName, width - noNameAt - icon - unitsOf(2));
    const double boxesHeight = labels + unitsOf(kWriteHighMm) + setter.line(kCaptionPoints) + unitsOf(0.6);
    const double high = std::max(boxesHeight, noName.height);
    setter.addPicture(piece, QStringLiteral("no-name"), QRectF(noNameAt, y + (high - icon) / 2, icon, icon), false);
    noName.addTo(piece, noNameAt + icon + unitsOf(2), y + (high - noName.height) / 2);
    piece.height = y + high;
    return piece;
}

FormPiece formAgreement(const FormSetter& setter, double width) {
    const PaperForm& form = setter.form();
    FormPiece inner;
    const double inside = width - 2 * unitsOf(kPadMm);
    const SetWords title = setter.set(form.agreementTitle, setter.points() + 1, true, inside);
    title.addTo(inner, 0, 0);
    double y = addSentences(inner, setter, title.height + unitsOf(1.2), inside);
    y += unitsOf(0.6);
    inner.addRule(0, y, inside, unitsOf(kHairMm));
    y = addDecisions(inner, setter, y + unitsOf(1.2), inside);
    FormPiece piece;
    Ink frame;
    frame.kind = Ink::Kind::Frame;
    frame.where = QRectF(0, 0, width, y + unitsOf(kPadMm) * 0.9);
    piece.height = frame.where.height();
    piece.add(std::move(frame));
    piece.add(inner, unitsOf(kPadMm), unitsOf(kPadMm) * 0.6);
    return piece;
}

FormPiece formInstruction(const FormSetter& setter, double width) {
    const PaperForm& form = setter.form();
    FormPiece piece;
    if (form.companion) return piece;
    const double column = (width - unitsOf(kBetweenHintsMm)) / 2;
    const double small = setter.smallPoints();
    double left = addShown(piece, setter, form.example, Ink::Kind::Ticked, {0, 0}, column);
    // Behind the ticked box where there is room, else below.
    const double after = piece.inks.back().where.right() + unitsOf(kSampleGapMm);
    const double wanted = setter.widthOf(form.tickOne, small, true);
    const bool isBeside = after + wanted <= column;
    const SetWords tickOne = setter.set(form.tickOne, small, true, isBeside ? wanted : column);
    const double middle = std::max(0.0, setter.boxSize() / 2 - setter.middle(small));
    tickOne.addTo(piece, isBeside ? after : 0, isBeside ? middle : left);
    left = isBeside ? std::max(left, middle + tickOne.height) : left + tickOne.height;
    // Over the second column, or further to the middle where that makes it one line.
    const double used = isBeside ? after + wanted : column;
    const double line = setter.widthOf(form.wrongBox, small, false) + unitsOf(kSampleGapMm) + setter.boxSize();
    const double at = std::clamp(width - line, used + unitsOf(kBetweenHintsMm), column + unitsOf(kBetweenHintsMm));
    const double right = addShown(piece, setter, form.wrongBox, Ink::Kind::Filled, {at, 0}, width - at);
    piece.height = std::max(left, right);
    return piece;
}

FormPiece formStory(const FormSetter& setter, double width) {
    const PaperForm& form = setter.form();
    FormPiece piece;
    const SetWords question = setter.set(form.story, setter.points(), true, width);
    const SetWords warning = setter.set(form.storyWarning, setter.smallPoints(), false, width);
    question.addTo(piece, 0, 0);
    warning.addTo(piece, 0, question.height);
    double y = question.height + warning.height;
    for (int line = 0; line < kStoryLines; ++line) {
        y += unitsOf(kStoryLineMm);
        piece.addRule(0, y, width, unitsOf(kHairMm), true);
    }
    y += unitsOf(1.5);
    y += addDecision(piece, setter, {"agree", 0, form.storyAgree, {}}, PaperBoxKind::Story, false, {0, y}, width);
    piece.height = y + addDecision(piece, setter, {"not_agree", 0, form.storyNotAgree, {}}, PaperBoxKind::Story, false, {0, y}, width);
    return piece;
}

FormPiece formThanks(const FormSetter& setter, double width) {
    FormPiece piece;
    piece.addRule(0, 0, width, unitsOf(kHeavyRuleMm));
    const SetWords words = setter.set(setter.form().thanks, setter.points(), true, width);
    words.addTo(piece, 0, unitsOf(kHeavyRuleMm + 1.2));
    piece.height = unitsOf(kHeavyRuleMm + 1.2) + words.height;
    return piece;
}

}  // namespace camre
