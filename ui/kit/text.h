#pragma once

#include <QLabel>
#include <QString>

#include "look/look.h"

namespace camre {

enum class Tone { Ink, Muted, Error, Warning };

/// A text that wraps and never takes the focus. Its size and colour follow the look.
///
/// @param name  object name, for tests
QLabel* makeText(const QString& name, TextRole role, QWidget* parent, Tone tone = Tone::Ink);
/// A heading inside a page: bold, at body size, announced as a heading by its accessible name.
QLabel* makeHeading(const QString& name, QWidget* parent);
/// A line that divides; carries no meaning.
QWidget* makeRule(QWidget* parent);

/// Changes a property the style sheet looks at (`tone`, `buttonKind`, `wrong` …) and shows the change.
void setStyleProperty(QWidget& widget, const char* property, const QVariant& value);

/// Keeps a code, a date or a file name left-to-right inside any sentence (Unicode isolates).
QString isolated(const QString& text);
/// Keeps a language's own name whole in a sentence, in its own direction.
QString isolatedName(const QString& name);

}  // namespace camre
