#include "exchange/forms_reader.h"

#include <algorithm>
#include <array>

#include "base/atomic_file.h"
#include "base/json.h"

namespace camre {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNewPerson = "new:";
constexpr std::size_t kLongestLabel = 64;
constexpr std::size_t kLongestRef = 200;
constexpr std::size_t kMostAnswers = 64;
constexpr int kHighestVersion = 1'000'000;
// Nobody filled a form of ours before: an earlier day is a slip, such as a birth date in the wrong column.
constexpr int kFirstYear = 2000;
constexpr int kDeepest = 4;  // form, answers, list of ticks, and one to spare

bool isLabelSign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

bool isLabel(std::string_view text) {
    return !text.empty() && text.size() <= kLongestLabel && std::all_of(text.begin(), text.end(), isLabelSign);
}

constexpr std::array<std::string_view, 17> kKeys = {
    "person", "ref", "kind", "date", "service", "serviceVersion", "catalogue", "catalogueVersion", "language",
    "given", "background", "agreement", "answers", "wording", "interpreter", "role", "confirmed"};

bool isTickIndex(std::string_view segment) {
    return !segment.empty() && segment.size() <= 2 && segment.find_first_not_of("0123456789") == std::string_view::npos;
}

// A key is part of a problem's place. One that looks like anything but a key of ours may be a code
// or a note put in the wrong spot, so it is not repeated.
std::string segmentForPlace(std::string_view segment) {
    const bool known = std::find(kKeys.begin(), kKeys.end(), segment) != kKeys.end() || isTickIndex(segment);
    const bool harmless = isPlainId(segment) && !PersonCode::fromTyped(segment);
    return known || harmless ? std::string(segment) : "?";
}

std::string safePlace(std::string_view place) {
    const auto start = std::min(place.find('/'), place.size());
    std::string safe(place.substr(0, start));
    place.remove_prefix(start);
    while (!place.empty()) {
        place.remove_prefix(1);
        const auto end = std::min(place.find('/'), place.size());
        safe += "/" + segmentForPlace(place.substr(0, end));
        place.remove_prefix(end);
    }
    return safe;
}

std::optional<Day> readDay(const JsonPlace& place, Day latest, ErrorCode tooLate) {
    const std::string text = place.text(32);
    if (text.empty()) return std::nullopt;
    const auto day = Day::fromIso(text);
    if (!day) place.report(ErrorCode::BadDate);
    else if (day->year() < kFirstYear) place.report(ErrorCode::DateTooEarly);
    else if (*day > latest) place.report(tooLate);
    return day;
}

std::string readId(const JsonPlace& place) {
    const std::string text = place.text();
    if (!text.empty() && !isPlainId(text)) place.report(ErrorCode::BadId);
    return text;
}

LanguageTag readLanguage(const JsonPlace& place) {
    const std::string text = place.text();
    if (!text.empty() && !isLanguageTag(text)) place.report(ErrorCode::NotAllowed, "a language tag such as cy or fa-AF");
    return LanguageTag(text);
}

HowGiven readGiven(const JsonPlace& place) {
    static const std::vector<std::string_view> names = {howGivenName(HowGiven::Read), howGivenName(HowGiven::Heard),
                                                        howGivenName(HowGiven::WorkerReadAloud),
                                                        howGivenName(HowGiven::Interpreter)};
    return static_cast<HowGiven>(place.word(names));
}

void readPerson(const JsonPlace& place, IncomingForm& form) {
    const std::string text = place.text();
    if (text.empty()) return;
    if (text.rfind(kNewPerson, 0) == 0) {
        form.newPerson = text.substr(kNewPerson.size());
        if (!isLabel(form.newPerson)) place.report(ErrorCode::BadPersonCode);
        return;
    }
    form.person = PersonCode::fromTyped(text);
    if (!form.person) place.report(ErrorCode::BadPersonCode);
}

// Left out means that nobody said so. `word` gives the place in the list, and "not said" stands before it.
template <class Enum>
Enum readOptional(const JsonPlace& place, std::string_view key, const std::vector<std::string_view>& names) {
    if (!place.has(key)) return Enum::NotSaid;
    return static_cast<Enum>(place.at(key).word(names) + 1);
}

Interpreter readInterpreter(const JsonPlace& place, HowGiven given) {
    std::vector<std::string_view> names;
    for (const auto one : {Interpreter::None, Interpreter::Professional, Interpreter::Family, Interpreter::Friend}) {
        names.push_back(interpreterName(one));
    }
    const auto interpreter = readOptional<Interpreter>(place, "interpreter", names);
    if (given == HowGiven::Interpreter && interpreter == Interpreter::None) {
        place.at("interpreter").report(ErrorCode::NotAllowed, "professional, family, friend");
    }
    return interpreter;
}

// Agreement that came after the form was filled is none.
Agreement readAgreement(const JsonPlace& place, Day latest) {
    place.onlyKeys({"date", "wording", "language", "given", "interpreter", "role", "confirmed"});
    Agreement agreement;
    agreement.date = readDay(place.at("date"), latest, ErrorCode::MissingAgreement).value_or(Day());
    agreement.wording = place.at("wording").number(1, kAgreementWording);
    agreement.language = readLanguage(place.at("language"));
    agreement.given = readGiven(place.at("given"));
    agreement.interpreter = readInterpreter(place, agreement.given);
    agreement.role = readOptional<WorkerRole>(
        place, "role",
        {workerRoleName(WorkerRole::Caseworker), workerRoleName(WorkerRole::Coordinator), workerRoleName(WorkerRole::Other)});
    agreement.confirmed = readOptional<Confirmed>(
        place, "confirmed", {confirmedName(Confirmed::Age), confirmedName(Confirmed::Understanding)});
    return agreement;
}

Background readBackground(const JsonPlace& place) {
    Background background;
    place.eachMember(kMostAnswers, [&](const std::string& variable, const JsonPlace& value) {
        if (!isPlainId(variable)) value.report(ErrorCode::BadId);
        background[BackgroundId(variable)] = value.text();
    });
    return background;
}

std::string answerWords() {
    std::string words;
    for (const auto reason : {NoAnswer::PreferNotToSay, NoAnswer::DontKnow, NoAnswer::PassedOver,
                              NoAnswer::NotApplicable, NoAnswer::NotAsked}) {
        words += (words.empty() ? "" : ", ") + std::string(noAnswerName(reason));
    }
    return words;
}

int readLevel(const JsonPlace& place) {
    if (place.isNumber()) return place.number(1, kMostLevels);
    place.report(ErrorCode::NotAnAnswer, answerWords());
    return 1;
}

Answer readTicks(const JsonPlace& place) {
    unsigned ticks = 0;
    bool twice = false;
    place.each(kMostLevels, [&](const JsonPlace& one) {
        const unsigned tick = 1U << static_cast<unsigned>(readLevel(one) - 1);
        twice = twice || (ticks & tick) != 0;
        ticks |= tick;
    });
    if (twice || ticks == 0) {
        place.report(ErrorCode::NotAnAnswer, "a list of different levels");
        return {};
    }
    return Answer::ticked(static_cast<std::uint16_t>(ticks));
}

Answer readAnswer(const JsonPlace& place) {
    if (place.isList()) return readTicks(place);
    if (place.isText()) {
        const auto reason = noAnswerFromName(place.text());
        if (reason) return *reason;
        place.report(ErrorCode::NotAnAnswer, answerWords());
        return {};
    }
    return Answer::chosen(readLevel(place));
}

std::map<IndicatorId, Answer> readAnswers(const JsonPlace& place) {
    std::map<IndicatorId, Answer> answers;
    place.eachMember(kMostAnswers, [&](const std::string& id, const JsonPlace& value) {
        if (!isPlainId(id)) value.report(ErrorCode::BadId);
        else answers[IndicatorId(id)] = readAnswer(value);
    });
    return answers;
}

IncomingForm readForm(const JsonPlace& root, int line, Day today) {
    root.onlyKeys({"person", "ref", "kind", "date", "service", "serviceVersion", "catalogue", "catalogueVersion",
                   "language", "given", "background", "agreement", "answers"});
    IncomingForm incoming;
    incoming.line = line;
    readPerson(root.at("person"), incoming);
    incoming.ref = root.textOr("ref", {}, kLongestRef);
    Form& form = incoming.form;
    form.kind = static_cast<FormKind>(root.at("kind").word({formKindName(FormKind::Baseline), formKindName(FormKind::FollowUp)}));
    const auto date = readDay(root.at("date"), today, ErrorCode::DateInFuture);
    form.date = date.value_or(Day());
    form.service = ServiceId(readId(root.at("service")));
    form.serviceVersion = root.at("serviceVersion").number(1, kHighestVersion);
    form.catalogue = readId(root.at("catalogue"));
    form.catalogueVersion = root.at("catalogueVersion").number(1, kHighestVersion);
    form.language = readLanguage(root.at("language"));
    form.given = readGiven(root.at("given"));
    if (root.has("background")) form.background = readBackground(root.at("background"));
    if (root.has("agreement")) form.agreement = readAgreement(root.at("agreement"), date.value_or(today));
    else root.report(ErrorCode::MissingAgreement);
    form.answers = readAnswers(root.at("answers"));
    return incoming;
}

// The parser counts lines inside the one line it was given.
Error placedError(Error error) {
    constexpr std::string_view kOnlyLine = "line 1, ";
    if (error.code == ErrorCode::NotJson && error.fact.rfind(kOnlyLine, 0) == 0) error.fact.erase(0, kOnlyLine.size());
    return error;
}

Problems readLine(std::string_view text, int line, Day today, std::vector<IncomingForm>& forms) {
    const std::string place = "line " + std::to_string(line);
    const auto value = parseJson(text, place, {kLongestFormLine, kDeepest});
    if (!value) return {placedError(value.error())};
    Problems problems;
    const JsonPlace root(value.value(), place, problems);
    if (!root.isObject()) {
        root.report(ErrorCode::WrongType, "an object");
        return problems;
    }
    IncomingForm form = readForm(root, line, today);
    if (problems.empty()) forms.push_back(std::move(form));
    return problems;
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

}  // namespace

FormsReading readForms(std::string_view text, Day today) {
    FormsReading reading;
    if (text.rfind(kByteOrderMark, 0) == 0) text.remove_prefix(kByteOrderMark.size());
    for (int line = 1; !text.empty(); ++line) {
        if (reading.problems.size() >= kMostFormProblems) {
            reading.stoppedEarly = true;
            return reading;
        }
        const auto end = std::min(text.find('\n'), text.size());
        const auto one = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (isBlank(one)) continue;
        for (Error& problem : readLine(one, line, today, reading.forms)) {
            problem.place = safePlace(problem.place);
            reading.problems.push_back(std::move(problem));
        }
    }
    return reading;
}

FormsReading readFormsFile(const std::filesystem::path& path, Day today) {
    const auto text = readWholeFile(path, kLargestFormsFile);
    if (text) return readForms(text.value(), today);
    FormsReading refused;
    refused.problems.push_back(text.error());
    return refused;
}

}  // namespace camre
