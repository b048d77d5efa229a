#include "store/schema.h"

#include <fstream>
#include <set>
#include <sstream>

#include "store/agreement_store.h"
#include "store/draft_store.h"
#include "store/keeping_store.h"
#include "store/library_store.h"
#include "store/note_store.h"
#include "store/release_store.h"
#include "store/request_store.h"
#include "store/story_store.h"
#include "store_support.h"
#include "support/ordinary_user.h"

using namespace camre;
using namespace camre::tests;

namespace {

std::set<std::string> columnsOf(StoreFile& file) {
    auto found = file.connection().query(
        "SELECT lower(t.name || '.' || c.name) FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c "
        "WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1");
    std::set<std::string> columns;
    while (need(found.step())) {
        columns.emplace(found.text(0));
    }
    return columns;
}

// Every column that may ever be in a file. Nothing here can hold a name, initials, an address, a telephone
// number, a date of birth, a photograph, a voice, or a Home Office, NHS or National Insurance number.
const std::set<std::string> kAllowed = {
    "agreement.confirmed", "agreement.day", "agreement.form_number", "agreement.given", "agreement.interpreter",
    "agreement.language", "agreement.number", "agreement.person", "agreement.role", "agreement.wording",
    "answer.code", "answer.day", "answer.indicator", "answer.scale", "answer.sequence", "answer.sign",
    "backup.day", "backup.delete_by", "backup.forms", "backup.name", "backup.number", "backup.people", "backup.proved",
    "backup.releases", "backup.time",
    "background_slot.number", "background_slot.variable",
    "background_value.sign", "background_value.slot", "background_value.value",
    "counter.last", "counter.name",
    "draft.agreement", "draft.answers", "draft.at", "draft.background", "draft.catalogue", "draft.day", "draft.entered",
    "draft.given", "draft.kind", "draft.language", "draft.person", "draft.profile", "draft.respondent", "draft.saved",
    "draft.ticks",
    "erasure_mark.day", "erasure_mark.mark",
    "event.day", "event.id", "event.role", "event.time", "event.what",
    "form.agreement", "form.answers", "form.background", "form.catalogue", "form.day", "form.entered", "form.given",
    "form.kind", "form.language", "form.person", "form.profile", "form.reported", "form.respondent", "form.sequence",
    "kept_longer.decided", "kept_longer.person", "kept_longer.reason", "kept_longer.until",
    "library.id", "library.json", "library.kind", "library.number", "library.version",
    "person.background", "person.code", "person.follow_up_state", "person.forms_count", "person.id", "person.language",
    "person.last_form", "person.next_due", "person.next_number", "person.ref_mark", "person.respondent",
    "person.taking_part",
    "release.breakdown", "release.catalogue", "release.day", "release.first_day", "release.id", "release.json",
    "release.last_day", "release.sha256", "release.threshold", "release.withdrawn",
    "request.answered", "request.due", "request.id", "request.kind", "request.received",
    "setting.key", "setting.value",
    "story.day", "story.form_number", "story.language", "story.person", "story.words",
    "slot.answer", "slot.direction", "slot.indicator", "slot.levels", "slot.number", "slot.scale",
    "tick.person", "tick.sequence", "tick.slot", "tick.ticks",
};

std::string fixture(const std::string& name) {
    return readBytes(std::filesystem::path(CAMRE_SOURCE_DIR) / "tests/store/data" / name);
}

// The file as a program of that time left it: its SQL, run on an empty file.
void writeOldFile(const std::filesystem::path& path, const std::string& sql) {
    writeBytes(path, "");
    auto connection = need(SqliteConnection::open(path, SqliteConnection::Access::ReadWrite));
    need(connection->setKey(kQuickKey));
    need(connection->execute(sql));
}

}  // namespace

TEST_CASE("P1: the file has no column but those on the list", "[store][privacy]") {
    TempFolder folder;
    CHECK(columnsOf(*newFile(folder.file("a.camre"))) == kAllowed);
}

TEST_CASE("every table holds each column to its kind", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    CHECK(need(file->connection().readNumber(
              "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
              "AND name NOT LIKE 'sqlite_%'")) == 0);
}

