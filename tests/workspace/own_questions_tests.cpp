// A service's own questions: asked like all others, told apart from them wherever figures leave.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "../exports/zip_reader.h"
#include "catalogue/profile_reader.h"
#include "exchange/forms_writer.h"
#include "pack/pack_check.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/own_profile.h"
#include "workspace/combine_files.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHeating("own.housing.heating");
const IndicatorId kNeighbours("own.housing.neighbours");
const Period kThirdQuarter{day("2026-07-01"), day("2026-09-30")};
const Period kFourthQuarter{day("2026-10-01"), day("2026-12-31")};

ProfileText profileText(const std::string& json) {
    ProfileReading reading = readProfile(json, shippedLibrary().catalogue);
    for (const Error& one : reading.problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(reading.problems.empty());
    return {std::move(reading.profile), json};
}

std::string plainJson(int version = 1) {
    ServiceProfile profile = filledProfile("housing");
    profile.version = version;
    return profileJson(profile);
}

ProfileText ownProfile(int version = 1) { return profileText(withOwnQuestions(plainJson(version))); }

// A file of its own folder and library, so that a test may bring other versions of the form along.
struct OwnFile {
    explicit OwnFile(const ProfileText& profile, std::string_view today = "2027-01-10") : clock(day(today)) {
        NewFile file;
        file.passphrase = kQuickKey;
        file.profile = profile.profile;
        file.profileJson = profile.json;
        file.organisation = "Test Charity";
        auto made = Workspace::create(folder.file("own.camre"), file, library, clock);
        REQUIRE(made);
        workspace = std::move(made).value();
    }

    void reopen() {
        workspace.reset();
        auto opened = Workspace::open(folder.file("own.camre"), kQuickKey, library, clock);
        REQUIRE(opened);
        workspace = std::move(opened).value();
    }

    // Every open question of a version of the form with this level; own questions with another.
    [[nodiscard]] IncomingForm form(const ServiceProfile& profile, const std::string& label, FormKind kind, std::string_view date, int level, int ownLevel) const {
        const Catalogue catalogue = withOwnQuestions(library.catalogue, profile);
        IncomingForm incoming;
        incoming.newPerson = label;
        Form& form = incoming.form;
        form.kind = kind;
        form.date = day(date);
        form.service = profile.id;
        form.serviceVersion = profile.version;
        form.catalogue = catalogue.id;
        form.catalogueVersion = catalogue.version;
        form.language = LanguageTag("pl");
        form.agreement = agreedOn(date, "pl");
        for (const IndicatorId& id : openQuestions(catalogue, profile, {})) {
            const int wanted = isOwnQuestion(id.text) ? ownLevel : level;
            form.answers[id] = Answer::chosen(std::min(wanted, catalogue.scaleOf(*catalogue.indicator(id)).levels));
        }
        return incoming;
    }

    Result<AddedForms> add(std::vector<IncomingForm> forms) {
        for (std::size_t i = 0; i < forms.size(); ++i) forms[i].line = static_cast<int>(i) + 1;
        problems.clear();
        return workspace->addForms(forms, problems);
    }

    // Pairs that move a step forward on what all services ask, and on their own questions as told.
    void addPairs(const ServiceProfile& first, const ServiceProfile& then, int people, int ownBefore, int ownAfter, const std::string& followUp = "2026-08-10") {
        std::vector<IncomingForm> forms;
        for (int i = 0; i < people; ++i) {
            const std::string label = "P" + std::to_string(i) + followUp;
            forms.push_back(form(first, label, FormKind::Baseline, "2026-01-15", 1 + i % 3, ownBefore));
            forms.push_back(form(then, label, FormKind::FollowUp, followUp, 2 + i % 3, ownAfter));
        }
        const auto added = add(std::move(forms));
        for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
        REQUIRE(added);
    }

    ProtectedPack pack(const Period& period = kThirdQuarter) {
        const auto released = workspace->release(period, {});
        REQUIRE(released);
        auto pack = workspace->releasedPack(released.value().id);
        REQUIRE(pack);
        return std::move(pack).value();
    }

    std::filesystem::path exported(const Period& period = kThirdQuarter, const std::string& name = "out") {
        const auto released = workspace->release(period, {});
        REQUIRE(released);
        REQUIRE(workspace->exportRelease(released.value().id, folder.file(name)));
        return folder.file(name);
    }

    TempFolder folder;
    Library library = shippedLibrary();
    FixedClock clock;
    Problems problems;
    std::unique_ptr<Workspace> workspace;
};

std::optional<double> valueOf(const ProtectedPack& pack, std::string_view table, std::string_view item, std::string_view cell) {
    for (const PackRow& row : pack.rows()) {
        if (row.table == table && row.item == item && row.cell == cell && row.groupBy.empty()) return row.value;
    }
    return std::nullopt;
}

std::vector<PackRow> rowsWithoutOwn(const ProtectedPack& pack) {
    std::vector<PackRow> rows;
    for (const PackRow& row : pack.rows()) {
        if (!isOwnQuestion(row.item)) rows.push_back(row);
    }
    return rows;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// Every part of the spreadsheet, one after the other.
std::string workbook(const std::filesystem::path& folder) {
    std::string all;
    for (const auto& [part, text] : unzipped(readBytes(folder / "summary.xlsx"))) all += text;
    return all;
}

}  // namespace

TEST_CASE("a person's answers to a service's own questions are kept like all others", "[workspace][own]") {
    const ProfileText profile = ownProfile();
    OwnFile file(profile);
    const auto code = file.workspace->addPerson(agreedOn("2027-01-10", "pl"), LanguageTag("pl"), {});
    REQUIRE(code);
    auto draft = file.workspace->startForm(code.value(), {}, LanguageTag("pl"), HowGiven::Read);
    REQUIRE(draft);
    draft.value().form.answers[kHeating] = Answer::chosen(2);
    draft.value().form.answers[kNeighbours] = NoAnswer::PreferNotToSay;
    draft.value().at = kNeighbours;
    REQUIRE(file.workspace->saveDraft(draft.value()));
    file.reopen();
    CHECK(file.workspace->draft(code.value()).value().form.answers.at(kHeating) == Answer::chosen(2));
    draft.value().form.answers[kHeating] = Answer::chosen(6);
    CHECK(file.workspace->saveDraft(draft.value()).error() == Error{ErrorCode::LevelOutsideScale, kHeating.text, "1 to 5"});

    const auto stored = file.workspace->finishForm(code.value());
    REQUIRE(stored);
    file.reopen();
    const auto forms = file.workspace->forms(code.value());
    REQUIRE(forms);
    const Form& kept = forms.value().front().form;
    CHECK(kept.answers.at(kHeating) == Answer::chosen(2));
    CHECK(kept.answers.at(kNeighbours) == Answer(NoAnswer::PreferNotToSay));
    CHECK(kept.catalogue == "camre-core");
    CHECK(kept.catalogueVersion == file.library.catalogue.version);
    CHECK(holds(writeFormLine(code.value(), kept), R"("own.housing.heating":2)"));
    CHECK(file.workspace->verify().value().problems.empty());
}

TEST_CASE("an open file speaks its own questions in every language that has them, and the library does not", "[workspace][own]") {
    OwnFile file(ownProfile());
    const LanguagePack& polish = *file.library.pack(LanguageTag("pl"));
    CHECK(file.workspace->words(polish).text("own.housing.heating.question") == "Jak często w domu jest za zimno?");
    CHECK_FALSE(polish.has("own.housing.heating.question"));
    CHECK(file.workspace->catalogue().indicator(kHeating) != nullptr);
    CHECK(file.library.catalogue.indicator(kHeating) == nullptr);
    std::vector<std::string> offered;
    for (const LanguagePack* pack : file.library.readyPacks(file.workspace->facts().profile)) offered.push_back(pack->tag.text);
    std::sort(offered.begin(), offered.end());
    CHECK(offered == std::vector<std::string>{"ar", "cy", "en", "pl"});
}

TEST_CASE("own questions come into a file whose form nobody has answered", "[workspace][own]") {
    OwnFile file(profileText(plainJson()));
    CHECK(file.workspace->catalogue().indicator(kHeating) == nullptr);
    REQUIRE(file.workspace->setProfile(ownProfile().profile));
    CHECK(file.workspace->catalogue().indicator(kHeating) != nullptr);
    file.addPairs(ownProfile().profile, ownProfile().profile, 12, 3, 2);
    file.reopen();
    CHECK(valueOf(file.pack(), "change", kHeating.text, "improved") == 10);
}

TEST_CASE("a service's own questions are in no theme and not in the overall row", "[workspace][own]") {
    // Everybody moves forward on what all services ask, and back by two on both own questions.
    OwnFile without(profileText(plainJson()));
    const ServiceProfile plain = without.workspace->facts().profile;
    without.addPairs(plain, plain, 24, 1, 1);
    OwnFile with(ownProfile());
    const ServiceProfile own = with.workspace->facts().profile;
    with.addPairs(own, own, 24, 3, 1);
    const ProtectedPack plainPack = without.pack();
    const ProtectedPack ownPack = with.pack();
    CHECK(rowsWithoutOwn(ownPack) == plainPack.rows());
    // Too cold less often is forward; fewer neighbours is back. R(24) = 25.
    CHECK(valueOf(ownPack, "change", kHeating.text, "improved") == 25);
    CHECK(valueOf(ownPack, "change", kNeighbours.text, "declined") == 25);
    CHECK(valueOf(ownPack, "change", "overall", "declined") == 0);
    CHECK(valueOf(ownPack, "profile", kHeating.text, "level_3") == 25);
    for (const PackRow& row : ownPack.rows()) CHECK(row.item != "theme:own");
    CHECK(ownPack.head().catalogue == plainPack.head().catalogue);
}

TEST_CASE("an own question without better or worse has its answers before and after", "[workspace][own]") {
    const ProfileText profile = profileText(tests::with(withOwnQuestions(plainJson()), R"("direction":"lower_better")", R"("direction":"none")"));
    OwnFile file(profile);
    file.addPairs(profile.profile, profile.profile, 24, 3, 1);
    const ProtectedPack pack = file.pack();
    CHECK(valueOf(pack, "before", kHeating.text, "level_3") == 25);
    CHECK(valueOf(pack, "after", kHeating.text, "level_1") == 25);
    CHECK_FALSE(valueOf(pack, "change", kHeating.text, "people"));
}

TEST_CASE("what leaves says which questions are the service's own, in its own words", "[workspace][own]") {
    OwnFile file(ownProfile());
    const ServiceProfile own = file.workspace->facts().profile;
    file.addPairs(own, own, 24, 3, 1);
    const auto folder = file.exported();
    const std::string codes = readBytes(folder / "codes.csv");
    CHECK(holds(codes, "item,own.housing.heating,en,Too cold at home (this service's own question – not part of the common core)\r\n"));
    CHECK(holds(codes, "item,own.housing.heating,cy,Rhy oer gartref (cwestiwn y gwasanaeth hwn ei hun – nid yw'n rhan o'r craidd cyffredin)\r\n"));
    CHECK(holds(codes, "item,own.housing.heating,pl,Za zimno w domu\r\n"));
    CHECK(holds(codes, "own_question,own.housing.heating,ar,كم مرة يكون البيت باردًا جدًا؟\r\n"));
    CHECK(holds(codes, "own_question,own.housing.heating,en,How often is it too cold at home?\r\n"));
    const std::string english = readBytes(folder / "report-en.html");
    CHECK(holds(english, "This service&#39;s own questions – not part of the common core") != holds(english, "This service's own questions – not part of the common core"));
    CHECK(holds(english, "They are in no theme and not in the overall row"));
    CHECK(holds(readBytes(folder / "report-cy.html"), "Nid ydynt mewn unrhyw thema nac yn rhes y cyfan"));
    const std::string readme = readBytes(folder / "README.txt");
    CHECK(holds(readme, "- own.housing.heating  How often is it too cold at home?\n"));
    CHECK(holds(readme, "- own.housing.heating  Pa mor aml mae'n rhy oer gartref?\n"));
    CHECK(holds(workbook(folder), "Neighbours (this service"));
    CHECK(holds(readBytes(folder / "summary.csv"), ",change,own.housing.neighbours,"));
    CHECK(std::filesystem::exists(folder / "charts" / "own-en.svg"));
}

TEST_CASE("a pack without own questions says nothing of any", "[workspace][own]") {
    OwnFile file(profileText(plainJson()));
    const ServiceProfile plain = file.workspace->facts().profile;
    file.addPairs(plain, plain, 24, 1, 1);
    const auto folder = file.exported();
    CHECK_FALSE(holds(readBytes(folder / "README.txt"), "OWN QUESTIONS"));
    CHECK_FALSE(holds(readBytes(folder / "codes.csv"), "own."));
    CHECK_FALSE(holds(readBytes(folder / "report-en.html"), "own questions"));
}

TEST_CASE("own words that look like a page or a formula are only words in what leaves", "[workspace][own]") {
    std::string json = withOwnQuestions(plainJson());
    json = tests::with(json, "Too cold at home", "=1+1");
    json = tests::with(json, "How often is it too cold at home?", R"(@SUM(1)</th><script>alert('x')</script>&, \"cold\"?)");
    json = tests::with(json, "Rhy oer gartref", "بارد <img src=x>");
    OwnFile file(profileText(json));
    const ServiceProfile own = file.workspace->facts().profile;
    file.addPairs(own, own, 24, 3, 1);
    const auto folder = file.exported();
    const std::string codes = readBytes(folder / "codes.csv");
    CHECK(holds(codes, "item,own.housing.heating,en,'=1+1 (this"));
    CHECK(holds(codes, R"(own_question,own.housing.heating,en,"'@SUM(1)</th><script>alert('x')</script>&, ""cold""?")"));
    for (const char* name : {"report-en.html", "report-cy.html"}) {
        const std::string html = readBytes(folder / name);
        CHECK_FALSE(holds(html, "<script"));
        CHECK_FALSE(holds(html, "<img"));
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder / "charts")) CHECK_FALSE(holds(readBytes(entry.path()), "<img"));
    const std::string book = workbook(folder);
    CHECK_FALSE(holds(book, "<f>"));
    CHECK_FALSE(holds(book, "<script"));
    CHECK(holds(book, "=1+1 (this"));
    CHECK_FALSE(holds(book, ">=1+1 (this"));
}

TEST_CASE("an own question that comes with a later version, and one that goes with it, are not compared", "[workspace][own]") {
    // Version 2 asks about damp instead of neighbours.
    std::string later = withOwnQuestions(plainJson(2));
    for (std::size_t at; (at = later.find("own.housing.neighbours")) != std::string::npos;) later.replace(at, 22, "own.housing.damp");
    const ProfileText second = profileText(later);
    OwnFile file(ownProfile());
    file.library.profiles = {second};
    const ServiceProfile first = file.workspace->facts().profile;
    file.addPairs(first, second.profile, 24, 3, 1);
    CHECK(file.workspace->facts().profile.version == 2);
    const auto check = [&] {
        CHECK(file.workspace->catalogue().indicator(kNeighbours) != nullptr);
        CHECK(file.workspace->catalogue().indicator(IndicatorId("own.housing.damp")) != nullptr);
        CHECK(file.workspace->words(*file.library.pack(LanguageTag("en"))).text("own.housing.neighbours.short") == "Neighbours");
    };
    check();
    file.reopen();
    check();
    const ProtectedPack pack = file.pack();
    CHECK(valueOf(pack, "change", kHeating.text, "improved") == 25);
    // Withheld: nobody was asked both times.
    CHECK_FALSE(valueOf(pack, "change", kNeighbours.text, "people"));
    CHECK_FALSE(valueOf(pack, "change", "own.housing.damp", "people"));
}

TEST_CASE("an id that was answered never comes back with another question", "[workspace][own]") {
    OwnFile file(ownProfile());
    const ServiceProfile first = file.workspace->facts().profile;
    file.addPairs(first, first, 2, 3, 1);
    const auto bring = [&](const std::string& from, const std::string& to) {
        const ProfileText second = profileText(tests::with(withOwnQuestions(plainJson(2)), from, to));
        file.library.profiles = {second};
        return file.add({file.form(second.profile, "later", FormKind::Baseline, "2026-10-02", 2, 2)});
    };
    const auto refused = bring("How often is it too cold at home?", "How often is it too warm at home?");
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::OwnQuestionChanged, "housing", "own.housing.heating"});
    CHECK(bring(R"("scale":"often5/1")", R"("scale":"ease5/1")").error().code == ErrorCode::OwnQuestionChanged);
    // Nothing of it stayed, and a better translation is welcome.
    CHECK(file.workspace->facts().profile.version == 1);
    CHECK(file.workspace->words(*file.library.pack(LanguageTag("en"))).text("own.housing.heating.question") == "How often is it too cold at home?");
    CHECK(bring("Jak często w domu jest za zimno?", "Jak często jest w domu zbyt zimno?"));
    CHECK(file.workspace->words(*file.library.pack(LanguageTag("pl"))).text("own.housing.heating.question") == "Jak często jest w domu zbyt zimno?");
}

