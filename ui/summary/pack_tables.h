#pragma once

#include <QString>
#include <vector>

#include "catalogue/catalogue.h"
#include "release/pack.h"
#include "summary/figure_table.h"
#include "words/interface_language.h"

namespace camre {

/// The tables of a pack, as the window shows them.
enum class PackTable { Change, FirstForms, BeforeAfter, Timing, FollowUps };

/// A table to read, in the window's language.
struct TableWords {
    QStringList heads;
    std::vector<FigureRow> rows;
};

/// Those for which the pack has rows, in this order.
std::vector<PackTable> tablesOf(const ProtectedPack& pack);
/// "How people moved", "Answers of first forms" …
QString tableTitle(PackTable table);
/// Everything stands in it as it left: protected, with its letters.
TableWords tableWords(PackTable table, const ProtectedPack& pack, const Catalogue& catalogue, const InterfaceLanguage& language);

/// "Under 3 months" … and "Came back" …: the names of cells that belong to no question; empty for any other.
QString cellName(std::string_view cell);

}  // namespace camre
