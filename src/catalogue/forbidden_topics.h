#pragma once

#include <string_view>

namespace camre {

/// What is never asked (P5): "immigration status", "nationality", "religion", "sexual orientation", "a diagnosis". The
/// topic that an id names with one of its words; empty when it names none.
std::string_view forbiddenTopicOfId(std::string_view id);

/// The same for a text that a service typed, by the words and phrases that name such a topic in Welsh and English. A list
/// of words meets what is asked openly, not what is asked in a roundabout way: people who read the form still have to look.
std::string_view forbiddenTopicOfText(std::string_view text);

}  // namespace camre
