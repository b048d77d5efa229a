#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace camre {

/// How sure we are of a published title.
enum class Certainty { ReadInSource, Inferred };

struct FrameworkEntry {
    std::string domain;  // "Social bonds"; empty in numbered frameworks
    int number = 0;      // 27; 0 in frameworks of domains
    std::string title;
    std::string titleCy;  // empty where no official Welsh title was read
    Certainty certainty = Certainty::Inferred;
};

/// One published framework: `indicators/frameworks/*.json` (format "camre-framework/1").
struct Framework {
    std::string id;
    std::string title;
    std::string titleCy;
    std::string owner;
    std::string licence;
    std::string attribution;
    std::vector<FrameworkEntry> entries;
};

struct FrameworkReading {
    Framework framework;
    Problems problems;
};

FrameworkReading readFramework(std::string_view json);

}  // namespace camre
