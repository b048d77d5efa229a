#pragma once

#include <string>

namespace camre::tests {

/// The program that is watched: the real window over a real, locked file. It types the passphrase and a story that it gets
/// through standard input, sign by sign, so that it never holds them itself; fills a form with a person to its end, begins one
/// with a second person, and locks. What can be seen of it from outside it writes to standard output, a line each:
///
///     title TEXT        the window's title, whenever another page comes
///     clipboard TEXT    what is in the clipboard, at the end
///     settings FILE     where looks and habits are kept
///     locked PID        the file is locked; the program waits for a line and then ends
///
/// @return 0, or 1 with a reason on standard error
int runWatchedSession(const std::string& file);

}  // namespace camre::tests
