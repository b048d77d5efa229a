#include "kit/choice_box.h"

#include <QWheelEvent>

namespace camre {

// The wheel does not even bring the keyboard here, as it does with Qt's own.
ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

void ChoiceBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace camre
