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
    /// The same where a file of that name may lie already: for `publishOver`.
    static Result<BesideFile> createOver(const std::filesystem::path& target);
    BesideFile(BesideFile&& other) noexcept;
    BesideFile(const BesideFile&) = delete;
    BesideFile& operator=(const BesideFile&) = delete;
    BesideFile& operator=(BesideFile&&) = delete;
    ~BesideFile();

    /// Removes what a program that was killed left unpublished beside this file. Only for whoever alone may write it.
    static void removeLeftBehind(const std::filesystem::path& target);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Adds bytes at the end.
    Status append(std::string_view bytes);
    /// Syncs the file and lets go of what the machine remembers of it, so that what is read next comes from the disk.
    Status settle();
    /// Syncs the file, gives it the target's name and syncs the folder; never replaces anything.
    Status publish();
    /// The same, but in the place of the file that has the name now: at every moment one of the two is there, whole.
    Status publishOver();

  private:
    BesideFile(std::filesystem::path target, std::filesystem::path path)
        : m_target(std::move(target)), m_path(std::move(path)) {}

    std::filesystem::path m_target;
    std::filesystem::path m_path;  // empty once published
};

}  // namespace camre
