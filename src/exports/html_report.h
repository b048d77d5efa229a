#pragma once

#include <string>

#include "exports/report.h"

namespace camre {

/// `report-cy.html`, `report-en.html`: the report for people, in a form that screen readers, phones and
/// printers can follow: one file that loads nothing and runs nothing, every chart with a table of the
/// same counts beside it. The same pack and words give the same bytes.
std::string htmlReport(const Report& report);
std::string htmlReport(const ProtectedPack& pack, const WordSource& words, ExportLanguage language);

}  // namespace camre
