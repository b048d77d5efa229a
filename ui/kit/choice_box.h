#pragma once

#include <QComboBox>

namespace camre {

/// A list to choose one line from, opened by key or click. Turning the wheel over it scrolls the page and never changes what is chosen:
/// somebody who only scrolls past must not change a period, or a person's answer, without seeing it.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
  public:
    explicit ChoiceBox(QWidget* parent = nullptr);

  protected:
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace camre
