#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "exports/chart_drawing.h"
#include "exports/code_list.h"
#include "release/pack.h"

namespace camre {

// What a report says, as plain values: sentences, charts and tables, ready to be set. The HTML report and the PDF are written
// from these, so that no sentence and no figure can differ between them.

/// What stands in a cell, for those who set it.
enum class ReportCellKind { Change, People, Hidden, Note };

struct ReportCell {
    std::string text;
    ReportCellKind kind = ReportCellKind::Change;
    int columns = 1;  // how many it spans

    friend bool operator==(const ReportCell&, const ReportCell&) = default;
};

/// Question: what the table is about. Answer: one of a question's answers. Sum: all those above, or those without an answer.
enum class ReportRowKind { Question, Answer, Sum };

/// One row; without a label its cells begin in the first column.
struct ReportRow {
    std::string label;
    ReportRowKind kind = ReportRowKind::Question;
    std::vector<ReportCell> cells;

    friend bool operator==(const ReportRow&, const ReportRow&) = default;
};

/// Rows that belong together under one name; without a name they stand by themselves.
struct ReportRowSet {
    std::string name;
    std::vector<ReportRow> rows;

    friend bool operator==(const ReportRowSet&, const ReportRowSet&) = default;
};

struct ReportTable {
    std::string caption;
    std::vector<std::string> columns;
    std::vector<ReportRowSet> sets;

    friend bool operator==(const ReportTable&, const ReportTable&) = default;
};

/// A chart of the table that follows it, with a sentence that says what it shows.
struct ReportChart {
    std::string name;
    std::string sentence;
    std::vector<ChartRow> rows;

    friend bool operator==(const ReportChart&, const ReportChart&) = default;
};

struct ReportHeading {
    int level = 2;  // 2 or 3
    std::string text;

    friend bool operator==(const ReportHeading&, const ReportHeading&) = default;
};

struct ReportParagraph {
    std::string text;

    friend bool operator==(const ReportParagraph&, const ReportParagraph&) = default;
};

struct ReportList {
    std::vector<std::string> lines;

    friend bool operator==(const ReportList&, const ReportList&) = default;
};

/// Names and what they stand for: "c", "Hidden to protect people".
struct ReportTerms {
    std::vector<std::pair<std::string, std::string>> terms;

    friend bool operator==(const ReportTerms&, const ReportTerms&) = default;
};

/// The row of everything, in a few large figures: "moved forward", "45 (53%)".
struct ReportHeadline {
    std::vector<std::pair<std::string, std::string>> figures;

    friend bool operator==(const ReportHeadline&, const ReportHeadline&) = default;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTerms, ReportHeadline, ReportChart, ReportTable>;

/// The report of one pack in one language.
struct Report {
    const ReportWords* words = nullptr;  // the program's own: they outlive every report
    std::string title;
    std::string sample;              // for the head of everything, where people are made up; else empty
    std::string organisationLabel;
    std::string organisation;        // in whatever direction it is written
    std::string period;
    std::vector<std::pair<std::string, std::string>> facts;  // the period, and how many people
    std::vector<ReportBlock> blocks;

    friend bool operator==(const Report&, const Report&) = default;
};

/// The same pack and words give the same report.
Report makeReport(const ProtectedPack& pack, const WordSource& source, ExportLanguage language);

}  // namespace camre
