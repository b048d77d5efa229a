#include "exchange/sample.h"

#include "answers/form.h"
#include "exchange/forms_reader.h"
#include "exchange/forms_writer.h"
#include "small_catalogue.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

const Day kToday = *Day::fromIso("2026-11-22");

SampleOptions options(int people, std::uint64_t seed) {
    return {people, seed, kToday, {LanguageTag("ar"), LanguageTag("pl"), LanguageTag("cy")}};
}

std::vector<std::vector<IncomingForm>> peopleOf(const SampleOptions& wanted) {
    std::vector<std::vector<IncomingForm>> people;
    makeSample(formsCatalogue(), smallProfile(), wanted, [&](std::span<const IncomingForm> forms) {
        people.emplace_back(forms.begin(), forms.end());
        return true;
    });
    return people;
}

std::string linesOf(const SampleOptions& wanted) {
    std::string lines;
    for (const auto& forms : peopleOf(wanted)) {
        for (const auto& form : forms) lines += writeFormLine(form) + "\n";
    }
    return lines;
}

// A share in whole percent, for wide bounds.
int percent(int part, int whole) { return whole == 0 ? 0 : part * 100 / whole; }

}  // namespace

TEST_CASE("the same seed makes the same people, another seed others", "[exchange]") {
    CHECK(linesOf(options(200, 42)) == linesOf(options(200, 42)));
    CHECK(linesOf(options(200, 42)) != linesOf(options(200, 43)));
}

TEST_CASE("one more person changes none of those before", "[exchange]") {
    const std::string fewer = linesOf(options(20, 5));
    CHECK(linesOf(options(21, 5)).rfind(fewer, 0) == 0);
}

TEST_CASE("made-up forms pass the same checks as real ones", "[exchange]") {
    const std::string lines = linesOf(options(300, 1));
    const auto reading = readForms(lines, kToday);
    CHECK(reading.problems.empty());
    for (const auto& incoming : reading.forms) {
        CHECK(checkForm(incoming.form, formsCatalogue(), smallProfile()).empty());
    }
}

TEST_CASE("a made-up person has one first form, then follow-ups in order, none in the future", "[exchange]") {
    const auto people = peopleOf(options(400, 9));
    REQUIRE(people.size() == 400);
    CHECK(people.front().front().newPerson == "S000001");
    CHECK(people.back().front().newPerson == "S000400");
    for (const auto& forms : people) {
        REQUIRE((!forms.empty() && forms.size() <= 3));
        for (std::size_t i = 0; i < forms.size(); ++i) {
            CHECK((forms[i].form.kind == FormKind::Baseline) == (i == 0));
            CHECK(forms[i].newPerson == forms.front().newPerson);
            CHECK(forms[i].form.date <= kToday);
            CHECK(forms[i].form.agreement.date == forms[i].form.date);
            if (i > 0) CHECK(forms[i - 1].form.date < forms[i].form.date);
        }
        CHECK(daysBetween(forms.front().form.date, kToday) < 549);
    }
}

TEST_CASE("about 70 in 100 come back first, about 40 in 100 of those again", "[exchange]") {
    int due = 0, came = 0, dueAgain = 0, cameAgain = 0;
    for (const auto& forms : peopleOf(options(4000, 3))) {
        const Day first = forms.front().form.date;
        // A follow-up may come up to 20 days late; count only people for whom that day has passed.
        if (first.plusMonths(6).plusDays(20) > kToday) continue;
        ++due;
        if (forms.size() < 2) continue;
        ++came;
        if (first.plusMonths(12).plusDays(20) > kToday) continue;
        ++dueAgain;
        if (forms.size() == 3) ++cameAgain;
    }
    REQUIRE(due > 1000);
    CHECK(percent(came, due) >= 65);
    CHECK(percent(came, due) <= 75);
    CHECK(percent(cameAgain, dueAgain) >= 34);
    CHECK(percent(cameAgain, dueAgain) <= 46);
}

TEST_CASE("most answers stay or move forward, some move back", "[exchange]") {
    int forward = 0, same = 0, back = 0;
    const IndicatorId question("home.suits");
    for (const auto& forms : peopleOf(options(4000, 11))) {
        if (forms.size() < 2) continue;
        const Answer before = forms[0].form.answers.at(question);
        const Answer after = forms[1].form.answers.at(question);
        if (!before.isChosen() || !after.isChosen()) continue;
        if (after.level() > before.level()) ++forward;
        else if (after.level() < before.level()) ++back;
        else ++same;
    }
    const int all = forward + same + back;
    REQUIRE(all > 800);
    CHECK(percent(forward, all) >= 20);
    CHECK(percent(same, all) >= 25);
    CHECK(percent(back, all) >= 5);
    CHECK(forward > back);
}

