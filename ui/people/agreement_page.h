#pragma once

#include <optional>

#include "answers/form.h"
#include "form/listen_button.h"
#include "form/question_words.h"
#include "form/words_button.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/page.h"
#include "people/agreement_sentences.h"
#include "people/privacy_notice.h"

class QButtonGroup;
class QCheckBox;
class QFrame;
class QRadioButton;

namespace camre {

/// The agreement, a page of its own (P12): one idea a sentence with a picture, two choices of the same
/// size, nothing ticked beforehand, no default, and Enter does nothing until a choice has the focus.
class AgreementPage final : public Page {
    Q_OBJECT

  public:
    AgreementPage(QuestionVoice& voice, QWidget* parent);

    void showAgreement(const FormWords& words, const ServiceProfile& profile);
    void arrive() override;
    bool goBack() override;

  Q_SIGNALS:
    void agreed(camre::HowGiven given);
    void disagreed();
    void backWanted();

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildTop();
    void buildWorkerPart();
    void showNoticeWords();
    void buildChoices();
    void orderFocus();
    void addSentence(const AgreementSentence& sentence, const FormWords& words);
    void clearSentences();
    void confirmationsFor(Respondent respondent);
    void translateConfirmations();
    void tryToAgree();
    void showMissing(const QString& sentence, QWidget& control);
    void hideMissing();
    void stackWhereNarrow();

    LanguageLabel* m_personTitle;
    LanguageLabel* m_workerTitle;
    ListenButton* m_listen;
    QFrame* m_sentences;
    std::vector<class QBoxLayout*> m_pairs;
    Button* m_fullNotice;
    PrivacyNoticePanel* m_notice;
    QString m_fullNoticeWords;
    Notice* m_missing;
    QFrame* m_workerPart;
    QLabel* m_workerHeading;
    QLabel* m_givenLabel;
    QButtonGroup* m_given;
    std::vector<QCheckBox*> m_confirmations;
    Respondent m_respondent = Respondent::Adult;
    WordsButton* m_agree;
    WordsButton* m_notAgree;
};

}  // namespace camre
