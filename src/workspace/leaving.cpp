// Leaving: a person stops taking part, or is erased for good (P40, P41, P42).
#include <set>

#include "base/hash.h"
#include "workspace/copies.h"
#include "workspace/event_words.h"
#include "workspace/file_workspace.h"
#include "workspace/restore_plan.h"

namespace camre {
namespace {

constexpr std::string_view kTracesWait = "traces_wait";
constexpr int kPageOfPeople = 1000;

}  // namespace

// Never equal to the mark of another system's key, which is made with the same key.
std::string FileWorkspace::markOf(const PersonCode& code) const { return erasedMark(code.compact(), m_markKey); }

std::string FileWorkspace::markOfRef(std::string_view refMark) const {
    return keyedMark("erased ref " + std::string(refMark), m_markKey);
}

Status FileWorkspace::stopTakingPart(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    if (!person.value().takingPart) return {};
    // Without a complete form there is nothing that could be kept.
    if (person.value().formsCount == 0) return eraseForGood({person.value()});
    const Status stopped = m_file->inTransaction([&]() -> Status {
        if (Status dropped = dropDraft(person.value()); !dropped) return dropped;
        if (Status set = m_people.setTakingPart(person.value().id, false); !set) return set;
        return noteEvent(event_words::kStopped);
    });
    if (!stopped || !person.value().draftWaiting) return stopped;
    return overwriteTraces();
}

Status FileWorkspace::takePartAgain(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    if (person.value().takingPart) return {};
    const auto forms = m_forms.ofPerson(person.value().id);
    if (!forms) return forms.error();
    return m_file->inTransaction([&]() -> Status {
        if (Status set = m_people.setTakingPart(person.value().id, true); !set) return set;
        if (!forms.value().empty()) {
            const int followUps = static_cast<int>(forms.value().size()) - 1;
            if (Status planned = planNext(person.value().id, forms.value().front().date, followUps); !planned) return planned;
        }
        return noteEvent(event_words::kTakesPartAgain);
    });
}

Status FileWorkspace::erasePeople(std::span<const PersonCode> codes) {
    const std::lock_guard lock(m_mutex);
    std::vector<PersonRow> people;
    for (const PersonCode& code : codes) {
        auto person = rowOf(code);
        if (!person) return person.error();
        people.push_back(std::move(person).value());
    }
    return eraseForGood(people);
}

Status FileWorkspace::eraseForGood(const std::vector<PersonRow>& people) {
    if (people.empty()) return {};
    const Status erased = m_file->inTransaction([&]() -> Status {
        if (Status gone = eraseRows(people); !gone) return gone;
        const auto count = static_cast<std::int64_t>(people.size());
        return noteEvent(count == 1 ? std::string(event_words::kOneErased) : event_words::counted(count, event_words::kManyErased));
    });
    return erased ? overwriteTraces() : erased;
}

Status FileWorkspace::eraseRows(const std::vector<PersonRow>& people) {
    for (const PersonRow& person : people) {
        if (Status marked = m_erasures.add(markOf(person.code), m_clock.today()); !marked) return marked;
        if (!person.refMark.empty()) {
            if (Status marked = m_erasures.add(markOfRef(person.refMark), m_clock.today()); !marked) return marked;
        }
        if (Status gone = m_people.erase(person.id); !gone) return gone;
    }
    return markTraces();
}

Status FileWorkspace::markTraces() { return m_settings.set(kTracesWait, "1"); }

// The rows are gone already; a cut here leaves the mark, and the next opening does the rest.
Status FileWorkspace::overwriteTraces() {
    Status done = m_file->rewrite();
    if (done) done = m_settings.set(kTracesWait, "0");
    return done ? done : Status(Error{ErrorCode::TracesWait, m_file->path().string(), {}});
}

// Who only wants to look at a file is not kept from it by a full disk.
void FileWorkspace::overwriteWaitingTraces() {
    const auto waits = m_settings.get(kTracesWait);
    if (m_file->readOnly() || !waits || waits.value() != std::optional<std::string>("1")) return;
    static_cast<void>(overwriteTraces());
}

Result<std::vector<ErasedMark>> FileWorkspace::erasedMarks() {
    const std::lock_guard lock(m_mutex);
    const auto rows = m_erasures.list();
    if (!rows) return rows.error();
    std::vector<ErasedMark> marks;
    for (const ErasureMark& row : rows.value()) marks.push_back({row.mark, row.day});
    return marks;
}

Result<int> FileWorkspace::eraseMarked(std::span<const ErasedMark> marks) {
    const std::lock_guard lock(m_mutex);
    std::set<std::string> wanted;
    for (const ErasedMark& one : marks) wanted.insert(one.mark);
    std::vector<PersonRow> people;
    std::optional<PersonCode> last;
    for (;;) {
        const auto page = m_people.page(last, kPageOfPeople);
        if (!page) return page.error();
        if (page.value().empty()) break;
        last = page.value().back().code;
        for (const PersonRow& person : page.value()) {
            if (wanted.count(markOf(person.code)) > 0) people.push_back(person);
        }
    }
    const Status erased = m_file->inTransaction([&]() -> Status {
        for (const ErasedMark& one : marks) {
            if (Status kept = m_erasures.add(one.mark, one.day); !kept) return kept;
        }
        if (people.empty()) return {};
        if (Status gone = eraseRows(people); !gone) return gone;
        return noteEvent(event_words::counted(static_cast<std::int64_t>(people.size()), event_words::kErasedAgain));
    });
    if (!erased) return erased.error();
    if (people.empty()) return 0;
    if (Status done = overwriteTraces(); !done) return done.error();
    return static_cast<int>(people.size());
}

Result<std::vector<KnownCopy>> FileWorkspace::copies() {
    const std::lock_guard lock(m_mutex);
    std::vector<KnownCopy> copies;
    const auto backups = m_backups.list();
    if (!backups) return backups.error();
    std::set<std::string> known;
    for (const BackupRow& row : backups.value()) {
        copies.push_back({row.name, row.day, KnownCopy::Kind::Backup, row.deleteBy});
        known.insert(row.name);
    }
    // A backup in the same folder is named once, with its end.
    for (KnownCopy& copy : copiesBeside(m_file->path())) {
        if (known.count(copy.path.filename().string()) == 0) copies.push_back(std::move(copy));
    }
    return copies;
}

}  // namespace camre
