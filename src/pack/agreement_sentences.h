#pragma once

#include <string>
#include <vector>

#include "catalogue/service_profile.h"

namespace camre {

/// One sentence of the agreement: its key in the pack and the picture beside it.
struct AgreementSentence {
    std::string key;
    std::string picture;
};

/// What this service says before any question, one idea a sentence, at most ten of them (P21). The
/// sentence about the Home Office is there only where the service says that it is true (P16), the one
/// about health and feelings only where such a question is asked (P6); the limits of confidentiality
/// are always there (P17).
std::vector<AgreementSentence> agreementSentences(const Catalogue& catalogue, const ServiceProfile& profile);

/// "agreement.agree" and "agreement.not_agree", or a child's own words for them.
struct AgreementChoices {
    std::string agree;
    std::string notAgree;
};
AgreementChoices agreementChoices(const ServiceProfile& profile);

}  // namespace camre
