#include "form/listen_button.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>

#include "form/language_label.h"
#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {

ListenButton::ListenButton(QuestionVoice& voice, QWidget* parent)
    : Button(QStringLiteral("listenButton"), QStringLiteral("secondary"), parent),
      m_voice(voice),
      m_note(makeText(QStringLiteral("listenNote"), TextRole::Control, parent, Tone::Muted)) {
    m_note->hide();
    connect(this, &QPushButton::clicked, this, &ListenButton::listen);
    drawIcon();
}

void ListenButton::showWords(const FormWords& words, const QStringList& keys) {
    m_voice.stop();
    m_note->hide();
    m_pack = &words.person();
    m_keys = keys;
    const TwoTexts listen = words.text("form.listen");
    speakLanguage(*this, words.person());
    setText(listen.person);
    setAccessibleName(words.isOneLanguage() ? listen.person : listen.person + QStringLiteral(", ") + listen.worker);
    setAccessibleDescription({});
    const TwoTexts none = words.text("form.no_recording");
    m_noRecording = words.isOneLanguage() ? none.person : none.worker;
    speakLanguage(*m_note, words.worker());
}

void ListenButton::listen() {
    if (m_pack == nullptr) return;
    if (m_voice.canRead(*m_pack, m_keys)) {
        m_voice.read(*m_pack, m_keys);
        return;
    }
    m_note->setText(m_noRecording);
    m_note->show();
    setAccessibleDescription(m_noRecording);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ListenButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) drawIcon();
    Button::changeEvent(event);
}

void ListenButton::drawIcon() {
    const int px = withText(22);
    setIcon(pictureIcon(QStringLiteral("speaker"), px, colour(ColourRole::Primary)));
    setIconSize({px, px});
}

}  // namespace camre
