#include "workspace/copies.h"

#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <tuple>

namespace camre {
namespace {

namespace fs = std::filesystem;

std::optional<Day> writtenOn(const fs::path& file) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return std::nullopt;
    std::tm local{};
    localtime_r(&facts.st_mtime, &local);
    return Day::fromCivil(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday));
}

KnownCopy::Kind kindOf(const std::string& name) {
    if (name.find(".before-schema-") != std::string::npos) return KnownCopy::Kind::OfOlderCamre;
    if (name.find(".damaged-") != std::string::npos) return KnownCopy::Kind::Damaged;
    return KnownCopy::Kind::Other;
}

}  // namespace

std::vector<KnownCopy> copiesBeside(const fs::path& file) {
    const std::string own = file.filename().string();
    const std::string stem = file.stem().string();
    std::vector<KnownCopy> found;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(file.parent_path().empty() ? "." : file.parent_path(), failed)) {
        const std::string name = entry.path().filename().string();
        const bool isCopy = name != own && name.starts_with(stem) && entry.path().extension() == file.extension();
        const auto written = isCopy ? writtenOn(entry.path()) : std::nullopt;
        if (written) found.push_back({entry.path(), *written, kindOf(name)});
    }
    std::sort(found.begin(), found.end(), [](const KnownCopy& one, const KnownCopy& other) {
        return std::tie(other.written, one.path) < std::tie(one.written, other.path);
    });
    return found;
}

}  // namespace camre
