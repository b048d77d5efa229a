#include "exports/export_folder.h"

#include <system_error>
#include <utility>

#include "base/atomic_file.h"

namespace camre {
namespace fs = std::filesystem;

namespace {

constexpr const char* kStage = ".camre-part";

class FolderWriter {
  public:
    FolderWriter(std::span<const ExportFile> files, const fs::path& folder, std::stop_token stop)
        : m_files(files), m_folder(folder), m_stage(folder / kStage), m_stop(std::move(stop)) {}

    ~FolderWriter() {
        std::error_code ignored;
        fs::remove_all(m_stage, ignored);
        // Only folders that were made here and are still empty go: what was there before stays.
        if (!m_done) removeMade();
    }
    FolderWriter(const FolderWriter&) = delete;
    FolderWriter& operator=(const FolderWriter&) = delete;

    Status write() {
        std::error_code failed;
        fs::remove_all(m_stage, failed);  // of an export that the power cut ended
        if (Status made = makeFolder(m_folder); !made) return made;
        for (const ExportFile& file : m_files) {
            if (m_stop.stop_requested()) return stopped();
            const fs::path place = m_stage / file.name;
            fs::create_directories(place.parent_path(), failed);
            if (failed) return unwritable(place.parent_path());
            if (Status written = writeWholeFile(place, file.bytes); !written) return atPlace(written.error(), file);
        }
        if (m_stop.stop_requested()) return stopped();
        for (const ExportFile& file : m_files) {
            if (Status moved = move(file); !moved) return moved;
        }
        m_done = true;
        return {};
    }

  private:
    static Error stopped() { return {ErrorCode::NotAllowed, "stopped", {}}; }
    static Error unwritable(const fs::path& path) { return {ErrorCode::FileUnwritable, path.string(), {}}; }

    // A person knows the folder that was asked for, not the one beside it.
    [[nodiscard]] Error atPlace(const Error& error, const ExportFile& file) const { return {error.code, (m_folder / file.name).string(), error.fact}; }

    Status makeFolder(const fs::path& folder) {
        std::error_code failed;
        if (fs::is_directory(folder, failed)) return {};
        if (!folder.parent_path().empty() && folder.parent_path() != folder) {
            if (Status made = makeFolder(folder.parent_path()); !made) return made;
        }
        fs::create_directory(folder, failed);
        if (failed || !fs::is_directory(folder)) return unwritable(folder);
        m_made.push_back(folder);
        return {};
    }

    Status move(const ExportFile& file) {
        const fs::path place = m_folder / file.name;
        if (Status made = makeFolder(place.parent_path()); !made) return made;
        std::error_code failed;
        const bool isNew = !fs::exists(place, failed);
        fs::rename(m_stage / file.name, place, failed);
        if (failed) return unwritable(place);
        if (isNew) m_new.push_back(place);
        return {};
    }

    void removeMade() {
        std::error_code ignored;
        for (const fs::path& file : m_new) fs::remove(file, ignored);
        for (auto folder = m_made.rbegin(); folder != m_made.rend(); ++folder) fs::remove(*folder, ignored);
    }

    std::span<const ExportFile> m_files;
    fs::path m_folder;
    fs::path m_stage;
    std::stop_token m_stop;
    std::vector<fs::path> m_made;
    std::vector<fs::path> m_new;
    bool m_done = false;
};

}  // namespace

Status writeExportFolder(std::span<const ExportFile> files, const fs::path& folder, const std::stop_token& stop) {
    return FolderWriter(files, folder, stop).write();
}

}  // namespace camre
