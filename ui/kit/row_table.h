#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace camre {

/// A table whose rows may hold controls. In large text or in a narrow window a row takes several lines, so that nothing
/// goes sideways. Rows are made anew whenever something changes; the focus goes back to the control of the same name.
class RowTable : public QWidget {
    Q_OBJECT
  public:
    RowTable(const QString& name, QWidget* parent);

  protected:
    /// The heads of the columns; asked for whenever the rows are made.
    [[nodiscard]] virtual QStringList heads() const = 0;
    /// Adds every row with `addRow`; none: the table shows nothing, not even its heads.
    virtual void addRows() = 0;

    /// Makes all rows. Called by the subclass when its content changed.
    void build();
    void addRow(const std::vector<QWidget*>& cells);
    [[nodiscard]] QLabel* makeCell(const QString& name, const QString& text, bool strong = false);
    /// Parent of cells that are made by the subclass.
    [[nodiscard]] QWidget* cellParent() const { return m_rows; }
    /// The column that takes the room that is left.
    void setWideColumn(int column) { m_wideColumn = column; }
    [[nodiscard]] bool isStacked() const { return m_stacked; }

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildSoon();
    [[nodiscard]] bool shouldStack() const;
    void addHeads();

    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_rowsCount = 0;
    int m_wideColumn = 0;
    bool m_stacked = false;
};

}  // namespace camre
