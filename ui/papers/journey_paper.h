#pragma once

#include <vector>

#include "base/date.h"
#include "form/journey.h"
#include "form/question_words.h"
#include "papers/print_job.h"

namespace camre {

/// "Your journey so far" on paper, as on the screen: one sentence a theme, then its line of places. No total, no
/// number, nobody else.
///
/// @param then, now  the days of the two forms
PrintJob printJourney(const std::vector<ThemeJourney>& rows, const FormWords& words, Day then, Day now);

/// Five places in a row as SVG: hollow is then, filled is now, an arrow between them. It runs the way the person reads.
QByteArray journeyDrawing(int then, int now, Qt::LayoutDirection direction);

}  // namespace camre
