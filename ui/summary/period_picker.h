#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "base/date.h"
#include "workspace/period_words.h"
#include "workspace/workspace.h"

namespace camre {

class ChoiceField;

/// "January – March 2027 (Q1 2027, Q4 2026–27)": the months, then the names that calendar and financial years give a
/// whole quarter, half-year or year. Any other period is told by its two days.
QString periodTitle(const Period& period);
/// "1 January 2027 – 31 March 2027".
QString periodDays(const Period& period);

/// Chooses how long a period is, and which one. Periods that share days with a release say so.
class PeriodPicker final : public QWidget {
    Q_OBJECT
  public:
    explicit PeriodPicker(QWidget* parent);

    /// The periods before `today`; the service's own length first.
    void setUp(Day today, const ResultSettings& settings);
    void setReleases(const std::vector<ReleaseFacts>& releases);
    /// Chooses this period, which need not be among those offered yet.
    void choose(PeriodLength length, const Period& period);
    [[nodiscard]] std::optional<Period> period() const;
    /// Puts another field on the same line, where there is room.
    void addField(QWidget* field);
    [[nodiscard]] QWidget* firstControl() const;
    [[nodiscard]] QWidget* lastControl() const;
    void retranslate();

  Q_SIGNALS:
    /// Another period was chosen by hand.
    void periodChosen();

  private:
    struct Kind {
        PeriodLength length;
        YearStart starts;
        friend bool operator==(const Kind&, const Kind&) = default;
    };
    void fillLengths();
    void fillPeriods(const std::optional<Period>& chosen);
    [[nodiscard]] QString wordsOf(const Kind& kind) const;
    [[nodiscard]] QString wordsOf(const Period& period) const;
    [[nodiscard]] Kind kind() const;

    Day m_today;
    std::vector<Kind> m_kinds;
    std::vector<Period> m_periods;
    std::vector<ReleaseFacts> m_releases;
    ChoiceField* m_length;
    ChoiceField* m_period;
};

}  // namespace camre
