#include "pack/pack_check.h"

#include "small_pack.h"

using namespace camre;
using namespace camre::tests;

namespace {

Problems check(const LanguagePack& pack) { return checkPack(pack, smallEnglish(), smallCatalogue()); }

// What is told when one text of an otherwise good pack is this one.
Problems withText(const std::string& key, const std::string& text, const std::string& note = {}) {
    LanguagePack welsh = smallWelsh();
    welsh.words.at(key).text = text;
    welsh.words.at(key).note = note;
    return check(welsh);
}

Problems one(ErrorCode code, const std::string& key) { return {{code, "cy/words.json", key}}; }

std::string letters(std::size_t count) { return std::string(count, 'w'); }

LanguagePack smallPashto() {
    LanguagePack pack = smallPack("ps", "پښتو متن دلته لیکل");
    pack.direction = TextDirection::RightToLeft;
    return pack;
}

}  // namespace

TEST_CASE("P23: a complete pack has no problems, in Welsh as in English", "[pack]") {
    CHECK(check(smallWelsh()).empty());
    CHECK(check(smallEnglish()).empty());
}

TEST_CASE("a missing text is told with its key", "[pack]") {
    LanguagePack welsh = smallWelsh();
    welsh.words.erase("home.suits.why");
    CHECK(check(welsh) == one(ErrorCode::MissingWord, "home.suits.why"));
    LanguagePack empty;
    empty.tag = LanguageTag("cy");
    empty.catalogue = "small";
    CHECK(check(empty).size() == allKeys(smallCatalogue()).size());
}

TEST_CASE("P17, P22: a pack without a why, or without the limits of confidentiality, is not complete", "[pack]") {
    for (const char* key : {"home.suits.why", "school.place.why", "agreement.danger", "agreement.child.danger"}) {
        LanguagePack welsh = smallWelsh();
        welsh.words.erase(key);
        CHECK(check(welsh) == one(ErrorCode::MissingWord, key));
    }
}

TEST_CASE("a text that belongs to nothing is told", "[pack]") {
    LanguagePack welsh = smallWelsh();
    welsh.words["home.suites.question"] = {"Testun", "00000000", WordState::Draft, ""};
    CHECK(check(welsh) == one(ErrorCode::ExtraWord, "home.suites.question"));
}

TEST_CASE("a text made from an older English is stale, and English itself never is", "[pack]") {
    LanguagePack welsh = smallWelsh();
    welsh.words.at("card.title").of = "00000000";
    CHECK(check(welsh) == one(ErrorCode::StaleWord, "card.title"));
    LanguagePack english = smallEnglish();
    english.words.at("card.title").of = "00000000";
    CHECK(checkPack(english, english, smallCatalogue()).empty());
}

TEST_CASE("a text left in English is told, unless a note says that it is meant", "[pack]") {
    const std::string english = smallEnglish().text("card.title");
    CHECK(withText("card.title", english) == one(ErrorCode::SameAsEnglish, "card.title"));
    CHECK(withText("card.title", english, "The same word in Welsh").empty());
    // "65+" and "{contact}" are the same in every language: smallWelsh holds both.
    CHECK(smallWelsh().text("background.age_band.value.65+") == smallEnglish().text("background.age_band.value.65+"));
    CHECK(smallWelsh().text("card.contact") == smallEnglish().text("card.contact"));
}

TEST_CASE("marks in curly brackets are kept, in any order", "[pack]") {
    CHECK(withText("form.question_of", "O {count}: {number}").empty());
    CHECK(withText("form.question_of", "Cwestiwn {number}") == one(ErrorCode::LostPlaceholder, "form.question_of"));
    CHECK(withText("form.question_of", "Cwestiwn {rhif} o {count}") ==
          one(ErrorCode::LostPlaceholder, "form.question_of"));
    CHECK(withText("card.title", "Testun {extra}") == one(ErrorCode::LostPlaceholder, "card.title"));
}

