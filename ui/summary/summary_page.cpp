#include "summary/summary_page.h"

#include <QComboBox>
#include <QHideEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "summary/caution_lines.h"
#include "summary/change_chart.h"
#include "summary/export_notices.h"
#include "summary/figure_table.h"
#include "summary/own_count.h"
#include "summary/pack_view.h"
#include "summary/period_picker.h"
#include "summary/release_list.h"
#include "summary/summary_rows.h"
#include "words/error_words.h"
#include "words/read_only_words.h"

namespace camre {
namespace {

// Shorter counting is not worth a word: it would only flicker.
constexpr int kSilentMilliseconds = 300;
constexpr int kOwnCountWidth = 520;

}  // namespace

SummaryPage::SummaryPage(WorkspaceModel& model, const InterfaceLanguage& language, Ask& ask, QWidget* parent)
    : Page(QStringLiteral("summaryPage"), PageWidth::Full, parent), m_model(model), m_language(language), m_ask(ask) {
    buildExport();
    buildPickers();
    buildBusy();
    buildInside();
    buildReleased();
    setTabOrders();
    if (m_model.isOpen()) m_picker->setUp(m_model.today(), m_model.facts().profile.results);
    SummaryPage::retranslate();
}

// While files are being written no other period is counted: one piece of work at a time.
void SummaryPage::buildExport() {
    m_export = new ExportNotices(m_model, m_ask, this);
    body()->addWidget(m_export);
    connect(m_export, &ExportNotices::failed, this, [this](const QString& words) { showError(words); });
    connect(m_export, &ExportNotices::began, this, [this] {
        clearError();
        m_done->hide();
        m_countAfterExport = m_model.work().isBusy();
        m_busySoon->stop();
        for (QWidget* one : std::initializer_list<QWidget*>{m_picker, m_releases, m_release}) one->setEnabled(false);
    });
    connect(m_export, &ExportNotices::ended, this, [this] {
        for (QWidget* one : std::initializer_list<QWidget*>{m_picker, m_releases}) one->setEnabled(true);
        if (!isVisible()) return;
        m_countAfterExport ? load() : showState();
    });
}

void SummaryPage::buildPickers() {
    m_done = new Notice(QStringLiteral("released"), NoticeKind::Done, this);
    m_done->setFocusPolicy(Qt::StrongFocus);
    m_done->hide();
    m_picker = new PeriodPicker(this);
    m_by = new ChoiceField(QStringLiteral("breakdown"), m_picker);
    m_picker->addField(m_by);
    body()->addWidget(m_done);
    body()->addWidget(m_picker);
    connect(m_picker, &PeriodPicker::periodChosen, this, &SummaryPage::load);
    connect(m_by->box(), &QComboBox::currentIndexChanged, this, &SummaryPage::load);
}

void SummaryPage::buildBusy() {
    m_busy = new Notice(QStringLiteral("counting"), NoticeKind::Information, this);
    m_stop = new SecondaryButton(QStringLiteral("stopCounting"), this);
    m_again = new SecondaryButton(QStringLiteral("countAgain"), this);
    m_busy->addControl(m_stop);
    m_busy->addControl(m_again);
    m_busy->hide();
    m_again->hide();
    body()->addWidget(m_busy);
    m_busySoon = new QTimer(this);
    m_busySoon->setSingleShot(true);
    m_busySoon->setInterval(kSilentMilliseconds);
    connect(m_busySoon, &QTimer::timeout, this, [this] {
        m_loaded.reset();
        showState();
        m_busy->show();
    });
    connect(m_stop, &QPushButton::clicked, this, &SummaryPage::stopCounting);
    connect(m_again, &QPushButton::clicked, this, &SummaryPage::load);
}

void SummaryPage::buildInside() {
    m_counts = makeText(QStringLiteral("counts"), TextRole::Body, this);
    m_own = new OwnCountField(this);
    m_refusal = new Notice(QStringLiteral("refusal"), NoticeKind::Information, this);
    m_other = new SecondaryButton(QStringLiteral("showOtherPeriod"), this);
    m_refusal->addControl(m_other);
    m_inside = new Notice(QStringLiteral("notForSharing"), NoticeKind::Warning, this);
    m_chartTitle = makeHeading(QStringLiteral("chartTitle"), this);
    m_chart = new ChangeChart(this);
    m_care = new Notice(QStringLiteral("withCare"), NoticeKind::Information, this);
    m_tableTitle = makeHeading(QStringLiteral("tableTitle"), this);
    m_table = new FigureTable(QStringLiteral("summaryTable"), this);
    m_letters = makeText(QStringLiteral("letters"), TextRole::Control, this, Tone::Muted);
    body()->addWidget(m_counts);
    addNarrow(m_own, kOwnCountWidth);
    for (QWidget* one : std::initializer_list<QWidget*>{m_refusal, m_inside, m_chartTitle, m_chart, m_care, m_tableTitle, m_table, m_letters}) body()->addWidget(one);
    connect(m_own, &OwnCountField::changed, this, &SummaryPage::showState);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (!m_loaded || !m_loaded->preview || !m_loaded->preview->wouldWork) return;
        const PeriodAdvice advice = *m_loaded->preview->wouldWork;
        m_picker->choose(advice.length, advice.period);
        m_picker->lastControl()->setFocus(Qt::OtherFocusReason);
    });
}

