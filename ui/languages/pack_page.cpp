#include "languages/pack_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include "base/atomic_file.h"
#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/choice_tile.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "languages/gap_words.h"
#include "languages/language_list.h"
#include "languages/place_text.h"
#include "words/error_words.h"
#include "words/interface_words.h"

namespace camre {
namespace {

constexpr int kMostShown = 40;  // a language that was just begun lacks them all
constexpr std::size_t kLargestFile = 64U << 20U;

// Who reads bytes does not know the name of their file.
Error withPlace(Error error, const QString& path) {
    error.place = error.place.empty() ? fromQt(path) : fromQt(path) + "/" + error.place;
    return error;
}

}  // namespace

PackPage::PackPage(PackShelf& shelf, Ask& ask, const LanguageTag& tag, QWidget* parent)
    : Page(QStringLiteral("packPage"), PageWidth::Reading, parent),
      m_shelf(shelf),
      m_ask(ask),
      m_tag(tag),
      m_done(new Notice(QStringLiteral("packDone"), NoticeKind::Done, this)),
      m_age(new Notice(QStringLiteral("ownCopy"), NoticeKind::Information, this)),
      m_takeNewer(new SecondaryButton(QStringLiteral("takeNewer"), m_age)),
      m_counts(makeText(QStringLiteral("packCounts"), TextRole::Body, this)),
      m_where(makeText(QStringLiteral("packFolder"), TextRole::Control, this, Tone::Muted)),
      m_gapsTitle(makeHeading(QStringLiteral("gapsTitle"), this)),
      m_gapsCount(makeText(QStringLiteral("gapsCount"), TextRole::Body, this)),
      m_gapsPlace(new QWidget(this)),
      m_exchangeTitle(makeHeading(QStringLiteral("exchangeTitle"), this)),
      m_exchangeLead(makeText(QStringLiteral("exchangeLead"), TextRole::Body, this, Tone::Muted)),
      m_sheet(new SecondaryButton(QStringLiteral("sheetOut"), this)),
      m_xliff(new SecondaryButton(QStringLiteral("xliffOut"), this)),
      m_file(new SecondaryButton(QStringLiteral("fileOut"), this)),
      m_takeIn(new SecondaryButton(QStringLiteral("takeIn"), this)),
      m_write(new PrimaryButton(QStringLiteral("translate"), this)),
      m_look(new SecondaryButton(QStringLiteral("preview"), this)) {
    m_done->setFocusPolicy(Qt::StrongFocus);
    m_done->hide();
    m_age->addControl(m_takeNewer);
    m_age->hide();
    auto* place = new QVBoxLayout(m_gapsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    for (QWidget* one : std::initializer_list<QWidget*>{m_done, m_age, m_counts, m_where, m_gapsTitle, m_gapsCount, m_gapsPlace}) body()->addWidget(one);
    buildExchange();
    addAction(m_write);
    addAction(m_look);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT translateWanted(m_tag, {}); });
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT previewWanted(m_tag); });
    connect(m_takeNewer, &QPushButton::clicked, this, &PackPage::takeNewer);
    PackPage::retranslate();
}

void PackPage::buildExchange() {
    body()->addWidget(m_exchangeTitle);
    body()->addWidget(m_exchangeLead);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    for (SecondaryButton* one : {m_sheet, m_xliff, m_file, m_takeIn}) flow->addWidget(one);
    body()->addWidget(row);
    connect(m_sheet, &QPushButton::clicked, this, [this] { takeOut(Format::Sheet); });
    connect(m_xliff, &QPushButton::clicked, this, [this] { takeOut(Format::Xliff); });
    connect(m_file, &QPushButton::clicked, this, [this] { takeOut(Format::OneFile); });
    connect(m_takeIn, &QPushButton::clicked, this, &PackPage::takeIn);
}

void PackPage::arrive() {
    load();
    Page::arrive();
    m_write->setFocus(Qt::OtherFocusReason);
}

