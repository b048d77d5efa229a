#include "languages/translate_page.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>
#include <algorithm>

#include "base/utf8.h"
#include "bridge/qt_text.h"
#include "form/language_label.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "languages/gap_words.h"
#include "languages/missing_letters.h"
#include "languages/place_text.h"
#include "languages/source_change.h"
#include "pack/pack_check.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kCheckAfterMs = 200;  // since the last key: a check reads the whole language

QString stateWords(WordState state) {
    switch (state) {
        case WordState::Draft: return TranslatePage::tr("Written, and not checked by a second speaker");
        case WordState::Machine: return TranslatePage::tr("Made by a machine, and not checked by anybody");
        case WordState::Checked: break;
    }
    return TranslatePage::tr("Checked by a second speaker");
}

bool isOf(const Error& problem, const std::string& key) { return problem.fact == key; }

}  // namespace

TranslatePage::TranslatePage(PackShelf& shelf, const LanguageTag& tag, const std::string& key, QWidget* parent)
    : Page(QStringLiteral("translatePage"), PageWidth::Reading, parent), m_shelf(shelf), m_tag(tag), m_soon(new QTimer(this)) {
    buildTop();
    buildTexts();
    buildActions();
    connectAll();
    TranslatePage::retranslate();
    choose(Show::All);
    showText(placeOf(key));
}

TranslatePage::~TranslatePage() = default;

void TranslatePage::buildTop() {
    m_show = new ChoiceField(QStringLiteral("showTexts"), this);
    m_count = makeText(QStringLiteral("textCount"), TextRole::Control, this, Tone::Muted);
    m_place = makeText(QStringLiteral("textPlace"), TextRole::Body, this);
    m_place->setProperty("weight", QStringLiteral("bold"));
    m_stale = new Notice(QStringLiteral("staleNote"), NoticeKind::Warning, this);
    m_stillFits = new SecondaryButton(QStringLiteral("stillFits"), m_stale);
    m_stale->addControl(m_stillFits);
    m_stale->hide();
    for (QWidget* one : std::initializer_list<QWidget*>{m_show, m_count, m_place, m_stale}) body()->addWidget(one);
}

void TranslatePage::buildTexts() {
    const auto title = [this](const char* name) { return makeText(QLatin1String(name), TextRole::Control, this, Tone::Muted); };
    m_englishTitle = title("englishTitle");
    m_english = new LanguageLabel(TextRole::Answer, this);
    m_english->setObjectName(QStringLiteral("englishText"));
    m_change = new SourceChange(this);
    m_change->hide();
    m_welshTitle = title("welshTitle");
    m_welsh = new LanguageLabel(TextRole::Body, this);
    m_welsh->setObjectName(QStringLiteral("welshText"));
    m_whyTitle = title("whyTitle");
    m_why = new LanguageLabel(TextRole::Control, this);
    m_why->setObjectName(QStringLiteral("whyText"));
    m_text = new LongTextField(QStringLiteral("targetText"), this);
    m_length = title("textLength");
    m_faults = makeText(QStringLiteral("textFaults"), TextRole::Body, this, Tone::Error);
    m_note = new TextField(QStringLiteral("textNote"), this);
    m_checked = new QCheckBox(this);
    m_checked->setObjectName(QStringLiteral("textChecked"));
    m_state = title("textState");
    m_text->edit()->setFixedHeight(withText(kAnswerHeight) * 2);
    for (QWidget* one : std::initializer_list<QWidget*>{m_change, m_englishTitle, m_english, m_welshTitle, m_welsh, m_whyTitle, m_why, m_text,
                                                        m_length, m_faults, m_note, m_checked, m_state}) {
        body()->addWidget(one);
    }
}

