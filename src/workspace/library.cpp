#include "workspace/library.h"

#include <algorithm>
#include <cstdlib>

#include "base/atomic_file.h"
#include "catalogue/catalogue_reader.h"
#include "catalogue/profile_reader.h"
#include "pack/own_pack.h"
#include "pack/pack_check.h"
#include "pack/pack_reader.h"
#include "workspace/profile_file.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestText = 8'000'000;  // bytes; our own catalogue is some 30 kB

// The files or folders of a folder in the order of their names, so that nothing hangs on the disk's order.
std::vector<fs::path> entriesOf(const fs::path& folder, bool folders) {
    std::vector<fs::path> paths;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        std::error_code ignored;
        if (folders ? entry.is_directory(ignored) : entry.is_regular_file(ignored)) paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

void keepProblems(Problems& all, const fs::path& file, const Problems& found) {
    for (const Error& problem : found) all.push_back({problem.code, file.filename().string() + problem.place, problem.fact});
}

void loadFrameworks(const fs::path& folder, Library& library) {
    for (const fs::path& path : entriesOf(folder, false)) {
        if (path.extension() != ".json") continue;
        const auto text = readWholeFile(path, kLargestText);
        if (!text) {
            library.problems.push_back(text.error());
            continue;
        }
        FrameworkReading reading = readFramework(text.value());
        keepProblems(library.problems, path, reading.problems);
        if (reading.problems.empty()) library.frameworks.push_back(std::move(reading.framework));
    }
}

void loadProfiles(const fs::path& folder, Library& library) {
    for (const fs::path& path : entriesOf(folder, false)) {
        const std::string name = path.filename().string();
        const bool isProfile = name.size() > kProfileEnding.size() &&
                               name.compare(name.size() - kProfileEnding.size(), std::string::npos, kProfileEnding) == 0;
        if (!isProfile) continue;
        const auto text = readWholeFile(path, kLargestText);
        if (!text) {
            library.problems.push_back(text.error());
            continue;
        }
        ProfileReading reading = readProfile(text.value(), library.catalogue);
        keepProblems(library.problems, path, reading.problems);
        if (reading.problems.empty()) library.profiles.push_back({std::move(reading.profile), text.value()});
    }
}

// A language in the making (".new-…") and one that was kept aside ("pl.before") are no languages to offer.
bool isSetAside(const fs::path& folder) {
    const std::string name = folder.filename().string();
    return name.front() == '.' || folder.extension() == ".before";
}

// The user's own copy stands in for the shipped one, with what a newer program brought since.
void replacePack(LanguagePack& shipped, LanguagePack own) {
    completeFrom(own, shipped);
    shipped = std::move(own);
}

void loadPacks(const fs::path& folder, Library& library) {
    for (const fs::path& path : entriesOf(folder, true)) {
        if (isSetAside(path)) continue;
        PackReading reading = readPack(path);
        for (const Error& problem : reading.problems) {
            library.problems.push_back({problem.code, path.filename().string() + "/" + problem.place, problem.fact});
        }
        for (const Error& problem : reading.soundProblems) {
            library.problems.push_back({problem.code, path.filename().string() + "/" + problem.place, problem.fact});
        }
        if (!reading.problems.empty()) continue;
        const auto same = std::find_if(library.packs.begin(), library.packs.end(),
                                       [&](const LanguagePack& pack) { return pack.tag == reading.pack.tag; });
        if (same == library.packs.end()) library.packs.push_back(std::move(reading.pack));
        else replacePack(*same, std::move(reading.pack));
    }
}

}  // namespace

const ServiceProfile* Library::profile(const ServiceId& id) const {
    const ProfileText* found = profileText(id);
    return found == nullptr ? nullptr : &found->profile;
}

const ProfileText* Library::profileText(const ServiceId& id) const {
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&](const ProfileText& one) { return one.profile.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

const LanguagePack* Library::pack(const LanguageTag& tag) const {
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const LanguagePack& one) { return one.tag == tag; });
    return found == packs.end() ? nullptr : &*found;
}

std::vector<const LanguagePack*> Library::readyPacks(const ServiceProfile& profile) const {
    std::vector<const LanguagePack*> ready;
    const LanguagePack* english = pack(LanguageTag("en"));
    for (const LanguagePack& one : packs) {
        const bool wanted = profile.languages.empty() ||
                            std::find(profile.languages.begin(), profile.languages.end(), one.tag) != profile.languages.end();
        if (wanted && isReadyFor(one, catalogue, profile, english)) ready.push_back(&one);
    }
    std::sort(ready.begin(), ready.end(), [](const auto* a, const auto* b) { return a->endonym < b->endonym; });
    return ready;
}

Result<Library> loadLibrary(const fs::path& dataFolder, const fs::path& userPacks) {
    const fs::path indicators = dataFolder / "indicators";
    const auto text = readWholeFile(indicators / "catalogue.json", kLargestText);
    if (!text) return text.error();
    CatalogueReading reading = readCatalogue(text.value());
    if (!reading.problems.empty()) {
        const Error& first = reading.problems.front();
        return Error{first.code, "catalogue.json" + first.place, first.fact};
    }
    Library library;
    library.catalogue = std::move(reading.catalogue);
    library.catalogueJson = text.value();
    library.pictograms = indicators / "pictograms";
    loadFrameworks(indicators / "frameworks", library);
    loadProfiles(indicators / "services", library);
    library.shippedPacks = dataFolder / "translations";
    loadPacks(library.shippedPacks, library);
    if (!userPacks.empty()) loadPacks(userPacks, library);
    if (library.pack(library.catalogue.sourceLanguage) == nullptr) {
        const std::string prefix = library.catalogue.sourceLanguage.text + "/";
        for (const Error& problem : library.problems) {
            if (problem.place.rfind(prefix, 0) == 0) return problem;
        }
        return Error{ErrorCode::UnknownLanguage, "catalogue.json/sourceLanguage", library.catalogue.sourceLanguage.text};
    }
    return library;
}

fs::path findDataFolder(const fs::path& given) {
    if (!given.empty()) return given;
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    const fs::path installed = program.parent_path().parent_path() / "share" / "camre";
    if (!program.empty() && fs::exists(installed / "indicators" / "catalogue.json", ignored)) return installed;
    return fs::path(CAMRE_DATA_FOLDER);
}

fs::path userPacksFolder() {
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && data[0] == '/') return fs::path(data) / "camre" / "translations";
    const char* home = std::getenv("HOME");
    if (home == nullptr || home[0] != '/') return {};
    return fs::path(home) / ".local" / "share" / "camre" / "translations";
}

}  // namespace camre
