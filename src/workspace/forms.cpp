// The forms of one person: drafts that survive anything, and complete forms.
#include <algorithm>

#include "workspace/event_words.h"
#include "workspace/file_workspace.h"

namespace camre {
namespace {

int followUpsIn(const std::vector<FormRow>& rows) {
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const FormRow& row) { return row.kind == FormKind::FollowUp; }));
}

const FormRow* baselineIn(const std::vector<FormRow>& rows) {
    const auto found = std::find_if(rows.begin(), rows.end(), [](const FormRow& row) { return row.kind == FormKind::Baseline; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

Result<Form> FileWorkspace::formOf(const FormRow& row) {
    Form form;
    form.kind = row.kind;
    form.date = row.date;
    form.service = row.service;
    form.serviceVersion = row.serviceVersion;
    form.catalogue = row.catalogue;
    form.catalogueVersion = row.catalogueVersion;
    form.language = row.language;
    form.given = row.given;
    form.background = unpackBackground(m_backgroundSlots, row.background);
    form.answers = unpackAnswers(m_slots, row.answers);
    const auto agreements = m_agreements.ofPerson(row.person);
    if (!agreements) return agreements.error();
    for (const AgreementRow& one : agreements.value()) {
        if (one.number == row.agreement) form.agreement = one.agreement;
    }
    return form;
}

Result<FormRow> FileWorkspace::packForm(std::int64_t person, const Form& form, int agreement, const Catalogue& catalogue) {
    auto answers = packAnswers(m_slots, catalogue, form.answers);
    if (!answers) return answers.error();
    auto background = packBackground(m_backgroundSlots, form.background);
    if (!background) return background.error();
    const ServiceProfile* profile = profileOf(form.service, form.serviceVersion);
    if (profile == nullptr) return Error{ErrorCode::UnknownService, "service", form.service.text};
    FormRow row;
    row.person = person;
    row.kind = form.kind;
    row.date = form.date;
    row.entered = m_clock.today();
    row.respondent = profile->respondent;
    row.service = form.service;
    row.serviceVersion = form.serviceVersion;
    row.catalogue = form.catalogue;
    row.catalogueVersion = form.catalogueVersion;
    row.language = form.language;
    row.given = form.given;
    row.agreement = agreement;
    row.answers = std::move(answers).value();
    row.background = std::move(background).value();
    return row;
}

Result<Draft> FileWorkspace::draftOf(const PersonRow& person, const DraftRow& row) {
    auto form = formOf(row.form);
    if (!form) return form.error();
    return Draft{person.code, std::move(form).value(), row.at, row.saved};
}

Result<FormRow> FileWorkspace::newFormRow(const PersonRow& person, const std::optional<Agreement>& agreement,
                                          const LanguageTag& language, HowGiven given) {
    const auto before = m_forms.ofPerson(person.id);
    if (!before) return before.error();
    const ServiceProfile& profile = *profileOf(m_service, 0);
    Form form;
    form.kind = before.value().empty() ? FormKind::Baseline : FormKind::FollowUp;
    form.date = m_clock.today();
    form.service = profile.id;
    form.serviceVersion = profile.version;
    form.catalogue = m_catalogue.id;
    form.catalogueVersion = m_catalogue.version;
    form.language = language;
    form.given = given;
    form.background = unpackBackground(m_backgroundSlots, person.background);
    int agreementNumber = 1;  // given when the person was added
    if (form.kind == FormKind::FollowUp) {
        if (!agreement) return Error{ErrorCode::MissingAgreement, {}, {}};
        if (Status agreed = checkAgreement(*agreement, profile); !agreed) return agreed.error();
        if (form.date < before.value().front().date) return Error{ErrorCode::DateBeforeBaseline, {}, {}};
        const auto kept = m_agreements.add(person.id, followUpsIn(before.value()) + 1, *agreement);
        if (!kept) return kept.error();
        agreementNumber = kept.value();
    }
    return packForm(person.id, form, agreementNumber, m_catalogue);
}

Result<Draft> FileWorkspace::startForm(const PersonCode& code, const std::optional<Agreement>& agreement,
                                       const LanguageTag& language, HowGiven given) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    if (!person.value().takingPart) return Error{ErrorCode::PersonStopped, {}, {}};
    const auto waiting = m_drafts.ofPerson(person.value().id);
    if (!waiting) return waiting.error();
    if (waiting.value()) return draftOf(person.value(), *waiting.value());
    if (Status allowed = refuseWithoutPromises(); !allowed) return allowed.error();
    DraftRow row;
    const Status started = inTransactionWithCatalogue([&]() -> Status {
        auto form = newFormRow(person.value(), agreement, language, given);
        if (!form) return form.error();
        row.form = std::move(form).value();
        if (language != person.value().language) {
            if (Status set = m_people.setLanguage(person.value().id, language); !set) return set;
        }
        return m_drafts.save(row);
    });
    if (!started) return started.error();
    return draftOf(person.value(), row);
}

Status FileWorkspace::saveDraft(const Draft& draft) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(draft.code);
    if (!person) return person.error();
    auto waiting = m_drafts.ofPerson(person.value().id);
    if (!waiting) return waiting.error();
    if (!waiting.value()) return Error{ErrorCode::NoDraft, {}, {}};
    if (Status fits = checkAnswers(draft.form.answers); !fits) return fits;
    auto answers = packAnswers(m_slots, m_catalogue, draft.form.answers);
    if (!answers) return answers.error();
    DraftRow row = *std::move(waiting).value();
    row.form.answers = std::move(answers).value();
    row.at = draft.at;
    row.saved = localTime();
    return m_drafts.save(row);
}

Result<std::vector<Draft>> FileWorkspace::drafts() {
    const std::lock_guard lock(m_mutex);
    const auto rows = m_drafts.list();
    if (!rows) return rows.error();
    std::vector<Draft> drafts;
    for (const DraftRow& row : rows.value()) {
        const auto person = m_people.findById(row.form.person);
        if (!person) return person.error();
        if (!person.value()) continue;
        auto draft = draftOf(*person.value(), row);
        if (!draft) return draft.error();
        drafts.push_back(std::move(draft).value());
    }
    return drafts;
}

Result<Draft> FileWorkspace::draft(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    const auto waiting = m_drafts.ofPerson(person.value().id);
    if (!waiting) return waiting.error();
    if (!waiting.value()) return Error{ErrorCode::NoDraft, {}, {}};
    return draftOf(person.value(), *waiting.value());
}

Status FileWorkspace::discardDraft(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    if (person.value().formsCount == 0) return eraseForGood({person.value()});
    const Status dropped = m_file->inTransaction([&] { return dropDraft(person.value()); });
    return dropped ? overwriteTraces() : dropped;
}

Status FileWorkspace::dropDraft(const PersonRow& person) {
    const auto waiting = m_drafts.ofPerson(person.id);
    if (!waiting) return waiting.error();
    if (!waiting.value()) return {};
    if (Status removed = m_stories.remove(person.id, person.formsCount); !removed) return removed;
    if (Status removed = m_drafts.remove(person.id); !removed) return removed;
    // The agreement was for this form alone: who stops takes it back.
    if (Status removed = m_agreements.removeUnused(person.id, waiting.value()->form.agreement); !removed) return removed;
    if (Status marked = markTraces(); !marked) return marked;
    return noteEvent(event_words::kDraftErased);
}

Result<StoredForm> FileWorkspace::storeFinished(const PersonRow& person, const DraftRow& draft) {
    FormRow row = draft.form;
    auto form = formOf(row);
    if (!form) return form.error();
    const ServiceProfile* profile = profileOf(row.service, row.serviceVersion);
    if (profile == nullptr) return Error{ErrorCode::UnknownService, "service", row.service.text};
    form.value().answers = completeAnswers(m_catalogue, *profile, form.value().answers);
    auto packed = packAnswers(m_slots, m_catalogue, form.value().answers);
    if (!packed) return packed.error();
    row.answers = std::move(packed).value();
    if (row.background != person.background) {
        if (Status set = m_people.setBackground(person.id, row.background); !set) return set.error();
    }
    row.entered = m_clock.today();
    const auto sequence = m_forms.insert(row);
    if (!sequence) return sequence.error();
    if (Status removed = m_drafts.remove(person.id); !removed) return removed.error();
    const auto all = m_forms.ofPerson(person.id);
    if (!all) return all.error();
    const FormRow* first = baselineIn(all.value());
    if (first != nullptr) {
        if (Status planned = planNext(person.id, first->date, followUpsIn(all.value())); !planned) return planned.error();
    }
    return StoredForm{sequence.value(), std::move(form).value(), true};
}

Result<StoredForm> FileWorkspace::finishForm(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    std::optional<StoredForm> stored;
    const Status done = m_file->inTransaction([&]() -> Status {
        const auto waiting = m_drafts.ofPerson(person.value().id);
        if (!waiting) return waiting.error();
        if (!waiting.value()) return Error{ErrorCode::NoDraft, {}, {}};
        auto finished = storeFinished(person.value(), *waiting.value());
        if (!finished) return finished.error();
        stored = std::move(finished).value();
        return {};
    });
    if (!done) return done.error();
    return *std::move(stored);
}

std::vector<IndicatorId> FileWorkspace::onOtherScales(const FormRow& row) const {
    std::vector<IndicatorId> found;
    for (const Slot& slot : m_slots) {
        const Indicator* asked = m_catalogue.indicator(slot.indicator);
        const bool isAnswered = signAt(row.answers.signs, slot.number) != packedSign(NoAnswer::NotAsked);
        if (isAnswered && asked != nullptr && asked->scale != slot.scale) found.push_back(slot.indicator);
    }
    return found;
}

Result<std::vector<StoredForm>> FileWorkspace::forms(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    const auto rows = m_forms.ofPerson(person.value().id);
    if (!rows) return rows.error();
    std::vector<StoredForm> stored;
    for (const FormRow& row : rows.value()) {
        auto form = formOf(row);
        if (!form) return form.error();
        stored.push_back({row.sequence, std::move(form).value(), isCorrectable(person.value(), rows.value(), row), onOtherScales(row)});
    }
    return stored;
}

}  // namespace camre