QString PackPage::name() const {
    const LanguagePack* pack = m_shelf.pack(m_tag);
    return isolatedName(toQt(pack == nullptr ? m_tag.text : pack->endonym));
}

void PackPage::load() {
    const LanguagePack* pack = m_shelf.pack(m_tag);
    if (pack == nullptr) return;
    const PackProgress counts = progressOf(*pack, m_shelf.source(), m_shelf.library().catalogue);
    //: %1 the state ("Draft"), then numbers
    m_counts->setText(tr("%1. Words: %2 of %3. Sound: %4. Checked by a second speaker: %5. Made from an older English text: %6.")
                          .arg(LanguageList::stageWords(counts)).arg(counts.textsThere).arg(counts.textsNeeded)
                          .arg(counts.soundsThere).arg(counts.textsChecked).arg(counts.textsStale));
    m_where->setText(isolated(pathToQt(pack->folder)));
    showAge(*pack);
    showGaps();
}

// What a copy that was made with an older Camre lacks, and where it comes from.
void PackPage::showAge(const LanguagePack& pack) {
    const OwnCopy copy = m_shelf.ownCopy(pack);
    const InterfaceWords window = readInterfaceWords(pack, m_shelf.library().shippedPacks);
    QStringList lines;
    if (copy.filled > 0) lines << tr("Texts that your copy does not have, and that come from Camre's own: %1.").arg(copy.filled);
    if (!copy.newer.empty()) lines << tr("Texts that Camre's own has for today's English, and yours for an older: %1. Yours are kept until you take these.").arg(copy.newer.size());
    if (window.filled > 0) lines << tr("Words of the window that your file interface.ts does not have, and that come from Camre's own: %1.").arg(window.filled);
    if (!window.own) lines << tr("Your file interface.ts cannot be read, so the window takes Camre's own words.") << camre::errorText(window.own.error());
    m_takeNewer->setVisible(!copy.newer.empty());
    m_age->setVisible(!lines.isEmpty());
    if (!lines.isEmpty()) m_age->setWords(tr("Your own copy of this language is older than this Camre"), lines.join(QLatin1Char('\n')));
}

void PackPage::takeNewer() {
    const Status taken = m_shelf.takeNewer(m_tag);
    if (!taken) return showError(camre::errorText(taken.error()));
    clearError();
    load();
    m_write->setFocus(Qt::OtherFocusReason);
}

void PackPage::showGaps() {
    delete m_gaps;
    m_gaps = new QWidget(m_gapsPlace);
    auto* lines = new QVBoxLayout(m_gaps);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kSmall);
    m_gapsPlace->layout()->addWidget(m_gaps);
    const LanguagePack* pack = m_shelf.pack(m_tag);
    if (pack == nullptr) return;
    const Problems problems = progressOf(*pack, m_shelf.source(), m_shelf.library().catalogue).problems;
    m_gapsTitle->setVisible(!problems.empty());
    m_gapsCount->setText(problems.empty() ? tr("Nothing is missing.") : tr("Texts to write or to mend: %1").arg(problems.size()));
    int number = 0;
    for (const Error& problem : problems) {
        if (number == kMostShown) break;
        addGap(number++, problem);
    }
    if (static_cast<int>(problems.size()) <= kMostShown) return;
    auto* more = makeText(QStringLiteral("moreGaps"), TextRole::Body, m_gaps, Tone::Muted);
    more->setText(tr("And others: %1. They show when these are done.").arg(problems.size() - kMostShown));
    lines->addWidget(more);
}

