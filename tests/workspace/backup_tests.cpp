// Backups and what comes back from them.
#include <algorithm>

#include "support/catch.h"
#include "workspace/restore.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

struct QuickFixture : WorkspaceFixture {
    QuickFixture() : WorkspaceFixture("2026-11-22", {}, kQuickKey) {}
};

const Period kThirdQuarter{day("2026-07-01"), day("2026-09-30")};

std::vector<PersonCode> addPairs(Workspace& workspace, WorkspaceFixture& fixture, int people, const std::string& followUp = "2026-08-10") {
    std::vector<IncomingForm> forms;
    for (int i = 0; i < people; ++i) {
        const std::string label = "P" + std::to_string(i) + followUp;
        forms.push_back(fixture.form(2 * i + 1, label, FormKind::Baseline, "2026-01-15", 1 + i % 3));
        forms.push_back(fixture.form(2 * i + 2, label, FormKind::FollowUp, followUp, 2 + i % 3));
    }
    Problems problems;
    auto added = workspace.addForms(forms, problems);
    REQUIRE(added);
    std::vector<PersonCode> codes;
    for (const auto& [label, code] : added.value().newCodes) codes.push_back(code);
    return codes;
}

std::vector<std::string> filesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::unique_ptr<Workspace> opened(WorkspaceFixture& fixture, const std::filesystem::path& path, const std::string& passphrase = kQuickKey) {
    auto file = Workspace::open(path, passphrase, shippedLibrary(), fixture.clock());
    if (!file) FAIL(describe(file.error()));
    return std::move(file).value();
}

Restored restoredTo(WorkspaceFixture& fixture, const std::filesystem::path& backup, const std::filesystem::path& target) {
    auto restore = prepareRestoreTo(backup, kQuickKey, target, kQuickKey, fixture.clock(), ActingRole::CommandLine);
    if (!restore) FAIL(describe(restore.error()));
    auto done = restore.value()->carryOut();
    if (!done) FAIL(describe(done.error()));
    return done.value();
}

}  // namespace

