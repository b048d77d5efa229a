#include "readers.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include "base/hash.h"
#include "base/zip_archive.h"
#include "catalogue/catalogue_reader.h"
#include "catalogue/catalogue_rules.h"
#include "catalogue/framework.h"
#include "catalogue/profile_reader.h"
#include "exchange/forms_reader.h"
#include "exchange/forms_writer.h"
#include "exchange/translation_files.h"
#include "pack/pack_check.h"
#include "pack/pack_reader.h"
#include "pack/pack_sound.h"
#include "pack/sound_file.h"
#include "records_reader.h"
#include "release/pack_json.h"
#include "support/catalogue_fixture.h"
#include "support/temp_folder.h"
#include "workspace/combine_files.h"
#include "workspace/period_words.h"

namespace camre::tests {
namespace {

void must(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

const LanguagePack& shippedPack(const char* tag) {
    static const LanguagePack english = readPack(sourceFolder() / "translations/en").pack;
    static const LanguagePack polish = readPack(sourceFolder() / "translations/pl").pack;
    return std::string_view(tag) == "en" ? english : polish;
}

const Catalogue& catalogue() {
    static const Catalogue shipped = shippedCatalogue();
    return shipped;
}

// A folder that stays while the program runs: one for each of millions of inputs would be most of the work.
const std::filesystem::path& workFolder() {
    static const TempFolder folder;
    return folder.path();
}

void readCatalogueBytes(std::string_view bytes) {
    const CatalogueReading reading = readCatalogue(bytes);
    if (reading.problems.empty()) must(reading.catalogue.indicators.size() <= 30, "a catalogue has more than thirty questions");
}

void readFrameworkBytes(std::string_view bytes) { (void)readFramework(bytes); }

void readProfileBytes(std::string_view bytes) {
    const ProfileReading reading = readProfile(bytes, catalogue());
    if (!reading.problems.empty()) return;
    for (const IndicatorId& id : reading.profile.questions) must(catalogue().indicator(id) != nullptr, "a profile asks what no catalogue has");
    (void)missingPrivacy(reading.profile, catalogue());
}

void readFormsBytes(std::string_view bytes) {
    const Day today = *Day::fromIso("2026-11-22");
    const FormsReading reading = readForms(bytes, today);
    for (const IncomingForm& form : reading.forms) {
        const FormsReading again = readForms(writeFormLine(form), today);
        must(again.problems.empty() && again.forms.size() == 1, "a form that was read is not read again");
        must(writeFormLine(again.forms.front()) == writeFormLine(form), "a form comes back as another");
    }
}

void readPackBytes(std::string_view bytes) {
    const auto pack = readFrozenPack(bytes, {});
    if (pack) must(pack.value().json() == bytes, "a pack that was read says other bytes");
    must(static_cast<bool>(readFrozenPack(bytes, sha256Hex(bytes))) == static_cast<bool>(pack), "a sum that fits changes what is read");
}

// The first sign says which of the three files is strange; the others are as shipped.
void readLanguageBytes(std::string_view bytes) {
    constexpr std::array kFiles = {"pack.json", "words.json", "audio.json"};
    if (bytes.empty()) return;
    const std::size_t strange = static_cast<unsigned char>(bytes.front()) % kFiles.size();
    const auto folder = workFolder() / "language";
    std::filesystem::create_directories(folder);
    static const std::string packJson = readBytes(sourceFolder() / "translations/pl/pack.json");
    for (std::size_t i = 0; i < kFiles.size(); ++i) {
        std::filesystem::remove(folder / kFiles[i]);
        if (i == strange) writeBytes(folder / kFiles[i], std::string(bytes.substr(1)));
        else if (i == 0) writeBytes(folder / kFiles[i], packJson);
    }
    const PackReading reading = readPack(folder);
    (void)checkPack(reading.pack, shippedPack("en"), catalogue());
    for (const auto& key : {"agreement.title", "../../etc/passwd", "language.name"}) {
        const auto file = soundFile(reading.pack, key);
        must(file.empty() || file.string().starts_with(folder.string()), "a sound lies outside its language");
    }
}

void readSheetBytes(std::string_view bytes) {
    const TranslationTexts texts{shippedPack("pl"), shippedPack("en"), nullptr, catalogue()};
    const auto changes = readTranslationCsv(bytes, texts);
    if (!changes) return;
    const auto again = readTranslationCsv(translationCsv({changes.value().pack, shippedPack("en"), nullptr, catalogue()}), texts);
    must(static_cast<bool>(again), "a sheet of what was taken is not taken");
    for (const auto& [key, word] : changes.value().pack.words) {
        if (!word.text.empty()) must(again.value().pack.words.at(key).text == word.text, "a word comes back from its sheet as another");
    }
}

void readXliffBytes(std::string_view bytes) {
    (void)readTranslationXliff(bytes, {shippedPack("pl"), shippedPack("en"), nullptr, catalogue()});
}

void readZipBytes(std::string_view bytes) {
    const auto entries = readZip(bytes, {100, 1'000'000, 4'000'000});
    if (!entries) return;
    for (const ZipEntry& entry : entries.value()) {
        must(entry.name.find("..") == std::string::npos || entry.name.find("../") == std::string::npos, "a name leads out of a zip");
        must(entry.name.empty() || entry.name.front() != '/', "a name begins at the root");
    }
}

// A language file is taken into the folder of languages and nowhere else.
void readLanguageFileBytes(std::string_view bytes) {
    const auto home = workFolder() / "home";
    const auto file = workFolder() / "a.camre-language.zip";
    writeBytes(file, std::string(bytes));
    std::filesystem::remove_all(home);
    std::filesystem::create_directories(home / "translations");
    (void)takeLanguageFile(file, home / "translations");
    int others = 0;
    for (const auto& entry : std::filesystem::directory_iterator(home)) others += entry.path().filename() == "translations" ? 0 : 1;
    must(others == 0, "a language file wrote outside the folder of languages");
}

void readPackFileBytes(std::string_view bytes) {
    const auto file = workFolder() / "release.zip";
    writeBytes(file, std::string(bytes));
    (void)readPackFile(file);
}

void readSoundBytes(std::string_view bytes) {
    const auto seconds = soundSeconds(bytes, "a.ogg");
    if (seconds) must(seconds.value() >= kShortestSound && seconds.value() <= kLongestSound, "a sound is shorter or longer than allowed");
}

// What people type.
void readTypedBytes(std::string_view bytes) {
    if (const auto code = PersonCode::fromTyped(bytes)) must(PersonCode::fromTyped(code->text()) == code, "a code comes back as another");
    if (const auto day = Day::fromIso(bytes)) must(Day::fromIso(day->iso()) == day, "a day comes back as another");
    if (const auto period = readPeriod(bytes)) must(period.value().start <= period.value().end, "a period ends before it begins");
}

constexpr std::array kReaders = {
    Reader{"catalogue", readCatalogueBytes}, Reader{"framework", readFrameworkBytes},
    Reader{"profile", readProfileBytes},     Reader{"forms", readFormsBytes},
    Reader{"pack", readPackBytes},           Reader{"pack-file", readPackFileBytes},
    Reader{"language", readLanguageBytes},   Reader{"language-file", readLanguageFileBytes},
    Reader{"sheet", readSheetBytes},         Reader{"xliff", readXliffBytes},
    Reader{"zip", readZipBytes},             Reader{"sound", readSoundBytes},
    Reader{"typed", readTypedBytes},         Reader{"records", readRecordsBytes},
};

}  // namespace

std::span<const Reader> coreReaders() { return kReaders; }

}  // namespace camre::tests
