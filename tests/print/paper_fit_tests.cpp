#include "print/paper_fit.h"

#include <algorithm>
#include <random>

#include "print/form_checks.h"
#include "print/paper_form_file.h"
#include "print/paper_reader.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

std::string joined(const QStringList& lines) { return lines.join(QLatin1Char('\n')).toStdString(); }

// What the meter said must be what comes out: two sides, or that it is too long and by how much.
void checkPromise(const PaperForm& form) {
    const PaperFit fit = measurePaper(form);
    const PaperFormLayout layout(form, fit.manner);
    CHECK((layout.sidesCount() <= kMostPaperSides) == fit.isTwoSides());
    CHECK((fit.takeOut == 0) == (fit.state != PaperFitState::TooLong));
    if (fit.state == PaperFitState::At14) CHECK(fit.manner.points == kUsualPaperPoints);
    if (fit.state == PaperFitState::At12) CHECK(fit.manner.points == kSmallestPaperPoints);
    CHECK(joined(wrongPlaces(form, layout)) == "");
    if (fit.state != PaperFitState::TooLong) return;
    PaperForm shorter = form;
    shorter.questions.resize(form.questions.size() - static_cast<std::size_t>(fit.takeOut));
    CHECK(PaperFormLayout(shorter, {kSmallestPaperPoints, false, false}).sidesCount() <= kMostPaperSides);
    shorter.questions.push_back(form.questions[shorter.questions.size()]);
    CHECK(PaperFormLayout(shorter, {kSmallestPaperPoints, false, false}).sidesCount() > kMostPaperSides);
}

// Everything about one sheet: places, ink, words, pages.
void checkSheet(const PaperForm& form) {
    checkPromise(form);
    const PaperFormLayout layout(form, measurePaper(form).manner);
    CHECK(joined(wrongInk(layout)) == "");
    const std::string pdf = pdfBytes(layout);
    CHECK(sheetsOfPdf(pdf).size() == layout.sidesCount());
    CHECK(joined(lostWords(form, wordsOfPdf(pdf))) == "");
}

}  // namespace

TEST_CASE("in every language a form is two sides or the meter says so, nothing is cut or covered, and its words can be read", "[paper]") {
    const Library& library = shippedLibrary();
    std::size_t turn = 0;
    int languages = 0;
    for (const LanguagePack& pack : library.packs) {
        // Each language with another service: all of them is the matter of the long test.
        const ServiceProfile& profile = library.profiles[turn++ % library.profiles.size()].profile;
        INFO(profile.id.text << " in " << pack.tag.text);
        checkSheet(paperForm(library.catalogue, profile, pack));
        ++languages;
    }
    CHECK(languages == 14);
}

TEST_CASE("every shipped form in every language is two sides or the meter says so", "[.matrix]") {
    const Library& library = shippedLibrary();
    for (const ProfileText& one : library.profiles) {
        for (const LanguagePack* pack : library.readyPacks(one.profile)) {
            INFO(one.profile.id.text << " in " << pack->tag.text);
            ServiceProfile profile = one.profile;
            profile.privacy.notSharedWithHomeOffice = true;
            checkSheet(paperForm(library.catalogue, profile, *pack));
        }
    }
}

TEST_CASE("the meter and the sheet never disagree, whatever is chosen", "[paper]") {
    const Library& library = shippedLibrary();
    std::mt19937 random(20261129);
    for (int round = 0; round < 12; ++round) {
        ServiceProfile profile = *library.profile(ServiceId("core"));
        std::shuffle(profile.questions.begin(), profile.questions.end(), random);
        profile.questions.resize(1 + random() % profile.questions.size());
        profile.story = random() % 3 == 0;
        const LanguagePack& pack = library.packs[random() % library.packs.size()];
        INFO("round " << round << ", " << pack.tag.text << ", questions: " << profile.questions.size());
        checkPromise(paperForm(library.catalogue, profile, pack));
    }
}

TEST_CASE("a short form is set at 14 points, every question of the catalogue is too many, and grouping saves room", "[paper]") {
    CHECK(measurePaper(shippedForm("schools-parent", "en")).state == PaperFitState::At14);
    const PaperFit all = measurePaper(shippedForm("core", "en"));
    CHECK(all.state == PaperFitState::TooLong);
    CHECK(all.takeOut > 0);
    const auto sides = [](bool grouped) { return PaperFormLayout(shippedForm("core", "en"), {12, false, grouped}).sidesCount(); };
    CHECK(sides(true) <= sides(false));
}

TEST_CASE("the meter names the language that needs the most room", "[paper]") {
    const Library& library = shippedLibrary();
    const ServiceProfile& profile = *library.profile(ServiceId("health"));
    const std::vector<const LanguagePack*> packs{library.pack(LanguageTag("en")), library.pack(LanguageTag("ps")), library.pack(LanguageTag("pl"))};
    const WorstPaperFit worst = measurePaper(library.catalogue, profile, packs);
    CHECK(worst.language == LanguageTag("ps"));
    CHECK(worst.fit == measurePaper(shippedForm("health", "ps")));
    CHECK(measurePaper(library.catalogue, profile, {}).language.text.empty());
}

TEST_CASE("the meter skips languages only where they take no more room than the longest", "[paper]") {
    const Library& library = shippedLibrary();
    std::mt19937 random(20261130);
    // Short, middling and too long.
    for (const std::size_t questions : {5U, 11U, 24U}) {
        ServiceProfile profile = *library.profile(ServiceId("core"));
        std::shuffle(profile.questions.begin(), profile.questions.end(), random);
        profile.questions.resize(questions);
        const auto packs = library.readyPacks(profile);
        const WorstPaperFit worst = measurePaper(library.catalogue, profile, packs);
        INFO(questions << " questions, " << worst.language.text);
        const auto room = [](const PaperFit& fit) { return std::tuple(fit.state, !fit.groupingHelps, fit.takeOut, fit.takeOutGrouped); };
        for (const LanguagePack* pack : packs) {
            INFO(pack->tag.text);
            const PaperFit fit = measurePaper(paperForm(library.catalogue, profile, *pack));
            CHECK(room(fit) <= room(worst.fit));
            if (pack->tag == worst.language) CHECK(fit == worst.fit);
        }
    }
}

TEST_CASE("large print takes the sides it needs, with larger boxes", "[paper]") {
    const PaperForm form = shippedForm("housing", "lt");
    const PaperFormLayout layout(form, {kLargePaperPoints, true, false});
    CHECK(layout.sidesCount() > kMostPaperSides);
    CHECK(joined(wrongPlaces(form, layout)) == "");
    CHECK(joined(wrongInk(layout)) == "");
}

TEST_CASE("a form in two languages has both on every line, and says when that is too much", "[paper]") {
    PaperFormChoices choices;
    choices.second = shippedLibrary().pack(LanguageTag("cy"));
    const PaperForm form = shippedForm("schools-parent", "ps", choices);
    const PaperFit fit = measurePaper(form);
    CHECK(fit.isTwoSides());
    const PaperFormLayout layout(form, fit.manner);
    CHECK(joined(wrongPlaces(form, layout)) == "");
    CHECK(wordsOfPdf(pdfBytes(layout)).contains(form.questions.front().words.second.left(20)));
    CHECK_FALSE(measurePaper(shippedForm("housing", "ps", choices)).isTwoSides());
}

}  // namespace camre::tests