TEST_CASE("a form with answers takes on own questions as a new version, and never another one under an answered id", "[workspace][own]") {
    OwnFile file(ownProfile());
    const ServiceProfile first = file.workspace->facts().profile;
    file.addPairs(first, first, 2, 3, 1);
    ServiceProfile changed = first;
    changed.ownQuestions.front().words["en"].question = "How often is it too warm at home?";
    const Error refused{ErrorCode::OwnQuestionChanged, "housing", "own.housing.heating"};
    CHECK(file.workspace->formChange(changed).error() == refused);
    CHECK(file.workspace->setProfile(changed).error() == refused);
    CHECK(file.workspace->facts().profile == first);
    changed.ownQuestions.front().id = IndicatorId("own.housing.heat");
    std::replace(changed.questions.begin(), changed.questions.end(), kHeating, changed.ownQuestions.front().id);
    const auto change = file.workspace->formChange(changed);
    REQUIRE(change);
    CHECK(change.value().beginning == std::vector{IndicatorId("own.housing.heat")});
    CHECK(change.value().ending == std::vector{kHeating});
    CHECK(file.workspace->setProfile(changed).value() == 2);
    CHECK(file.workspace->catalogue().indicator(IndicatorId("own.housing.heat")) != nullptr);
    CHECK(file.workspace->catalogue().indicator(kHeating) != nullptr);
    file.reopen();
    CHECK(file.workspace->facts().profile.ownQuestions.front().id == IndicatorId("own.housing.heat"));
    CHECK(file.workspace->words(*file.library.pack(LanguageTag("en"))).text("own.housing.heat.question") == "How often is it too warm at home?");
}

