#pragma once

#include <QPushButton>
#include <QString>

namespace camre {

// Buttons are at least 44 px high, take the focus by Tab and are pressed by Space and Enter. Their text is set in the
// page's `retranslate`; the accessible name is the text unless a fuller one is set.

/// A button that says Enter too: Qt's own reacts to Space alone.
class Button : public QPushButton {
    Q_OBJECT
  public:
    /// @param name  object name, for tests
    Button(const QString& name, const QString& kind, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// The one filled button of a screen: the next step.
class PrimaryButton final : public Button {
    Q_OBJECT
  public:
    PrimaryButton(const QString& name, QWidget* parent);
};

/// Anything else that may be done here.
class SecondaryButton final : public Button {
    Q_OBJECT
  public:
    SecondaryButton(const QString& name, QWidget* parent);
};

/// Goes somewhere, or opens something in the page.
class LinkButton final : public Button {
    Q_OBJECT
  public:
    LinkButton(const QString& name, QWidget* parent);
};

}  // namespace camre
