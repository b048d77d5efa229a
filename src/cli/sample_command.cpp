#include <nlohmann/json.hpp>
#include <optional>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "exchange/sample.h"

namespace camre {
namespace {

constexpr std::size_t kFormsAtATime = 2000;  // one transaction each
constexpr int kMostPeople = 1'000'000;
constexpr const char* kUsualService = "housing";

struct Filled {
    int people = 0;
    int forms = 0;
};

/// Gathers made-up people and adds them in parts, so that memory stays small.
class Filler {
  public:
    Filler(Workspace& workspace, Busy& busy) : m_workspace(workspace), m_busy(busy) {}

    bool take(std::span<const IncomingForm> person) {
        m_waiting.insert(m_waiting.end(), person.begin(), person.end());
        return m_waiting.size() < kFormsAtATime || add();
    }
    /// Adds what still waits; false when the file could not take it.
    bool add() {
        if (m_waiting.empty()) return true;
        Problems problems;
        const auto added = m_workspace.addForms(m_waiting, problems);
        m_waiting.clear();
        if (!added) {
            m_error = problems.empty() ? added.error() : problems.front();
            return false;
        }
        m_filled.people += added.value().newPeopleCount;
        m_filled.forms += added.value().formsCount;
        m_busy.reached(m_filled.people);
        return true;
    }

    [[nodiscard]] Filled filled() const { return m_filled; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    Workspace& m_workspace;
    Busy& m_busy;
    std::vector<IncomingForm> m_waiting;
    Filled m_filled;
    std::optional<Error> m_error;
};

std::vector<LanguageTag> spokenHere(const Library& library, const ServiceProfile& profile) {
    std::vector<LanguageTag> languages;
    for (const LanguagePack* pack : library.readyPacks(profile)) languages.push_back(pack->tag);
    return languages;
}

Result<Filled> fill(const Session& session, const SampleOptions& wanted) {
    Busy busy("Making people up");
    Filler filler(*session.workspace, busy);
    makeSample(session.workspace->catalogue(), session.workspace->facts().profile, wanted,
               [&](std::span<const IncomingForm> person) { return filler.take(person); });
    if (!filler.error()) filler.add();
    if (filler.error()) return *filler.error();
    return filler.filled();
}

void report(const SampleCommandOptions& options, const Filled& filled) {
    if (options.common.json) {
        say(nlohmann::ordered_json{{"file", options.file.string()}, {"people", filled.people}, {"forms", filled.forms}}.dump());
        return;
    }
    say("Made " + harmless(options.file.string()) + " with " + std::to_string(filled.people) + " made-up people and " +
        std::to_string(filled.forms) + " forms. It is marked as a sample.");
}

// Half a sample is of no use to anyone; this file was made by this very command.
ExitCode giveUp(const SampleCommandOptions& options, Session& session, const Error& error) {
    session.workspace.reset();
    std::error_code ignored;
    std::filesystem::remove(options.file, ignored);
    return fail(error);
}

}  // namespace

ExitCode runSample(const SampleCommandOptions& options) {
    const auto people = numberOption("--people", options.people.empty() ? "200" : options.people, 1, kMostPeople);
    if (!people) return fail(people.error());
    const auto seed = numberOption("--seed", options.seed.empty() ? "1" : options.seed, 0, INT64_MAX);
    if (!seed) return fail(seed.error());
    auto clock = clockFor(options.common);
    if (!clock) return fail(clock.error());
    auto library = libraryFor(options.common);
    if (!library) return fail(library.error());
    auto profile = profileFor(library.value(), options.service.empty() ? kUsualService : options.service);
    if (!profile) return fail(profile.error());

    SampleOptions wanted{static_cast<int>(people.value()), static_cast<std::uint64_t>(seed.value()),
                         clock.value()->today(), spokenHere(library.value(), profile.value().profile)};
    NewFile content;
    content.profile = std::move(profile.value().profile);
    content.profileJson = std::move(profile.value().json);
    content.organisation = "sample";
    content.sample = true;
    auto session = createSession(options.common, options.file, std::move(content), std::move(clock).value(),
                                 std::make_unique<Library>(std::move(library).value()));
    if (!session) return fail(session.error());
    const auto filled = fill(session.value(), wanted);
    if (!filled) return giveUp(options, session.value(), filled.error());
    report(options, filled.value());
    return ExitCode::Done;
}

}  // namespace camre
