#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace camre {

/// Whether a passphrase opens a file that is there, or locks a new one (then it is asked twice).
enum class PassphraseUse { Open, Choose };

/// The passphrase from the first line of a file ("-": standard input), or asked on the terminal
/// without showing it. It is never taken from the command line, where other programs could read it.
///
/// @param file  empty: ask on the terminal
/// Errors: PassphraseMissing when there is no terminal to ask on, and those of reading the file;
/// WrongUse when the two typed ones differ.
Result<std::string> getPassphrase(const std::string& file, PassphraseUse use);

/// One line typed on the terminal, not shown either.
/// Errors: WrongUse where there is no terminal to ask on; the place says `instead`.
Result<std::string> askOnTerminal(std::string_view question, std::string_view instead);

}  // namespace camre
