#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli_program.h"
#include "support/temp_folder.h"

namespace camre::tests {

/// A key itself, so that no run of the program spends a quarter of a second on making one.
inline const std::string kPassphrase = "x'2f3e4d5c6b7a8990a1b2c3d4e5f60718293a4b5c6d7e8f900112233445566778'";

/// A fresh folder with a file of records that the program itself made, for the housing form with its
/// privacy entries filled. "Today" is 22 November 2026 unless a test says otherwise.
class Records {
  public:
    Records();

    [[nodiscard]] std::string file() const { return m_folder.file("people.camre"); }
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.file(name); }
    [[nodiscard]] std::string words() const { return m_folder.file("words.txt"); }
    [[nodiscard]] std::string bytes() const { return readBytes(file()); }

    /// Runs a verb on the file, with the passphrase and the day that belong to it.
    Ran run(const std::string& verb, std::vector<std::string> more = {}) const;
    /// Writes a text into the folder and gives back its path.
    std::string write(const std::string& name, const std::string& text) const;
    /// The three hundred forms as a file that `add` takes.
    std::string threeHundred() const;

  private:
    TempFolder m_folder;
};

/// The first piece of a text that looks like a person's code and is one; empty when there is none.
std::string codeIn(const std::string& text);

/// A file of tests/cli/data.
std::string dataFile(const std::string& name);

}  // namespace camre::tests
