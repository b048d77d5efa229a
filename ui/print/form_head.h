#pragma once

#include "print/form_piece.h"

namespace camre {

// What stands on a form besides its questions.

/// Across the first side: the heading, the boxes for code and date, "no name on this form" (P56).
FormPiece formHead(const FormSetter& setter, double width);
/// Across the first side: the sentences of the agreement, and what was decided.
FormPiece formAgreement(const FormSetter& setter, double width);
/// Across the first side, over the questions: how a box is ticked, and what to do with a wrong tick.
FormPiece formInstruction(const FormSetter& setter, double width);
/// In a column after the questions: room for the person's own words.
FormPiece formStory(const FormSetter& setter, double width);
/// In a column at the end.
FormPiece formThanks(const FormSetter& setter, double width);
/// Seven boxes for the signs of a code, which run from left to right in every language.
///
/// @param isFirst  of the first side, where the code is read; on the others it only keeps the sides of one person together
FormPiece formCodeBoxes(const FormSetter& setter, double boxWidthMm, double boxHeightMm, bool isFirst);

}  // namespace camre
