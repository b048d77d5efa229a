#include "summary/inside_page.h"

#include <QComboBox>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <array>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "summary/figure_table.h"
#include "summary/pack_tables.h"
#include "summary/period_picker.h"
#include "summary/summary_rows.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kCodesOnPage = 25;
constexpr std::size_t kMostSmallGroups = 40;
constexpr std::array<std::string_view, 4> kTimingCells = {"under_3_months", "3_to_6_months", "6_to_12_months", "over_12_months"};
constexpr std::array<std::string_view, 5> kEndCells = {"followed_up", "moved_away", "does_not_want_more", "tried", "not_recorded"};

QString number(double value, int places) { return QLocale().toString(value, 'f', places); }
QString number(const std::optional<double>& value, int places) { return value ? number(*value, places) : QStringLiteral("–"); }

// Where there is an exact one, it is the one to quote.
QString chanceOf(const AnalystFigures& figures) {
    const double chance = figures.pExact ? *figures.pExact : figures.pNormal;
    return chance < 0.001 ? QStringLiteral("<0.001") : number(chance, 3);
}

bool isStrong(const InsideRow& row) { return row.counts.item == "overall" || row.counts.item.starts_with("theme:"); }

}  // namespace

InsidePage::InsidePage(WorkspaceModel& model, const InterfaceLanguage& language, const Period& period, Table first, QWidget* parent)
    : Page(QStringLiteral("insidePage"), PageWidth::Full, parent), m_model(model), m_language(language), m_period(period) {
    m_warning = new Notice(QStringLiteral("insideOnly"), NoticeKind::Warning, this);
    m_periodWords = makeText(QStringLiteral("insidePeriod"), TextRole::Question, this);
    m_group = new ChoiceField(QStringLiteral("insideGroup"), this);
    m_which = new ChoiceField(QStringLiteral("insideTableChoice"), this);
    m_busy = makeText(QStringLiteral("insideCounting"), TextRole::Body, this, Tone::Muted);
    m_people = makeText(QStringLiteral("insidePeople"), TextRole::Body, this);
    m_recognised = makeText(QStringLiteral("insideRecognised"), TextRole::Body, this);
    m_table = new FigureTable(QStringLiteral("insideTable"), this);
    m_note = makeText(QStringLiteral("insideNote"), TextRole::Control, this, Tone::Muted);
    auto* pickers = new QWidget(this);
    auto* flow = new FlowLayout(pickers);
    flow->addWidget(m_group);
    flow->addWidget(m_which);
    for (QWidget* one : std::initializer_list<QWidget*>{m_warning, m_periodWords, pickers, m_busy, m_people, m_recognised, m_table, m_note}) body()->addWidget(one);
    buildCodes();
    connect(m_group->box(), &QComboBox::currentIndexChanged, this, &InsidePage::load);
    connect(m_which->box(), &QComboBox::currentIndexChanged, this, &InsidePage::showState);
    InsidePage::retranslate();
    m_which->box()->setCurrentIndex(static_cast<int>(first));
}

void InsidePage::buildCodes() {
    m_codesTitle = makeHeading(QStringLiteral("codesTitle"), this);
    m_codes = new FigureTable(QStringLiteral("insideCodes"), this);
    m_paging = new QWidget(this);
    auto* flow = new FlowLayout(m_paging);
    m_earlier = new SecondaryButton(QStringLiteral("earlierCodes"), m_paging);
    m_place = makeText(QStringLiteral("placeInCodes"), TextRole::Control, m_paging, Tone::Muted);
    m_place->setWordWrap(false);
    m_later = new SecondaryButton(QStringLiteral("laterCodes"), m_paging);
    for (QWidget* one : std::initializer_list<QWidget*>{m_earlier, m_place, m_later}) flow->addWidget(one);
    for (QWidget* one : std::initializer_list<QWidget*>{m_codesTitle, m_codes, m_paging}) body()->addWidget(one);
    connect(m_earlier, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { turn(1); });
}

void InsidePage::arrive() {
    load();
    m_group->box()->setFocus(Qt::OtherFocusReason);
}

void InsidePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous()) m_model.work().stopFor(this);
}

std::optional<InsideGroup> InsidePage::group() const {
    const QStringList chosen = m_group->box()->currentData().toStringList();
    if (chosen.size() != 2) return std::nullopt;
    return InsideGroup{BackgroundId(fromQt(chosen.front())), fromQt(chosen.back())};
}

InsidePage::Table InsidePage::table() const { return static_cast<Table>(qMax(0, m_which->box()->currentIndex())); }

void InsidePage::load() {
    if (!m_model.isOpen()) return;
    clearError();
    m_view.reset();
    m_firstCode = 0;
    showState();
    Workspace* workspace = &m_model.workspace();
    m_model.work().start<InsideView>(
        this, [workspace, period = m_period, one = group()](const std::stop_token& stop) { return workspace->insideView(period, one, stop); },
        [this](Result<InsideView> view) {
            if (!view) return showError(camre::errorText(view.error()));
            m_view = std::move(view).value();
            showState();
        });
}