TEST_CASE("a backup is counted, noted, readable by its owner alone, and opens with the passphrase", "[workspace][backup]") {
    QuickFixture fixture;
    addPairs(fixture.workspace(), fixture, 3);
    const auto target = fixture.folder() / "b.camre";
    const auto made = fixture.workspace().backUp(target);
    REQUIRE(made);
    CHECK(made.value().peopleCount == 3);
    CHECK(made.value().formsCount == 6);
    CHECK(made.value().proved);
    CHECK(made.value().name == "b.camre");
    // Three months on: 22 November 2026 to 22 February 2027.
    CHECK(made.value().deleteBy == day("2027-02-22"));
    CHECK(std::filesystem::status(target).permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const auto notes = fixture.workspace().backups();
    REQUIRE(notes);
    CHECK(notes.value().size() == 1);
    CHECK(fixture.workspace().verify().value().problems.empty());
    const auto copy = opened(fixture, target);
    CHECK(copy->facts().peopleCount == 3);
    CHECK(copy->verify().value().problems.empty());
    CHECK(filesIn(fixture.folder()) == std::vector<std::string>{"b.camre", "test.camre"});
}

TEST_CASE("a backup never replaces a file, and one that fails leaves nothing behind, not even a note", "[workspace][backup]") {
    QuickFixture fixture;
    const auto there = fixture.folder() / "there.camre";
    writeBytes(there, "mine");
    CHECK(fixture.workspace().backUp(there).error().code == ErrorCode::FileExists);
    CHECK(readBytes(there) == "mine");
    CHECK(fixture.workspace().backUp(fixture.folder() / "no" / "b.camre").error().code == ErrorCode::FolderMissing);
    CHECK(fixture.workspace().backUp(fixture.path()).error().code == ErrorCode::FileExists);
    CHECK(fixture.workspace().backups().value().empty());
    CHECK(filesIn(fixture.folder()) == std::vector<std::string>{"test.camre", "there.camre"});
}

TEST_CASE("after seven days without a backup, or with none at all, home is to remind", "[workspace][backup]") {
    QuickFixture fixture;
    CHECK_FALSE(fixture.workspace().backupState().value().due);  // nobody to lose
    addPairs(fixture.workspace(), fixture, 1);
    CHECK(fixture.workspace().backupState().value().due);
    REQUIRE(fixture.workspace().backUp(fixture.folder() / "b.camre"));
    CHECK_FALSE(fixture.workspace().backupState().value().due);
    fixture.clock().set(day("2026-11-29"));
    CHECK_FALSE(fixture.workspace().backupState().value().due);
    fixture.clock().set(day("2026-11-30"));
    CHECK(fixture.workspace().backupState().value().due);
    // A clock that stood wrong on the day of the backup silences nothing.
    fixture.clock().set(day("2026-11-01"));
    CHECK(fixture.workspace().backupState().value().due);
}

TEST_CASE("P42: the file says which backups may still hold a person, and until when", "[workspace][backup][privacy]") {
    QuickFixture fixture;
    addPairs(fixture.workspace(), fixture, 1);
    REQUIRE(fixture.workspace().backUp(fixture.folder() / "test.one.camre"));
    REQUIRE(fixture.workspace().setBackupMonths(1));
    fixture.clock().set(day("2026-11-25"));
    REQUIRE(fixture.workspace().backUp(fixture.folder() / "two.camre"));
    auto copies = fixture.workspace().copies();
    REQUIRE(copies);
    // Each once, although the first lies beside the file.
    REQUIRE(copies.value().size() == 2);
    CHECK(copies.value()[0].path == "test.one.camre");
    CHECK(copies.value()[0].deletedOn == day("2027-02-22"));
    CHECK(copies.value()[1].path == "two.camre");
    CHECK(copies.value()[1].deletedOn == day("2026-12-25"));
    REQUIRE(fixture.workspace().forgetBackup(2));
    CHECK(fixture.workspace().copies().value().size() == 1);
    CHECK(fixture.workspace().setBackupMonths(0).error().code == ErrorCode::OutOfRange);
    CHECK(fixture.workspace().setBackupMonths(13).error().code == ErrorCode::OutOfRange);
}

TEST_CASE("a backup brings everything back where nothing is left", "[workspace][restore]") {
    QuickFixture fixture;
    const auto codes = addPairs(fixture.workspace(), fixture, 3);
    const auto before = fixture.workspace().forms(codes.at(1));
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    const std::string bytes = readBytes(backup);
    fixture.close();
    std::filesystem::remove(fixture.path());

    const auto restore = prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine);
    REQUIRE(restore);
    const RestorePlan& plan = restore.value()->plan();
    CHECK(plan.present == PresentFile::Missing);
    CHECK(plan.made == day("2026-11-22"));
    CHECK(plan.peopleCount == 3);
    const auto done = restore.value()->carryOut();
    REQUIRE(done);
    CHECK_FALSE(done.value().aside);
    CHECK(readBytes(backup) == bytes);
    Workspace& file = fixture.reopen();
    CHECK(file.forms(codes.at(1)).value().size() == before.value().size());
    CHECK(file.forms(codes.at(1)).value()[1].form == before.value()[1].form);
    CHECK(file.verify().value().problems.empty());
    CHECK(filesIn(fixture.folder()) == std::vector<std::string>{"b.camre", "test.camre"});
}

