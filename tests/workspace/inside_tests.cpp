// What stays inside: true counts of one group, figures for an analyst, the codes behind the follow-ups.
#include <thread>

#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

// A first form on 15 January: the first planned follow-up is due on 15 July, and its window closes 90 days later, on
// 13 October.
const Period kLastQuarter{day("2026-10-01"), day("2026-12-31")};

struct Made {
    std::string label;
    std::string band;  // of age
    int before;
    int after;  // 0: no follow-up
};

std::map<std::string, PersonCode> add(WorkspaceFixture& fixture, const std::vector<Made>& people, const std::string& followUp = "2026-08-10") {
    std::vector<IncomingForm> forms;
    for (const Made& one : people) {
        forms.push_back(fixture.form(static_cast<int>(forms.size()) + 1, one.label, FormKind::Baseline, "2026-01-15", one.before));
        if (!one.band.empty()) forms.back().form.background[BackgroundId("age_band")] = one.band;
        if (one.after == 0) continue;
        forms.push_back(fixture.form(static_cast<int>(forms.size()) + 1, one.label, FormKind::FollowUp, followUp, one.after));
    }
    Problems problems;
    const auto added = fixture.workspace().addForms(forms, problems);
    REQUIRE(added);
    return added.value().newCodes;
}

void addPairs(WorkspaceFixture& fixture, int people, const std::string& name, const std::string& followUp) {
    std::vector<Made> made;
    for (int i = 0; i < people; ++i) made.push_back({name + std::to_string(i), "", 1, 2});
    add(fixture, made, followUp);
}

const InsideRow& rowOf(const InsideView& view, const std::string& item) {
    for (const InsideRow& row : view.rows) {
        if (row.counts.item == item) return row;
    }
    FAIL("no row " << item);
    return view.rows.front();
}

InsideView inside(WorkspaceFixture& fixture, const std::optional<InsideGroup>& group = {}) {
    const auto view = fixture.workspace().insideView(kLastQuarter, group, {});
    REQUIRE(view);
    return view.value();
}

InsideGroup spoken(const char* tag) { return {BackgroundId(kLanguageSpoken), tag}; }

InsideGroup ageGroup(const std::string& value) { return {BackgroundId("age_band"), value}; }

}  // namespace

TEST_CASE("the inside view of one group counts its people alone, with figures worked from their steps", "[workspace][inside]") {
    WorkspaceFixture fixture("2026-11-22", {"age_band"});
    add(fixture, {{"A", "25-44", 1, 2}, {"B", "25-44", 1, 2}, {"C", "25-44", 1, 4}, {"D", "45-64", 3, 2}, {"E", "", 2, 2}});
    const InsideView all = inside(fixture);
    CHECK(all.people == 5);
    const InsideView group = inside(fixture, ageGroup("25-44"));
    CHECK(group.people == 3);
    const InsideRow& row = rowOf(group, "home.suits");
    CHECK(row.counts.improved1 == 2);
    CHECK(row.counts.improved2 == 1);
    CHECK(row.counts.same + row.counts.declined1 + row.counts.declined2 == 0);
    REQUIRE(row.figures);
    // Steps 1, 1, 3: mean 5/3, median 1, spread sqrt(((1-5/3)^2 * 2 + (3-5/3)^2) / 2) = sqrt(4/3).
    CHECK(row.figures->mean == Catch::Approx(5.0 / 3));
    CHECK(row.figures->median == Catch::Approx(1));
    CHECK(row.figures->sd.value() == Catch::Approx(1.1547005383792515));
    CHECK(row.figures->nonzero == 3);
    // Themes are not measured in steps.
    CHECK_FALSE(rowOf(group, "overall").figures);
    CHECK(inside(fixture, ageGroup("not_answered")).people == 1);
    CHECK(inside(fixture, ageGroup("65+")).people == 0);
}

TEST_CASE("a group that the service does not know is refused", "[workspace][inside]") {
    WorkspaceFixture fixture("2026-11-22", {"age_band"});
    const auto wrongValue = fixture.workspace().insideView(kLastQuarter, ageGroup("9-12"), {});
    REQUIRE_FALSE(wrongValue);
    CHECK(wrongValue.error().code == ErrorCode::UnknownBreakdown);
    const auto wrongQuestion = fixture.workspace().insideView(kLastQuarter, InsideGroup{BackgroundId("gender"), "woman"}, {});
    REQUIRE_FALSE(wrongQuestion);
    CHECK(wrongQuestion.error().code == ErrorCode::UnknownBreakdown);
}

