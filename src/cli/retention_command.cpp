#include <array>
#include <limits>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/console.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::size_t, 3> kWidths = {8, 10, 10};

void sayAsJson(const std::vector<PastKeeping>& past) {
    Json list = Json::array();
    for (const PastKeeping& one : past) {
        Json row{{"code", one.code.text()}, {"lastForm", one.lastForm ? Json(one.lastForm->iso()) : Json(nullptr)}, {"over", one.over.iso()}};
        row["reasonBefore"] = one.kept ? Json(one.kept->reason) : Json(nullptr);
        list.push_back(std::move(row));
    }
    say(list.dump(1));
}

void sayAsText(const std::vector<PastKeeping>& past) {
    sayRow(kWidths, {"CODE", "LAST FORM", "OVER", "KEPT LONGER BEFORE"});
    for (const PastKeeping& one : past) {
        sayRow(kWidths, {one.code.text(), one.lastForm ? one.lastForm->iso() : "-", one.over.iso(), one.kept ? harmless(one.kept->reason) : "-"});
    }
}

}  // namespace

ExitCode runRetention(const FileOptions& options) {
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    const auto past = session.value().workspace->pastKeeping(std::numeric_limits<int>::max());
    if (!past) return fail(past.error());
    noteLooked(session.value());
    options.common.json ? sayAsJson(past.value()) : sayAsText(past.value());
    return ExitCode::Done;
}

}  // namespace camre
