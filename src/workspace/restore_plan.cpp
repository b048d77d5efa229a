#include "workspace/restore_plan.h"

#include <algorithm>
#include <cstdlib>

#include "base/hash.h"
#include "store/backup_copy.h"
#include "workspace/workspace.h"

namespace camre {
namespace {

constexpr std::size_t kMarkKeyBytes = 32;

std::string settingOf(const FileKnowledge& file, std::string_view key) {
    const auto found = file.settings.find(std::string(key));
    return found == file.settings.end() ? std::string() : found->second;
}

std::int64_t formsIn(const FileKnowledge& file) {
    std::int64_t count = 0;
    for (const auto& [code, person] : file.people) count += static_cast<std::int64_t>(person.forms.size());
    return count;
}

// Each file's list only grows, so the list of an older copy is how the list of a newer one begins.
bool beginsWith(const std::vector<Event>& longer, const std::vector<Event>& shorter) {
    return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

const KnownForm* formIn(const KnownPerson& person, const KnownForm& wanted) {
    const auto found = std::find_if(person.forms.begin(), person.forms.end(), [&wanted](const KnownForm& one) {
        return one.date == wanted.date && one.sequence == wanted.sequence;
    });
    return found == person.forms.end() ? nullptr : &*found;
}

class Decider {
  public:
    Decider(const FileKnowledge& backup, const FileKnowledge& present, PresentFile state, Day today)
        : m_backup(backup), m_present(present), m_state(state), m_today(today) {}

    RestoreDecision decide() {
        countBackup();
        m_known = m_state == PresentFile::Whole || m_state == PresentFile::Damaged;
        if (m_known) {
            const bool isOlder = beginsWith(m_present.events, m_backup.events);
            m_presentIsOlder = !isOlder && beginsWith(m_backup.events, m_present.events);
            m_plan.diverged = !isOlder && !m_presentIsOlder && m_present.notesAreWhole;
        }
        decideNotes();
        decideReleases();
        decidePeople();
        return std::move(m_decision);
    }

  private:
    void countBackup() {
        m_plan.made = Day::fromIso(settingOf(m_backup, kCopyMade));
        m_plan.peopleCount = static_cast<std::int64_t>(m_backup.people.size());
        m_plan.formsCount = formsIn(m_backup);
        m_plan.releasesCount = static_cast<std::int64_t>(m_backup.releases.size());
        m_plan.present = m_state;
        m_plan.presentPeople = static_cast<std::int64_t>(m_present.people.size());
        m_plan.presentForms = formsIn(m_present);
    }

    void decideNotes() {
        const FileKnowledge& newer = m_known && !m_presentIsOlder ? m_present : m_backup;
        m_carried.settings = newer.settings;
        // Which form the service uses goes with the copies of forms in the file.
        m_carried.settings.erase("service");
        m_carried.settings.erase(std::string(kCopyMade));
        m_carried.marks = m_backup.marks;
        m_carried.marks.insert(m_carried.marks.end(), m_present.marks.begin(), m_present.marks.end());
        m_carried.events = newer.events.empty() ? m_backup.events : newer.events;
        m_carried.backups = newer.backups;
        m_carried.requests = newer.requests;
        m_carried.lastSequence = std::max(m_backup.lastSequence, m_present.lastSequence);
        m_plan.overdue = m_known && !m_presentIsOlder && m_plan.made && m_present.notesAreWhole && isOverdue(*m_plan.made);
    }

    // Its time is over, so marks of who was erased then may have been dropped. One that the file does not know of, since its disk was
    // full or somebody called it deleted, has as long.
    [[nodiscard]] bool isOverdue(Day made) const {
        const auto set = m_present.settings.find(std::string(kBackupMonths));
        const int months = set == m_present.settings.end() ? kUsualBackupMonths : std::atoi(set->second.c_str());
        if (made.plusMonths(months) >= m_today) return false;
        return std::none_of(m_present.backups.begin(), m_present.backups.end(),
                            [&](const BackupRow& row) { return row.day == made && row.deleteBy >= m_today; });
    }

    // The present file's releases stand. What only the backup has is kept where it speaks of other days.
    void decideReleases() {
        m_carried.releases = m_known ? m_present.releases : std::vector<KnownRelease>();
        std::int64_t last = 0;
        for (const KnownRelease& one : m_carried.releases) last = std::max(last, one.row.id);
        for (const KnownRelease& one : m_backup.releases) {
            const auto same = std::find_if(m_carried.releases.begin(), m_carried.releases.end(), [&one](const KnownRelease& other) {
                return other.row.sha256 == one.row.sha256 && other.row.period == one.row.period;
            });
            const auto clash = std::find_if(m_carried.releases.begin(), m_carried.releases.end(),
                                            [&one](const KnownRelease& other) { return other.row.period.overlaps(one.row.period); });
            if (same != m_carried.releases.end()) m_newIds[one.row.id] = same->row.id;
            else if (clash != m_carried.releases.end()) {
                m_newIds[one.row.id] = clash->row.id;
                ++m_plan.releasesDropped;
            } else {
                KnownRelease added = one;
                const bool isTaken = std::any_of(m_carried.releases.begin(), m_carried.releases.end(),
                                                 [&one](const KnownRelease& other) { return other.row.id == one.row.id; });
                if (isTaken) added.row.id = last + 1;
                last = std::max(last, added.row.id);
                m_newIds[one.row.id] = added.row.id;
                m_carried.releases.push_back(std::move(added));
            }
        }
        for (const KnownRelease& one : m_carried.releases) {
            const bool isNew = std::none_of(m_newIds.begin(), m_newIds.end(), [&one](const auto& id) { return id.second == one.row.id; });
            if (!isNew) continue;
            ++m_plan.releasesCarried;
            m_releasedSince.push_back(&one);
        }
    }

    void decidePeople() {
        const std::string key = settingOf(m_backup, "mark_key").substr(0, kMarkKeyBytes);
        std::set<std::string> marks;
        for (const auto& [mark, day] : m_carried.marks) marks.insert(mark);
        for (const auto& [code, person] : m_backup.people) {
            if (marks.count(erasedMark(code, key)) > 0) {
                ++m_plan.erasedAgain;
                m_carried.erased.insert(person.id);
                continue;
            }
            const auto found = m_present.people.find(code);
            if (found != m_present.people.end()) holdAgainst(person, found->second);
            else if (m_known && m_present.peopleAreWhole) ++m_plan.peopleBack;
            for (const KnownForm& form : person.forms) decideReported(person, form, found == m_present.people.end() ? nullptr : &found->second);
        }
        for (const auto& [code, person] : m_present.people) {
            const auto found = m_backup.people.find(code);
            if (found == m_backup.people.end()) ++m_plan.peopleLost;
            for (const KnownForm& form : person.forms) {
                if (found == m_backup.people.end() || formIn(found->second, form) == nullptr) ++m_plan.formsLost;
            }
        }
    }

    // What a person decided since the backup holds.
    void holdAgainst(const KnownPerson& person, const KnownPerson& now) {
        if (m_presentIsOlder) return;
        if (person.takingPart && !now.takingPart) {
            ++m_plan.stoppedAgain;
            m_carried.stopped.insert(person.id);
        }
        if (person.followUpState != now.followUpState) m_carried.followUpStates.emplace_back(person.id, now.followUpState);
        for (const KnownForm& form : person.forms) {
            const KnownForm* later = formIn(now, form);
            if (later != nullptr && later->signs != form.signs) ++m_plan.formsBack;
        }
        if (!m_present.peopleAreWhole) return;
        if (person.draftWaits && !now.draftWaits && now.forms.size() <= person.forms.size()) m_carried.withoutDraft.insert(person.id);
        for (const int number : person.stories) {
            if (now.stories.count(number) == 0) m_carried.withoutStory.emplace_back(person.id, number);
        }
    }

    // A form that a release of the present file counted must not be counted by another one.
    void decideReported(const KnownPerson& person, const KnownForm& form, const KnownPerson* now) {
        const auto renamed = m_newIds.find(form.reported);
        std::int64_t release = renamed == m_newIds.end() ? 0 : renamed->second;
        const KnownForm* later = now == nullptr ? nullptr : formIn(*now, form);
        if (later != nullptr && later->reported != 0) release = later->reported;
        if (later == nullptr && release == 0 && m_state == PresentFile::Damaged) release = mustHaveCounted(form);
        if (release != form.reported) m_carried.reported.push_back({person.id, form.date, form.sequence, release});
    }

    // It was there when that release was made, and a release counts all that lies before its end.
    [[nodiscard]] std::int64_t mustHaveCounted(const KnownForm& form) const {
        for (const KnownRelease* one : m_releasedSince) {
            if (form.date <= one->row.period.end && form.entered <= one->row.released) return one->row.id;
        }
        return 0;
    }

    const FileKnowledge& m_backup;
    const FileKnowledge& m_present;
    PresentFile m_state;
    Day m_today;
    bool m_known = false;
    bool m_presentIsOlder = false;
    std::map<std::int64_t, std::int64_t> m_newIds;  // of a release in the backup: its id afterwards
    std::vector<const KnownRelease*> m_releasedSince;
    RestoreDecision m_decision;
    RestorePlan& m_plan = m_decision.plan;
    CarriedOver& m_carried = m_decision.carried;
};

}  // namespace

RestoreDecision decideRestore(const FileKnowledge& backup, const FileKnowledge& present, PresentFile state, Day today) {
    return Decider(backup, present, state, today).decide();
}

std::string erasedMark(const std::string& compactCode, const std::string& markKey) {
    return keyedMark("erased " + compactCode, markKey);
}

}  // namespace camre
