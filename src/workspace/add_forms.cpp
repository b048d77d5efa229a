// Complete forms from outside: all are checked against the file and each other before any is written.
#include <algorithm>
#include <map>

#include "base/hash.h"
#include "workspace/event_words.h"
#include "workspace/file_workspace.h"

namespace camre {
namespace {

std::string placeOf(const IncomingForm& form, std::string_view member) {
    return "line " + std::to_string(form.line) + "/" + std::string(member);
}

// Forms of one person, as they will stand in the file.
struct PersonForms {
    std::optional<PersonRow> known;      // already in the file
    std::optional<PersonCode> code;      // given on a printed card
    std::string label;                   // "ABC" of "new:ABC"
    std::string mark;
    std::vector<const IncomingForm*> forms;
};

bool earlier(const IncomingForm* a, const IncomingForm* b) {
    if (a->form.date != b->form.date) return a->form.date < b->form.date;
    if (a->form.kind != b->form.kind) return a->form.kind == FormKind::Baseline;
    return a->line < b->line;
}

}  // namespace

/// One run of `addForms`.
class FormAdder {
  public:
    FormAdder(FileWorkspace& workspace, std::span<const IncomingForm> forms, Problems& problems)
        : m_workspace(workspace), m_forms(forms), m_problems(problems) {}

