#include "summary/summary_page.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "summary/caution_lines.h"
#include "summary/change_chart.h"
#include "words/error_words.h"
#include "words/read_only_words.h"
#include "workspace/period_words.h"

namespace camre {
namespace {

constexpr int kPeriodsOffered = 8;  // two years of quarters

enum Column { kName, kBack, kSame, kForward, kBase, kOutBack, kOutSame, kOutForward, kOutBase, kColumns };

QTableWidgetItem* cell(const QString& text, bool isNumber, bool isStrong) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const Qt::Alignment side = isNumber ? Qt::AlignTrailing : Qt::AlignLeading;
    item->setTextAlignment(side | Qt::AlignVCenter);
    QFont font = fontFor(TextRole::Control, isStrong);
    item->setFont(font);
    return item;
}

}  // namespace

SummaryPage::SummaryPage(WorkspaceModel& model, const InterfaceLanguage& language, Ask& ask, QWidget* parent)
    : Page(QStringLiteral("summaryPage"), PageWidth::Full, parent), m_model(model), m_language(language), m_ask(ask) {
    buildPickers();
    buildResults();
    SummaryPage::retranslate();
}

void SummaryPage::buildPickers() {
    m_period = new ChoiceField(QStringLiteral("period"), this);
    m_by = new ChoiceField(QStringLiteral("breakdown"), this);
    auto* pickers = new QWidget(this);
    auto* flow = new FlowLayout(pickers);
    flow->addWidget(m_period);
    flow->addWidget(m_by);
    m_counts = makeText(QStringLiteral("counts"), TextRole::Body, this);
    m_done = new Notice(QStringLiteral("released"), NoticeKind::Done, this);
    m_done->setFocusPolicy(Qt::StrongFocus);
    m_done->hide();
    m_inside = new Notice(QStringLiteral("notForSharing"), NoticeKind::Warning, this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_done, pickers, m_counts, m_inside}) body()->addWidget(one);
    setTabOrder(m_done, m_period->box());
    setTabOrder(m_period->box(), m_by->box());
    connect(m_period->box(), &QComboBox::currentIndexChanged, this, &SummaryPage::load);
    connect(m_by->box(), &QComboBox::currentIndexChanged, this, &SummaryPage::load);
}

