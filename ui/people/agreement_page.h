#pragma once

#include "answers/form.h"
#include "form/listen_button.h"
#include "form/question_words.h"
#include "form/words_button.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/page.h"
#include "pack/agreement_sentences.h"
#include "people/agreement_check.h"
#include "people/privacy_notice.h"

class QFrame;

namespace camre {

/// The agreement, a page of its own (P12): one idea a sentence with a picture, two choices of the same
/// size, nothing ticked beforehand, no default, and Enter does nothing until a choice has the focus.
class AgreementPage final : public Page {
    Q_OBJECT

  public:
    AgreementPage(QuestionVoice& voice, QWidget* parent);

    void showAgreement(const FormWords& words, const ServiceProfile& profile);
    /// The same in another language; what was ticked and opened stays.
    void refreshWords(const FormWords& words);
    void arrive() override;
    bool goBack() override;

  Q_SIGNALS:
    /// @param agreement  how it was given, who interpreted, what was confirmed; whoever hears adds the rest
    void agreed(const camre::Agreement& agreement);
    void disagreed();
    /// The sentences, or the full notice, on paper.
    void printWanted();
    void noticePrintWanted();
    /// The person is too young for this form, or a young person does not understand it yet: nothing is stored.
    void notForThem();
    void backWanted();

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum class Missing { Nothing, Confirmation, Way };
    void buildTop();
    void showNoticeWords();
    void buildChoices();
    void orderFocus();
    void addSentence(const AgreementSentence& sentence, const FormWords& words);
    void clearSentences();
    void light(const QString& key);
    void tryToAgree();
    void showMissing(Missing missing, QWidget& control);
    void sayMissing();
    void sayNotConfirmed();
    void hideMissing();
    void stackWhereNarrow();

    LanguageLabel* m_personTitle;
    LanguageLabel* m_workerTitle;
    ListenButton* m_listen;
    QFrame* m_sentences;
    std::vector<class QBoxLayout*> m_pairs;
    Button* m_fullNotice;
    Button* m_print;
    PrivacyNoticePanel* m_notice;
    QString m_fullNoticeWords;
    AgreementCheck* m_check;
    Notice* m_missing;
    Button* m_stop;
    Missing m_isMissing = Missing::Nothing;
    ServiceProfile m_profile;
    WordsButton* m_agree;
    WordsButton* m_notAgree;
};

}  // namespace camre
