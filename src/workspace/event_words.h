#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace camre::event_words {

// What the event list says, in one place: these texts stand in files, so none of them ever changes. Never a code, an
// answer or a name (P54). Translators meet them in the context "EventWords", with %1 in the place of a number.

inline constexpr std::string_view kMade = "file made";
inline constexpr std::string_view kOpened = "opened";
inline constexpr std::string_view kBroughtUpToDate = "the file was brought up to date; a copy of the old one was kept";
inline constexpr std::string_view kPromisesChanged = "the service's form or its promises were changed";
inline constexpr std::string_view kNewVersion = "the service's form or its promises were changed (version %1)";
inline constexpr std::string_view kFormsAdded = "%1 forms added";
inline constexpr std::string_view kCorrected = "a form was corrected";
inline constexpr std::string_view kDraftErased = "an unfinished form was erased";
inline constexpr std::string_view kStopped = "a person stopped taking part";
inline constexpr std::string_view kTakesPartAgain = "a person takes part again";
inline constexpr std::string_view kOneErased = "1 person erased";
inline constexpr std::string_view kManyErased = "%1 people erased";
inline constexpr std::string_view kErasedAgain = "%1 people erased again after a backup was restored";
inline constexpr std::string_view kKeptLonger = "a person is kept longer, for a reason";
inline constexpr std::string_view kRequestNoted = "a request was noted";
inline constexpr std::string_view kRequestAnswered = "a request was answered";
inline constexpr std::string_view kRequestOpenAgain = "a request was opened again";
inline constexpr std::string_view kReleased = "a period was released";
inline constexpr std::string_view kExported = "a released summary was exported";
inline constexpr std::string_view kReleaseWithdrawn = "a release was withdrawn";

inline constexpr std::string_view kBackupMade = "a backup was made";
inline constexpr std::string_view kBackupDeleted = "a backup was deleted";
inline constexpr std::string_view kBackupMonths = "how long backups are kept was changed";
inline constexpr std::string_view kBackupRestored = "a backup was restored";
inline constexpr std::string_view kPassphraseChanged = "the passphrase was changed";
inline constexpr std::string_view kSalvaged = "what could be read of a damaged file was saved";

/// All of them.
std::vector<std::string_view> all();
/// "3 forms added", from its words with %1.
std::string counted(std::int64_t count, std::string_view words);
/// What was said, with %1 in the place of the number, and the number; the number is empty where there is none.
struct Said {
    std::string words;
    std::string number;
};
Said said(std::string_view event);

}  // namespace camre::event_words
