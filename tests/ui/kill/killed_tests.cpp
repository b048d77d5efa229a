// kill -9 at any moment of a form: what the page called saved is there, the same question comes back, and nobody else's
// answer is ever seen.
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <vector>

#include "base/clock.h"
#include "kill/form_filler.h"
#include "support/catch.h"
#include "support/fake_workspace.h"
#include "support/temp_folder.h"
#include "workspace/workspace.h"

namespace camre::tests {
namespace {

constexpr int kKills = 100;
constexpr std::uint64_t kSeed = 20270405;
constexpr int kLongestLife = 700;   // ms after the window is ready
constexpr int kPatience = 60'000;   // ms until the window is ready
// Key bytes instead of words: making a key from words takes most of a start, on purpose.
const std::string kPassphrase = "x'2ac2a1d0f6c3b2e4958677a8b9cadbec0d1e2f30415263748596a7b8c9dae0f1'";

const Library& library() {
    static const Library loaded = [] {
        auto read = loadLibrary(CAMRE_SOURCE_DIR);
        if (!read) throw std::runtime_error(describe(read.error()));
        return std::move(read).value();
    }();
    return loaded;
}

const std::string kBlank = "not_asked";

/// What the answer to one question may be after a kill: the one that was called saved, or one ticked since.
struct Possible {
    std::string saved = kBlank;
    std::vector<std::string> since;
    [[nodiscard]] const std::string& newest() const { return since.empty() ? saved : since.back(); }
    [[nodiscard]] bool holds(const std::string& sign) const {
        return sign == saved || std::find(since.begin(), since.end(), sign) != since.end();
    }
};

/// What one person's form may hold, from what was seen on the screen.
struct Seen {
    std::map<std::string, Possible> answers;
    std::set<std::string> open;  // the question open at the last save, and those since
    bool going = false;          // to a question that was not seen yet
    bool ticked = false;         // since the open question came up: "saved" then speaks of this place too
    bool keeping = false;
    bool kept = false;
};

// A question passed over shows no tick.
std::string withoutTick(const std::string& sign) { return sign == "no_answer" ? kBlank : sign; }

class Witness {
  public:
    void read(const std::string& line) {
        std::istringstream words(line);
        std::string what, code, question, sign;
        words >> what >> code >> question >> sign;
        if (what == "ready") return;
        Seen& seen = m_people[code];
        INFO("after kill " << m_kills << ": " << what << ' ' << question);
        if (what == "shown") shown(seen, question, sign);
        if (what == "tick") ticked(seen, question, sign);
        if (what == "saved") {
            seen.answers[question] = {sign, {}};
            if (seen.ticked) seen.open = {question};
        }
        if (what == "going") seen.going = true;
        if (what == "keeping") seen.keeping = true;
        if (what == "kept") seen.kept = true;
    }

    /// The file after the kill: whole, and holding what was called saved.
    void inspect(const std::filesystem::path& file) {
        ++m_kills;
        INFO("after kill " << m_kills);
        const FixedClock clock(fakeToday());
        auto opened = Workspace::open(file, kPassphrase, library(), clock);
        REQUIRE(opened);
        Workspace& workspace = *opened.value();
        const auto whole = workspace.verify();
        REQUIRE(whole);
        CHECK(whole.value().problems.empty());
        for (auto& [text, seen] : m_people) {
            const auto code = PersonCode::fromTyped(text);
            REQUIRE(code);
            inspectPerson(workspace, *code, seen);
        }
        std::erase_if(m_people, [](const auto& one) { return one.second.kept; });
    }

    [[nodiscard]] int checkedCount() const { return m_checked; }
    [[nodiscard]] int formsCount() const { return m_forms; }

  private:
    // Nothing that this person did not tick, here or before.
    static void shown(Seen& seen, const std::string& question, const std::string& sign) {
        CHECK(sign == seen.answers[question].newest());
        seen.open.insert(question);
        seen.going = false;
        seen.ticked = false;
    }

    static void ticked(Seen& seen, const std::string& question, const std::string& sign) {
        seen.answers[question].since.push_back(sign);
        seen.ticked = true;
    }

    void inspectPerson(Workspace& workspace, const PersonCode& code, Seen& seen) {
        const auto forms = workspace.forms(code);
        const auto draft = workspace.draft(code);
        if (forms && !forms.value().empty()) {
            CHECK((seen.keeping || seen.kept));
            inspectAnswers(forms.value().front().form, seen, true);
            seen.kept = true;
            ++m_forms;
            return;
        }
        CHECK_FALSE(seen.kept);
        REQUIRE(draft);
        seen.keeping = false;
        inspectAnswers(draft.value().form, seen, false);
        // A form that was only just begun has no place on the disk yet: it comes back at its first question.
        const std::string at = draft.value().at.empty() ? workspace.facts().profile.questions.front().text : draft.value().at.text;
        INFO("at " << at);
        if (!seen.open.empty() && !seen.going) CHECK(seen.open.contains(at));
        seen.going = false;
        seen.open = {at};
    }

