#pragma once

#include "form/question_voice.h"
#include "kit/page.h"
#include "settings/settings.h"
#include "words/interface_language.h"

class QCheckBox;
class QLabel;

namespace camre {

class ChoiceField;
class SoundSettings;

/// Language, text size, look, what the user mostly does, and sound. Everything takes effect at once.
class SettingsPage final : public Page {
    Q_OBJECT
  public:
    /// All must outlive the page.
    SettingsPage(Settings& settings, InterfaceLanguage& language, QuestionVoice& voice, const Library& library, QWidget* parent);

    /// Adds a section of its own at the end, such as one about the open file.
    void addSection(QWidget* section);

  Q_SIGNALS:
    /// Text size or look changed: whoever owns the application applies it.
    void lookChanged();
    void roleChanged();
    void lockTimeChanged();
    void numberKeysChanged(bool on);

  protected:
    void retranslate() override;

  private:
    void connectBoxes();
    void fillLanguages();
    void fillBoxes();

    Settings& m_settings;
    InterfaceLanguage& m_interface;
    ChoiceField* m_language;
    ChoiceField* m_textSize;
    ChoiceField* m_look;
    ChoiceField* m_role;
    ChoiceField* m_lock;
    QCheckBox* m_numberKeys;
    QLabel* m_keys;
    SoundSettings* m_sound;
};

}  // namespace camre
