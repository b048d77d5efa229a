#pragma once

#include <filesystem>
#include <string>

namespace camre::tests {

/// A fresh, empty folder that goes away, with all that is in it, at the end of the test.
class TempFolder {
  public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_path / name; }

  private:
    std::filesystem::path m_path;
};

/// The whole content of a file, byte for byte; fails the test when it cannot be read.
std::string readBytes(const std::filesystem::path& path);

/// Writes exactly these bytes, replacing what was there.
void writeBytes(const std::filesystem::path& path, const std::string& bytes);

}  // namespace camre::tests
