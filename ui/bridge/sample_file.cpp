#include "bridge/sample_file.h"

#include "bridge/profile_text.h"
#include "exchange/sample.h"

namespace camre {
namespace {

constexpr int kPeople = 120;
constexpr std::uint64_t kSeed = 2027;

// Whatever a service would promise; it belongs to nobody, and says so.
PrivacyNotice sampleNotice() {
    PrivacyNotice notice;
    notice.controller = "Sample service";
    notice.contact = "01792 000000";
    notice.purposes = "To try Camre with people who are not real.";
    notice.lawfulBasis = "None needed: nobody here is real.";
    notice.article9 = "None needed: nobody here is real.";
    notice.recipients = "You";
    notice.complaints = "Nobody here is real.";
    notice.supportNumbers = "116 123";
    return notice;
}

Status addPeople(WorkspaceModel& model, const ServiceProfile& profile, Day today) {
    SampleOptions options;
    options.people = kPeople;
    options.seed = kSeed;
    options.today = today;
    for (const LanguagePack* pack : model.library().readyPacks(profile)) options.languages.push_back(pack->tag);
    std::vector<IncomingForm> forms;
    makeSample(model.workspace().catalogue(), profile, options, [&forms](std::span<const IncomingForm> person) {
        forms.insert(forms.end(), person.begin(), person.end());
        return true;
    });
    for (std::size_t i = 0; i < forms.size(); ++i) forms[i].line = static_cast<int>(i) + 1;
    Problems problems;
    const auto added = model.workspace().addForms(forms, problems);
    return added ? Status() : Status(added.error());
}

}  // namespace

Status makeSampleFile(WorkspaceModel& model, const std::filesystem::path& path, Day today, const ProfileText* form) {
    const Library& library = model.library();
    if (library.profiles.empty()) return Error{ErrorCode::UnknownService, path.string(), ""};
    if (form == nullptr) form = library.profileText(ServiceId("core"));
    const auto profile = withPrivacy(form == nullptr ? library.profiles.front() : *form, sampleNotice(), {}, library.catalogue);
    if (!profile) return profile.error();
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    std::filesystem::remove(path, failed);
    const NewFile file{kSamplePassphrase, profile.value().profile, profile.value().json, "sample-service", true};
    if (const Status made = model.createFile(path, file); !made) return made;
    return addPeople(model, profile.value().profile, today);
}

}  // namespace camre
