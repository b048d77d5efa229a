#pragma once

#include <optional>
#include <vector>

#include "kit/row_table.h"

namespace camre {

/// What was typed for one thing the first and the second time.
struct TypedTwice {
    QString what;
    QString first;
    QString second;
    std::optional<bool> isSecond;  // which of them the sheet says; nothing: not said yet
};

/// Where two typings of a sheet differ, and which of them is right.
class DifferenceList final : public RowTable {
    Q_OBJECT
  public:
    explicit DifferenceList(QWidget* parent);

    void show(std::vector<TypedTwice> rows);
    [[nodiscard]] const std::vector<TypedTwice>& rows() const { return m_typed; }
    [[nodiscard]] bool isSettled() const;

  Q_SIGNALS:
    void chosen();

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;

  private:
    [[nodiscard]] QWidget* choice(std::size_t row, bool second);

    std::vector<TypedTwice> m_typed;
};

}  // namespace camre
