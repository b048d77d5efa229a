#include "store/store_support.h"

#include "base/random.h"
#include "store/library_store.h"
#include "store/verify.h"

namespace camre::tests {

Catalogue smallCatalogue(int version) {
    Catalogue catalogue;
    catalogue.id = "small";
    catalogue.version = version;
    catalogue.sourceLanguage = LanguageTag("en");
    catalogue.scales = {{ScaleId("agree5/1"), 5, "bars", false},
                        {ScaleId("days8/1"), 8, "week", false},
                        {ScaleId("ways6/1"), 6, "none", true}};
    const auto indicator = [](const char* id, const char* scale, Direction direction, AnswerKind kind) {
        Indicator made;
        made.id = IndicatorId(id);
        made.scale = ScaleId(scale);
        made.direction = direction;
        made.answer = kind;
        return made;
    };
    catalogue.indicators = {indicator("work.activity", "agree5/1", Direction::HigherBetter, AnswerKind::One),
                            indicator("work.hours", "days8/1", Direction::LowerBetter, AnswerKind::One),
                            indicator("skills.languages", "ways6/1", Direction::None, AnswerKind::Many)};
    catalogue.background = {{BackgroundId("age_band"), {"16-24", "25-44", "prefer_not_to_say"}}};
    return catalogue;
}

ServiceProfile smallProfile(int version) {
    ServiceProfile profile;
    profile.id = ServiceId("housing");
    profile.version = version;
    return profile;
}

std::unique_ptr<StoreFile> newFile(const std::filesystem::path& path, const StoreOptions& options) {
    auto file = need(StoreFile::create(path, kQuickKey, options));
    LibraryStore library(*file);
    need(library.ensureCatalogue(smallCatalogue(), "{\"id\":\"small\"}"));
    need(library.ensureProfile(smallProfile(), "{\"id\":\"housing\"}", smallCatalogue()));
    return file;
}

std::unique_ptr<StoreFile> openFile(const std::filesystem::path& path, const StoreOptions& options) {
    return need(StoreFile::open(path, kQuickKey, options));
}

PersonCode codeOf(std::uint64_t n) {
    SeededRandom random(n * 7919 + 17);
    return PersonCode::random(random);
}

std::int64_t addPerson(StoreFile& file, std::uint64_t n) {
    return need(PeopleStore(file).add(PersonRow{.code = codeOf(n), .language = LanguageTag("pl"), .nextNumber = 0}));
}

FormRow formOf(std::int64_t person, Day date, const std::string& signs) {
    FormRow form;
    form.person = person;
    form.date = date;
    form.entered = date;
    form.service = ServiceId("housing");
    form.catalogue = "small";
    form.language = LanguageTag("pl");
    form.given = HowGiven::Interpreter;
    form.answers.signs = signs;
    return form;
}

Day day(const std::string& iso) {
    return Day::fromIso(iso).value();
}

Contents contentsOf(StoreFile& file) {
    const StoreCheck check = verifyFile(file);
    for (const Error& problem : check.problems) {
        FAIL_CHECK(describe(problem));
    }
    return {check.peopleCount, check.formsCount};
}

}  // namespace camre::tests
