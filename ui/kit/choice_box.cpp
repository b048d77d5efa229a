#include "kit/choice_box.h"

#include <QWheelEvent>

namespace camre {

void ChoiceBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace camre
