#pragma once

#include <QStringList>

#include "form/question_words.h"
#include "form/question_voice.h"
#include "kit/buttons.h"

class QLabel;

namespace camre {

/// "Listen", always in the same place. Where the pack has no sound it says so in words instead of being
/// away: the worker then knows what to do.
class ListenButton final : public Button {
    Q_OBJECT

  public:
    ListenButton(QuestionVoice& voice, QWidget* parent);

    /// @param keys  the texts to read, in order
    void showWords(const FormWords& words, const QStringList& keys);
    /// The sentence that stands in for sound; whoever shows the button places it.
    [[nodiscard]] QLabel* note() const { return m_note; }
    void listen();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void drawIcon();

    QuestionVoice& m_voice;
    const LanguagePack* m_pack = nullptr;
    QStringList m_keys;
    QString m_noRecording;
    QLabel* m_note;
};

}  // namespace camre
