#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "exports/export_files.h"
#include "release/pack.h"

namespace camre {

/// "camre-swansea-drop-in-2026-07-01_2026-09-30": the name of a pack's folder or zip. Signs of the
/// organisation's name that a file's name should not have become hyphens.
std::string exportName(const PackHead& head);

/// The files as one zip, in their order, in a folder of that name. The same files give the same bytes: they
/// all carry one fixed time, and nothing of the machine.
///
/// Errors: FileUnwritable (place: the folder's name) when there is not enough memory.
Result<std::string> zipped(std::span<const ExportFile> files, const std::string& folder);

/// The bytes of the file of this name in a zip, which lies there by itself or in one folder, as in `zipped`.
///
/// @param limit  the largest size taken, in bytes, once unpacked
/// Errors: FileNotFound (place: the name) where it is not there or the bytes are no zip; FileTooLarge (fact: the limit in megabytes).
Result<std::string> readFromZip(std::string_view zip, const std::string& name, std::size_t limit);

}  // namespace camre
