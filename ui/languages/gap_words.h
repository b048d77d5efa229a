#pragma once

#include <QString>

#include "base/error.h"

namespace camre {

/// What is wrong with a text, in a few words of the window's language ("missing", "too long for paper").
QString gapWords(ErrorCode code);

/// The same as a sentence that says what to do.
QString gapAdvice(ErrorCode code);

}  // namespace camre
