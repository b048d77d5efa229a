#pragma once

#include <string>

namespace camre {

/// A PDF without what its writer tells of itself and of the moment: Producer, CreationDate, ModDate and the file's
/// random identifier become blanks of the same length, so that every place in the file stays where its table says.
/// Words, title and pictures stay. What is no PDF comes back as it was.
std::string withoutMakersMarks(std::string pdf);

}  // namespace camre
