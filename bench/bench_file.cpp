#include "bench_file.h"

#include <cstdlib>
#include <iostream>
#include <span>
#include <vector>

#include "exchange/sample.h"

namespace camre::bench {
namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::size_t kFormsAtATime = 20'000;

std::filesystem::path folder() {
    const std::filesystem::path path = CAMRE_BENCH_FOLDER;
    std::filesystem::create_directories(path);
    return path;
}

void fill(Workspace& workspace, int people) {
    std::vector<IncomingForm> waiting;
    const auto add = [&] {
        Problems problems;
        needed(workspace.addForms(waiting, problems));
        waiting.clear();
    };
    SampleOptions options;
    options.people = people;
    options.seed = kSeed;
    options.today = clock().today();
    makeSample(library().catalogue, workspace.facts().profile, options, [&](std::span<const IncomingForm> person) {
        waiting.insert(waiting.end(), person.begin(), person.end());
        if (waiting.size() >= kFormsAtATime) add();
        return true;
    });
    if (!waiting.empty()) add();
}

}  // namespace

void endWith(const Error& error) {
    std::cerr << "bench: " << describe(error) << '\n';
    std::exit(1);
}

const Library& library() {
    static const Library loaded = needed(loadLibrary(findDataFolder({})));
    return loaded;
}

const Clock& clock() {
    static const FixedClock fixed(*Day::fromIso("2026-10-15"));
    return fixed;
}

Period lastQuarter() {
    return {*Day::fromIso("2026-07-01"), *Day::fromIso("2026-09-30")};
}

std::filesystem::path fileOf(std::int64_t people) {
    const auto path = folder() / (std::to_string(people) + ".camre");
    if (std::filesystem::exists(path)) return path;
    std::cerr << "Making " << people << " people up ...\n";
    const auto unfinished = folder() / "unfinished.camre";
    std::filesystem::remove(unfinished);
    const ProfileText* core = library().profileText(ServiceId("core"));
    NewFile content;
    content.passphrase = kPassphrase;
    content.profile = core->profile;
    content.profileJson = core->json;
    content.organisation = "bench";
    content.sample = true;
    {
        const auto workspace = needed(Workspace::create(unfinished, content, library(), clock()));
        fill(*workspace, static_cast<int>(people));
    }
    std::filesystem::rename(unfinished, path);
    return path;
}

std::filesystem::path copyOf(std::int64_t people) {
    const auto copy = folder() / "copy.camre";
    std::filesystem::copy_file(fileOf(people), copy, std::filesystem::copy_options::overwrite_existing);
    return copy;
}

std::unique_ptr<Workspace> openWorkspace(const std::filesystem::path& path) {
    return needed(Workspace::open(path, kPassphrase, library(), clock()));
}

}  // namespace camre::bench
