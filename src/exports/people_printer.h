#pragma once

#include <string>

#include "base/result.h"
#include "exports/people_page.h"
#include "pack/language_pack.h"

namespace camre {

/// Sets the page for the people who answered. Made by the programs, as `ReportPrinter` is.
class PeoplePrinter {
  public:
    PeoplePrinter() = default;
    PeoplePrinter(const PeoplePrinter&) = delete;
    PeoplePrinter& operator=(const PeoplePrinter&) = delete;
    virtual ~PeoplePrinter() = default;

    /// One sheet of A4 as a PDF, in a language whose words are all there.
    ///
    /// @param weWill  what the service will change, in its own words; tidied, may be empty
    /// Errors: SheetTooLong when it would be more than one sheet.
    [[nodiscard]] virtual Result<std::string> peoplePdf(const PeopleTold& told, const LanguagePack& pack, const std::string& weWill) const = 0;
};

}  // namespace camre
