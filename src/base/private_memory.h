#pragma once

namespace camre {

/// Keeps what is in this program's memory out of files: when it falls, the system writes no core dump, and no other
/// program of the same user can read its memory. Call it before anything is opened. Does nothing in a build
/// with sanitizers, which have to look at the program.
void keepMemoryPrivate();

}  // namespace camre
