#include "pack/pack_progress.h"

#include "pack/pack_check.h"
#include "small_pack.h"

using namespace camre;
using namespace camre::tests;

namespace {

PackProgress progress(const LanguagePack& pack) { return progressOf(pack, smallEnglish(), smallCatalogue()); }

LanguagePack checkedWelsh() {
    LanguagePack welsh = smallWelsh();
    for (auto& [key, word] : welsh.words) word.state = WordState::Checked;
    return welsh;
}

}  // namespace

TEST_CASE("a language is ready when every text is there, in order, and checked", "[pack]") {
    const int needed = static_cast<int>(allKeys(smallCatalogue()).size());
    const PackProgress ready = progress(checkedWelsh());
    CHECK(ready.stage == PackStage::Ready);
    CHECK(ready.textsNeeded == needed);
    CHECK(ready.textsThere == needed);
    CHECK(ready.textsChecked == needed);
    CHECK(ready.soundsThere == 0);
    CHECK(ready.problems.empty());

    LanguagePack one = checkedWelsh();
    one.words.at("home.suits.why").state = WordState::Machine;
    CHECK(progress(one).stage == PackStage::Complete);
    CHECK(progress(one).textsChecked == needed - 1);
}

TEST_CASE("a missing text makes a language a draft, a stale one asks for an update", "[pack]") {
    LanguagePack stale = checkedWelsh();
    stale.words.at("home.suits.why").of = "00000000";
    CHECK(progress(stale).stage == PackStage::NeedsUpdate);
    CHECK(progress(stale).textsStale == 1);

    LanguagePack missing = stale;
    missing.words.erase("home.suits.question");
    const PackProgress draft = progress(missing);
    CHECK(draft.stage == PackStage::Draft);
    CHECK(draft.textsThere == draft.textsNeeded - 1);
    CHECK(draft.textsChecked == draft.textsNeeded - 1);
    CHECK(draft.problems == checkPack(missing, smallEnglish(), smallCatalogue()));
}
