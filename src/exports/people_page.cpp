#include "exports/people_page.h"

#include <algorithm>

#include "base/utf8.h"
#include "exports/change_rows.h"
#include "exports/pack_facts.h"

namespace camre {
namespace {

constexpr double kFew = 0.2;
constexpr double kSome = 0.4;
constexpr double kHalf = 0.6;
constexpr double kMost = 0.9;
constexpr std::string_view kThemeItem = "theme:";

bool canBeTold(const ChangeRow& row) { return !row.withheld() && *row.compared.value >= kToldFrom; }

Share ofRow(const Figure& count, const ChangeRow& row) {
    return count.noneOrVeryFew() ? Share::NoneOrVeryFew : shareOf(count.value.value_or(0), *row.compared.value);
}

bool isOf(const std::string& item, const Theme& theme, const Catalogue& catalogue) {
    const Indicator* indicator = catalogue.indicator(IndicatorId(item));
    return indicator != nullptr && indicator->theme == theme.id;
}

PeopleTold toldBy(const PeopleCounted& kind, const ProtectedPack& pack, const Catalogue& catalogue) {
    PeopleTold told{kind.people, pack.head().period, pack.head().organisation, pack.head().sample, {}, {}, {}};
    const std::vector<ChangeRow> rows = changeRows(pack, "change" + std::string(kind.suffix));
    for (const Theme& theme : catalogue.themes) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const ChangeRow& one) { return one.item == std::string(kThemeItem) + theme.id.text; });
        if (row == rows.end()) {
            // A theme of one question has no row of its own: it would say the same as its question.
            const bool isAsked = std::any_of(rows.begin(), rows.end(), [&](const ChangeRow& one) { return isOf(one.item, theme, catalogue); });
            if (isAsked) told.oneQuestion.push_back(theme.id);
            continue;
        }
        if (!canBeTold(*row)) told.tooFew.push_back(theme.id);
        else told.themes.push_back({theme.id, ofRow(row->improved, *row), ofRow(row->same, *row), ofRow(row->declined, *row)});
    }
    return told;
}

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

// A line feed for each line end; a blank for every other control sign.
std::string plainSigns(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
        const bool endsLine = text[at] == '\n' || text[at] == '\r';
        plain += endsLine ? '\n' : isControl(text[at]) ? ' ' : text[at];
    }
    return plain;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \n";
    const std::size_t begin = text.find_first_not_of(kBlank);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

}  // namespace

Share shareOf(double count, double compared) {
    if (count <= 0 || compared <= 0) return Share::NoneOrVeryFew;
    const double share = count / compared;
    if (share < kFew) return Share::Few;
    if (share < kSome) return Share::Some;
    if (share <= kHalf) return Share::Half;
    return share < kMost ? Share::Most : Share::NearlyAll;
}

Result<PeopleTold> peopleTold(const ProtectedPack& pack, const Catalogue& catalogue) {
    const std::vector<PeopleCounted> kinds = peopleCounted(pack);
    for (const std::string_view suffix : {"", "_parent", "_child"}) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const PeopleCounted& one) { return one.suffix == suffix; });
        if (kind == kinds.end()) continue;
        PeopleTold told = toldBy(*kind, pack, catalogue);
        if (!told.themes.empty()) return told;
    }
    const Period& period = pack.head().period;
    return Error{ErrorCode::TooFewToTell, period.start.iso() + ".." + period.end.iso(), std::to_string(static_cast<int>(kToldFrom))};
}

std::string_view wordKeyOf(Share share) {
    switch (share) {
        case Share::NoneOrVeryFew: return "told.none_or_few";
        case Share::Few: return "told.few";
        case Share::Some: return "told.some";
        case Share::Half: return "told.half";
        case Share::Most: return "told.most";
        case Share::NearlyAll: break;
    }
    return "told.nearly_all";
}

Result<std::string> tidyWeWill(std::string_view text) {
    if (!isUtf8(text)) return Error{ErrorCode::NotUtf8, "--we-will", {}};
    const std::string plain = plainSigns(text);
    std::string tidy(trimmed(plain));
    if (characterCount(tidy) > kMostLettersWeWill) return Error{ErrorCode::SheetTooLong, {}, std::to_string(kMostLettersWeWill)};
    return tidy;
}

}  // namespace camre
