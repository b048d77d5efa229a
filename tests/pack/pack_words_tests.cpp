#include "pack/pack_writer.h"
#include "small_pack.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr const char* kKey = "home.suits.short";

const Word& word(const LanguagePack& pack, const std::string& key = kKey) { return pack.words.at(key); }

Error refused(const std::string& key, const std::string& text) {
    LanguagePack welsh = smallWelsh();
    const Status status = putWord(welsh, key, text, smallEnglish());
    REQUIRE_FALSE(status);
    CHECK(wordsJson(welsh, smallCatalogue()) == wordsJson(smallWelsh(), smallCatalogue()));
    return status.error();
}

}  // namespace

TEST_CASE("P23: a text written again comes from today's English and is a draft until somebody else checks it", "[pack]") {
    LanguagePack welsh = smallWelsh();
    welsh.words.at(kKey).of = "00000000";
    welsh.state = leastState(welsh);
    REQUIRE(welsh.state == "checked");
    REQUIRE(putWord(welsh, kKey, "Cartref newydd", smallEnglish()));
    CHECK(word(welsh).text == "Cartref newydd");
    CHECK(word(welsh).of == textMark(smallEnglish().text(kKey)));
    CHECK(word(welsh).state == WordState::Draft);
    CHECK(welsh.state == "draft");
    setChecked(welsh, kKey, true);
    CHECK(word(welsh).state == WordState::Checked);
    CHECK(welsh.state == "checked");
    setChecked(welsh, kKey, false);
    CHECK(word(welsh).state == WordState::Draft);
    CHECK(welsh.state == "draft");
}

TEST_CASE("the same text again changes nothing, unless its English has changed", "[pack]") {
    LanguagePack welsh = smallWelsh();
    const std::string text = word(welsh).text;
    REQUIRE(putWord(welsh, kKey, text, smallEnglish()));
    CHECK(word(welsh).state == WordState::Checked);
    welsh.words.at(kKey).state = WordState::Machine;
    REQUIRE(putWord(welsh, kKey, "  " + text + "\n", smallEnglish()));
    CHECK(word(welsh).state == WordState::Machine);
    welsh.words.at(kKey) = {text, "00000000", WordState::Checked, "kept"};
    REQUIRE(putWord(welsh, kKey, text, smallEnglish()));
    CHECK(word(welsh).of == textMark(smallEnglish().text(kKey)));
    CHECK(word(welsh).state == WordState::Draft);
    CHECK(word(welsh).note == "kept");
}

TEST_CASE("taking a check back from a machine's text does not make it a person's", "[pack]") {
    LanguagePack welsh = smallWelsh();
    welsh.words.at(kKey).state = WordState::Machine;
    setChecked(welsh, kKey, false);
    CHECK(word(welsh).state == WordState::Machine);
    CHECK(welsh.state == "machine");
    setChecked(welsh, "no.such.key", true);
    CHECK_FALSE(welsh.words.contains("no.such.key"));
}

TEST_CASE("an empty text takes the word away", "[pack]") {
    LanguagePack welsh = smallWelsh();
    welsh.words.at(kKey).state = WordState::Machine;
    REQUIRE(putWord(welsh, kKey, " \t\n", smallEnglish()));
    CHECK_FALSE(welsh.words.contains(kKey));
    CHECK(welsh.state == "checked");
}

TEST_CASE("a new English text is its own source", "[pack]") {
    LanguagePack english = smallEnglish();
    REQUIRE(putWord(english, kKey, "Home", smallEnglish()));
    CHECK(word(english).of == textMark("Home"));
}

TEST_CASE("pasted line breaks become spaces", "[pack]") {
    LanguagePack welsh = smallWelsh();
    REQUIRE(putWord(welsh, kKey, "\r\n Un\r\ndau \n\n tri\tpedwar \n", smallEnglish()));
    CHECK(word(welsh).text == "Un dau  tri pedwar");
}

TEST_CASE("a text that no file could hold is refused, and what was there is kept", "[pack]") {
    CHECK(refused(kKey, "a\u202Eb") == Error{ErrorCode::NoLetters, "cy", kKey});
    CHECK(refused(kKey, std::string("a\0b", 3)) == Error{ErrorCode::NoLetters, "cy", kKey});
    CHECK(refused(kKey, "a\xFF") == Error{ErrorCode::NotUtf8, "cy", kKey});
    CHECK(refused(kKey, std::string(2001, 'w')) == Error{ErrorCode::TextTooLong, "cy", kKey});
    CHECK(refused("home.suites.short", "Cartref") == Error{ErrorCode::ExtraWord, "cy", "home.suites.short"});
}

TEST_CASE("a note stands with its text, and goes when it is emptied", "[pack]") {
    LanguagePack welsh = smallWelsh();
    REQUIRE(putNote(welsh, kKey, "A name,\nkept as it is"));
    CHECK(word(welsh).note == "A name, kept as it is");
    CHECK(word(welsh).state == WordState::Checked);
    REQUIRE(putNote(welsh, kKey, " "));
    CHECK(word(welsh).note.empty());
    CHECK(putNote(welsh, "no.such.key", "x").error() == Error{ErrorCode::MissingWord, "cy", "no.such.key"});
    CHECK(putNote(welsh, kKey, "a\u202E").error().code == ErrorCode::NoLetters);
}
