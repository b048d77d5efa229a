// Results: the inside view, the release that is made once, and its files.
#include <algorithm>

#include "base/atomic_file.h"
#include "exports/export_files.h"
#include "exports/export_folder.h"
#include "exports/zip_file.h"
#include "release/pack_json.h"
#include "release/preview.h"
#include "release/protection.h"
#include "release/tally.h"
#include "workspace/event_words.h"
#include "workspace/file_workspace.h"
#include "workspace/summariser.h"

namespace camre {
namespace {

MovementWords movementWordsOf(const ServiceProfile& profile) {
    return profile.results.movementWords == "improved" ? MovementWords::Improved : MovementWords::Moved;
}

// What was released must not be replaced by another summary without anybody noticing. The same one again may be.
Status holdsNoOther(const std::filesystem::path& file, std::string_view bytes, ErrorCode code) {
    std::error_code failed;
    if (!std::filesystem::exists(file, failed)) return {};
    const auto there = readWholeFile(file, bytes.size());
    if (there && there.value() == bytes) return {};
    return Error{code, (code == ErrorCode::FileExists ? file : file.parent_path()).string(), {}};
}

// A folder without a summary of ours may still hold somebody's file of one of these names.
Status holdsNoneOf(std::span<const ExportFile> files, const std::filesystem::path& folder) {
    std::error_code failed;
    if (std::filesystem::exists(folder / "summary.json", failed)) return {};
    for (const ExportFile& file : files) {
        if (std::filesystem::exists(folder / file.name, failed)) return Error{ErrorCode::FolderNotEmpty, folder.string(), {}};
    }
    return {};
}

ReleaseFacts releaseFacts(const ReleaseRow& row) {
    return {row.id, row.period, row.threshold, row.by, row.catalogue, row.sha256, row.released, row.withdrawn};
}

}  // namespace

Result<Preview> FileWorkspace::preview(Period period, const std::optional<BackgroundId>& by, const std::stop_token& stop) {
    const std::lock_guard lock(m_mutex);
    Summariser summary(*this, period, by, stop);
    const Status allowed = summary.allowed();
    auto tallies = summary.count();
    if (!tallies) return tallies.error();
    Preview preview;
    preview.period = period;
    preview.stopped = summary.stopped();
    preview.threshold = summary.thresholds().adult;
    preview.childThreshold = summary.thresholds().child;
    for (const Respondent respondent : {Respondent::Adult, Respondent::Parent, Respondent::Child}) {
        const GroupTally all = tallies.value().everybody(respondent);
        preview.bothForms += static_cast<int>(all.pairs);
        preview.firstFormOnly += static_cast<int>(all.firstFormOnly);
        preview.cameTooEarly += static_cast<int>(all.cameTooEarly);
    }
    preview.rows = trueRows(tallies.value());
    auto pack = protect(tallies.value(), summary.head(), summary.thresholds());
    if (!allowed) preview.refusal = allowed.error();
    else if (!pack) preview.refusal = pack.error();
    if (pack) preview.wouldLeave = std::move(pack).value();
    else if (allowed && pack.error().code == ErrorCode::TooFewPeople) {
        auto advice = summary.wouldWork();
        if (!advice) return advice.error();
        preview.wouldWork = advice.value();
    }
    return preview;
}

Result<ReleaseFacts> FileWorkspace::release(Period period, const std::optional<BackgroundId>& by, const OwnCounts& own,
                                            const std::stop_token& stop) {
    const std::lock_guard lock(m_mutex);
    if (m_file->readOnly()) return *m_file->readOnlyReason();
    Summariser summary(*this, period, by, stop);
    if (Status allowed = summary.allowed(); !allowed) return allowed.error();
    auto tallies = summary.count();
    if (!tallies) return tallies.error();
    const auto pack = protect(tallies.value(), summary.head(), summary.thresholds(), own);
    if (!pack) return pack.error();
    const auto keys = summary.formsToMark();
    if (!keys) return keys.error();
    ReleaseRow row;
    row.period = period;
    row.threshold = pack.value().head().threshold;
    row.by = by;
    row.catalogue = pack.value().head().catalogue;
    row.released = m_clock.today();
    const Status frozen = m_file->inTransaction([&]() -> Status {
        const auto id = m_releases.add(row, pack.value().json());
        if (!id) return id.error();
        row.id = id.value();
        if (Status marked = m_forms.markReported(keys.value(), row.id); !marked) return marked;
        return noteEvent(event_words::kReleased);
    });
    if (!frozen) return frozen.error();
    row.sha256 = pack.value().sha256();
    return releaseFacts(row);
}

Result<std::vector<ReleaseFacts>> FileWorkspace::releases() {
    const std::lock_guard lock(m_mutex);
    const auto rows = m_releases.list();
    if (!rows) return rows.error();
    std::vector<ReleaseFacts> facts;
    for (const ReleaseRow& row : rows.value()) facts.push_back(releaseFacts(row));
    return facts;
}

Result<ProtectedPack> FileWorkspace::releasedPack(std::int64_t id) {
    const std::lock_guard lock(m_mutex);
    const auto rows = m_releases.list();
    if (!rows) return rows.error();
    const auto row = std::find_if(rows.value().begin(), rows.value().end(), [&](const ReleaseRow& one) { return one.id == id; });
    if (row == rows.value().end()) return Error{ErrorCode::UnknownRelease, std::to_string(id), {}};
    const auto json = m_releases.json(id);
    if (!json) return json.error();
    return readFrozenPack(json.value(), row->sha256);
}

Status Workspace::mayLeave(std::int64_t id) {
    const auto all = releases();
    if (!all) return all.error();
    const auto one = std::find_if(all.value().begin(), all.value().end(), [id](const ReleaseFacts& release) { return release.id == id; });
    if (one == all.value().end()) return Error{ErrorCode::UnknownRelease, std::to_string(id), {}};
    if (one->withdrawn) return Error{ErrorCode::ReleaseWithdrawn, std::to_string(id), {}};
    return {};
}

Result<std::vector<ExportFile>> FileWorkspace::exportedFiles(const ProtectedPack& pack, const std::stop_token& stop) const {
    const std::vector<LanguagePack> packs = exportPacks();
    return exportFiles(pack, {m_catalogue, packs, movementWordsOf(*profileOf(m_service, 0))}, m_library.printer, stop);
}

Status FileWorkspace::exportRelease(std::int64_t id, const std::filesystem::path& folder, const std::stop_token& stop) {
    if (Status may = mayLeave(id); !may) return may;
    const auto pack = releasedPack(id);
    if (!pack) return pack.error();
    if (Status free = holdsNoOther(folder / "summary.json", pack.value().json(), ErrorCode::FolderNotEmpty); !free) return free;
    const auto files = exportedFiles(pack.value(), stop);
    if (!files) return files.error();
    if (Status free = holdsNoneOf(files.value(), folder); !free) return free;
    if (Status written = writeExportFolder(files.value(), folder, stop); !written) return written;
    return noteExport();
}

Result<std::filesystem::path> FileWorkspace::exportZip(std::int64_t id, const std::filesystem::path& folder) {
    if (Status may = mayLeave(id); !may) return may.error();
    const auto pack = releasedPack(id);
    if (!pack) return pack.error();
    const auto files = exportedFiles(pack.value());
    if (!files) return files.error();
    const std::string name = exportName(pack.value().head());
    auto zip = zipped(files.value(), name);
    if (!zip) return zip.error();
    const std::filesystem::path place = folder / (name + ".zip");
    if (Status free = holdsNoOther(place, zip.value(), ErrorCode::FileExists); !free) return free.error();
    const ExportFile file{place.filename().string(), std::move(zip).value()};
    if (Status written = writeExportFolder({&file, 1}, folder); !written) return written.error();
    if (Status noted = noteExport(); !noted) return noted.error();
    return place;
}

Status FileWorkspace::noteExport() {
    const std::lock_guard lock(m_mutex);
    // A file that may only be read is still allowed to leave its summary; it just cannot note so.
    return m_file->readOnly() ? Status() : noteEvent(event_words::kExported);
}

Status FileWorkspace::withdrawRelease(std::int64_t id) {
    const std::lock_guard lock(m_mutex);
    return m_file->inTransaction([&]() -> Status {
        if (Status marked = m_releases.withdraw(id); !marked) return marked;
        return noteEvent(event_words::kReleaseWithdrawn);
    });
}

}  // namespace camre
