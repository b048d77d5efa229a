#include "cli/result_options.h"

#include <system_error>

namespace camre {
namespace fs = std::filesystem;

Status checkNewFolder(const fs::path& folder) {
    std::error_code failed;
    const fs::path whole = fs::absolute(folder, failed).lexically_normal();
    const fs::path here = whole.has_filename() ? whole : whole.parent_path();
    if (!fs::exists(here, failed)) {
        if (fs::is_directory(here.parent_path(), failed)) return {};
        return Error{ErrorCode::FolderMissing, here.parent_path().string(), {}};
    }
    if (!fs::is_directory(here, failed)) return Error{ErrorCode::FileExists, here.string(), {}};
    if (!fs::is_empty(here, failed)) return Error{ErrorCode::FolderNotEmpty, here.string(), {}};
    return {};
}

}  // namespace camre