void PackPage::addGap(int number, const Error& problem) {
    const LanguagePack& english = m_shelf.source();
    auto* open = new ChoiceTile(QStringLiteral("gap-%1").arg(number), m_gaps);
    //: %1 where a text stands ("Why we ask · Feeling lonely"), %2 what is wrong with it ("missing")
    open->setWords(tr("%1: %2").arg(placeText(problem.fact, m_shelf.library().catalogue, m_shelf.worker()), gapWords(problem.code)),
                   toQt(english.text(problem.fact)));
    connect(open, &QPushButton::clicked, this, [this, key = problem.fact] { Q_EMIT translateWanted(m_tag, key); });
    m_gaps->layout()->addWidget(open);
}

void PackPage::takeOut(Format format) {
    const LanguagePack* pack = m_shelf.pack(m_tag);
    if (pack == nullptr) return;
    const char* const ending = format == Format::Sheet ? ".csv" : format == Format::Xliff ? ".xlf" : ".camre-language.zip";
    const QString path = m_ask.languageFileToMake(this, QStringLiteral("camre-") + toQt(m_tag.text) + QLatin1String(ending));
    if (path.isEmpty()) return;
    const TranslationTexts texts = m_shelf.textsOf(*pack);
    Status written;
    // The file box has asked already whether an older one may go.
    if (format == Format::OneFile) written = replaceLanguageFile(*pack, pathFromQt(path));
    else written = writeWholeFile(pathFromQt(path), format == Format::Sheet ? translationCsv(texts) : translationXliff(texts));
    if (!written) return showError(camre::errorText(written.error()));
    clearError();
    say(tr("Saved"), isolated(path));
}

void PackPage::takeIn() {
    const LanguagePack* pack = m_shelf.pack(m_tag);
    const QString path = m_ask.languageFileToOpen(this);
    if (path.isEmpty() || pack == nullptr) return;
    const auto bytes = readWholeFile(pathFromQt(path), kLargestFile);
    if (!bytes) return showError(camre::errorText(bytes.error()));
    const bool isXliff = path.endsWith(QStringLiteral(".xlf"), Qt::CaseInsensitive) || path.endsWith(QStringLiteral(".xliff"), Qt::CaseInsensitive);
    const TranslationTexts texts = m_shelf.textsOf(*pack);
    const auto changes = isXliff ? readTranslationXliff(bytes.value(), texts) : readTranslationCsv(bytes.value(), texts);
    if (!changes) return showError(camre::errorText(withPlace(changes.error(), path)));
    const Status kept = changes.value().changedCount == 0 ? Status() : m_shelf.putAll(changes.value().pack);
    if (!kept) return showError(camre::errorText(kept.error()));
    clearError();
    load();
    QStringList lines{tr("Texts changed: %1. As they were: %2.").arg(changes.value().changedCount).arg(changes.value().unchangedCount)};
    for (const Error& problem : changes.value().problems) lines << camre::errorText(problem);
    constexpr int kMostLines = 12;
    if (lines.size() > kMostLines) lines = lines.mid(0, kMostLines) << tr("And others: %1.").arg(lines.size() - kMostLines);
    say(changes.value().problems.empty() ? tr("Taken in") : tr("Taken in, but for some lines"), lines.join(QLatin1Char('\n')));
}

void PackPage::say(const QString& title, const QString& text) {
    m_done->setWords(title, text);
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

void PackPage::retranslate() {
    setTitle(name());
    m_write->setText(tr("Write and check texts"));
    m_look->setText(tr("Look at it as people see it"));
    m_takeNewer->setText(tr("Take the newer texts"));
    m_gapsTitle->setText(tr("What is missing"));
    m_exchangeTitle->setText(tr("Other programs, other people"));
    m_exchangeLead->setText(tr("Send the texts as a spreadsheet or to a translation program, and take them in again. One file holds the whole language with its sound."));
    m_sheet->setText(tr("Save as a spreadsheet (CSV)"));
    m_xliff->setText(tr("Save for a translation program (XLIFF)"));
    m_file->setText(tr("Save as one file"));
    m_takeIn->setText(tr("Take in a spreadsheet or XLIFF"));
    m_done->hide();
    load();
}

}  // namespace camre
