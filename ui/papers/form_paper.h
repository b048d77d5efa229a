#pragma once

#include <functional>
#include <vector>

#include "catalogue/service_profile.h"
#include "pack/language_pack.h"
#include "papers/print_job.h"

namespace camre {

/// A service's form for filling in by hand, and the languages it may be printed in.
struct FormPaperSource {
    const Catalogue* catalogue = nullptr;
    ServiceProfile profile;
    std::vector<const LanguagePack*> packs;  // from which one is chosen; every text of the form is in each
    const LanguagePack* worker = nullptr;    // for a companion, and for a form in two languages
    bool isSample = false;                   // made-up people: said on every side (P57)
};

/// Makes the job for the print page, where language, size and kind of sheet are chosen: a choice makes it again. A pack that is only
/// in memory, such as one that a translator works on, is printed as any other.
///
/// @param source  asked each time; what it points to must outlive the page
PrintMaker formPaperMaker(std::function<FormPaperSource()> source);

}  // namespace camre
