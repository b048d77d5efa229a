#pragma once

// The window reads cautions in the words of the files, through this door: they are worded in one place.
#include "exports/caution_words.h"
