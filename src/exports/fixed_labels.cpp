#include "exports/fixed_labels.h"

#include <span>

namespace camre {
namespace {

struct FixedLabel {
    std::string_view code;
    std::string_view welsh;
    std::string_view english;
};

constexpr FixedLabel kTables[] = {
    {"change", "Newid rhwng y ffurflen gyntaf a'r ffurflen ddilynol", "Change between the first form and the follow-up"},
    {"profile", "Atebion y ffurflenni cyntaf", "Answers of first forms"},
    {"before", "Cwestiynau heb gyfeiriad: y ffurflen gyntaf", "Questions without a direction: the first form"},
    {"after", "Cwestiynau heb gyfeiriad: y ffurflen ddilynol", "Questions without a direction: the follow-up"},
    {"followup_timing", "Yr amser rhwng y ddwy ffurflen", "Time between the two forms"},
    {"followup_status", "Beth ddaeth o'r dilyniant cyntaf", "What came of the first follow-up"},
    {"own_count", "Cyfrif y sefydliad ei hun, nid o'r ffeil", "The organisation's own count, not from the file"},
};

constexpr FixedLabel kCells[] = {
    {"improved", "Wedi symud ymlaen", "Moved forward"},
    {"same", "Wedi aros tua'r un fath", "Stayed about the same"},
    {"declined", "Wedi symud yn ôl", "Moved back"},
    {"improved_2plus", "Ymlaen ddau gam neu fwy", "Forward by two steps or more"},
    {"improved_1", "Ymlaen un cam", "Forward by one step"},
    {"declined_1", "Yn ôl un cam", "Back by one step"},
    {"declined_2plus", "Yn ôl ddau gam neu fwy", "Back by two steps or more"},
    {"compared", "Pobl a gymharwyd", "People compared"},
    {"not_compared", "Pobl na chawsant eu cymharu", "People not compared"},
    {"answered", "Pobl a atebodd", "People who answered"},
    {"not_answered", "Pobl na atebodd", "People who did not answer"},
    {"people", "Pobl", "People"},
    {"prefer_not_to_say", "Gwell ganddynt beidio â dweud", "Preferred not to say"},
    {"dont_know", "Ddim yn gwybod", "Did not know"},
    {"no_answer", "Wedi hepgor y cwestiwn", "Passed the question over"},
    {"not_applicable", "Ddim yn berthnasol", "Did not apply"},
    {"not_asked", "Ni ofynnwyd", "Not asked"},
    {"form_changed", "Newidiodd y ffurflen", "The form changed"},
    {"too_few_answers", "Rhy ychydig o atebion", "Too few answers"},
    {"pct_improved", "Canran a symudodd ymlaen", "Per cent who moved forward"},
    {"pct_same", "Canran a arhosodd tua'r un fath", "Per cent who stayed about the same"},
    {"pct_declined", "Canran a symudodd yn ôl", "Per cent who moved back"},
    {"pct_improved_low", "Canran ymlaen: pen isaf y cyfwng hyder 95%", "Per cent forward: lower end of the 95% interval"},
    {"pct_improved_high", "Canran ymlaen: pen uchaf y cyfwng hyder 95%", "Per cent forward: upper end of the 95% interval"},
    {"net_points", "Canran ymlaen llai canran yn ôl", "Per cent forward less per cent back"},
    {"net_points_low", "Ymlaen llai yn ôl: pen isaf y cyfwng hyder 95%", "Forward less back: lower end of the 95% interval"},
    {"net_points_high", "Ymlaen llai yn ôl: pen uchaf y cyfwng hyder 95%", "Forward less back: upper end of the 95% interval"},
    {"p_sign", "Prawf arwydd union (p)", "Exact sign test (p)"},
    {"avg_steps", "Camau ymlaen ar gyfartaledd (dau neu fwy yn ddau)", "Steps forward on average (two or more as two)"},
    {"under_3_months", "Llai na 3 mis", "Under 3 months"},
    {"3_to_6_months", "3 i 6 mis", "3 to 6 months"},
    {"6_to_12_months", "6 i 12 mis", "6 to 12 months"},
    {"over_12_months", "Mwy na 12 mis", "Over 12 months"},
    {"followed_up", "Cafwyd ffurflen ddilynol", "Followed up"},
    {"moved_away", "Wedi symud i ffwrdd", "Moved away"},
    {"does_not_want_more", "Ddim eisiau ffurflen arall", "Wants no other form"},
    {"tried", "Ceisiwyd cysylltu", "Contact was tried"},
    {"not_recorded", "Heb ei gofnodi", "Not recorded"},
    {"pct_followed_up", "Canran â ffurflen ddilynol", "Per cent followed up"},
    {"pct_followed_up_low", "Canran â ffurflen ddilynol: pen isaf y cyfwng hyder 95%", "Per cent followed up: lower end of the 95% interval"},
    {"pct_followed_up_high", "Canran â ffurflen ddilynol: pen uchaf y cyfwng hyder 95%", "Per cent followed up: upper end of the 95% interval"},
    {"organisations", "Sefydliadau y mae eu rhes yn cael ei dangos", "Organisations whose row is shown"},
    {"organisations_asked", "Sefydliadau sydd â'r rhes hon", "Organisations that have this row"},
};

constexpr FixedLabel kStatuses[] = {
    {"c", "Cuddiwyd i ddiogelu pobl", "Hidden to protect people"},
    {"k", "Dim neu ychydig iawn", "None or very few"},
    {"u", "Dibynadwyedd isel: llai na 30 o bobl", "Low reliability: fewer than 30 people"},
    {"x", "Heb ei ddangos: rhy ychydig o bobl ar gyfer y ffigur hwn", "Not shown: too few people for this figure"},
    {"z", "Ddim yn berthnasol", "Does not apply"},
};

constexpr FixedLabel kShared[] = {
    {"overall", "Y cyfan", "Overall"},
    {"said_no", "Pobl a ddywedodd nad oeddent am gymryd rhan", "People who said that they did not want to take part"},
    {"other_groups", "Grwpiau eraill gyda'i gilydd", "Other groups together"},
    {"not_answered", "Heb ateb", "Not answered"},
    {"prefer_not_to_say", "Gwell ganddynt beidio â dweud", "Preferred not to say"},
};

std::string textOf(std::span<const FixedLabel> labels, std::string_view code, ExportLanguage language) {
    for (const FixedLabel& label : labels) {
        if (label.code == code) return std::string(language == ExportLanguage::Welsh ? label.welsh : label.english);
    }
    return {};
}

// A table of children's or parents' forms: the table's own words, and whose forms they are.
std::string suffixedTable(std::string_view table, std::string_view suffix, std::string_view whose, ExportLanguage language) {
    if (!table.ends_with(suffix)) return {};
    table.remove_suffix(suffix.size());
    const std::string plain = textOf(kTables, table, language);
    return plain.empty() ? plain : plain + " (" + std::string(whose) + ")";
}

}  // namespace

std::string_view tagOf(ExportLanguage language) { return language == ExportLanguage::Welsh ? "cy" : "en"; }

std::string tableLabel(std::string_view table, ExportLanguage language) {
    const bool welsh = language == ExportLanguage::Welsh;
    if (auto label = suffixedTable(table, "_child", welsh ? "ffurflenni plant" : "children's forms", language); !label.empty()) return label;
    if (auto label = suffixedTable(table, "_parent", welsh ? "ffurflenni rhieni" : "parents' forms", language); !label.empty()) return label;
    return textOf(kTables, table, language);
}

std::string cellLabel(std::string_view cell, ExportLanguage language) {
    const bool welsh = language == ExportLanguage::Welsh;
    constexpr std::string_view level = "level_";
    constexpr std::string_view notCompared = "nc_";
    if (cell.starts_with(level)) return (welsh ? "Ateb " : "Answer ") + std::string(cell.substr(level.size()));
    if (!cell.starts_with(notCompared)) return textOf(kCells, cell, language);
    const std::string why = textOf(kCells, cell.substr(notCompared.size()), language);
    return why.empty() ? why : (welsh ? "Heb eu cymharu: " : "Not compared: ") + why;
}

std::string statusLabel(std::string_view status, ExportLanguage language) { return textOf(kStatuses, status, language); }

std::string ownMark(ExportLanguage language) {
    return language == ExportLanguage::Welsh ? " (cwestiwn y gwasanaeth hwn ei hun – nid yw'n rhan o'r craidd cyffredin)"
                                             : " (this service's own question – not part of the common core)";
}

std::string sharedLabel(std::string_view code, ExportLanguage language) { return textOf(kShared, code, language); }

}  // namespace camre
