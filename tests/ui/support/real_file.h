#pragma once

#include <functional>
#include <stdexcept>

#include "base/clock.h"
#include "bridge/workspace_model.h"
#include "catalogue/profile_reader.h"
#include "support/fake_workspace.h"
#include "support/temp_folder.h"
#include "workspace/library.h"

namespace camre::tests {

/// Of whom a file is: of made-up people, or as a service's own, whose form can change.
enum class FileOf { MadeUpPeople, Service };

/// A real file in a fresh folder, for tests that look at its bytes.
class RealFile {
  public:
    /// @param service  a profile that ships
    /// @param changed  what its text becomes before the file is made; nothing: it stays
    explicit RealFile(const char* service, const std::function<std::string(const std::string&)>& changed = {}, FileOf people = FileOf::MadeUpPeople) {
        auto loaded = loadLibrary(CAMRE_SOURCE_DIR);
        if (!loaded) throw std::runtime_error(describe(loaded.error()));
        m_library = std::move(loaded).value();
        ProfileText profile = *m_library.profileText(ServiceId(service));
        if (changed) {
            profile.json = changed(profile.json);
            profile.profile = readProfile(profile.json, m_library.catalogue).profile;
        }
        const NewFile file{"correct horse battery", profile.profile, profile.json, "swansea-drop-in", people == FileOf::MadeUpPeople};
        auto made = Workspace::create(path(), file, m_library, m_clock);
        if (!made) throw std::runtime_error(describe(made.error()));
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.file("swansea.camre"); }
    [[nodiscard]] const Library& library() const { return m_library; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] WorkspaceDoor door() const {
        WorkspaceDoor door;
        door.open = [this](const std::filesystem::path&, const std::string& passphrase) {
            return Workspace::open(path(), passphrase, m_library, m_clock);
        };
        return door;
    }

  private:
    TempFolder m_folder;
    FixedClock m_clock{fakeToday()};
    Library m_library;
};

}  // namespace camre::tests
