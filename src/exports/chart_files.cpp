#include "exports/chart_files.h"

#include "exports/pack_facts.h"
#include "exports/report_sections.h"
#include "exports/report_words.h"

namespace camre {
namespace {

// "charts/child-work-en"
std::string nameOf(std::string_view suffix, const ReportSection& section, ExportLanguage language) {
    const std::string whose = suffix.empty() ? "" : std::string(suffix.substr(1)) + "-";
    return "charts/" + whose + section.id + "-" + std::string(tagOf(language));
}

std::string titleOf(const PackHead& head, const ReportSection& section, const ReportWords& words) {
    return head.organisation + ", " + periodInWords(head.period, words) + ". " + section.title + ": " + std::string(words.caption) + ". " +
           (head.sample ? std::string(words.sample) : std::string());
}

}  // namespace

std::vector<ExportFile> chartFiles(const ProtectedPack& pack, const WordSource& words, const ReportPrinter* printer) {
    std::vector<ExportFile> files;
    for (const ExportLanguage language : {ExportLanguage::Welsh, ExportLanguage::English}) {
        const ReportWords& own = reportWords(language, words.movement);
        for (const PeopleCounted& kind : peopleCounted(pack)) {
            for (const ReportSection& section : reportSections(pack, kind.suffix, words, own)) {
                if (!hasBars(section.rows)) continue;
                const bool sample = pack.head().sample;
                const std::string name = nameOf(kind.suffix, section, language);
                files.push_back({name + ".svg", chartSvg(titleOf(pack.head(), section, own), section.rows, own, sample)});
                if (printer != nullptr) files.push_back({name + ".png", printer->chartPng(drawChartPicture(section.rows, own, sample))});
            }
        }
    }
    return files;
}

}  // namespace camre
