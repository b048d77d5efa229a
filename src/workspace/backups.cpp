// Backups: copies that are read back before anybody relies on them, and that the file goes on knowing of.
#include <algorithm>

#include "store/backup_copy.h"
#include "workspace/event_words.h"
#include "workspace/file_workspace.h"

namespace camre {
namespace {

constexpr std::size_t kLongestName = 200;

// A disk that is full, or takes nothing any more, is the best of reasons to save the file to another one.
bool isTroubleOfDisk(const Error& error) { return error.code == ErrorCode::DiskFull || error.code == ErrorCode::StoreFault; }

BackupNote noteOf(const BackupRow& row) {
    return {row.number, row.day, row.time, row.name, row.peopleCount, row.formsCount, row.releasesCount, row.deleteBy, row.proved};
}

}  // namespace

Result<int> FileWorkspace::backupMonths() {
    const auto kept = m_settings.get(kBackupMonths);
    if (!kept) return kept.error();
    if (!kept.value()) return kUsualBackupMonths;
    const int months = std::atoi(kept.value()->c_str());
    return months >= 1 && months <= kMostBackupMonths ? months : kUsualBackupMonths;
}

Status FileWorkspace::setBackupMonths(int months) {
    const std::lock_guard lock(m_mutex);
    if (months < 1 || months > kMostBackupMonths) return Error{ErrorCode::OutOfRange, "backup_months", "1 to " + std::to_string(kMostBackupMonths)};
    return m_file->inTransaction([&]() -> Status {
        if (Status set = m_settings.set(kBackupMonths, std::to_string(months)); !set) return set;
        return noteEvent(event_words::kBackupMonths);
    });
}

Result<BackupNote> FileWorkspace::backUp(const std::filesystem::path& target) {
    const std::lock_guard lock(m_mutex);
    const auto months = backupMonths();
    if (!months) return months.error();
    BackupRow row;
    row.day = m_clock.today();
    row.time = localTime();
    row.name = target.filename().string().substr(0, kLongestName);
    row.deleteBy = row.day.plusMonths(months.value());
    const auto number = m_backups.begin(row);
    const bool isUnnoted = !number && isTroubleOfDisk(number.error());
    if (!number && !isUnnoted) return number.error();
    if (number) row.number = number.value();
    const auto made = writeBackup(*m_file, target, row.day.iso());
    if (!made) {
        // Nothing lies there: there is nothing to know. When even this fails, the note stays as one that was begun.
        if (number) static_cast<void>(m_backups.forget(row.number));
        return made.error();
    }
    row.peopleCount = made.value().peopleCount;
    row.formsCount = made.value().formsCount;
    row.releasesCount = made.value().releasesCount;
    row.proved = true;
    BackupNote note = noteOf(row);
    note.noted = !isUnnoted;
    if (isUnnoted) return note;
    const Status noted = m_file->inTransaction([&]() -> Status {
        if (Status proved = m_backups.prove(row.number, row.peopleCount, row.formsCount, row.releasesCount); !proved) return proved;
        return noteEvent(event_words::kBackupMade);
    });
    if (!noted && !isTroubleOfDisk(noted.error())) return noted.error();
    note.noted = static_cast<bool>(noted);
    return note;
}

Result<std::vector<BackupNote>> FileWorkspace::backups() {
    const std::lock_guard lock(m_mutex);
    const auto rows = m_backups.list();
    if (!rows) return rows.error();
    std::vector<BackupNote> notes;
    for (const BackupRow& row : rows.value()) notes.push_back(noteOf(row));
    return notes;
}

Result<BackupState> FileWorkspace::backupState() {
    const auto notes = backups();
    if (!notes) return notes.error();
    const std::lock_guard lock(m_mutex);
    const auto months = backupMonths();
    if (!months) return months.error();
    const auto people = m_people.count();
    if (!people) return people.error();
    BackupState state;
    state.monthsKept = months.value();
    for (const BackupNote& note : notes.value()) {
        if (note.proved) state.last = note;
    }
    const Day today = m_clock.today();
    // A clock that was wrong once must not silence the reminder for years.
    const bool isFresh = state.last && state.last->made <= today && daysBetween(state.last->made, today) <= kBackupReminderDays;
    state.due = !isFresh && !m_sample && !m_file->readOnly() && people.value() > 0;
    return state;
}

Status FileWorkspace::forgetBackup(std::int64_t number) {
    const std::lock_guard lock(m_mutex);
    return m_file->inTransaction([&]() -> Status {
        if (Status gone = m_backups.forget(number); !gone) return gone;
        if (Status noted = noteEvent(event_words::kBackupDeleted); !noted) return noted;
        return dropOldMarks();
    });
}

// A mark is needed while a backup from before the erasure may be there; and as long as backups are kept here at all, for
// copies that this file knows nothing of.
Status FileWorkspace::dropOldMarks() {
    const auto months = backupMonths();
    if (!months) return months.error();
    const auto rows = m_backups.list();
    if (!rows) return rows.error();
    const auto last = lastDayOf(*m_file);
    if (!last) return last.error();
    // A clock that stands years ahead for a day must not forget who was erased: the file's own last day counts too.
    const Day today = std::min(m_clock.today(), last.value().value_or(Day()));
    Day oldest = today.plusMonths(-months.value());
    for (const BackupRow& row : rows.value()) {
        if (row.deleteBy >= today) oldest = std::min(oldest, row.day);
    }
    return m_erasures.dropBefore(oldest);
}

Status FileWorkspace::changePassphrase(const std::string& old, const std::string& wanted) {
    const std::lock_guard lock(m_mutex);
    if (wanted.size() < static_cast<std::size_t>(kShortestPassphrase)) {
        return Error{ErrorCode::PassphraseTooShort, {}, std::to_string(kShortestPassphrase)};
    }
    if (Status changed = m_file->changePassphrase(old, wanted); !changed) return changed;
    return noteEvent(event_words::kPassphraseChanged);
}

}  // namespace camre