    void inspectAnswers(const Form& form, Seen& seen, bool isComplete) {
        for (const auto& [id, answer] : form.answers) {
            if (!seen.answers.contains(id.text)) seen.answers[id.text] = {};
        }
        for (auto& [question, possible] : seen.answers) {
            const auto found = form.answers.find(IndicatorId(question));
            const std::string sign = found == form.answers.end() ? kBlank : withoutTick(signOf(found->second));
            // Of a whole form, what hangs on another answer does not apply when that was changed.
            const bool isClosed = isComplete && sign == "not_applicable";
            INFO(question << ": " << sign << ", saved: " << possible.saved);
            CHECK((isClosed || possible.holds(sign)));
            m_checked += possible.saved == kBlank ? 0 : 1;
            possible = {sign, {}};
        }
    }

    std::map<std::string, Seen> m_people;
    int m_kills = 0;
    int m_checked = 0;
    int m_forms = 0;
};

/// The filler in a process of its own, and what it tells.
class Filler {
  public:
    Filler(const std::filesystem::path& file, std::uint64_t seed) {
        int ends[2];
        REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
        const std::string number = std::to_string(seed);
        m_process = ::fork();
        REQUIRE(m_process >= 0);
        if (m_process == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::execl("/proc/self/exe", "filler", "--fill", file.c_str(), kPassphrase.c_str(), number.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        m_output = ends[0];
    }
    ~Filler() {
        kill();
        ::close(m_output);
    }
    Filler(const Filler&) = delete;
    Filler& operator=(const Filler&) = delete;

    /// Waits for what it tells, for so long at most. False: it is gone.
    bool listen(int ms) {
        pollfd waiting{m_output, POLLIN, 0};
        if (::poll(&waiting, 1, ms) <= 0) return true;
        char some[4096];
        const ssize_t count = ::read(m_output, some, sizeof some);
        if (count > 0) m_told.append(some, static_cast<std::size_t>(count));
        return count > 0;
    }
    [[nodiscard]] bool isReady() const { return m_told.starts_with("ready\n"); }

    void kill() {
        if (m_process <= 0) return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
        while (listen(0) && ::fcntl(m_output, F_GETFD) != -1) {
            pollfd more{m_output, POLLIN, 0};
            if (::poll(&more, 1, 0) <= 0) break;
        }
    }
    /// Only lines that were told to their end.
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> lines;
        std::istringstream all(m_told.substr(0, m_told.rfind('\n') + 1));
        for (std::string line; std::getline(all, line);) lines.push_back(line);
        return lines;
    }

  private:
    pid_t m_process = 0;
    int m_output = -1;
    std::string m_told;
};

int millisecondsSince(std::chrono::steady_clock::time_point start) {
    return static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count());
}

void liveAndDie(Filler& filler, int life) {
    const auto born = std::chrono::steady_clock::now();
    while (!filler.isReady() && millisecondsSince(born) < kPatience) REQUIRE(filler.listen(100));
    REQUIRE(filler.isReady());
    const auto ready = std::chrono::steady_clock::now();
    for (int left = life; left > 0; left = life - millisecondsSince(ready)) {
        // It never ends by itself, unless something in the window is wrong.
        REQUIRE(filler.listen(left));
    }
    filler.kill();
}

void makeSampleFile(const std::filesystem::path& file) {
    const FixedClock clock(fakeToday());
    const ProfileText* core = library().profileText(ServiceId("core"));
    REQUIRE(core != nullptr);
    const NewFile wanted{kPassphrase, core->profile, core->json, "sample-service", true};
    REQUIRE(Workspace::create(file, wanted, library(), clock));
}

int killsWanted() {
    const char* asked = std::getenv("CAMRE_KILLS");
    return asked == nullptr ? kKills : std::atoi(asked);
}

}  // namespace

TEST_CASE("killed at any moment of a form, nothing called saved is lost and the same question comes back", "[kill]") {
    const TempFolder folder;
    const auto file = folder.file("people.camre");
    makeSampleFile(file);
    Witness witness;
    std::mt19937_64 chance(kSeed);
    std::uniform_int_distribution<int> life(0, kLongestLife);
    const int kills = killsWanted();
    for (int i = 0; i < kills; ++i) {
        Filler filler(file, kSeed + static_cast<std::uint64_t>(i));
        liveAndDie(filler, life(chance));
        for (const std::string& line : filler.told()) witness.read(line);
        witness.inspect(file);
    }
    // Otherwise the test would hold of a window that never saves.
    CHECK(witness.checkedCount() > kills);
    if (kills >= kKills) CHECK(witness.formsCount() > 0);
}

}  // namespace camre::tests