void SummaryPage::buildResults() {
    m_chartTitle = makeHeading(QStringLiteral("chartTitle"), this);
    m_chart = new ChangeChart(this);
    m_tableTitle = makeHeading(QStringLiteral("tableTitle"), this);
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("summaryTable"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setWordWrap(true);
    m_letters = makeText(QStringLiteral("letters"), TextRole::Control, this, Tone::Muted);
    m_care = new Notice(QStringLiteral("withCare"), NoticeKind::Information, this);
    m_care->hide();
    m_refusal = new Notice(QStringLiteral("refusal"), NoticeKind::Information, this);
    m_release = new PrimaryButton(QStringLiteral("release"), this);
    m_releasesTitle = makeHeading(QStringLiteral("releasesTitle"), this);
    m_noReleases = makeText(QStringLiteral("noReleases"), TextRole::Body, this, Tone::Muted);
    m_releasesPlace = new QVBoxLayout;
    for (QWidget* one : std::initializer_list<QWidget*>{m_chartTitle, m_chart, m_care, m_tableTitle, m_table, m_letters, m_refusal,
                                                        m_releasesTitle, m_noReleases}) {
        body()->addWidget(one);
    }
    body()->addLayout(m_releasesPlace);
    addAction(m_release);
    connect(m_release, &QPushButton::clicked, this, [this] {
        if (period()) Q_EMIT releaseWanted(*period(), breakdown());
    });
}

void SummaryPage::arrive() {
    m_done->hide();
    load();
    m_period->box()->setFocus(Qt::OtherFocusReason);
}

void SummaryPage::showReleased() {
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

std::optional<Period> SummaryPage::period() const {
    const int index = m_period->box()->currentIndex();
    if (index < 0 || index >= static_cast<int>(m_periods.size())) return std::nullopt;
    return m_periods[static_cast<std::size_t>(index)];
}

std::optional<BackgroundId> SummaryPage::breakdown() const {
    const QString id = m_by->box()->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(BackgroundId(fromQt(id)));
}

void SummaryPage::load() {
    if (!m_model.isOpen() || !period()) return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto preview = m_model.workspace().preview(*period(), breakdown());
    QApplication::restoreOverrideCursor();
    if (!preview) return showError(camre::errorText(preview.error()));
    showPreview(preview.value());
    loadReleases();
}

void SummaryPage::showPreview(const Preview& preview) {
    //: The counts line over a summary; all three are numbers of people
    m_counts->setText(tr("People with a first form and a follow-up in this period: %1. With a first form only, so far: %2. Stopped: %3.")
                          .arg(preview.bothForms).arg(preview.firstFormOnly).arg(preview.stopped));
    const auto rows = summaryRows(preview, m_language);
    m_chart->setRows(rows);
    fillTable(rows);
    const ProtectedPack* pack = preview.wouldLeave ? &*preview.wouldLeave : nullptr;
    m_care->setWords(tr("Read this with care"), cautionLines(pack, m_model.library().catalogue, rows, m_language).join(QLatin1Char('\n')));
    m_care->show();
    if (preview.refusal) m_refusal->setWords(tr("Why this period cannot be released now"), camre::errorText(*preview.refusal));
    const FileFacts facts = m_model.facts();
    m_release->setEnabled(!preview.refusal && !facts.readOnly);
    // A release is written into the file: said before anybody tries.
    m_refusal->setVisible(preview.refusal.has_value() || facts.readOnly);
    if (facts.readOnly) m_refusal->setWords(readOnlyTitle(), readOnlyText(facts));
    for (QWidget* one : std::initializer_list<QWidget*>{m_chartTitle, m_chart, m_tableTitle, m_table, m_letters, m_inside}) one->setVisible(!rows.empty());
}

void SummaryPage::fillTable(const std::vector<SummaryRow>& rows) {
    m_table->clear();
    m_table->setColumnCount(kColumns);
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("Inside:\nmoved back"), tr("Inside:\nthe same"), tr("Inside:\nforward"),
                                        tr("Inside:\npeople"), tr("Leaves:\nmoved back"), tr("Leaves:\nthe same"),
                                        tr("Leaves:\nforward"), tr("Leaves:\npeople")});
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const SummaryRow& row = rows[static_cast<std::size_t>(i)];
        const auto inside = [&row](int count) { return row.isGroup ? QStringLiteral("–") : QString::number(count); };
        const QString indent = row.isGroup ? QStringLiteral("    ") : QString();
        const QString texts[kColumns] = {indent + row.name, inside(row.back), inside(row.same), inside(row.forward), inside(row.compared()),
                                         row.leavesBack, row.leavesSame, row.leavesForward, row.leavesCompared};
        for (int column = 0; column < kColumns; ++column) m_table->setItem(i, column, cell(texts[column], column != kName, row.isTheme));
    }
    QHeaderView* head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    m_table->horizontalHeaderItem(kName)->setTextAlignment(Qt::AlignLeading | Qt::AlignBottom);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(kName, QHeaderView::Stretch);
    head->setMinimumSectionSize(withText(40));
    m_table->resizeRowsToContents();
    int height = head->sizeHint().height() + 2 * m_table->frameWidth() + 20;
    for (int i = 0; i < m_table->rowCount(); ++i) height += m_table->rowHeight(i);
    m_table->setFixedHeight(height);
}

void SummaryPage::loadReleases() {
    delete m_releases;
    m_releases = new QWidget(this);
    auto* list = new QVBoxLayout(m_releases);
    list->setContentsMargins(0, 0, 0, 0);
    m_releasesPlace->addWidget(m_releases);
    const auto releases = m_model.workspace().releases();
    if (!releases) return showError(camre::errorText(releases.error()));
    m_noReleases->setVisible(releases.value().empty());
    for (const ReleaseFacts& one : releases.value()) addRelease(one);
    // The list stands above the bar, and is walked through before it.
    const auto exports = m_releases->findChildren<QPushButton*>();
    if (!exports.isEmpty()) setTabOrder(exports.back(), m_release);
    m_releases->show();
}

