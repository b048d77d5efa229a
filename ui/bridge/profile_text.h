#pragma once

#include <string>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "workspace/library.h"

namespace camre {

/// The profile with these promises, and a child's form with its safeguards (P25), written into its text, read again by the core's own strict reader: what is shown,
/// what is kept in the file and what the text says are then the same.
///
/// Errors: the first problem the reader finds (BadRetention, TooLong …), with its place in the text.
Result<ProfileText> withPrivacy(const ProfileText& profile, const PrivacyNotice& privacy, const ChildSafeguards& children,
                                const Catalogue& catalogue);

}  // namespace camre
