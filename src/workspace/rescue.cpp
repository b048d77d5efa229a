#include "workspace/rescue.h"

#include <stdlib.h>
#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <vector>

#include "workspace/workspace.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kAsideMark = ".damaged-";
constexpr std::size_t kMostTried = 5;

// A folder for its owner alone, gone with everything in it at the end.
class PrivateFolder {
  public:
    PrivateFolder() {
        std::error_code failed;
        std::string name = (fs::temp_directory_path(failed) / "camre-look-XXXXXX").string();
        if (!failed && ::mkdtemp(name.data()) != nullptr) m_path = name;
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder() {
        std::error_code ignored;
        if (!m_path.empty()) fs::remove_all(m_path, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return m_path; }

  private:
    fs::path m_path;
};

struct Candidate {
    fs::path path;
    std::time_t written = 0;
};

std::optional<std::time_t> writtenAt(const fs::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size == 0) return std::nullopt;
    return facts.st_mtime;
}

Day dayOf(std::time_t time) {
    std::tm local{};
    localtime_r(&time, &local);
    return Day::fromCivil(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday))
        .value_or(Day());
}

std::vector<Candidate> candidatesFor(const fs::path& file) {
    const std::string stem = file.stem().string();
    std::vector<Candidate> found;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(file.parent_path().empty() ? "." : file.parent_path(), failed)) {
        const std::string name = entry.path().filename().string();
        const bool isOther = name != file.filename().string() && name.starts_with(stem);
        const bool isOpenable = !name.ends_with("-journal") && name.find(kAsideMark) == std::string::npos;
        const auto written = isOther && isOpenable ? writtenAt(entry.path()) : std::nullopt;
        if (written) found.push_back({entry.path(), *written});
    }
    std::sort(found.begin(), found.end(), [](const Candidate& one, const Candidate& other) {
        return std::tie(other.written, one.path) < std::tie(one.written, other.path);
    });
    if (found.size() > kMostTried) found.resize(kMostTried);
    return found;
}

// An open file may be brought up to date or get a lock: that happens to a copy.
std::optional<std::int64_t> peopleIn(const fs::path& file, const std::string& passphrase, const Library& library, const Clock& clock) {
    const PrivateFolder folder;
    if (folder.path().empty()) return std::nullopt;
    const fs::path copy = folder.path() / "copy.camre";
    std::error_code failed;
    fs::copy_file(file, copy, failed);
    if (failed) return std::nullopt;
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write, failed);
    const auto opened = Workspace::open(copy, passphrase, library, clock);
    if (!opened) return std::nullopt;
    return opened.value()->facts().peopleCount;
}

Error copyError(const std::error_code& failed, const fs::path& target) {
    const bool isFull = failed == std::errc::no_space_on_device;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, target.string(), {}};
}

}  // namespace

Result<fs::path> putAside(const fs::path& file, Day today) {
    const fs::path target = file.parent_path() / (file.stem().string() + std::string(kAsideMark) + today.iso() + file.extension().string());
    std::error_code failed;
    if (fs::exists(target, failed)) return target;
    if (!writtenAt(file)) return Error{ErrorCode::FileUnreadable, file.string(), {}};
    // Under another name until it is whole.
    const fs::path growing = target.string() + ".part";
    fs::copy_file(file, growing, fs::copy_options::overwrite_existing, failed);
    if (!failed) fs::permissions(growing, fs::perms::owner_read | fs::perms::owner_write, failed);
    if (!failed) fs::rename(growing, target, failed);
    if (!failed) return target;
    std::error_code ignored;
    fs::remove(growing, ignored);
    return copyError(failed, target);
}

std::optional<BackupFacts> newestBackup(const fs::path& file, const std::string& passphrase, const Library& library, const Clock& clock) {
    for (const Candidate& candidate : candidatesFor(file)) {
        const auto people = peopleIn(candidate.path, passphrase, library, clock);
        if (people) return BackupFacts{candidate.path, dayOf(candidate.written), *people};
    }
    return std::nullopt;
}

}  // namespace camre
