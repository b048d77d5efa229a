#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace camre {

/// True when the bytes are well-formed UTF-8 (no surrogates, no overlong forms).
bool isUtf8(std::string_view bytes);

/// The next character of well-formed UTF-8 and the text after it; nothing at the end.
struct NextCharacter {
    char32_t character;
    std::string_view rest;
};
std::optional<NextCharacter> nextCharacter(std::string_view text);

/// How many characters (code points) well-formed UTF-8 has.
std::size_t characterCount(std::string_view text);

/// How many words stand between the blanks of a text.
int wordCount(std::string_view text);

/// Control characters, and the signs that turn the writing direction unseen (U+202A..202E,
/// U+2066..2069 unless `isolatesAllowed`), which no catalogue, pack or code may carry.
bool hasUnsafeCharacters(std::string_view text, bool isolatesAllowed);

/// Whether some spreadsheet program would take a cell with this text for a formula: it begins with = + - @, in their wide forms
/// too, with a tab or with a line end.
bool beginsFormula(std::string_view text);

}  // namespace camre
