#pragma once

#include <QWidget>

namespace camre {

/// The striped band over every page while made-up people are open (P57).
class SampleStripe final : public QWidget {
    Q_OBJECT
  public:
    explicit SampleStripe(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QString words() const;
};

}  // namespace camre