void SummaryPage::buildReleased() {
    m_isReleased = new Notice(QStringLiteral("isReleased"), NoticeKind::Done, this);
    m_lookAtRelease = new SecondaryButton(QStringLiteral("lookAtRelease"), this);
    m_isReleased->addControl(m_lookAtRelease);
    m_pack = new PackView(m_model.workspace().catalogue(), m_language, this);
    m_releasesTitle = makeHeading(QStringLiteral("releasesTitle"), this);
    m_noReleases = makeText(QStringLiteral("noReleases"), TextRole::Body, this, Tone::Muted);
    m_releases = new ReleaseList(this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_isReleased, m_pack, m_releasesTitle, m_noReleases, m_releases}) body()->addWidget(one);
    m_release = new PrimaryButton(QStringLiteral("release"), this);
    m_more = new SecondaryButton(QStringLiteral("insideFigures"), this);
    m_combine = new SecondaryButton(QStringLiteral("combine"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_release, m_more, m_combine}) addAction(one);
    connect(m_release, &QPushButton::clicked, this, &SummaryPage::askForRelease);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_picker->period()) Q_EMIT insideWanted(*m_picker->period());
    });
    connect(m_combine, &QPushButton::clicked, this, &SummaryPage::combineWanted);
    connect(m_lookAtRelease, &QPushButton::clicked, this, [this] {
        if (releaseOfPeriod() != nullptr) Q_EMIT lookWanted(releaseOfPeriod()->id);
    });
    connect(m_releases, &ReleaseList::lookWanted, this, &SummaryPage::lookWanted);
    connect(m_releases, &ReleaseList::exportWanted, m_export, &ExportNotices::begin);
}

