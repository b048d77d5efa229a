// A whole session, watched from outside: what it asks of the system, what it leaves on the disk, and what is still in its
// memory when the file is locked.
#include <unistd.h>

#include <algorithm>

#include "catalogue/profile_writer.h"
#include "session/process_memory.h"
#include "session/traced_program.h"
#include "store/form_store.h"
#include "store/people_store.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "workspace/workspace_fixture.h"

namespace camre::tests {
namespace {

// Texts that are nowhere else on this machine. Not as objects that every start of this program would make: the watched
// session is the same program, and must not hold them from the beginning.
std::string plantedPassphrase() { return "seven planted herons wade"; }
std::string plantedStory() { return "I planted a quince tree beside the chapel."; }

/// What may be nowhere: the passphrase, the story, every code, and every form's answers as the file packs them.
struct Planted {
    std::vector<std::string> texts = {plantedPassphrase(), plantedStory()};
    std::vector<std::string> codes;
    std::vector<std::string> answers;
    [[nodiscard]] std::vector<std::string> all() const {
        std::vector<std::string> all = texts;
        all.insert(all.end(), codes.begin(), codes.end());
        all.insert(all.end(), answers.begin(), answers.end());
        return all;
    }
};

/// A home with a file of the housing service: real records, own words turned on, a quarter that can be released.
class Place {
  public:
    Place() {
        std::filesystem::create_directory(home());
        std::filesystem::permissions(home(), std::filesystem::perms::owner_all);
        ServiceProfile profile = filledProfile("housing");
        profile.story = true;
        const NewFile wanted{plantedPassphrase(), profile, profileJson(profile), "Test Charity", false};
        auto made = Workspace::create(file(), wanted, shippedLibrary(), m_clock);
        REQUIRE(made);
        addEarlier(*made.value());
    }

    [[nodiscard]] std::filesystem::path home() const { return m_folder.file("home"); }
    [[nodiscard]] std::filesystem::path file() const { return home() / "records.camre"; }
    [[nodiscard]] std::filesystem::path words() const { return m_folder.file("passphrase.txt"); }

    /// What the file holds now.
    [[nodiscard]] Planted planted() const {
        Planted planted;
        auto opened = StoreFile::open(file(), plantedPassphrase());
        REQUIRE(opened);
        const auto people = PeopleStore(*opened.value()).page({}, 1000);
        REQUIRE(people);
        for (const PersonRow& person : people.value()) {
            planted.codes.push_back(person.code.text());
            planted.codes.push_back(person.code.compact());
            const auto forms = FormStore(*opened.value()).ofPerson(person.id);
            REQUIRE(forms);
            for (const FormRow& form : forms.value()) {
                REQUIRE_FALSE(form.answers.signs.empty());
                planted.answers.push_back(form.answers.signs);
            }
        }
        return planted;
    }

  private:
    void addEarlier(Workspace& workspace) const {
        const WorkspaceFixture shapes("2026-11-22");
        std::vector<IncomingForm> forms;
        for (int i = 0; i < 12; ++i) {
            forms.push_back(shapes.form(2 * i + 1, "P" + std::to_string(i), FormKind::Baseline, "2026-01-15", 1 + i % 3));
            forms.push_back(shapes.form(2 * i + 2, "P" + std::to_string(i), FormKind::FollowUp, "2026-08-10", 2 + i % 3));
        }
        Problems problems;
        REQUIRE(workspace.addForms(forms, problems));
    }

    TempFolder m_folder;
    FixedClock m_clock{day("2026-11-22")};
};

std::string listOf(const std::vector<std::string>& lines) {
    std::string text;
    for (std::size_t i = 0; i < lines.size() && i < 30; ++i) text += lines[i] + '\n';
    return text;
}

void expectNone(const std::vector<std::string>& lines) {
    INFO(listOf(lines));
    CHECK(lines.empty());
}

// Names and bytes of every file in the folder.
void expectNothingIn(const std::filesystem::path& folder, const std::vector<std::string>& texts) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        INFO(entry.path());
        const std::string bytes = entry.is_regular_file() ? readBytes(entry.path()) : std::string();
        for (const std::string& text : texts) {
            INFO(text);
            CHECK(entry.path().filename().string().find(text) == std::string::npos);
            CHECK(bytes.find(text) == std::string::npos);
        }
    }
}

