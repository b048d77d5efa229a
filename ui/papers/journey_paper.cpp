#include "papers/journey_paper.h"

#include <QCoreApplication>

#include "bridge/qt_text.h"
#include "papers/paper_parts.h"

namespace camre {
namespace {

constexpr int kStep = 52;
constexpr int kHeight = 36;
constexpr int kRadius = 11;
constexpr double kLineMm = 62;
constexpr double kPictureMm = 11;

QString circle(double x, double radius, const char* paint) {
    return QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" %4/>").arg(x).arg(kHeight / 2.0).arg(radius).arg(QLatin1String(paint));
}

QString arrow(double from, double to) {
    const double way = to > from ? 1 : -1;
    const double start = from + way * (kRadius + 3);
    const double tip = to - way * (kRadius + 5);
    const double y = kHeight / 2.0;
    return QStringLiteral("<path d=\"M%1 %3H%2M%4 %5L%2 %3L%4 %6\" fill=\"none\" stroke=\"#16211c\" stroke-width=\"2.5\" stroke-linecap=\"round\"/>")
        .arg(start).arg(tip).arg(y).arg(tip - way * 7).arg(y - 6).arg(y + 6);
}

constexpr char kDot[] = "fill=\"#6f7f77\"";
constexpr char kHollow[] = "fill=\"#ffffff\" stroke=\"#16211c\" stroke-width=\"2.5\"";
constexpr char kFilled[] = "fill=\"#16211c\"";

QByteArray drawing(int width, const QString& shapes) {
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\">%3</svg>").arg(width).arg(kHeight).arg(shapes).toUtf8();
}

// What the two shapes mean, once, above the rows.
PrintedRow keyRow(const FormWords& words, Day then, Day now) {
    const PaperLanguage language = paperLanguage(words.person());
    PrintedRow row;
    row.aboveMm = 4;
    const auto add = [&](const char* key, Day day, const char* shape) {
        row.cells.push_back({{}, PrintedPicture{drawing(kHeight, circle(kHeight / 2.0, kRadius, shape)), {6, 6}}, 6});
        const QString said = words.personText(key) + QStringLiteral(": ") + paperDay(day, language);
        row.cells.push_back({{paperWords(words.person(), said)}, {}, 0, 1});
    };
    add("journey.then", then, kHollow);
    add("journey.now", now, kFilled);
    return row;
}

PrintedRow themeRow(const ThemeJourney& journey, const FormWords& words) {
    const TwoTexts theme = words.theme(journey.theme);
    const TwoTexts move = words.text(journeyKey(journey));
    PrintedCell said{{inBold(paperWords(words.person(), theme.person, PaperText::Lead)), paperWords(words.person(), move.person)}, {}};
    if (!words.isOneLanguage()) {
        const QString worker = theme.worker + QStringLiteral(": ") + move.worker;
        said.texts.push_back(inGrey(paperWords(words.worker(), worker, PaperText::Second)));
    }
    PrintedRow row;
    row.aboveMm = 3;
    row.ruled = true;
    row.cells.push_back({{}, paperPicture(QStringLiteral("theme-") + toQt(journey.theme.text), kPictureMm), kPictureMm});
    row.cells.push_back(std::move(said));
    PrintedCell line{{}, {}, kLineMm};
    if (journey.enough) {
        line.picture = PrintedPicture{journeyDrawing(journey.then, journey.now, paperLanguage(words.person()).direction),
                                      {kLineMm, kLineMm * kHeight / (kStep * kPlaces)}};
    }
    row.cells.push_back(std::move(line));
    return row;
}

}  // namespace

QByteArray journeyDrawing(int then, int now, Qt::LayoutDirection direction) {
    const auto centre = [direction](int place) {
        const double along = kStep * (place - 0.5);
        return direction == Qt::RightToLeft ? kStep * kPlaces - along : along;
    };
    QString shapes;
    for (int place = 1; place <= kPlaces; ++place) shapes += circle(centre(place), 3, kDot);
    if (then != now) shapes += arrow(centre(then), centre(now));
    shapes += circle(centre(then), kRadius, kHollow);
    // Standing still: the filled place inside the hollow one.
    shapes += circle(centre(now), then == now ? kRadius - 5 : kRadius, kFilled);
    return drawing(kStep * kPlaces, shapes);
}

PrintJob printJourney(const std::vector<ThemeJourney>& rows, const FormWords& words, Day then, Day now) {
    //: Title of the page that prints how a person's own answers moved
    const QString title = QCoreApplication::translate("JourneyPaper", "The journey so far");
    PrintedDocument paper = emptyPaper(title, words.person());
    paper.blocks.push_back(PrintedRow{{inBothLanguages(words, words.text("journey.title"), PaperText::Title)}, 0});
    paper.blocks.push_back(keyRow(words, then, now));
    for (const ThemeJourney& row : rows) paper.blocks.push_back(themeRow(row, words));
    paper.blocks.push_back(PrintedRow{{inBothLanguages(words, words.text("journey.talk"), PaperText::Lead, true)}, 8});
    return {title, {{toQt(words.person().endonym), std::move(paper)}}, true, {}};
}

}  // namespace camre
