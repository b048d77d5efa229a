#include "records_bench.h"

namespace camre::tests {

RecordsBench::RecordsBench(const UseCase& useCase) : m_case(useCase) {
    put();
    m_before = stateOf(m_file, kQuickKey);
    auto workspace = open();
    REQUIRE(workspace);
    const Status done = run(*workspace.value());
    if (!done) FAIL(describe(done.error()));
    workspace.value().reset();
    // The next opening overwrites what was taken out of the file (docs/decisions/0033-erasing-for-good.md).
    REQUIRE(open());
    m_after = stateOf(m_file, kQuickKey);
    CHECK(m_before != m_after);
}

void RecordsBench::put() {
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) std::filesystem::remove_all(entry.path());
    writeBytes(m_file, m_case.before);
    m_disk.watch();
}

void RecordsBench::inspect(bool acknowledged) {
    m_disk.end();
    {
        auto workspace = open();
        if (!workspace) FAIL(describe(workspace.error()));
        CHECK_FALSE(workspace.value()->facts().readOnly);
        CHECK(workspace.value()->verify().value().problems.empty());
    }
    const std::string now = stateOf(m_file, kQuickKey);
    const bool isAfter = now == m_after;
    CHECK((isAfter || (!acknowledged && now == m_before)));
}

}  // namespace camre::tests
