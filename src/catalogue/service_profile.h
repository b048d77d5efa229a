#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/ids.h"
#include "catalogue/catalogue.h"

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
    std::vector<IndicatorId> questions;
    std::vector<BackgroundChoice> background;
    std::vector<LanguageTag> languages;  // empty: every ready language
    std::vector<int> followUpMonths = {6, 12};
    bool story = false;
    ResultSettings results;
    PrivacyNotice privacy;

    friend bool operator==(const ServiceProfile&, const ServiceProfile&) = default;
};

/// The names of the privacy entries that are still empty (P10), as in the file: "controller", …
/// `article9` counts only when a question of the form is special category data (P6).
std::vector<std::string> missingPrivacy(const ServiceProfile& profile, const Catalogue& catalogue);

}  // namespace camre
