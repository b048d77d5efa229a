#include "use_cases.h"

#include <cstdlib>
#include <stdexcept>

#include "catalogue/catalogue_reader.h"
#include "catalogue/profile_writer.h"
#include "file_state.h"
#include "support/damage.h"
#include "support/temp_folder.h"
#include "workspace/workspace_fixture.h"

namespace camre::tests {
namespace {

const IndicatorId kHome("home.suits");
const IndicatorId kMoney("money.managing");
const LanguageTag kPolish("pl");

template <class T>
T need(Result<T> result) {
    if (!result) throw std::runtime_error(describe(result.error()));
    return std::move(result).value();
}
void need(const Status& status) {
    if (!status) throw std::runtime_error(describe(status.error()));
}
template <class T>
Status statusOf(const Result<T>& result) {
    return result ? Status() : Status(result.error());
}

// Twelve people whose follow-up is in spring, twelve in summer, and three with a first form alone.
std::vector<IncomingForm> earlierForms(const WorkspaceFixture& fixture) {
    std::vector<IncomingForm> forms;
    int line = 0;
    for (int i = 0; i < 27; ++i) {
        const std::string label = "P" + std::to_string(i);
        forms.push_back(fixture.form(++line, label, FormKind::Baseline, "2026-01-15", 1 + i % 3));
        if (i < 24) forms.push_back(fixture.form(++line, label, FormKind::FollowUp, i < 12 ? "2026-05-10" : "2026-08-10", 2 + i % 3));
    }
    return forms;
}

ServiceProfile withOwnWords() {
    ServiceProfile profile = filledProfile("housing", {"age_band"});
    profile.story = true;
    return profile;
}

OwnQuestion heating() {
    OwnQuestion question;
    question.id = IndicatorId("own.housing.heating");
    question.scale = shippedLibrary().catalogue.indicator(kHome)->scale;
    question.direction = Direction::HigherBetter;
    question.words["en"] = {"I can keep my home warm.", "Warm home", "A cold home makes people ill."};
    question.words["cy"] = {"Galla i gadw fy nghartref yn gynnes.", "Cartref cynnes", "Mae cartref oer yn gwneud pobl yn sâl."};
    return question;
}

// The shipped library with the next version of its catalogue.
const Library& newerLibrary() {
    static const Library library = [] {
        Library newer = shippedLibrary();
        newer.catalogueJson = with(newer.catalogueJson, "\"version\": 1", "\"version\": 2");
        newer.catalogue = readCatalogue(newer.catalogueJson).catalogue;
        return newer;
    }();
    return library;
}

// The people of the file, by how far they have come.
enum Who : std::size_t { kFollowed, kWaiting, kFinished, kBegun, kAgreed, kStopped };

/// The file that the use cases begin with, and the codes in it.
class World {
  public:
    World() {
        fresh = bytesNow();
        need(workspace().setProfile(withOwnWords()));
        fillEarlier();
        fillToday();
        full = bytesNow();
    }

    std::string fresh;         // nobody in it
    std::string full;
    std::vector<PersonCode> codes;  // in the order of Who
    [[nodiscard]] const PersonCode& at(std::size_t who) const { return codes[who]; }

  private:
    Workspace& workspace() { return *m_workspace; }

    std::string bytesNow() {
        m_workspace.reset();
        std::string bytes = readBytes(m_file);
        m_workspace = need(Workspace::open(m_file, kQuickKey, shippedLibrary(), m_clock));
        return bytes;
    }

    std::unique_ptr<Workspace> made() {
        const ServiceProfile profile = filledProfile("housing");
        const NewFile wanted{kQuickKey, profile, profileJson(profile), "Test Charity", false};
        return need(Workspace::create(m_file, wanted, shippedLibrary(), m_clock));
    }

    void fillEarlier() {
        const WorkspaceFixture shapes("2026-11-22");
        Problems problems;
        const AddedForms added = need(workspace().addForms(earlierForms(shapes), problems));
        codes = {added.newCodes.at("P24"), added.newCodes.at("P25")};
        need(workspace().release({day("2026-04-01"), day("2026-06-30")}, std::nullopt));
    }

    const PersonCode& person() {
        codes.push_back(need(workspace().addPerson(agreedOn("2026-11-22", "pl"), kPolish, {})));
        return codes.back();
    }

    void begin(const PersonCode& code, const std::optional<Agreement>& agreement) {
        Draft draft = need(workspace().startForm(code, agreement, kPolish, HowGiven::Heard));
        draft.form.answers[kHome] = Answer::chosen(2);
        draft.at = kMoney;
        need(workspace().saveDraft(draft));
    }

    void fillToday() {
        begin(person(), std::nullopt);
        need(workspace().finishForm(at(kFinished)));
        begin(person(), std::nullopt);
        need(workspace().keepStory(at(kBegun), kPolish, "My neighbour showed me the library."));
        begin(at(kFollowed), agreedOn("2026-11-22", "pl"));
        person();
        begin(person(), std::nullopt);
        need(workspace().finishForm(at(kStopped)));
        need(workspace().stopTakingPart(at(kStopped)));
        need(workspace().noteRequest(RequestKind::SeeAnswers, day("2026-11-20")));
    }

