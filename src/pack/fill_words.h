#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace camre {

/// Fills the marks in curly brackets of a pack's text: fill("Side {number} of {count}",
/// {{"number", "1"}, {"count", "2"}}) is "Side 1 of 2". A mark without a value stays as it is, and
/// brackets inside a value are not filled again.
std::string fill(std::string_view text, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

/// The names of the marks in a text: small letters, digits and '_' between curly brackets.
std::set<std::string> marksOf(std::string_view text);

/// The text without its marks: what a translator really writes.
std::string withoutMarks(std::string_view text);

}  // namespace camre
