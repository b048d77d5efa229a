#include "pack/pack_progress.h"

#include <algorithm>

#include "pack/pack_check.h"
#include "pack/pack_sound.h"

namespace camre {
namespace {

int countOf(const Problems& problems, ErrorCode code) {
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [code](const Error& one) { return one.code == code; }));
}

int soundsOf(const LanguagePack& pack, const std::vector<std::string>& keys) {
    return static_cast<int>(std::count_if(keys.begin(), keys.end(), [&pack](const std::string& key) { return !soundFile(pack, key).empty(); }));
}

PackStage stageOf(const PackProgress& progress) {
    if (progress.textsThere < progress.textsNeeded) return PackStage::Draft;
    if (!progress.problems.empty()) return PackStage::NeedsUpdate;
    return progress.textsChecked < progress.textsNeeded ? PackStage::Complete : PackStage::Ready;
}

}  // namespace

PackProgress progressOf(const LanguagePack& pack, const LanguagePack& english, const Catalogue& catalogue) {
    const std::vector<std::string> keys = allKeys(catalogue);
    PackProgress progress;
    progress.problems = checkPack(pack, english, catalogue);
    progress.textsNeeded = static_cast<int>(keys.size());
    progress.textsThere = progress.textsNeeded - countOf(progress.problems, ErrorCode::MissingWord);
    progress.textsStale = countOf(progress.problems, ErrorCode::StaleWord);
    const std::vector<std::string> heard = soundKeys(catalogue);
    progress.soundsNeeded = static_cast<int>(heard.size());
    progress.soundsThere = soundsOf(pack, heard);
    progress.textsChecked = static_cast<int>(std::count_if(keys.begin(), keys.end(), [&pack](const std::string& key) {
        const auto word = pack.words.find(key);
        return word != pack.words.end() && !word->second.text.empty() && word->second.state == WordState::Checked;
    }));
    progress.stage = stageOf(progress);
    return progress;
}

}  // namespace camre