void InsidePage::showState() {
    m_busy->setVisible(!m_view);
    const bool hasCodes = m_view && table() == Table::FollowUps && !m_view->codes.empty();
    for (QWidget* one : std::initializer_list<QWidget*>{m_people, m_table, m_note}) one->setVisible(m_view.has_value());
    for (QWidget* one : std::initializer_list<QWidget*>{m_codesTitle, m_codes, m_paging}) one->setVisible(hasCodes);
    m_recognised->setVisible(m_view && table() == Table::SmallGroups);
    if (!m_view) return;
    const QString counted = tr("Days of this period are released: the follow-ups counted there are not counted here again.") + QLatin1Char(' ');
    //: All three are numbers of people
    m_people->setText((m_view->released ? counted : QString()) + tr("People with a first form and a follow-up: %1. With a first form only, so far: %2. Follow-ups that came too early to count: %3.")
                          .arg(peopleText(m_view->people), peopleText(m_view->firstFormOnly), peopleText(m_view->cameTooEarly)));
    showTable();
    if (hasCodes) showCodes();
}

void InsidePage::showTable() {
    m_table->setAccessibleName(m_which->box()->currentText());
    switch (table()) {
        case Table::Counts: return showCounts();
        case Table::Analyst: return showAnalyst();
        case Table::Timing: return showTiming();
        case Table::FollowUps: return showFollowUps();
        case Table::SmallGroups: break;
    }
    showSmallGroups();
}

void InsidePage::showCounts() {
    std::vector<FigureRow> rows;
    for (const InsideRow& row : m_view->rows) {
        const TrueRow& counts = row.counts;
        QStringList cells{itemName(counts.item, counts.respondent, m_language)};
        for (const int people : {counts.declined2, counts.declined1, counts.same, counts.improved1, counts.improved2, counts.notCompared}) {
            cells.append(peopleText(people));
        }
        rows.push_back({cells, isStrong(row)});
    }
    m_table->setFigures({tr("Question"), tr("Back 2\nor more"), tr("Back 1"), tr("About\nthe same"), tr("Forward 1"), tr("Forward 2\nor more"), tr("Not\ncompared")}, rows);
    m_note->setText(tr("Of a question, 1 and 2 are steps between its answers. Of a theme, they are questions that went forward less those that went back."));
}

void InsidePage::showAnalyst() {
    std::vector<FigureRow> rows;
    for (const InsideRow& row : m_view->rows) {
        if (!row.figures) continue;
        const AnalystFigures& f = *row.figures;
        rows.push_back({{itemName(row.counts.item, row.counts.respondent, m_language), number(f.mean, 2), number(f.sd, 2), number(f.median, 1),
                         number(f.hodgesLehmann, 2), number(f.wPlus, 1), number(f.wMinus, 1), number(f.z, 2), chanceOf(f), number(f.rankBiserial, 2)},
                        false});
    }
    m_table->setFigures({tr("Question"), tr("Mean\nsteps"), tr("Spread\n(SD)"), tr("Median"), tr("Hodges–\nLehmann"), tr("W plus"), tr("W minus"), tr("z"), tr("p"), tr("Rank-\nbiserial")}, rows);
    m_note->setText(tr("Steps forward of the people compared, as if the answers stood at equal distances. W, z and p: Wilcoxon's signed ranks in Pratt's way, p exact for up to 50 people who moved. These figures can be run backwards to answers, so they never leave."));
}

void InsidePage::showTiming() {
    std::vector<FigureRow> rows;
    for (std::size_t i = 0; i < kTimingCells.size(); ++i) rows.push_back({{cellName(kTimingCells[i]), peopleText(m_view->timing[i])}, false});
    m_table->setFigures({tr("Between first form and follow-up"), tr("People")}, rows);
    m_note->setText(QString());
}

void InsidePage::showFollowUps() {
    std::vector<FigureRow> rows;
    for (std::size_t i = 0; i < kEndCells.size(); ++i) rows.push_back({{cellName(kEndCells[i]), peopleText(m_view->followUps[i])}, false});
    m_table->setFigures({tr("First planned follow-up"), tr("People")}, rows);
    m_note->setText(tr("People whose first planned follow-up was due so long ago that its time ran out in this period: from 60 days before its day to 90 days after it."));
}

// What somebody who knows a little about a person could look for (P52).
void InsidePage::showSmallGroups() {
    const auto& groups = m_view->smallGroups;
    std::vector<FigureRow> rows;
    for (const SmallGroup& one : groups) {
        if (rows.size() == kMostSmallGroups) break;
        QStringList words;
        for (const InsideGroup& answer : one.answers) words.append(answerWords(answer));
        rows.push_back({{words.join(QStringLiteral(" + ")), peopleText(one.people)}, false});
    }
    m_table->setFigures({tr("What they have in common"), tr("People")}, rows);
    m_table->setVisible(!rows.empty());
    m_note->setText(QString());
    m_recognised->setText(smallGroupsText(static_cast<int>(rows.size())));
}

