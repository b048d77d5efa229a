#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include "base/ids.h"
#include "base/result.h"

namespace camre {

/// True for the name of a file that may belong to a language: pack.json, words.json, earlier.json, interface.ts, audio.json,
/// and `audio/<key>.ogg`, where a '/' of the key is a folder. Anything with an empty part, "." or ".." in it is none.
bool isPackFile(const std::string& name);

/// The files of a language's folder that belong to it, by their names from that folder on, in the order of the letters.
/// Links are left out: what they show may be another file of this computer.
std::vector<std::string> packFiles(const std::filesystem::path& folder);

/// The bytes of a file that lies in a pack's folder itself, at most 8 MB. A pack comes from anywhere: a link out of its
/// folder could show another file of this computer, and a pipe would keep the program waiting for ever.
///
/// Errors (place: the name): FileNotFound, FileUnreadable, FileTooLarge; NotAllowed for a link out of the folder.
Result<std::string> readFileOfPack(const std::filesystem::path& folder, const std::string& name);

/// DiskFull or FileUnwritable, as the system says it.
Error writeError(const std::error_code& failed, const std::filesystem::path& place);

/// A language's folder in the making, unseen under `<userPacks>/`, and gone again unless it was put in its place.
class NewPackFolder {
  public:
    /// Makes `userPacks` too where it is missing. Errors: DiskFull, FileUnwritable.
    static Result<NewPackFolder> begin(const std::filesystem::path& userPacks, const LanguageTag& tag);

    NewPackFolder(NewPackFolder&& other) noexcept;
    NewPackFolder& operator=(NewPackFolder&&) = delete;
    NewPackFolder(const NewPackFolder&) = delete;
    ~NewPackFolder();

    /// Bears the language's name, as a pack's folder must.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Where it will stand: `<userPacks>/<tag>`.
    [[nodiscard]] std::filesystem::path place() const;

    /// Errors: FileExists when something stands there; DiskFull, FileUnwritable.
    Status putInPlace();
    /// What stands there is moved aside to `<tag>.before`, and what was kept there goes. Errors: DiskFull, FileUnwritable.
    Status replace();

  private:
    explicit NewPackFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
};

}  // namespace camre
