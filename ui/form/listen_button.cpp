#include "form/listen_button.h"

#include <QAccessible>
#include <QEvent>
#include <QHideEvent>
#include <QLabel>

#include "form/language_label.h"
#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {

ListenButton::ListenButton(QuestionVoice& voice, QWidget* parent)
    : Button(QStringLiteral("listenButton"), QStringLiteral("secondary"), parent),
      m_voice(&voice),
      m_note(makeText(QStringLiteral("listenNote"), TextRole::Control, parent, Tone::Muted)) {
    m_note->hide();
    setProperty("staysWhileReading", true);
    connect(this, &QPushButton::clicked, this, &ListenButton::listen);
    connect(&voice, &QuestionVoice::reading, this, &ListenButton::nowReading);
    connect(&voice, &QuestionVoice::failed, this, &ListenButton::soundFailed);
    drawIcon();
}

void ListenButton::showWords(const FormWords& words, const QStringList& keys) {
    m_oneName = words.isOneLanguage();
    show(words.person(), words, keys);
}

void ListenButton::showWorkerWords(const FormWords& words, const QStringList& keys) {
    m_oneName = true;
    show(words.worker(), words, keys);
}

void ListenButton::show(const LanguagePack& pack, const FormWords& words, const QStringList& keys) {
    if (m_voice) m_voice->stop();
    m_note->hide();
    m_pack = &pack;
    m_keys = keys;
    const bool isPersons = &pack == &words.person();
    const auto said = [&](std::string_view key) {
        const TwoTexts both = words.text(key);
        return isPersons ? both : TwoTexts{both.worker, both.worker};
    };
    m_listen = said("form.listen");
    m_stop = said("form.stop_listening");
    const TwoTexts none = words.text("form.no_recording");
    m_noRecording = words.isOneLanguage() ? none.person : none.worker;
    m_noRecordingAlone = none.person;
    const TwoTexts computer = words.text("form.computer_voice");
    m_computerVoice = words.isOneLanguage() || m_selfMode ? computer.person : computer.worker;
    speakLanguage(*this, pack);
    speakLanguage(*m_note, m_selfMode ? words.person() : words.worker());
    showState();
    showVoiceKind();
}

void ListenButton::setSelfMode(bool on) { m_selfMode = on; }

void ListenButton::listen() {
    if (m_pack == nullptr) return;
    const bool wasReading = m_isReading;
    if (m_voice) m_voice->stop();
    if (wasReading) return;
    if (!m_voice || m_voice->soundFor(*m_pack, m_keys) == Sound::None) return say(m_selfMode ? m_noRecordingAlone : m_noRecording);
    showVoiceKind();
    m_isReading = true;
    m_voice->read(*m_pack, m_keys);
    showState();
}

// Empty: over, stopped, or another button reads now.
void ListenButton::nowReading(const QString& key) {
    if (!key.isEmpty() || !m_isReading) return;
    m_isReading = false;
    showState();
}

void ListenButton::soundFailed() {
    if (!m_isReading) return;
    m_isReading = false;
    showState();
    //: In place of sound: this computer cannot play it. For the worker
    const QString unheard = tr("Sound is not available. The worker can read it aloud.");
    say(m_selfMode ? m_noRecordingAlone : unheard);
}

void ListenButton::showState() {
    const TwoTexts& words = m_isReading ? m_stop : m_listen;
    setText(words.person);
    setAccessibleName(m_oneName ? words.person : words.person + QStringLiteral(", ") + words.worker);
}

void ListenButton::showVoiceKind() {
    const bool isComputer = m_voice && m_voice->soundFor(*m_pack, m_keys) == Sound::ComputerMade;
    m_note->setText(isComputer ? m_computerVoice : QString());
    m_note->setVisible(isComputer);
    setAccessibleDescription(m_note->text());
}

void ListenButton::say(const QString& sentence) {
    m_note->setText(sentence);
    m_note->show();
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ListenButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) drawIcon();
    Button::changeEvent(event);
}

void ListenButton::hideEvent(QHideEvent* event) {
    if (m_isReading && m_voice && !event->spontaneous()) m_voice->stop();
    Button::hideEvent(event);
}

void ListenButton::drawIcon() {
    const int px = withText(22);
    setIcon(pictureIcon(QStringLiteral("speaker"), px, colour(ColourRole::Primary)));
    setIconSize({px, px});
}

}  // namespace camre