QString InsidePage::smallGroupsText(int shown) const {
    const auto all = static_cast<int>(m_view->smallGroups.size());
    if (m_view->people == 0) return tr("Nobody is counted here, so nobody can be recognised.");
    if (all == 0) return tr("There is no group of fewer than 10 people here, neither by one answer about a person or their language nor by two of these together.");
    QString words = tr("Groups of fewer than 10 people. A neighbour or a volunteer who knows this much about somebody could think they know who is meant. What leaves never joins two answers, and pools groups that are too small. Keep such groups out of what you write or say beside the summary, too.");
    //: Both are numbers of groups
    if (all > shown) words += QLatin1Char(' ') + tr("The smallest are shown: %1 of %2.").arg(shown).arg(all);
    return words;
}

void InsidePage::showCodes() {
    const auto& codes = m_view->codes;
    const int count = static_cast<int>(codes.size());
    const int end = qMin(count, m_firstCode + kCodesOnPage);
    std::vector<FigureRow> rows;
    for (int i = m_firstCode; i < end; ++i) {
        const FollowUpCode& one = codes[static_cast<std::size_t>(i)];
        rows.push_back({{toQt(one.code.text()), longDay(one.due), cellName(kEndCells[static_cast<std::size_t>(one.end)])}, false});
    }
    m_codes->setFigures({tr("Code"), tr("Due on"), tr("How it ended")}, rows);
    m_paging->setVisible(count > kCodesOnPage);
    m_earlier->setVisible(m_firstCode > 0);
    m_later->setVisible(end < count);
    //: Which codes of the list are shown; all three are numbers
    m_place->setText(tr("%1 to %2 of %3").arg(m_firstCode + 1).arg(end).arg(count));
}

void InsidePage::turn(int pages) {
    m_firstCode += pages * kCodesOnPage;
    showCodes();
    // At an end of the list the button is gone: the way back is beside it.
    if (pages > 0 && !m_later->isVisibleTo(this)) m_earlier->setFocus(Qt::OtherFocusReason);
    if (pages < 0 && !m_earlier->isVisibleTo(this)) m_later->setFocus(Qt::OtherFocusReason);
}

QString InsidePage::answerWords(const InsideGroup& answer) const {
    if (answer.by.text == kLanguageSpoken) {
        const LanguagePack* pack = m_model.library().pack(LanguageTag(answer.value));
        return QStringLiteral("%1 – %2").arg(tr("Language"), isolatedName(toQt(pack == nullptr ? answer.value : pack->endonym)));
    }
    const QString title = m_language.word(word_key::background(answer.by));
    QString words = m_language.word(word_key::backgroundValue(answer.by, answer.value));
    if (answer.value == "not_answered") words = tr("Not answered");
    return QStringLiteral("%1 – %2").arg(title.isEmpty() ? toQt(answer.by.text) : title, words.isEmpty() ? toQt(answer.value) : words);
}

void InsidePage::fillGroups() {
    const QSignalBlocker quiet(m_group->box());
    const int chosen = qMax(0, m_group->box()->currentIndex());
    m_group->box()->clear();
    m_group->box()->addItem(tr("Everyone"), QStringList());
    if (!m_model.isOpen()) return;
    for (const BackgroundChoice& asked : m_model.facts().profile.background) {
        const BackgroundQuestion* question = m_model.workspace().catalogue().backgroundQuestion(asked.variable);
        if (question == nullptr) continue;
        for (const std::string& value : groupsOf(*question)) {
            m_group->box()->addItem(answerWords({asked.variable, value}), QStringList{toQt(asked.variable.text), toQt(value)});
        }
    }
    m_group->box()->setCurrentIndex(qMin(chosen, m_group->box()->count() - 1));
}

void InsidePage::fillTables() {
    const QSignalBlocker quiet(m_which->box());
    const int chosen = qMax(0, m_which->box()->currentIndex());
    m_which->box()->clear();
    // In the order of Table.
    for (const QString& words : {tr("How people moved"), tr("Figures for an analyst"), tableTitle(PackTable::Timing), tr("Who came back, with codes"), tr("Who could be recognised")}) {
        m_which->box()->addItem(words);
    }
    m_which->box()->setCurrentIndex(chosen);
}

void InsidePage::retranslate() {
    setTitle(tr("Inside figures"));
    m_warning->setWords(tr("Inside view – not for sharing"),
                        tr("True counts. They stay on this screen: they cannot be exported, printed or copied, and nobody outside the service should see them."));
    m_periodWords->setText(periodTitle(m_period));
    m_group->setWords(tr("Whom"));
    m_which->setWords(tr("Table"));
    m_busy->setText(tr("Counting: every form of the file is read."));
    m_codesTitle->setText(tr("The codes behind these numbers"));
    m_codes->setAccessibleName(tr("The codes behind these numbers"));
    m_earlier->setText(tr("The ones before"));
    m_later->setText(tr("The next ones"));
    fillGroups();
    fillTables();
    showState();
}

}  // namespace camre
