#pragma once

#include <QStringList>

#include "print/paper_form_layout.h"
#include "workspace/workspace_fixture.h"

namespace camre::tests {

/// The form of a shipped service in a shipped language.
PaperForm shippedForm(std::string_view service, std::string_view language, const PaperFormChoices& choices = {});

/// What is wrong with how a form lies on its sides, each in a sentence; empty: nothing. From its own places: a box or a text
/// outside the margins or over another, a question without all its boxes.
QStringList wrongPlaces(const PaperForm& form, const PaperFormLayout& layout);

/// The same from the painted sides: ink outside the margins, a box or a corner mark that is not where it is said to be.
QStringList wrongInk(const PaperFormLayout& layout);

/// Words of the form that another program does not find in the PDF.
QStringList lostWords(const PaperForm& form, const QString& wordsOfPdf);

}  // namespace camre::tests
