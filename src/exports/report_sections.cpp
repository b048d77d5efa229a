#include "exports/report_sections.h"

#include <algorithm>

#include "catalogue/own_question.h"

namespace camre {
namespace {

bool isOverview(const std::string& item) { return item == "overall" || item.starts_with("theme:"); }

bool belongsTo(const Theme& theme, const std::string& item) {
    return std::find(theme.indicators.begin(), theme.indicators.end(), IndicatorId(item)) != theme.indicators.end();
}

class Sections {
  public:
    Sections(std::vector<ChangeRow> rows, const WordSource& source, const ReportWords& words)
        : m_rows(std::move(rows)), m_source(source), m_words(words) {}

    std::vector<ReportSection> list() {
        const std::vector<Theme>& themes = m_source.catalogue.themes;
        add("overview", std::string(m_words.overview), true, isOverview);
        for (const Theme& theme : themes) {
            if (theme.id.text == kOwnTheme) continue;
            add(theme.id.text, label("theme:" + theme.id.text), false, [&](const std::string& item) { return belongsTo(theme, item); });
        }
        // A pack of an older program may have questions that this one's catalogue lacks.
        add("other", std::string(m_words.otherQuestions), false, [&](const std::string& item) {
            return !isOverview(item) && !isOwnQuestion(item) && std::none_of(themes.begin(), themes.end(), [&](const Theme& theme) { return belongsTo(theme, item); });
        });
        // Last and apart: no other service has them.
        add(std::string(kOwnTheme), std::string(m_words.ownQuestions), false, [](const std::string& item) { return isOwnQuestion(item); });
        return std::move(m_sections);
    }

  private:
    template <typename Wanted>
    void add(std::string id, std::string title, bool ofThemes, Wanted wanted) {
        ReportSection section{std::move(id), std::move(title), ofThemes, {}};
        for (const ChangeRow& row : m_rows) {
            if (wanted(row.item)) section.rows.push_back({label(row.item), row});
        }
        if (!section.rows.empty()) m_sections.push_back(std::move(section));
    }

    [[nodiscard]] std::string label(const std::string& item) const { return itemLabel(item, m_source, m_words.language); }

    std::vector<ChangeRow> m_rows;
    const WordSource& m_source;
    const ReportWords& m_words;
    std::vector<ReportSection> m_sections;
};

}  // namespace

std::vector<ReportSection> reportSections(const ProtectedPack& pack, std::string_view suffix, const WordSource& source, const ReportWords& words) {
    return Sections(changeRows(pack, "change" + std::string(suffix)), source, words).list();
}

}  // namespace camre
