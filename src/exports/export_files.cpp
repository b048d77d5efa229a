#include "exports/export_files.h"

#include "exports/chart_files.h"
#include "exports/data_package.h"
#include "exports/html_report.h"
#include "exports/readme_text.h"
#include "exports/summary_csv.h"
#include "exports/summary_workbook.h"

namespace camre {

Result<std::vector<ExportFile>> exportFiles(const ProtectedPack& pack, const WordSource& words) {
    const std::vector<CodeLabel> labels = codeList(pack, words);
    auto workbook = summaryWorkbook(pack, words, labels);
    if (!workbook) return workbook.error();
    std::string summary = summaryCsv(pack);
    std::string codes = codesCsv(labels);
    std::string package = dataPackageJson(pack, summary, codes);
    std::vector<ExportFile> files{{"summary.csv", std::move(summary)},
                                  {"summary.json", pack.json()},
                                  {"summary.xlsx", std::move(workbook).value()},
                                  {"report-cy.html", htmlReport(pack, words, ExportLanguage::Welsh)},
                                  {"report-en.html", htmlReport(pack, words, ExportLanguage::English)},
                                  {"codes.csv", std::move(codes)},
                                  {"datapackage.json", std::move(package)},
                                  {"summary.csv-metadata.json", csvwJson(pack)},
                                  {"README.txt", readmeText(pack, words)}};
    for (ExportFile& chart : chartFiles(pack, words)) files.push_back(std::move(chart));
    return files;
}

}  // namespace camre
