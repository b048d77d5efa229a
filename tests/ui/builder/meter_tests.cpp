// The meter by itself, over a paper whose fit the test says.
#include <QLabel>

#include "builder/form_meter.h"
#include "print/paper_fit.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

PaperFit fitOf(PaperFitState state, int takeOut = 0, bool groupingHelps = false, int takeOutGrouped = 0) {
    PaperFit fit;
    fit.state = state;
    fit.takeOut = takeOut;
    fit.groupingHelps = groupingHelps;
    fit.takeOutGrouped = takeOutGrouped;
    return fit;
}

QString paperLine(const FormMeter& meter) { return meter.findChild<QLabel*>(QStringLiteral("meterPaper"))->text(); }

void measureAndWait(FormMeter& meter, const ServiceProfile& profile) {
    meter.measure(checkoutLibrary().catalogue, profile);
    REQUIRE(QTest::qWaitFor([&] { return !meter.isMeasuring(); }, 30000));
}

const ServiceProfile& housing() { return checkoutLibrary().profileText(ServiceId("housing"))->profile; }

}  // namespace

TEST_CASE("the meter says what holds in the language that needs the most room", "[ui][builder]") {
    std::size_t packsCount = 0;
    FormMeter meter(checkoutLibrary(), [&packsCount](const Catalogue&, const ServiceProfile&, const auto& packs, const auto&) {
        packsCount = packs.size();
        return WorstPaperFit{LanguageTag("pl"), fitOf(PaperFitState::At12)};
    }, nullptr);
    measureAndWait(meter, housing());
    CHECK(paperLine(meter).contains(QStringLiteral("fits at 12 pt")));
    CHECK(paperLine(meter).contains(QStringLiteral("Polski")));
    CHECK(packsCount == checkoutLibrary().readyPacks(housing()).size());
}

TEST_CASE("the three states of the meter are words, and say what to do", "[ui][builder]") {
    CHECK(paperFitWords(fitOf(PaperFitState::At14), QStringLiteral("Polski")).startsWith(QStringLiteral("Paper: fits. ")));
    CHECK(paperFitWords(fitOf(PaperFitState::At12), QStringLiteral("Polski")).contains(QStringLiteral("fits at 12 pt")));
    const QString grouped = paperFitWords(fitOf(PaperFitState::TooLong, 4, true), QStringLiteral("Polski"));
    CHECK(grouped.contains(QStringLiteral("under one heading")));
    CHECK(grouped.contains(QStringLiteral("take out: 4")));
    const QString tooLong = paperFitWords(fitOf(PaperFitState::TooLong, 9, false, 3), QStringLiteral("Polski"));
    CHECK(tooLong.contains(QStringLiteral("Take out: 9")));
    CHECK(tooLong.contains(QStringLiteral("only 3")));
}

TEST_CASE("a form that changes while it is measured is measured anew, and only that is shown", "[ui][builder]") {
    FormMeter meter(checkoutLibrary(), [](const Catalogue&, const ServiceProfile& profile, const auto&, const auto&) {
        return WorstPaperFit{LanguageTag("en"), fitOf(profile.questions.size() > 2 ? PaperFitState::TooLong : PaperFitState::At14, 1, true)};
    }, nullptr);
    meter.measure(checkoutLibrary().catalogue, housing());
    ServiceProfile shorter = housing();
    shorter.questions.resize(2);
    measureAndWait(meter, shorter);
    CHECK(paperLine(meter).startsWith(QStringLiteral("Paper: fits. ")));
    CHECK(meter.findChild<QLabel*>(QStringLiteral("meterCount"))->text() == QStringLiteral("Questions: 2 of at most 30"));
}

TEST_CASE("a language that lacks a text of the form is named with how many are missing", "[ui][builder]") {
    Library library = checkoutLibrary();
    for (LanguagePack& pack : library.packs) {
        if (pack.tag == LanguageTag("lt")) pack.words.erase("home.suits.why");
    }
    FormMeter meter(library, {}, nullptr);
    meter.measure(library.catalogue, housing());
    CHECK(meter.findChild<QLabel*>(QStringLiteral("meterLanguages"))->text().contains(QStringLiteral("1 missing")));
    CHECK_FALSE(meter.isMeasuring());
}

}  // namespace camre::tests
