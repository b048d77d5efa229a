#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace camre {

/// One file of a zip: its name with folders parted by '/', and what it holds.
struct ZipEntry {
    std::string name;
    std::string bytes;
};

/// What a zip from outside may be at most.
struct ZipLimits {
    std::size_t entries = 10'000;
    std::size_t bytesOfOne = 16'000'000;    // unpacked
    std::size_t bytesOfAll = 256'000'000;  // unpacked
};

/// The files as one zip, in their order. The same files give the same bytes: they all carry one fixed time, and nothing of
/// the machine.
///
/// Errors: FileUnwritable (no place) when there is not enough memory.
Result<std::string> writeZip(std::span<const ZipEntry> entries);

/// Reads every file of a zip into memory; folders are left out. However small it is packed, nothing over the limits is
/// unpacked.
///
/// Errors (no place): NotOurFile for what is no whole zip; FileTooLarge (fact: megabytes); UnsafeFile (fact: the name) for
/// an absolute name, one with "..", an empty part, a backslash or an unseen sign, one that stands there twice whatever its
/// capitals, a link, a device, a locked file.
Result<std::vector<ZipEntry>> readZip(std::string_view bytes, const ZipLimits& limits = {});

}  // namespace camre
