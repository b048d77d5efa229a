#pragma once

#include "print/printed_document.h"

namespace camre {

// A sheet is laid out in twentieths of a point, whatever the device: the same sheet everywhere.

inline constexpr double kUnitsPerPoint = 20;
inline constexpr double kPointsPerInch = 72;
inline constexpr double kMmPerInch = 25.4;

constexpr double unitsOf(double mm) { return mm * kPointsPerInch * kUnitsPerPoint / kMmPerInch; }

// A4, with margins that every printer can keep.
inline constexpr double kSheetWidthMm = 210;
inline constexpr double kSheetHeightMm = 297;
inline constexpr double kMarginMm = 15;

/// Sizes in points; paper for people who are read to or who read slowly is not set small.
constexpr double pointsOf(PaperText text) {
    switch (text) {
        case PaperText::Title: return 22;
        case PaperText::Heading:
        case PaperText::Lead: return 14;
        case PaperText::Body: return 12;
        case PaperText::Second: return 10.5;
        case PaperText::Small: return 9;
        case PaperText::Code: return 26;
    }
    return 12;
}

constexpr bool isBold(const PrintedText& text) {
    return text.bold || text.text == PaperText::Title || text.text == PaperText::Heading || text.text == PaperText::Code;
}

}  // namespace camre
