// When something goes wrong: what is said, where the focus is, and what can be done. Over real files.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <fcntl.h>
#include <sys/stat.h>

#include "bridge/qt_text.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

const char kWords[] = "correct horse battery";

/// The window over real files in a folder of its own.
struct RealWindow {
    explicit RealWindow(const char* tag) : test(checkoutLibrary(), door()) {
        test.settings.setValue(Setting::Language, QLatin1String(tag));
        test.window.begin();
    }

    TempFolder folder;
    TestWindow test;

    static WorkspaceDoor door() {
        static const FixedClock clock(fakeToday());
        return filesOnDisk(checkoutLibrary(), clock);
    }

    /// A file of made-up people with so many who agreed.
    [[nodiscard]] std::filesystem::path makeFile(const char* name, int people) const {
        const FixedClock clock(fakeToday());
        const ProfileText* profile = checkoutLibrary().profileText(ServiceId("housing"));
        NewFile file{kWords, profile->profile, profile->json, "x", true};
        auto made = Workspace::create(folder.file(name), file, checkoutLibrary(), clock);
        REQUIRE(made);
        for (int i = 0; i < people; ++i) {
            Agreement agreement;
            agreement.date = fakeToday();
            agreement.wording = 1;
            agreement.language = LanguageTag("pl");
            agreement.confirmed = Confirmed::Age;
            REQUIRE(made.value()->addPerson(agreement, LanguageTag("pl"), {}));
        }
        return folder.file(name);
    }

    void tryToOpen(const std::filesystem::path& file, const char* words = kWords) {
        test.window.showOpen(file);
        REQUIRE(test.waitForPage("openPage"));
        test.type(words);
        test.press(Qt::Key_Return);
    }

    /// The pattern of every error: in the page, with its title, and under the focus.
    void checkSaid(const QString& word) {
        const QString said = test.window.currentPage()->errorText();
        INFO(said.toStdString());
        CHECK(said.contains(word));
        CHECK(test.window.windowTitle().startsWith(test.language.isWelsh() ? QStringLiteral("Gwall: ") : QStringLiteral("Error: ")));
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("pageError"));
    }
};

void breakMiddle(const std::filesystem::path& file) {
    std::string bytes = readBytes(file);
    for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 64; ++i) bytes[i] = static_cast<char>(~bytes[i]);
    writeBytes(file, bytes);
}

}  // namespace

TEST_CASE("a wrong passphrase: what happened, that nothing changed, and Show", "[ui][trouble]") {
    for (const auto& [tag, word] : {std::pair("en", "Show lets you see it"), std::pair("cy", "mae Dangos yn gadael")}) {
        RealWindow real(tag);
        const auto file = real.makeFile("a.camre", 1);
        const std::string before = readBytes(file);
        real.tryToOpen(file, "wrong wrong wrong");
        real.checkSaid(QString::fromUtf8(word));
        CHECK(readBytes(file) == before);
        // In the other language the error stays, and so does what was typed.
        real.test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(QTest::qWaitFor([&] { return !real.test.window.currentPage()->errorText().contains(QString::fromUtf8(word)); }, 10'000));
        CHECK_FALSE(real.test.window.currentPage()->errorText().isEmpty());
        CHECK(real.test.find<QLineEdit>("passphrase")->text() == QStringLiteral("wrong wrong wrong"));
    }
}

TEST_CASE("who types the passphrase again at once, while the error has the keyboard, loses no letter of it", "[ui][trouble]") {
    RealWindow real("en");
    const auto file = real.makeFile("a.camre", 1);
    real.tryToOpen(file, "wrong wrong wrong");
    real.checkSaid(QStringLiteral("Show lets you see it"));
    for (const char letter : std::string(kWords)) QTest::keyClick(QApplication::focusWidget(), letter);
    CHECK(real.test.find<QLineEdit>("passphrase")->text() == QLatin1String(kWords));
    real.test.press(Qt::Key_Return);
    CHECK(real.test.waitForPage("homePage"));
}

TEST_CASE("a damaged file is kept aside untouched, and the newest backup is offered with its day and people", "[ui][trouble]") {
    RealWindow real("en");
    const auto file = real.makeFile("records.camre", 3);
    const auto older = real.makeFile("records older.camre", 1);
    const auto backup = real.folder.file("records backup.camre");
    writeBytes(backup, readBytes(file));
    const auto foreign = real.makeFile("other.camre", 9);
    // 9 March 2027, 12:00 UTC, and a day before; another file of the folder is newer but does not share the name.
    const std::int64_t noon = 1804593600;
    for (const auto& [path, second] : {std::pair(backup, noon), std::pair(older, noon - 86400)}) {
        const timespec times[2] = {{second, 0}, {second, 0}};
        REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
    }
    breakMiddle(file);
    const std::string broken = readBytes(file);
    const std::string kept = readBytes(backup);
    real.tryToOpen(file);
    real.checkSaid(QStringLiteral("A copy was put aside untouched: "));
    CHECK(readBytes(file) == broken);
    CHECK(readBytes(real.folder.file("records.damaged-2027-04-05.camre")) == broken);
    auto* offer = real.test.find<QPushButton>("openBackup");
    CHECK(offer->text() == QStringLiteral("Restore the backup from 9 March 2027 (people: 3)"));
    CHECK(readBytes(backup) == kept);
    // Tab leads from what is said straight to what helps.
    real.test.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("openBackup"));
    real.test.press(Qt::Key_Return);
    // What would happen is said first; then the backup takes the damaged file's place.
    REQUIRE(real.test.waitForPage("restorePage"));
    real.test.type(kWords);
    real.test.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return real.test.find<QPushButton>("restoreNow")->isVisible(); }, 10'000));
    CHECK(readBytes(file) == broken);
    real.test.press(Qt::Key_Return);
    REQUIRE(real.test.waitForPage("openPage"));
    CHECK(readBytes(real.folder.file("records.before-restore-2027-04-05.camre")) == broken);
    CHECK(readBytes(backup) == kept);
    real.test.type(kWords);
    real.test.press(Qt::Key_Return);
    REQUIRE(real.test.waitForPage("homePage"));
    CHECK(real.test.model.facts().path == file);
    CHECK(real.test.model.facts().peopleCount == 3);
}

