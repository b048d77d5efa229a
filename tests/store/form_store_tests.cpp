#include "store/form_store.h"

#include "store/agreement_store.h"
#include "store/draft_store.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

namespace {

struct Forms {
    TempFolder folder;
    std::unique_ptr<StoreFile> file = newFile(folder.file("a.camre"));
    FormStore store{*file};
    std::int64_t person = addPerson(*file, 1);
};

const Agreement kAgreement{day("2026-04-12"), 1, LanguageTag("pl"), HowGiven::Heard};

}  // namespace

TEST_CASE("a complete form comes back as it was stored", "[store]") {
    Forms here;
    FormRow form = formOf(here.person, day("2026-04-12"), "4xm");
    form.kind = FormKind::FollowUp;
    form.entered = day("2026-04-20");
    form.respondent = Respondent::Child;
    form.answers.ticks = {{2, 0b100101}};
    form.background = "0";
    form.agreement = need(AgreementStore(*here.file).add(here.person, 1, kAgreement));
    form.sequence = need(here.store.insert(form));
    CHECK(need(here.store.ofPerson(here.person)) == std::vector{form});
    CHECK(need(here.store.count()) == 1);
}

TEST_CASE("forms are numbered in the order in which they were stored", "[store]") {
    Forms here;
    const auto other = addPerson(*here.file, 2);
    CHECK(need(here.store.insert(formOf(here.person, day("2026-10-12"), "4"))) == 1);
    CHECK(need(here.store.insert(formOf(other, day("2026-01-12"), "4"))) == 2);
    CHECK(need(here.store.insert(formOf(here.person, day("2026-04-12"), "4"))) == 3);
    const auto forms = need(here.store.ofPerson(here.person));
    REQUIRE(forms.size() == 2);
    CHECK(forms[0].sequence == 3);  // by day, not by number
    CHECK(forms[1].sequence == 1);
}

TEST_CASE("a form of an unknown person, profile or catalogue is not stored", "[store]") {
    Forms here;
    FormRow form = formOf(99, day("2026-04-12"), "4");
    CHECK(here.store.insert(form).error().code == ErrorCode::UnknownPerson);
    form = formOf(here.person, day("2026-04-12"), "4");
    form.serviceVersion = 2;
    CHECK(here.store.insert(form).error() == Error{ErrorCode::WrongVersion, "housing", "2"});
    form.serviceVersion = 1;
    form.catalogue = "other";
    CHECK(here.store.insert(form).error() == Error{ErrorCode::WrongVersion, "other", "1"});
    CHECK(need(here.store.count()) == 0);
    CHECK(need(PeopleStore(*here.file).findById(here.person))->formsCount == 0);
}

TEST_CASE("a correction replaces the answers, the ticks and the bands of one form", "[store]") {
    Forms here;
    FormRow form = formOf(here.person, day("2026-04-12"), "4xm");
    form.answers.ticks = {{2, 1}};
    const auto sequence = need(here.store.insert(form));
    need(here.store.insert(formOf(here.person, day("2026-10-12"), "111")));
    need(here.store.correct({here.person, form.date, sequence}, {"5?m", {{2, 6}}}, "1"));
    const auto forms = need(here.store.ofPerson(here.person));
    CHECK(forms[0].answers == PackedAnswers{"5?m", {{2, 6}}});
    CHECK(forms[0].background == "1");
    CHECK(forms[1].answers == PackedAnswers{"111", {}});
    CHECK(forms[1].background == form.background);
    CHECK_FALSE(here.store.correct({here.person, form.date, 99}, {"1", {}}, ""));
}

TEST_CASE("a scan meets every form once, by person, then day, then order of storing", "[store]") {
    Forms here;
    const auto other = addPerson(*here.file, 2);
    need(here.store.insert(formOf(other, day("2026-01-12"), "1")));
    need(here.store.insert(formOf(here.person, day("2026-10-12"), "2")));
    need(here.store.insert(formOf(here.person, day("2026-04-12"), "3")));
    need(here.store.insert(formOf(here.person, day("2026-04-12"), "4")));
    std::string signs;
    need(here.store.scan([&](const PackedForm& form) {
        signs += form.answers;
        CHECK(form.kind == FormKind::Baseline);
        CHECK(form.entered == form.date);
        CHECK_FALSE(form.reported);
    }));
    CHECK(signs == "3421");
}

