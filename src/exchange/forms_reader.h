#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "exchange/incoming_form.h"

namespace camre {

/// The forms of one JSONL text, and every problem met in it.
struct FormsReading {
    std::vector<IncomingForm> forms;  // the lines without a problem, in file order
    Problems problems;                // empty: all lines may go on to be matched with a file
    bool stoppedEarly = false;        // after `kMostFormProblems`; there may be more
};

/// Reads complete forms, one JSON object a line (blank lines, CR LF and byte order marks are
/// taken). Strict: unknown and duplicate keys, wrong types, days that do not exist or have
/// not come yet, a form without agreement. What needs a catalogue or a file is checked by the workspace.
///
/// @param today  the last day that a form may carry
/// Problems: place is "line 12/answers/work.activity" and never holds what stands there.
FormsReading readForms(std::string_view text, Day today);

/// The same for a file. Problems also: FileNotFound, FileUnreadable, FileTooLarge.
FormsReading readFormsFile(const std::filesystem::path& path, Day today);

/// 64 MB: some 90,000 forms of 30 answers, more than a year of the largest service we know of.
inline constexpr std::size_t kLargestFormsFile = 64'000'000;
/// 64 kB: a form of 30 answers takes about 1 kB.
inline constexpr std::size_t kLongestFormLine = 64'000;
/// Nobody mends more at one go, and a hostile file must not fill the memory with complaints.
inline constexpr std::size_t kMostFormProblems = 1000;

}  // namespace camre
