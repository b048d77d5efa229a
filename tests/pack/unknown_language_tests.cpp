#include <algorithm>

#include "pack/fill_words.h"
#include "pack/pack_reader.h"
#include "pack/pack_writer.h"
#include "small_pack.h"
#include "support/catalogue_fixture.h"

// Languages that nobody who wrote this program knows, and packs that somebody wrote to do harm.

using namespace camre;
using namespace camre::tests;
namespace fs = std::filesystem;

namespace {

struct Stranger {
    const char* tag;
    const char* endonym;
    const char* script;
    TextDirection direction;
    const char* letters;  // of the language, for any text of it
};

const Stranger kDhivehi{"dv", "ދިވެހި", "Thaa", TextDirection::RightToLeft, "ދިވެހި ބަސް"};
const Stranger kBurmese{"my", "မြန်မာ", "Mymr", TextDirection::LeftToRight, "မြန်မာ စာ"};
const Stranger kNko{"nqo", "ߒߞߏ", "Nkoo", TextDirection::RightToLeft, "ߒߞߏ ߞߊ߲"};
const Stranger kAdlam{"ff-Adlm", "𞤆𞤵𞤤𞤢𞤪", "Adlm", TextDirection::RightToLeft, "𞤆𞤵𞤤𞤢𞤪 𞤬𞤮𞤻"};

LanguagePack englishPack() { return readPack(sourceFolder() / "translations" / "en").pack; }

// A whole pack for the shipped catalogue; each text is unlike the others by its number.
LanguagePack filled(const Stranger& one, const LanguagePack& english, const fs::path& folder) {
    NewLanguage language{LanguageTag(one.tag), one.endonym, "A language", "Iaith", one.script, one.direction, {}};
    LanguagePack pack = beginPack(language, shippedCatalogue(), folder).value();
    int number = 0;
    for (const auto& key : allKeys(shippedCatalogue())) {
        std::string text = std::string(one.letters) + " " + std::to_string(++number);
        for (const std::string& mark : marksOf(english.text(key))) text += " {" + mark + "}";
        REQUIRE(putWord(pack, key, text, english));
    }
    REQUIRE(writePack(pack, shippedCatalogue(), pack.folder));
    return readPack(pack.folder).pack;
}

Problems problemsAfter(const std::string& file, const std::string& bytes) {
    const TempFolder temp;
    NewLanguage language{LanguageTag("dv"), "ދިވެހި", "Dhivehi", "Difehi", "Thaa", TextDirection::RightToLeft, {}};
    const LanguagePack pack = beginPack(language, smallCatalogue(), temp.path()).value();
    writeBytes(pack.folder / file, bytes);
    return readPack(pack.folder).problems;
}

std::string wordsWith(const std::string& entry) {
    return R"({"format":"camre-words/1","language":"dv","catalogue":"small","words":{)" + entry + "}}";
}

Error onlyProblem(const std::string& entry) {
    const Problems problems = problemsAfter("words.json", wordsWith(entry));
    for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

}  // namespace

TEST_CASE("P23: a language the developers never saw, dropped in as a folder, is checked and offered for every form", "[pack]") {
    const LanguagePack english = englishPack();
    for (const Stranger& one : {kDhivehi, kBurmese, kNko, kAdlam}) {
        INFO(one.tag);
        const TempFolder temp;
        LanguagePack pack = filled(one, english, temp.path());
        for (const Error& problem : checkPack(pack, english, shippedCatalogue())) UNSCOPED_INFO(errorName(problem.code) << " " << problem.fact);
        CHECK(checkPack(pack, english, shippedCatalogue()).empty());
        CHECK(pack.state == "draft");
        for (const char* id : {"core", "employment", "housing", "health", "community", "schools-child", "schools-parent"})
            CHECK(isReadyFor(pack, shippedCatalogue(), shippedProfile(id)));
        REQUIRE(putWord(pack, "card.title", "", english));
        CHECK(checkPack(pack, english, shippedCatalogue()).size() == 1);
        CHECK_FALSE(isReadyFor(pack, shippedCatalogue(), shippedProfile("core")));
    }
}

TEST_CASE("P23: another English for one question makes exactly its text stale, in every shipped language", "[pack]") {
    LanguagePack english = englishPack();
    REQUIRE(putWord(english, "home.suits.question", "Does your home suit you now?", english));
    int languages = 0;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "translations")) {
        if (!entry.is_directory() || entry.path().filename() == "en") continue;
        INFO(entry.path().filename().string());
        const LanguagePack pack = readPack(entry.path()).pack;
        const Problems problems = checkPack(pack, english, shippedCatalogue());
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().code == ErrorCode::StaleWord);
        CHECK(problems.front().fact == "home.suits.question");
        ++languages;
    }
    CHECK(languages >= 6);
    // English is its own source; all that can be out of date there is the sound of the old words.
    for (const Error& one : checkPack(english, english, shippedCatalogue())) {
        CHECK(one.fact == "home.suits.question");
        CHECK(one.code != ErrorCode::StaleWord);
    }
}

