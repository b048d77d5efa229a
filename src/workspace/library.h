#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/framework.h"
#include "catalogue/service_profile.h"
#include "exports/report_printer.h"
#include "pack/language_pack.h"

namespace camre {

/// A service profile with the very text it was read from: that text is copied into data files.
struct ProfileText {
    ServiceProfile profile;
    std::string json;
};

/// Everything that comes with the program and not from a data file: catalogue, frameworks,
/// profiles, language packs.
struct Library {
    Catalogue catalogue;
    std::string catalogueJson;
    std::vector<Framework> frameworks;
    std::vector<ProfileText> profiles;
    std::vector<LanguagePack> packs;
    /// The languages that come with the program, by their tags; a user's own copy of one stands in `packs` in its place.
    std::filesystem::path shippedPacks;
    /// Drawings of the catalogue's questions, `<indicator id>.svg`; they may be missing.
    std::filesystem::path pictograms;
    /// Packs and profiles that could not be used; the rest goes on without them.
    Problems problems;
    /// How often a pack changed since; whoever changes one counts on.
    int changes = 0;
    /// Sets reports with the letters of a font; none in a program that has none. Outlives the library.
    const ReportPrinter* printer = nullptr;

    [[nodiscard]] const ServiceProfile* profile(const ServiceId& id) const;
    [[nodiscard]] const ProfileText* profileText(const ServiceId& id) const;
    [[nodiscard]] const LanguagePack* pack(const LanguageTag& tag) const;
    /// The packs in which every text of this form is ready, in the alphabetical order of their endonyms.
    [[nodiscard]] std::vector<const LanguagePack*> readyPacks(const ServiceProfile& profile) const;
};

/// Loads `indicators/` and `translations/` of a data folder, then the user's own packs. A folder of the same tag replaces
/// the shipped one; texts that it has not, as a copy made by an older Camre, it takes from there (`completeFrom`).
///
/// Errors: the first problem of the catalogue or of the English pack; without those nothing can be asked.
Result<Library> loadLibrary(const std::filesystem::path& dataFolder, const std::filesystem::path& userPacks = {});

/// The folder that holds `indicators/` and `translations/`: the one given, else beside the
/// program's installed files, else the source folder it was built from.
std::filesystem::path findDataFolder(const std::filesystem::path& given);

/// "~/.local/share/camre/translations" (XDG_DATA_HOME is respected).
std::filesystem::path userPacksFolder();

}  // namespace camre
