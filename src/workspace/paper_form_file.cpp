#include "workspace/paper_form_file.h"

#include "base/atomic_file.h"
#include "pack/pack_check.h"

namespace camre {
namespace {

constexpr int kMostSides = 2;

Result<const LanguagePack*> readyPack(const Library& library, const Catalogue& catalogue, const ServiceProfile& profile, const LanguageTag& language, const char* option) {
    const LanguagePack* pack = library.pack(language);
    if (pack == nullptr || !isReadyFor(*pack, catalogue, profile)) return Error{ErrorCode::UnknownLanguage, option, language.text};
    return pack;
}

}  // namespace

Result<PrintedForm> printPaperForm(const Library& library, const Catalogue& catalogue, const FormPrinter& printer, const ServiceProfile& profile,
                                   const LanguageTag& language, const LanguageTag& second, PaperWish wish, const std::filesystem::path& pdf) {
    if (pdf.extension() != ".pdf") return Error{ErrorCode::WrongUse, "The name of the file to write must end in .pdf", {}};
    const auto pack = readyPack(library, catalogue, profile, language, "--language");
    if (!pack) return pack.error();
    if (!second.text.empty()) {
        const auto other = readyPack(library, catalogue, profile, second, "--second");
        if (!other) return other.error();
        wish.second = other.value();
    }
    PrintedForm form = printer.paperForm(catalogue, profile, *pack.value(), wish);
    if (wish.second != nullptr && form.sides > kMostSides) {
        return Error{ErrorCode::WrongUse, "In two languages this form takes more than two sides. Print it in one, and a companion in the other", {}};
    }
    const Status written = form.geometry.empty() ? writeWholeFile(pdf, form.pdf) : writeBothFiles({pdf, form.pdf}, {paperGeometryPath(pdf), form.geometry});
    if (!written) return written.error();
    return form;
}

}  // namespace camre
