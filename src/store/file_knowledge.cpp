#include "store/file_knowledge.h"

#include "store/backup_copy.h"
#include "store/people_store.h"

namespace camre {
namespace {

Day dayAt(const SqliteQuery& row, int column) {
    return Day(static_cast<std::int32_t>(row.integer(column)));
}

// --- reading ---

class Reader {
  public:
    explicit Reader(StoreFile& file) : m_file(file) {}

    FileKnowledge read() {
        const auto still = m_file.whileStill([this]() -> Status {
            readNotes();
            readPeople();
            return {};
        });
        if (!still) m_known.notesAreWhole = m_known.peopleAreWhole = false;
        return std::move(m_known);
    }

  private:
    // False when the rows ended in an error.
    bool visit(std::string_view sql, const std::function<void(const SqliteQuery&)>& take) {
        SqliteQuery found = m_file.connection().query(sql);
        for (;;) {
            const auto row = found.step();
            if (!row) return false;
            if (!row.value()) return true;
            take(found);
        }
    }

    void note(std::string_view sql, const std::function<void(const SqliteQuery&)>& take) {
        if (!visit(sql, take)) m_known.notesAreWhole = false;
    }

    void readNotes() {
        note("SELECT key, value FROM setting", [this](const SqliteQuery& row) { m_known.settings.emplace(row.text(0), row.text(1)); });
        note("SELECT id, first_day, last_day, threshold, breakdown, catalogue, day, withdrawn, sha256, json FROM release ORDER BY id",
             [this](const SqliteQuery& row) { m_known.releases.push_back({releaseAt(row), std::string(row.text(9))}); });
        note("SELECT mark, day FROM erasure_mark",
             [this](const SqliteQuery& row) { m_known.marks.emplace_back(std::string(row.text(0)), dayAt(row, 1)); });
        note("SELECT day, time, role, what FROM event ORDER BY id", [this](const SqliteQuery& row) {
            m_known.events.push_back({dayAt(row, 0), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3))});
        });
        note("SELECT last FROM counter WHERE name = 'form'", [this](const SqliteQuery& row) { m_known.lastSequence = row.integer(0); });
        // A file that could not be brought up to date has no such tables.
        if (m_file.schema() >= 4) {
            auto requests = RequestStore(m_file).list();
            if (requests) m_known.requests = std::move(requests).value();
            else m_known.notesAreWhole = false;
        }
        if (m_file.schema() < 5) return;
        auto backups = BackupStore(m_file).list();
        if (backups) m_known.backups = std::move(backups).value();
        else m_known.notesAreWhole = false;
    }

    static ReleaseRow releaseAt(const SqliteQuery& row) {
        ReleaseRow release;
        release.id = row.integer(0);
        release.period = {dayAt(row, 1), dayAt(row, 2)};
        release.threshold = static_cast<int>(row.integer(3));
        if (!row.isNull(4)) release.by = BackgroundId(row.text(4));
        release.catalogue = std::string(row.text(5));
        release.released = dayAt(row, 6);
        release.withdrawn = row.integer(7) != 0;
        release.sha256 = std::string(row.text(8));
        return release;
    }

    void readPeople() {
        std::map<std::int64_t, KnownPerson*> byId;
        bool whole = visit("SELECT id, code, taking_part, follow_up_state FROM person ORDER BY id", [&](const SqliteQuery& row) {
            KnownPerson& person = m_known.people[std::string(row.text(1))];
            person.id = row.integer(0);
            person.takingPart = row.integer(2) != 0;
            person.followUpState = static_cast<int>(row.integer(3));
            byId[person.id] = &person;
        });
        const auto of = [&byId](const SqliteQuery& row) {
            const auto found = byId.find(row.integer(0));
            return found == byId.end() ? nullptr : found->second;
        };
        whole &= visit("SELECT person, day, sequence, entered, reported, answers FROM form ORDER BY person, day, sequence", [&](const SqliteQuery& row) {
            KnownPerson* person = of(row);
            if (person == nullptr) return;
            person->forms.push_back({dayAt(row, 1), row.integer(2), dayAt(row, 3), row.integer(4), std::string(row.text(5))});
        });
        whole &= visit("SELECT person FROM draft", [&](const SqliteQuery& row) {
            if (KnownPerson* person = of(row); person != nullptr) person->draftWaits = true;
        });
        if (m_file.schema() >= 3) {
            whole &= visit("SELECT person, form_number FROM story", [&](const SqliteQuery& row) {
                if (KnownPerson* person = of(row); person != nullptr) person->stories.insert(static_cast<int>(row.integer(1)));
            });
        }
        m_known.peopleAreWhole = whole;
    }

    StoreFile& m_file;
    FileKnowledge m_known;
};

// --- writing ---

class Writer {
  public:
    Writer(StoreFile& file, const CarriedOver& what) : m_file(file), m_db(file.connection()), m_what(what) {}

