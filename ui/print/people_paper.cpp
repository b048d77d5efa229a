#include "print/people_paper.h"

#include <QFile>
#include <array>
#include <string_view>

#include "pack/fill_words.h"
#include "pack/pack_check.h"
#include "pack/writing_direction.h"
#include "print/sheet_layout.h"

// A static library drops resources that nothing names; this names them. Qt wants it outside namespaces.
static void keepThemePictures() { Q_INIT_RESOURCE(theme_pictures); }

namespace camre {
namespace {

constexpr double kPictureMm = 10;
constexpr double kBetweenMm = 3;
constexpr int kFigures = 6;
constexpr int kFigureWide = 16;
constexpr int kFigureHigh = 22;

// How many of six figures are filled. Where nobody or very few can be told, there is no picture: six empty ones would say "nobody".
int filledOf(Share share) {
    switch (share) {
        case Share::NoneOrVeryFew: return 0;
        case Share::Few: return 1;
        case Share::Some: return 2;
        case Share::Half: return 3;
        case Share::Most: return 5;
        case Share::NearlyAll: break;
    }
    return kFigures;
}

// A row of people, those counted filled, from the side where reading begins.
QByteArray figures(int filled, bool fromRight) {
    QString shapes;
    for (int i = 0; i < kFigures; ++i) {
        const int place = fromRight ? kFigures - 1 - i : i;
        const QString paint = i < filled ? QStringLiteral("fill=\"#16211c\"") : QStringLiteral("fill=\"#ffffff\"");
        shapes += QStringLiteral("<g transform=\"translate(%1 0)\" stroke=\"#16211c\" stroke-width=\"1.4\" %2><circle cx=\"8\" cy=\"5.5\" r=\"4\"/>"
                                 "<path d=\"M2 21v-3a6 6 0 0 1 12 0v3z\"/></g>")
                      .arg(place * kFigureWide)
                      .arg(paint);
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\">%3</svg>")
        .arg(kFigures * kFigureWide)
        .arg(kFigureHigh)
        .arg(shapes)
        .toUtf8();
}

QByteArray themePicture(const ThemeId& theme) {
    keepThemePictures();
    QFile file(QStringLiteral(":/camre/print/theme-%1.svg").arg(QString::fromStdString(theme.text)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// How far apart things stand, and how large the words are that come in every row.
struct Spacing {
    double themeMm = 1.5;       // above each theme
    double headingMm = 6;       // above "What we will do"
    double penMm = 8;           // above each line for a pen
    PaperText words = PaperText::Second;
    PaperText own = PaperText::Body;  // of the promise and the thanks
    double figuresMm = 4;
    int penLines = 3;
    double themeWideMm = 40;
};

// Many themes, long words or high letters: still one sheet. The first that fits is taken.
constexpr std::array kSpacings{Spacing{}, Spacing{0, 2, 7, PaperText::Small, PaperText::Second, 3.2, 2, 40},
                               Spacing{0, 1.5, 7, PaperText::Small, PaperText::Small, 3, 2, 31}};

class PeoplePaper {
  public:
    PeoplePaper(const PeopleTold& told, const LanguagePack& pack, const Spacing& spacing)
        : m_told(told), m_pack(pack), m_spacing(spacing), m_language(paperLanguage(pack)) {}

    PrintedDocument make(const std::string& weWill) {
        m_paper.language = m_language;
        m_paper.title = words("told.title");
        if (m_pack.has("print.sheet")) m_paper.sheetOf = words("print.sheet");
        m_paper.foot = foot();
        if (m_told.sample) addSampleMark();
        addTop();
        addThemes();
        if (m_told.leftOut()) line("told.left_out", m_spacing.words, 2);
        addWeWill(weWill);
        line("told.thanks", m_spacing.own, m_spacing.headingMm - 1);
        return std::move(m_paper);
    }

  private:
    [[nodiscard]] QString words(std::string_view key) const { return QString::fromStdString(m_pack.text(key)); }

    [[nodiscard]] PrintedText text(const QString& words, PaperText size, bool bold = false) const { return {words, m_language, size, bold, false}; }

    void line(std::string_view key, PaperText size, double aboveMm) { m_paper.blocks.emplace_back(printedLine(text(words(key), size), aboveMm)); }

    // The organisation's name keeps its own direction.
    [[nodiscard]] PrintedText foot() const {
        const QString organisation = QStringLiteral("\u2068") + QString::fromStdString(m_told.organisation) + QStringLiteral("\u2069");
        PrintedText foot = text(organisation, PaperText::Small);
        foot.muted = true;
        return foot;
    }

    // Both languages of the service, whatever the page's: a sheet may reach anybody.
    void addSampleMark() {
        PaperLanguage welsh;
        welsh.locale = QLocale(QStringLiteral("cy_GB"));
        m_paper.mark = {{QStringLiteral("Pobl enghreifftiol – nid yw neb yma yn real"), welsh, PaperText::Second, true, false},
                        {QStringLiteral("Sample people – nobody here is real"), {}, PaperText::Second, true, false}};
    }

    void addTop() {
        line("told.title", PaperText::Title, 0);
        const QString number = m_language.locale.toString(qRound64(m_told.people));
        const std::string twice = fill(m_pack.text("told.twice"), {{"count", number.toStdString()}});
        m_paper.blocks.emplace_back(printedLine(text(QString::fromStdString(twice), PaperText::Body), 2));
        const QString days = paperDay(m_told.period.start, m_language) + QStringLiteral(" – ") + paperDay(m_told.period.end, m_language);
        m_paper.blocks.emplace_back(printedLine(text(days, PaperText::Body), 0.5));
        line("told.together", PaperText::Body, 0.5);
    }

    void addThemes() {
        PrintedTable table;
        table.head = row();
        table.head->aboveMm = m_spacing.headingMm - 2;
        table.head->cells.push_back({{}, {}, kPictureMm});
        table.head->cells.push_back({{}, {}, m_spacing.themeWideMm});
        for (const std::string_view key : {"told.better", "journey.same", "told.harder"}) table.head->cells.push_back({{text(words(key), PaperText::Second, true)}, {}});
        for (const ToldTheme& theme : m_told.themes) table.rows.push_back(rowOf(theme));
        m_paper.blocks.emplace_back(std::move(table));
    }

    [[nodiscard]] PrintedRow rowOf(const ToldTheme& theme) const {
        PrintedRow row = PeoplePaper::row();
        row.aboveMm = m_spacing.themeMm;
        PrintedCell picture{{}, {}, kPictureMm};
        if (QByteArray svg = themePicture(theme.theme); !svg.isEmpty()) picture.picture = PrintedPicture{std::move(svg), {kPictureMm, kPictureMm}};
        row.cells.push_back(std::move(picture));
        row.cells.push_back({{text(words(word_key::theme(theme.theme)), PaperText::Body, true)}, {}, m_spacing.themeWideMm});
        for (const Share share : {theme.better, theme.same, theme.harder}) row.cells.push_back(shareCell(share));
        return row;
    }

    [[nodiscard]] PrintedCell shareCell(Share share) const {
        PrintedCell cell{{text(words(wordKeyOf(share)), m_spacing.words)}, {}};
        const int filled = filledOf(share);
        if (filled > 0) {
            cell.picture = PrintedPicture{figures(filled, m_language.isRightToLeft()), {m_spacing.figuresMm * kFigures * kFigureWide / kFigureHigh, m_spacing.figuresMm}};
        }
        return cell;
    }

    static PrintedRow row() {
        PrintedRow row;
        row.ruled = true;
        row.betweenMm = kBetweenMm;
        return row;
    }

    void addWeWill(const std::string& weWill) {
        m_paper.blocks.emplace_back(printedHeading(text(words("told.we_will"), PaperText::Heading), m_spacing.headingMm));
        if (weWill.empty()) return addRoomToWrite();
        PrintedText own = text(QString::fromStdString(weWill), m_spacing.own);
        const LetterCount letters = countLetters(weWill);
        if (letters.any()) own.language.direction = letters.rightToLeft > letters.leftToRight ? Qt::RightToLeft : Qt::LeftToRight;
        m_paper.blocks.emplace_back(printedLine(std::move(own), 2));
    }

    // Lines for a pen.
    void addRoomToWrite() {
        for (int i = 0; i < m_spacing.penLines; ++i) {
            PrintedRow line = row();
            line.aboveMm = m_spacing.penMm;
            line.cells.push_back({{text(QStringLiteral(" "), PaperText::Small)}, {}});
            m_paper.blocks.emplace_back(std::move(line));
        }
    }

    const PeopleTold& m_told;
    const LanguagePack& m_pack;
    Spacing m_spacing;
    PaperLanguage m_language;
    PrintedDocument m_paper;
};

}  // namespace

PrintedDocument peoplePaper(const PeopleTold& told, const LanguagePack& pack, const std::string& weWill) {
    PrintedDocument page;
    for (const Spacing& spacing : kSpacings) {
        page = PeoplePaper(told, pack, spacing).make(weWill);
        if (fitsOneSheet(page)) break;
    }
    return page;
}

bool fitsOneSheet(const PrintedDocument& document) { return SheetLayout(document).sheetsCount() == 1; }

}  // namespace camre
