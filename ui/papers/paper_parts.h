#pragma once

#include <QString>
#include <string_view>

#include "form/question_words.h"
#include "print/printed_document.h"

namespace camre {

// What the papers of a conversation share. None of this needs a widget.

/// Words of a pack, ready for paper.
PrintedText paperWords(const LanguagePack& pack, const QString& words, PaperText text = PaperText::Body);
/// A text of the pack by its key ("card.bring").
PrintedText paperWord(const LanguagePack& pack, std::string_view key, PaperText text = PaperText::Body);
/// Words that the service or a person wrote, in the direction they are written in.
PrintedText asWritten(const QString& words, const LanguagePack& letters, PaperText text = PaperText::Body);
PrintedText inBold(PrintedText text);
PrintedText inGrey(PrintedText text);

/// The person's words, and below them the worker's where these are another language.
PrintedCell inBothLanguages(const FormWords& words, const TwoTexts& texts, PaperText text, bool bold = false);

/// A line drawing of the window, in black.
PrintedPicture paperPicture(const QString& name, double mm);

/// An empty document in this language: its direction and its "1 of 2".
PrintedDocument emptyPaper(const QString& title, const LanguagePack& pack);

}  // namespace camre