// The calls of the system that the programs must have made: otherwise a watch that sees nothing would pass.
void expectWatched(const std::vector<std::string>& calls, const std::filesystem::path& file) {
    const auto opens = [&](const std::string& call) { return call.find(file.string()) != std::string::npos; };
    CHECK(std::any_of(calls.begin(), calls.end(), opens));
}

void expectQuiet(const TracedProgram& program, const Place& place) {
    const auto calls = program.calls();
    expectWatched(calls, place.file());
    expectNone(reachingOut(calls));
    expectNone(writingOutside(calls, place.home()));
}

}  // namespace

TEST_CASE("P30, P34, P35: a conversation in the window leaves nothing and reaches nobody, and a locked window has forgotten it", "[session][privacy]") {
    const Place place;
    TracedProgram window({std::filesystem::read_symlink("/proc/self/exe").string(), "--session", place.file().string()}, place.home());
    window.say(plantedPassphrase() + '\n' + plantedStory() + '\n');
    const auto told = window.listenUntil("locked ");
    const Planted planted = place.planted();
    REQUIRE(planted.codes.size() == 2 * (12 + 2));

    for (const std::string& line : told) {
        INFO(line);
        for (const std::string& text : planted.all()) CHECK(line.find(text) == std::string::npos);
    }
    expectNothingIn(place.home(), planted.all());
    const auto process = static_cast<pid_t>(std::stoi(told.back().substr(7)));
    expectNone(findInMemory(process, planted.all()));

    window.say("\n");
    CHECK(window.wait() == 0);
    expectQuiet(window, place);
    expectNothingIn(place.home(), planted.all());
}

TEST_CASE("P30, P34, P35: a session on the command line leaves nothing and reaches nobody", "[session][privacy]") {
    const Place place;
    writeBytes(place.words(), plantedPassphrase() + "\n");
    const std::string cli = std::string(CAMRE_BINARY_DIR) + "/src/cli/camre-cli";
    const std::string out = (place.home() / "out").string();
    const std::vector<std::vector<std::string>> sessions = {
        {"verify", place.file().string()},
        {"release", place.file().string(), "--period", "2026-Q3", "--out", out, "--today", "2026-11-22"},
        {"export", place.file().string(), "--release", "1", "--out", out + "-again"}};
    for (const auto& words : sessions) {
        INFO(words.front());
        std::vector<std::string> command = {cli};
        command.insert(command.end(), words.begin(), words.end());
        command.insert(command.end(), {"--passphrase-file", place.words().string()});
        TracedProgram program(command, place.home());
        CHECK(program.wait() == 0);
        expectQuiet(program, place);
    }
    CHECK(std::filesystem::exists(place.home() / "out" / "summary.json"));
    expectNothingIn(place.home(), place.planted().all());
}

TEST_CASE("the watch over a session sees a socket, a file outside, and a text in memory", "[session]") {
    TempFolder folder;
    const auto outside = folder.file("outside.txt");
    std::filesystem::create_directory(folder.file("home"));
    // Bash opens sockets by itself; this one leads nowhere.
    TracedProgram loose({"bash", "-c", "read -r word; echo x > " + outside.string() + "; echo > /dev/udp/127.0.0.1/9; echo \"locked $$\"; read -r line"},
                        folder.file("home"));
    loose.say("planted-word-in-bash\n");
    const auto told = loose.listenUntil("locked ");
    const auto process = static_cast<pid_t>(std::stoi(told.back().substr(7)));
    CHECK_FALSE(findInMemory(process, {"planted-word-in-bash"}).empty());
    loose.say("\n");
    CHECK(loose.wait() == 0);
    CHECK_FALSE(reachingOut(loose.calls()).empty());
    CHECK(writingOutside(loose.calls(), folder.file("home")).size() == 1);
}

}  // namespace camre::tests
