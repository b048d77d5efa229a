#include "exchange/forms_reader.h"

#include "answers/form.h"
#include "exchange/forms_writer.h"
#include "small_catalogue.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using namespace camre::tests;

namespace {

const Day kToday = *Day::fromIso("2026-11-22");

// A good line, as words that a test can spoil.
const std::string kGood =
    R"({"person":"new:ABC","kind":"baseline","date":"2026-04-12","service":"drop-in","serviceVersion":2,)"
    R"("catalogue":"small","catalogueVersion":3,"language":"pl","given":"interpreter","background":{"age_band":"25-44"},)"
    R"("agreement":{"date":"2026-04-12","wording":1,"language":"pl","given":"heard"},)"
    R"("answers":{"home.suits":4,"money.essentials":"prefer_not_to_say","help.kinds":[1,3]}})";

std::string with(const std::string& old, const std::string& fresh) {
    std::string line = kGood;
    const auto at = line.find(old);
    REQUIRE(at != std::string::npos);
    return line.replace(at, old.size(), fresh);
}

Problems problemsOf(const std::string& text) { return readForms(text, kToday).problems; }

Error onlyProblemOf(const std::string& text) {
    const Problems problems = problemsOf(text);
    INFO(text);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

}  // namespace

TEST_CASE("a good line becomes a form with all that stands in it", "[exchange]") {
    const auto reading = readForms(kGood, kToday);
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.forms.size() == 1);
    const IncomingForm& incoming = reading.forms.front();
    CHECK(incoming.line == 1);
    CHECK_FALSE(incoming.person.has_value());
    CHECK(incoming.newPerson == "ABC");
    const Form& form = incoming.form;
    CHECK(form.kind == FormKind::Baseline);
    CHECK(form.date == Day::fromIso("2026-04-12"));
    CHECK(form.service == ServiceId("drop-in"));
    CHECK(form.serviceVersion == 2);
    CHECK(form.catalogue == "small");
    CHECK(form.catalogueVersion == 3);
    CHECK(form.language == LanguageTag("pl"));
    CHECK(form.given == HowGiven::Interpreter);
    CHECK(form.background == Background{{BackgroundId("age_band"), "25-44"}});
    CHECK(form.agreement == Agreement{form.date, 1, LanguageTag("pl"), HowGiven::Heard});
    CHECK(form.answers == std::map<IndicatorId, Answer>{{IndicatorId("home.suits"), Answer::chosen(4)},
                                                        {IndicatorId("money.essentials"), NoAnswer::PreferNotToSay},
                                                        {IndicatorId("help.kinds"), Answer::ticked(0b101)}});
}

TEST_CASE("a form that is written and read again is the same form", "[exchange]") {
    SeededRandom random(7);
    auto reading = readForms(kGood, kToday);
    REQUIRE(reading.forms.size() == 1);
    IncomingForm form = reading.forms.front();
    CHECK(writeFormLine(form) ==
          with(R"({"home.suits":4,"money.essentials":"prefer_not_to_say","help.kinds":[1,3]})",
               R"({"help.kinds":[1,3],"home.suits":4,"money.essentials":"prefer_not_to_say"})"));
    form.person = PersonCode::random(random);
    form.newPerson.clear();
    form.ref = "case 17";
    form.form.kind = FormKind::FollowUp;
    form.form.background.clear();
    for (const auto reason : {NoAnswer::DontKnow, NoAnswer::PassedOver, NoAnswer::NotApplicable, NoAnswer::NotAsked}) {
        form.form.answers[IndicatorId("home.suits")] = reason;
        const auto again = readForms(writeFormLine(form), kToday);
        REQUIRE(again.problems.empty());
        REQUIRE(again.forms.size() == 1);
        CHECK(again.forms.front().person == form.person);
        CHECK(again.forms.front().ref == "case 17");
        CHECK(again.forms.front().form == form.form);
    }
}

TEST_CASE("blank lines, CR LF and a byte order mark are taken, and lines are counted from one", "[exchange]") {
    const auto reading = readForms("\xEF\xBB\xBF" + kGood + "\r\n\r\n  \n" + kGood + "\r\n", kToday);
    CHECK(reading.problems.empty());
    REQUIRE(reading.forms.size() == 2);
    CHECK(reading.forms[0].line == 1);
    CHECK(reading.forms[1].line == 4);
    CHECK(readForms("", kToday).forms.empty());
    CHECK(readForms("\n\n", kToday).problems.empty());
}

