#include "settings/sound_settings.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kGap = 12;

// Short, and there in every language that has a computer's voice.
QStringList trialKeys() { return {QLatin1String(kLanguageNameKey), numberKey(1), numberKey(2), numberKey(3)}; }

}  // namespace

SoundSettings::SoundSettings(QuestionVoice& voice, const Library& library, const InterfaceLanguage& language, QWidget* parent)
    : QWidget(parent),
      m_voice(&voice),
      m_library(library),
      m_language(language),
      m_heading(makeHeading(QStringLiteral("soundHeading"), this)),
      m_slower(new QCheckBox(this)),
      m_try(new SecondaryButton(QStringLiteral("trySoundButton"), this)),
      m_result(makeText(QStringLiteral("soundResult"), TextRole::Body, this)) {
    m_slower->setObjectName(QStringLiteral("slowerSound"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_heading);
    column->addWidget(m_slower);
    column->addWidget(m_try, 0, Qt::AlignLeading);
    column->addWidget(m_result);
    m_slower->setChecked(voice.isSlower());
    connect(m_slower, &QCheckBox::toggled, &voice, &QuestionVoice::setSlower);
    connect(&voice, &QuestionVoice::slowerChanged, m_slower, &QCheckBox::setChecked);
    connect(m_try, &QPushButton::clicked, this, &SoundSettings::tryIt);
    connect(&voice, &QuestionVoice::reading, this, &SoundSettings::nowReading);
    connect(&voice, &QuestionVoice::failed, this, [this] {
        if (m_trial == Trial::Playing) show(Trial::Failed);
    });
    showWords();
}

// The window's own language first, then any that has sound.
const LanguagePack* SoundSettings::packToTry() const {
    const LanguagePack* found = nullptr;
    for (const LanguagePack& pack : m_library.packs) {
        if (m_voice->soundFor(pack, {QLatin1String(kLanguageNameKey)}) == Sound::None) continue;
        if (pack.tag == m_language.tag()) return &pack;
        if (found == nullptr) found = &pack;
    }
    return found;
}

void SoundSettings::tryIt() {
    if (!m_voice) return;
    if (m_trial == Trial::Playing) {
        show(Trial::NotYet);
        return m_voice->stop();
    }
    const LanguagePack* pack = packToTry();
    if (pack == nullptr) return show(Trial::NoSound);
    m_voice->stop();
    show(Trial::Playing);
    m_voice->read(*pack, trialKeys());
}

void SoundSettings::nowReading(const QString& key) {
    if (key.isEmpty() && m_trial == Trial::Playing) show(Trial::Played);
}

void SoundSettings::show(Trial trial) {
    m_trial = trial;
    showWords();
    if (trial == Trial::NotYet || trial == Trial::Playing) return;
    m_try->setAccessibleDescription(m_result->text());
    QAccessibleEvent event(m_try, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SoundSettings::showWords() {
    m_heading->setText(tr("Sound"));
    m_slower->setText(tr("Slower: four fifths of the speed"));
    m_try->setText(m_trial == Trial::Playing ? tr("Stop the sound") : tr("Try the sound"));
    switch (m_trial) {
        case Trial::NotYet: m_result->setText(tr("Says the name of a language and the numbers 1 to 3. Camre never makes a sound by itself, and has no microphone.")); break;
        case Trial::Playing: m_result->setText(tr("Playing …")); break;
        case Trial::Played:
            m_result->setText(tr("The sound was played to its end. If you heard nothing, look whether this computer's loudspeaker is on, and chosen in the desktop's sound settings."));
            break;
        case Trial::Failed:
            m_result->setText(tr("Sound is not available on this computer. Everything else works: read aloud yourself. A loudspeaker or headphones may help; then try again."));
            break;
        case Trial::NoSound: m_result->setText(tr("No language here has sound yet.")); break;
    }
}

void SoundSettings::hideEvent(QHideEvent* event) {
    const bool wasPlaying = m_trial == Trial::Playing;
    m_trial = Trial::NotYet;
    showWords();
    if (wasPlaying && m_voice) m_voice->stop();
    QWidget::hideEvent(event);
}

}  // namespace camre
