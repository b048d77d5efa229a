#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "exports/change_rows.h"
#include "exports/report_words.h"

namespace camre {

/// Bars are drawn from this many people compared.
inline constexpr double kBarsFrom = 10;

/// One row of a chart: what its table calls it, and its protected counts.
struct ChartRow {
    std::string label;
    ChangeRow counts;

    friend bool operator==(const ChartRow&, const ChartRow&) = default;
};

/// The parts of a bar, in the order in which they stand.
enum class ChartPart { Back, Same, Forward };

/// A part of a bar, or a sign of the key; without a part the plate that a count stands on, so that it can be read on any fill.
struct ChartBox {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    std::optional<ChartPart> part;

    friend bool operator==(const ChartBox&, const ChartBox&) = default;
};

enum class ChartTextKind { Plain, Label, Base, Count };

/// Words in a chart. `x` is where they begin; the end of a Base, the middle of a Count.
struct ChartText {
    int x = 0;
    int baseline = 0;
    std::string words;
    ChartTextKind kind = ChartTextKind::Plain;

    friend bool operator==(const ChartText&, const ChartText&) = default;
};

/// A chart as a list of shapes, each painted over those before it: the same shapes in SVG, PNG and PDF. Lengths in units of the
/// drawing; it is as wide as its place lets it be.
struct ChartDrawing {
    int width = 0;
    int height = 0;
    std::vector<std::variant<ChartBox, ChartText>> shapes;

    friend bool operator==(const ChartDrawing&, const ChartDrawing&) = default;
};

// What every way of painting a chart keeps to, in units of the drawing.
inline constexpr int kChartLetters = 15;       // height of the letters
inline constexpr int kChartCountLetters = 14;
inline constexpr int kPlateCorner = 3;

/// Whether enough people were compared for a bar; whether any row has one.
bool hasBar(const ChangeRow& row);
bool hasBars(const std::vector<ChartRow>& rows);

/// A key, then stacked bars, back | same | forward, in the order of the rows, with the counts written in them and the number
/// compared in every row.
ChartDrawing drawChart(const std::vector<ChartRow>& rows, const ReportWords& words);

/// The same as a picture of its own, with a margin.
///
/// @param sample  made-up people: the picture says so where everybody sees it (P57)
ChartDrawing drawChartPicture(const std::vector<ChartRow>& rows, const ReportWords& words, bool sample);

}  // namespace camre
