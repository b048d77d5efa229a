#include <sqlite3.h>

#include "layer_vfs.h"
#include "store/draft_store.h"
#include "store/people_store.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

namespace {

// The statements that a use of the store runs, as it runs them.
std::vector<std::string> statementsOf(StoreFile& file, const std::function<void()>& use) {
    std::vector<std::string> statements;
    file.connection().failCalls([&](std::string_view sql) {
        if (statements.empty() || statements.back() != sql) statements.emplace_back(sql);
        return 0;
    });
    use();
    file.connection().failCalls(nullptr);
    return statements;
}

std::string planOf(StoreFile& file, const std::string& sql) {
    const std::string explain = "EXPLAIN QUERY PLAN " + sql;
    std::string plan;
    auto found = need(SqliteConnection::open(file.path(), SqliteConnection::Access::ReadOnly));
    need(found->setKey(kQuickKey));
    auto query = found->query(explain);
    while (need(query.step())) {
        const std::string step(query.text(3));
        // What a line above found is read from one end to the other: no more than that.
        if (!step.starts_with("SCAN (subquery-")) plan += step + "\n";
    }
    return plan;
}

void checkIndexed(StoreFile& file, const std::function<void()>& use) {
    const auto statements = statementsOf(file, use);
    REQUIRE_FALSE(statements.empty());
    for (const std::string& sql : statements) {
        INFO(sql);
        const std::string plan = planOf(file, sql);
        INFO(plan);
        CHECK_THAT(plan, !Catch::Matchers::ContainsSubstring("SCAN"));
        CHECK_THAT(plan, !Catch::Matchers::ContainsSubstring("TEMP B-TREE"));
        if (sql.find("SELECT") == 0) CHECK_THAT(plan, Catch::Matchers::ContainsSubstring("SEARCH"));
    }
}

}  // namespace

TEST_CASE("lists and searches go through an index, never through everybody", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    PeopleStore people(*file);
    const auto person = addPerson(*file, 1);
    checkIndexed(*file, [&] { need(people.page(codeOf(1), 50)); });
    checkIndexed(*file, [&] { need(people.withPrefix("7K", 50)); });
    checkIndexed(*file, [&] { need(people.due({.last = day("2026-10-12"), .waitedFor = true}, 50)); });
    checkIndexed(*file, [&] { need(people.due({.after = {{day("2026-10-12"), codeOf(1)}}}, 50)); });
    checkIndexed(*file, [&] { need(people.dueCount({.last = day("2026-10-12")}, 1000)); });
    checkIndexed(*file, [&] { need(people.find(codeOf(1))); });
    checkIndexed(*file, [&] { need(people.findById(person)); });
    checkIndexed(*file, [&] { need(people.findByMark("aa")); });
    checkIndexed(*file, [&] { need(FormStore(*file).ofPerson(person)); });
    checkIndexed(*file, [&] { need(DraftStore(*file).ofPerson(person)); });
}

TEST_CASE("the scan of all forms reads them in the order in which they lie", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    const auto statements = statementsOf(*file, [&] { need(FormStore(*file).scan([](const PackedForm&) {})); });
    REQUIRE(statements.size() == 1);
    CHECK(planOf(*file, statements[0]) == "SCAN form\n");
}

TEST_CASE("one tick is one transaction, and costs the same with ten people and with two thousand", "[store]") {
    TempFolder folder;
    LayerVfs layer;
    const auto cost = [&](const std::string& name, std::uint64_t peopleCount) {
        auto file = newFile(folder.file(name), {layer.name()});
        need(file->inTransaction([&]() -> Status {
            for (std::uint64_t n = 1; n <= peopleCount; ++n) {
                addPerson(*file, n);
            }
            return {};
        }));
        const auto person = need(PeopleStore(*file).find(codeOf(peopleCount / 2)))->id;
        DraftRow draft{formOf(person, day("2026-04-12"), "4"), IndicatorId("work.hours"), "10:42"};
        need(DraftStore(*file).save(draft));
        draft.form.answers.signs = "45";
        layer.resetCounts();
        const auto statements = statementsOf(*file, [&] { need(DraftStore(*file).save(draft)); });
        CHECK(std::count(statements.begin(), statements.end(), "COMMIT") == 1);
        CHECK(std::count(statements.begin(), statements.end(), "BEGIN IMMEDIATE") == 1);
        return std::pair(layer.syncsCount(), layer.writesCount());
    };
    const auto few = cost("few.camre", 10);
    const auto many = cost("many.camre", 2000);
    CHECK(few == many);
    // The journal's pages, the journal's head, the file: the three syncs of a rollback journal.
    CHECK(few.first == 3);
}
