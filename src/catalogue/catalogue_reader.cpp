#include "catalogue/catalogue_reader.h"

#include <algorithm>

#include "catalogue/json_parts.h"
#include "catalogue/own_question.h"

namespace camre {
namespace {

// Bounds that no honest catalogue comes near; they keep the list of problems of a broken one short.
constexpr std::size_t kMostItems = 1000;
constexpr int kHighestVersion = 1'000'000;
constexpr int kFewestLevels = 2;
constexpr int kMostLevels = 11;  // 0 to 10, the longest scale in common use

// "agree5/1": a plain name, a stroke, and a number that grows with each new wording.
bool isScaleId(std::string_view text) {
    const auto stroke = text.find('/');
    if (stroke == std::string_view::npos || !isPlainId(text.substr(0, stroke))) return false;
    const std::string_view number = text.substr(stroke + 1);
    if (number.empty() || number.size() > 3 || number.front() == '0') return false;
    return std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

ScaleId scaleIdAt(const JsonPlace& place) {
    const std::string id = place.text(200);
    if (id.empty() || isScaleId(id)) return ScaleId(id);
    place.report(ErrorCode::BadId);
    return {};
}

// Bands begin with a digit ("16-17", "65+"), so they are no ids.
bool isBackgroundValue(std::string_view text) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '+';
    };
    if (text.empty() || text.size() > 64 || text.front() == '-' || text.front() == '+') return false;
    return std::all_of(text.begin(), text.end(), allowed);
}

Theme readTheme(const JsonPlace& place, SeenIds& ids, SeenIds& members) {
    Theme theme;
    place.onlyKeys({"id", "indicators"});
    if (!place.isObject()) return theme;
    const JsonPlace id = place.at("id");
    theme.id = ThemeId(plainIdAt(id));
    ids.add(id, theme.id.text);
    if (theme.id.text == kOwnTheme) id.report(ErrorCode::ReservedId, std::string(kOwnTheme));
    place.at("indicators").each(kMostItems, [&](const JsonPlace& one) {
        theme.indicators.emplace_back(plainIdAt(one));
        members.add(one, theme.indicators.back().text);
    });
    return theme;
}

Scale readScale(const JsonPlace& place, SeenIds& ids) {
    static const std::vector<std::string_view> pictures{"none", "bars", "week", "steps"};
    Scale scale;
    scale.picture = "none";
    place.onlyKeys({"id", "levels", "picture", "words"});
    if (!place.isObject()) return scale;
    const JsonPlace id = place.at("id");
    scale.id = scaleIdAt(id);
    ids.add(id, scale.id.text);
    scale.levels = place.at("levels").number(kFewestLevels, kMostLevels);
    if (place.has("picture")) scale.picture = pictures[place.at("picture").word(pictures)];
    if (place.has("words")) scale.ownWords = place.at("words").word({"shared", "own"}) == 1;
    return scale;
}

std::vector<Respondent> readRespondents(const JsonPlace& place) {
    std::vector<Respondent> respondents;
    SeenIds seen;
    static const std::vector<std::string_view> names{"adult", "parent", "child"};
    place.each(kMostItems, [&](const JsonPlace& one) {
        const auto which = one.word(names);
        respondents.push_back(static_cast<Respondent>(which));
        if (one.isText()) seen.add(one, std::string(names[which]));
    });
    if (place.isList() && respondents.empty())
        place.report(ErrorCode::WrongType, "at least one of adult, parent, child");
    return respondents;
}

Source readSource(const JsonPlace& place) {
    Source source;
    place.onlyKeys({"framework", "domain", "number", "relation"});
    if (!place.isObject()) return source;
    source.framework = plainIdAt(place.at("framework"));
    if (place.has("domain") == place.has("number")) place.report(ErrorCode::WrongType, "either a domain or a number");
    if (place.has("domain")) source.domain = place.at("domain").text(200);
    if (place.has("number")) source.number = place.at("number").number(1, 1000);
    source.relation = place.at("relation").word({"proxy", "related"}) == 0 ? Relation::Proxy : Relation::Related;
    return source;
}

AskedWhen readAskedWhen(const JsonPlace& place) {
    AskedWhen when;
    place.onlyKeys({"indicator", "levels"});
    if (!place.isObject()) return when;
    when.indicator = IndicatorId(plainIdAt(place.at("indicator")));
    const JsonPlace levels = place.at("levels");
    SeenIds seen;
    levels.each(kMostItems, [&](const JsonPlace& one) {
        when.levels.push_back(one.number(1, kMostLevels));
        if (one.isNumber()) seen.add(one, std::to_string(when.levels.back()));
    });
    if (levels.isList() && when.levels.empty()) levels.report(ErrorCode::WrongType, "at least one level");
    return when;
}

std::vector<std::string> readTexts(const JsonPlace& place, std::string_view key) {
    std::vector<std::string> texts;
    place.at(key).each(kMostItems, [&](const JsonPlace& one) { texts.push_back(one.text(200)); });
    return texts;
}

// What an indicator says about how it is asked and answered.
void readAsking(const JsonPlace& place, Indicator& indicator) {
    indicator.respondents = readRespondents(place.at("respondents"));
    indicator.direction = static_cast<Direction>(place.at("direction").word({"higher_better", "lower_better", "none"}));
    indicator.answer = place.at("answer").word({"one", "many"}) == 0 ? AnswerKind::One : AnswerKind::Many;
    indicator.sensitive = place.flagOr("sensitive", false);
    indicator.specialCategory = place.flagOr("specialCategory", false);
    indicator.optional = place.flagOr("optional", false);
    indicator.mayNotApply = place.flagOr("mayNotApply", false);
    if (place.has("askedWhen")) indicator.askedWhen = readAskedWhen(place.at("askedWhen"));
}

// What it says about where it comes from and who else may know.
void readOrigin(const JsonPlace& place, Indicator& indicator) {
    static const std::vector<std::string_view> providers{"person", "worker", "parent", "record", "statistic"};
    indicator.providedBy = static_cast<Provider>(place.at("providedBy").word(providers));
    indicator.heldElsewhere = readTexts(place, "heldElsewhere");
    indicator.consultation = readTexts(place, "consultation");
    place.at("sources").each(kMostItems, [&](const JsonPlace& one) { indicator.sources.push_back(readSource(one)); });
}

Indicator readIndicator(const JsonPlace& place, SeenIds& ids) {
    Indicator indicator;
    place.onlyKeys({"id", "theme", "respondents", "scale", "direction", "answer", "sensitive", "specialCategory",
                    "optional", "mayNotApply", "askedWhen", "providedBy", "heldElsewhere", "sources", "consultation"});
    if (!place.isObject()) return indicator;
    const JsonPlace id = place.at("id");
    indicator.id = IndicatorId(plainIdAt(id));
    ids.add(id, indicator.id.text);
    if (isOwnQuestion(indicator.id.text)) id.report(ErrorCode::ReservedId, std::string(kOwnPrefix));
    indicator.theme = ThemeId(plainIdAt(place.at("theme")));
    indicator.scale = scaleIdAt(place.at("scale"));
    readAsking(place, indicator);
    readOrigin(place, indicator);
    return indicator;
}

void readValue(const JsonPlace& place, std::vector<std::string>& values, SeenIds& seen) {
    const std::string value = place.text(200);
    values.push_back(value);
    seen.add(place, value);
    if (value.empty() || isBackgroundValue(value)) return;
    // "prefer_not_to_say" is refused too: it is offered with every question, and would show twice.
    place.report(ErrorCode::NotAllowed, "small letters, digits, '-' and '+'");
}

BackgroundQuestion readBackground(const JsonPlace& place, SeenIds& ids) {
    BackgroundQuestion question;
    place.onlyKeys({"id", "values"});
    if (!place.isObject()) return question;
    const JsonPlace id = place.at("id");
    question.id = BackgroundId(plainIdAt(id));
    ids.add(id, question.id.text);
    const JsonPlace values = place.at("values");
    SeenIds seen;
    values.each(kMostItems, [&](const JsonPlace& one) { readValue(one, question.values, seen); });
    if (values.isList() && question.values.size() < 2) values.report(ErrorCode::WrongType, "at least two values");
    return question;
}

void readIndicators(const JsonPlace& place, Catalogue& catalogue) {
    SeenIds ids;
    place.each(kMostItems, [&](const JsonPlace& one) { catalogue.indicators.push_back(readIndicator(one, ids)); });
    if (catalogue.indicators.size() > kMostIndicators) {
        place.report(ErrorCode::TooManyIndicators, std::to_string(kMostIndicators));
    }
    if (place.isList() && catalogue.indicators.empty()) place.report(ErrorCode::WrongType, "at least one indicator");
}

Catalogue readParts(const JsonPlace& root) {
    Catalogue catalogue;
    root.onlyKeys({"format", "id", "version", "sourceLanguage", "themes", "scales", "indicators", "background"});
    catalogue.id = plainIdAt(root.at("id"));
    catalogue.version = root.at("version").number(1, kHighestVersion);
    catalogue.sourceLanguage = languageTagAt(root.at("sourceLanguage"));
    SeenIds themes, members, scales, background;
    root.at("themes").each(kMostItems,
                           [&](const JsonPlace& one) { catalogue.themes.push_back(readTheme(one, themes, members)); });
    root.at("scales").each(kMostItems,
                           [&](const JsonPlace& one) { catalogue.scales.push_back(readScale(one, scales)); });
    readIndicators(root.at("indicators"), catalogue);
    if (!root.has("background")) return catalogue;
    root.at("background").each(kMostItems, [&](const JsonPlace& one) {
        catalogue.background.push_back(readBackground(one, background));
    });
    return catalogue;
}

std::string pointerTo(std::string_view list, std::size_t index, std::string_view member) {
    return "/" + std::string(list) + "/" + std::to_string(index) + "/" + std::string(member);
}

void checkThemeMembers(const Catalogue& catalogue, Problems& problems) {
    for (std::size_t t = 0; t < catalogue.themes.size(); ++t) {
        const auto& members = catalogue.themes[t].indicators;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (members[i].empty() || catalogue.indicator(members[i])) continue;
            const std::string place = pointerTo("themes", t, "indicators/" + std::to_string(i));
            problems.push_back({ErrorCode::UnknownIndicator, place, members[i].text});
        }
    }
}