TEST_CASE("a form from outside may answer an own question only where its service asks it", "[workspace][own]") {
    OwnFile file(profileText(plainJson()));
    IncomingForm form = file.form(file.workspace->facts().profile, "N", FormKind::Baseline, "2026-03-02", 2, 2);
    form.form.answers[kHeating] = Answer::chosen(2);
    CHECK_FALSE(file.add({form}));
    CHECK(file.problems == Problems{{ErrorCode::UnknownIndicator, "line 1/answers/own.housing.heating", "own.housing.heating"}});
    OwnFile own(ownProfile());
    form.form.answers[kHeating] = Answer::chosen(7);
    CHECK_FALSE(own.add({form}));
    CHECK(own.problems == Problems{{ErrorCode::LevelOutsideScale, "line 1/answers/own.housing.heating", "1 to 5"}});
}

TEST_CASE("own questions of two services are never added up, and those of one file are", "[workspace][own]") {
    OwnFile one(ownProfile());
    OwnFile other(ownProfile());
    const ServiceProfile own = one.workspace->facts().profile;
    one.addPairs(own, own, 24, 3, 1);
    one.addPairs(own, own, 24, 3, 2, "2026-11-10");
    other.addPairs(own, own, 24, 3, 1);
    const ProtectedPack third = one.pack();
    const ProtectedPack fourth = one.pack(kFourthQuarter);
    const ProtectedPack others = other.pack();
    const auto improved = [](const CombinedPack& combined, const std::string& item) {
        std::optional<double> value;
        for (const PackRow& row : combined.rows()) {
            if (row.table == "change" && row.item == item && row.cell == "improved") value = row.value;
        }
        return value;
    };
    const std::vector<ProtectedPack> bothQuarters{third, fourth};
    const auto year = combinePacks(bothQuarters);
    REQUIRE(year);
    CHECK(improved(year.value(), kHeating.text) == 50);
    CHECK(year.value().leftOut().empty());
    const std::vector<ProtectedPack> bothServices{third, others};
    const auto mixed = combinePacks(bothServices);
    REQUIRE(mixed);
    CHECK(improved(mixed.value(), "home.suits") == 50);
    CHECK_FALSE(improved(mixed.value(), kHeating.text));
    CHECK(mixed.value().leftOut() == std::vector<std::string>{kHeating.text, kNeighbours.text});
    const auto folder = one.folder.file("sum");
    REQUIRE(writeCombined(mixed.value(), folder));
    CHECK_FALSE(holds(readBytes(folder / "combined.csv"), "own."));
    CHECK(nlohmann::json::parse(readBytes(folder / "combined.json"))["own_questions_left_out"] == nlohmann::json::array({kHeating.text, kNeighbours.text}));
}
