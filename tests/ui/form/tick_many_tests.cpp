// A catalogue of somebody else's with a question of which several answers may be true, from the screen to the summary.
#include <QAccessible>
#include <QLabel>
#include <nlohmann/json.hpp>

#include "bridge/qt_text.h"
#include "support/catch.h"
#include "support/form_desk_window.h"
#include "support/temp_folder.h"
#include "support/three_hundred_forms.h"
#include "workspace/library.h"

using namespace camre;
using namespace camre::tests;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const IndicatorId kBank("money.bank");
const std::string kPassphrase = "four quiet green rivers";

// What `--data` may point to: the shipped folder, but of the four lines about a bank several may be ticked.
struct OtherData {
    TempFolder folder;
    Library library;

    OtherData() {
        const fs::path source(CAMRE_SOURCE_DIR);
        fs::copy(source / "indicators", folder.path() / "indicators", fs::copy_options::recursive);
        fs::copy(source / "translations", folder.path() / "translations", fs::copy_options::recursive);
        const fs::path file = folder.path() / "indicators" / "catalogue.json";
        Json catalogue = Json::parse(readBytes(file));
        for (Json& indicator : catalogue["indicators"]) {
            if (indicator["id"] != kBank.text) continue;
            indicator["answer"] = "many";
            indicator["direction"] = "none";
        }
        writeBytes(file, catalogue.dump());
        auto loaded = loadLibrary(folder.path());
        REQUIRE(loaded);
        library = std::move(loaded).value();
    }
};

struct RecordsFile {
    TempFolder folder;
    FixedClock clock{*Day::fromIso("2026-01-01")};
    FilledService service = filledHousing();
    fs::path path = folder.file("people.camre");

    explicit RecordsFile(const Library& library) {
        service.profile.background.clear();
        Json json = Json::parse(service.json);
        json["background"] = Json::array();
        NewFile file;
        file.passphrase = kPassphrase;
        file.profile = service.profile;
        file.profileJson = json.dump();
        file.organisation = "swansea";
        REQUIRE(Workspace::create(path, file, library, clock));
    }
    WorkspaceDoor door(const Library& library) {
        return {[this, &library](const fs::path&, const std::string&) { return Workspace::open(path, kPassphrase, library, clock); }, {}};
    }
};

// Passes every question over up to the one about the bank.
void goToBank(DeskWindow& window, const char* language) {
    window.toFirstQuestion(language);
    while (window.onlyDraft().at != kBank) {
        REQUIRE(window.pageName() == QStringLiteral("questionPage"));
        window.click("skipButton");
    }
}

Answer savedBank(DeskWindow& window) {
    const Draft draft = window.onlyDraft();
    const auto found = draft.form.answers.find(kBank);
    return found == draft.form.answers.end() ? Answer() : found->second;
}

QString words(DeskWindow& window, const char* tag, const char* key) { return toQt(window.library.pack(LanguageTag(tag))->text(key)); }

}  // namespace

TEST_CASE("of a question with several true answers each is a check box, and the line above says so", "[form][many]") {
    OtherData data;
    RecordsFile records(data.library);
    DeskWindow window(data.library, records.door(data.library), "en");
    goToBank(window, "pl");
    CHECK(allTexts(*window.page).contains(words(window, "pl", "form.tick_all")));
    CHECK(allTexts(*window.page).contains(QStringLiteral("Tick all that are true")));
    for (int i = 1; i <= 4; ++i) {
        QWidget& row = window.control(("answer_" + std::to_string(i)).c_str());
        CHECK(QAccessible::queryAccessibleInterface(&row)->role() == QAccessible::CheckBox);
    }
    // "I do not know" and "I prefer not to say" stand alone.
    for (int i = 5; i <= 6; ++i) {
        QWidget& row = window.control(("answer_" + std::to_string(i)).c_str());
        CHECK(QAccessible::queryAccessibleInterface(&row)->role() == QAccessible::RadioButton);
    }
}