TEST_CASE("before a restore it is said what would be lost, and the present file is kept aside untouched", "[workspace][restore]") {
    QuickFixture fixture;
    const auto codes = addPairs(fixture.workspace(), fixture, 2);
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    addPairs(fixture.workspace(), fixture, 1, "2026-09-01");
    const auto latest = fixture.workspace().forms(codes.at(0)).value().back();
    auto answers = latest.form.answers;
    answers.begin()->second = Answer{};
    REQUIRE(fixture.workspace().correctForm(codes.at(0), latest.sequence, answers, {}));
    const std::string before = readBytes(fixture.path());

    auto restore = fixture.workspace().prepareRestore(backup, kQuickKey);
    REQUIRE(restore);
    const RestorePlan& plan = restore.value()->plan();
    CHECK(plan.present == PresentFile::Whole);
    CHECK(plan.presentPeople == 3);
    CHECK(plan.peopleLost == 1);
    CHECK(plan.formsLost == 2);
    CHECK(plan.formsBack == 1);
    CHECK_FALSE(plan.diverged);
    CHECK(readBytes(fixture.path()) == before);  // only looked

    const auto done = restore.value()->carryOut();
    REQUIRE(done);
    REQUIRE(done.value().aside);
    CHECK(done.value().aside->filename() == "test.before-restore-2026-11-22.camre");
    CHECK(readBytes(*done.value().aside) == before);
    restore.value().reset();
    Workspace& file = fixture.reopen();
    CHECK(file.facts().peopleCount == 2);
    CHECK(file.verify().value().problems.empty());
    // What was kept aside holds people too: the file knows it.
    CHECK(file.backups().value().back().name == "test.before-restore-2026-11-22.camre");
}

TEST_CASE("a look at a backup that is not taken leaves nothing behind", "[workspace][restore]") {
    QuickFixture fixture;
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    { REQUIRE(fixture.workspace().prepareRestore(backup, kQuickKey)); }
    CHECK(filesIn(fixture.folder()) == std::vector<std::string>{"b.camre", "test.camre"});
}

TEST_CASE("a backup taken before a release cannot release that period again in another way", "[workspace][restore]") {
    QuickFixture fixture;
    addPairs(fixture.workspace(), fixture, 24);
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    const auto released = fixture.workspace().release(kThirdQuarter, {});
    REQUIRE(released);
    fixture.close();

    restoredTo(fixture, backup, fixture.path());
    Workspace& file = fixture.reopen();
    const auto releases = file.releases();
    REQUIRE(releases);
    REQUIRE(releases.value().size() == 1);
    CHECK(releases.value()[0].sha256 == released.value().sha256);
    CHECK(file.releasedPack(releases.value()[0].id).value().sha256() == released.value().sha256);
    CHECK(file.release(kThirdQuarter, {}).error().code == ErrorCode::PeriodOverlaps);
    // And nobody whom that release counted is counted a second time as somebody entered late.
    fixture.clock().set(day("2027-01-10"));
    const auto preview = file.preview({day("2026-10-01"), day("2026-12-31")}, {});
    REQUIRE(preview);
    CHECK(preview.value().bothForms == 0);
}

TEST_CASE("P42: who was erased since a backup does not come back with it, and their mark is dropped when its time is over", "[workspace][restore][privacy]") {
    QuickFixture fixture;
    const auto codes = addPairs(fixture.workspace(), fixture, 3);
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    REQUIRE(fixture.workspace().erasePerson(codes.at(1)));
    fixture.close();
    auto restore = prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine);
    REQUIRE(restore);
    CHECK(restore.value()->plan().erasedAgain == 1);
    CHECK(restore.value()->plan().peopleBack == 0);
    CHECK_FALSE(restore.value()->plan().overdue);
    REQUIRE(restore.value()->carryOut());
    restore.value().reset();
    Workspace& file = fixture.reopen();
    CHECK(file.facts().peopleCount == 2);
    CHECK(file.person(codes.at(1)).error().code == ErrorCode::UnknownPerson);
    CHECK(file.verify().value().problems.empty());
    // The restored file knows it too: a second restore erases again.
    fixture.close();
    CHECK(prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine).value()->plan().erasedAgain == 1);
    // Once every backup of that time should be gone, the mark goes, and the old backup is called overdue.
    fixture.clock().set(day("2027-03-01"));
    REQUIRE(fixture.reopen().setBackupMonths(3));
    fixture.reopen();
    fixture.close();
    const auto late = prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine);
    REQUIRE(late);
    CHECK(late.value()->plan().overdue);
    CHECK(late.value()->plan().erasedAgain == 0);
    CHECK(late.value()->plan().peopleBack == 1);
}

