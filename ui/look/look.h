#pragma once

#include <QColor>
#include <QFont>

#include "look/palette.h"

class QApplication;
class QPalette;

namespace camre {

/// What a text is for; its size follows (logical px at 100 %).
enum class TextRole { Title, Question, Answer, Body, Control, Small };

/// What the user chose; System is resolved with the palette the desktop hands us.
enum class LookChoice { System, Light, Dark, HighContrast };

/// Distances between things, in logical px. They do not grow with the text size.
namespace space {
inline constexpr int kHair = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kWide = 16;
inline constexpr int kEdge = 24;   // from a page's edge to its content
inline constexpr int kSection = 32;
inline constexpr int kBig = 48;
}  // namespace space

inline constexpr int kControlHeight = 44;  // least height of a control
inline constexpr int kAnswerHeight = 56;   // least height of an answer
inline constexpr int kCornerRadius = 5;
inline constexpr int kColumnWidth = 900;   // widest single column of reading
inline constexpr int kFocusRing = 5;       // 2 px ink outside, 3 px yellow inside

inline constexpr int kSmallestText = 100;  // per cent
inline constexpr int kLargestText = 200;
inline constexpr int kTextStep = 25;

/// A desktop whose own text and ground are pure black and white counts as high contrast; one with
/// a ground darker than its text counts as dark.
Look resolveLook(LookChoice choice, const QPalette& desktop);

/// Gives the whole application its style, palette, fonts and style sheet. May be called again at any time:
/// every widget follows.
///
/// @param textPercent  100 to 200
void applyLook(QApplication& application, Look look, int textPercent);

// The look now in force. Like QApplication's own palette and font it belongs to the application,
// so that painting code need not be handed it.
Look currentLook();
int currentTextPercent();
/// The colour of a role in the look now in force.
QColor colour(ColourRole role);
/// The size of a text in px at the text size now in force.
int textPx(TextRole role);
/// "Noto Sans" at that size. Words of another language also need their pack's families (pack.json).
QFont fontFor(TextRole role, bool bold = false);
/// A length that grows with the text (an icon beside text), in px.
int withText(int px);

}  // namespace camre
