#pragma once

#include "workspace/library.h"

namespace camre::tests {

/// A small library made in memory: four questions in two themes, one service ("housing") with its privacy entries
/// filled, and the languages cy, en, pl and ar. Words say what they are ("pl: belonging.local_area.question").
Library fakeLibrary();

}  // namespace camre::tests
