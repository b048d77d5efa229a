#pragma once

#include <filesystem>

#include "base/result.h"

namespace camre {

/// A new file that grows beside its target and takes its name only when it is whole. Left behind
/// unpublished, it is removed together with a journal of its own.
class BesideFile {
  public:
    /// Makes the empty neighbour, for its owner's eyes alone (mode 0600).
    /// Errors: FileExists, FolderMissing, DiskFull, FileUnwritable; place is the target.
    static Result<BesideFile> create(const std::filesystem::path& target);
    BesideFile(BesideFile&& other) noexcept;
    BesideFile(const BesideFile&) = delete;
    BesideFile& operator=(const BesideFile&) = delete;
    BesideFile& operator=(BesideFile&&) = delete;
    ~BesideFile();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Adds bytes at the end.
    Status append(std::string_view bytes);
    /// Syncs the file, gives it the target's name and syncs the folder; never replaces anything.
    Status publish();

  private:
    BesideFile(std::filesystem::path target, std::filesystem::path path)
        : m_target(std::move(target)), m_path(std::move(path)) {}

    std::filesystem::path m_target;
    std::filesystem::path m_path;  // empty once published
};

}  // namespace camre
