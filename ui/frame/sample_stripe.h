#pragma once

#include <QLabel>

namespace camre {

/// The striped band over every page while made-up people are open (P57). A text to a screen reader: met when the window
/// is walked through, and said aloud once, when the file is opened; not again with every page.
class SampleStripe final : public QLabel {
    Q_OBJECT
  public:
    explicit SampleStripe(QWidget* parent);
    /// Shows the band and says it; nothing is said when it stands there already.
    void appear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
};

}  // namespace camre
