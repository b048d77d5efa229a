#pragma once

#include <QString>

namespace camre {

/// The one style sheet of the window, for the look and text size now in force. Widgets choose a shape by
/// property: `textRole` and `tone` of a QLabel, `buttonKind` of a QPushButton, `ground` of a QFrame.
QString styleSheet();

}  // namespace camre
