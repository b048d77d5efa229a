#include "export_words.h"

#include "release/release_fixture.h"

namespace camre::tests {
namespace {

LanguagePack packOf(const char* tag, const std::vector<std::pair<const char*, const char*>>& words) {
    LanguagePack pack;
    pack.tag = LanguageTag(tag);
    for (const auto& [key, text] : words) pack.words[key].text = text;
    return pack;
}

}  // namespace

const std::vector<LanguagePack>& exportPacks() {
    // Not in the order of the file, on purpose.
    static const std::vector<LanguagePack> packs = {
        packOf("pl", {{"work.job.short", "Praca"}}),
        packOf("en", {{"work.job.short", "A job"}, {"work.skills.short", "Skills, used"}, {"work.worry.short", "Worry"},
                      {"home.safe.short", "Safe"}, {"home.tenure.short", "Home"}, {"theme.work.title", "Work"},
                      {"theme.home.title", "Home"}, {"background.gender.question", "Gender"},
                      {"background.gender.value.woman", "Woman"}, {"background.gender.value.man", "Man"},
                      {"home.tenure.answer.1", "Rented"}}),
        packOf("cy", {{"work.job.short", "Swydd"}, {"work.skills.short", "Sgiliau"}, {"theme.work.title", "Gwaith"},
                      {"background.gender.value.woman", "Menyw"}, {"home.tenure.answer.1", "Rhentu"}}),
    };
    return packs;
}

WordSource exportWords() {
    static const Catalogue catalogue = smallCatalogue();
    return {catalogue, exportPacks()};
}

}  // namespace camre::tests
