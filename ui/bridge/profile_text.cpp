#include "bridge/profile_text.h"

#include "catalogue/profile_reader.h"
#include "catalogue/profile_writer.h"

namespace camre {

Result<ProfileText> withPrivacy(const ProfileText& profile, const PrivacyNotice& privacy, const ChildSafeguards& children,
                                const Catalogue& catalogue) {
    ServiceProfile changed = profile.profile;
    changed.privacy = privacy;
    if (changed.respondent == Respondent::Child) changed.children = children;
    std::string text = profileJson(changed);
    ProfileReading reading = readProfile(text, catalogue);
    if (!reading.problems.empty()) return reading.problems.front();
    return ProfileText{std::move(reading.profile), std::move(text)};
}

}  // namespace camre
