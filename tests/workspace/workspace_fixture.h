#pragma once

#include <memory>
#include <string>
#include <vector>

#include "catalogue/profile_writer.h"
#include "support/temp_folder.h"
#include "workspace/workspace.h"

namespace camre::tests {

/// SQLCipher takes a text of this form as the key itself: no quarter of a second of key making for each opening.
inline const std::string kQuickKey = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";

/// A passphrase as people have them, for the tests that walk the whole path.
inline const std::string kPassphrase = "four quiet green rivers";

/// The shipped library, read once.
const Library& shippedLibrary();

/// A shipped profile with its privacy entries filled, and with these background questions.
ServiceProfile filledProfile(const std::string& id, const std::vector<std::string>& background = {});

Day day(std::string_view iso);
Agreement agreedOn(std::string_view iso, const std::string& language = "en");

/// A file of the housing service in a fresh folder, with a calendar that a test can turn.
class WorkspaceFixture {
  public:
    explicit WorkspaceFixture(std::string_view today = "2026-11-22", const std::vector<std::string>& background = {},
                              const std::string& passphrase = kQuickKey);

    Workspace& workspace() { return *m_workspace; }
    FixedClock& clock() { return m_clock; }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.file("test.camre"); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    /// Closes the file and opens it again, as another day's start does.
    Workspace& reopen();
    void close() { m_workspace.reset(); }

    /// A complete form for `addForms`, answering every open question of the service with this level
    /// (the highest of its scale where it is shorter).
    [[nodiscard]] IncomingForm form(int line, const std::string& label, FormKind kind, std::string_view date, int level) const;

  private:
    TempFolder m_folder;
    FixedClock m_clock;
    std::string m_passphrase;
    std::unique_ptr<Workspace> m_workspace;
};

}  // namespace camre::tests
