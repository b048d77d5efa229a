#include "kit/buttons.h"

#include <QKeyEvent>

#include "look/look.h"

namespace camre {

Button::Button(const QString& name, const QString& kind, QWidget* parent) : QPushButton(parent) {
    setObjectName(name);
    setProperty("buttonKind", kind);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize Button::sizeHint() const { return QPushButton::sizeHint().expandedTo({0, kControlHeight}); }

QSize Button::minimumSizeHint() const { return QPushButton::minimumSizeHint().expandedTo({0, kControlHeight}); }

void Button::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

PrimaryButton::PrimaryButton(const QString& name, QWidget* parent) : Button(name, QStringLiteral("primary"), parent) {}

SecondaryButton::SecondaryButton(const QString& name, QWidget* parent)
    : Button(name, QStringLiteral("secondary"), parent) {}

LinkButton::LinkButton(const QString& name, QWidget* parent) : Button(name, QStringLiteral("link"), parent) {}

}  // namespace camre