TEST_CASE("a form counted in a release keeps the first release it was counted in", "[store]") {
    Forms here;
    const Day first = day("2026-04-12");
    const Day second = day("2026-10-12");
    const auto a = need(here.store.insert(formOf(here.person, first, "1")));
    const auto b = need(here.store.insert(formOf(here.person, second, "2")));
    const FormKey keyA{here.person, first, a};
    const FormKey keyB{here.person, second, b};
    need(here.store.markReported(std::vector{keyA}, 7));
    need(here.store.markReported(std::vector{keyA, keyB}, 8));
    const auto forms = need(here.store.ofPerson(here.person));
    CHECK(forms[0].reported == 7);
    CHECK(forms[1].reported == 8);
    int reported = 0;
    need(here.store.scan([&](const PackedForm& form) { reported += form.reported ? 1 : 0; }));
    CHECK(reported == 2);
}

TEST_CASE("a draft comes back at the same question with the same answers", "[store]") {
    Forms here;
    DraftStore drafts(*here.file);
    DraftRow draft{formOf(here.person, day("2026-04-12"), "4-m"), IndicatorId("work.hours"), "10:42"};
    draft.form.answers.ticks = {{2, 33}};
    draft.form.agreement = need(AgreementStore(*here.file).add(here.person, 0, kAgreement));
    need(drafts.save(draft));
    CHECK(need(drafts.ofPerson(here.person)) == draft);

    draft.form.answers = {"45m", {{2, 34}, {3, 2047}}};
    draft.at = IndicatorId("skills.languages");
    draft.saved = "10:43";
    need(drafts.save(draft));
    CHECK(need(drafts.list()) == std::vector{draft});

    need(drafts.remove(here.person));
    need(drafts.remove(here.person));
    CHECK_FALSE(need(drafts.ofPerson(here.person)));
}

TEST_CASE("a draft of an unknown person, profile or catalogue is not stored", "[store]") {
    Forms here;
    DraftStore drafts(*here.file);
    CHECK(drafts.save({formOf(99, day("2026-04-12"), "4"), {}, {}}).error().code == ErrorCode::UnknownPerson);
    DraftRow draft{formOf(here.person, day("2026-04-12"), "4"), {}, {}};
    draft.form.catalogueVersion = 9;
    CHECK(drafts.save(draft).error().code == ErrorCode::WrongVersion);
}

TEST_CASE("P14, P18: date, wording, language, way, interpreter, role and what was confirmed are kept", "[store][privacy]") {
    Forms here;
    AgreementStore store(*here.file);
    const Agreement again{day("2026-10-12"),     2, LanguageTag("cy"), HowGiven::Interpreter, Interpreter::Family,
                          WorkerRole::Coordinator, Confirmed::Age};
    CHECK(need(store.add(here.person, 0, kAgreement)) == 1);
    CHECK(need(store.add(here.person, 1, again)) == 2);
    CHECK(need(store.ofPerson(here.person)) ==
          std::vector{AgreementRow{here.person, 1, 0, kAgreement}, AgreementRow{here.person, 2, 1, again}});
    CHECK(store.add(99, 0, kAgreement).error().code == ErrorCode::UnknownPerson);
}

TEST_CASE("an agreement can be taken back only while no form stands on it", "[store]") {
    Forms here;
    AgreementStore store(*here.file);
    need(store.add(here.person, 0, kAgreement));
    need(store.add(here.person, 1, kAgreement));
    FormRow form = formOf(here.person, day("2026-04-12"), "4");
    form.agreement = 1;
    need(here.store.insert(form));
    need(store.removeUnused(here.person, 1));
    need(store.removeUnused(here.person, 2));
    CHECK(need(store.ofPerson(here.person)) == std::vector{AgreementRow{here.person, 1, 0, kAgreement}});
}

TEST_CASE("taking the draft's place with the complete form is one step: both or neither", "[store]") {
    Forms here;
    DraftStore drafts(*here.file);
    const FormRow form = formOf(here.person, day("2026-04-12"), "4");
    need(drafts.save({form, {}, "10:42"}));
    const auto finish = [&]() -> Status {
        const auto sequence = here.store.insert(form);
        if (!sequence) return sequence.error();
        if (auto done = PeopleStore(*here.file).setNextDue(here.person, day("2026-10-12"), 1); !done) return done;
        return drafts.remove(here.person);
    };
    here.file->connection().failCalls([](std::string_view sql) { return sql.substr(0, 17) == "DELETE FROM draft" ? 10 : 0; });
    CHECK_FALSE(here.file->inTransaction(finish));
    here.file->connection().failCalls(nullptr);
    CHECK(need(here.store.count()) == 0);
    CHECK(need(drafts.list()).size() == 1);
    CHECK_FALSE(need(PeopleStore(*here.file).findById(here.person))->nextDue);

    need(here.file->inTransaction(finish));
    CHECK(need(here.store.count()) == 1);
    CHECK(need(drafts.list()).empty());
}
