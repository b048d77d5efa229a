#include "languages/text_sound_page.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include "base/hash.h"
#include "bridge/qt_text.h"
#include "form/language_label.h"
#include "form/listen_button.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "languages/place_text.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kFieldWidth = 420;

}  // namespace

TextSoundPage::TextSoundPage(PackShelf& shelf, QuestionVoice& voice, Ask& ask, const LanguageTag& tag, const std::string& key, QWidget* parent)
    : Page(QStringLiteral("textSoundPage"), PageWidth::Reading, parent),
      m_shelf(shelf),
      m_voice(voice),
      m_ask(ask),
      m_tag(tag),
      m_key(key),
      m_place(makeText(QStringLiteral("soundPlace"), TextRole::Body, this)),
      m_words(new LanguageLabel(TextRole::Answer, this)),
      m_whose(makeText(QStringLiteral("soundVoice"), TextRole::Body, this)),
      m_listen(new ListenButton(voice, this)),
      m_done(new Notice(QStringLiteral("soundDone"), NoticeKind::Done, this)),
      m_how(makeText(QStringLiteral("soundHow"), TextRole::Body, this, Tone::Muted)),
      m_role(new TextField(QStringLiteral("soundRole"), this)),
      m_variety(new TextField(QStringLiteral("soundVariety"), this)),
      m_choose(new PrimaryButton(QStringLiteral("chooseSound"), this)) {
    m_place->setProperty("weight", QStringLiteral("bold"));
    m_done->setFocusPolicy(Qt::StrongFocus);
    m_done->hide();
    for (QWidget* one : std::initializer_list<QWidget*>{m_done, m_place, m_words, m_whose}) body()->addWidget(one);
    body()->addWidget(m_listen, 0, Qt::AlignLeading);
    body()->addWidget(m_listen->note());
    body()->addWidget(m_how);
    addNarrow(m_role, kFieldWidth);
    addNarrow(m_variety, kFieldWidth);
    addAction(m_choose);
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, &TextSoundPage::choose);
    TextSoundPage::retranslate();
}

const LanguagePack& TextSoundPage::pack() const {
    const LanguagePack* found = m_shelf.pack(m_tag);
    return found == nullptr ? m_shelf.source() : *found;
}

void TextSoundPage::arrive() {
    Page::arrive();
    m_role->edit()->setFocus(Qt::OtherFocusReason);
}

void TextSoundPage::hideEvent(QHideEvent* event) {
    m_voice.stop();
    Page::hideEvent(event);
}

QString TextSoundPage::voiceWords() const {
    const auto sound = pack().sounds.find(m_key);
    if (sound == pack().sounds.end()) return tr("This text has no sound yet.");
    if (sound->second.of != textMark(pack().text(m_key))) return tr("The sound speaks older words, so it is not played any more.");
    if (sound->second.voice == Voice::Computer) return tr("A computer's voice. Nobody has listened to it; a person's voice is better.");
    //: %1 a role ("interpreter"), %2 how they speak ("Arabic, Sudan")
    return tr("A person's voice: %1. %2.").arg(isolatedName(toQt(sound->second.role)), isolatedName(toQt(sound->second.variety)));
}

void TextSoundPage::showSound() {
    m_words->setWords(pack(), toQt(pack().text(m_key)));
    m_whose->setText(voiceWords());
    m_listen->showWords({pack(), m_shelf.worker(), m_shelf.library().catalogue, Respondent::Adult}, {toQt(m_key)});
}

bool TextSoundPage::isFilled() {
    TextField* first = nullptr;
    for (TextField* one : {m_role, m_variety}) {
        const bool isEmpty = one->text().isEmpty();
        one->setError(isEmpty ? tr("Still to be filled in") : QString());
        if (isEmpty && first == nullptr) first = one;
    }
    if (first != nullptr) first->edit()->setFocus(Qt::OtherFocusReason);
    return first == nullptr;
}

void TextSoundPage::choose() {
    if (!isFilled()) return;
    const QString path = m_ask.soundFileToOpen(this);
    if (!path.isEmpty()) take(path);
}

void TextSoundPage::take(const QString& path) {
    m_done->hide();
    const Status kept = m_shelf.putSound(m_tag, m_key, pathFromQt(path), fromQt(m_role->text()), fromQt(m_variety->text()));
    if (!kept) return showError(camre::errorText(kept.error()));
    clearError();
    showSound();
    m_done->say([] { return std::pair(tr("Taken in"), tr("Listen to it once: does it say the text, all of it, and nothing else?")); });
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

void TextSoundPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() == 1 && files.front().isLocalFile()) event->acceptProposedAction();
}

void TextSoundPage::dropEvent(QDropEvent* event) {
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() != 1 || !files.front().isLocalFile() || !isFilled()) return;
    event->acceptProposedAction();
    take(files.front().toLocalFile());
}

void TextSoundPage::retranslate() {
    //: %1 is a language's own name
    setTitle(tr("Sound: %1").arg(isolatedName(toQt(pack().endonym))));
    m_place->setText(placeText(m_key, m_shelf.library().catalogue, m_shelf.worker()));
    m_how->setText(tr("Record the text elsewhere, on a telephone for example, and save it as Ogg (Opus or Vorbis). Then choose the file, or drop it on this page. Camre never records."));
    m_role->setWords(tr("Who speaks"), tr("A role, such as “interpreter”; never a name."));
    m_variety->setWords(tr("How they speak"), tr("Such as “Arabic, Sudan”."));
    m_choose->setText(tr("Choose a sound file"));
    showSound();
}

}  // namespace camre
