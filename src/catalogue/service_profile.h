#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "catalogue/catalogue.h"
#include "catalogue/own_question.h"

namespace camre {

enum class PeriodLength { Quarter, HalfYear, Year };
enum class YearStart { April, January };

/// Why one background question is asked here (P4).
struct BackgroundChoice {
    BackgroundId variable;
    std::string reason;

    friend bool operator==(const BackgroundChoice&, const BackgroundChoice&) = default;
};

/// The promises of this service (P10, P19). Real records wait until it is filled.
struct PrivacyNotice {
    std::string controller;
    std::string contact;
    std::string dpo;  // may stay empty: not every service has one
    std::string purposes;
    std::string lawfulBasis;
    std::string article9;
    std::string recipients;
    int retentionMonths = 24;  // 1..72 (P38)
    std::string complaints;
    bool notSharedWithHomeOffice = false;  // P16: said only where it is true
    std::string supportNumbers;  // may stay empty; shown on the thank-you page

    friend bool operator==(const PrivacyNotice&, const PrivacyNotice&) = default;
};

/// What has to stand before a child may be asked (P25). Nothing here names a child or a parent.
struct ChildSafeguards {
    std::string safeguardingLead;  // how to reach the person who keeps children safe here
    std::optional<Day> dpiaDone;   // the day on which the data protection impact assessment was done
    std::string agreementBy;       // who gives agreement; the child's own "no" counts in any case (P26)

    friend bool operator==(const ChildSafeguards&, const ChildSafeguards&) = default;
};

/// The age from which an adult's or parent's form asks people, unless the service sets a higher one (P24).
inline constexpr int kUsualAdultsFrom = 16;

/// How results are made. Settings that change results travel with the profile into the data file.
struct ResultSettings {
    PeriodLength period = PeriodLength::Quarter;
    YearStart yearStarts = YearStart::April;
    int threshold = 10;          // 5, 10, 15, 20; children 10, 15, 20
    std::string movementWords = "moved";  // "moved" (forward/back) or "improved" (reports to government)

    friend bool operator==(const ResultSettings&, const ResultSettings&) = default;
};

/// Which questions one service asks, in which order, and what it promises.
struct ServiceProfile {
    ServiceId id;
    int version = 1;
    std::map<std::string, std::string> titles;  // language tag -> title; always cy and en
    Respondent respondent = Respondent::Adult;
    std::vector<IndicatorId> questions;      // in the order of the form, own ones among them
    std::vector<OwnQuestion> ownQuestions;   // at most five; each is in `questions` too
    std::vector<BackgroundChoice> background;
    std::vector<LanguageTag> languages;  // empty: every ready language
    std::vector<int> followUpMonths = {6, 12};
    bool story = false;
    int adultsFrom = kUsualAdultsFrom;  // confirmed by the worker, never asked as a birth date
    ResultSettings results;
    PrivacyNotice privacy;
    ChildSafeguards children;  // read for a child's form only

    friend bool operator==(const ServiceProfile&, const ServiceProfile&) = default;
};

/// Whether the form asks anything that is special category data (P6), its own questions among them.
bool asksSpecialCategory(const ServiceProfile& profile, const Catalogue& catalogue);

/// The names of the privacy entries that are still empty (P10), as in the file: "controller", …
/// `article9` counts only when a question of the form is special category data (P6). A child's form is off
/// until its safeguards stand too: "children.safeguardingLead", … (P25).
std::vector<std::string> missingPrivacy(const ServiceProfile& profile, const Catalogue& catalogue);

}  // namespace camre
