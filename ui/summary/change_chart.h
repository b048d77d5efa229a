#pragma once

#include <QWidget>
#include <vector>

#include "summary/summary_rows.h"

namespace camre {

/// How people moved, one stacked bar for each line: back | same | forward. The counts stand in the bars, patterns tell
/// the parts apart as well as colours, and the number of people stands at the end. Fewer than ten people: no bar.
/// The table beside it says the same; so does the accessible description.
class ChangeChart final : public QWidget {
    Q_OBJECT
  public:
    explicit ChangeChart(QWidget* parent);

    void setRows(const std::vector<SummaryRow>& rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void describe();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] QRect nameRoom(int top) const;
    [[nodiscard]] QRect barRoom(int top) const;
    void paintKey(QPainter& painter) const;
    void paintRow(QPainter& painter, const SummaryRow& row, int top) const;
    void paintBar(QPainter& painter, const SummaryRow& row, const QRect& room) const;

    std::vector<SummaryRow> m_rows;
};

}  // namespace camre
