#include "store/keeping_store.h"

#include "store/agreement_store.h"
#include "store/draft_store.h"
#include "store/request_store.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

namespace {

// Whom the visit meets up to this day, in its order.
std::vector<KeepingRow> since(StoreFile& file, const std::string& last) {
    std::vector<KeepingRow> rows;
    need(KeepingStore(file).visitSince(day(last), [&](const KeepingRow& row) {
        rows.push_back(row);
        return true;
    }));
    return rows;
}

}  // namespace

TEST_CASE("P39: people are met longest ago first, and those without a form by their agreement or draft", "[store][privacy]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    const auto late = addPerson(*file, 1);
    need(FormStore(*file).insert(formOf(late, day("2025-03-01"), "111")));
    const auto early = addPerson(*file, 2);
    need(FormStore(*file).insert(formOf(early, day("2024-01-31"), "111")));
    const auto recent = addPerson(*file, 3);
    need(FormStore(*file).insert(formOf(recent, day("2026-04-12"), "111")));
    const auto onlyAgreed = addPerson(*file, 4);
    need(AgreementStore(*file).add(onlyAgreed, 0, {day("2024-06-01"), 1, LanguageTag("en"), HowGiven::Read}));
    const auto onlyBegun = addPerson(*file, 5);
    need(DraftStore(*file).save({formOf(onlyBegun, day("2024-07-01"), "1"), {}, "10:42"}));
    const auto rows = since(*file, "2025-12-31");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].code == codeOf(2));
    CHECK(rows[0].counted == day("2024-01-31"));
    CHECK(rows[0].service == smallProfile().id);
    CHECK(rows[1].code == codeOf(4));
    CHECK(rows[1].counted == day("2024-06-01"));
    CHECK(rows[1].service.empty());
    CHECK(rows[2].code == codeOf(5));
    CHECK(rows[2].counted == day("2024-07-01"));
    CHECK_FALSE(rows[2].lastForm);
    CHECK(rows[3].code == codeOf(1));
    CHECK(rows[3].lastForm == day("2025-03-01"));
}

TEST_CASE("P39: a follow-up that was agreed to begins the time again", "[store][privacy]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    const auto person = addPerson(*file, 1);
    need(FormStore(*file).insert(formOf(person, day("2024-01-31"), "111")));
    need(AgreementStore(*file).add(person, 1, {day("2026-02-02"), 1, LanguageTag("en"), HowGiven::Read}));
    const auto rows = since(*file, "2024-12-31");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].counted == day("2026-02-02"));
    CHECK(rows[0].lastForm == day("2024-01-31"));
}

TEST_CASE("P39: a decision to keep somebody is found again, and a new one takes its place", "[store][privacy]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    const auto person = addPerson(*file, 1);
    KeepingStore keeping(*file);
    CHECK_FALSE(need(keeping.ofPerson(person)));
    need(keeping.keep({person, day("2027-01-01"), "a complaint is open", day("2026-01-01")}));
    const KeptLongerRow second{person, day("2028-01-01"), "it is still open", day("2027-01-01")};
    need(keeping.keep(second));
    CHECK(need(keeping.ofPerson(person)) == std::optional(second));
    CHECK(since(*file, "2026-01-01").front().kept == std::optional(second));
    CHECK(keeping.keep({99, day("2027-01-01"), "nobody", day("2026-01-01")}).error().code == ErrorCode::UnknownPerson);
}

TEST_CASE("P43: open requests come first, soonest due first, and an answer can be taken back", "[store][privacy]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    RequestStore requests(*file);
    const auto later = need(requests.add({0, 0, day("2026-03-01"), day("2026-04-01")}));
    const auto sooner = need(requests.add({0, 2, day("2026-02-01"), day("2026-03-01")}));
    const auto done = need(requests.add({0, 4, day("2026-01-01"), day("2026-01-31")}));
    need(requests.setAnswered(done, day("2026-01-10")));
    const std::vector<RequestRow> expected{{sooner, 2, day("2026-02-01"), day("2026-03-01"), {}},
                                           {later, 0, day("2026-03-01"), day("2026-04-01"), {}},
                                           {done, 4, day("2026-01-01"), day("2026-01-31"), day("2026-01-10")}};
    CHECK(need(requests.list()) == expected);
    need(requests.setAnswered(done, std::nullopt));
    CHECK(need(requests.list()).front().id == done);
    CHECK(requests.setAnswered(99, day("2026-01-10")).error().code == ErrorCode::UnknownRequest);
}
