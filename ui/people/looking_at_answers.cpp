// The part of the desk that shows a finished form again, to look at together and put right (P45).
#include <algorithm>

#include "bridge/qt_text.h"
#include "form/check_page.h"
#include "people/conversation_desk.h"
#include "people/find_person_page.h"
#include "words/error_words.h"

namespace camre {

void ConversationDesk::connectLooking() {
    connect(m_findPage, &FindPersonPage::answersWanted, this, &ConversationDesk::lookAtAnswers);
    connect(m_answersPage, &CheckPage::changeWanted, this, [this](const IndicatorId& question) {
        m_conversation->change(question);
        show();
    });
    connect(m_answersPage, &CheckPage::breakWanted, this, &ConversationDesk::cover);
    connect(m_answersPage, &CheckPage::changeBackgroundWanted, this, &ConversationDesk::changeBackground);
    connect(m_answersPage, &CheckPage::changeStoryWanted, m_checkPage, &CheckPage::changeStoryWanted);
    connect(m_answersPage, &CheckPage::keepWanted, this, &ConversationDesk::keepCorrection);
    connect(m_answersPage, &CheckPage::leaveWanted, this, [this] { leaveAnswers(); });
    connect(m_answersPage, &CheckPage::formWanted, this, [this](qint64 sequence) {
        const PersonCode code = *m_conversation->code();
        lookAt(code, sequence);
    });
}

void ConversationDesk::lookAtAnswers(const PersonCode& code) { lookAt(code, 0); }

// Sequence 0 is the latest form.
void ConversationDesk::lookAt(const PersonCode& code, std::int64_t sequence) {
    const auto forms = m_model.workspace().forms(code);
    if (!forms) return m_findPage->showError(errorText(forms.error()));
    const auto& all = forms.value();
    if (all.empty()) return;
    const auto wanted = std::find_if(all.begin(), all.end(), [&](const StoredForm& one) { return one.sequence == sequence; });
    const StoredForm& form = wanted == all.end() ? all.back() : *wanted;
    // An earlier version, or a form that came from a file, is read with its own questions.
    const auto profile = m_model.workspace().profileOfForm(form.form);
    begin(profile ? profile.value() : m_model.facts().profile);
    m_lookedAt = form.sequence;
    m_conversation->lookAt(code, form);
    m_answersPage->setForms(all, form.sequence);
    show();
}

void ConversationDesk::keepCorrection() {
    const Form& form = m_conversation->draft().form;
    const Status kept = m_model.workspace().correctForm(*m_conversation->code(), m_lookedAt, form.answers, form.background);
    if (!kept) return m_answersPage->showError(errorText(kept.error()));
    Q_EMIT m_model.peopleChanged();
    leaveAnswers(tr("The answers were put right. The ones from before are gone."));
}

// The correction that nobody confirmed is forgotten: the file never heard of it.
void ConversationDesk::leaveAnswers(const QString& done) {
    const QString code = toQt(m_conversation->code()->text());
    forget();
    m_findPage->start(code);
    if (!done.isEmpty()) m_findPage->showDone(done);
    Q_EMIT pageWanted(m_findPage);
}

}  // namespace camre
