#include "pack/pack_progress.h"

#include <algorithm>

#include "pack/pack_check.h"

namespace camre {
namespace {

int countOf(const Problems& problems, ErrorCode code) {
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [code](const Error& one) { return one.code == code; }));
}

// One file for each text, audio/<key>.ogg; a '/' in a key (a scale's id) is a folder of its own.
int soundsOf(const LanguagePack& pack, const std::vector<std::string>& keys) {
    const std::filesystem::path folder = pack.folder / "audio";
    std::error_code failed;
    if (pack.folder.empty() || !std::filesystem::is_directory(folder, failed)) return 0;
    return static_cast<int>(std::count_if(keys.begin(), keys.end(), [&folder](const std::string& key) {
        std::error_code ignored;
        return std::filesystem::is_regular_file(folder / (key + ".ogg"), ignored);
    }));
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
    progress.soundsThere = soundsOf(pack, keys);
    progress.textsChecked = static_cast<int>(std::count_if(keys.begin(), keys.end(), [&pack](const std::string& key) {
        const auto word = pack.words.find(key);
        return word != pack.words.end() && !word->second.text.empty() && word->second.state == WordState::Checked;
    }));
    progress.stage = stageOf(progress);
    return progress;
}

}  // namespace camre
