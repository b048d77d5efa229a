#pragma once

#include <QPointer>
#include <QStringList>

#include "form/question_words.h"
#include "form/question_voice.h"
#include "kit/buttons.h"

class QLabel;

namespace camre {

/// "Listen", always in the same place; while it reads, "Stop listening". Where the pack has no sound, or
/// this computer cannot play it, it says so in words instead of being away: the worker then knows what to do.
class ListenButton final : public Button {
    Q_OBJECT

  public:
    ListenButton(QuestionVoice& voice, QWidget* parent);

    /// The person's words.
    ///
    /// @param keys  the texts to read, in order
    void showWords(const FormWords& words, const QStringList& keys);
    /// The worker's words.
    void showWorkerWords(const FormWords& words, const QStringList& keys);
    /// The person holds the screen: what stands in for sound is said in their language.
    void setSelfMode(bool on);
    /// The sentence that stands in for sound, or says whose voice it is; whoever shows the button places it.
    [[nodiscard]] QLabel* note() const { return m_note; }
    /// Reads, or stops when it was reading.
    void listen();
    [[nodiscard]] bool isReading() const { return m_isReading; }

  protected:
    void changeEvent(QEvent* event) override;
    /// Who leaves the page has heard enough.
    void hideEvent(QHideEvent* event) override;

  private:
    void show(const LanguagePack& pack, const FormWords& words, const QStringList& keys);
    void showState();
    void showVoiceKind();
    void say(const QString& sentence);
    void nowReading(const QString& key);
    void soundFailed();
    void drawIcon();

    QPointer<QuestionVoice> m_voice;  // may go before this page does
    const LanguagePack* m_pack = nullptr;
    QStringList m_keys;
    TwoTexts m_listen;
    TwoTexts m_stop;
    QString m_noRecording;
    QString m_noRecordingAlone;  // in the person's language, for self mode
    QString m_computerVoice;
    QLabel* m_note;
    bool m_isReading = false;
    bool m_selfMode = false;
    bool m_oneName = true;
};

}  // namespace camre
