#include "exports/export_folder.h"

#include <sys/resource.h>

#include <csignal>

#include "exports/zip_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "zip_reader.h"

using namespace camre;
using namespace camre::tests;
namespace fs = std::filesystem;

namespace {

const std::vector<ExportFile> kFiles = {{"a.txt", "one"}, {"charts/b.svg", std::string(100'000, 'b')}, {"c.txt", "three"}};

// While it lives no file can grow beyond this size: a disk that is full in the middle of the work.
class SmallDisk {
  public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

  private:
    rlimit m_before{};
};

std::size_t entriesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::recursive_directory_iterator(folder), fs::recursive_directory_iterator()));
}

}  // namespace

TEST_CASE("an export folder holds every file and nothing else", "[exports]") {
    const TempFolder folder;
    const fs::path out = folder.path() / "deep" / "out";
    REQUIRE(writeExportFolder(kFiles, out));
    for (const ExportFile& file : kFiles) CHECK(readBytes(out / file.name) == file.bytes);
    CHECK(entriesIn(out) == 4);  // three files and the folder of charts
    REQUIRE(writeExportFolder(kFiles, out));  // again: the same
    CHECK(entriesIn(out) == 4);
}

TEST_CASE("when the disk is full in the middle, no folder is left behind", "[exports]") {
    const TempFolder folder;
    {
        const SmallDisk disk(50'000);
        const Status written = writeExportFolder(kFiles, folder.path() / "new" / "out");
        REQUIRE_FALSE(written);
        CHECK(written.error().place == (folder.path() / "new" / "out" / "charts" / "b.svg").string());
    }
    CHECK(entriesIn(folder.path()) == 0);
}

TEST_CASE("when the disk is full in the middle, what was in the folder stays as it was", "[exports]") {
    const TempFolder folder;
    writeBytes(folder.path() / "a.txt", "older");
    {
        const SmallDisk disk(50'000);
        REQUIRE_FALSE(writeExportFolder(kFiles, folder.path()));
    }
    CHECK(readBytes(folder.path() / "a.txt") == "older");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("a file in the place of the folder is refused and kept", "[exports]") {
    const TempFolder folder;
    writeBytes(folder.path() / "out", "a file");
    CHECK_FALSE(writeExportFolder(kFiles, folder.path() / "out"));
    CHECK(readBytes(folder.path() / "out") == "a file");
}

TEST_CASE("a zip holds the files in one folder, and is the same bytes each time", "[exports]") {
    const auto zip = zipped(kFiles, "camre-x");
    REQUIRE(zip);
    CHECK(zipped(kFiles, "camre-x").value() == zip.value());
    const auto inside = unzipped(zip.value());
    REQUIRE(inside.size() == kFiles.size());
    for (const ExportFile& file : kFiles) CHECK(inside.at("camre-x/" + file.name) == file.bytes);
    CHECK(zip.value().size() < 10'000);  // packed: a hundred thousand letters alike
}

TEST_CASE("the name of an export has the organisation and the period, and no sign that a file's name should not have", "[exports]") {
    PackHead head;
    head.period = {Day::fromIso("2026-07-01").value(), Day::fromIso("2026-09-30").value()};
    head.organisation = "swansea-drop-in";
    CHECK(exportName(head) == "camre-swansea-drop-in-2026-07-01_2026-09-30");
    head.organisation = "../Tŷ Gwyn: / \"A\" & B.";
    CHECK(exportName(head) == "camre-T-Gwyn-A-B-2026-07-01_2026-09-30");
    head.organisation = "";
    CHECK(exportName(head) == "camre-records-2026-07-01_2026-09-30");
}
