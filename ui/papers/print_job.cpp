#include "papers/print_job.h"

namespace camre {
namespace {

// Both languages, whatever the window shows: a sheet may reach anybody.
constexpr char kSampleCy[] = "Pobl enghreifftiol – nid yw neb yma yn real";
constexpr char kSampleEn[] = "Sample people – nobody here is real";

}  // namespace

void markAsSample(PrintJob& job) {
    PaperLanguage welsh;
    welsh.locale = QLocale(QStringLiteral("cy_GB"));
    for (PrintVersion& version : job.versions) {
        version.document.mark = {{QString::fromUtf8(kSampleCy), welsh, PaperText::Second, true},
                                 {QString::fromUtf8(kSampleEn), {}, PaperText::Second, true}};
    }
}

}  // namespace camre
