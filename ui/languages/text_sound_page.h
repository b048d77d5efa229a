#pragma once

#include <string>

#include "dialogs/ask.h"
#include "form/question_voice.h"
#include "kit/page.h"
#include "languages/pack_shelf.h"

class QLabel;

namespace camre {

class LanguageLabel;
class ListenButton;
class Notice;
class PrimaryButton;
class TextField;

/// The sound of one text: whose voice it is, listening to it, and taking in a recording that somebody made elsewhere,
/// by a file box or by dropping the file on the page. Camre itself never records (P9).
class TextSoundPage final : public Page {
    Q_OBJECT
  public:
    TextSoundPage(PackShelf& shelf, QuestionVoice& voice, Ask& ask, const LanguageTag& tag, const std::string& key, QWidget* parent);
    void arrive() override;

  protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void showSound();
    void choose();
    void take(const QString& path);
    [[nodiscard]] bool isFilled();
    [[nodiscard]] QString voiceWords() const;
    [[nodiscard]] const LanguagePack& pack() const;

    PackShelf& m_shelf;
    QuestionVoice& m_voice;
    Ask& m_ask;
    LanguageTag m_tag;
    std::string m_key;
    QLabel* m_place;
    LanguageLabel* m_words;
    QLabel* m_whose;
    ListenButton* m_listen;
    Notice* m_done;
    QLabel* m_how;
    TextField* m_role;
    TextField* m_variety;
    PrimaryButton* m_choose;
};

}  // namespace camre
