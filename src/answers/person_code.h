#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"

namespace camre {

/// A person's code, such as 7K4M-2Q9: six random signs (30 bits, P2) and one check sign, out of
/// 0-9 and A-Z without I, L, O, U. Any one wrong sign and any swap of two signs is caught.
class PersonCode {
  public:
    /// Made from random numbers alone: never from a name, a birth date or a row's number.
    static PersonCode random(RandomSource& random);
    /// Reads what a person typed: small letters, missing or extra '-' and spaces, O for 0, I and L for 1 are taken.
    static std::optional<PersonCode> fromTyped(std::string_view typed);

    /// As printed on the card: "7K4M-2Q9".
    [[nodiscard]] std::string text() const;
    /// As kept in the file: "7K4M2Q9".
    [[nodiscard]] const std::string& compact() const { return m_signs; }

    friend auto operator<=>(const PersonCode&, const PersonCode&) = default;

  private:
    explicit PersonCode(std::string signs) : m_signs(std::move(signs)) {}
    std::string m_signs;
};

/// What can be said about a typed code without looking into a file.
enum class CodeSlip {
    None,         // written as codes are
    TooShort,
    TooLong,
    UnknownSign,  // a sign that stands in no code, such as U
    CheckDiffers  // one wrong sign, or two that changed places
};

CodeSlip slipIn(std::string_view typed);

}  // namespace camre
