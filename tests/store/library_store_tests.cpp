#include "store/library_store.h"

#include "store/packing.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

TEST_CASE("a file holds the very text of every catalogue and profile it was used with", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    LibraryStore library(*file);
    need(library.ensureCatalogue(smallCatalogue(2), "{\"version\":2}"));
    CHECK(need(library.json(LibraryKind::Catalogue, "small", 1)) == "{\"id\":\"small\"}");
    CHECK(need(library.json(LibraryKind::Catalogue, "small", 2)) == "{\"version\":2}");
    CHECK(library.json(LibraryKind::Profile, "small", 1).error() == Error{ErrorCode::WrongVersion, "small", "1"});
    CHECK(need(library.entries()) == std::vector{LibraryEntry{LibraryKind::Catalogue, "small", 1},
                                                 LibraryEntry{LibraryKind::Profile, "housing", 1},
                                                 LibraryEntry{LibraryKind::Catalogue, "small", 2}});
}

TEST_CASE("a profile's text changes only until a form was filled with it", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    LibraryStore library(*file);
    need(library.ensureProfile(smallProfile(), "{\"controller\":\"filled in\"}", smallCatalogue()));
    CHECK(need(library.json(LibraryKind::Profile, "housing", 1)) == "{\"controller\":\"filled in\"}");
    need(FormStore(*file).insert(formOf(addPerson(*file, 1), day("2026-04-12"), "4")));
    need(library.ensureProfile(smallProfile(), "{\"controller\":\"filled in\"}", smallCatalogue()));
    CHECK(library.ensureProfile(smallProfile(), "{}", smallCatalogue()).error() == Error{ErrorCode::WrongVersion, "housing", "1"});
    need(library.ensureProfile(smallProfile(2), "{}", smallCatalogue()));
}

TEST_CASE("slots are only ever added: a new scale of a question gets a place of its own", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    LibraryStore library(*file);
    const auto before = need(library.slots());
    REQUIRE(before.size() == 3);
    CHECK(before[0].indicator == IndicatorId("work.activity"));
    CHECK(before[0].levels == 5);
    CHECK(before[1].direction == Direction::LowerBetter);
    CHECK(before[2].kind == AnswerKind::Many);

    Catalogue next = smallCatalogue(2);
    next.scales.push_back({ScaleId("days8/2"), 8, "week", false});
    next.indicators.at(1).scale = ScaleId("days8/2");
    std::swap(next.indicators.at(0), next.indicators.at(2));
    need(library.ensureCatalogue(next, "{}"));
    need(library.ensureCatalogue(next, "{}"));
    const auto after = need(library.slots());
    REQUIRE(after.size() == 4);
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].number == static_cast<int>(i));
    }
    CHECK(after[1].scale == ScaleId("days8/1"));
    CHECK(after[3].scale == ScaleId("days8/2"));
    CHECK(after[3].indicator == IndicatorId("work.hours"));
}

TEST_CASE("background values keep their signs when a later catalogue adds one in the middle", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    LibraryStore library(*file);
    const auto packed = need(packBackground(need(library.backgroundSlots()), {{BackgroundId("age_band"), "25-44"}}));
    Catalogue next = smallCatalogue(2);
    next.background = {{BackgroundId("gender"), {"a", "b"}}, {BackgroundId("age_band"), {"16-24", "25-34", "25-44"}}};
    need(library.ensureCatalogue(next, "{}"));
    const auto slots = need(library.backgroundSlots());
    CHECK(unpackBackground(slots, packed) == Background{{BackgroundId("age_band"), "25-44"}});
    const Background both{{BackgroundId("age_band"), "prefer_not_to_say"}, {BackgroundId("gender"), "b"}};
    CHECK(unpackBackground(slots, need(packBackground(slots, both))) == both);
    CHECK(packBackground(slots, {{BackgroundId("area"), "x"}}).error().code == ErrorCode::UnknownBackground);
    CHECK(packBackground(slots, {{BackgroundId("gender"), "c"}}).error().place == "background/gender");
}

TEST_CASE("P8: passed over, do not know, prefer not to say, not applicable and not asked stay different in the file",
          "[store][privacy]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    LibraryStore library(*file);
    const auto slots = need(library.slots());
    const auto person = addPerson(*file, 1);
    const Day date = day("2026-04-12");
    const auto roundTrip = [&](const std::map<IndicatorId, Answer>& answers) {
        FormRow form = formOf(person, date, "");
        form.answers = need(packAnswers(slots, smallCatalogue(), answers));
        const auto sequence = need(FormStore(*file).insert(form));
        for (const FormRow& found : need(FormStore(*file).ofPerson(person))) {
            if (found.sequence == sequence) return unpackAnswers(slots, found.answers);
        }
        return std::map<IndicatorId, Answer>();
    };
    const IndicatorId activity("work.activity");
    const IndicatorId hours("work.hours");
    const IndicatorId languages("skills.languages");
    for (const NoAnswer reason :
         {NoAnswer::PreferNotToSay, NoAnswer::DontKnow, NoAnswer::PassedOver, NoAnswer::NotApplicable}) {
        CHECK(roundTrip({{activity, reason}, {hours, Answer::chosen(8)}}) ==
              std::map<IndicatorId, Answer>{{activity, reason}, {hours, Answer::chosen(8)}});
    }
    CHECK(roundTrip({{activity, NoAnswer::NotAsked}, {languages, Answer::ticked(0b101)}}) ==
          std::map<IndicatorId, Answer>{{languages, Answer::ticked(0b101)}});
}

TEST_CASE("an answer to a question without a slot is not dropped in silence", "[store]") {
    const auto packed = packAnswers({}, smallCatalogue(), {{IndicatorId("work.activity"), Answer::chosen(1)}});
    CHECK(packed.error() == Error{ErrorCode::UnknownIndicator, "answers/work.activity", "work.activity"});
}
