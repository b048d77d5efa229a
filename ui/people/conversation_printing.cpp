// The part of the desk that puts a conversation on paper.
#include "bridge/qt_text.h"
#include "form/journey_page.h"
#include "form/thanks_page.h"
#include "papers/agreement_paper.h"
#include "papers/answers_paper.h"
#include "papers/code_card_paper.h"
#include "papers/journey_paper.h"
#include "papers/notice_paper.h"
#include "people/agreement_page.h"
#include "people/code_card_page.h"
#include "people/conversation_desk.h"
#include "words/error_words.h"

namespace camre {

void ConversationDesk::connectPrinting() {
    connect(m_agreementPage, &AgreementPage::printWanted, this, [this] { wantPrint(&ConversationDesk::agreementJob); });
    connect(m_agreementPage, &AgreementPage::noticePrintWanted, this, [this] { wantPrint(&ConversationDesk::noticeJob); });
    connect(m_cardPage, &CodeCardPage::printWanted, this, [this] { wantPrint(&ConversationDesk::codeCardJob); });
    connect(m_thanksPage, &ThanksPage::printWanted, this, [this] { wantPrint(&ConversationDesk::answersJob); });
    connect(m_journeyPage, &JourneyPage::printWanted, this, [this] { wantPrint(&ConversationDesk::journeyJob); });
}

void ConversationDesk::wantPrint(PrintJob (ConversationDesk::*make)()) {
    // The conversation ends when its file is closed: then there is nothing left to print.
    Q_EMIT printWanted([this, make] { return m_conversation ? (this->*make)() : PrintJob(); });
}

PrintJob ConversationDesk::codeCardJob() {
    return printCodeCard(*m_conversation->code(), words(), toQt(m_profile.privacy.contact), m_model.library());
}

PrintJob ConversationDesk::agreementJob() { return printAgreement(words(), m_profile); }

PrintJob ConversationDesk::noticeJob() { return printNotice(words(), m_profile, m_model.library()); }

PrintJob ConversationDesk::answersJob() {
    const auto kept = readKeptAnswers(m_model.workspace(), *m_finished);
    if (!kept) return {tr("Answers"), {}, true, errorText(kept.error())};
    return printAnswers(kept.value(), words(), m_profile);
}

PrintJob ConversationDesk::journeyJob() {
    const auto forms = m_model.workspace().forms(*m_finished);
    if (!forms) return {tr("The journey so far"), {}, true, errorText(forms.error())};
    const StoredForm& then = forms.value().front();
    const StoredForm& now = forms.value().back();
    const auto journey = journeyBetween(m_conversation->catalogue(), then.form, now.form, changedBetween(then, now));
    return printJourney(journey, words(), then.form.date, now.form.date);
}

}  // namespace camre
