#include "cli/release_folder.h"

#include <system_error>

namespace camre {
namespace fs = std::filesystem;

Status checkNewFolder(const fs::path& folder) {
    std::error_code failed;
    if (!fs::exists(folder, failed)) return {};
    if (!fs::is_directory(folder, failed)) return Error{ErrorCode::FileExists, folder.string(), {}};
    if (!fs::is_empty(folder, failed)) return Error{ErrorCode::FolderNotEmpty, folder.string(), {}};
    return {};
}

}  // namespace camre
