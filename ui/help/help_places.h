#pragma once

#include <QString>
#include <optional>

#include "help/help_topic.h"

namespace camre {

/// The guidance that F1 shows first on a page; nothing: the list of all.
///
/// @param pageName  the object name of the page in front
std::optional<HelpTopic> helpTopicFor(const QString& pageName);

}  // namespace camre
