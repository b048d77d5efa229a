#pragma once

#include <cstdint>
#include <string>

#include "answers/answer.h"

class QApplication;

namespace camre::tests {

/// An answer in one word, for the lines below: "level 3" is "3"; a reason is its name; "not_asked": nothing is ticked.
std::string signOf(const Answer& answer);

/// The program that gets killed: the real window over a real file of made-up people, filling one form after the other
/// with keys, at random and without end. What it sees it writes to standard output, a line each:
///
///     ready
///     shown CODE QUESTION SIGN     a question came up with this tick
///     tick CODE QUESTION SIGN      about to be ticked
///     saved CODE QUESTION SIGN     the page says that it is saved
///     going CODE                   another question is about to be opened
///     keeping CODE                 "Keep these answers" is about to be pressed
///     kept CODE                    the thank-you page is there
///
/// Returns only when something went wrong, and says what on standard error.
int fillFormsUntilKilled(QApplication& application, const std::string& file, const std::string& passphrase, std::uint64_t seed);

}  // namespace camre::tests