TEST_CASE("the steps of the schema are numbered from 1 without a gap", "[store]") {
    int expected = 1;
    for (const SchemaStep& step : schemaSteps()) {
        CHECK(step.number == expected++);
        CHECK(step.sentence.back() == '.');
    }
    CHECK(currentSchema() == expected - 1);
}

TEST_CASE("an open file is guarded as promised", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    SqliteConnection& db = file->connection();
    CHECK(need(db.readNumber("PRAGMA application_id")) == 0x43414D52);
    CHECK(need(db.readNumber("PRAGMA user_version")) == currentSchema());
    CHECK(need(db.readNumber("PRAGMA foreign_keys")) == 1);
    CHECK(need(db.readNumber("PRAGMA secure_delete")) == 1);
    CHECK(need(db.readNumber("PRAGMA synchronous")) == 3);  // EXTRA
    CHECK(need(db.readNumber("PRAGMA temp_store")) == 2);   // MEMORY
    CHECK(need(db.readNumber("PRAGMA trusted_schema")) == 0);
    CHECK(need(db.readText("PRAGMA journal_mode")) == "delete");
    CHECK_FALSE(db.execute("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '';"));
}

TEST_CASE("a file of schema 1 is brought up to date with everything that was in it", "[store]") {
    TempFolder folder;
    const auto path = folder.file("old.camre");
    writeOldFile(path, fixture("schema-1.sql"));
    auto file = openFile(path);
    CHECK(file->schema() == currentSchema());
    CHECK(need(file->connection().readNumber("PRAGMA user_version")) == currentSchema());
    CHECK(contentsOf(*file).people == 2);

    const auto person = need(PeopleStore(*file).find(PersonCode::fromTyped("F243HFG").value()));
    REQUIRE(person);
    CHECK(person->language == LanguageTag("pl"));
    CHECK(person->nextDue == day("2026-10-12"));
    CHECK(person->formsCount == 1);

    const auto forms = need(FormStore(*file).ofPerson(person->id));
    REQUIRE(forms.size() == 1);
    CHECK(forms[0].date == day("2026-04-12"));
    CHECK(forms[0].service == ServiceId("housing"));
    CHECK(forms[0].given == HowGiven::Interpreter);
    CHECK(forms[0].answers == PackedAnswers{"4xm", {{2, 5}}});
    // What was not asked then is not said now.
    CHECK(need(AgreementStore(*file).ofPerson(person->id)) ==
          std::vector{AgreementRow{person->id, 1, 0, {day("2026-04-12"), 1, LanguageTag("pl"), HowGiven::Heard}}});
    CHECK(need(DraftStore(*file).list()).size() == 1);
    CHECK(need(LibraryStore(*file).slots()).size() == 3);
    CHECK(need(ReleaseStore(*file).json(1)) == "{}");
    CHECK(need(SettingStore(*file).get("organisation")) == std::optional<std::string>("swansea-drop-in"));
}

TEST_CASE("a file of schema 3 is brought up to date with its agreements and stories", "[store]") {
    TempFolder folder;
    const auto path = folder.file("old.camre");
    writeOldFile(path, fixture("schema-3.sql"));
    auto file = openFile(path);
    CHECK(file->schema() == currentSchema());
    CHECK(file->keptCopy() == std::optional(folder.file("old.before-schema-4.camre")));
    CHECK(contentsOf(*file).people == 2);
    const auto person = need(PeopleStore(*file).find(PersonCode::fromTyped("F243HFG").value()))->id;
    const Agreement agreed{day("2026-04-12"), 1, LanguageTag("pl"), HowGiven::Heard, Interpreter::Professional, WorkerRole::Caseworker, Confirmed::Age};
    CHECK(need(AgreementStore(*file).ofPerson(person)) == std::vector{AgreementRow{person, 1, 0, agreed}});
    CHECK(need(StoryStore(*file).ofPerson(person)) ==
          std::vector{StoryRow{person, 0, day("2026-04-12"), LanguageTag("pl"), "I found a choir."}});
    // What this step added is empty, and can be filled.
    CHECK_FALSE(need(KeepingStore(*file).ofPerson(person)));
    need(KeepingStore(*file).keep({person, day("2028-01-01"), "a complaint is open", day("2027-01-01")}));
    CHECK(need(RequestStore(*file).list()).empty());
    need(PeopleStore(*file).erase(person));
    CHECK(contentsOf(*file).people == 1);
}

