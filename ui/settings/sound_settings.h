#pragma once

#include <QPointer>
#include <QWidget>

#include "form/question_voice.h"
#include "workspace/library.h"
#include "words/interface_language.h"

class QCheckBox;
class QLabel;

namespace camre {

class SecondaryButton;

/// Sound in the settings: whether it is slower, and a trial, which says in words whether this computer could play it.
class SoundSettings final : public QWidget {
    Q_OBJECT

  public:
    /// All must outlive the widget, but the voice, which may go before.
    SoundSettings(QuestionVoice& voice, const Library& library, const InterfaceLanguage& language, QWidget* parent);

    /// The words of the window's language.
    void showWords();

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    enum class Trial { NotYet, Playing, Played, Failed, NoSound };
    void tryIt();
    void nowReading(const QString& key);
    void show(Trial trial);
    [[nodiscard]] const LanguagePack* packToTry() const;

    QPointer<QuestionVoice> m_voice;
    const Library& m_library;
    const InterfaceLanguage& m_language;
    QLabel* m_heading;
    QCheckBox* m_slower;
    SecondaryButton* m_try;
    QLabel* m_result;
    Trial m_trial = Trial::NotYet;
};

}  // namespace camre