TEST_CASE("P42: a fresh backup that the file does not know of is not called one that should be gone", "[workspace][restore][privacy]") {
    QuickFixture fixture;
    const auto codes = addPairs(fixture.workspace(), fixture, 2);
    const auto backup = fixture.folder() / "b.camre";
    const auto made = fixture.workspace().backUp(backup);
    REQUIRE(made);
    REQUIRE(fixture.workspace().forgetBackup(made.value().number));
    REQUIRE(fixture.workspace().erasePerson(codes.at(0)));
    fixture.close();
    const auto restore = prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine);
    REQUIRE(restore);
    CHECK_FALSE(restore.value()->plan().overdue);
    CHECK(restore.value()->plan().erasedAgain == 1);
    fixture.reopen();
}

TEST_CASE("P42: a clock that stands years ahead for a day forgets nobody who was erased", "[workspace][restore][privacy]") {
    QuickFixture fixture;
    const auto codes = addPairs(fixture.workspace(), fixture, 2);
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    REQUIRE(fixture.workspace().erasePerson(codes.at(0)));
    fixture.clock().set(day("2099-01-01"));
    fixture.reopen();
    fixture.close();
    fixture.clock().set(day("2026-11-23"));
    CHECK(prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine).value()->plan().erasedAgain == 1);
}

TEST_CASE("a release that the present file cannot tell of any more is still not counted twice", "[workspace][restore]") {
    QuickFixture fixture;
    addPairs(fixture.workspace(), fixture, 24);
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    REQUIRE(fixture.workspace().release(kThirdQuarter, {}));
    fixture.close();
    // A page of the forms, which lie in the middle of the file, cannot be read.
    std::string bytes = readBytes(fixture.path());
    int damaged = 0;
    for (std::size_t at = 4096 * 20; at + 4096 < bytes.size() && damaged == 0; at += 4096) {
        std::string broken = bytes;
        for (std::size_t i = 0; i < 4096; ++i) broken[at + i] = static_cast<char>(broken[at + i] ^ 0x55);
        writeBytes(fixture.path(), broken);
        const auto look = prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine);
        REQUIRE(look);
        if (look.value()->plan().present == PresentFile::Damaged && look.value()->plan().releasesCarried == 1) ++damaged;
    }
    REQUIRE(damaged == 1);
    const auto done = restoredTo(fixture, backup, fixture.path());
    CHECK(done.aside);
    Workspace& file = fixture.reopen();
    CHECK(file.verify().value().problems.empty());
    CHECK(file.release(kThirdQuarter, {}).error().code == ErrorCode::PeriodOverlaps);
    fixture.clock().set(day("2027-01-10"));
    CHECK(file.preview({day("2026-10-01"), day("2026-12-31")}, {}).value().bothForms == 0);
}

TEST_CASE("two files that both went on are said to have parted, and the present one's release stands", "[workspace][restore]") {
    QuickFixture fixture;
    addPairs(fixture.workspace(), fixture, 24);
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    const auto released = fixture.workspace().release(kThirdQuarter, {});
    REQUIRE(released);
    fixture.close();
    {
        // Somebody opens the backup itself and works in it.
        const auto other = opened(fixture, backup);
        addPairs(*other, fixture, 0);
        REQUIRE(other->release(kThirdQuarter, {}, OwnCounts{3}));
    }
    auto restore = prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine);
    REQUIRE(restore);
    CHECK(restore.value()->plan().diverged);
    CHECK(restore.value()->plan().releasesDropped == 1);
    REQUIRE(restore.value()->carryOut());
    Workspace& file = fixture.reopen();
    const auto releases = file.releases().value();
    REQUIRE(releases.size() == 1);
    CHECK(releases[0].sha256 == released.value().sha256);
    CHECK(file.release(kThirdQuarter, {}).error().code == ErrorCode::PeriodOverlaps);
}

