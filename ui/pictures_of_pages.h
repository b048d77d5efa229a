#pragma once

#include <filesystem>

#include "main_window.h"

namespace camre {

/// Draws every page of an open sample file into PNG files, in Welsh and in English: "home-cy.png", "summary-en.png" …
/// The Welsh window talks with somebody who reads Polish, the English one with somebody who reads Arabic. Then the
/// agreement and a question of degree in every language: "agreement-in-pl.png", "question-in-pl.png" … Leaves these
/// made-up people in the file, and closes it.
///
/// Errors: NotAllowed for a file that is not a sample, FolderMissing, FileUnwritable; those of a tour.
Status drawPages(MainWindow& window, const WindowParts& parts, const std::filesystem::path& folder);

}  // namespace camre
