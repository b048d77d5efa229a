#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "store/owner_lock.h"
#include "store/sqlite_handle.h"

namespace camre {

/// `vfs` is for tests: which file layer SQLite works on.
struct StoreOptions {
    std::string vfs = {};
    bool keepOldCopy = true;  // false for a file that is a copy itself
};

/// An open records file. The stores (people_store, form_store, …) read and write through it.
/// One call at a time: the owner takes turns between threads.
class StoreFile {
  public:
    /// Makes a new, empty file: whole or not at all, readable by its owner alone (mode 0600).
    /// Without encryption in this build the passphrase is not used, and `encrypted()` says so.
    /// Errors: FileExists, FolderMissing, FileUnwritable, PassphraseMissing, DiskFull.
    ///
    /// @param fill  puts in what a file of this kind begins with, in one transaction, before it gets its name; may be empty
    static Result<std::unique_ptr<StoreFile>> create(const std::filesystem::path& path, const std::string& passphrase,
                                                     const StoreOptions& options = {},
                                                     const std::function<Status(StoreFile&)>& fill = {});

    /// Opens a file after checking that it is ours, known and whole. A refused file is not changed by a byte.
    /// A file that another program has open, or that may not be written here, opens read only.
    /// A file of an older schema is brought up to date after a copy of it was kept in the same folder.
    /// Errors: FileNotFound, FileUnreadable, NotOurFile, FileCutShort, PassphraseMissing, WrongPassphrase,
    /// EncryptionMissing, NewerFile (fact: its number), DamagedFile, OlderFile when it would have to be changed
    /// and may not be; DiskFull or FileUnwritable when there is no room for the copy.
    static Result<std::unique_ptr<StoreFile>> open(const std::filesystem::path& path, const std::string& passphrase,
                                                   const StoreOptions& options = {});

    /// Opens a file that `open` refused as damaged or cut short, for looking only: whatever page can be read is read, and
    /// nothing is brought up to date. Errors: as above, when not even the first page can be read.
    static Result<std::unique_ptr<StoreFile>> openDamaged(const std::filesystem::path& path, const std::string& passphrase);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] bool encrypted() const { return m_encrypted; }
    [[nodiscard]] bool readOnly() const { return m_readOnlyReason.has_value(); }
    /// FileInUse or FileReadOnly; nothing when the file may be written.
    [[nodiscard]] const std::optional<Error>& readOnlyReason() const { return m_readOnlyReason; }
    /// The schema number of the file.
    [[nodiscard]] int schema() const { return m_schema; }
    /// Where the copy lies that was kept when this opening brought an old file up to date.
    [[nodiscard]] const std::optional<std::filesystem::path>& keptCopy() const { return m_keptCopy; }

    /// Runs `work` as one transaction: all of it is durable when this returns without an error, or
    /// none of it has happened. Store functions called inside join it.
    /// Errors: those of `work`; FileInUse or FileReadOnly at once in a read-only file.
    Status inTransaction(const std::function<Status()>& work);

    /// Runs `read` while no other program can change the file, so that several reads belong together.
    Status whileStill(const std::function<Status()>& read);

    /// Writes the file, byte for byte as it stands, to a new place; whole or not at all.
    /// Errors: FileExists, FolderMissing, FileUnwritable, DiskFull.
    Status copyTo(const std::filesystem::path& target);

    /// Writes every page anew, so that nothing is left of rows that are gone. `secure_delete` overwrites a row where it
    /// stood last, but not the copies that stay in the gaps of a page whose rows were once moved to another.
    /// Not inside a transaction; takes time and room in proportion to the file. The file stays whole whatever happens.
    /// Errors: DiskFull, FileInUse, FileReadOnly.
    Status rewrite();

    /// Locks the file with another passphrase. It opens with the old one or the new one at every moment; which of them
    /// counts is looked up after it ended, whatever way that was. Copies made before keep the old one.
    /// Errors: EncryptionMissing when the file is not locked, WrongPassphrase, DiskFull, StoreFault.
    Status changePassphrase(const std::string& old, const std::string& wanted);

    [[nodiscard]] SqliteConnection& connection() { return *m_connection; }

  private:
    StoreFile(std::filesystem::path path, OwnerLock lock);

    std::filesystem::path m_path;
    std::string m_vfs;
    // Closed after the connection: closing any handle of a file drops all locks of the process on it.
    OwnerLock m_lock;
    std::unique_ptr<SqliteConnection> m_connection;
    std::optional<Error> m_readOnlyReason;
    bool m_encrypted = false;
    int m_schema = 0;
    std::optional<std::filesystem::path> m_keptCopy;

    friend class StoreOpener;
};

}  // namespace camre
