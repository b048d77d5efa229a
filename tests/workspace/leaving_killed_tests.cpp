// kill -9 at any moment of an erasure: who was told to be erased is, and everybody else is whole.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <set>
#include <thread>

#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr int kKills = 25;
constexpr int kPeople = 150;
constexpr int kLongestLife = 60;  // ms after the first erasure
// Key bytes instead of words: making a key from words takes a quarter of a second.
const std::string kKey = "x'2ac2a1d0f6c3b2e4958677a8b9cadbec0d1e2f30415263748596a7b8c9dae0f1'";

std::unique_ptr<Workspace> opened(const std::filesystem::path& path, const Clock& clock) {
    auto file = Workspace::open(path, kKey, shippedLibrary(), clock);
    if (!file) FAIL(describe(file.error()));
    return std::move(file).value();
}

// Erases one person after another, and writes a byte down for each that it was told is gone.
[[noreturn]] void eraseUntilKilled(const std::filesystem::path& path, const Clock& clock, const std::vector<PersonCode>& people, int told) {
    auto file = Workspace::open(path, kKey, shippedLibrary(), clock);
    if (!file) _exit(1);
    for (const PersonCode& code : people) {
        if (!file.value()->erasePerson(code)) _exit(2);
        if (::write(told, "x", 1) != 1) _exit(3);
    }
    _exit(0);
}

}  // namespace

TEST_CASE("P41: killed in the middle of erasing, a file loses nobody else and keeps no trace of who is gone", "[workspace][P41]") {
    TempFolder folder;
    const auto path = folder.file("test.camre");
    const FixedClock clock(day("2026-05-10"));
    const ServiceProfile profile = filledProfile("housing");
    std::vector<PersonCode> people;
    {
        auto file = Workspace::create(path, {kKey, profile, profileJson(profile), "test", false}, shippedLibrary(), clock);
        REQUIRE(file);
        for (int i = 0; i < kPeople; ++i) people.push_back(file.value()->addPerson(agreedOn("2026-05-10"), LanguageTag("en"), {}).value());
    }
    SeededRandom random(41);
    std::size_t gone = 0;
    for (int kill = 0; kill < kKills && gone + 5 < people.size(); ++kill) {
        INFO("kill " << kill);
        int pipe[2];
        REQUIRE(::pipe(pipe) == 0);
        const pid_t child = fork();
        if (child == 0) eraseUntilKilled(path, clock, {people.begin() + static_cast<std::ptrdiff_t>(gone), people.end()}, pipe[1]);
        ::close(pipe[1]);
        char byte = 0;
        REQUIRE(::read(pipe[0], &byte, 1) == 1);
        ++gone;
        std::this_thread::sleep_for(std::chrono::milliseconds(random.below(kLongestLife)));
        ::kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        while (::read(pipe[0], &byte, 1) == 1) ++gone;
        ::close(pipe[0]);

        auto file = opened(path, clock);
        CHECK(file->verify().value().problems.empty());
        for (std::size_t i = 0; i < gone; ++i) CHECK_FALSE(file->person(people[i]));
        // The next one may be gone already without anybody having been told.
        if (gone < people.size() && !file->person(people[gone])) ++gone;
        for (std::size_t i = gone; i < people.size(); ++i) CHECK(file->person(people[i]));
        CHECK(file->erasedMarks().value().size() == gone);
        file.reset();
        // A cut may leave a journal that has nothing to undo; it knows nobody who is gone either.
        std::string bytes;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) bytes += readBytes(entry.path());
        for (std::size_t i = 0; i < gone; ++i) CHECK(bytes.find(people[i].compact()) == std::string::npos);
    }
}
