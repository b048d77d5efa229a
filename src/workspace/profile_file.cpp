#include "workspace/profile_file.h"

#include "base/atomic_file.h"
#include "catalogue/profile_reader.h"
#include "catalogue/profile_writer.h"
#include "pack/own_words.h"
#include "pack/pack_check.h"

namespace camre {
namespace {

constexpr std::size_t kLargestProfile = 1'000'000;  // bytes; the longest promises fill a few thousand

}  // namespace

ProfileFileReading readProfileFile(const std::filesystem::path& path, const Catalogue& catalogue, const Library& library) {
    ProfileFileReading read;
    auto text = readWholeFile(path, kLargestProfile);
    if (!text) {
        read.problems.push_back(text.error());
        return read;
    }
    ProfileReading reading = readProfile(text.value(), catalogue);
    read.problems = std::move(reading.problems);
    if (read.problems.empty()) read.problems = checkLanguages(reading.profile, library);
    for (Error& problem : read.problems) problem.place.insert(0, path.filename().string());
    if (read.problems.empty()) read.profile = {std::move(reading.profile), std::move(text).value()};
    return read;
}

Status writeProfileFile(const ServiceProfile& profile, const std::filesystem::path& path) {
    return writeWholeFile(path, profileJson(profile));
}

Problems checkLanguages(const ServiceProfile& profile, const Library& library) {
    Problems problems;
    for (std::size_t i = 0; i < profile.languages.size(); ++i) {
        const LanguageTag& tag = profile.languages[i];
        if (library.pack(tag) == nullptr) problems.push_back({ErrorCode::UnknownLanguage, "/languages/" + std::to_string(i), tag.text});
    }
    return problems;
}

Problems unreadyLanguages(const ServiceProfile& profile, const Library& library) {
    Problems problems;
    const auto keys = keysForForm(library.catalogue, profile);
    for (const LanguageTag& tag : profile.languages) {
        const LanguagePack* pack = library.pack(tag);
        if (pack == nullptr) continue;
        const LanguagePack words = withOwnWords(*pack, profile.ownQuestions);
        for (const std::string& key : keys) {
            if (!words.has(key)) problems.push_back({ErrorCode::MissingWord, tag.text, key});
        }
    }
    return problems;
}

}  // namespace camre
