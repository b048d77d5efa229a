#include "cli/release_folder.h"

#include <system_error>

#include "cli/console.h"

namespace camre {
namespace fs = std::filesystem;

void sayWithoutPaper(const CommonOptions& options) {
    if (options.printer == nullptr) warn("This camre-cli was built without letters for paper: the reports are HTML only, and the charts SVG only.");
}

Status checkNewFolder(const fs::path& folder) {
    std::error_code failed;
    if (!fs::exists(folder, failed)) return {};
    if (!fs::is_directory(folder, failed)) return Error{ErrorCode::FileExists, folder.string(), {}};
    if (!fs::is_empty(folder, failed)) return Error{ErrorCode::FolderNotEmpty, folder.string(), {}};
    return {};
}

}  // namespace camre