void SummaryPage::addRelease(const ReleaseFacts& release) {
    auto* line = new QWidget(m_releases);
    auto* flow = new FlowLayout(line);
    const QString number = QString::number(release.id);
    auto* words = makeText(QStringLiteral("release-") + number, TextRole::Body, line);
    //: A released period: first day, last day, day of the release
    QString text = tr("%1 – %2, released on %3").arg(longDay(release.period.start), longDay(release.period.end), longDay(release.released));
    if (release.withdrawn) text += QStringLiteral(" · ") + tr("withdrawn");
    words->setText(text);
    words->setWordWrap(false);
    auto* save = new SecondaryButton(QStringLiteral("export-") + number, line);
    save->setText(tr("Export…"));
    //: %1 is the period
    save->setAccessibleName(tr("Export… %1").arg(words->text()));
    connect(save, &QPushButton::clicked, this, [this, id = release.id] { exportRelease(id); });
    flow->addWidget(words);
    flow->addWidget(save);
    m_releases->layout()->addWidget(line);
}

void SummaryPage::exportRelease(std::int64_t id) {
    const QString folder = m_ask.folder(this);
    if (folder.isEmpty()) return;
    const Status done = m_model.workspace().exportRelease(id, pathFromQt(folder));
    if (!done) return showError(camre::errorText(done.error()));
    clearError();
    m_done->setWords(tr("Exported"), tr("The summary is in the folder %1, in Welsh and in English. It holds protected numbers only: no codes and no dates of forms.").arg(isolated(folder)));
    showReleased();
}

void SummaryPage::fillPeriods() {
    const QSignalBlocker quiet(m_period->box());
    const int chosen = qMax(0, m_period->box()->currentIndex());
    m_period->box()->clear();
    if (!m_model.isOpen()) return;
    const ResultSettings& results = m_model.facts().profile.results;
    m_periods = pastPeriods(m_model.today(), results.period, results.yearStarts, kPeriodsOffered);
    for (const Period& one : m_periods) m_period->box()->addItem(tr("%1 – %2").arg(longDay(one.start), longDay(one.end)));
    m_period->box()->setCurrentIndex(qMin(chosen, m_period->box()->count() - 1));
}

void SummaryPage::fillBreakdowns() {
    const QSignalBlocker quiet(m_by->box());
    const int chosen = qMax(0, m_by->box()->currentIndex());
    m_by->box()->clear();
    m_by->box()->addItem(tr("Everyone"), QString());
    if (!m_model.isOpen()) return;
    for (const BackgroundChoice& one : m_model.facts().profile.background) {
        const QString words = m_language.word(word_key::background(one.variable));
        m_by->box()->addItem(words.isEmpty() ? toQt(one.variable.text) : words, toQt(one.variable.text));
    }
    m_by->box()->setCurrentIndex(qMin(chosen, m_by->box()->count() - 1));
}

void SummaryPage::retranslate() {
    setTitle(tr("Summary"));
    fillPeriods();
    fillBreakdowns();
    m_period->setWords(tr("Period"));
    m_by->setWords(tr("Show"));
    m_done->setWords(tr("Released"), tr("The numbers of this period are fixed now. Export writes them to a folder, as often as you like and always the same."));
    m_inside->setWords(tr("Inside view – not for sharing"),
                       tr("The picture and the columns that begin with Inside show true counts. Only the columns that begin with Leaves may go to others."));
    m_chartTitle->setText(tr("How people moved"));
    m_tableTitle->setText(tr("The same in numbers, and what would leave"));
    m_table->setAccessibleName(tr("The same in numbers, and what would leave"));
    m_letters->setText(tr("[c] withheld, because too few people · [k] none or very few · – not in what leaves"));
    m_release->setText(tr("Release…"));
    m_releasesTitle->setText(tr("Released periods"));
    m_noReleases->setText(tr("No period is released yet. A released period appears here, ready to export."));
    load();
}

}  // namespace camre
