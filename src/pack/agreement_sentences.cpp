#include "pack/agreement_sentences.h"

namespace camre {

std::vector<AgreementSentence> agreementSentences(const Catalogue& catalogue, const ServiceProfile& profile) {
    const bool child = profile.respondent == Respondent::Child;
    std::vector<AgreementSentence> all;
    all.push_back({child ? "agreement.child.choice" : "agreement.choice", "choice"});
    all.push_back(child ? AgreementSentence{"agreement.child.no_trouble", "no-trouble"}
                        : AgreementSentence{"agreement.help_same", "door"});
    all.push_back({"agreement.pass_over", "pass-over"});
    all.push_back({"agreement.no_name", "no-name"});
    all.push_back({"agreement.linked", "linked"});
    if (asksSpecialCategory(profile, catalogue)) all.push_back({"agreement.special", "special"});
    if (profile.privacy.notSharedWithHomeOffice) all.push_back({"agreement.home_office", "home-office"});
    all.push_back({child ? "agreement.child.danger" : "agreement.danger", "warning"});
    all.push_back({"agreement.stop", "bin"});
    all.push_back({"agreement.results", "results"});
    return all;
}

AgreementChoices agreementChoices(const ServiceProfile& profile) {
    if (profile.respondent == Respondent::Child) return {"agreement.child.agree", "agreement.child.not_agree"};
    return {"agreement.agree", "agreement.not_agree"};
}

}  // namespace camre