    TempFolder m_folder;
    std::filesystem::path m_file = m_folder.file("test.camre");
    FixedClock m_clock{useCaseDay()};
    std::unique_ptr<Workspace> m_workspace = made();
};

Status correct(Workspace& workspace, const PersonCode& code) {
    const auto forms = workspace.forms(code);
    if (!forms) return forms.error();
    const StoredForm& last = forms.value().back();
    auto answers = last.form.answers;
    answers[kHome] = Answer::chosen(5);
    return workspace.correctForm(code, last.sequence, answers, {{BackgroundId("age_band"), "45-64"}});
}

Status tick(Workspace& workspace, const PersonCode& code) {
    auto draft = workspace.draft(code);
    if (!draft) return draft.error();
    draft.value().form.answers[kMoney] = Answer::chosen(3);
    draft.value().at = kHome;
    return workspace.saveDraft(draft.value());
}

Status addSomeForms(Workspace& workspace, const PersonCode& known, const std::vector<IncomingForm>& shapes) {
    std::vector<IncomingForm> forms(shapes.begin(), shapes.begin() + 6);
    forms.push_back(shapes[1]);
    forms.back().line = 7;
    forms.back().newPerson.clear();
    forms.back().person = known;
    Problems problems;
    return statusOf(workspace.addForms(forms, problems));
}

std::vector<UseCase> madeUseCases() {
    static const World world;
    static const std::vector<IncomingForm> shapes = earlierForms(WorkspaceFixture("2026-11-22"));
    const Library* shipped = &shippedLibrary();
    const Agreement today = agreedOn("2026-11-22", "pl");
    const auto on = [&](const char* name, std::function<Status(Workspace&)> run) { return UseCase{name, world.full, shipped, std::move(run)}; };
    return {
        on("a person agrees", [=](Workspace& w) { return statusOf(w.addPerson(today, kPolish, {{BackgroundId("age_band"), "25-44"}})); }),
        on("something about a person is noted", [](Workspace& w) { return w.setBackground(world.at(kBegun), {{BackgroundId("age_band"), "25-44"}}); }),
        on("a first form is begun", [](Workspace& w) { return statusOf(w.startForm(world.at(kAgreed), std::nullopt, LanguageTag("cy"), HowGiven::Read)); }),
        on("a follow-up is begun", [=](Workspace& w) { return statusOf(w.startForm(world.at(kWaiting), today, kPolish, HowGiven::Read)); }),
        UseCase{"a form is begun with a newer catalogue", world.full, &newerLibrary(),
                [](Workspace& w) { return statusOf(w.startForm(world.at(kAgreed), std::nullopt, kPolish, HowGiven::Read)); }},
        on("an answer is ticked", [](Workspace& w) { return tick(w, world.at(kBegun)); }),
        on("a first form is finished", [](Workspace& w) { return statusOf(w.finishForm(world.at(kBegun))); }),
        on("a follow-up is finished", [](Workspace& w) { return statusOf(w.finishForm(world.at(kFollowed))); }),
        on("a form is put right", [](Workspace& w) { return correct(w, world.at(kFinished)); }),
        on("own words are kept", [](Workspace& w) { return w.keepStory(world.at(kFollowed), kPolish, "I can now call the doctor by myself."); }),
        on("own words are taken away", [](Workspace& w) { return w.keepStory(world.at(kBegun), kPolish, ""); }),
        on("a first form is stopped and erased", [](Workspace& w) { return w.discardDraft(world.at(kBegun)); }),
        on("a follow-up is stopped and erased", [](Workspace& w) { return w.discardDraft(world.at(kFollowed)); }),
        on("forms are taken in", [](Workspace& w) { return addSomeForms(w, world.at(kWaiting), shapes); }),
        on("a period is released", [](Workspace& w) { return statusOf(w.release({day("2026-07-01"), day("2026-09-30")}, std::nullopt)); }),
        on("a release is withdrawn", [](Workspace& w) { return w.withdrawRelease(1); }),
        on("a follow-up is noted as tried", [](Workspace& w) { return w.setFollowUpState(world.at(kWaiting), FollowUpState::Tried); }),
        on("a person stops taking part", [](Workspace& w) { return w.stopTakingPart(world.at(kFinished)); }),
        on("a person takes part again", [](Workspace& w) { return w.takePartAgain(world.at(kStopped)); }),
        on("a person is erased", [](Workspace& w) { return w.erasePerson(world.at(kFollowed)); }),
        on("two people are erased at once", [](Workspace& w) { return w.erasePeople(std::vector{world.at(kStopped), world.at(kBegun)}); }),
        on("a person is kept longer", [](Workspace& w) { return w.keepLonger(world.at(kFinished), day("2030-01-01"), "A complaint is open."); }),
        on("a request is noted", [](Workspace& w) { return statusOf(w.noteRequest(RequestKind::Erase, day("2026-11-21"))); }),
        on("a request is answered", [](Workspace& w) { return w.setRequestAnswered(1, true); }),
        on("backups are kept longer", [](Workspace& w) { return w.setBackupMonths(6); }),
        on("a form with answers is changed", [](Workspace& w) {
            ServiceProfile changed = withOwnWords();
            changed.questions.pop_back();
            return statusOf(w.setProfile(changed));
        }),
        on("a question of the service's own is added", [](Workspace& w) {
            ServiceProfile changed = withOwnWords();
            changed.ownQuestions.push_back(heating());
            changed.questions.push_back(changed.ownQuestions.back().id);
            return statusOf(w.setProfile(changed));
        }),
        UseCase{"the service's form is chosen", world.fresh, shipped, [](Workspace& w) { return statusOf(w.setProfile(withOwnWords())); }},
    };
}

}  // namespace

int stepsAtOnce() {
    constexpr int kInEveryBuild = 7;
    return std::getenv("CAMRE_EVERY_STEP") == nullptr ? kInEveryBuild : 1;
}

Day useCaseDay() { return day("2026-11-22"); }

const std::vector<UseCase>& useCases() {
    static const std::vector<UseCase> all = madeUseCases();
    return all;
}

}  // namespace camre::tests
