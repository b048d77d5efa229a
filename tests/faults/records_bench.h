#pragma once

#include <memory>

#include "file_state.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "use_cases.h"
#include "weak_disk.h"
#include "workspace/workspace_fixture.h"

namespace camre::tests {

/// A folder with one records file on a weak disk, in which one use case is done again and again from the same beginning.
class RecordsBench {
  public:
    /// Does the use case once without any trouble, to know what the file holds before and after it.
    explicit RecordsBench(const UseCase& useCase);

    /// The file as it was, alone in its folder, and watched.
    void put();
    Result<std::unique_ptr<Workspace>> open() const { return Workspace::open(m_file, kQuickKey, *m_case.library, m_clock); }
    Status run(Workspace& workspace) const { return m_case.run(workspace); }
    WeakDisk& disk() { return m_disk; }

    /// The file is whole, and holds all of the work or, unless somebody was told that it is done, nothing of it.
    void inspect(bool acknowledged);

  private:
    const UseCase& m_case;
    TempFolder m_folder;
    std::filesystem::path m_file = m_folder.file("test.camre");
    FixedClock m_clock{useCaseDay()};
    WeakDisk m_disk{m_folder.path()};
    std::string m_before;
    std::string m_after;
};

}  // namespace camre::tests
