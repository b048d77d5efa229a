#include "catalogue/catalogue_rules.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "catalogue/forbidden_topics.h"

namespace camre {
namespace {

constexpr std::string_view kHomeOffice = "home-office-2019";

std::string pointer(std::string_view list, std::size_t index, std::string_view member) {
    return "/" + std::string(list) + "/" + std::to_string(index) + "/" + std::string(member);
}

void checkTopic(std::string_view id, const std::string& place, Problems& problems) {
    const std::string_view topic = forbiddenTopicOfId(id);
    if (!topic.empty()) problems.push_back({ErrorCode::ForbiddenTopic, place, std::string(topic)});
}

void checkTopics(const Catalogue& catalogue, Problems& problems) {
    for (std::size_t i = 0; i < catalogue.themes.size(); ++i) {
        checkTopic(catalogue.themes[i].id.text, pointer("themes", i, "id"), problems);
    }
    for (std::size_t i = 0; i < catalogue.indicators.size(); ++i) {
        checkTopic(catalogue.indicators[i].id.text, pointer("indicators", i, "id"), problems);
    }
    for (std::size_t i = 0; i < catalogue.background.size(); ++i) {
        const BackgroundQuestion& one = catalogue.background[i];
        checkTopic(one.id.text, pointer("background", i, "id"), problems);
        for (std::size_t v = 0; v < one.values.size(); ++v) {
            checkTopic(one.values[v], pointer("background", i, "values/" + std::to_string(v)), problems);
        }
    }
}

bool holds(const Framework& framework, const Source& source) {
    const auto& entries = framework.entries;
    return std::any_of(entries.begin(), entries.end(), [&](const FrameworkEntry& entry) {
        return entry.domain == source.domain && entry.number == source.number;
    });
}

void checkSource(const Source& source, const std::string& place, std::span<const Framework> frameworks,
                 Problems& problems) {
    const auto found = std::find_if(frameworks.begin(), frameworks.end(),
                                    [&](const Framework& one) { return one.id == source.framework; });
    if (found == frameworks.end()) {
        problems.push_back({ErrorCode::UnknownFramework, place + "/framework", source.framework});
        return;
    }
    if (holds(*found, source)) return;
    const bool numbered = source.domain.empty();
    problems.push_back({ErrorCode::UnknownFramework, place + (numbered ? "/number" : "/domain"),
                        numbered ? std::to_string(source.number) : source.domain});
}

void checkSources(const Catalogue& catalogue, std::span<const Framework> frameworks, Problems& problems) {
    for (std::size_t i = 0; i < catalogue.indicators.size(); ++i) {
        const auto& sources = catalogue.indicators[i].sources;
        if (sources.empty()) problems.push_back({ErrorCode::MissingSource, pointer("indicators", i, "sources"), {}});
        for (std::size_t s = 0; s < sources.size(); ++s) {
            checkSource(sources[s], pointer("indicators", i, "sources/" + std::to_string(s)), frameworks, problems);
        }
    }
}

void checkWhys(const Catalogue& catalogue, const std::function<bool(const IndicatorId&)>& hasWhy, Problems& problems) {
    for (std::size_t i = 0; i < catalogue.indicators.size(); ++i) {
        if (hasWhy(catalogue.indicators[i].id)) continue;
        problems.push_back({ErrorCode::MissingWhy, "/indicators/" + std::to_string(i), catalogue.sourceLanguage.text});
    }
}

// The ids by which a theme's own list and the indicators' "theme" differ, each once.
std::set<std::string> differences(const Catalogue& catalogue, const Theme& theme) {
    std::set<std::string> listed, naming, differing;
    for (const IndicatorId& id : theme.indicators) listed.insert(id.text);
    for (const Indicator& one : catalogue.indicators) {
        if (one.theme == theme.id) naming.insert(one.id.text);
    }
    std::set_symmetric_difference(listed.begin(), listed.end(), naming.begin(), naming.end(),
                                  std::inserter(differing, differing.end()));
    return differing;
}

void checkThemes(const Catalogue& catalogue, Problems& problems) {
    for (std::size_t i = 0; i < catalogue.themes.size(); ++i) {
        const Theme& theme = catalogue.themes[i];
        std::string fact;
        for (const auto& id : differences(catalogue, theme)) fact += (fact.empty() ? "" : ", ") + id;
        if (theme.indicators.empty() && fact.empty()) fact = "none";
        if (!fact.empty()) problems.push_back({ErrorCode::EmptyTheme, "/themes/" + std::to_string(i), fact});
    }
}

bool reaches(const Catalogue& catalogue, const std::string& domain) {
    return std::any_of(catalogue.indicators.begin(), catalogue.indicators.end(), [&](const Indicator& one) {
        return std::any_of(one.sources.begin(), one.sources.end(), [&](const Source& source) {
            return source.framework == kHomeOffice && source.domain == domain;
        });
    });
}

void checkDomains(const Catalogue& catalogue, std::span<const Framework> frameworks, Problems& problems) {
    for (const Framework& framework : frameworks) {
        if (framework.id != kHomeOffice) continue;
        for (const FrameworkEntry& entry : framework.entries) {
            if (reaches(catalogue, entry.domain)) continue;
            problems.push_back({ErrorCode::DomainNotReached, "/indicators", entry.domain});
        }
    }
}

}  // namespace

Problems checkCatalogue(const Catalogue& catalogue, std::span<const Framework> frameworks,
                        const std::function<bool(const IndicatorId&)>& hasWhy) {
    Problems problems;
    if (!isLanguageTag(catalogue.sourceLanguage.text)) {
        problems.push_back({ErrorCode::UnknownLanguage, "/sourceLanguage", catalogue.sourceLanguage.text});
    }
    checkTopics(catalogue, problems);
    checkSources(catalogue, frameworks, problems);
    checkWhys(catalogue, hasWhy, problems);
    checkThemes(catalogue, problems);
    checkDomains(catalogue, frameworks, problems);
    return problems;
}

}  // namespace camre