TEST_CASE("keys that are paths, in words.json, are refused with the place", "[pack]") {
    const std::string word = R"(:{"text":"a","of":"00000000","state":"draft","note":""})";
    CHECK(onlyProblem("\"..\\\\evil\"" + word).code == ErrorCode::BadId);
    CHECK(onlyProblem("\"\"" + word).code == ErrorCode::BadId);
    CHECK(onlyProblem("\"Card.Title\"" + word) == Error{ErrorCode::BadId, "words.json/words/Card.Title", ""});
    CHECK(onlyProblem("\"card\\u0000.title\"" + word).code == ErrorCode::BadId);
    CHECK(onlyProblem("\"" + std::string(300, 'a') + "\"" + word).code == ErrorCode::BadId);
}

TEST_CASE("signs that turn the writing unseen are told with their text, in words and in names", "[pack]") {
    for (const char* sign : {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\\u0000", "\\u001b", "\u0085"}) {
        const std::string word = "\"card.title\":{\"text\":\"a" + std::string(sign) + "b\",\"of\":\"00000000\",\"state\":\"draft\",\"note\":\"\"}";
        CHECK(onlyProblem(word) == Error{ErrorCode::NoLetters, "words.json/words/card.title/text", "card.title"});
    }
    CHECK(onlyProblem("\"card.title\":{\"text\":\"a\",\"of\":\"00000000\",\"state\":\"draft\",\"note\":\"a\u202E\"}").place ==
          "words.json/words/card.title/note");
}

TEST_CASE("HTML in a text is a text", "[pack]") {
    CHECK(problemsAfter("words.json", wordsWith(R"("card.title":{"text":"<script>alert(1)</script><img src='x'>","of":"00000000","state":"draft","note":""})")).empty());
}

TEST_CASE("a pack of any size and depth is answered with the file's name", "[pack]") {
    CHECK(problemsAfter("words.json", std::string(50'000'000, 'x')) == Problems{{ErrorCode::FileTooLarge, "words.json", "8"}});
    CHECK(problemsAfter("words.json", std::string(1'000'000, '[')) == Problems{{ErrorCode::NestedTooDeep, "words.json", "16"}});
    CHECK(problemsAfter("pack.json", std::string(50'000'000, ' ')).front() == Error{ErrorCode::FileTooLarge, "pack.json", "8"});
    CHECK(problemsAfter("words.json", "\xFF\xFE{}") == Problems{{ErrorCode::NotUtf8, "words.json", ""}});
    std::string many;
    for (int i = 0; i < 10'001; ++i) many += (i ? ",\"a" : "\"a") + std::to_string(i) + R"(":{"text":"a","of":"00000000","state":"draft","note":""})";
    CHECK(onlyProblem(many) == Error{ErrorCode::TooLong, "words.json/words", "10000"});
    CHECK(onlyProblem("\"card.title\":{\"text\":\"" + std::string(3000, 'a') + R"(","of":"00000000","state":"draft","note":""})").place ==
          "words.json/words/card.title/text");
}
