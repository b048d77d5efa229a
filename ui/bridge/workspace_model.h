#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

#include "bridge/background_work.h"
#include "bridge/draft_saver.h"
#include "workspace/library.h"
#include "workspace/rescue.h"
#include "workspace/workspace.h"

namespace camre {

/// What was saved of a file that cannot be read whole.
struct Rescue {
    std::filesystem::path aside;         // an untouched copy; empty: there was no room or no right to write one
    std::optional<BackupFacts> backup;   // the newest one beside it that the passphrase opens
};

/// What could be read of it, in a new file beside it.
struct Salvage {
    std::filesystem::path file;
    SalvagedFile saved;
};

/// How files are opened and made: `Workspace::open` and `Workspace::create` in the program, something else in tests.
struct WorkspaceDoor {
    std::function<Result<std::unique_ptr<Workspace>>(const std::filesystem::path&, const std::string& passphrase)> open;
    std::function<Result<std::unique_ptr<Workspace>>(const std::filesystem::path&, const NewFile&)> create;
    /// May be empty: nothing is rescued then.
    std::function<Rescue(const std::filesystem::path&, const std::string& passphrase)> rescue = {};
    /// May be empty: nothing can be saved then.
    std::function<Result<Salvage>(const std::filesystem::path&, const std::string& passphrase)> salvage = {};
};

/// Real files. Both must outlive the door.
WorkspaceDoor filesOnDisk(const Library& library, const Clock& clock);

/// Stands between the pages and the core: holds the open file, saves unfinished forms on another thread, and says
/// what happened in signals. Never opens a dialog.
class WorkspaceModel final : public QObject {
    Q_OBJECT
  public:
    /// @param library  must outlive the model
    WorkspaceModel(const Library& library, WorkspaceDoor door, QObject* parent = nullptr);
    ~WorkspaceModel() override;

    [[nodiscard]] const Library& library() const { return m_library; }
    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    /// Only while a file is open: people, forms, releases.
    [[nodiscard]] Workspace& workspace() const;
    [[nodiscard]] FileFacts facts() const { return workspace().facts(); }
    /// A file of made-up people is open. Known without asking the file, which may be at work.
    [[nodiscard]] bool isSample() const { return isOpen() && m_isSample; }
    [[nodiscard]] Day today() const { return workspace().clock().today(); }

    /// Reads the open file on a second thread. Stopped before the file is closed.
    [[nodiscard]] BackgroundWork& work() { return m_work; }

    // The file. The signal follows before the call returns.
    Status openFile(const std::filesystem::path& path, const QString& passphrase);
    Status createFile(const std::filesystem::path& path, const NewFile& file);
    /// Waits for the last save. When that fails the file stays open and the error is given.
    Status closeFile();
    /// Puts a damaged file aside and looks for a backup. Opens nothing, and changes neither.
    Rescue rescue(const std::filesystem::path& path, const QString& passphrase) const;
    /// Saves what can be read of a damaged file into a new one beside it ("records.saved-2027-03-09.camre").
    Result<Salvage> salvage(const std::filesystem::path& path, const QString& passphrase) const;
    /// Closes although something could not be saved.
    void closeAnyway();

    // Unfinished forms
    /// Answers come here at every tick; `draftSaved` or `draftFailed` follows.
    void saveDraft(const Draft& draft);
    /// Tries again what could not be saved.
    void retrySave();
    /// Waits until every tick is on the disk.
    Status flush();
    /// Saves what waits, then turns the form into a complete one. `formFinished` follows.
    Result<StoredForm> finishForm(const PersonCode& code);
    /// Adds a complete form that was filled on paper. `peopleChanged` follows.
    Status addTypedForm(const IncomingForm& form);

    // Leaving. What waits to be saved of these people is not saved any more.
    Status stopTakingPart(const PersonCode& code);
    /// "Stop and erase": nothing of the form stays. As `erasePeople`.
    void discardDraft(QObject* receiver, const PersonCode& code, const std::function<void(const Status&)>& done);
    /// Erases on the second thread, since the whole file is written anew; `done` and `peopleChanged` follow. It is not stopped halfway:
    /// closing the file waits for it.
    ///
    /// @param receiver  without it `done` is not called
    void erasePeople(QObject* receiver, const std::vector<PersonCode>& codes, const std::function<void(const Status&)>& done);

  Q_SIGNALS:
    void fileOpened();
    void fileClosed();
    void draftSaved(const QString& time);
    void draftFailed(const camre::Error& error);
    /// People, drafts or forms changed: lists load again.
    void peopleChanged();

  private:
    void take(std::unique_ptr<Workspace> workspace);
    void startErasing(QObject* receiver, const std::function<Status(Workspace&)>& erase, const std::function<void(const Status&)>& done);

    const Library& m_library;
    WorkspaceDoor m_door;
    std::unique_ptr<Workspace> m_workspace;
    bool m_isSample = false;
    std::unique_ptr<DraftSaver> m_saver;  // after the workspace: goes first
    BackgroundWork m_work;                // goes before either
};

}  // namespace camre
