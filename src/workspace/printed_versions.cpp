// Sheets of paper outlive the form that they were printed from: which versions they may be of.
#include <algorithm>

#include "catalogue/catalogue_reader.h"
#include "catalogue/own_question.h"
#include "workspace/file_workspace.h"

namespace camre {
namespace {

bool isPutAlike(const Catalogue& one, const Catalogue& other, const IndicatorId& id) {
    const Indicator* a = one.indicator(id);
    const Indicator* b = other.indicator(id);
    return a != nullptr && b != nullptr && a->answer == b->answer && a->mayNotApply == b->mayNotApply && a->askedWhen == b->askedWhen &&
           one.scaleOf(*a) == other.scaleOf(*b);
}

// Whether an older catalogue knows all that the form asks, and printed some of it in another way.
bool printsOtherwise(const ServiceProfile& profile, const Catalogue& older, const Catalogue& newest) {
    bool differs = false;
    for (const IndicatorId& id : profile.questions) {
        if (older.indicator(id) == nullptr) return false;
        differs = differs || !isPutAlike(older, newest, id);
    }
    for (const BackgroundChoice& choice : profile.background) {
        const BackgroundQuestion* asked = older.backgroundQuestion(choice.variable);
        const BackgroundQuestion* now = newest.backgroundQuestion(choice.variable);
        if (asked == nullptr) return false;
        differs = differs || now == nullptr || asked->values != now->values;
    }
    return differs;
}

}  // namespace

Result<Catalogue> FileWorkspace::catalogueOf(std::string_view id, int version) {
    if (id == m_catalogue.id && version == m_catalogue.version) return m_catalogue;
    const auto text = m_copies.json(LibraryKind::Catalogue, id, version);
    if (!text) return text.error();
    auto reading = readCatalogue(text.value());
    if (!reading.problems.empty()) return Error{ErrorCode::DamagedFile, m_file->path().string(), "catalogue copies"};
    return withOwnQuestions(std::move(reading.catalogue), ownQuestionsOf(m_profiles));
}

Status FileWorkspace::notePrinted() {
    const std::lock_guard lock(m_mutex);
    if (m_sample || m_file->readOnly()) return {};
    const ServiceProfile& now = *profileOf(m_service, 0);
    return m_settings.set(printedSetting(now), std::to_string(now.version));
}

Result<std::vector<PrintedVersion>> FileWorkspace::printedVersions() {
    const std::lock_guard lock(m_mutex);
    const ServiceProfile& now = *profileOf(m_service, 0);
    std::vector<const ServiceProfile*> profiles;
    for (const ServiceProfile& one : m_profiles) {
        const bool hasPromised = m_sample || missingPromisesOf(one).empty();
        if (&one == &now || (one.respondent == now.respondent && hasPromised)) profiles.push_back(&one);
    }
    // This service's own before those that it changed from.
    const auto rank = [&now](const ServiceProfile* one) { return std::pair(one->id == now.id ? 0 : 1, -one->version); };
    std::stable_sort(profiles.begin(), profiles.end(), [&rank](const auto* a, const auto* b) { return rank(a) < rank(b); });

    const auto entries = m_copies.entries();
    if (!entries) return entries.error();
    std::vector<Catalogue> older;
    for (auto entry = entries.value().rbegin(); entry != entries.value().rend(); ++entry) {
        if (entry->kind != LibraryKind::Catalogue || entry->id != m_catalogue.id || entry->version == m_catalogue.version) continue;
        auto catalogue = catalogueOf(entry->id, entry->version);
        if (!catalogue) return catalogue.error();
        older.push_back(std::move(catalogue).value());
    }
    std::vector<PrintedVersion> versions;
    for (const ServiceProfile* profile : profiles) {
        versions.push_back({*profile, m_catalogue});
        for (const Catalogue& catalogue : older) {
            if (printsOtherwise(*profile, catalogue, m_catalogue)) versions.push_back({*profile, catalogue});
        }
    }
    return versions;
}

}  // namespace camre
