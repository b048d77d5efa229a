#pragma once

#include <filesystem>
#include <string>

namespace camre::tests {

/// A file layer for SQLite that passes everything on to the usual one, counts it, and can fail.
/// One at a time.
class LayerVfs {
  public:
    LayerVfs();
    ~LayerVfs();
    LayerVfs(const LayerVfs&) = delete;
    LayerVfs& operator=(const LayerVfs&) = delete;

    /// Its name for StoreOptions::vfs.
    [[nodiscard]] const std::string& name() const;

    [[nodiscard]] int writesCount() const;
    [[nodiscard]] int syncsCount() const;
    void resetCounts();

    /// The n-th change from now on (write, sync, truncate or delete, counted together from 1) gives
    /// this SQLite code; with `andAllAfter` every later one too, as on a full disk. 0 means never.
    void failChange(int n, int code, bool andAllAfter);
    /// True once a planned failure has happened.
    [[nodiscard]] bool hasFailed() const;
    /// Every attempt to make a journal gives this code: a folder where nothing may be made. 0 means never.
    void failJournals(int code);

    /// From here on the layer remembers what of this file and its journal has been synced …
    void watchPower(const std::filesystem::path& path);
    /// … and this is the power cut: only what was synced is still there. A deletion that no sync of the
    /// folder followed may or may not have reached the disk.
    enum class DeletedFiles { StayGone, ComeBack };
    void cutPower(DeletedFiles deleted);
};

}  // namespace camre::tests
