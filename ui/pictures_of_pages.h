#pragma once

#include <filesystem>

#include "main_window.h"

namespace camre {

/// Draws the main pages of an open sample file into PNG files, in every interface language: "home-cy.png",
/// "summary-en.png" … Refuses a file of real people.
///
/// Errors: NotAllowed for a file that is not a sample, FolderMissing, FileUnwritable.
Status drawPages(MainWindow& window, const WindowParts& parts, const std::filesystem::path& folder);

}  // namespace camre