void TranslatePage::buildActions() {
    m_next = new PrimaryButton(QStringLiteral("nextText"), this);
    m_earlier = new SecondaryButton(QStringLiteral("earlierText"), this);
    m_look = new SecondaryButton(QStringLiteral("lookAtText"), this);
    addAction(m_next);
    addAction(m_earlier);
    m_sound = new SecondaryButton(QStringLiteral("soundOfText"), this);
    addAction(m_look);
    addAction(m_sound);
}

void TranslatePage::connectAll() {
    m_soon->setSingleShot(true);
    m_soon->setInterval(kCheckAfterMs);
    connect(m_soon, &QTimer::timeout, this, &TranslatePage::check);
    connect(m_text->edit(), &QPlainTextEdit::textChanged, this, &TranslatePage::checkSoon);
    connect(m_note->edit(), &QLineEdit::textEdited, this, &TranslatePage::checkSoon);
    connect(m_show->box(), &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling || !save()) return;
        choose(shown());
        showText(0);
    });
    connect(m_stillFits, &QPushButton::clicked, this, &TranslatePage::renew);
    connect(m_checked, &QCheckBox::toggled, this, &TranslatePage::setChecked);
    connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (save()) Q_EMIT previewWanted(m_tag, key());
    });
    connect(m_sound, &QPushButton::clicked, this, [this] {
        if (save()) Q_EMIT soundWanted(m_tag, key());
    });
    auto* done = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(done, &QShortcut::activated, this, [this] { move(1); });
}

const LanguagePack& TranslatePage::pack() const {
    const LanguagePack* found = m_shelf.pack(m_tag);
    return found == nullptr ? m_shelf.source() : *found;
}

const std::string& TranslatePage::key() const {
    static const std::string none;
    return m_keys.empty() ? none : m_keys[m_at];
}

TranslatePage::Show TranslatePage::shown() const { return static_cast<Show>(m_show->box()->currentData().toInt()); }

bool TranslatePage::belongs(const std::string& key, Show show, const Problems& problems) const {
    const auto word = pack().words.find(key);
    const bool isMissing = word == pack().words.end() || word->second.text.empty();
    switch (show) {
        case Show::Missing: return isMissing;
        case Show::ToMend: return std::any_of(problems.begin(), problems.end(), [&key](const Error& one) { return isOf(one, key); });
        case Show::Unchecked: return !isMissing && word->second.state != WordState::Checked;
        case Show::All: break;
    }
    return true;
}

std::size_t TranslatePage::placeOf(const std::string& key) const {
    auto found = std::find(m_keys.begin(), m_keys.end(), key);
    if (found == m_keys.end()) {
        const Problems problems = checkPack(pack(), m_shelf.source(), m_shelf.library().catalogue);
        found = std::find_if(m_keys.begin(), m_keys.end(), [&](const std::string& one) { return belongs(one, Show::ToMend, problems); });
    }
    return found == m_keys.end() ? 0 : static_cast<std::size_t>(found - m_keys.begin());
}

// The list stays as it was chosen while its texts are mended, so that "Earlier" still leads back to them.
void TranslatePage::choose(Show show) {
    const Problems problems = checkPack(pack(), m_shelf.source(), m_shelf.library().catalogue);
    m_keys = allKeys(m_shelf.library().catalogue);
    std::erase_if(m_keys, [&](const std::string& one) { return !belongs(one, show, problems); });
    m_at = 0;
}

void TranslatePage::showText(std::size_t index) {
    m_at = index;
    const bool isThere = !m_keys.empty();
    m_filling = true;
    const auto word = pack().words.find(key());
    m_text->setText(word == pack().words.end() ? QString() : toQt(word->second.text));
    m_note->setText(word == pack().words.end() ? QString() : toQt(word->second.note));
    m_filling = false;
    speakLanguage(*m_text->edit(), pack());
    m_text->setEnabled(isThere);
    m_note->setEnabled(isThere);
    m_next->setEnabled(isThere && m_at + 1 < m_keys.size());
    m_earlier->setEnabled(m_at > 0);
    showPlace();
    showSource();
    check();
}

