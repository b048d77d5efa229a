#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/service_profile.h"
#include "pack/language_pack.h"

namespace camre {

/// Papers by which a service accounts for what it does (P53; UK GDPR Articles 30 and 35).
enum class AccountSheet { Dpia, RecordsOfProcessing };

/// One line of such a paper.
struct AccountLine {
    enum class Kind {
        Title,
        Heading,
        Text,
        Point,   // one of a list
        Blank,   // a question that only the service can answer, with room to write
        Written  // what the service wrote in its promises; empty: room to write
    };
    Kind kind = Kind::Text;
    std::string words;
    friend bool operator==(const AccountLine&, const AccountLine&) = default;
};

/// The numbers of this build by the names that stand in the papers in curly brackets. Each comes from where the program
/// itself takes it.
std::map<std::string, std::string> numbersOfThisBuild();

/// The paper in the language of the pack, with the numbers of this build and what the service wrote.
///
/// @param profile  of the open file; null: room to write stands where its promises would
/// Errors: UnknownLanguage when the pack has no such paper; WrongFormat with the line when it has a mark that nothing fills.
Result<std::vector<AccountLine>> accountSheet(const LanguagePack& pack, AccountSheet sheet, const ServiceProfile* profile);

}  // namespace camre
