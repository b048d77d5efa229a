#include "catalogue/framework.h"

#include "catalogue/json_parts.h"

namespace camre {
namespace {

constexpr std::size_t kMostEntries = 1000;

void readEntry(const JsonPlace& place, Framework& framework, SeenIds& seen) {
    FrameworkEntry& entry = framework.entries.emplace_back();
    place.onlyKeys({"domain", "number", "title", "titleCy", "certainty"});
    if (!place.isObject()) return;
    if (place.has("domain") == place.has("number")) place.report(ErrorCode::WrongType, "either a domain or a number");
    if (place.has("domain")) {
        const JsonPlace domain = place.at("domain");
        entry.domain = domain.text(200);
        seen.add(domain, entry.domain);
    }
    if (place.has("number")) {
        const JsonPlace number = place.at("number");
        entry.number = number.number(1, 1000);
        if (number.isNumber()) seen.add(number, "number " + std::to_string(entry.number));
    }
    entry.title = place.at("title").text();
    entry.titleCy = place.textOr("titleCy", {});
    const bool read = place.at("certainty").word({"read in source", "inferred"}) == 0;
    entry.certainty = read ? Certainty::ReadInSource : Certainty::Inferred;
}

Framework readParts(const JsonPlace& root) {
    Framework framework;
    root.onlyKeys({"format", "id", "title", "titleCy", "owner", "licence", "attribution", "entries"});
    framework.id = plainIdAt(root.at("id"));
    framework.title = root.at("title").text();
    framework.titleCy = root.textOr("titleCy", {});
    framework.owner = root.at("owner").text();
    framework.licence = root.at("licence").text();
    framework.attribution = root.at("attribution").text();
    SeenIds seen;
    root.at("entries").each(kMostEntries, [&](const JsonPlace& one) { readEntry(one, framework, seen); });
    return framework;
}

}  // namespace

FrameworkReading readFramework(std::string_view json) {
    FrameworkReading reading;
    const auto parsed = parseJson(json);
    if (!parsed) {
        reading.problems.push_back(parsed.error());
        return reading;
    }
    const JsonPlace root(parsed.value(), "", reading.problems);
    if (hasFormat(root, "camre-framework/1")) reading.framework = readParts(root);
    return reading;
}

}  // namespace camre
