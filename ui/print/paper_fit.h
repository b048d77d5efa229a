#pragma once

#include <functional>
#include <span>

#include "print/paper_form_layout.h"

namespace camre {

enum class PaperFitState { At14, At12, TooLong };

/// What the meter says of a form, measured by setting it.
struct PaperFit {
    PaperFitState state = PaperFitState::TooLong;
    /// How many questions must go until it fits at 12 pt one by one, counted from the end; 0: it fits.
    int takeOut = 0;
    /// Only of a form that is too long: with same-answer questions under one heading it is two sides.
    bool groupingHelps = false;
    /// How many must go even so; 0 where grouping helps.
    int takeOutGrouped = 0;
    /// How it is printed: the first of 14 pt, 12 pt, 14 pt grouped, 12 pt grouped that takes two sides, each with headings of
    /// themes before without; the last of these where none does.
    PaperManner manner;

    [[nodiscard]] bool isTwoSides() const { return state != PaperFitState::TooLong || groupingHelps; }
    friend bool operator==(const PaperFit&, const PaperFit&) = default;
};

/// Sets the form. Takes some tens of milliseconds.
///
/// @param points  only this size, 14 or 12; 0: both
PaperFit measurePaper(const PaperForm& form, double points = 0);

/// The fit of a profile in the language that needs the most room.
struct WorstPaperFit {
    LanguageTag language;  // empty: there was no pack
    PaperFit fit;
};
/// @param packs      those that are ready for the form (`Library::readyPacks`)
/// @param isStopped  asked between two languages: true, and what comes back is of no use
WorstPaperFit measurePaper(const Catalogue& catalogue, const ServiceProfile& profile, std::span<const LanguagePack* const> packs,
                           const std::function<bool()>& isStopped = {});

}  // namespace camre
