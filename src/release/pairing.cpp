#include "release/pairing.h"

#include <cassert>

namespace camre {
namespace {

// Assigning keeps the strings' memory: no allocation per person in a long stream.
void keep(KeptForm& kept, const PackedForm& form) {
    kept.sequence = form.sequence;
    kept.date = form.date;
    kept.answers.assign(form.answers);
    kept.background.assign(form.background);
}

}  // namespace

PairCollector::PairCollector(PairingRules rules, Visit visit) : m_rules(rules), m_visit(std::move(visit)) {}

void PairCollector::takePlan(const FollowUpFacts& facts) {
    assert(!m_person || facts.person != *m_person);
    m_nextPlan = facts;
}

void PairCollector::take(const PackedForm& form) {
    if (m_person != form.person) {
        visitPerson();
        m_person = form.person;
        m_plan = m_nextPlan.person == form.person ? m_nextPlan : FollowUpFacts{};
    }
    if (m_rules.asOf && form.entered > *m_rules.asOf) return;
    Thread& thread = m_threads[static_cast<std::size_t>(form.respondent)];
    if (form.kind == FormKind::Baseline) takeBaseline(thread, form);
    else takeFollowUp(thread, form);
}

void PairCollector::takeBaseline(Thread& thread, const PackedForm& form) {
    if (form.date > m_rules.period.end) return;
    // A first form found later and dated earlier must not bring a person into a second profile.
    if (form.reported) thread.baselineReported = true;
    else thread.baselineSequences.push_back(form.sequence);
    if (thread.hasBaseline) return;
    thread.hasBaseline = true;
    keep(thread.baseline, form);
    thread.due = m_plan.firstDue ? *m_plan.firstDue : form.date.plusMonths(m_rules.followUpMonths);
}

void PairCollector::takeFollowUp(Thread& thread, const PackedForm& form) {
    // Forms come by date: a follow-up before the first form is never 28 days after it.
    if (!thread.hasBaseline) return;
    if (form.date < thread.baseline.date.plusDays(kLeastGapDays)) {
        if (m_rules.period.contains(form.date)) thread.cameTooEarly = true;
        return;
    }
    thread.anyFollowUp = true;
    if (thread.due.plusDays(-kWindowDaysBefore) <= form.date && form.date <= thread.due.plusDays(kWindowDaysAfter)) {
        thread.followedUp = true;
    }
    if (form.date > m_rules.period.end || form.reported) return;
    thread.hasFollowUp = true;
    thread.followUpSequences.push_back(form.sequence);
    keep(thread.followUp, form);
}

void PairCollector::finish() {
    visitPerson();
    m_person.reset();
}

void PairCollector::visitPerson() {
    if (!m_person) return;
    for (std::size_t i = 0; i < m_threads.size(); ++i) {
        if (m_threads[i].hasBaseline) visitThread(static_cast<Respondent>(i), m_threads[i]);
    }
}

void PairCollector::visitThread(Respondent respondent, Thread& thread) {
    PersonForms forms;
    forms.person = *m_person;
    forms.due = thread.due;
    forms.respondent = respondent;
    forms.baseline = &thread.baseline;
    forms.followUp = thread.hasFollowUp ? &thread.followUp : nullptr;
    forms.entersProfile = !thread.baselineReported;
    forms.anyFollowUp = thread.anyFollowUp;
    forms.cameTooEarly = thread.cameTooEarly;
    forms.windowCloses = m_rules.period.contains(thread.due.plusDays(kWindowDaysAfter));
    forms.followedUp = thread.followedUp;
    // The plan in a file is the plan of the person; it says nothing apart for each respondent.
    forms.planState = m_plan.state;
    m_toMark = thread.baselineSequences;
    m_toMark.insert(m_toMark.end(), thread.followUpSequences.begin(), thread.followUpSequences.end());
    forms.toMark = &m_toMark;
    m_visit(forms);

    thread.hasBaseline = thread.hasFollowUp = thread.baselineReported = false;
    thread.anyFollowUp = thread.followedUp = thread.cameTooEarly = false;
    thread.baselineSequences.clear();
    thread.followUpSequences.clear();
}

}  // namespace camre
