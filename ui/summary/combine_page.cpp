#include "summary/combine_page.h"

#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "summary/figure_table.h"
#include "summary/pack_list.h"
#include "summary/period_picker.h"
#include "summary/summary_rows.h"
#include "words/error_words.h"

namespace camre {
namespace {

// Shorter reading is not worth a word: it would only flicker.
constexpr int kSilentMilliseconds = 300;

QString nameOf(const ProtectedPack& pack) {
    const PackHead& head = pack.head();
    return toQt(head.organisation.empty() ? head.lineage : head.organisation);
}

QString fileName(const std::filesystem::path& path) {
    const auto name = path.filename().empty() ? path.parent_path().filename() : path.filename();
    return isolated(pathToQt(name));
}

// The cells of one row of the sum.
struct SumRow {
    const PackRow* first = nullptr;
    std::vector<const PackRow*> cells;

    [[nodiscard]] const PackRow* cell(std::string_view name) const {
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const PackRow* one) { return one->cell == name; });
        return found == cells.end() ? nullptr : *found;
    }
    [[nodiscard]] QString figure(std::string_view name) const {
        const PackRow* found = cell(name);
        return found == nullptr ? QStringLiteral("–") : figureText(*found);
    }
};

std::vector<SumRow> changeRowsOf(const CombinedPack& sum) {
    std::vector<SumRow> rows;
    for (const PackRow& cell : sum.rows()) {
        if (!cell.table.starts_with("change")) continue;
        const bool isNew = rows.empty() || rows.back().first->table != cell.table || rows.back().first->item != cell.item;
        if (isNew) rows.push_back({&cell, {}});
        rows.back().cells.push_back(&cell);
    }
    return rows;
}

}  // namespace

CombinePage::CombinePage(const InterfaceLanguage& language, Ask& ask, BackgroundWork& work, QWidget* parent)
    : Page(QStringLiteral("combinePage"), PageWidth::Full, parent), m_language(language), m_ask(ask), m_work(work) {
    m_intro = makeText(QStringLiteral("combineIntro"), TextRole::Body, this);
    m_addFolder = new SecondaryButton(QStringLiteral("addPackFolder"), this);
    m_addFiles = new SecondaryButton(QStringLiteral("addPackFiles"), this);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(m_addFolder);
    flow->addWidget(m_addFiles);
    m_busy = new Notice(QStringLiteral("readingPacks"), NoticeKind::Information, this);
    m_stop = new SecondaryButton(QStringLiteral("stopReading"), this);
    m_busy->addControl(m_stop);
    m_busy->hide();
    m_busySoon = new QTimer(this);
    m_busySoon->setSingleShot(true);
    m_busySoon->setInterval(kSilentMilliseconds);
    m_nothing = new Notice(QStringLiteral("noPackFound"), NoticeKind::Warning, this);
    m_list = new PackList(this);
    m_stopped = new Notice(QStringLiteral("cannotAddUp"), NoticeKind::Error, this);
    m_done = new Notice(QStringLiteral("addedUp"), NoticeKind::Done, this);
    m_done->setFocusPolicy(Qt::StrongFocus);
    m_sumTitle = makeHeading(QStringLiteral("sumTitle"), this);
    m_sumWords = makeText(QStringLiteral("sumWords"), TextRole::Body, this);
    m_table = new FigureTable(QStringLiteral("sumTable"), this);
    m_letters = makeText(QStringLiteral("sumLetters"), TextRole::Control, this, Tone::Muted);
    m_save = new PrimaryButton(QStringLiteral("saveSum"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_done, m_intro, buttons, m_busy, m_nothing, m_list, m_stopped, m_sumTitle, m_sumWords, m_table, m_letters}) body()->addWidget(one);
    addAction(m_save);
    m_done->hide();
    connect(m_addFolder, &QPushButton::clicked, this, &CombinePage::addFolder);
    connect(m_addFiles, &QPushButton::clicked, this, &CombinePage::addFiles);
    connect(m_list, &PackList::removeWanted, this, &CombinePage::remove);
    connect(m_save, &QPushButton::clicked, this, &CombinePage::save);
    connect(m_busySoon, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &CombinePage::stop);
    CombinePage::retranslate();
}