    Result<AddedForms> run() {
        for (const IncomingForm& form : m_forms) {
            checkAlone(form);
            join(form);
        }
        for (const std::string& key : m_order) {
            if (Status checked = checkTogether(m_people.at(key)); !checked) return checked.error();
        }
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const Error& a, const Error& b) { return lineOf(a) < lineOf(b); });
        if (!m_problems.empty()) return m_problems.front();
        if (Status written = write(); !written) return written.error();
        return m_added;
    }

  private:
    static int lineOf(const Error& error) { return std::atoi(error.place.c_str() + std::min<std::size_t>(5, error.place.size())); }

    void report(ErrorCode code, const IncomingForm& form, std::string_view member, std::string fact = {}) {
        m_problems.push_back({code, placeOf(form, member), std::move(fact)});
    }

    // A profile of the file, else one that came with the program: never a child's, which has a
    // switch of its own.
    const ServiceProfile* profileFor(const Form& form) {
        if (const ServiceProfile* kept = m_workspace.profileOf(form.service, form.serviceVersion)) return kept;
        const ServiceProfile* shipped = m_workspace.m_library.profile(form.service);
        const bool fits = shipped != nullptr && shipped->version == form.serviceVersion &&
                          (shipped->respondent != Respondent::Child || m_workspace.m_sample);
        return fits ? shipped : nullptr;
    }

    void checkAlone(const IncomingForm& incoming) {
        const Form& form = incoming.form;
        const ServiceProfile* profile = profileFor(form);
        if (profile == nullptr) {
            const bool otherVersion = m_workspace.profileOf(form.service, 0) != nullptr ||
                                      m_workspace.m_library.profile(form.service) != nullptr;
            if (otherVersion) report(ErrorCode::WrongVersion, incoming, "serviceVersion", std::to_string(form.serviceVersion));
            else report(ErrorCode::UnknownService, incoming, "service", form.service.text);
            return;
        }
        refuseUnguarded(incoming, *profile);
        if (form.catalogue != m_workspace.m_catalogue.id) report(ErrorCode::WrongVersion, incoming, "catalogue", form.catalogue);
        else if (!knowsCatalogueOf(form)) report(ErrorCode::WrongVersion, incoming, "catalogueVersion", std::to_string(form.catalogueVersion));
        const Catalogue& catalogue = catalogueFor(form);
        refuseUnknown(form.language, incoming, "language");
        refuseUnknown(form.agreement.language, incoming, "agreement/language");
        if (form.date > m_workspace.m_clock.today()) report(ErrorCode::DateInFuture, incoming, "date");
        for (const Error& problem : checkForm(form, withOwnQuestions(catalogue, *profile), *profile)) report(problem.code, incoming, problem.place, problem.fact);
        refuseStory(incoming, *profile);
    }

    // The one of today, or an earlier one that the file holds a copy of.
    bool knowsCatalogueOf(const Form& form) {
        if (form.catalogueVersion == m_workspace.m_catalogue.version || m_catalogues.contains(form.catalogueVersion)) return true;
        auto earlier = m_workspace.catalogueOf(form.catalogue, form.catalogueVersion);
        if (!earlier) return false;
        m_catalogues.emplace(form.catalogueVersion, std::move(earlier).value());
        return true;
    }

    // Of a form whose catalogue is not known: today's, so that the rest of it is checked too.
    const Catalogue& catalogueFor(const Form& form) const {
        const auto earlier = m_catalogues.find(form.catalogueVersion);
        return earlier == m_catalogues.end() ? m_workspace.m_catalogue : earlier->second;
    }

    void refuseStory(const IncomingForm& incoming, const ServiceProfile& profile) {
        const std::string words = trimmedStory(incoming.story);
        if (words.empty()) return;
        const Status fits = checkStory(words);
        if (!fits) report(fits.error().code, incoming, fits.error().place, fits.error().fact);
        else if (!profile.story) report(ErrorCode::NotAllowed, incoming, "story", profile.id.text);
    }

    void refuseUnknown(const LanguageTag& tag, const IncomingForm& form, std::string_view member) {
        if (m_workspace.m_library.pack(tag) == nullptr) report(ErrorCode::UnknownLanguage, form, member, tag.text);
    }

    // A child's form is off until the service has said how children are kept safe (P25).
    void refuseUnguarded(const IncomingForm& incoming, const ServiceProfile& profile) {
        if (m_workspace.m_sample || profile.respondent != Respondent::Child) return;
        std::string names;
        for (const std::string& name : m_workspace.missingPromisesOf(profile)) names += (names.empty() ? "" : ", ") + name;
        if (!names.empty()) report(ErrorCode::PrivacyNotFilled, incoming, "service", names);
    }

    // A person is met again under the same code, label or key of another system.
    void join(const IncomingForm& form) {
        const std::string mark = form.ref.empty() ? std::string() : keyedMark(form.ref, m_workspace.m_markKey);
        std::vector<std::string> names;
        if (form.person) names.push_back("code " + form.person->compact());
        if (!form.newPerson.empty()) names.push_back("new " + form.newPerson);
        if (!mark.empty()) names.push_back("ref " + mark);
        const std::string key = keyOf(form, names);
        auto [found, fresh] = m_people.try_emplace(key);
        PersonForms& person = found->second;
        if (namesDiffer(person, form, mark)) report(ErrorCode::DuplicateId, form, "ref", "two people");
        person.forms.push_back(&form);
        if (person.mark.empty()) person.mark = mark;
        if (person.label.empty()) person.label = form.newPerson;
        if (!person.code) person.code = form.person;
        if (fresh) m_order.push_back(key);
    }

    // One person has one name of each kind: else answers would land under somebody else's code.
    static bool namesDiffer(const PersonForms& person, const IncomingForm& form, const std::string& mark) {
        const auto differ = [](const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; };
        return differ(person.mark, mark) || differ(person.label, form.newPerson) ||
               (person.code && form.person && *person.code != *form.person);
    }

    std::string keyOf(const IncomingForm& form, const std::vector<std::string>& names) {
        std::string key;
        for (const std::string& name : names) {
            const auto met = m_names.find(name);
            if (met == m_names.end()) continue;
            if (key.empty()) key = met->second;
            else if (key != met->second) report(ErrorCode::DuplicateId, form, "ref", "two people");
        }
        if (key.empty()) key = names.front();
        for (const std::string& name : names) m_names.emplace(name, key);
        return key;
    }

    Status findKnown(PersonForms& person) {
        if (person.code) {
            auto known = m_workspace.m_people.find(*person.code);
            if (!known) return known.error();
            person.known = std::move(known).value();
        }
        if (person.mark.empty()) return {};
        auto marked = m_workspace.m_people.findByMark(person.mark);
        if (!marked) return marked.error();
        const bool otherMark = person.known && !person.known->refMark.empty() && person.known->refMark != person.mark;
        const bool otherCode = marked.value() && person.code && marked.value()->code != *person.code;
        if (otherMark || otherCode) report(ErrorCode::DuplicateId, *person.forms.front(), "ref", "two people");
        else if (!person.known) person.known = std::move(marked).value();
        return {};
    }

    // An old list must not bring back who asked to be forgotten (P42).
    Status refuseErased(const PersonForms& person) {
        if (person.known) return {};
        for (const std::string& mark : {person.code ? m_workspace.markOf(*person.code) : std::string(),
                                        person.mark.empty() ? std::string() : m_workspace.markOfRef(person.mark)}) {
            const auto erased = mark.empty() ? Result<bool>(false) : m_workspace.m_erasures.has(mark);
            if (!erased) return erased.error();
            if (erased.value()) report(ErrorCode::PersonStopped, *person.forms.front(), "person");
        }
        return {};
    }

    Status checkTogether(PersonForms& person) {
        if (Status found = findKnown(person); !found) return found;
        if (Status fresh = refuseErased(person); !fresh) return fresh;
        std::sort(person.forms.begin(), person.forms.end(), earlier);
        std::optional<Day> baseline;
        std::vector<Day> followUps;
        if (person.known) {
            const auto stored = m_workspace.m_forms.ofPerson(person.known->id);
            if (!stored) return stored.error();
            for (const FormRow& row : stored.value()) {
                if (row.kind == FormKind::FollowUp) followUps.push_back(row.date);
                else if (!baseline) baseline = row.date;
            }
        }
        for (const IncomingForm* form : person.forms) checkOne(person, *form, baseline, followUps);
        return {};
    }

    void checkOne(const PersonForms& person, const IncomingForm& form, std::optional<Day>& baseline,
                  std::vector<Day>& followUps) {
        const Day date = form.form.date;
        if (person.known && !person.known->takingPart) report(ErrorCode::PersonStopped, form, "person");
        if (form.form.kind == FormKind::Baseline) {
            if (baseline) report(ErrorCode::DuplicateBaseline, form, "kind");
            else baseline = date;
            return;
        }
        if (!baseline) {
            // The person's first form may stand in the same run with a later day.
            const bool later = std::any_of(person.forms.begin(), person.forms.end(), [](const IncomingForm* other) {
                return other->form.kind == FormKind::Baseline;
            });
            if (later) report(ErrorCode::DateBeforeBaseline, form, "date");
            else if (person.code && !person.known) report(ErrorCode::UnknownPerson, form, "person");
            else report(ErrorCode::NoBaseline, form, "kind");
            return;
        }
        if (!sameRespondent(person, form)) report(ErrorCode::NoBaseline, form, "service");
        else if (date < *baseline) report(ErrorCode::DateBeforeBaseline, form, "date");
        else if (std::find(followUps.begin(), followUps.end(), date) != followUps.end()) report(ErrorCode::DuplicateForm, form, "date");
        followUps.push_back(date);
    }

    // A parent's follow-up has no first form to stand beside when the person began as an adult.
    bool sameRespondent(const PersonForms& person, const IncomingForm& form) {
        const ServiceProfile* profile = profileFor(form.form);
        const ServiceProfile* first = profileFor(person.forms.front()->form);
        if (profile == nullptr || first == nullptr) return true;  // reported already
        return profile->respondent == (person.known ? person.known->respondent : first->respondent);
    }

    Status write() {
        return m_workspace.inTransactionWithCatalogue([&]() -> Status {
            for (const std::string& key : m_order) {
                if (Status written = writePerson(m_people.at(key)); !written) return written;
            }
            return m_workspace.noteEvent(event_words::counted(m_added.formsCount, event_words::kFormsAdded));
        });
    }

    Status keepProfile(const Form& form) {
        if (m_workspace.profileOf(form.service, form.serviceVersion) != nullptr) return {};
        const ProfileText* shipped = m_workspace.m_library.profileText(form.service);
        if (Status kept = m_workspace.m_copies.ensureProfile(shipped->profile, shipped->json, m_workspace.m_core); !kept) return kept;
        m_workspace.m_profiles.push_back(shipped->profile);
        if (shipped->profile.ownQuestions.empty()) return {};
        m_workspace.layOwnQuestions();
        return m_workspace.loadSlots();
    }

    Status writePerson(const PersonForms& person) {
        for (const IncomingForm* form : person.forms) {
            if (Status kept = keepProfile(form->form); !kept) return kept;
        }
        auto id = person.known ? Result<std::int64_t>(person.known->id) : addPerson(person);
        if (!id) return id.error();
        for (const IncomingForm* form : person.forms) {
            const auto sequence = writeForm(id.value(), form->form);
            if (!sequence) return sequence.error();
            // Whoever is new and brought no own words has none that could move.
            if (!person.known && trimmedStory(form->story).empty()) continue;
            if (Status written = writeStory(id.value(), *form, sequence.value()); !written) return written;
        }
        const auto all = m_workspace.m_forms.ofPerson(id.value());
        if (!all) return all.error();
        const auto isBaseline = [](const FormRow& row) { return row.kind == FormKind::Baseline; };
        const auto first = std::find_if(all.value().begin(), all.value().end(), isBaseline);
        const auto baselines = std::count_if(all.value().begin(), all.value().end(), isBaseline);
        if (first == all.value().end()) return {};
        return m_workspace.planNext(id.value(), first->date, static_cast<int>(static_cast<std::ptrdiff_t>(all.value().size()) - baselines));
    }

    Result<std::int64_t> addPerson(const PersonForms& person) {
        const Form& first = person.forms.front()->form;
        auto code = person.code ? Result<PersonCode>(*person.code) : m_workspace.freshCode();
        if (!code) return code.error();
        auto background = packBackground(m_workspace.m_backgroundSlots, first.background);
        if (!background) return background.error();
        const Respondent respondent = m_workspace.profileOf(first.service, first.serviceVersion)->respondent;
        const PersonRow row{0, code.value(), first.language, respondent, true, 0, {}, 0, 0, {}, false, person.mark, background.value()};
        auto id = m_workspace.m_people.add(row);
        if (!id) return id;
        ++m_added.newPeopleCount;
        if (!person.label.empty()) m_added.newCodes.emplace(person.label, code.value());
        return id;
    }

    // A question that this form does not answer was left out of it, or never opened.
    std::map<IndicatorId, Answer> withClosedQuestions(const Form& form) const {
        const ServiceProfile& profile = *m_workspace.profileOf(form.service, form.serviceVersion);
        const auto open = openQuestions(catalogueFor(form), profile, form.answers);
        auto answers = form.answers;
        for (const IndicatorId& id : profile.questions) {
            const bool closed = std::find(open.begin(), open.end(), id) == open.end();
            if (closed) answers.try_emplace(id, NoAnswer::NotApplicable);
        }
        return answers;
    }

    Result<std::int64_t> writeForm(std::int64_t person, const Form& form) {
        const auto before = m_workspace.m_agreements.ofPerson(person);
        if (!before) return before.error();
        const int number = form.kind == FormKind::Baseline ? 0 : static_cast<int>(before.value().size());
        const auto agreement = m_workspace.m_agreements.add(person, number, form.agreement);
        if (!agreement) return agreement.error();
        Form complete = form;
        complete.answers = withClosedQuestions(form);
        const auto row = m_workspace.packForm(person, complete, agreement.value(), catalogueFor(form));
        if (!row) return row.error();
        const auto sequence = m_workspace.m_forms.insert(row.value());
        if (sequence) ++m_added.formsCount;
        return sequence;
    }

    // Own words are told with a form by its place among the person's forms; one that came late moves those after it.
    Status writeStory(std::int64_t person, const IncomingForm& incoming, std::int64_t sequence) {
        const auto forms = m_workspace.m_forms.ofPerson(person);
        if (!forms) return forms.error();
        const auto written = std::find_if(forms.value().begin(), forms.value().end(), [&](const FormRow& row) { return row.sequence == sequence; });
        const auto place = static_cast<int>(written - forms.value().begin());
        if (Status moved = m_workspace.m_stories.moveOn(person, place); !moved) return moved;
        const std::string words = trimmedStory(incoming.story);
        if (words.empty()) return {};
        return m_workspace.m_stories.save({person, place, incoming.form.date, incoming.form.language, words});
    }

    FileWorkspace& m_workspace;
    std::span<const IncomingForm> m_forms;
    Problems& m_problems;
    std::map<std::string, PersonForms> m_people;
    std::map<std::string, std::string> m_names;  // every name of a person to the key in m_people
    std::vector<std::string> m_order;  // as first met
    std::map<int, Catalogue> m_catalogues;  // earlier versions that forms name
    AddedForms m_added;
};

Result<AddedForms> FileWorkspace::addForms(std::span<const IncomingForm> incoming, Problems& problems) {
    const std::lock_guard lock(m_mutex);
    if (Status allowed = refuseWithoutPromises(); !allowed) {
        problems.push_back(allowed.error());
        return allowed.error();
    }
    // What a failed write changed in memory is undone too.
    const auto profilesBefore = m_profiles.size();
    auto added = FormAdder(*this, incoming, problems).run();
    if (!added) {
        m_profiles.resize(profilesBefore);
        layOwnQuestions();
        if (problems.empty()) problems.push_back(added.error());
    }
    return added;
}

}  // namespace camre