void SummaryPage::setTabOrders() {
    std::vector<QWidget*> order{m_done, m_picker->firstControl(), m_picker->lastControl(), m_by->box(), m_stop, m_again, m_own->control(), m_other,
                                m_table, m_lookAtRelease, m_pack->firstControl(), m_pack->lastControl()};
    for (QWidget* one : m_releases->controls()) order.push_back(one);
    for (QWidget* one : std::initializer_list<QWidget*>{m_release, m_more, m_combine}) order.push_back(one);
    for (std::size_t i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void SummaryPage::arrive() {
    m_done->hide();
    m_export->arrive();
    load();
    m_picker->lastControl()->setFocus(Qt::OtherFocusReason);
}

void SummaryPage::showReleased() {
    m_done->say([] { return std::pair(tr("Released"), tr("The numbers of this period are fixed now. Export writes them to a folder, as often as you like and always the same.")); });
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

std::optional<BackgroundId> SummaryPage::breakdown() const {
    const QString id = m_by->box()->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(BackgroundId(fromQt(id)));
}

// Reading the file -------------------------------------------------------------------------------------

// On the second thread: nothing of the page is touched here.
Result<SummaryPage::Loaded> SummaryPage::read(Workspace& workspace, const Period& period, const std::optional<BackgroundId>& by, const std::stop_token& stop) {
    Loaded loaded;
    loaded.facts = workspace.facts();
    auto releases = workspace.releases();
    if (!releases) return releases.error();
    loaded.releases = std::move(releases).value();
    if (Status done = readPeriod(workspace, period, by, stop, loaded); !done) return done.error();
    return loaded;
}

Status SummaryPage::readPeriod(Workspace& workspace, const Period& period, const std::optional<BackgroundId>& by, const std::stop_token& stop, Loaded& loaded) {
    const auto released = std::find_if(loaded.releases.begin(), loaded.releases.end(), [&](const ReleaseFacts& one) { return one.period == period; });
    if (released != loaded.releases.end()) {
        auto pack = workspace.releasedPack(released->id);
        if (!pack) return pack.error();
        loaded.pack = std::move(pack).value();
        return {};
    }
    auto preview = workspace.preview(period, by, stop);
    if (!preview) return preview.error();
    loaded.preview = std::move(preview).value();
    return {};
}

void SummaryPage::load() {
    if (!m_model.isOpen() || !m_picker->period()) return;
    clearError();
    setBusy(true);
    Workspace* workspace = &m_model.workspace();
    m_model.work().start<Loaded>(
        this, [workspace, period = *m_picker->period(), by = breakdown()](const std::stop_token& stop) { return read(*workspace, period, by, stop); },
        [this](Result<Loaded> loaded) {
            setBusy(false);
            if (!loaded) return showError(camre::errorText(loaded.error()));
            show(std::move(loaded).value());
        });
}

void SummaryPage::setBusy(bool isBusy) {
    m_again->hide();
    m_stop->show();
    m_busy->setWords(tr("Counting"), tr("Every form of the file is read. You can go on using the window, or choose another period."));
    isBusy ? m_busySoon->start() : m_busySoon->stop();
    if (!isBusy) m_busy->hide();
    m_release->setEnabled(false);
}

void SummaryPage::stopCounting() {
    m_model.work().stopFor(this);
    m_busySoon->stop();
    m_loaded.reset();
    showState();
    m_busy->setWords(tr("Counting was stopped"), tr("Nothing has changed. Choose a period, or count again."));
    m_stop->hide();
    m_again->show();
    m_busy->show();
    m_again->setFocus(Qt::OtherFocusReason);
}

// Whoever leaves the page does not wait for its figures.
void SummaryPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (event->spontaneous()) return;
    m_export->leave();
    m_model.work().stopFor(this);
    m_busySoon->stop();
}

// Showing it -------------------------------------------------------------------------------------------

void SummaryPage::show(Loaded loaded) {
    m_loaded = std::move(loaded);
    m_picker->setReleases(m_loaded->releases);
    m_releases->showReleases(m_loaded->releases);
    if (m_loaded->pack) m_pack->setPack(*m_loaded->pack);
    showState();
    setTabOrders();
}

const ReleaseFacts* SummaryPage::releaseOfPeriod() const {
    if (!m_loaded || !m_picker->period()) return nullptr;
    const auto& all = m_loaded->releases;
    const auto found = std::find_if(all.begin(), all.end(), [this](const ReleaseFacts& one) { return one.period == *m_picker->period(); });
    return found == all.end() ? nullptr : &*found;
}

void SummaryPage::showState() {
    const bool hasPreview = m_loaded && m_loaded->preview;
    const bool hasPack = m_loaded && m_loaded->pack;
    for (QWidget* one : std::initializer_list<QWidget*>{m_counts, m_care, m_own}) one->setVisible(hasPreview);
    for (QWidget* one : std::initializer_list<QWidget*>{m_isReleased, m_pack}) one->setVisible(hasPack);
    const bool hasRows = hasPreview && !m_loaded->preview->rows.empty();
    for (QWidget* one : std::initializer_list<QWidget*>{m_chartTitle, m_chart, m_tableTitle, m_table, m_letters, m_inside}) one->setVisible(hasRows);
    m_refusal->setVisible(hasPreview && (m_loaded->preview->refusal || m_loaded->facts.readOnly));
    // What was released is divided as it was.
    for (QWidget* one : std::initializer_list<QWidget*>{m_release, m_by}) one->setVisible(!hasPack);
    m_release->setEnabled(hasPreview && !m_loaded->preview->refusal && !m_loaded->facts.readOnly && m_own->isRight());
    for (QWidget* one : std::initializer_list<QWidget*>{m_releasesTitle, m_releases}) one->setVisible(m_loaded.has_value());
    m_noReleases->setVisible(m_loaded && m_loaded->releases.empty());
    if (hasPack) showPack();
    if (!hasPreview) return;
    showCounts(*m_loaded->preview);
    showInside(*m_loaded->preview);
    showRefusal(*m_loaded->preview);
}

void SummaryPage::showCounts(const Preview& preview) {
    //: The counts line over a summary; all three are numbers of people
    QString words = tr("People with a first form and a follow-up to count in this period: %1. With a first form only, so far: %2. Stopped: %3.")
                        .arg(peopleText(preview.bothForms), peopleText(preview.firstFormOnly), peopleText(preview.stopped));
    //: %1 a number of people
    words += QLatin1Char(' ') + tr("Follow-ups that came too early to count, under 28 days after the first form: %1.").arg(peopleText(preview.cameTooEarly));
    const QString own = ownCountWords(m_own->counts(), preview.threshold);
    //: %1 "12 (your own count); leaves as 10"
    if (!own.isEmpty()) words += QLatin1Char(' ') + tr("Said no to taking part: %1.").arg(own);
    m_counts->setText(words);
}

void SummaryPage::showInside(const Preview& preview) {
    const auto rows = summaryRows(preview, m_language);
    m_chart->setRows(rows);
    m_table->setFigures({tr("Question"), tr("Inside:\nmoved back"), tr("Inside:\nthe same"), tr("Inside:\nforward"), tr("Inside:\npeople"),
                         tr("Leaves:\nmoved back"), tr("Leaves:\nthe same"), tr("Leaves:\nforward"), tr("Leaves:\npeople")},
                        insideAndLeaving(rows));
    const ProtectedPack* pack = preview.wouldLeave ? &*preview.wouldLeave : nullptr;
    m_care->setWords(tr("Read this with care"), cautionLines(pack, m_model.workspace().catalogue(), rows, m_language).join(QLatin1Char('\n')));
}

void SummaryPage::showRefusal(const Preview& preview) {
    m_other->setVisible(false);
    // A release is written into the file: said before anybody tries.
    if (m_loaded->facts.readOnly) return m_refusal->setWords(readOnlyTitle(), readOnlyText(m_loaded->facts));
    if (!preview.refusal) return;
    if (preview.refusal->code == ErrorCode::TooFewPeople) return showTooFew(preview);
    m_refusal->setWords(tr("Why this period cannot be released now"), camre::errorText(*preview.refusal));
}

void SummaryPage::showTooFew(const Preview& preview) {
    //: %1 and %2 are numbers of people
    QString words = tr("People with both forms: %1. A summary needs at least %2, so that nobody can be found in it. Nothing is lost: these forms wait, and are counted in the first period that has enough.")
                        .arg(peopleText(preview.bothForms), toQt(preview.refusal->fact));
    const auto& other = preview.wouldWork;
    words += QStringLiteral("\n\n");
    if (!other) {
        words += tr("No half-year, year or next period has enough people yet.");
    } else {
        //: %1 a period ("April 2026 – March 2027 (2026–27)"), %2 a number of people
        words += tr("A period that has enough: %1. People with both forms: %2.").arg(periodTitle(other->period), peopleText(other->people));
        //: %1 a day
        if (!other->isOver) words += QLatin1Char(' ') + tr("It can be released from this day: %1.").arg(longDay(other->period.end.plusDays(1)));
    }
    m_other->setVisible(other && other->isOver);
    if (other) m_other->setText(tr("Show that period"));
    m_refusal->setWords(tr("Too few people in this period"), words);
}

void SummaryPage::showPack() {
    const ReleaseFacts* release = releaseOfPeriod();
    if (release == nullptr) return;
    m_lookAtRelease->setText(release->withdrawn ? tr("Look at it…") : tr("Export, or withdraw it…"));
    setStyleProperty(*m_isReleased, "ground", release->withdrawn ? QStringLiteral("warning") : QStringLiteral("done"));
    //: %1 a day
    const QString when = tr("Released on: %1.").arg(longDay(release->released));
    if (release->withdrawn) {
        m_isReleased->setWords(tr("This period was released, and withdrawn"), when + QLatin1Char(' ') + tr("These numbers are not to be used. The period is not released again."));
    } else {
        m_isReleased->setWords(tr("This period is released"), when + QLatin1Char(' ') + tr("Below is what left: it stays as it is, whatever comes into the file."));
    }
}

void SummaryPage::askForRelease() {
    if (!m_picker->period() || !m_loaded || !m_loaded->preview) return;
    Q_EMIT releaseWanted({*m_picker->period(), breakdown(), m_own->counts(), m_loaded->preview->threshold});
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
    m_export->retranslate();
    m_picker->retranslate();
    fillBreakdowns();
    m_own->retranslate();
    m_pack->retranslate();
    m_by->setWords(tr("Show"));
    m_stop->setText(tr("Stop counting"));
    m_again->setText(tr("Count again"));
    m_inside->setWords(tr("Inside view – not for sharing"),
                       tr("The picture and the columns that begin with Inside show true counts. Only the columns that begin with Leaves may go to others."));
    m_chartTitle->setText(tr("How people moved"));
    m_tableTitle->setText(tr("The same in numbers, and what would leave"));
    m_table->setAccessibleName(tr("The same in numbers, and what would leave"));
    m_letters->setText(tr("[c] withheld, because too few people · [k] none or very few · – not in what leaves"));
    m_release->setText(tr("Release…"));
    m_more->setText(tr("More inside figures…"));
    m_combine->setText(tr("Add up several packs…"));
    m_releasesTitle->setText(tr("Released periods"));
    m_noReleases->setText(tr("No period is released yet. A released period appears here, ready to export."));
    m_releases->retranslate();
    showState();
}

}  // namespace camre
