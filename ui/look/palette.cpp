#include "look/palette.h"

#include <algorithm>
#include <cmath>

namespace camre {
namespace {

struct Row {
    ColourRole role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// Measured pairs: design notes, "Visual language". High contrast has no tints: black, white, and
// yellow for the focus alone.
constexpr Row kTable[] = {
    {ColourRole::Page, 0xFFFFFF, 0x111816, 0x000000},
    {ColourRole::Bar, 0xF4F6F4, 0x19221F, 0x000000},
    {ColourRole::Ink, 0x16211C, 0xF1F5F2, 0xFFFFFF},
    {ColourRole::Muted, 0x4A5751, 0xB4C2BB, 0xFFFFFF},
    {ColourRole::Edge, 0x6F7F77, 0x83948B, 0xFFFFFF},
    {ColourRole::Rule, 0xD5DCD8, 0x33403A, 0xFFFFFF},
    {ColourRole::Primary, 0x0B5D45, 0x6FD3AC, 0xFFFFFF},
    {ColourRole::PrimaryText, 0xFFFFFF, 0x111816, 0x000000},
    {ColourRole::PrimaryHover, 0x084A37, 0x8FE0C0, 0xFFFFFF},
    {ColourRole::TickedRow, 0xDCEFE6, 0x173B2E, 0x000000},
    {ColourRole::Link, 0x0A4F8F, 0x8CC4FF, 0xFFFFFF},
    {ColourRole::Error, 0xA3161B, 0xFF9C94, 0xFFFFFF},
    {ColourRole::ErrorGround, 0xFBE9E7, 0x3A1917, 0x000000},
    {ColourRole::Warning, 0x7A4A00, 0xFFC76B, 0xFFFFFF},
    {ColourRole::WarningGround, 0xFFF1D6, 0x38290F, 0x000000},
    {ColourRole::Disabled, 0x6B7771, 0xB4C2BB, 0xFFFFFF},
    {ColourRole::FocusOuter, 0x16211C, 0xF1F5F2, 0xFFFFFF},
    {ColourRole::FocusInner, 0xFFD23F, 0xFFD23F, 0xFFFF00},
    {ColourRole::ChartBack, 0xB3541E, 0xF0A36B, 0xFFFFFF},
    {ColourRole::ChartSame, 0x8A9690, 0x8E9C95, 0x000000},
    {ColourRole::ChartForward, 0x1B6E9C, 0x7DBBE8, 0xFFFFFF},
};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

QColor colourOf(Look look, ColourRole role) {
    const auto* row = std::find_if(std::begin(kTable), std::end(kTable), [role](const Row& r) { return r.role == role; });
    switch (look) {
        case Look::Light: return QColor::fromRgb(row->light);
        case Look::Dark: return QColor::fromRgb(row->dark);
        case Look::HighContrast: break;
    }
    return QColor::fromRgb(row->highContrast);
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace camre
