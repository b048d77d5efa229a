#include <initializer_list>
#include <tuple>

#include "look/palette.h"
#include "support/catch.h"

namespace camre::tests {

TEST_CASE("black on white is the strongest contrast there is", "[ui][look]") {
    // WCAG 2.2: (1 + 0.05) / (0 + 0.05) = 21.
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1.0));
    // #777777 on white is 4.48:1, the well-known near miss of the 4.5 that text needs.
    CHECK(contrastRatio(QColor::fromRgb(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text can be read and every edge can be seen, in each look", "[ui][look]") {
    using R = ColourRole;
    const std::initializer_list<std::tuple<R, R, double>> pairs = {
        {R::Ink, R::Page, 4.5}, {R::Ink, R::Bar, 4.5}, {R::Muted, R::Page, 4.5}, {R::Muted, R::Bar, 4.5},
        {R::PrimaryText, R::Primary, 4.5}, {R::PrimaryText, R::PrimaryHover, 4.5}, {R::Ink, R::TickedRow, 4.5},
        {R::Link, R::Page, 4.5}, {R::Error, R::Page, 4.5}, {R::Error, R::ErrorGround, 4.5},
        {R::Warning, R::Page, 4.5}, {R::Warning, R::WarningGround, 4.5}, {R::Ink, R::WarningGround, 4.5}, {R::Ink, R::ErrorGround, 4.5},
        {R::Disabled, R::Page, 4.5}, {R::Primary, R::TickedRow, 4.5},
        {R::Edge, R::Page, 3.0}, {R::Edge, R::Bar, 3.0}, {R::Primary, R::Page, 3.0}, {R::ChartBack, R::Page, 3.0},
        {R::ChartForward, R::Page, 3.0}, {R::FocusOuter, R::Page, 3.0}, {R::FocusOuter, R::Bar, 3.0}};
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        for (const auto& [text, ground, least] : pairs) {
            INFO("look " << static_cast<int>(look) << ", roles " << static_cast<int>(text) << " on " << static_cast<int>(ground));
            CHECK(contrastRatio(colourOf(look, text), colourOf(look, ground)) >= least);
        }
    }
}

// The rings stand outside a control, so their ground is never the control's own colour.
TEST_CASE("the two rings of the focus show on every ground", "[ui][look]") {
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        for (const ColourRole ground : {ColourRole::Page, ColourRole::Bar, ColourRole::TickedRow, ColourRole::WarningGround,
                                        ColourRole::ErrorGround}) {
            const double outer = contrastRatio(colourOf(look, ColourRole::FocusOuter), colourOf(look, ground));
            const double inner = contrastRatio(colourOf(look, ColourRole::FocusInner), colourOf(look, ground));
            INFO("look " << static_cast<int>(look) << ", ground " << static_cast<int>(ground));
            CHECK(std::max(outer, inner) >= 3.0);
        }
    }
}

}  // namespace camre::tests