TEST_CASE("every problem is reported with its line, and no good line hides a bad one", "[exchange]") {
    const auto reading = readForms(kGood + "\n" + with("\"home.suits\":4", "\"home.suits\":\"often\"") + "\n" +
                                       with("2026-04-12\",\"service", "2026-04-31\",\"service") + "\n" + kGood,
                                   kToday);
    CHECK(reading.forms.size() == 2);
    REQUIRE(reading.problems.size() == 2);
    CHECK(reading.problems[0].code == ErrorCode::NotAnAnswer);
    CHECK(reading.problems[0].place == "line 2/answers/home.suits");
    CHECK(reading.problems[1] == Error{ErrorCode::BadDate, "line 3/date", ""});
}

TEST_CASE("days must be real, and must have come", "[exchange]") {
    const auto dated = [](const std::string& form, const std::string& agreement) {
        std::string line = with("\"date\":\"2026-04-12\",\"service\"", "\"date\":\"" + form + "\",\"service\"");
        const std::string old = "{\"date\":\"2026-04-12\"";
        return line.replace(line.find(old), old.size(), "{\"date\":\"" + agreement + "\"");
    };
    CHECK(problemsOf(dated("2026-11-22", "2026-11-22")).empty());
    CHECK(onlyProblemOf(dated("2026-11-23", "2026-11-22")) == Error{ErrorCode::DateInFuture, "line 1/date", ""});
    CHECK(onlyProblemOf(dated("12/04/2026", "2019-01-01")).code == ErrorCode::BadDate);
    CHECK(onlyProblemOf(dated("2026-04-12", "2026-02-30")) == Error{ErrorCode::BadDate, "line 1/agreement/date", ""});
    // A birth date in the wrong column, or a year typed in two figures.
    CHECK(problemsOf(dated("2000-01-01", "2000-01-01")).empty());
    CHECK(onlyProblemOf(dated("2026-04-12", "1999-12-31")) == Error{ErrorCode::DateTooEarly, "line 1/agreement/date", ""});
    CHECK(problemsOf(dated("1987-04-12", "1987-04-12")) ==
          Problems{{ErrorCode::DateTooEarly, "line 1/date", ""}, {ErrorCode::DateTooEarly, "line 1/agreement/date", ""}});
    // Agreed a day after the form was filled: that is no agreement.
    CHECK(onlyProblemOf(dated("2026-04-12", "2026-04-13")) ==
          Error{ErrorCode::MissingAgreement, "line 1/agreement/date", ""});
}

TEST_CASE("P14: a form without agreement is refused", "[exchange][P14]") {
    const std::string agreement =
        R"("agreement":{"date":"2026-04-12","wording":1,"language":"pl","given":"heard"},)";
    CHECK(onlyProblemOf(with(agreement, "")) == Error{ErrorCode::MissingAgreement, "line 1", ""});
    CHECK(onlyProblemOf(with(R"("given":"heard")", R"("given":"guessed")")).place == "line 1/agreement/given");
    CHECK(onlyProblemOf(with(R"("wording":1,)", "")) == Error{ErrorCode::MissingKey, "line 1/agreement", "wording"});
    // There is one wording so far; a form cannot have been agreed to in another.
    CHECK(onlyProblemOf(with(R"("wording":1,)", R"("wording":2,)")).place == "line 1/agreement/wording");
    CHECK(onlyProblemOf(with(R"("wording":1,)", R"("wording":0,)")).code == ErrorCode::OutOfRange);
}

