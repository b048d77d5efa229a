#include "workspace/people_page_file.h"

#include <system_error>

#include "base/atomic_file.h"
#include "exports/export_files.h"
#include "exports/export_folder.h"
#include "exports/people_page.h"
#include "pack/pack_check.h"

namespace camre {
namespace fs = std::filesystem;

Result<fs::path> writePeoplePage(const ProtectedPack& pack, const Library& library, const PeoplePrinter& printer, const LanguageTag& language,
                                 std::string_view weWill, const fs::path& folder) {
    const LanguagePack* words = library.pack(language);
    if (words == nullptr || !isReadyToTell(*words, library.catalogue)) return Error{ErrorCode::UnknownLanguage, "--for-people", language.text};
    const auto told = peopleTold(pack, library.catalogue);
    if (!told) return told.error();
    const auto tidy = tidyWeWill(weWill);
    if (!tidy) return tidy.error();
    auto pdf = printer.peoplePdf(told.value(), *words, tidy.value());
    if (!pdf) return pdf.error();
    const ExportFile file{"for-people-" + words->tag.text + ".pdf", std::move(pdf).value()};
    const fs::path place = folder / file.name;
    std::error_code failed;
    if (fs::exists(place, failed)) {
        const auto there = readWholeFile(place, file.bytes.size());
        if (!there || there.value() != file.bytes) return Error{ErrorCode::FileExists, place.string(), {}};
    }
    if (Status written = writeExportFolder({&file, 1}, folder); !written) return written.error();
    return place;
}

}  // namespace camre
