// What can be read of a damaged file, in a new one that can be worked with.
#include <algorithm>

#include "base/hash.h"
#include "store/salvage.h"
#include "workspace/event_words.h"
#include "workspace/file_workspace.h"
#include "workspace/rescue.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> libraryText(const Library& library, LibraryKind kind, const std::string& id, int version) {
    if (kind == LibraryKind::Catalogue) {
        const bool isSame = library.catalogue.id == id && library.catalogue.version == version;
        return isSame ? std::optional(library.catalogueJson) : std::nullopt;
    }
    for (const ProfileText& one : library.profiles) {
        if (one.profile.id.text == id && one.profile.version == version) return one.json;
    }
    return std::nullopt;
}

std::vector<PersonCode> codesOf(const std::vector<std::string>& compact) {
    std::vector<PersonCode> codes;
    for (const std::string& text : compact) {
        if (const auto code = PersonCode::fromTyped(text)) codes.push_back(*code);
    }
    return codes;
}

// Without these the file cannot be opened.
Result<bool> fillIdentity(StoreFile& file) {
    SettingStore settings(file);
    auto all = settings.all();
    if (!all) return all.error();
    auto& there = all.value();
    const bool isNew = there["lineage"].empty() || there["mark_key"].empty();
    if (isNew) {
        if (Status set = settings.set("lineage", randomHexId()); !set) return set.error();
        if (Status set = settings.set("mark_key", randomHexId() + randomHexId()); !set) return set.error();
    }
    if (there["service"].empty()) {
        const auto service = serviceOfNewestForm(file);
        if (!service) return service.error();
        if (Status set = settings.set("service", service.value()); !set) return set.error();
    }
    if (there["organisation"].empty()) {
        if (Status set = settings.set("organisation", "organisation"); !set) return set.error();
    }
    return isNew;
}

Result<SalvagedFile> fill(StoreFile& damaged, StoreFile& fresh, const Library& library, const Clock& clock) {
    const auto saved = salvage(damaged, fresh, [&library](LibraryKind kind, const std::string& id, int version) {
        return libraryText(library, kind, id, version);
    });
    if (!saved) return saved.error();
    SalvagedFile found;
    for (const SalvagedKind& one : saved.value().kinds) found.kinds.push_back({one.kind, one.saved, one.lost, one.perhapsMore});
    found.lackForms = codesOf(saved.value().lostForms);
    found.lostPeople = codesOf(saved.value().lostPeople);
    const auto isNew = fillIdentity(fresh);
    if (!isNew) return isNew.error();
    found.newIdentity = isNew.value();
    const Status noted = EventStore(fresh).add({clock.today(), localTime(), {}, std::string(event_words::kSalvaged)});
    if (!noted) return noted.error();
    return found;
}

}  // namespace

bool SalvagedFile::isWhole() const {
    return !newIdentity && lackForms.empty() && lostPeople.empty() &&
           std::none_of(kinds.begin(), kinds.end(), [](const Kind& one) { return one.lost > 0 || one.perhapsMore; });
}

const SalvagedFile::Kind* SalvagedFile::of(std::string_view kind) const {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [kind](const Kind& one) { return one.kind == kind; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<SalvagedFile> salvageTo(const fs::path& file, const std::string& passphrase, const fs::path& out, const Library& library,
                               const Clock& clock) {
    auto damaged = StoreFile::openDamaged(file, passphrase);
    if (!damaged) return damaged.error();
    auto fresh = StoreFile::create(out, passphrase);
    if (!fresh) return fresh.error();
    auto found = fill(*damaged.value(), *fresh.value(), library, clock);
    fresh.value().reset();
    // Only a file that opens and holds together is worth having.
    if (found) {
        auto opened = Workspace::open(out, passphrase, library, clock);
        const auto check = opened ? opened.value()->verify() : Result<Verification>(opened.error());
        if (check && check.value().problems.empty()) return found;
        found = check ? check.value().problems.front() : check.error();
    }
    std::error_code ignored;
    fs::remove(out, ignored);
    return Error{found.error().code == ErrorCode::DiskFull ? ErrorCode::DiskFull : ErrorCode::DamagedFile, file.string(), {}};
}

}  // namespace camre
