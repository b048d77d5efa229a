#include "pack/pack_reader.h"

#include <sys/stat.h>

#include "small_pack.h"
#include "support/catalogue_fixture.h"
#include "support/damage.h"

using namespace camre;
using namespace camre::tests;

namespace {

const std::string kFacts =
    R"({"format":"camre-pack/1","language":"ps","endonym":"پښتو","names":{"en":"Pashto","cy":"Pashto"},
 "script":"Arab","direction":"rtl","qtLocale":"ps_AF","fonts":["Noto Naskh Arabic","Noto Sans"],"sound":"poor","state":"draft"})";
const std::string kWords = R"({"format":"camre-words/1","language":"ps","catalogue":"small","words":{
 "card.title":{"text":"زما کارت","of":"9f2c41aa","state":"checked","note":""},
 "scale.agree5/1.answer.1":{"text":"نه","of":"0123abcd","state":"draft","note":"short on purpose"}}})";

// A folder "ps" with these two files, and what the reader says of it.
struct Folder {
    TempFolder temp;
    std::filesystem::path path = temp.file("ps");

    explicit Folder(const std::string& facts = kFacts, const std::string& words = kWords) {
        std::filesystem::create_directory(path);
        writeBytes(path / "pack.json", facts);
        writeBytes(path / "words.json", words);
    }
    [[nodiscard]] PackReading read() const { return readPack(path); }
};

Error onlyProblem(const PackReading& reading) {
    for (const Error& one : reading.problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(reading.problems.size() == 1);
    return reading.problems.front();
}

Error afterFacts(const std::string& from, const std::string& to) {
    return onlyProblem(Folder(with(kFacts, from, to)).read());
}
Error afterWords(const std::string& from, const std::string& to) {
    return onlyProblem(Folder(kFacts, with(kWords, from, to)).read());
}

}  // namespace

TEST_CASE("a folder of one language becomes a pack", "[pack]") {
    const Folder folder;
    const PackReading reading = folder.read();
    REQUIRE(reading.problems.empty());
    const LanguagePack& pack = reading.pack;
    CHECK(pack.tag.text == "ps");
    CHECK(pack.endonym == "پښتو");
    CHECK(pack.nameEn == "Pashto");
    CHECK(pack.script == "Arab");
    CHECK(pack.direction == TextDirection::RightToLeft);
    CHECK(pack.qtLocale == "ps_AF");
    CHECK(pack.fontFamilies == std::vector<std::string>{"Noto Naskh Arabic", "Noto Sans"});
    CHECK(pack.sound == "poor");
    CHECK(pack.catalogue == "small");
    CHECK(pack.folder == folder.path);
    CHECK(pack.text("card.title") == "زما کارت");
    CHECK(pack.has("scale.agree5/1.answer.1"));
    CHECK_FALSE(pack.has("card.bring"));
    CHECK(pack.text("card.bring").empty());
    CHECK(pack.words.at("scale.agree5/1.answer.1").note == "short on purpose");
    CHECK(pack.words.at("card.title").state == WordState::Checked);
}

TEST_CASE("a pack is only as trusted as its least trusted word", "[pack]") {
    CHECK(Folder().read().pack.state == "draft");
    CHECK(Folder(kFacts, with(kWords, R"("draft")", R"("checked")")).read().pack.state == "checked");
    CHECK(Folder(kFacts, with(kWords, R"("checked")", R"("machine")")).read().pack.state == "machine");
    CHECK(Folder(kFacts, R"({"format":"camre-words/1","language":"ps","catalogue":"small","words":{}})")
              .read()
              .pack.state == "draft");
}

TEST_CASE("faults of pack.json are told with the file and the place", "[pack]") {
    CHECK(afterFacts("camre-pack/1", "camre-pack/2") ==
          Error{ErrorCode::WrongFormat, "pack.json/format", "camre-pack/1"});
    CHECK(afterFacts(R"("rtl")", R"("up")") == Error{ErrorCode::NotAllowed, "pack.json/direction", "ltr, rtl"});
    CHECK(afterFacts(R"("poor")", R"("loud")").place == "pack.json/sound");
    CHECK(afterFacts(R"("draft")", R"("done")").place == "pack.json/state");
    CHECK(afterFacts(R"("Arab")", R"("arabic")").place == "pack.json/script");
    CHECK(afterFacts(R"("ps_AF")", R"("../x")").place == "pack.json/qtLocale");
    CHECK(afterFacts(R"("cy":"Pashto")", R"("pl":"x","cy":"Pashto")") ==
          Error{ErrorCode::UnknownKey, "pack.json/names/pl", ""});
    CHECK(afterFacts(R"(,"cy":"Pashto")", "") == Error{ErrorCode::MissingKey, "pack.json/names", "cy"});
    CHECK(afterFacts(R"(["Noto Naskh Arabic","Noto Sans"])", "[]").place == "pack.json/fonts");
    CHECK(afterFacts(R"("endonym":"پښتو",)", "") == Error{ErrorCode::MissingKey, "pack.json", "endonym"});
    CHECK(afterFacts(R"("state":"draft")", R"("state":"draft","run":"x.sh")") ==
          Error{ErrorCode::UnknownKey, "pack.json/run", ""});
    CHECK(onlyProblem(Folder("{", kWords).read()).code == ErrorCode::NotJson);
}