TEST_CASE("the old file is kept byte for byte beside the new one, for its owner alone", "[store]") {
    TempFolder folder;
    const auto path = folder.file("old.camre");
    writeOldFile(path, fixture("schema-1.sql"));
    const std::string before = readBytes(path);
    const auto copy = folder.file("old.before-schema-2.camre");
    SECTION("under a name that says what it is") {
        auto file = openFile(path);
        CHECK(file->keptCopy() == std::optional(copy));
        CHECK(readBytes(copy) == before);
        CHECK(readBytes(path) != before);
        CHECK((std::filesystem::status(copy).permissions() & std::filesystem::perms::all) ==
              (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
        file.reset();
        CHECK_FALSE(openFile(path)->keptCopy());
    }
    SECTION("never in the place of another file") {
        writeBytes(copy, "mine");
        auto file = openFile(path);
        CHECK(readBytes(copy) == "mine");
        CHECK(file->keptCopy() == std::optional(folder.file("old.before-schema-2-2.camre")));
        CHECK(readBytes(folder.file("old.before-schema-2-2.camre")) == before);
    }
    SECTION("and a new file needs no copy") { CHECK_FALSE(newFile(folder.file("new.camre"))->keptCopy()); }
}

TEST_CASE("an old file that may not be changed, or cannot be copied, is refused and stays as it was", "[store]") {
    TempFolder folder;
    const auto path = folder.file("old.camre");
    writeOldFile(path, fixture("schema-1.sql"));
    const std::string before = readBytes(path);
    SECTION("another program has it") {
        const auto lock = OwnerLock::take(path);
        REQUIRE(lock.state() == OwnerLock::State::Ours);
        CHECK(StoreFile::open(path, kQuickKey).error().code == ErrorCode::OlderFile);
    }
    SECTION("it may only be read") {
        giveToOrdinaryUser(folder.path());
        std::filesystem::permissions(path, std::filesystem::perms::owner_read);
        CHECK(asOrdinaryUser([&] { return StoreFile::open(path, kQuickKey).error().code == ErrorCode::OlderFile; }));
    }
    CHECK(readBytes(path) == before);
    CHECK_FALSE(std::filesystem::exists(folder.file("old.before-schema-2.camre")));
}

TEST_CASE("a file of every schema that was ever in use gets the same shape as a new one, and loses no row", "[store]") {
    TempFolder folder;
    auto fresh = newFile(folder.file("new.camre"));
    constexpr std::string_view sql = "SELECT group_concat(name || type, ' ') FROM (SELECT * FROM sqlite_schema ORDER BY name)";
    for (int schema = 1; schema < currentSchema(); ++schema) {
        const std::string name = "schema-" + std::to_string(schema) + ".sql";
        INFO(name);
        // When a step is added, what its predecessor made is written down in tests/store/data.
        REQUIRE(std::filesystem::exists(std::filesystem::path(CAMRE_SOURCE_DIR) / "tests/store/data" / name));
        writeOldFile(folder.file(name), fixture(name));
        auto old = openFile(folder.file(name));
        CHECK(need(old->connection().readText(sql)) == need(fresh->connection().readText(sql)));
        CHECK(columnsOf(*old) == columnsOf(*fresh));
        CHECK(contentsOf(*old).people == 2);
        CHECK(contentsOf(*old).forms == 1);
        CHECK(need(DraftStore(*old).list()).size() == 1);
        CHECK(need(AgreementStore(*old).ofPerson(1)).size() == 1);
        CHECK(need(StoryStore(*old).ofPerson(1)).size() == (schema > 2 ? 1U : 0U));
    }
}

TEST_CASE("other tools see one row for each answer", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    need(FormStore(*file).insert(formOf(addPerson(*file, 1), day("2026-04-12"), "4-x")));
    auto found = file->connection().query("SELECT code, indicator, sign FROM answer ORDER BY indicator");
    REQUIRE(need(found.step()));
    CHECK(found.text(0) == codeOf(1).compact());
    CHECK(found.text(1) == "skills.languages");
    CHECK(found.text(2) == "x");
    REQUIRE(need(found.step()));
    CHECK(found.text(1) == "work.activity");
    CHECK(found.text(2) == "4");
    CHECK_FALSE(need(found.step()));
}
