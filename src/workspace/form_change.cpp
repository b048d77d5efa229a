// Another form, or the same one changed, takes the place of the form in use. Answers keep the version that they were given to.
#include <algorithm>
#include <array>

#include "catalogue/profile_reader.h"
#include "catalogue/profile_writer.h"
#include "workspace/event_words.h"
#include "workspace/file_workspace.h"

namespace camre {
namespace {

constexpr std::array kRespondents{"adult", "parent", "child"};

bool isIn(const std::vector<IndicatorId>& questions, const IndicatorId& id) {
    return std::find(questions.begin(), questions.end(), id) != questions.end();
}

void compareQuestions(const std::vector<IndicatorId>& now, const std::vector<IndicatorId>& wanted, FormChange& change) {
    for (const IndicatorId& id : wanted) (isIn(now, id) ? change.comparable : change.beginning).push_back(id);
    for (const IndicatorId& id : now) {
        if (!isIn(wanted, id)) change.ending.push_back(id);
    }
}

bool saysTheSame(ServiceProfile one, const ServiceProfile& other) {
    one.version = other.version;
    return one == other;
}

}  // namespace

Result<bool> FileWorkspace::isInUse(const ServiceProfile& profile) {
    const auto used = m_copies.isUsed(profile.id.text, profile.version);
    if (!used || used.value()) return used;
    const auto printed = m_settings.get(printedSetting(profile));
    if (!printed) return printed.error();
    if (printed.value() == std::to_string(profile.version)) return true;
    if (profile.id != m_service) return false;
    // Who agreed and has not begun agreed to this very form.
    const auto waiting = m_people.waiting();
    if (!waiting) return waiting.error();
    return !waiting.value().empty();
}

Result<FormChange> FileWorkspace::changeTo(const ServiceProfile& wanted) {
    const ServiceProfile& now = *profileOf(m_service, 0);
    FormChange change;
    compareQuestions(now.questions, wanted.questions, change);
    change.promisesChanged = now.privacy != wanted.privacy || now.children != wanted.children;
    change.version = wanted.version;
    const auto inUse = isInUse(now);
    if (!inUse) return inUse.error();
    change.hasAnswers = inUse.value();
    const ServiceProfile* newest = profileOf(wanted.id, 0);
    if (newest != nullptr) {
        const auto used = isInUse(*newest);
        if (!used) return used.error();
        const bool same = saysTheSame(*newest, wanted);
        change.changesNothing = same && newest == &now;
        change.version = newest->version + (used.value() && !same ? 1 : 0);
    }
    const auto forms = m_forms.count();
    if (!forms) return forms.error();
    const auto drafts = m_drafts.list();
    if (!drafts) return drafts.error();
    change.formsCount = forms.value();
    change.draftsCount = static_cast<std::int64_t>(drafts.value().size());
    return change;
}

Status FileWorkspace::mayChangeTo(const ServiceProfile& wanted) {
    if (m_sample) return Error{ErrorCode::SampleMixed, m_file->path().string(), {}};
    const auto people = m_people.count();
    if (!people) return people.error();
    const ServiceProfile& now = *profileOf(m_service, 0);
    if (people.value() > 0 && wanted.respondent != now.respondent) return Error{ErrorCode::NotAllowed, "respondent", kRespondents.at(static_cast<std::size_t>(now.respondent))};
    // A form that could not be read again would close the whole file.
    const auto problems = readProfile(profileJson(wanted), m_core).problems;
    return problems.empty() ? Status() : Status(problems.front());
}

Result<FormChange> FileWorkspace::formChange(const ServiceProfile& wanted) {
    const std::lock_guard lock(m_mutex);
    if (Status allowed = mayChangeTo(wanted); !allowed) return allowed.error();
    auto change = changeTo(wanted);
    if (!change) return change;
    ServiceProfile changed = wanted;
    changed.version = change.value().version;
    if (Status kept = m_copies.keepsMeanings(changed, m_core); !kept) return kept.error();
    return change;
}

// Their agreement was to the promises of before, so theirs is the form of before: it begins now.
Status FileWorkspace::beginWaitingForms() {
    const auto waiting = m_people.waiting();
    if (!waiting) return waiting.error();
    for (const PersonRow& person : waiting.value()) {
        const auto agreements = m_agreements.ofPerson(person.id);
        if (!agreements) return agreements.error();
        if (agreements.value().empty()) continue;
        DraftRow draft;
        auto form = newFormRow(person, std::nullopt, person.language, agreements.value().front().agreement.given);
        if (!form) return form.error();
        draft.form = std::move(form).value();
        if (Status saved = m_drafts.save(draft); !saved) return saved;
    }
    return {};
}

Status FileWorkspace::writeChange(const ServiceProfile& changed, bool startsNewVersion) {
    // The form may ask what only a newer catalogue has.
    return inTransactionWithCatalogue([&]() -> Status {
        if (startsNewVersion) {
            if (Status begun = beginWaitingForms(); !begun) return begun;
        }
        if (Status copied = m_copies.ensureProfile(changed, profileJson(changed), m_core); !copied) return copied;
        if (Status set = m_settings.set(kServiceSetting, changed.id.text); !set) return set;
        return noteEvent(event_words::counted(changed.version, event_words::kNewVersion));
    });
}

Result<int> FileWorkspace::setProfile(const ServiceProfile& wanted) {
    const std::lock_guard lock(m_mutex);
    if (Status allowed = mayChangeTo(wanted); !allowed) return allowed.error();
    const auto change = changeTo(wanted);
    if (!change) return change.error();
    ServiceProfile changed = wanted;
    changed.version = change.value().version;
    if (change.value().changesNothing) return changed.version;
    if (Status written = writeChange(changed, change.value().hasAnswers); !written) return written.error();
    std::erase_if(m_profiles, [&](const ServiceProfile& one) { return one.id == changed.id && one.version == changed.version; });
    m_profiles.push_back(changed);
    m_service = changed.id;
    layOwnQuestions();
    if (Status read = loadSlots(); !read) return read.error();
    return changed.version;
}

Result<ServiceProfile> FileWorkspace::profileOfForm(const Form& form) const {
    const std::lock_guard lock(m_mutex);
    const ServiceProfile* found = profileOf(form.service, form.serviceVersion);
    if (found != nullptr) return *found;
    return Error{ErrorCode::WrongVersion, form.service.text, std::to_string(form.serviceVersion)};
}

}  // namespace camre