    Status write() {
        return m_file.inTransaction([this]() -> Status {
            for (const auto step : {&Writer::writeSettings, &Writer::writeReleases, &Writer::writeMarks, &Writer::writeEvents,
                                    &Writer::writeBackups, &Writer::writeRequests, &Writer::writePeople, &Writer::writeReported}) {
                if (auto done = (this->*step)(); !done) return done;
            }
            return {};
        });
    }

  private:
    Status writeSettings() {
        SettingStore settings(m_file);
        for (const auto& [key, value] : m_what.settings) {
            if (auto done = settings.set(key, value); !done) return done;
        }
        if (auto done = m_db.query("DELETE FROM setting WHERE key = ?1").bindText(1, kCopyMade).run(); !done) return done;
        return m_db.query("UPDATE counter SET last = max(last, ?1) WHERE name = 'form'").bindInteger(1, m_what.lastSequence).run();
    }

    Status writeReleases() {
        if (auto done = m_db.execute("DELETE FROM release"); !done) return done;
        for (const KnownRelease& one : m_what.releases) {
            auto done = m_db.query("INSERT INTO release (id, first_day, last_day, threshold, breakdown, catalogue, day, withdrawn, "
                                   "sha256, json) VALUES (?1, ?2, ?3, ?4, nullif(?5, ''), ?6, ?7, ?8, ?9, ?10)")
                            .bindInteger(1, one.row.id)
                            .bindInteger(2, one.row.period.start.number())
                            .bindInteger(3, one.row.period.end.number())
                            .bindInteger(4, one.row.threshold)
                            .bindText(5, one.row.by ? std::string_view(one.row.by->text) : std::string_view())
                            .bindText(6, one.row.catalogue)
                            .bindInteger(7, one.row.released.number())
                            .bindInteger(8, one.row.withdrawn ? 1 : 0)
                            .bindText(9, one.row.sha256)
                            .bindText(10, one.json)
                            .run();
            if (!done) return done;
        }
        return {};
    }

    Status writeMarks() {
        ErasureStore marks(m_file);
        for (const auto& [mark, day] : m_what.marks) {
            if (auto done = marks.add(mark, day); !done) return done;
        }
        return {};
    }

    Status writeEvents() {
        if (auto done = m_db.execute("DELETE FROM event"); !done) return done;
        EventStore events(m_file);
        for (const Event& event : m_what.events) {
            if (auto done = events.add(event); !done) return done;
        }
        return {};
    }

    Status writeBackups() {
        if (auto done = m_db.execute("DELETE FROM backup"); !done) return done;
        BackupStore backups(m_file);
        for (const BackupRow& backup : m_what.backups) {
            if (const auto done = backups.begin(backup); !done) return done.error();
        }
        return {};
    }

    Status writeRequests() {
        if (auto done = m_db.execute("DELETE FROM request"); !done) return done;
        RequestStore requests(m_file);
        for (const RequestRow& request : m_what.requests) {
            const auto id = requests.add(request);
            if (!id) return id.error();
            if (!request.answered) continue;
            if (auto done = requests.setAnswered(id.value(), request.answered); !done) return done;
        }
        return {};
    }

    Status writePeople() {
        PeopleStore people(m_file);
        for (const std::int64_t person : m_what.stopped) {
            if (auto done = people.setTakingPart(person, false); !done) return done;
        }
        for (const auto& [person, state] : m_what.followUpStates) {
            if (auto done = people.setFollowUpState(person, state); !done) return done;
        }
        for (const std::int64_t person : m_what.withoutDraft) {
            if (auto done = m_db.query("DELETE FROM draft WHERE person = ?1").bindInteger(1, person).run(); !done) return done;
        }
        for (const auto& [person, number] : m_what.withoutStory) {
            auto done = m_db.query("DELETE FROM story WHERE person = ?1 AND form_number = ?2").bindInteger(1, person).bindInteger(2, number).run();
            if (!done) return done;
        }
        for (const std::int64_t person : m_what.erased) {
            if (auto done = people.erase(person); !done) return done;
        }
        return {};
    }

    Status writeReported() {
        SqliteQuery mark = m_db.query("UPDATE form SET reported = ?4 WHERE person = ?1 AND day = ?2 AND sequence = ?3");
        for (const CarriedOver::Reported& one : m_what.reported) {
            auto done = mark.bindInteger(1, one.person)
                            .bindInteger(2, one.date.number())
                            .bindInteger(3, one.sequence)
                            .bindInteger(4, one.release)
                            .run();
            if (!done) return done;
        }
        return {};
    }

    StoreFile& m_file;
    SqliteConnection& m_db;
    const CarriedOver& m_what;
};

}  // namespace

FileKnowledge readKnowledge(StoreFile& file) {
    return Reader(file).read();
}

Status carryOver(StoreFile& restored, const CarriedOver& what) {
    if (auto done = Writer(restored, what).write(); !done) return done;
    // Overwrites what lay between the rows of whoever was erased again.
    return restored.connection().execute("VACUUM");
}

}  // namespace camre
