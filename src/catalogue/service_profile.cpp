#include "catalogue/service_profile.h"

#include <algorithm>

namespace camre {
namespace {

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

}  // namespace

bool asksSpecialCategory(const ServiceProfile& profile, const Catalogue& catalogue) {
    const auto& own = profile.ownQuestions;
    if (std::any_of(own.begin(), own.end(), [](const OwnQuestion& one) { return one.specialCategory; })) return true;
    return std::any_of(profile.questions.begin(), profile.questions.end(), [&](const IndicatorId& id) {
        const Indicator* indicator = catalogue.indicator(id);
        return indicator && indicator->specialCategory;
    });
}

std::vector<std::string> missingPrivacy(const ServiceProfile& profile, const Catalogue& catalogue) {
    const PrivacyNotice& privacy = profile.privacy;
    std::vector<std::string> missing;
    const auto need = [&](const char* name, const std::string& text) {
        if (isBlank(text)) missing.emplace_back(name);
    };
    need("controller", privacy.controller);
    need("contact", privacy.contact);
    need("purposes", privacy.purposes);
    need("lawfulBasis", privacy.lawfulBasis);
    if (asksSpecialCategory(profile, catalogue)) need("article9", privacy.article9);
    need("recipients", privacy.recipients);
    need("complaints", privacy.complaints);
    if (profile.respondent != Respondent::Child) return missing;
    need("children.safeguardingLead", profile.children.safeguardingLead);
    if (!profile.children.dpiaDone) missing.emplace_back("children.dpiaDone");
    need("children.agreementBy", profile.children.agreementBy);
    return missing;
}

}  // namespace camre
