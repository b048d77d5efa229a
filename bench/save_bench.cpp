// One tick, durable on the disk when it returns.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <string>

#include "bench_file.h"

namespace camre::bench {
namespace {

Draft draftOfSomebodyNew(Workspace& workspace) {
    const Agreement agreement{clock().today(), kAgreementWording, LanguageTag("en"), HowGiven::Read, Interpreter::None,
                              WorkerRole::Caseworker, Confirmed::Age};
    const PersonCode code = needed(workspace.addPerson(agreement, agreement.language, {}));
    return needed(workspace.startForm(code, agreement, agreement.language, HowGiven::Read));
}

void saveTick(benchmark::State& state) {
    const auto workspace = openWorkspace(copyOf(state.range(0)));
    Draft draft = draftOfSomebodyNew(*workspace);
    int level = 1;
    for ([[maybe_unused]] auto _ : state) {
        level = level % 5 + 1;
        draft.form.answers[IndicatorId("belonging.local_area")] = Answer::chosen(level);
        if (const Status saved = workspace->saveDraft(draft); !saved) endWith(saved.error());
    }
}
BENCHMARK(saveTick)->RangeMultiplier(10)->Range(1000, 100000)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// The bare writes and syncs of one commit with a rollback journal.
class BareCommit {
  public:
    explicit BareCommit(const std::filesystem::path& folder)
        : m_journal((folder / "floor-journal").string()),
          m_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY)),
          m_file(::open((folder / "floor").c_str(), O_RDWR | O_CREAT, 0600)) {
        m_page.fill('x');
        for (int page = 0; page < kPages; ++page) write(m_file, page);
        ::fsync(m_file);
    }
    ~BareCommit() {
        ::close(m_file);
        ::close(m_folder);
    }
    BareCommit(const BareCommit&) = delete;
    BareCommit& operator=(const BareCommit&) = delete;

    void commit() {
        const int journal = ::open(m_journal.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
        for (int page = 0; page < kChanged; ++page) write(journal, page);
        ::fdatasync(journal);  // the old pages
        ::fdatasync(m_folder); // the journal's name
        write(journal, 0);
        ::fdatasync(journal);  // how many they are
        for (int page = 0; page < kChanged; ++page) write(m_file, page);
        ::fdatasync(m_file);   // the new pages
        ::close(journal);
        ::unlink(m_journal.c_str());
    }

  private:
    static constexpr int kPages = 16;
    static constexpr int kChanged = 2;  // the first page and the draft's
    static constexpr std::size_t kPageBytes = 4096;

    void write(int descriptor, int page) const {
        const auto offset = static_cast<off_t>(static_cast<std::size_t>(page) * kPageBytes);
        if (::pwrite(descriptor, m_page.data(), m_page.size(), offset) < 0) endWith({ErrorCode::FileUnwritable, m_journal, {}});
    }

    std::string m_journal;
    int m_folder;
    int m_file;
    std::array<char, kPageBytes> m_page{};
};

void saveTickFloor(benchmark::State& state) {
    BareCommit bare(std::filesystem::path(CAMRE_BENCH_FOLDER));
    for ([[maybe_unused]] auto _ : state) bare.commit();
}
BENCHMARK(saveTickFloor)->Unit(benchmark::kMicrosecond)->UseRealTime();

}  // namespace
}  // namespace camre::bench
