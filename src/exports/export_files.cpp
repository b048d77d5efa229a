#include "exports/export_files.h"

#include "exports/readme_text.h"
#include "exports/summary_csv.h"

namespace camre {

std::vector<ExportFile> exportFiles(const ProtectedPack& pack) {
    return {{"summary.csv", summaryCsv(pack)}, {"summary.json", pack.json()}, {"README.txt", readmeText(pack)}};
}

}  // namespace camre