void checkAskedWhen(const Catalogue& catalogue, std::size_t index, Problems& problems) {
    const auto& when = catalogue.indicators[index].askedWhen;
    if (!when || when->indicator.empty()) return;
    const Indicator* asked = catalogue.indicator(when->indicator);
    if (!asked) {
        problems.push_back(
            {ErrorCode::UnknownIndicator, pointerTo("indicators", index, "askedWhen/indicator"), when->indicator.text});
        return;
    }
    const Scale* scale = catalogue.scale(asked->scale);
    if (!scale) return;  // reported where that indicator stands
    for (std::size_t i = 0; i < when->levels.size(); ++i) {
        if (when->levels[i] <= scale->levels) continue;
        problems.push_back({ErrorCode::OutOfRange,
                            pointerTo("indicators", index, "askedWhen/levels/" + std::to_string(i)),
                            "a whole number from 1 to " + std::to_string(scale->levels)});
    }
}

void checkReferences(const Catalogue& catalogue, Problems& problems) {
    checkThemeMembers(catalogue, problems);
    for (std::size_t i = 0; i < catalogue.indicators.size(); ++i) {
        const Indicator& one = catalogue.indicators[i];
        if (!one.theme.empty() && !catalogue.theme(one.theme)) {
            problems.push_back({ErrorCode::UnknownTheme, pointerTo("indicators", i, "theme"), one.theme.text});
        }
        if (!one.scale.empty() && !catalogue.scale(one.scale)) {
            problems.push_back({ErrorCode::UnknownScale, pointerTo("indicators", i, "scale"), one.scale.text});
        }
        checkAskedWhen(catalogue, i, problems);
    }
}