TEST_CASE("P14, P18: a form may say who interpreted, what the worker does and what was confirmed", "[exchange][P14]") {
    const auto saying = [](const std::string& more) { return with(R"("given":"heard"})", R"("given":"heard",)" + more + "}"); };
    const std::string line = saying(R"("interpreter":"family","role":"coordinator","confirmed":"age")");
    const auto reading = readForms(line, kToday);
    REQUIRE(reading.problems.empty());
    const Agreement& agreement = reading.forms.front().form.agreement;
    CHECK(agreement.interpreter == Interpreter::Family);
    CHECK(agreement.role == WorkerRole::Coordinator);
    CHECK(agreement.confirmed == Confirmed::Age);
    CHECK(readForms(writeFormLine(reading.forms.front()), kToday).forms.front().form.agreement == agreement);

    CHECK(onlyProblemOf(saying(R"("interpreter":"Mrs Jones")")) ==
          Error{ErrorCode::NotAllowed, "line 1/agreement/interpreter", "none, professional, family, friend"});
    CHECK(onlyProblemOf(saying(R"("role":"translator")")).place == "line 1/agreement/role");
    CHECK(onlyProblemOf(saying(R"("confirmed":true)")).place == "line 1/agreement/confirmed");
    CHECK(onlyProblemOf(saying(R"("worker":"Ann")")).code == ErrorCode::UnknownKey);
    // Through an interpreter who was not there: one of the two is wrong.
    CHECK(onlyProblemOf(with(R"("given":"heard"})", R"("given":"interpreter","interpreter":"none"})")) ==
          Error{ErrorCode::NotAllowed, "line 1/agreement/interpreter", "professional, family, friend"});
}

TEST_CASE("a code with one wrong sign is refused, and the refusal does not repeat it", "[exchange][P35]") {
    SeededRandom random(99);
    const std::string code = PersonCode::random(random).text();
    CHECK(problemsOf(with("new:ABC", code)).empty());
    std::string wrong = code;
    wrong[0] = wrong[0] == '7' ? '8' : '7';
    CHECK(onlyProblemOf(with("new:ABC", wrong)) == Error{ErrorCode::BadPersonCode, "line 1/person", ""});
    CHECK(onlyProblemOf(with("new:ABC", "new:")).code == ErrorCode::BadPersonCode);
    CHECK(onlyProblemOf(with("new:ABC", "new:A B")).code == ErrorCode::BadPersonCode);
    CHECK(onlyProblemOf(with("new:ABC", "new:" + std::string(65, 'A'))).code == ErrorCode::BadPersonCode);
    CHECK(problemsOf(with("new:ABC", "new:" + std::string(64, 'A'))).empty());
    // A code where a question's name should stand is not repeated either.
    const Error misplaced = onlyProblemOf(with("home.suits", code));
    CHECK(misplaced.place == "line 1/answers/?");
    CHECK(describe(misplaced).find(code) == std::string::npos);
    CHECK(onlyProblemOf(with("\"given\":\"interpreter\"", "\"given\":\"read\",\"" + code + "\":1")).place == "line 1/?");
}

TEST_CASE("an answer is a level, different levels, or one of five words", "[exchange][P8]") {
    const auto answered = [](const std::string& value) { return with("\"home.suits\":4", "\"home.suits\":" + value); };
    for (const auto* good : {"1", "11", "\"dont_know\"", "\"no_answer\"", "\"not_applicable\"", "\"not_asked\"", "[2]"}) {
        CHECK(problemsOf(answered(good)).empty());
    }
    for (const auto* none : {"4.0", "true", "null", "{}", "\"4\"", "\"Prefer_not_to_say\"", "[]", "[2,2]"}) {
        const Error error = onlyProblemOf(answered(none));
        CHECK(error.code == ErrorCode::NotAnAnswer);
        CHECK(error.place == "line 1/answers/home.suits");
    }
    for (const auto* outside : {"0", "12", "-1", "99999999999999999999", "18446744073709551615"}) {
        const Problems problems = problemsOf(answered(outside));
        REQUIRE(problems.size() == 1);
        CHECK_FALSE(problems.front().place.empty());
    }
    CHECK(onlyProblemOf(answered("[2,12]")).place == "line 1/answers/home.suits/1");
}

TEST_CASE("what the catalogue does not allow is found when the form meets it", "[exchange]") {
    const auto checked = [](const std::string& line) {
        const auto reading = readForms(line, kToday);
        REQUIRE(reading.forms.size() == 1);
        return checkForm(reading.forms.front().form, formsCatalogue(), smallProfile());
    };
    CHECK(checked(kGood).empty());
    const Problems unknown = checked(with("home.suits", "home.colour"));
    REQUIRE(unknown.size() == 1);
    CHECK(unknown.front().code == ErrorCode::UnknownIndicator);
    const Problems outside = checked(with("\"home.suits\":4", "\"home.suits\":6"));
    REQUIRE(outside.size() == 1);
    CHECK(outside.front() == Error{ErrorCode::LevelOutsideScale, "answers/home.suits", "1 to 5"});
    const Problems band = checked(with("25-44", "25-45"));
    REQUIRE(band.size() == 1);
    CHECK(band.front().code == ErrorCode::UnknownBackground);
}

