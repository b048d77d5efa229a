#pragma once

#include <filesystem>
#include <string>

#include "base/hash.h"
#include "catalogue/catalogue_reader.h"
#include "pack/fixed_words.h"
#include "pack/pack_check.h"
#include "support/catch.h"
#include "support/temp_folder.h"

// A catalogue of two questions, and complete packs for it made by rule, so that a test can break
// exactly one thing.

namespace camre::tests {

inline const Catalogue& smallCatalogue() {
    static const Catalogue catalogue = [] {
        CatalogueReading reading = readCatalogue(R"({
 "format":"camre-catalogue/1","id":"small","version":1,"sourceLanguage":"en",
 "themes":[{"id":"home","indicators":["home.suits"]},{"id":"school","indicators":["school.place"]}],
 "scales":[{"id":"agree3/1","levels":3},{"id":"yesno/1","levels":2,"words":"own"}],
 "indicators":[
  {"id":"home.suits","theme":"home","respondents":["adult","child"],"scale":"agree3/1","direction":"none","answer":"one",
   "providedBy":"person","heldElsewhere":[],"sources":[],"consultation":[]},
  {"id":"school.place","theme":"school","respondents":["parent"],"scale":"yesno/1","direction":"none","answer":"one",
   "providedBy":"person","heldElsewhere":[],"sources":[],"consultation":[]}],
 "background":[{"id":"age_band","values":["16-17","65+"]}]})");
        REQUIRE(reading.problems.empty());
        return reading.catalogue;
    }();
    return catalogue;
}

// A text that is like no other key's; marks and numbers stand as in real packs.
inline std::string smallText(const std::string& key, const std::string& prefix) {
    if (key == "form.question_of") return prefix + " {number} / {count}";
    if (key == "card.contact") return "{contact}";
    if (key == "background.age_band.value.65+") return "65+";
    return prefix + " " + sha256Hex(key).substr(0, 6);
}

/// A complete pack in which every text begins with `prefix`.
inline LanguagePack smallPack(const std::string& tag, const std::string& prefix) {
    LanguagePack pack;
    pack.tag = LanguageTag(tag);
    pack.catalogue = "small";
    pack.folder = tag;
    for (const auto& key : allKeys(smallCatalogue())) {
        pack.words[key] = {smallText(key, prefix), textMark(smallText(key, "Text")), WordState::Checked, ""};
    }
    return pack;
}

inline LanguagePack smallEnglish() { return smallPack("en", "Text"); }
inline LanguagePack smallWelsh() { return smallPack("cy", "Testun"); }

}  // namespace camre::tests
