#include "workspace/event_words.h"

#include <algorithm>

namespace camre::event_words {

std::vector<std::string_view> all() {
    return {kMade,        kOpened,        kBroughtUpToDate, kPromisesChanged, kNewVersion, kFormsAdded,  kCorrected,       kDraftErased,
            kStopped,     kTakesPartAgain, kOneErased,      kManyErased,      kErasedAgain, kKeptLonger,      kRequestNoted,
            kRequestAnswered, kRequestOpenAgain, kReleased,  kExported,        kReleaseWithdrawn, kBackupMade,
            kBackupDeleted, kBackupMonths, kBackupRestored, kPassphraseChanged, kSalvaged};
}

std::string counted(std::int64_t count, std::string_view words) {
    std::string text(words);
    const auto mark = text.find("%1");
    if (mark != std::string::npos) text.replace(mark, 2, std::to_string(count));
    return text;
}

Said said(std::string_view event) {
    const auto known = all();
    const auto isKnown = [&known](std::string_view words) { return std::find(known.begin(), known.end(), words) != known.end(); };
    const std::size_t first = event.find_first_of("0123456789");
    if (isKnown(event) || first == std::string_view::npos) return {std::string(event), {}};
    const std::size_t last = std::min(event.find_first_not_of("0123456789", first), event.size());
    const std::string words = std::string(event.substr(0, first)) + "%1" + std::string(event.substr(last));
    if (!isKnown(words)) return {std::string(event), {}};
    return {words, std::string(event.substr(first, last - first))};
}

}  // namespace camre::event_words