void CombinePage::addFolder() {
    const QString folder = m_ask.folder(this);
    if (!folder.isEmpty()) add({pathFromQt(folder)});
}

void CombinePage::addFiles() {
    std::vector<std::filesystem::path> files;
    for (const QString& one : m_ask.packsToOpen(this)) files.push_back(pathFromQt(one));
    if (!files.empty()) add(files);
}

void CombinePage::add(const std::vector<std::filesystem::path>& places) {
    read(m_chosen.packs, places, [this] { m_addFolder->setFocus(Qt::OtherFocusReason); });
}

// The packs that were read before stay as they are until the new ones are read too.
void CombinePage::read(std::vector<ChosenPack> before, const std::vector<std::filesystem::path>& places, std::function<void()> after) {
    clearError();
    m_done->hide();
    setBusy(true);
    m_work.start<ChosenPacks>(
        this, [before = std::move(before), places](const std::stop_token& stop) { return readPacks(before, places, stop); },
        [this, after = std::move(after)](Result<ChosenPacks> chosen) {
            setBusy(false);
            if (!chosen) return showError(camre::errorText(chosen.error()));
            m_chosen = std::move(chosen).value();
            showState();
            after();
        });
}

void CombinePage::setBusy(bool isBusy) {
    isBusy ? m_busySoon->start() : m_busySoon->stop();
    m_busy->hide();
    for (QWidget* one : std::initializer_list<QWidget*>{m_addFolder, m_addFiles, m_list, m_save}) one->setEnabled(!isBusy);
}

void CombinePage::stop() {
    m_work.stopFor(this);
    setBusy(false);
    showState();
    m_addFolder->setFocus(Qt::OtherFocusReason);
}

// Whoever leaves the page does not wait for its sums.
void CombinePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (event->spontaneous() || m_addFolder->isEnabled()) return;
    m_work.stopFor(this);
    setBusy(false);
    showState();
}

void CombinePage::remove(std::size_t place) {
    if (place >= m_chosen.packs.size()) return;
    std::vector<ChosenPack> others = m_chosen.packs;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(place));
    read(std::move(others), {}, [this, place] {
        const auto left = QStringLiteral("removePack-%1").arg(qMin(place + 1, m_chosen.packs.size()));
        auto* next = m_list->findChild<QWidget*>(left);
        (next == nullptr ? static_cast<QWidget*>(m_addFolder) : next)->setFocus(Qt::OtherFocusReason);
    });
}

// What two packs do to each other is better said in this page's words than in those of a single file.
QString CombinePage::problemWords(const Error& error) const {
    const QString who = isolated(toQt(error.place.substr(0, error.place.find('/'))));
    if (error.code == ErrorCode::PacksDiverge) {
        //: %1 an organisation and a period
        return tr("Two packs are of the same file and period, and differ: %1. One of them was released from a copy. Nothing is added up. Ask the organisation which one it released, and take the other out.").arg(isolated(toQt(error.place)));
    }
    if (error.code == ErrorCode::PeriodOverlaps) {
        //: %1 and %2 are periods
        return tr("Two packs of one file share days: %1 and %2. The same people would be counted twice. Take one of them out.").arg(isolated(toQt(error.place)), isolated(toQt(error.fact)));
    }
    //: %1 an organisation
    if (error.code == ErrorCode::SampleMixed) return tr("Made-up people do not go together with real ones: %1. Take the sample out.").arg(who);
    //: %1 an organisation, %2 the name and version of a catalogue
    if (error.code == ErrorCode::PacksAskOther) return tr("These packs do not ask the same questions. %1 uses another catalogue than %2. Take it out, or add it up with packs of its own catalogue.").arg(who, isolated(toQt(error.fact)));
    //: %1 an organisation
    if (error.code == ErrorCode::PackChanged) return tr("The numbers of this pack are not as Camre writes them: %1. It may have been changed by hand. Take it out, and ask the organisation for its pack again.").arg(isolated(toQt(error.place)));
    return camre::errorText(error);
}

