#pragma once

#include <QString>

#include "base/error.h"

namespace camre {

/// An error's sentence in the window's language, with its place and fact filled in.
QString errorText(const Error& error);

}  // namespace camre