TEST_CASE("every level is met, and answers of one person hang together", "[exchange]") {
    std::map<int, int> levels;
    int together = 0, apart = 0;
    for (const auto& forms : peopleOf(options(2000, 21))) {
        const auto& answers = forms.front().form.answers;
        const Answer home = answers.at(IndicatorId("home.suits"));
        const Answer money = answers.at(IndicatorId("money.essentials"));
        if (home.isChosen()) ++levels[home.level()];
        if (!home.isChosen() || !money.isChosen()) continue;
        // The home is better with more, money worries with less: 4 and 5 go with 1 and 2.
        if (home.level() >= 4) ++(money.level() <= 2 ? together : apart);
    }
    CHECK(levels.size() == 5);
    CHECK(together > apart);
}

TEST_CASE("sensitive questions are answered less often, and nothing is refused by everybody", "[exchange]") {
    int refusedSensitive = 0, refusedPlain = 0, notApplicable = 0, all = 0;
    for (const auto& forms : peopleOf(options(3000, 8))) {
        const auto& answers = forms.front().form.answers;
        ++all;
        refusedSensitive += answers.at(IndicatorId("money.essentials")) == Answer(NoAnswer::PreferNotToSay);
        refusedPlain += answers.at(IndicatorId("home.suits")) == Answer(NoAnswer::PreferNotToSay);
        notApplicable += answers.at(IndicatorId("learning.chance")) == Answer(NoAnswer::NotApplicable);
    }
    CHECK(refusedSensitive > 2 * refusedPlain);
    CHECK(refusedPlain > 0);
    CHECK(percent(refusedSensitive, all) <= 10);
    CHECK(percent(notApplicable, all) >= 5);
    CHECK(percent(notApplicable, all) <= 20);
}

TEST_CASE("a question that hangs on another is answered only where that one opens it", "[exchange]") {
    int open = 0;
    for (const auto& forms : peopleOf(options(500, 4))) {
        for (const auto& incoming : forms) {
            const Answer activity = incoming.form.answers.at(IndicatorId("work.activity"));
            const Answer satisfied = incoming.form.answers.at(IndicatorId("work.satisfied"));
            const bool works = activity.isChosen() && activity.level() <= 2;
            open += works;
            if (!works) CHECK(satisfied == Answer(NoAnswer::NotApplicable));
            else CHECK_FALSE(satisfied == Answer(NoAnswer::NotApplicable));
        }
    }
    CHECK(open > 50);
}

TEST_CASE("background is made up only where the service asks for it", "[exchange]") {
    int known = 0, refused = 0;
    for (const auto& forms : peopleOf(options(1000, 6))) {
        const auto& background = forms.front().form.background;
        CHECK(background.size() <= 1);
        if (background.empty()) continue;
        ++known;
        refused += background.begin()->second == "prefer_not_to_say";
        for (std::size_t i = 1; i < forms.size(); ++i) CHECK(forms[i].form.background.empty());
    }
    CHECK(known > 850);
    CHECK(refused > 10);
    ServiceProfile silent = smallProfile();
    silent.background.clear();
    makeSample(formsCatalogue(), silent, options(50, 6), [](std::span<const IncomingForm> forms) {
        CHECK(forms.front().form.background.empty());
        return true;
    });
}

TEST_CASE("children's forms can be made up too", "[exchange]") {
    ServiceProfile children = smallProfile();
    children.respondent = Respondent::Child;
    children.questions = {IndicatorId("home.suits"), IndicatorId("learning.chance")};
    int forms = 0;
    CHECK(makeSample(formsCatalogue(), children, options(30, 2), [&](std::span<const IncomingForm> one) {
              for (const auto& incoming : one) CHECK(incoming.form.answers.size() == 2);
              forms += static_cast<int>(one.size());
              return true;
          }) == 30);
    CHECK(forms > 30);
}

TEST_CASE("the making stops when it is asked to", "[exchange]") {
    int seen = 0;
    CHECK(makeSample(formsCatalogue(), smallProfile(), options(1000, 2),
                     [&](std::span<const IncomingForm>) { return ++seen < 5; }) == 4);
    CHECK(seen == 5);
}