TEST_CASE("a text runs the way its language does", "[pack]") {
    CHECK(withText("card.title", "سلام دنيا") == one(ErrorCode::WrongDirection, "card.title"));
    LanguagePack pashto = smallPashto();
    CHECK(check(pashto).empty());
    pashto.words.at("card.title").text = "Left to right by mistake";
    CHECK(check(pashto) == Problems{{ErrorCode::WrongDirection, "ps/words.json", "card.title"}});
    pashto.words.at("card.title").text = "Camre: زما کارت دلته دی";  // a name inside a text is no fault
    CHECK(check(pashto).empty());
    pashto.words.at("card.title").text = smallEnglish().text("card.title");
    pashto.words.at("card.title").note = "A name, kept in its own letters";
    CHECK(check(pashto).empty());
}

TEST_CASE("two answers of one question never read the same", "[pack]") {
    const LanguagePack welsh = smallWelsh();
    CHECK(withText("scale.agree3/1.answer.3", welsh.text("scale.agree3/1.answer.1")) ==
          one(ErrorCode::LabelsNotDistinct, "scale.agree3/1.answer.3"));
    CHECK(withText("school.place.answer.2", welsh.text("school.place.answer.1")) ==
          one(ErrorCode::LabelsNotDistinct, "school.place.answer.2"));
    CHECK(withText("school.place.answer.2", welsh.text("answer.dont_know")) ==
          one(ErrorCode::LabelsNotDistinct, "school.place.answer.2"));
    CHECK(withText("background.age_band.value.16-17", "65+") ==
          one(ErrorCode::LabelsNotDistinct, "background.age_band.value.65+"));
    CHECK(withText("answer.not_applicable", welsh.text("answer.prefer_not_to_say")) ==
          one(ErrorCode::LabelsNotDistinct, "answer.not_applicable"));
    // Answers of different questions may read the same.
    CHECK(withText("school.place.answer.1", welsh.text("scale.agree3/1.answer.1")).empty());
}

TEST_CASE("texts that do not fit the paper form are told", "[pack]") {
    const std::vector<std::pair<std::string, std::size_t>> limits{{"home.suits.question", 160},
                                                                  {"home.suits.question.child", 160},
                                                                  {"school.place.question.parent", 160},
                                                                  {"background.age_band.question", 160},
                                                                  {"scale.agree3/1.answer.1", 60},
                                                                  {"school.place.answer.1", 60},
                                                                  {"answer.dont_know", 60},
                                                                  {"background.age_band.value.16-17", 60},
                                                                  {"home.suits.why", 260},
                                                                  {"background.age_band.why", 260},
                                                                  {"form.why", 400},
                                                                  {"agreement.danger", 400}};
    for (const auto& [key, most] : limits) {
        INFO(key);
        CHECK(withText(key, letters(most)).empty());
        CHECK(withText(key, letters(most + 1)) == one(ErrorCode::TextTooLong, key));
    }
    // Characters are counted, not bytes: sixty Welsh letters of two bytes each.
    std::string sixty;
    for (int i = 0; i < 60; ++i) sixty += "ŵ";
    CHECK(withText("school.place.answer.1", sixty).empty());
}

TEST_CASE("P22: a why has at most 25 words in English", "[pack]") {
    std::string why = "word";
    for (int i = 1; i < 25; ++i) why += " word";
    LanguagePack english = smallEnglish();
    english.words.at("home.suits.why").text = why;
    CHECK(checkPack(english, english, smallCatalogue()).empty());
    english.words.at("home.suits.why").text = why + " more";
    CHECK(checkPack(english, english, smallCatalogue()) ==
          Problems{{ErrorCode::TextTooLong, "en/words.json", "home.suits.why"}});
    CHECK(withText("home.suits.why", why + " rhagor").empty());  // other languages need more or fewer words
}

TEST_CASE("signs that no screen should get are told", "[pack]") {
    CHECK(withText("card.title", "Testun \u202E cudd") == one(ErrorCode::NoLetters, "card.title"));
    CHECK(withText("card.title", "Testun \u2068isolate\u2069").empty());
}

TEST_CASE("a pack made for another catalogue is told", "[pack]") {
    LanguagePack welsh = smallWelsh();
    welsh.catalogue = "another";
    CHECK(check(welsh) == Problems{{ErrorCode::WrongFormat, "cy/words.json", "small"}});
}
