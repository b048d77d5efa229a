#include "form/journey.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "catalogue/own_question.h"

namespace camre {
namespace {

// 0 (least) to 1 (furthest on); nothing where the answer is no level or has no direction.
std::optional<double> share(const Catalogue& catalogue, const Indicator& indicator, const Form& form) {
    const auto found = form.answers.find(indicator.id);
    if (found == form.answers.end() || !found->second.isChosen()) return std::nullopt;
    if (indicator.direction == Direction::None) return std::nullopt;
    const int steps = catalogue.scaleOf(indicator).levels - 1;
    const double up = static_cast<double>(found->second.level() - 1) / steps;
    return indicator.direction == Direction::HigherBetter ? up : 1.0 - up;
}

int placeOf(double meanShare) { return 1 + static_cast<int>(std::lround(meanShare * (kPlaces - 1))); }

bool touches(const Theme& theme, const Form& form) {
    for (const auto& id : theme.indicators) {
        if (form.answers.count(id) > 0) return true;
    }
    return false;
}

bool contains(const std::vector<IndicatorId>& ids, const IndicatorId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

ThemeJourney themeBetween(const Catalogue& catalogue, const Theme& theme, const Form& then, const Form& now,
                          const std::vector<IndicatorId>& changed) {
    double thenSum = 0;
    double nowSum = 0;
    int count = 0;
    bool anyChanged = false;
    for (const auto& id : theme.indicators) {
        const Indicator* indicator = catalogue.indicator(id);
        if (indicator == nullptr) continue;
        if (contains(changed, id)) {
            anyChanged = anyChanged || (then.answers.count(id) > 0 && now.answers.count(id) > 0);
            continue;
        }
        const auto before = share(catalogue, *indicator, then);
        const auto after = share(catalogue, *indicator, now);
        if (!before || !after) continue;
        thenSum += *before;
        nowSum += *after;
        ++count;
    }
    if (count < kLeastAnswered) return {theme.id, false, 0, 0, anyChanged};
    return {theme.id, true, placeOf(thenSum / count), placeOf(nowSum / count), false};
}

}  // namespace

std::vector<ThemeJourney> journeyBetween(const Catalogue& catalogue, const Form& then, const Form& now,
                                         const std::vector<IndicatorId>& changed) {
    std::vector<ThemeJourney> rows;
    for (const auto& theme : catalogue.themes) {
        if (theme.id.text == kOwnTheme) continue;  // questions that only stand side by side make no way travelled together
        if (touches(theme, then) || touches(theme, now)) rows.push_back(themeBetween(catalogue, theme, then, now, changed));
    }
    return rows;
}

std::string_view journeyKey(const ThemeJourney& row) {
    if (!row.enough) return row.changed ? "journey.changed" : "journey.not_enough";
    if (row.now > row.then) return "journey.forward";
    return row.now < row.then ? "journey.back" : "journey.same";
}

std::vector<IndicatorId> changedBetween(const StoredForm& then, const StoredForm& now) {
    std::vector<IndicatorId> changed = then.otherScales;
    changed.insert(changed.end(), now.otherScales.begin(), now.otherScales.end());
    return changed;
}

}  // namespace camre
