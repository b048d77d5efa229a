#pragma once

#include <QString>

#include "workspace/workspace.h"

namespace camre {

/// What a page says while the file can be looked at but not changed: why, and what to do.
QString readOnlyTitle();
QString readOnlyText(const FileFacts& facts);

}  // namespace camre
