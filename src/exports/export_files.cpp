#include "exports/export_files.h"

#include "exports/chart_files.h"
#include "exports/data_package.h"
#include "exports/html_report.h"
#include "exports/readme_text.h"
#include "exports/summary_csv.h"
#include "exports/summary_workbook.h"

namespace camre {

namespace {

void addReport(std::vector<ExportFile>& files, const Report& report, const ReportPrinter* printer) {
    const std::string name = "report-" + std::string(tagOf(report.words->language));
    if (printer != nullptr) files.push_back({name + ".pdf", printer->reportPdf(report)});
    files.push_back({name + ".html", htmlReport(report)});
}

}  // namespace

Result<std::vector<ExportFile>> exportFiles(const ProtectedPack& pack, const WordSource& words, const ReportPrinter* printer,
                                            const std::stop_token& stop) {
    const std::vector<CodeLabel> labels = codeList(pack, words);
    auto workbook = summaryWorkbook(pack, words, labels);
    if (!workbook) return workbook.error();
    std::string summary = summaryCsv(pack);
    std::string codes = codesCsv(labels);
    std::string package = dataPackageJson(pack, summary, codes);
    std::vector<ExportFile> files{{"summary.csv", std::move(summary)},
                                  {"summary.json", pack.json()},
                                  {"summary.xlsx", std::move(workbook).value()}};
    for (const ExportLanguage language : {ExportLanguage::Welsh, ExportLanguage::English}) {
        if (stop.stop_requested()) return Error{ErrorCode::NotAllowed, "stopped", {}};
        addReport(files, makeReport(pack, words, language), printer);
    }
    files.push_back({"codes.csv", std::move(codes)});
    files.push_back({"datapackage.json", std::move(package)});
    files.push_back({"summary.csv-metadata.json", csvwJson(pack)});
    files.push_back({"README.txt", readmeText(pack, words)});
    for (ExportFile& chart : chartFiles(pack, words, printer)) files.push_back(std::move(chart));
    return files;
}

}  // namespace camre
