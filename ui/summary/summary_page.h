#pragma once

#include "bridge/workspace_model.h"
#include "dialogs/ask.h"
#include "kit/page.h"
#include "summary/summary_rows.h"
#include "words/interface_language.h"

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace camre {

class ChangeChart;
class ChoiceField;
class Notice;
class PrimaryButton;

/// The coordinator's order of work: period, counts line, look, release, export. True counts stay here, marked "not for
/// sharing"; beside them stands exactly what would leave.
class SummaryPage final : public Page {
    Q_OBJECT
  public:
    SummaryPage(WorkspaceModel& model, const InterfaceLanguage& language, Ask& ask, QWidget* parent);

    void arrive() override;
    /// Loads the preview and the releases again (after a release).
    void load();
    void showReleased();

  Q_SIGNALS:
    /// Release… was pressed: a page of its own asks once more.
    void releaseWanted(const camre::Period& period, const std::optional<camre::BackgroundId>& by);

  protected:
    void retranslate() override;

  private:
    void buildPickers();
    void buildResults();
    void fillPeriods();
    void fillBreakdowns();
    void showPreview(const Preview& preview);
    void fillTable(const std::vector<SummaryRow>& rows);
    void loadReleases();
    void addRelease(const ReleaseFacts& release);
    void exportRelease(std::int64_t id);
    [[nodiscard]] std::optional<Period> period() const;
    [[nodiscard]] std::optional<BackgroundId> breakdown() const;

    WorkspaceModel& m_model;
    const InterfaceLanguage& m_language;
    Ask& m_ask;
    std::vector<Period> m_periods;

    ChoiceField* m_period;
    ChoiceField* m_by;
    QLabel* m_counts;
    Notice* m_inside;
    Notice* m_refusal;
    Notice* m_done;
    QLabel* m_chartTitle;
    ChangeChart* m_chart;
    QLabel* m_tableTitle;
    QTableWidget* m_table;
    QLabel* m_letters;
    Notice* m_care;
    PrimaryButton* m_release;
    QLabel* m_releasesTitle;
    QLabel* m_noReleases;
    QWidget* m_releases = nullptr;
    QVBoxLayout* m_releasesPlace;
};

}  // namespace camre
