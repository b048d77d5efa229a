// Backups, restoring and another passphrase in the window, over real files.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "bridge/qt_text.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

const char kWords[] = "correct horse battery";
const char kNewWords[] = "seven green gates ajar";

/// The window over a real file of the housing service in a folder of its own, with so many people.
struct OpenWindow {
    explicit OpenWindow(const char* tag, int people = 2) : test(checkoutLibrary(), filesOnDisk(checkoutLibrary(), kClock)) {
        test.settings.setValue(Setting::Language, QLatin1String(tag));
        test.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Coordinator));
        const ProfileText* profile = checkoutLibrary().profileText(ServiceId("housing"));
        REQUIRE(Workspace::create(path, NewFile{kWords, profile->profile, profile->json, "x", true}, checkoutLibrary(), kClock));
        REQUIRE(test.model.openFile(path, QLatin1String(kWords)));
        addPeople(people);
        test.window.begin();
        REQUIRE(test.waitForPage("homePage"));
    }
    void addPeople(int count) {
        for (int i = 0; i < count; ++i) {
            Agreement agreement;
            agreement.date = fakeToday();
            agreement.wording = 1;
            agreement.language = LanguageTag("pl");
            agreement.confirmed = Confirmed::Age;
            REQUIRE(test.model.workspace().addPerson(agreement, LanguageTag("pl"), {}));
        }
    }
    void press(const char* name) {
        REQUIRE(test.tabTo(name));
        test.press(Qt::Key_Return);
    }
    void backUp(const std::filesystem::path& to) {
        test.window.showSettings();
        REQUIRE(test.waitForPage("settingsPage"));
        test.ask.answer = pathToQt(to);
        press("backUpNow");
        REQUIRE(test.waitForWork());
    }
    QString text(const char* name) { return test.find<QLabel>(name)->text(); }

    static inline const FixedClock kClock{fakeToday()};
    TempFolder folder;
    std::filesystem::path path = folder.file("records.camre");
    TestWindow test;
};

}  // namespace

TEST_CASE("a backup is made to a chosen place, and the page shows the proof", "[ui][backup]") {
    OpenWindow here("en");
    const auto backup = here.folder.file("stick.camre");
    here.backUp(backup);
    auto* done = here.test.find<QWidget>("backupDone");
    REQUIRE(QTest::qWaitFor([&] { return done->isVisible(); }, 10'000));
    CHECK(std::filesystem::exists(backup));
    CHECK(here.text("backupState").startsWith(QStringLiteral("Last backup: 5 April 2027")));
    CHECK(here.text("backup-1").contains(QStringLiteral("stick.camre")));
    CHECK(here.text("backup-1").contains(QStringLiteral("To be deleted by 5 July 2027.")));
    // A second one does not take its place, and says so where the focus goes.
    here.press("backUpNow");
    REQUIRE(here.test.waitForWork());
    REQUIRE(QTest::qWaitFor([&] { return here.test.find<QWidget>("backupTrouble")->isVisible(); }, 10'000));
    CHECK_FALSE(done->isVisible());
    // Told that it is deleted, the list forgets it.
    REQUIRE(here.test.find<QPushButton>("backupGone-1") != nullptr);
    here.press("backupGone-1");
    CHECK(QTest::qWaitFor([&] { return here.test.model.workspace().backups().value().empty(); }, 10'000));
}

TEST_CASE("a restore says what would be lost, and only then puts the backup in place", "[ui][backup]") {
    OpenWindow here("en");
    const auto backup = here.folder.file("stick.camre");
    here.backUp(backup);
    here.addPeople(3);
    here.press("restoreBackup");
    REQUIRE(here.test.waitForPage("restorePage"));
    here.press("chooseBackup");
    here.test.type("wrong wrong wrong");
    here.test.press(Qt::Key_Return);
#if CAMRE_ENCRYPTION
    CHECK(here.test.window.currentPage()->errorText().contains(QStringLiteral("passphrase")));
    REQUIRE(here.test.tabTo("backupPassphrase"));
    here.test.find<QLineEdit>("backupPassphrase")->selectAll();
    here.test.type(kWords);
    here.test.press(Qt::Key_Return);
#endif
    REQUIRE(QTest::qWaitFor([&] { return here.test.find<QPushButton>("restoreNow")->isVisible(); }, 10'000));
    CHECK(here.text("plan").contains(QStringLiteral("People who came since and would be lost: 3")));
    CHECK(here.test.model.facts().peopleCount == 5);
    here.test.press(Qt::Key_Return);
    REQUIRE(here.test.waitForPage("openPage"));
    CHECK_FALSE(here.test.model.isOpen());
    CHECK(here.text("passphraseHint").contains(QStringLiteral("records.before-restore-2027-04-05.camre")));
    here.test.type(kWords);
    here.test.press(Qt::Key_Return);
    REQUIRE(here.test.waitForPage("homePage"));
    CHECK(here.test.model.facts().peopleCount == 2);
}

#if CAMRE_ENCRYPTION
TEST_CASE("P32: the passphrase is changed in the window, with paste, Show and one made for you", "[ui][backup][privacy]") {
    OpenWindow here("cy");
    here.test.window.showSettings();
    REQUIRE(here.test.waitForPage("settingsPage"));
    here.press("changeThePassphrase");
    REQUIRE(here.test.waitForPage("passphrasePage"));
    auto* old = here.test.find<QLineEdit>("oldPassphrase");
    auto* wanted = here.test.find<QLineEdit>("newPassphrase");
    CHECK(wanted->echoMode() == QLineEdit::Password);
    here.test.type(kWords);
    REQUIRE(here.test.tabTo("newPassphrase"));
    here.test.type("short");
    here.test.press(Qt::Key_Return);
    CHECK(here.text("newPassphraseError").contains(QStringLiteral("12")));
    REQUIRE(here.test.tabTo("makePassphrase"));
    here.test.press(Qt::Key_Return);
    CHECK(wanted->text().size() >= kShortestPassphrase);
    CHECK(wanted->echoMode() == QLineEdit::Normal);
    wanted->selectAll();
    QTest::keyClicks(wanted, QLatin1String(kNewWords));
    here.press("changePassphrase");
    REQUIRE(QTest::qWaitFor([&] { return here.test.find<QWidget>("passphraseChanged")->isVisible(); }, 10'000));
    CHECK(old->text().isEmpty());
    CHECK(wanted->text().isEmpty());
    CHECK_FALSE(wanted->isUndoAvailable());
    here.test.window.lock();
    REQUIRE(here.test.waitForPage("lockedPage"));
    here.test.type(kWords);
    here.test.press(Qt::Key_Return);
    CHECK_FALSE(here.test.model.isOpen());
    here.test.find<QLineEdit>("passphrase")->selectAll();
    REQUIRE(here.test.tabTo("passphrase"));
    here.test.type(kNewWords);
    here.test.press(Qt::Key_Return);
    REQUIRE(here.test.waitForPage("homePage"));
}
#endif

TEST_CASE("a coordinator whose last backup is old is offered one, and home says how old it is", "[ui][backup]") {
    TestWindow test;
    test.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Coordinator));
    test.openFile("en");
    BackupNote note;
    note.made = fakeToday().plusDays(-8);
    note.time = "10:42";
    test.file->backupsMade = {note};
    test.file->fixedBackupState.due = true;
    test.file->fileFacts.sample = false;
    test.window.showHome();
    REQUIRE(test.waitForPage("homePage"));
    CHECK(test.find<QLabel>("fileState")->text().contains(QStringLiteral("last backup, days ago: 8")));
}

}  // namespace camre::tests
