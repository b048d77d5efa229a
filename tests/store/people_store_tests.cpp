#include "store/people_store.h"

#include <algorithm>

#include "store/draft_store.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

namespace {

std::vector<std::string> codesOf(const std::vector<PersonRow>& people) {
    std::vector<std::string> codes;
    for (const PersonRow& person : people) {
        codes.push_back(person.code.compact());
    }
    return codes;
}

struct People {
    TempFolder folder;
    std::unique_ptr<StoreFile> file = newFile(folder.file("a.camre"));
    PeopleStore store{*file};
};

}  // namespace

TEST_CASE("a person is found again as stored", "[store]") {
    People here;
    const PersonRow person{.code = codeOf(1),
                           .language = LanguageTag("fa-AF"),
                           .respondent = Respondent::Parent,
                           .takingPart = true,
                           .followUpState = 1,
                           .nextDue = day("2026-10-12"),
                           .nextNumber = 1,
                           .refMark = "0f0f",
                           .background = "1"};
    const auto id = need(here.store.add(person));
    for (const auto& found : {need(here.store.find(codeOf(1))), need(here.store.findById(id)),
                              need(here.store.findByMark("0f0f"))}) {
        REQUIRE(found);
        CHECK(found->id == id);
        CHECK(found->code == codeOf(1));
        CHECK(found->language == LanguageTag("fa-AF"));
        CHECK(found->respondent == Respondent::Parent);
        CHECK(found->takingPart);
        CHECK(found->followUpState == 1);
        CHECK(found->nextDue == day("2026-10-12"));
        CHECK(found->nextNumber == 1);
        CHECK(found->formsCount == 0);
        CHECK_FALSE(found->lastForm);
        CHECK_FALSE(found->draftWaiting);
        CHECK(found->refMark == "0f0f");
        CHECK(found->background == "1");
    }
    CHECK_FALSE(need(here.store.find(codeOf(2))));
    CHECK(need(here.store.count()) == 1);
}

TEST_CASE("two people never share a code or a mark", "[store]") {
    People here;
    PersonRow person{.code = codeOf(1), .language = LanguageTag("pl"), .refMark = "aa"};
    need(here.store.add(person));
    CHECK(here.store.add(person).error().code == ErrorCode::DuplicateId);
    person.code = codeOf(2);
    CHECK(here.store.add(person).error().code == ErrorCode::DuplicateId);
    person.refMark.clear();
    need(here.store.add(person));
    person.code = codeOf(3);
    need(here.store.add(person));
    CHECK(need(here.store.count()) == 3);
}

TEST_CASE("a list goes through everybody once, page by page, in the order of the codes", "[store]") {
    People here;
    std::vector<std::string> expected;
    for (std::uint64_t n = 1; n <= 120; ++n) {
        addPerson(*here.file, n);
        expected.push_back(codeOf(n).compact());
    }
    std::sort(expected.begin(), expected.end());
    std::vector<std::string> seen;
    std::optional<PersonCode> after;
    for (auto page = need(here.store.page(after, 50)); !page.empty(); page = need(here.store.page(after, 50))) {
        const auto codes = codesOf(page);
        seen.insert(seen.end(), codes.begin(), codes.end());
        after = page.back().code;
    }
    CHECK(seen == expected);

    const std::string prefix = expected[60].substr(0, 2);
    std::vector<std::string> alike;
    std::copy_if(expected.begin(), expected.end(), std::back_inserter(alike),
                 [&](const std::string& code) { return code.substr(0, 2) == prefix; });
    CHECK(codesOf(need(here.store.withPrefix(prefix, 50))) == alike);
}

TEST_CASE("the due list is the soonest first, and who stopped is not on it", "[store]") {
    People here;
    const auto late = addPerson(*here.file, 1);
    const auto soon = addPerson(*here.file, 2);
    const auto stopped = addPerson(*here.file, 3);
    addPerson(*here.file, 4);  // nothing planned
    need(here.store.setNextDue(soon, day("2026-10-20"), 1));
    need(here.store.setNextDue(late, day("2026-09-01"), 2));
    need(here.store.setNextDue(stopped, day("2026-09-02"), 1));
    need(here.store.setTakingPart(stopped, false));

    const auto all = need(here.store.due({}, 10));
    CHECK(codesOf(all) == std::vector{codeOf(1).compact(), codeOf(2).compact()});
    CHECK(all[0].nextNumber == 2);
    CHECK(codesOf(need(here.store.due({.first = day("2026-10-01"), .last = day("2026-10-20")}, 10))) == std::vector{codeOf(2).compact()});
    CHECK(need(here.store.due({.first = day("2026-09-02"), .last = day("2026-10-19")}, 10)).empty());
    CHECK(need(here.store.due({}, 1)).size() == 1);
    CHECK_FALSE(need(here.store.findById(stopped))->takingPart);
}

TEST_CASE("what changes about a person is kept", "[store]") {
    People here;
    const auto id = addPerson(*here.file, 1);
    need(here.store.setLanguage(id, LanguageTag("cy")));
    need(here.store.setBackground(id, "0"));
    need(here.store.setFollowUpState(id, 3));
    const auto person = need(here.store.findById(id));
    CHECK(person->language == LanguageTag("cy"));
    CHECK(person->background == "0");
    CHECK(person->followUpState == 3);
    CHECK(here.store.setLanguage(99, LanguageTag("cy")).error().code == ErrorCode::UnknownPerson);
    CHECK(here.store.setTakingPart(99, false).error().code == ErrorCode::UnknownPerson);
    CHECK(here.store.erase(99).error().code == ErrorCode::UnknownPerson);
}

TEST_CASE("lists show how many forms a person has and whether one waits", "[store]") {
    People here;
    const auto id = addPerson(*here.file, 1);
    need(FormStore(*here.file).insert(formOf(id, day("2026-10-12"), "4")));
    need(FormStore(*here.file).insert(formOf(id, day("2026-04-12"), "2")));  // typed in later from paper
    need(DraftStore(*here.file).save({formOf(id, day("2027-04-12"), "5"), IndicatorId("work.hours"), "10:42"}));
    const auto person = need(here.store.page({}, 10)).at(0);
    CHECK(person.formsCount == 2);
    CHECK(person.lastForm == day("2026-10-12"));
    CHECK(person.draftWaiting);
}
