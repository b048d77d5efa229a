#pragma once

#include <string>
#include <string_view>

namespace camre {

enum class ExportLanguage { Welsh, English };

/// "cy", "en".
std::string_view tagOf(ExportLanguage language);

// The words of codes that belong to the pack itself and to no catalogue. An empty text: no such code.

/// "change" is "Change between the first form and the follow-up".
std::string tableLabel(std::string_view table, ExportLanguage language);
/// "improved" is "Moved forward"; "level_3" is "Answer 3".
std::string cellLabel(std::string_view cell, ExportLanguage language);
/// "c" is "Hidden to protect people".
std::string statusLabel(std::string_view status, ExportLanguage language);
/// What is put after the name of a service's own question: " (this service's own question – not part of the common core)".
std::string ownMark(ExportLanguage language);
/// "overall", "other_groups", "not_answered", "prefer_not_to_say".
std::string sharedLabel(std::string_view code, ExportLanguage language);

/// The letters that a figure may carry, in the order of their meaning; the empty one needs no words.
inline constexpr std::string_view kStatusLetters = "ckuxz";

}  // namespace camre