TEST_CASE("faults of words.json are told with the file and the place", "[pack]") {
    CHECK(afterWords("camre-words/1", "camre-words/9") ==
          Error{ErrorCode::WrongFormat, "words.json/format", "camre-words/1"});
    CHECK(afterWords(R"("language":"ps")", R"("language":"fa")") ==
          Error{ErrorCode::NotAllowed, "words.json/language", "ps"});
    CHECK(afterWords("زما کارت", " ") == Error{ErrorCode::EmptyText, "words.json/words/card.title/text", ""});
    CHECK(afterWords(R"("of":"9f2c41aa",)", "") == Error{ErrorCode::MissingKey, "words.json/words/card.title", "of"});
    CHECK(afterWords("9f2c41aa", "9F2C41AA").place == "words.json/words/card.title/of");
    CHECK(afterWords("9f2c41aa", "9f2c").place == "words.json/words/card.title/of");
    CHECK(afterWords(R"("checked")", R"("final")").place == "words.json/words/card.title/state");
    CHECK(afterWords(R"("state":"checked")", R"("state":"checked","sound":"x")").code == ErrorCode::UnknownKey);
    CHECK(afterWords(R"("card.title")", R"("Card title")") ==
          Error{ErrorCode::BadId, "words.json/words/Card title", ""});
    CHECK(afterWords(R"("scale.agree5/1.answer.1")", R"("card.title")").code == ErrorCode::DuplicateKey);
    CHECK(onlyProblem(Folder(kFacts, "[]").read()).place == "words.json");
}

TEST_CASE("a text with hidden signs is refused with its key", "[pack]") {
    CHECK(afterWords("زما", "زما\u202E") ==
          Error{ErrorCode::NoLetters, "words.json/words/card.title/text", "card.title"});
    CHECK(afterWords("زما", "زما\\u0007") ==
          Error{ErrorCode::NoLetters, "words.json/words/card.title/text", "card.title"});
    CHECK(Folder(kFacts, with(kWords, "زما", "\u2068زما\u2069")).read().problems.empty());
    CHECK(Folder(kFacts, with(kWords, "زما", "ز\u200Cما")).read().problems.empty());  // a joiner that Persian needs
}

TEST_CASE("a folder bears the name of its language", "[pack]") {
    Folder folder;
    std::filesystem::rename(folder.path, folder.temp.file("fa"));
    CHECK(onlyProblem(readPack(folder.temp.file("fa"))) ==
          Error{ErrorCode::NotAllowed, "pack.json/language", "the name of its folder, fa"});
    std::filesystem::rename(folder.temp.file("fa"), folder.path);
    CHECK(readPack(folder.path / "").problems.empty());
    CHECK(readPack(folder.path / ".." / "ps").problems.empty());
}

TEST_CASE("a folder or file that is not there is told", "[pack]") {
    Folder folder;
    CHECK(readPack(folder.temp.file("none")).problems.front().code == ErrorCode::FolderMissing);
    CHECK(readPack(folder.path / "pack.json").problems.front().code == ErrorCode::FolderMissing);
    std::filesystem::remove(folder.path / "words.json");
    CHECK(onlyProblem(folder.read()) == Error{ErrorCode::FileNotFound, "words.json", ""});
}

TEST_CASE("a link out of the folder, and what is no file, are not followed", "[pack]") {
    Folder folder;
    writeBytes(folder.temp.file("secret.json"), kWords);
    std::filesystem::remove(folder.path / "words.json");
    std::filesystem::create_symlink(folder.temp.file("secret.json"), folder.path / "words.json");
    CHECK(onlyProblem(folder.read()) ==
          Error{ErrorCode::NotAllowed, "words.json", "a file in this folder, not a link out of it"});
    CHECK(folder.read().pack.words.empty());
    std::filesystem::remove(folder.path / "words.json");
    writeBytes(folder.path / "real.json", kWords);
    std::filesystem::create_symlink("real.json", folder.path / "words.json");
    CHECK(folder.read().problems.empty());  // a link that stays inside does no harm
    std::filesystem::remove(folder.path / "words.json");
    REQUIRE(mkfifo((folder.path / "words.json").c_str(), 0600) == 0);
    CHECK(onlyProblem(folder.read()) == Error{ErrorCode::FileUnreadable, "words.json", ""});
    std::filesystem::remove(folder.path / "words.json");
    std::filesystem::create_directory(folder.path / "words.json");
    CHECK(onlyProblem(folder.read()).code == ErrorCode::FileUnreadable);
}

TEST_CASE("a file over eight megabytes is refused unread", "[pack]") {
    const Folder folder(kFacts, kWords + std::string(8'000'001, ' '));
    CHECK(onlyProblem(folder.read()).code == ErrorCode::FileTooLarge);
}

TEST_CASE("a damaged pack never brings the program down", "[pack]") {
    const Folder folder;
    int refused = 0;
    const auto readWith = [&](const std::string& file, const std::string& bytes) {
        writeBytes(folder.path / file, bytes);
        refused += folder.read().problems.empty() ? 0 : 1;
    };
    withDamagedCopies(kFacts, 7, 250, [&](const std::string& bytes) { readWith("pack.json", bytes); });
    writeBytes(folder.path / "pack.json", kFacts);
    withDamagedCopies(kWords, 8, 250, [&](const std::string& bytes) { readWith("words.json", bytes); });
    withDamagedCopies(readBytes(sourceFolder() / "translations/cy/words.json"), 9, 40,
                      [&](const std::string& bytes) { readWith("words.json", bytes); });
    CHECK(refused > 540);
}