TEST_CASE("the codes behind the follow-ups say who came back and who did not", "[workspace][inside]") {
    WorkspaceFixture fixture;
    const auto codes = add(fixture, {{"A", "", 1, 2}, {"B", "", 1, 0}, {"C", "", 1, 0}});
    REQUIRE(fixture.workspace().setFollowUpState(codes.at("B"), FollowUpState::MovedAway));
    const InsideView view = inside(fixture);
    CHECK(view.followUps == std::array<int, 5>{1, 1, 0, 0, 1});
    CHECK(view.codes == std::vector<FollowUpCode>{{codes.at("A"), Respondent::Adult, FollowUpEnd::FollowedUp, day("2026-07-15")},
                                                  {codes.at("B"), Respondent::Adult, FollowUpEnd::MovedAway, day("2026-07-15")},
                                                  {codes.at("C"), Respondent::Adult, FollowUpEnd::NotRecorded, day("2026-07-15")}});
    // 15 January to 10 August are 207 days: 6 to 12 months.
    CHECK(view.timing == std::array<int, 4>{0, 0, 1, 0});
}

TEST_CASE("P52: the groups that somebody who knows a little could look for are listed, by one answer and by two", "[workspace][inside]") {
    WorkspaceFixture fixture("2026-11-22", {"age_band", "gender"});
    struct Kind {
        const char* band;
        const char* gender;
        int people;
        bool cameBack;
    };
    std::vector<IncomingForm> forms;
    for (const Kind& kind : std::vector<Kind>{{"25-44", "woman", 12, true}, {"45-64", "man", 11, true}, {"25-44", "man", 3, true}, {"65+", "woman", 2, true},
                                              {"", "woman", 1, true}, {"18-24", "woman", 4, false}}) {
        for (int i = 0; i < kind.people; ++i) {
            const std::string label = std::string(kind.band) + kind.gender + std::to_string(i);
            forms.push_back(fixture.form(static_cast<int>(forms.size()) + 1, label, FormKind::Baseline, "2026-01-15", 2));
            if (*kind.band != '\0') forms.back().form.background[BackgroundId("age_band")] = kind.band;
            forms.back().form.background[BackgroundId("gender")] = kind.gender;
            if (kind.cameBack) forms.push_back(fixture.form(static_cast<int>(forms.size()) + 1, label, FormKind::FollowUp, "2026-10-10", 2));
        }
    }
    Problems problems;
    REQUIRE(fixture.workspace().addForms(forms, problems));
    const auto age = [](const char* value) { return InsideGroup{BackgroundId("age_band"), value}; };
    const InsideGroup woman{BackgroundId("gender"), "woman"};
    const InsideGroup man{BackgroundId("gender"), "man"};

    // The two people of 65 or more are rare by themselves, so that they are women says nothing new; who has no follow-up yet is in no
    // summary.
    CHECK(inside(fixture).smallGroups == std::vector<SmallGroup>{{{age("65+")}, 2}, {{age("25-44"), man}, 3}});
    // Of a group: what its people have in common besides.
    CHECK(inside(fixture, ageGroup("25-44")).smallGroups == std::vector<SmallGroup>{{{man}, 3}});
    CHECK(inside(fixture, ageGroup("65+")).smallGroups == std::vector<SmallGroup>{{{woman}, 2}, {{spoken("en")}, 2}});
    CHECK(inside(fixture, ageGroup("45-64")).smallGroups.empty());
    CHECK(inside(fixture, ageGroup("not_answered")).smallGroups == std::vector<SmallGroup>{{{woman}, 1}, {{spoken("en")}, 1}});
}

TEST_CASE("P52: the language that people speak is what others know best, also where no background is asked", "[workspace][inside]") {
    WorkspaceFixture fixture;
    std::vector<IncomingForm> forms;
    for (int i = 0; i < 14; ++i) {
        const std::string label = "L" + std::to_string(i);
        for (const FormKind kind : {FormKind::Baseline, FormKind::FollowUp}) {
            forms.push_back(fixture.form(static_cast<int>(forms.size()) + 1, label, kind, kind == FormKind::Baseline ? "2026-01-15" : "2026-10-10", 2));
            forms.back().form.language = LanguageTag(i < 11 ? "ar" : "ti");
        }
    }
    Problems problems;
    REQUIRE(fixture.workspace().addForms(forms, problems));
    CHECK(inside(fixture).smallGroups == std::vector<SmallGroup>{{{spoken("ti")}, 3}});
}

