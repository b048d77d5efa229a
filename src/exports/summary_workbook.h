#pragma once

#include <span>
#include <string>

#include "base/result.h"
#include "exports/code_list.h"
#include "release/pack.h"

namespace camre {

/// `summary.xlsx` for people with a spreadsheet: a sheet to read in Welsh and one in English, the
/// figures one a row as in `summary.csv`, the codes, and the notes of README.txt. There are no
/// formulas, no hidden sheets, no author and no day of making: the same pack and words give the same
/// bytes.
///
/// Errors: FileUnwritable, DiskFull (place: the temporary folder in which it is put together).
Result<std::string> summaryWorkbook(const ProtectedPack& pack, const WordSource& words, std::span<const CodeLabel> codes);

}  // namespace camre
