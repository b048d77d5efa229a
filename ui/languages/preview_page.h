#pragma once

#include <memory>
#include <string>

#include "form/question_voice.h"
#include "kit/page.h"
#include "languages/pack_shelf.h"
#include "look/look.h"
#include "papers/print_job.h"

class QLabel;

namespace camre {

class ChoiceField;
class LinkButton;
class PrimaryButton;
class QuestionCard;
class SecondaryButton;

/// The questions of a language exactly as people see them, at any text size and look; the agreement and the papers are one
/// button away. Nothing that is ticked here is kept.
class PreviewPage final : public Page {
    Q_OBJECT
  public:
    /// @param key  the text whose question is shown first; empty: the first question
    PreviewPage(PackShelf& shelf, QuestionVoice& voice, const LanguageTag& tag, const std::string& key, QWidget* parent);
    ~PreviewPage() override;

    void arrive() override;

  Q_SIGNALS:
    /// The whole window in this look and text size; `lookDone` gives back what the user chose.
    void lookWanted(camre::LookChoice look, int percent);
    void lookDone();
    /// The agreement page itself, in this language.
    void agreementWanted(const camre::LanguageTag& tag);
    void printWanted(const camre::PrintMaker& make);

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void fillQuestions();
    void fillLooks();
    void showQuestion();
    void showStretched();
    void changeLook();
    [[nodiscard]] const LanguagePack& pack() const;
    [[nodiscard]] PrintJob paperJob() const;
    [[nodiscard]] PrintMaker formMaker() const;

    PackShelf& m_shelf;
    LanguageTag m_tag;
    std::unique_ptr<LanguagePack> m_stretched;  // stands in for the language while words are stretched
    ChoiceField* m_question;
    ChoiceField* m_look;
    ChoiceField* m_size;
    QuestionCard* m_card;
    QLabel* m_notReady;
    SecondaryButton* m_agreement;
    SecondaryButton* m_paper;
    SecondaryButton* m_formOnPaper;
    SecondaryButton* m_stretch;
    PrimaryButton* m_next;
};

}  // namespace camre
