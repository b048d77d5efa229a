#include <algorithm>

#include "base/atomic_file.h"
#include "catalogue/catalogue_reader.h"
#include "catalogue/catalogue_rules.h"
#include "catalogue/framework.h"
#include "catalogue/profile_reader.h"
#include "cli/check_forms.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/problem_list.h"
#include "exchange/forms_reader.h"
#include "pack/own_words.h"
#include "pack/pack_check.h"
#include "pack/pack_reader.h"
#include "pack/pack_sound.h"
#include "workspace/profile_file.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestText = 8'000'000;

struct Checked {
    Problems problems;
    bool stoppedEarly = false;
};

// The data folder that a file or folder in it belongs to: `--data`, else the one around it when it
// has what is needed, else the usual one.
fs::path dataFolderOf(const CommonOptions& common, const fs::path& around, const fs::path& needed) {
    std::error_code failed;
    if (!common.data.empty()) return common.data;
    return fs::exists(around / needed, failed) ? around : findDataFolder({});
}

fs::path wholePath(const fs::path& path) {
    std::error_code failed;
    const fs::path whole = fs::absolute(path, failed).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

Result<Catalogue> catalogueOf(const fs::path& dataFolder) {
    const fs::path file = dataFolder / "indicators" / "catalogue.json";
    const auto text = readWholeFile(file, kLargestText);
    if (!text) return text.error();
    CatalogueReading reading = readCatalogue(text.value());
    if (reading.problems.empty()) return std::move(reading.catalogue);
    Error first = reading.problems.front();
    first.place = "catalogue.json" + first.place;
    return first;
}

void keep(Problems& all, const std::string& file, const Problems& found) {
    for (const auto& problem : found) all.push_back({problem.code, file + problem.place, problem.fact});
}

std::vector<Framework> frameworksOf(const fs::path& folder, Problems& problems) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<Framework> frameworks;
    for (const auto& file : files) {
        const auto text = readWholeFile(file, kLargestText);
        if (!text) {
            problems.push_back(text.error());
            continue;
        }
        FrameworkReading reading = readFramework(text.value());
        keep(problems, file.filename().string(), reading.problems);
        frameworks.push_back(std::move(reading.framework));
    }
    return frameworks;
}

Result<Checked> checkCatalogueFile(const CheckOptions& options) {
    std::error_code failed;
    const fs::path given = wholePath(options.path);
    const fs::path file = fs::is_directory(given, failed) ? given / "catalogue.json" : given;
    const auto text = readWholeFile(file, kLargestText);
    if (!text) return text.error();
    const CatalogueReading reading = readCatalogue(text.value());
    // What cannot be read cannot be judged further.
    if (!reading.problems.empty()) return Checked{reading.problems};

    Checked checked;
    const fs::path beside = file.parent_path();
    const fs::path data = dataFolderOf(options.common, beside.parent_path(), "translations");
    const fs::path own = beside / "frameworks";
    const auto frameworks = frameworksOf(fs::is_directory(own, failed) ? own : data / "indicators" / "frameworks", checked.problems);
    const PackReading words = readPack(data / "translations" / reading.catalogue.sourceLanguage.text);
    const auto hasWhy = [&](const IndicatorId& id) { return words.pack.has(word_key::why(id)); };
    const Problems rules = checkCatalogue(reading.catalogue, frameworks, hasWhy);
    checked.problems.insert(checked.problems.end(), rules.begin(), rules.end());
    return checked;
}

// The languages that a form names: whether each is here, and whether it has every text of this form; and the words of its
// own questions.
Result<Checked> checkLanguagesOf(const ServiceProfile& profile, const CommonOptions& common, const fs::path& data) {
    const auto library = loadLibrary(data, common.data.empty() ? userPacksFolder() : fs::path());
    if (!library) return library.error();
    Checked checked{checkLanguages(profile, library.value())};
    for (const Problems& found : {unreadyLanguages(profile, library.value()), checkOwnWords(profile, library.value().packs)}) {
        checked.problems.insert(checked.problems.end(), found.begin(), found.end());
    }
    return checked;
}

Result<Checked> checkServiceFile(const CheckOptions& options) {
    const fs::path file = wholePath(options.path);
    const auto text = readWholeFile(file, kLargestText);
    if (!text) return text.error();
    // indicators/services/x.service.json
    const fs::path around = file.parent_path().parent_path().parent_path();
    const fs::path data = dataFolderOf(options.common, around, "indicators/catalogue.json");
    const auto catalogue = catalogueOf(data);
    if (!catalogue) return catalogue.error();
    const ProfileReading reading = readProfile(text.value(), catalogue.value());
    const bool saysNoMore = reading.profile.languages.empty() && reading.profile.ownQuestions.empty();
    if (!reading.problems.empty() || saysNoMore) return Checked{reading.problems};
    return checkLanguagesOf(reading.profile, options.common, data);
}

Result<Checked> checkPackFolder(const CheckOptions& options) {
    std::error_code failed;
    const fs::path folder = wholePath(options.path);
    if (!fs::is_directory(folder, failed)) return Error{ErrorCode::FolderMissing, folder.string(), {}};
    // translations/<tag>
    const fs::path data = dataFolderOf(options.common, folder.parent_path().parent_path(), "indicators/catalogue.json");
    const auto catalogue = catalogueOf(data);
    if (!catalogue) return catalogue.error();
    const PackReading english = readPack(data / "translations" / catalogue.value().sourceLanguage.text);
    if (!english.problems.empty()) {
        const Error& first = english.problems.front();
        return Error{first.code, catalogue.value().sourceLanguage.text + "/" + first.place, first.fact};
    }
    PackReading reading = readPack(folder);
    Problems& problems = reading.problems;
    if (problems.empty()) problems = checkPack(reading.pack, english.pack, catalogue.value());
    for (const Problems& sounds : {reading.soundProblems, checkSoundFiles(reading.pack)}) problems.insert(problems.end(), sounds.begin(), sounds.end());
    return Checked{std::move(problems)};
}

Result<Checked> checkFormsFile(const CheckOptions& options) {
    const auto clock = clockFor(options.common);
    if (!clock) return clock.error();
    auto library = libraryFor(options.common);
    if (!library) return library.error();
    if (!options.service.empty()) {
        auto own = profileFor(library.value(), options.service);
        if (!own) return own.error();
        library.value().profiles.insert(library.value().profiles.begin(), std::move(own).value());
    }
    FormsReading reading = readFormsFile(options.path, clock.value()->today());
    const bool missing = reading.problems.size() == 1 && (reading.problems.front().code == ErrorCode::FileNotFound ||
                                                          reading.problems.front().code == ErrorCode::FileUnreadable);
    if (missing) return reading.problems.front();
    Checked checked{std::move(reading.problems), reading.stoppedEarly};
    const Problems unfit = checkFormsAgainst(library.value(), reading.forms);
    checked.problems.insert(checked.problems.end(), unfit.begin(), unfit.end());
    return checked;
}

Result<Checked> check(const CheckOptions& options) {
    switch (options.kind) {
        case CheckKind::Catalogue: return checkCatalogueFile(options);
        case CheckKind::Service: return checkServiceFile(options);
        case CheckKind::Pack: return checkPackFolder(options);
        case CheckKind::Forms: break;
    }
    return checkFormsFile(options);
}

}  // namespace

ExitCode runCheck(const CheckOptions& options) {
    const auto checked = check(options);
    if (!checked) return fail(checked.error());
    return sayProblems(checked.value().problems, options.common.json, checked.value().stoppedEarly);
}

}  // namespace camre
