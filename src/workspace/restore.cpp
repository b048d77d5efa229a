#include "workspace/restore.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

#include "store/beside_file.h"
#include "store/verify.h"
#include "workspace/event_words.h"
#include "workspace/file_workspace.h"
#include "workspace/restore_plan.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = 1 << 20;
constexpr int kMostAside = 99;

class Handle {
  public:
    explicit Handle(const fs::path& path) : m_number(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~Handle() {
        if (m_number >= 0) ::close(m_number);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] int number() const { return m_number; }

  private:
    int m_number;
};

bool isThere(const fs::path& path) {
    std::error_code failed;
    return fs::exists(path, failed);
}

Status copyInto(BesideFile& copy, const fs::path& from) {
    const Handle source(from);
    if (source.number() < 0) return Error{errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, from.string(), {}};
    std::string block(kBlock, '\0');
    for (;;) {
        const ssize_t got = ::read(source.number(), block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return Error{ErrorCode::FileUnreadable, from.string(), {}};
        if (got == 0) return {};
        if (auto written = copy.append(std::string_view(block).substr(0, static_cast<std::size_t>(got))); !written) return written;
    }
}

// A save that was cut off waits in the journal: it goes with its file.
Status copyJournal(const fs::path& from, const fs::path& to) {
    const fs::path journal = from.string() + "-journal";
    if (!isThere(journal)) return {};
    auto copy = BesideFile::create(to.string() + "-journal");
    if (!copy) return copy.error();
    if (auto done = copyInto(copy.value(), journal); !done) return done;
    return copy.value().publish();
}

Result<fs::path> freeAsideName(const fs::path& file, Day today) {
    for (int attempt = 1; attempt <= kMostAside; ++attempt) {
        const std::string another = attempt == 1 ? "" : "-" + std::to_string(attempt);
        const fs::path name = file.parent_path() / (file.stem().string() + ".before-restore-" + today.iso() + another + file.extension().string());
        if (!isThere(name)) return name;
    }
    return Error{ErrorCode::FileExists, file.parent_path().string(), {}};
}

// A file that cannot be read as one is kept as bytes.
Status keepBytes(const fs::path& file, const fs::path& aside) {
    auto copy = BesideFile::create(aside);
    if (!copy) return copy.error();
    if (auto done = copyInto(copy.value(), file); !done) return done;
    if (auto done = copyJournal(file, aside); !done) return done;
    return copy.value().publish();
}

Error at(const fs::path& place, Error error) {
    error.place = place.string();
    return error;
}

}  // namespace

class FileRestore final : public Restore {
  public:
    struct Present {
        PresentFile state = PresentFile::Missing;
        FileKnowledge known;
        std::unique_ptr<StoreFile> file;        // whole or damaged, when nobody else has it open
        std::function<Status(const fs::path& aside)> keepAside;
        std::string role;                       // whose work it is, for the event list
        std::mutex* turns = nullptr;            // of the workspace that has it open
    };

    static Result<std::unique_ptr<Restore>> make(const fs::path& backup, const std::string& passphrase, const fs::path& target,
                                                 Present present, const Clock& clock) {
        std::error_code failed;
        if (fs::equivalent(backup, target, failed)) return Error{ErrorCode::FileExists, backup.string(), {}};
        auto copy = BesideFile::createOver(target);
        if (!copy) return copy.error();
        std::unique_ptr<FileRestore> restore(new FileRestore(std::move(copy).value(), target, std::move(present), clock));
        if (auto ready = restore->lookInto(backup, passphrase); !ready) return ready.error();
        return std::unique_ptr<Restore>(std::move(restore));
    }

    [[nodiscard]] const RestorePlan& plan() const override { return m_decision.plan; }

    Result<Restored> carryOut() override {
        std::unique_lock<std::mutex> lock;
        if (m_present.turns != nullptr) lock = std::unique_lock(*m_present.turns);
        Restored restored{m_target, std::nullopt};
        if (m_decision.plan.present != PresentFile::Missing && isThere(m_target)) {
            auto aside = freeAsideName(m_target, m_clock.today());
            if (!aside) return aside.error();
            restored.aside = std::move(aside).value();
        }
        if (auto done = fill(restored); !done) return at(m_target, done.error());
        m_file.reset();
        if (!restored.aside) {
            if (auto done = m_copy.publish(); !done) return done.error();
            return restored;
        }
        // What cannot be read as a database is kept as bytes, so nothing has it open meanwhile.
        if (m_decision.plan.present != PresentFile::Whole) m_present.file.reset();
        if (auto kept = m_present.keepAside(*restored.aside); !kept) return kept.error();
        if (auto done = takePlace(); !done) {
            std::error_code ignored;
            fs::remove(*restored.aside, ignored);
            return done.error();
        }
        return restored;
    }

  private:
    FileRestore(BesideFile copy, fs::path target, Present present, const Clock& clock)
        : m_copy(std::move(copy)), m_target(std::move(target)), m_present(std::move(present)), m_clock(clock) {}

