#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "exports/chart_drawing.h"
#include "print/paper_language.h"

namespace camre {

/// What a text is for; its size on paper follows.
enum class PaperText { Title, Heading, Lead, Body, Second, Small, Code };

/// Some words of one language. A line feed begins a new line.
struct PrintedText {
    QString words;
    PaperLanguage language;
    PaperText text = PaperText::Body;
    bool bold = false;
    bool muted = false;  // second in rank: grey

    friend bool operator==(const PrintedText&, const PrintedText&) = default;
};

/// A drawing as SVG. Its words stand beside it: a picture never says anything alone.
struct PrintedPicture {
    QByteArray svg;
    QSizeF mm;

    friend bool operator==(const PrintedPicture&, const PrintedPicture&) = default;
};

/// Texts below each other, with a picture above them when there is one.
struct PrintedCell {
    std::vector<PrintedText> texts;
    std::optional<PrintedPicture> picture;
    double widthMm = 0;  // 0: a share of what the fixed cells leave
    double share = 1;
    bool atEnd = false;  // at the far edge: a number under a column

    friend bool operator==(const PrintedCell&, const PrintedCell&) = default;
};

/// Cells side by side in the reading direction of the document. A row is never cut at the end of a
/// sheet, unless it is one long text.
struct PrintedRow {
    std::vector<PrintedCell> cells;
    double aboveMm = 1.5;
    bool withNext = false;  // a heading: never the last thing on a sheet
    bool ruled = false;     // a thin line below
    double betweenMm = 5;   // from cell to cell

    friend bool operator==(const PrintedRow&, const PrintedRow&) = default;
};

/// Ruled rows under a head that comes again on every further sheet.
struct PrintedTable {
    std::optional<PrintedRow> head;
    std::vector<PrintedRow> rows;

    friend bool operator==(const PrintedTable&, const PrintedTable&) = default;
};

/// One side of a card, in its own language and direction.
struct PrintedPanel {
    PaperLanguage language;
    std::vector<PrintedRow> rows;

    friend bool operator==(const PrintedPanel&, const PrintedPanel&) = default;
};

/// Panels of one size side by side, with a line to cut along and lines to fold. Words that are too
/// many for a panel become smaller, never cut off.
struct PrintedCard {
    QSizeF panelMm;
    std::vector<PrintedPanel> panels;

    friend bool operator==(const PrintedCard&, const PrintedCard&) = default;
};

/// A chart across the sheet, in one piece.
struct PrintedChart {
    ChartDrawing drawing;
    double widthMm = 0;
    bool withNext = false;  // its table begins on the same sheet, if both have room on one

    friend bool operator==(const PrintedChart&, const PrintedChart&) = default;
};

/// What follows begins on a sheet of its own.
struct NewSheet {
    friend bool operator==(const NewSheet&, const NewSheet&) = default;
};

using PrintedBlock = std::variant<PrintedRow, PrintedTable, PrintedCard, PrintedChart, NewSheet>;

/// A document for paper, as plain values.
struct PrintedDocument {
    /// What the document is, such as "My answers": the title inside a PDF and the name of a print job. It never
    /// holds a person's code or an answer (P35).
    QString title;
    PaperLanguage language;  // the way the sheets run
    std::vector<PrintedBlock> blocks;
    std::vector<PrintedText> mark;  // at the head of every sheet: made-up people (P57); none: real
    std::optional<PrintedText> foot;
    QString sheetOf = QStringLiteral("{number} / {count}");  // "1 of 2", in the document's language

    friend bool operator==(const PrintedDocument&, const PrintedDocument&) = default;
};

/// A row of one cell with one text.
inline PrintedRow printedLine(PrintedText text, double aboveMm = 1.5) {
    return PrintedRow{{PrintedCell{{std::move(text)}, {}}}, aboveMm};
}

/// As `printedLine`, kept together with what follows.
inline PrintedRow printedHeading(PrintedText text, double aboveMm = 6) {
    PrintedRow row = printedLine(std::move(text), aboveMm);
    row.withNext = true;
    return row;
}

}  // namespace camre
