#pragma once

#include "bridge/workspace_model.h"
#include "dialogs/ask.h"
#include "kit/page.h"
#include "summary/release_wish.h"
#include "words/interface_language.h"

class QLabel;
class QTimer;

namespace camre {

class ChangeChart;
class ChoiceField;
class ExportNotices;
class FigureTable;
class Notice;
class OwnCountField;
class PackView;
class PeriodPicker;
class PrimaryButton;
class ReleaseList;
class SecondaryButton;

/// The coordinator's order of work: period, counts line, look, release, export. True counts stay here, marked "not for
/// sharing"; beside them stands exactly what would leave. Of a released period it shows what was released.
class SummaryPage final : public Page {
    Q_OBJECT
  public:
    SummaryPage(WorkspaceModel& model, const InterfaceLanguage& language, Ask& ask, QWidget* parent);

    void arrive() override;
    /// Counts again (after a release).
    void load();
    void showReleased();

  Q_SIGNALS:
    /// Release… was pressed: a page of its own asks once more.
    void releaseWanted(const camre::ReleaseWish& wish);
    void insideWanted(const camre::Period& period);
    void lookWanted(std::int64_t id);
    void combineWanted();

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    /// All that one reading of the file gives.
    struct Loaded {
        FileFacts facts;
        std::vector<ReleaseFacts> releases;
        std::optional<Preview> preview;      // nothing for a released period, which is shown as it left
        std::optional<ProtectedPack> pack;   // of the released period
    };
    static Result<Loaded> read(Workspace& workspace, const Period& period, const std::optional<BackgroundId>& by, const std::stop_token& stop);
    static Status readPeriod(Workspace& workspace, const Period& period, const std::optional<BackgroundId>& by, const std::stop_token& stop, Loaded& loaded);

    void buildPickers();
    void buildBusy();
    void buildInside();
    void buildReleased();
    void buildExport();
    void setTabOrders();
    void fillBreakdowns();
    void setBusy(bool isBusy);
    void stopCounting();
    void show(Loaded loaded);
    void showState();
    void showCounts(const Preview& preview);
    void showInside(const Preview& preview);
    void showRefusal(const Preview& preview);
    void showTooFew(const Preview& preview);
    void showPack();
    void askForRelease();
    [[nodiscard]] const ReleaseFacts* releaseOfPeriod() const;
    [[nodiscard]] std::optional<BackgroundId> breakdown() const;

    WorkspaceModel& m_model;
    const InterfaceLanguage& m_language;
    Ask& m_ask;
    std::optional<Loaded> m_loaded;
    bool m_countAfterExport = false;

    ExportNotices* m_export;
    Notice* m_done;
    PeriodPicker* m_picker;
    ChoiceField* m_by;
    Notice* m_busy;
    SecondaryButton* m_stop;
    SecondaryButton* m_again;
    QTimer* m_busySoon;
    QLabel* m_counts;
    OwnCountField* m_own;
    Notice* m_inside;
    QLabel* m_chartTitle;
    ChangeChart* m_chart;
    Notice* m_care;
    QLabel* m_tableTitle;
    FigureTable* m_table;
    QLabel* m_letters;
    Notice* m_refusal;
    SecondaryButton* m_other;
    Notice* m_isReleased;
    SecondaryButton* m_lookAtRelease;
    PackView* m_pack;
    PrimaryButton* m_release;
    SecondaryButton* m_more;
    SecondaryButton* m_combine;
    QLabel* m_releasesTitle;
    QLabel* m_noReleases;
    ReleaseList* m_releases;
};

}  // namespace camre