TEST_CASE("number keys set and clear each tick by itself; a reason for not answering clears them all", "[form][many]") {
    OtherData data;
    RecordsFile records(data.library);
    DeskWindow window(data.library, records.door(data.library), "cy");
    goToBank(window, "ar");
    window.press(Qt::Key_1);
    window.press(Qt::Key_3);
    window.press(Qt::Key_4);
    CHECK(savedBank(window) == Answer::ticked(0b1101));
    window.press(Qt::Key_3);
    CHECK(savedBank(window) == Answer::ticked(0b1001));
    window.press(Qt::Key_5);
    CHECK(savedBank(window) == Answer(NoAnswer::DontKnow));
    window.press(Qt::Key_6);
    CHECK(savedBank(window) == Answer(NoAnswer::PreferNotToSay));
    window.press(Qt::Key_2);
    CHECK(savedBank(window) == Answer::ticked(0b0010));
    window.press(Qt::Key_2);
    CHECK(savedBank(window) == Answer());
}

TEST_CASE("several ticks come back with the form, stand on the check page, and are in the file", "[form][many]") {
    OtherData data;
    RecordsFile records(data.library);
    DeskWindow window(data.library, records.door(data.library), "en");
    goToBank(window, "pl");
    window.click("answer_1");
    window.click("answer_4");
    const PersonCode code = window.onlyDraft().code;
    window.desk->carryOn(code);
    CHECK(window.control<TickRow>("answer_1").isChecked());
    CHECK_FALSE(window.control<TickRow>("answer_2").isChecked());
    CHECK(window.control<TickRow>("answer_4").isChecked());
    window.click("continueButton");
    while (window.pageName() == QStringLiteral("questionPage")) window.click("skipButton");
    REQUIRE(window.pageName() == QStringLiteral("checkPage"));
    const QString both = words(window, "pl", "money.bank.answer.1") + QStringLiteral(" · ") + words(window, "pl", "money.bank.answer.4");
    CHECK(allTexts(*window.page).contains(both));
    window.click("keepButton");
    const auto forms = window.model.workspace().forms(code);
    REQUIRE(forms);
    CHECK(forms.value().front().form.answers.at(kBank) == Answer::ticked(0b1001));
}

TEST_CASE("a summary is made beside a question with several ticks, and tells nothing of its ticks", "[form][many]") {
    OtherData data;
    RecordsFile records(data.library);
    auto forms = threeHundredForms(data.library.catalogue, records.service.profile);
    for (IncomingForm& form : forms) {
        form.form.background.clear();
        const auto bank = form.form.answers.find(kBank);
        // Level 2 becomes the ticks 1 and 2, and so on: everything up to the level.
        if (bank != form.form.answers.end() && bank->second.isChosen()) {
            bank->second = Answer::ticked(static_cast<std::uint16_t>((1U << bank->second.level()) - 1));
        }
    }
    records.clock.set(*Day::fromIso("2026-11-22"));
    auto workspace = Workspace::open(records.path, kPassphrase, data.library, records.clock);
    REQUIRE(workspace);
    Problems problems;
    const auto added = workspace.value()->addForms(forms, problems);
    REQUIRE(problems.empty());
    REQUIRE(added);
    CHECK(added.value().formsCount == 300);
    const auto released = workspace.value()->release({*Day::fromIso("2026-07-01"), *Day::fromIso("2026-09-30")}, std::nullopt);
    REQUIRE(released);
    REQUIRE(workspace.value()->exportRelease(released.value().id, records.folder.path() / "out"));
    const std::string csv = readBytes(records.folder.path() / "out" / "summary.csv");
    CHECK(csv.find("money.managing") != std::string::npos);
    // Forward and back mean nothing between two sets of ticks: the question has no row.
    CHECK(csv.find("money.bank") == std::string::npos);
}
