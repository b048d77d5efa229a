#pragma once

#include <string>

#include "base/result.h"
#include "catalogue/service_profile.h"
#include "pack/language_pack.h"

namespace camre {

/// How a paper form is wanted.
struct PaperWish {
    double points = 0;  // the size of the text; 0: the largest of 14 and 12 at which it takes two sides
    bool followUp = false;
    bool companion = false;                // to be read along: the same numbers, no boxes
    const LanguagePack* second = nullptr;  // a form in two languages
    bool sample = false;                   // made-up people: said on every side (P57)
};

/// A form on paper, and how it was set.
struct PrintedForm {
    std::string pdf;
    std::string geometry;  // empty: it has no boxes
    int sides = 0;
    double points = 0;
    bool grouped = false;  // questions with the same answers stand under one heading
    int takeOut = 0;       // how many questions must go until it takes two sides; 0: it does, or it is large print
};

/// Sets forms on paper. Made by the programs, as `ReportPrinter` is.
class FormPrinter {
  public:
    FormPrinter() = default;
    FormPrinter(const FormPrinter&) = delete;
    FormPrinter& operator=(const FormPrinter&) = delete;
    virtual ~FormPrinter() = default;

    /// @param pack  has every text of the form (`isReadyFor`)
    [[nodiscard]] virtual PrintedForm paperForm(const Catalogue& catalogue, const ServiceProfile& profile, const LanguagePack& pack, const PaperWish& wish) const = 0;
};

}  // namespace camre