void TranslatePage::showPlace() {
    const Catalogue& catalogue = m_shelf.library().catalogue;
    m_count->setText(m_keys.empty() ? tr("There is no such text.") : tr("Text %1 of %2").arg(m_at + 1).arg(m_keys.size()));
    m_place->setVisible(!m_keys.empty());
    m_place->setText(placeText(key(), catalogue, m_shelf.worker()));
    m_look->setVisible(placeOfWord(key(), catalogue).question != nullptr);
}

void TranslatePage::showSource() {
    const LanguagePack& english = m_shelf.source();
    const LanguagePack* welsh = m_shelf.textsOf(pack()).welsh;
    const LanguagePack& worker = m_shelf.worker();
    const bool hasWelsh = welsh != nullptr && welsh->tag != m_tag && welsh->has(key());
    m_welshTitle->setVisible(hasWelsh);
    m_welsh->setVisible(hasWelsh);
    m_english->setWords(english, toQt(english.text(key())));
    if (hasWelsh) m_welsh->setWords(*welsh, toQt(welsh->text(key())));
    const Indicator* question = placeOfWord(key(), m_shelf.library().catalogue).question;
    const bool hasWhy = question != nullptr && key() != word_key::why(question->id) && worker.has(word_key::why(question->id));
    m_whyTitle->setVisible(hasWhy);
    m_why->setVisible(hasWhy);
    if (hasWhy) m_why->setWords(worker, toQt(worker.text(word_key::why(question->id))));
}

// Beside a text that was made from an older English stands that English, for as long as the text on the disk is that one.
void TranslatePage::showChange(bool isStale) {
    const auto word = pack().words.find(key());
    const LanguagePack& english = m_shelf.source();
    const bool isThere = word != pack().words.end() && english.tag != m_tag;
    const std::string before = isThere ? earlierTextOf(word->second, english.text(key()), m_shelf.earlier()) : std::string();
    m_change->setVisible(!before.empty());
    const bool hasEnglish = english.tag != m_tag && english.has(key()) && before.empty();
    m_englishTitle->setVisible(hasEnglish);
    m_english->setVisible(hasEnglish);
    if (before.empty()) return;
    m_change->setTexts(english, toQt(before), toQt(english.text(key())));
    m_change->setOldTranslation(pack(), isStale ? QString() : toQt(word->second.text));
}

void TranslatePage::checkSoon() {
    if (!m_filling) m_soon->start();
}

void TranslatePage::check() {
    const std::string text = fromQt(m_text->text());
    const auto typed = m_shelf.tried(m_tag, key(), text, fromQt(m_note->text()));
    QStringList faults;
    bool isStale = false;
    if (!typed && !m_keys.empty()) faults << camre::errorText(typed.error());
    for (const Error& problem : checkPack(typed ? typed.value() : pack(), m_shelf.source(), m_shelf.library().catalogue)) {
        if (!isOf(problem, key()) || problem.code == ErrorCode::MissingWord) continue;
        problem.code == ErrorCode::StaleWord ? isStale = true : (faults << gapAdvice(problem.code), false);
    }
    if (const QString missing = missingLetters(m_text->text(), pack()); !missing.isEmpty()) {
        faults << tr("No font of this language on this computer has: %1").arg(isolatedName(missing.left(20)));
    }
    m_stale->setVisible(isStale);
    showChange(isStale);
    m_faults->setText(faults.join(QLatin1Char('\n')));
    m_faults->setVisible(!faults.isEmpty());
    m_text->edit()->setAccessibleDescription(faults.join(QLatin1Char(' ')));
    m_length->setText(tr("%1 of at most %2 letters").arg(characterCount(text)).arg(mostCharacters(key())));
    showState(isStale);
}