// The ids met from this indicator until it comes round to itself; empty when it does not.
std::vector<std::string> circleFrom(const Catalogue& catalogue, const Indicator& start) {
    std::vector<std::string> met{start.id.text};
    const Indicator* here = &start;
    while (here->askedWhen && met.size() <= catalogue.indicators.size()) {
        here = catalogue.indicator(here->askedWhen->indicator);
        if (!here) return {};
        if (here->id == start.id) return met;
        met.push_back(here->id.text);
    }
    return {};
}

// Each circle once, at its first indicator.
void checkCircles(const Catalogue& catalogue, Problems& problems) {
    std::set<std::string> told;
    for (std::size_t i = 0; i < catalogue.indicators.size(); ++i) {
        const auto circle = circleFrom(catalogue, catalogue.indicators[i]);
        if (circle.empty() || circle.front().empty() || told.contains(circle.front())) continue;
        told.insert(circle.begin(), circle.end());
        std::string ids;
        for (const auto& id : circle) ids += (ids.empty() ? "" : ", ") + id;
        problems.push_back({ErrorCode::Cycle, pointerTo("indicators", i, "askedWhen"), ids});
    }
}

}  // namespace

CatalogueReading readCatalogue(std::string_view json) {
    CatalogueReading reading;
    const auto parsed = parseJson(json);
    if (!parsed) {
        reading.problems.push_back(parsed.error());
        return reading;
    }
    const JsonPlace root(parsed.value(), "", reading.problems);
    if (!hasFormat(root, "camre-catalogue/1")) return reading;
    reading.catalogue = readParts(root);
    checkReferences(reading.catalogue, reading.problems);
    // A list that is too long was refused already; walking it would only cost time.
    if (reading.catalogue.indicators.size() <= kMostIndicators) checkCircles(reading.catalogue, reading.problems);
    return reading;
}

}  // namespace camre