TEST_CASE("keys are strict: unknown, twice, missing, of another type", "[exchange]") {
    CHECK(onlyProblemOf(with("\"language\":\"pl\",\"given\"", "\"tongue\":\"pl\",\"language\":\"pl\",\"given\"")) ==
          Error{ErrorCode::UnknownKey, "line 1/tongue", ""});
    CHECK(onlyProblemOf(with("\"home.suits\":4", "\"home.suits\":4,\"home.suits\":5")) ==
          Error{ErrorCode::DuplicateKey, "line 1/answers/home.suits", ""});
    CHECK(onlyProblemOf(with("\"kind\":\"baseline\",", "")) == Error{ErrorCode::MissingKey, "line 1", "kind"});
    CHECK(onlyProblemOf(with("\"baseline\"", "\"first\"")) == Error{ErrorCode::NotAllowed, "line 1/kind", "baseline, follow_up"});
    CHECK(onlyProblemOf(with("\"serviceVersion\":2", "\"serviceVersion\":\"2\"")).code == ErrorCode::WrongType);
    CHECK(onlyProblemOf(with("\"language\":\"pl\",\"given\"", "\"language\":\"Polish!\",\"given\"")).place == "line 1/language");
    CHECK(onlyProblemOf(with("\"drop-in\"", "\"Drop In\"")) == Error{ErrorCode::BadId, "line 1/service", ""});
    for (const auto* line : {"5", "[]", "\"text\"", "null"}) {
        CHECK(onlyProblemOf(line) == Error{ErrorCode::WrongType, "line 1", "an object"});
    }
}

TEST_CASE("a hostile file is refused quickly and without crashing", "[exchange]") {
    const std::string start = kGood + "\n";
    const auto refused = [&](const std::string& line) {
        const Problems problems = problemsOf(start + line);
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().place.rfind("line 2", 0) == 0);
        return problems.front().code;
    };
    CHECK(refused("{\"person\":\"" + std::string(10'000'000, 'a') + "\"}") == ErrorCode::TooLong);
    CHECK(refused(kGood.substr(0, 40) + std::string(1, '\0') + kGood.substr(40)) == ErrorCode::NotJson);
    CHECK(refused(std::string(5, '\0')) == ErrorCode::NotJson);
    CHECK(refused(std::string(60'000, '[')) == ErrorCode::NestedTooDeep);
    CHECK(refused(with("[1,3]", "[[[[1]]]]")) == ErrorCode::NestedTooDeep);
    CHECK(refused(with("ABC", "A\xFF")) == ErrorCode::NotUtf8);
    CHECK(refused(kGood + kGood) == ErrorCode::NotJson);
    CHECK(refused(with("25-44", "25\\u0000-44")) == ErrorCode::NotAllowed);
    CHECK(refused(kGood.substr(0, kGood.size() - 1)) == ErrorCode::NotJson);
}

TEST_CASE("a key cannot write on the reader's terminal", "[exchange]") {
    const Error error = onlyProblemOf(with("\"home.suits\":4", "\"\\u001b[2J\":4"));
    CHECK(error.place == "line 1/answers/?");
}

TEST_CASE("a file of nothing but mistakes does not fill the memory", "[exchange]") {
    std::string many;
    for (int i = 0; i < 20'000; ++i) many += "{}\n";
    const auto reading = readForms(many, kToday);
    CHECK(reading.stoppedEarly);
    // A line is finished once it is begun, so a few more than the limit may stand there.
    CHECK(reading.problems.size() >= kMostFormProblems);
    CHECK(reading.problems.size() < kMostFormProblems + 20);
}

TEST_CASE("a forms file that is not there, or far too large, says so", "[exchange]") {
    const TempFolder folder;
    CHECK(readFormsFile(folder.file("none.jsonl"), kToday).problems.front().code == ErrorCode::FileNotFound);
    writeBytes(folder.file("good.jsonl"), kGood + "\n");
    CHECK(readFormsFile(folder.file("good.jsonl"), kToday).forms.size() == 1);
    writeBytes(folder.file("large.jsonl"), "");
    std::filesystem::resize_file(folder.file("large.jsonl"), kLargestFormsFile + 1);
    CHECK(readFormsFile(folder.file("large.jsonl"), kToday).problems.front().code == ErrorCode::FileTooLarge);
}
