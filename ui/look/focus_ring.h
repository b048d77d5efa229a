#pragma once

#include <QFocusFrame>

namespace camre {

/// Draws the two rings around whatever has the focus: ink outside, yellow inside, so that one of them is seen on
/// every ground. One per application; made by MainWindow and by tests that look at the focus.
class FocusRing final : public QFocusFrame {
    Q_OBJECT
  public:
    explicit FocusRing(QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow(QWidget* widget);
};

}  // namespace camre