void CombinePage::showState() {
    std::vector<PackLine> lines;
    int unreadable = 0;
    const auto& packs = m_chosen.packs;
    for (std::size_t i = 0; i < packs.size(); ++i) {
        const ChosenPack& one = packs[i];
        if (!one.pack) {
            ++unreadable;
            lines.push_back({fileName(one.path), QStringLiteral("–"), tr("Not a pack that can be read. It may be another file, or have been changed or cut short."), true});
            continue;
        }
        const auto twin = std::find_if(packs.begin(), packs.begin() + static_cast<std::ptrdiff_t>(i),
                                       [&](const ChosenPack& before) { return before.pack && before.pack->sha256() == one.pack->sha256(); });
        const bool isAgain = twin != packs.begin() + static_cast<std::ptrdiff_t>(i);
        lines.push_back({nameOf(*one.pack), periodTitle(one.pack->head().period), isAgain ? tr("the same pack again: counted once") : tr("read"), false});
    }
    m_list->setVisible(!lines.empty());
    m_list->showPacks(lines);
    m_nothing->setVisible(m_chosen.notFound > 0);
    const bool isStopped = m_chosen.problem.has_value() || unreadable > 0;
    m_stopped->setVisible(isStopped);
    if (m_chosen.problem) m_stopped->setWords(tr("These packs cannot be added up"), problemWords(*m_chosen.problem));
    //: %1 a number of files
    else if (unreadable > 0) m_stopped->setWords(tr("Some files are not packs"), tr("Files that cannot be read: %1. Nothing was taken from them. Take them out to add up the others.").arg(unreadable));
    m_save->setEnabled(m_chosen.sum.has_value() && !isStopped);
    const bool hasSum = m_chosen.sum.has_value() && !isStopped;
    for (QWidget* one : std::initializer_list<QWidget*>{m_sumTitle, m_sumWords, m_table, m_letters}) one->setVisible(hasSum);
    if (hasSum) showSums();
}

void CombinePage::showSums() {
    //: %1 a number of packs, %2 of organisations, %3 a range of days
    m_sumWords->setText(tr("Packs: %1. Organisations: %2. From the first day to the last: %3.")
                            .arg(m_chosen.sum->parts().size()).arg(m_chosen.sum->organisations()).arg(periodDays(m_chosen.sum->period())));
    std::vector<FigureRow> rows;
    for (const SumRow& row : changeRowsOf(*m_chosen.sum)) {
        const bool isStrong = row.first->item == "overall" || row.first->item.starts_with("theme:");
        //: How many organisations' numbers are in a line: %1 of %2
        const QString whose = tr("%1 of %2").arg(row.figure("organisations"), row.figure("organisations_asked"));
        rows.push_back({{itemName(row.first->item, respondentOf(row.first->table), m_language), row.figure("declined"), row.figure("same"),
                         row.figure("improved"), row.figure("compared"), whose},
                        isStrong});
    }
    m_table->setFigures({tr("Question"), tr("Moved\nback"), tr("About\nthe same"), tr("Moved\nforward"), tr("People\ncompared"), tr("Organisations\nshown")}, rows);
}

void CombinePage::save() {
    const QString folder = m_ask.folder(this);
    if (folder.isEmpty() || !m_chosen.sum) return;
    const Status written = writeCombined(*m_chosen.sum, pathFromQt(folder));
    if (!written) return showError(camre::errorText(written.error()));
    clearError();
    //: %1 a folder
    m_done->say([folder] { return std::pair(tr("Added up"), tr("The sums are in the folder %1: combined.csv and combined.json. They say nothing that the packs do not.").arg(isolated(folder))); });
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

void CombinePage::retranslate() {
    setTitle(tr("Add up several packs"));
    m_intro->setText(tr("Choose the packs that organisations sent you: their folders, their zips, or a folder that holds several. Only protected numbers are in them, and only those are added up."));
    m_addFolder->setText(tr("Add a folder…"));
    m_addFiles->setText(tr("Add files…"));
    m_busy->setWords(tr("Packs are being read"), tr("They are read and added up. The window stays usable; stopping leaves the list as it was."));
    m_stop->setText(tr("Stop"));
    m_nothing->setWords(tr("No pack in that folder"), tr("A pack is a zip, or a folder with a file summary.json in it. Look one folder further in."));
    m_sumTitle->setText(tr("The sum, before it is saved"));
    m_table->setAccessibleName(tr("The sum, before it is saved"));
    m_letters->setText(tr("[c] withheld by every organisation · [k] none or very few · – not shown by all"));
    m_save->setText(tr("Save the sums…"));
    showState();
}

}  // namespace camre