    Status lookInto(const fs::path& backup, const std::string& passphrase) {
        if (auto copied = copyInto(m_copy, backup); !copied) return copied;
        if (auto copied = copyJournal(backup, m_copy.path()); !copied) return copied;
        StoreOptions options;
        options.keepOldCopy = false;
        auto opened = StoreFile::open(m_copy.path(), passphrase, options);
        if (!opened) return at(backup, opened.error());
        m_file = std::move(opened).value();
        if (!verifyFile(*m_file).problems.empty()) return Error{ErrorCode::DamagedFile, backup.string(), {}};
        const FileKnowledge known = readKnowledge(*m_file);
        if (!known.notesAreWhole || !known.peopleAreWhole) return Error{ErrorCode::DamagedFile, backup.string(), {}};
        if (!isSameLine(known)) return Error{ErrorCode::BackupOfAnother, backup.string(), {}};
        m_decision = decideRestore(known, m_present.known, m_present.state, m_clock.today());
        m_decision.plan.encrypted = m_file->encrypted();
        return {};
    }

    // A damaged file that does not say whose it is may still be replaced: nobody could tell.
    [[nodiscard]] bool isSameLine(const FileKnowledge& backup) const {
        const auto wanted = m_present.known.settings.find("lineage");
        if (wanted == m_present.known.settings.end()) return m_present.state != PresentFile::Whole;
        const auto found = backup.settings.find("lineage");
        return found != backup.settings.end() && found->second == wanted->second;
    }

    Status fill(const Restored& restored) {
        CarriedOver carried = m_decision.carried;
        const Day today = m_clock.today();
        const std::string time = localTime();
        carried.events.push_back({today, time, m_present.role, std::string(event_words::kBackupRestored)});
        if (m_decision.plan.erasedAgain > 0) {
            carried.events.push_back({today, time, m_present.role, event_words::counted(m_decision.plan.erasedAgain, event_words::kErasedAgain)});
        }
        // What is kept aside holds people too, so the file knows it like a backup.
        if (restored.aside) {
            carried.backups.push_back({0, today, time, restored.aside->filename().string(), m_decision.plan.presentPeople,
                                       m_decision.plan.presentForms, static_cast<std::int64_t>(m_present.known.releases.size()),
                                       today.plusMonths(kUsualBackupMonths), m_present.state == PresentFile::Whole});
        }
        if (auto done = carryOver(*m_file, carried); !done) return done;
        const StoreCheck check = verifyFile(*m_file);
        return check.problems.empty() ? Status() : Status(check.problems.front());
    }

    // A journal that waits beside the old file must never meet the new one. It was kept aside with its file.
    Status takePlace() {
        m_present.file.reset();
        ::unlink((m_target.string() + "-journal").c_str());
        return m_copy.publishOver();
    }

    BesideFile m_copy;
    fs::path m_target;
    Present m_present;
    const Clock& m_clock;
    std::unique_ptr<StoreFile> m_file;  // the copy, open
    RestoreDecision m_decision;
};

namespace {

Result<FileRestore::Present> lookAtPresent(const fs::path& target, const std::string& passphrase) {
    FileRestore::Present present;
    if (!isThere(target)) return present;
    present.keepAside = [target](const fs::path& aside) { return keepBytes(target, aside); };
    auto opened = StoreFile::open(target, passphrase);
    if (opened) {
        if (opened.value()->readOnly()) return *opened.value()->readOnlyReason();
        present.state = PresentFile::Whole;
        present.file = std::move(opened).value();
    } else {
        const ErrorCode code = opened.error().code;
        if (code != ErrorCode::DamagedFile && code != ErrorCode::FileCutShort) return opened.error();
        auto damaged = StoreFile::openDamaged(target, passphrase);
        present.state = damaged ? PresentFile::Damaged : PresentFile::Unreadable;
        if (!damaged) return present;
        present.file = std::move(damaged).value();
    }
    present.known = readKnowledge(*present.file);
    if (!present.known.notesAreWhole || !present.known.peopleAreWhole) present.state = PresentFile::Damaged;
    if (present.state == PresentFile::Whole) {
        present.keepAside = [file = present.file.get()](const fs::path& aside) { return file->copyTo(aside); };
    }
    return present;
}

}  // namespace

Result<std::unique_ptr<Restore>> prepareRestoreTo(const fs::path& backup, const std::string& passphrase, const fs::path& target,
                                                  const std::string& presentPassphrase, const Clock& clock, ActingRole role) {
    auto present = lookAtPresent(target, presentPassphrase);
    if (!present) return present.error();
    present.value().role = std::string(roleName(role));
    return FileRestore::make(backup, passphrase, target, std::move(present).value(), clock);
}

Result<std::unique_ptr<Restore>> FileWorkspace::prepareRestore(const fs::path& backup, const std::string& passphrase) {
    const std::lock_guard lock(m_mutex);
    if (m_file->readOnly()) return *m_file->readOnlyReason();
    FileRestore::Present present;
    present.known = readKnowledge(*m_file);
    present.state = present.known.notesAreWhole && present.known.peopleAreWhole ? PresentFile::Whole : PresentFile::Damaged;
    present.keepAside = [this](const fs::path& aside) { return m_file->copyTo(aside); };
    present.turns = &m_mutex;
    present.role = std::string(roleName(m_role));
    return FileRestore::make(backup, passphrase, m_file->path(), std::move(present), m_clock);
}

}  // namespace camre
