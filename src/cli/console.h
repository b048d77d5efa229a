#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/exit_code.h"

namespace camre {

/// The text without signs that could move a terminal's cursor or turn the writing round; a very long
/// one is cut.
std::string harmless(std::string_view text);

/// One line of asked-for output.
void say(std::string_view line);

/// One sentence beside the output, on standard error.
void warn(std::string_view sentence);

/// Says what went wrong on standard error, and gives the exit code that belongs to it.
ExitCode fail(const Error& error);

/// The same for several problems of one input; the first decides the exit code.
ExitCode failAll(const Problems& problems, bool stoppedEarly = false);

/// Prints cells as columns of these widths, in characters; the last one is not padded.
void sayRow(std::span<const std::size_t> widths, const std::vector<std::string>& cells);

/// Everything printed so far is on its way; false when the output could not be written.
bool flushOutput();

}  // namespace camre
