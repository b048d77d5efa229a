#pragma once

#include <QTableWidget>
#include <vector>

namespace camre {

/// One line of a table of figures: its name, then its figures.
struct FigureRow {
    QStringList cells;
    bool isStrong = false;
};

/// A table to read: as high as its rows, walked through by arrow keys, with its names as wide as there is room. A window
/// that is too narrow scrolls the table alone sideways. Nothing can be changed in it, and nothing copied out of it: some
/// tables show true counts.
class FigureTable final : public QTableWidget {
    Q_OBJECT
  public:
    FigureTable(const QString& name, QWidget* parent);

    /// @param heads  of all columns, the names' first
    void setFigures(const QStringList& heads, const std::vector<FigureRow>& rows);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void fit();
    void showInPage(const QModelIndex& current);
};

}  // namespace camre