void TranslatePage::showState(bool isStale) {
    const auto word = pack().words.find(key());
    const bool isThere = word != pack().words.end() && !word->second.text.empty();
    const bool isAsSaved = isThere && fromQt(m_text->text()) == word->second.text;
    const QSignalBlocker quiet(m_checked);
    m_checked->setChecked(isAsSaved && word->second.state == WordState::Checked);
    m_checked->setEnabled(isAsSaved && !isStale);
    m_sound->setEnabled(isThere);
    m_state->setText(!isThere ? tr("Not written yet") : isAsSaved ? stateWords(word->second.state) : tr("Saved when you go on"));
}

bool TranslatePage::save() {
    m_soon->stop();
    if (m_keys.empty()) return true;
    const Status saved = m_shelf.put(m_tag, key(), fromQt(m_text->text()), fromQt(m_note->text()));
    if (!saved) {
        showError(camre::errorText(saved.error()));
        return false;
    }
    clearError();
    return true;
}

void TranslatePage::move(int by) {
    const bool isThere = by < 0 ? m_at > 0 : m_at + 1 < m_keys.size();
    if (!save()) return;
    if (!isThere) return check();
    showText(by < 0 ? m_at - 1 : m_at + 1);
    m_text->edit()->setFocus(Qt::OtherFocusReason);
}

void TranslatePage::setChecked(bool checked) {
    const Status kept = m_shelf.setChecked(m_tag, key(), checked);
    if (!kept) showError(camre::errorText(kept.error()));
    check();
}

void TranslatePage::renew() {
    if (!save()) return;
    const Status kept = m_shelf.renew(m_tag, key());
    if (!kept) return showError(camre::errorText(kept.error()));
    check();
    m_text->edit()->setFocus(Qt::OtherFocusReason);
}

void TranslatePage::arrive() {
    Page::arrive();
    m_text->edit()->setFocus(Qt::OtherFocusReason);
}

bool TranslatePage::goBack() { return !save(); }

// Home by a shortcut, a lock, the window closed: what was typed is kept all the same.
void TranslatePage::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) save();
    Page::hideEvent(event);
}

void TranslatePage::fillShow() {
    const QSignalBlocker quiet(m_show->box());
    const int chosen = qMax(0, m_show->box()->currentIndex());
    m_show->box()->clear();
    const std::pair<Show, QString> choices[] = {{Show::All, tr("All texts")},
                                                {Show::Missing, tr("Not written yet")},
                                                {Show::ToMend, tr("To write or to mend")},
                                                {Show::Unchecked, tr("Not checked yet")}};
    for (const auto& [show, words] : choices) m_show->box()->addItem(words, static_cast<int>(show));
    m_show->box()->setCurrentIndex(chosen);
}

void TranslatePage::retranslate() {
    //: %1 is a language's own name
    setTitle(tr("Texts: %1").arg(isolatedName(toQt(pack().endonym))));
    m_show->setWords(tr("Show"));
    fillShow();
    m_change->setWords();
    m_englishTitle->setText(tr("In English"));
    m_welshTitle->setText(tr("In Welsh"));
    m_whyTitle->setText(tr("Why it is asked"));
    m_text->setWords(isolatedName(toQt(pack().endonym)));
    m_note->setWords(tr("Note for the next translator"), tr("Why a word was chosen, or that it is meant to be as in English."));
    m_checked->setText(tr("A second speaker has checked this text"));
    m_checked->setAccessibleDescription(tr("Somebody who speaks the language well, did not write the text, and read it beside the English."));
    m_stale->setWords(tr("The English has changed"), gapAdvice(ErrorCode::StaleWord));
    m_stillFits->setText(tr("It still fits"));
    m_next->setText(tr("Save and next"));
    m_earlier->setText(tr("Earlier"));
    m_look->setText(tr("Look at it"));
    m_sound->setText(tr("Sound"));
    if (m_keys.empty()) return;
    showPlace();
    showSource();
    check();
}

}  // namespace camre
