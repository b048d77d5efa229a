#pragma once

#include <vector>

#include "kit/row_table.h"

namespace camre {

/// One row of the list: words, and whether something is wrong with it.
struct PackLine {
    QString name;
    QString period;
    QString state;
    bool isWrong = false;
};

/// The packs that were chosen, one to a row, each with a button that takes it out again.
class PackList final : public RowTable {
    Q_OBJECT
  public:
    explicit PackList(QWidget* parent);

    void showPacks(const std::vector<PackLine>& packs);

  Q_SIGNALS:
    /// @param place  which row
    void removeWanted(std::size_t place);

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;

  private:
    std::vector<PackLine> m_packs;
};

}  // namespace camre