TEST_CASE("other records, another kind of file, a wrong passphrase and the file itself are refused, and nothing changes", "[workspace][restore]") {
    QuickFixture fixture;
    addPairs(fixture.workspace(), fixture, 1);
    QuickFixture other;
    const auto foreign = other.folder() / "foreign.camre";
    REQUIRE(other.workspace().backUp(foreign));
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    const auto letter = fixture.folder() / "letter.txt";
    writeBytes(letter, std::string(9000, 'a'));
    const std::string before = readBytes(fixture.path());
    const auto refusal = [&](const std::filesystem::path& path, const std::string& passphrase) {
        const auto restore = fixture.workspace().prepareRestore(path, passphrase);
        REQUIRE_FALSE(restore);
        CHECK(restore.error().place == path.string());
        return restore.error().code;
    };
    CHECK(refusal(foreign, kQuickKey) == ErrorCode::BackupOfAnother);
    CHECK(refusal(letter, kQuickKey) == ErrorCode::NotOurFile);
    CHECK(refusal(fixture.folder() / "none.camre", kQuickKey) == ErrorCode::FileNotFound);
    CHECK(refusal(fixture.path(), kQuickKey) == ErrorCode::FileExists);
#if CAMRE_ENCRYPTION
    CHECK(refusal(backup, "not the right passphrase") == ErrorCode::WrongPassphrase);
#endif
    const std::string bytes = readBytes(backup);
    writeBytes(backup, bytes.substr(0, bytes.size() - 5000));
    CHECK(refusal(backup, kQuickKey) == ErrorCode::FileCutShort);
    CHECK(readBytes(fixture.path()) == before);
    CHECK(filesIn(fixture.folder()) == std::vector<std::string>{"b.camre", "letter.txt", "test.camre"});
}

#if CAMRE_ENCRYPTION
TEST_CASE("P32: the passphrase is changed only by who knows it, and old backups keep the old one", "[workspace][lock][privacy]") {
    QuickFixture fixture;
    addPairs(fixture.workspace(), fixture, 2);
    const auto backup = fixture.folder() / "b.camre";
    REQUIRE(fixture.workspace().backUp(backup));
    const std::string wanted = "x'1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100'";
    const std::string before = readBytes(fixture.path());
    CHECK(fixture.workspace().changePassphrase("not the right one", wanted).error().code == ErrorCode::WrongPassphrase);
    CHECK(fixture.workspace().changePassphrase(kQuickKey, "elevenchars").error().code == ErrorCode::PassphraseTooShort);
    CHECK(readBytes(fixture.path()) == before);
    REQUIRE(fixture.workspace().changePassphrase(kQuickKey, wanted));
    // The open file goes on, and is saved under the new lock.
    REQUIRE(fixture.workspace().addPerson(agreedOn("2026-11-22"), LanguageTag("en"), {}));
    CHECK(fixture.workspace().verify().value().problems.empty());
    REQUIRE(fixture.workspace().backUp(fixture.folder() / "new.camre"));
    fixture.close();
    CHECK(Workspace::open(fixture.path(), kQuickKey, shippedLibrary(), fixture.clock()).error().code == ErrorCode::WrongPassphrase);
    CHECK(opened(fixture, fixture.path(), wanted)->facts().peopleCount == 3);
    CHECK(opened(fixture, backup)->facts().peopleCount == 2);
    CHECK(opened(fixture, fixture.folder() / "new.camre", wanted)->facts().peopleCount == 3);
    // Each file with its own passphrase.
    const auto restore = prepareRestoreTo(backup, kQuickKey, fixture.path(), wanted, fixture.clock(), ActingRole::CommandLine);
    REQUIRE(restore);
    CHECK(restore.value()->plan().peopleLost == 1);
    CHECK(prepareRestoreTo(backup, kQuickKey, fixture.path(), kQuickKey, fixture.clock(), ActingRole::CommandLine).error() ==
          Error{ErrorCode::WrongPassphrase, fixture.path().string(), {}});
}
#else
TEST_CASE("where files are not locked there is no passphrase to change", "[workspace][lock]") {
    QuickFixture fixture;
    CHECK(fixture.workspace().changePassphrase(kQuickKey, "seven new words by chance").error().code == ErrorCode::EncryptionMissing);
}
#endif