TEST_CASE("inside figures of a released period say that its follow-ups are counted there", "[workspace][inside]") {
    WorkspaceFixture fixture("2027-01-10");
    addPairs(fixture, 12, "P", "2026-10-10");
    CHECK_FALSE(inside(fixture).released);
    REQUIRE(fixture.workspace().release(kLastQuarter, {}));
    CHECK(inside(fixture).released);
    CHECK(inside(fixture).people == 0);
}

TEST_CASE("where there are too few people, the next period that has enough is named", "[workspace][inside]") {
    WorkspaceFixture fixture("2027-01-10");
    addPairs(fixture, 6, "early", "2026-08-10");
    addPairs(fixture, 5, "late", "2026-11-05");
    const auto summer = fixture.workspace().preview({day("2026-07-01"), day("2026-09-30")}, {});
    REQUIRE(summer);
    REQUIRE(summer.value().refusal);
    CHECK(summer.value().refusal->code == ErrorCode::TooFewPeople);
    // The half-year April to September ends on the same day, so it has the same six. The year is not over yet.
    REQUIRE(summer.value().wouldWork);
    CHECK(summer.value().wouldWork->length == PeriodLength::Quarter);
    CHECK(summer.value().wouldWork->period == kLastQuarter);
    CHECK(summer.value().wouldWork->people == 11);
    CHECK(summer.value().wouldWork->isOver);
    CHECK(fixture.workspace().release(kLastQuarter, {}));
}

TEST_CASE("a longer period that is not over yet is named with its end", "[workspace][inside]") {
    WorkspaceFixture fixture("2027-01-10");
    addPairs(fixture, 6, "early", "2026-08-10");
    addPairs(fixture, 5, "late", "2026-11-05");
    // Up to September there are six people, whether in a quarter or in the half-year; in the year there are eleven.
    const auto spring = fixture.workspace().preview({day("2026-04-01"), day("2026-06-30")}, {});
    REQUIRE(spring);
    REQUIRE(spring.value().wouldWork);
    CHECK(spring.value().wouldWork->length == PeriodLength::Year);
    CHECK(spring.value().wouldWork->period == Period{day("2026-04-01"), day("2027-03-31")});
    CHECK_FALSE(spring.value().wouldWork->isOver);
}

TEST_CASE("no period is named where none would have enough people, or where it was released", "[workspace][inside]") {
    WorkspaceFixture fixture("2027-01-10");
    addPairs(fixture, 9, "few", "2026-08-10");
    const Period summer{day("2026-07-01"), day("2026-09-30")};
    CHECK_FALSE(fixture.workspace().preview(summer, {}).value().wouldWork);
    addPairs(fixture, 4, "more", "2026-11-05");
    REQUIRE(fixture.workspace().release(kLastQuarter, {}));
    // Those nine were counted in the release of October to December, and the year overlaps with it.
    const auto again = fixture.workspace().preview(summer, {});
    CHECK(again.value().bothForms == 0);
    CHECK_FALSE(again.value().wouldWork);
}

TEST_CASE("counting stops when it is asked to, and a release that was stopped has made nothing", "[workspace][inside]") {
    WorkspaceFixture fixture("2027-01-10");
    addPairs(fixture, 12, "all", "2026-08-10");
    std::stop_source stop;
    stop.request_stop();
    const Period summer{day("2026-07-01"), day("2026-09-30")};
    const auto preview = fixture.workspace().preview(summer, {}, stop.get_token());
    REQUIRE_FALSE(preview);
    CHECK(preview.error().place == "stopped");
    CHECK_FALSE(fixture.workspace().insideView(summer, {}, stop.get_token()));
    CHECK_FALSE(fixture.workspace().release(summer, {}, {}, stop.get_token()));
    CHECK(fixture.workspace().releases().value().empty());
    CHECK(fixture.workspace().release(summer, {}));
}