TEST_CASE("what can be read of a damaged file is saved beside it, counted, and opened from there", "[ui][trouble]") {
    RealWindow real("en");
    const auto file = real.makeFile("records.camre", 3);
    std::string bytes = readBytes(file);
    for (std::size_t i = bytes.size() - 4096; i < bytes.size(); ++i) bytes[i] = static_cast<char>(~bytes[i]);
    writeBytes(file, bytes);
    real.tryToOpen(file);
    REQUIRE(real.test.tabTo("saveReadable"));
    real.test.press(Qt::Key_Return);
    const QString said = real.test.window.currentPage()->errorText();
    INFO(said.toStdString());
    CHECK(readBytes(file) == bytes);
    if (!std::filesystem::exists(real.folder.file("records.saved-2027-04-05.camre"))) {
        CHECK(said.contains(QStringLiteral("Nothing of it could be saved.")));
        return;
    }
    CHECK(said.contains(QStringLiteral("People: 3")));
    REQUIRE(real.test.tabTo("saveReadable"));
    real.test.press(Qt::Key_Return);
    REQUIRE(real.test.waitForPage("openPage"));
    real.test.type(kWords);
    real.test.press(Qt::Key_Return);
    REQUIRE(real.test.waitForPage("homePage"));
    CHECK(real.test.model.facts().peopleCount == 3);
}

TEST_CASE("a file cut short without a backup says that there is none", "[ui][trouble]") {
    RealWindow real("cy");
    const auto file = real.makeFile("records.camre", 3);
    const std::string whole = readBytes(file);
    writeBytes(file, whole.substr(0, whole.size() - 4096));
    real.tryToOpen(file);
    real.checkSaid(QStringLiteral("Nid oes copi wrth gefn"));
    CHECK_FALSE(real.test.find<QWidget>("openBackup")->isVisible());
}

TEST_CASE("a file that another window has open can be looked at, and changed once it is closed there", "[ui][trouble]") {
    RealWindow real("en");
    const auto file = real.makeFile("a.camre", 1);
    const FixedClock clock(fakeToday());
    auto other = Workspace::open(file, kWords, checkoutLibrary(), clock);
    REQUIRE(other);
    real.tryToOpen(file);
    REQUIRE(real.test.waitForPage("homePage"));
    CHECK(real.test.find<QWidget>("lookOnly")->accessibleName().contains(QStringLiteral("Someone has this file open")));
    CHECK_FALSE(real.test.find<QWidget>("newPerson")->isVisible());
    // Still open there: the same words again.
    real.test.press(Qt::Key_Return);
    REQUIRE(real.test.waitForPage("openPage"));
    real.test.type(kWords);
    real.test.press(Qt::Key_Return);
    REQUIRE(real.test.waitForPage("homePage"));
    CHECK(real.test.find<QWidget>("lookOnly")->isVisible());
    other.value().reset();
    real.test.press(Qt::Key_Return);
    real.test.type(kWords);
    real.test.press(Qt::Key_Return);
    REQUIRE(real.test.waitForPage("homePage"));
    CHECK_FALSE(real.test.find<QWidget>("lookOnly")->isVisible());
    CHECK_FALSE(real.test.model.facts().readOnly);
}

TEST_CASE("a file that was moved while it is open says so at the tick, and the tick is saved when it is back", "[ui][trouble]") {
    RealWindow real("en");
    const auto file = real.makeFile("a.camre", 1);
    real.tryToOpen(file);
    REQUIRE(real.test.waitForPage("homePage"));
    const PersonCode code = real.test.model.workspace().people({}, 1).value().front().code;
    Draft draft = real.test.model.workspace().startForm(code, std::nullopt, LanguageTag("pl"), HowGiven::Read).value();
    std::filesystem::rename(file, real.folder.file("b.camre"));
    draft.form.answers[IndicatorId("home.suits")] = Answer::chosen(4);
    real.test.model.saveDraft(draft);
    // Leaving waits for the save, says why it cannot be, and stays.
    real.test.window.lock();
    real.checkSaid(QStringLiteral("it was moved, renamed or deleted"));
    CHECK(real.test.model.isOpen());
    std::filesystem::rename(real.folder.file("b.camre"), file);
    real.test.model.retrySave();
    real.test.window.lock();
    CHECK(real.test.waitForPage("lockedPage"));
}

}  // namespace camre::tests
