#include "form/conversation.h"

#include <algorithm>
#include <cassert>

namespace camre {

Conversation::Conversation(const Catalogue& catalogue, const ServiceProfile& profile)
    : m_catalogue(catalogue), m_profile(profile) {}

void Conversation::startWithNewPerson() {
    m_step = Step::Language;
    m_followUp = false;
    m_changing = false;
    m_looking = false;
    m_code.reset();
    m_draft.reset();
}

void Conversation::startFollowUp(const PersonCode& code, const LanguageTag& language) {
    startWithNewPerson();
    m_followUp = true;
    m_code = code;
    m_language = language;
    m_step = Step::Agreement;
}

void Conversation::resume(const Draft& draft) {
    m_followUp = draft.form.kind == FormKind::FollowUp;
    m_changing = false;
    formStarted(draft);
}

void Conversation::lookAt(const PersonCode& code, const StoredForm& form) {
    startWithNewPerson();
    m_looking = true;
    m_correctable = form.correctable;
    m_followUp = form.form.kind == FormKind::FollowUp;
    m_code = code;
    m_language = form.form.language;
    m_draft = Draft{code, form.form, {}, {}};
    // "Does not apply" of a question that never opened is no answer: when a correction opens it, it is blank.
    const auto open = questions();
    std::erase_if(m_draft->form.answers, [&open](const auto& one) { return std::find(open.begin(), open.end(), one.first) == open.end(); });
    m_stored = m_draft->form.answers;
    m_storedBackground = m_draft->form.background;
    m_step = Step::Check;
}

void Conversation::chooseLanguage(const LanguageTag& language) {
    m_language = language;
    m_step = Step::Agreement;
}

void Conversation::disagree() { m_step = Step::SaidNo; }

void Conversation::personAdded(const PersonCode& code) {
    m_code = code;
    m_step = Step::CodeCard;
}

void Conversation::askBackground() {
    if (!m_profile.background.empty()) m_step = Step::AboutYou;
}

void Conversation::formStarted(const Draft& draft) {
    m_draft = draft;
    m_code = draft.code;
    m_language = draft.form.language;
    const auto open = questions();
    const bool known = std::find(open.begin(), open.end(), draft.at) != open.end();
    known ? this->open(draft.at) : openFirst();
}

void Conversation::answer(const Answer& answer) {
    assert(m_draft);
    if (answer == Answer()) {
        m_draft->form.answers.erase(m_current);
    } else {
        m_draft->form.answers[m_current] = answer;
    }
}

void Conversation::skip() {
    answer(NoAnswer::PassedOver);
    next();
}

void Conversation::next() {
    const auto open = questions();
    const auto after = static_cast<std::size_t>(place(open)) + 1;
    if (m_changing || after >= open.size()) {
        if (m_changing) m_lastChanged = m_current;
        m_step = m_profile.story && !m_changing ? Step::Story : Step::Check;
        m_changing = false;
        return;
    }
    this->open(open[after]);
}

bool Conversation::canGoBack() const {
    if (m_step == Step::Check || m_step == Step::Story || m_changing) return true;
    return m_step == Step::Question && questionNumber() > 1;
}

void Conversation::back() {
    if (!canGoBack()) return;
    const auto open = questions();
    if (m_step == Step::Check && m_profile.story) {
        m_step = Step::Story;
        return;
    }
    if ((m_step == Step::Story || m_step == Step::AboutYou) && m_changing) return storyDone();
    if (m_step == Step::Check || m_step == Step::Story) {
        this->open(open.back());
        return;
    }
    if (m_changing) {
        next();
        return;
    }
    this->open(open[static_cast<std::size_t>(place(open) - 1)]);
}

void Conversation::change(const IndicatorId& question) {
    m_changing = true;
    open(question);
}

void Conversation::changeStory() {
    m_changing = true;
    m_step = Step::Story;
}

void Conversation::storyDone() {
    m_changing = false;
    m_step = Step::Check;
}

void Conversation::changeBackground() {
    m_changing = true;
    m_step = Step::AboutYou;
}

void Conversation::setBands(const Background& asked) {
    Background& all = m_draft->form.background;
    for (const BackgroundChoice& choice : m_profile.background) all.erase(choice.variable);
    for (const auto& [variable, value] : asked) all[variable] = value;
}

void Conversation::backgroundDone() { m_changing ? storyDone() : open(m_current); }

void Conversation::finished() { m_step = Step::Thanks; }

std::vector<IndicatorId> Conversation::questions() const {
    return openQuestions(m_catalogue, m_profile, m_draft ? m_draft->form.answers : std::map<IndicatorId, Answer>());
}

const Indicator& Conversation::currentIndicator() const {
    const Indicator* indicator = m_catalogue.indicator(m_current);
    assert(indicator != nullptr);
    return *indicator;
}

int Conversation::questionNumber() const { return place(questions()) + 1; }

Answer Conversation::answerTo(const IndicatorId& question) const {
    if (!m_draft) return {};
    const auto found = m_draft->form.answers.find(question);
    return found == m_draft->form.answers.end() ? Answer() : found->second;
}

bool Conversation::sensitiveRunStarts() const {
    if (!currentIndicator().sensitive) return false;
    const auto open = questions();
    const int at = place(open);
    if (at == 0) return true;
    const Indicator* before = m_catalogue.indicator(open[static_cast<std::size_t>(at - 1)]);
    return before == nullptr || !before->sensitive;
}

const Draft& Conversation::draft() const {
    assert(m_draft);
    return *m_draft;
}

void Conversation::open(const IndicatorId& question) {
    m_current = question;
    m_step = Step::Question;
    m_draft->at = question;
}

void Conversation::openFirst() {
    const auto open = questions();
    if (!open.empty()) this->open(open.front());
}

// A question that closed while it was open (its answer was changed elsewhere) counts as before the first.
int Conversation::place(const std::vector<IndicatorId>& open) const {
    const auto found = std::find(open.begin(), open.end(), m_current);
    return found == open.end() ? -1 : static_cast<int>(found - open.begin());
}

}  // namespace camre
