#pragma once

#include <QColor>

namespace camre {

/// The three ways the window can look.
enum class Look { Light, Dark, HighContrast };

/// What a colour is for. Nothing in the window names a colour in any other way.
enum class ColourRole {
    Page,           ///< the ground of every page
    Bar,            ///< the ground of the frame and the action bar
    Ink,            ///< text
    Muted,          ///< text that comes second
    Edge,           ///< the line around a control
    Rule,           ///< a line that only divides; carries no meaning
    Primary,        ///< the filled button and the tick
    PrimaryText,    ///< text on Primary
    PrimaryHover,   ///< the filled button under the pointer
    TickedRow,      ///< the ground of an answer that is ticked
    Link,
    Error,
    ErrorGround,
    Warning,
    WarningGround,
    Disabled,
    FocusOuter,     ///< two px, outside
    FocusInner,     ///< three px, inside the outer ring
    ChartBack,
    ChartSame,
    ChartForward,
};

QColor colourOf(Look look, ColourRole role);

/// Contrast of two opaque colours, from 1 to 21.
/// Source: WCAG 2.2, "contrast ratio" and "relative luminance".
double contrastRatio(const QColor& one, const QColor& other);

}  // namespace camre
