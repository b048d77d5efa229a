#pragma once

#include <filesystem>
#include <span>
#include <stop_token>

#include "base/result.h"
#include "exports/export_files.h"

namespace camre {

/// Writes all files into a folder, which is made when it is not there, or none: they are written beside
/// their places first, and moved only when every one of them is whole. What lies in the folder already
/// stays, but files of the same name are replaced.
///
/// @param files  names may hold one folder: "charts/overview-cy.svg"
/// @param stop   looked at before each file, until the first is moved
/// Errors: DiskFull, FileUnwritable, each with the path as place; NotAllowed at "stopped"; then nothing new is in the folder.
Status writeExportFolder(std::span<const ExportFile> files, const std::filesystem::path& folder, const std::stop_token& stop = {});

}  // namespace camre
