#include <QSignalSpy>
#include <QTest>

#include "bridge/draft_saver.h"
#include "support/catch.h"
#include "support/fake_library.h"
#include "support/fake_workspace.h"

namespace camre::tests {
namespace {

struct OpenForm {
    Library library = fakeLibrary();
    FakeWorkspace workspace{library, fakeToday()};
    Draft draft = workspace.startForm(workspace.havePerson("pl", std::nullopt, std::nullopt), std::nullopt, LanguageTag("pl"), HowGiven::Read).value();

    Draft answered(int level) {
        draft.form.answers[IndicatorId("home.suits")] = Answer::chosen(level);
        return draft;
    }
};

bool waitFor(QSignalSpy& spy, int count) {
    return QTest::qWaitFor([&] { return spy.count() >= count; }, 10'000);
}

}  // namespace

TEST_CASE("a tick is called saved only after the file has it", "[ui][bridge]") {
    OpenForm form;
    DraftSaver saver(form.workspace);
    QSignalSpy saved(&saver, &DraftSaver::draftSaved);
    form.workspace.holdSaves();
    saver.save(form.answered(4));
    QCoreApplication::processEvents();
    CHECK(saved.count() == 0);
    form.workspace.letSavesGo();
    REQUIRE(waitFor(saved, 1));
    CHECK(form.workspace.savedDrafts().front().form.answers.at(IndicatorId("home.suits")).level() == 4);
    CHECK(saved.front().front().toString().size() == 5);  // "10:42"
}

TEST_CASE("saved is not said while a newer tick of the same form still waits", "[ui][bridge]") {
    OpenForm form;
    DraftSaver saver(form.workspace);
    QSignalSpy saved(&saver, &DraftSaver::draftSaved);
    form.workspace.holdSaves();
    saver.save(form.answered(1));
    REQUIRE(QTest::qWaitFor([&] { return form.workspace.savesBegun() == 1; }, 10'000));
    saver.save(form.answered(2));
    form.workspace.letSavesGo();
    REQUIRE(saver.flush());
    QCoreApplication::processEvents();
    // Two saves came back; the first was behind by then.
    CHECK(form.workspace.savesCount() == 2);
    REQUIRE(waitFor(saved, 1));
    CHECK(form.workspace.savedDrafts().front().form.answers.at(IndicatorId("home.suits")).level() == 2);
}

TEST_CASE("a save that came back is not called saved when a tick came before it could be said", "[ui][bridge]") {
    OpenForm form;
    DraftSaver saver(form.workspace);
    QSignalSpy saved(&saver, &DraftSaver::draftSaved);
    saver.save(form.answered(1));
    REQUIRE(saver.flush());  // written, and nobody has been told: no event ran yet
    form.workspace.holdSaves();
    saver.save(form.answered(2));
    QCoreApplication::processEvents();
    CHECK(saved.count() == 0);
    form.workspace.letSavesGo();
    REQUIRE(saver.flush());
    REQUIRE(waitFor(saved, 1));
    QCoreApplication::processEvents();
    CHECK(saved.count() == 1);
}

TEST_CASE("the newest ticks replace those that still wait for a slow disk", "[ui][bridge]") {
    OpenForm form;
    DraftSaver saver(form.workspace);
    form.workspace.holdSaves();
    for (int level = 1; level <= 5; ++level) saver.save(form.answered(level));
    form.workspace.letSavesGo();
    CHECK(saver.flush());
    // One may already have been under way when the second came: at most two of the five were written.
    CHECK(form.workspace.savesCount() <= 2);
    CHECK(form.workspace.savedDrafts().front().form.answers.at(IndicatorId("home.suits")).level() == 5);
}

TEST_CASE("a full disk is said, the answer is kept, and trying again saves it", "[ui][bridge]") {
    OpenForm form;
    DraftSaver saver(form.workspace);
    QSignalSpy failed(&saver, &DraftSaver::draftFailed);
    QSignalSpy saved(&saver, &DraftSaver::draftSaved);
    form.workspace.nextError = Error{ErrorCode::DiskFull, "a.camre", ""};
    saver.save(form.answered(2));
    REQUIRE(waitFor(failed, 1));
    CHECK(saved.count() == 0);
    CHECK(saver.flush().error().code == ErrorCode::DiskFull);
    form.workspace.nextError.reset();
    saver.retry();
    REQUIRE(waitFor(saved, 1));
    CHECK(saver.flush());
    CHECK(form.workspace.savedDrafts().front().form.answers.at(IndicatorId("home.suits")).level() == 2);
}

TEST_CASE("closing waits for the last tick", "[ui][bridge]") {
    OpenForm form;
    {
        DraftSaver saver(form.workspace);
        saver.save(form.answered(3));
    }
    CHECK(form.workspace.savedDrafts().front().form.answers.at(IndicatorId("home.suits")).level() == 3);
}

TEST_CASE("an erased form is not written again by a save that waited", "[ui][bridge]") {
    OpenForm form;
    DraftSaver saver(form.workspace);
    form.workspace.holdSaves();
    saver.save(form.answered(1));
    saver.save(form.answered(2));
    form.workspace.letSavesGo();
    saver.forget(form.draft.code);
    CHECK(form.workspace.discardDraft(form.draft.code));
    CHECK(saver.flush());
    CHECK(form.workspace.savedDrafts().empty());
}

}  // namespace camre::tests
