#include "keying/keyed_sheet.h"

#include <algorithm>

namespace camre {
namespace {

constexpr int kMostKeyNumber = 9;
constexpr char kAgree[] = "agree";
constexpr char kNotAgree[] = "not_agree";

struct ReasonKey {
    NoAnswer reason;
    char shown;
    char other;  // the same on the number pad of a keyboard that has no "?"
};
constexpr ReasonKey kReasonKeys[] = {{NoAnswer::DontKnow, '?', '*'}, {NoAnswer::PreferNotToSay, '-', '-'}, {NoAnswer::NotApplicable, '/', '/'}};

bool isKeyOf(QChar key, const PaperTick& tick) {
    if (key >= QLatin1Char('1') && key <= QLatin1Char('9')) return key.digitValue() == tick.number;
    return std::any_of(std::begin(kReasonKeys), std::end(kReasonKeys), [&](const ReasonKey& one) {
        return tick.answer == noAnswerName(one.reason) && (key == QLatin1Char(one.shown) || key == QLatin1Char(one.other));
    });
}

bool isReason(const PaperTick& tick) { return noAnswerFromName(tick.answer).has_value(); }

}  // namespace

KeyedSheet::KeyedSheet(const PaperForm& form, Catalogue catalogue, ServiceProfile profile)
    : m_catalogue(std::move(catalogue)), m_profile(std::move(profile)) {
    addHead(form);
    for (const PaperQuestion& question : form.questions) {
        KeyedStep step{question.isBackground ? PaperBoxKind::AboutYou : PaperBoxKind::Answer, question.id, question.number, question.words.first,
                       question.levels, false};
        step.ticks.insert(step.ticks.end(), question.otherwise.begin(), question.otherwise.end());
        const Indicator* indicator = question.isBackground ? nullptr : m_catalogue.indicator(IndicatorId(question.id));
        step.several = indicator != nullptr && indicator->answer == AnswerKind::Many;
        m_steps.push_back(std::move(step));
    }
    if (!form.story.first.isEmpty()) {
        m_steps.push_back({PaperBoxKind::Story, {}, 0, form.story.first, {{kAgree, 1, form.storyAgree, {}}, {kNotAgree, 2, form.storyNotAgree, {}}}, false});
    }
    m_typed.resize(m_steps.size());
}

void KeyedSheet::addHead(const PaperForm& form) {
    m_steps.push_back({PaperBoxKind::Agreement, {}, 0, form.agreementTitle.first, {{kAgree, 1, form.agree, {}}, {kNotAgree, 2, form.notAgree, {}}}, false});
    m_steps.push_back({PaperBoxKind::Given, {}, 0, form.given.first, form.givenWays, false});
    PaperTick confirmed = form.confirmed;
    confirmed.number = 1;
    m_steps.push_back({PaperBoxKind::Confirmed, {}, 0, confirmed.words.first, {confirmed}, false});
}

KeyedSheet::Pressed KeyedSheet::press(QChar key) {
    const auto at = this->at();
    if (!at) return Pressed::Unknown;
    const KeyedStep& step = m_steps[*at];
    if (key == QLatin1Char('0')) {
        m_typed[*at] = KeyedTicks();
        advance();
        return Pressed::Went;
    }
    const auto found = std::find_if(step.ticks.begin(), step.ticks.end(), [key](const PaperTick& tick) { return isKeyOf(key, tick); });
    if (found == step.ticks.end()) return Pressed::Unknown;
    const auto place = static_cast<std::size_t>(found - step.ticks.begin());
    if (!step.several || isReason(*found)) {
        m_typed[*at] = KeyedTicks{place};
        advance();
        return Pressed::Went;
    }
    KeyedTicks& ticks = m_typed[*at] ? *m_typed[*at] : m_typed[*at].emplace();
    std::erase_if(ticks, [&step](std::size_t one) { return isReason(step.ticks[one]); });
    if (ticks.erase(place) == 0) ticks.insert(place);
    return Pressed::Ticked;
}

bool KeyedSheet::goOn() {
    const auto at = this->at();
    if (!at || !m_typed[*at]) return false;
    advance();
    return true;
}

bool KeyedSheet::goBack() {
    for (std::size_t step = std::min(m_at, m_steps.size()); step > 0; --step) {
        if (isClosed(step - 1)) continue;
        m_at = step - 1;
        return true;
    }
    return false;
}

void KeyedSheet::goTo(std::size_t step) {
    std::size_t reached = 0;
    while (reached < step && (m_typed[reached] || isClosed(reached))) ++reached;
    m_at = reached;
    if (m_at < m_steps.size() && isClosed(m_at)) advance();
}

void KeyedSheet::settle(std::size_t step, std::optional<KeyedTicks> ticks) { m_typed[step] = std::move(ticks); }

void KeyedSheet::advance() {
    do ++m_at;
    while (m_at < m_steps.size() && isClosed(m_at));
}

std::optional<std::size_t> KeyedSheet::at() const { return m_at < m_steps.size() ? std::optional(m_at) : std::nullopt; }

// What a question hangs on stands before it on the sheet.
bool KeyedSheet::isClosed(std::size_t step) const {
    if (m_steps[step].kind != PaperBoxKind::Answer) return false;
    const auto open = openQuestions(m_catalogue, m_profile, answers());
    return std::find(open.begin(), open.end(), IndicatorId(m_steps[step].of)) == open.end();
}

std::optional<std::size_t> KeyedSheet::placeOf(PaperBoxKind kind) const {
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [kind](const KeyedStep& step) { return step.kind == kind; });
    return found == m_steps.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_steps.begin()));
}

bool KeyedSheet::isRefused() const {
    const auto& typed = m_typed[*placeOf(PaperBoxKind::Agreement)];
    return typed && *typed != KeyedTicks{0};
}

bool KeyedSheet::isUnconfirmed() const {
    const auto& typed = m_typed[*placeOf(PaperBoxKind::Confirmed)];
    return typed && typed->empty();
}

// Nothing but that one box is an agreement.
bool KeyedSheet::keepsStory() const {
    const auto place = placeOf(PaperBoxKind::Story);
    return place && m_typed[*place] == KeyedTicks{0};
}

int KeyedSheet::questionsCount() const {
    return static_cast<int>(std::count_if(m_steps.begin(), m_steps.end(), [](const KeyedStep& step) { return step.number > 0; }));
}

std::vector<std::size_t> KeyedSheet::differences(const KeyedSheet& other) const {
    std::vector<std::size_t> found;
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        const auto value = [step](const KeyedSheet& sheet) { return sheet.isClosed(step) ? std::nullopt : sheet.m_typed[step]; };
        if (value(*this) != value(other)) found.push_back(step);
    }
    return found;
}

Answer KeyedSheet::answerOf(const KeyedStep& step, const KeyedTicks& ticks) const {
    if (ticks.empty()) return NoAnswer::PassedOver;
    const PaperTick& first = step.ticks[*ticks.begin()];
    if (const auto reason = noAnswerFromName(first.answer)) return *reason;
    if (!step.several) return Answer::chosen(first.number);
    unsigned bits = 0;
    for (const std::size_t place : ticks) bits |= 1U << (step.ticks[place].number - 1);
    return Answer::ticked(static_cast<std::uint16_t>(bits));
}

std::map<IndicatorId, Answer> KeyedSheet::answers() const {
    std::map<IndicatorId, Answer> answers;
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (m_steps[step].kind == PaperBoxKind::Answer && m_typed[step]) answers[IndicatorId(m_steps[step].of)] = answerOf(m_steps[step], *m_typed[step]);
    }
    return answers;
}

HowGiven KeyedSheet::given() const {
    const std::size_t place = *placeOf(PaperBoxKind::Given);
    const auto& typed = m_typed[place];
    // A person with a sheet in hand reads it, unless the sheet says otherwise.
    if (!typed || typed->empty()) return HowGiven::Read;
    return howGivenFromName(m_steps[place].ticks[*typed->begin()].answer).value_or(HowGiven::Read);
}

Form KeyedSheet::form(FormKind kind, Day date, const LanguageTag& language, WorkerRole role) const {
    Form form;
    form.kind = kind;
    form.date = date;
    form.service = m_profile.id;
    form.serviceVersion = m_profile.version;
    form.catalogue = m_catalogue.id;
    form.catalogueVersion = m_catalogue.version;
    form.language = language;
    form.given = given();
    const auto interpreter = form.given == HowGiven::Interpreter ? Interpreter::NotSaid : Interpreter::None;
    const auto confirmed = confirmedFromName(m_steps[*placeOf(PaperBoxKind::Confirmed)].ticks.front().answer).value_or(Confirmed::NotSaid);
    form.agreement = {date, kAgreementWording, language, form.given, interpreter, role, confirmed};
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        const bool isTicked = m_steps[step].kind == PaperBoxKind::AboutYou && m_typed[step] && !m_typed[step]->empty();
        if (isTicked) form.background[BackgroundId(m_steps[step].of)] = m_steps[step].ticks[*m_typed[step]->begin()].answer;
    }
    form.answers = completeAnswers(m_catalogue, m_profile, answers());
    return form;
}

QString KeyedSheet::keyOf(const PaperTick& tick) {
    if (tick.number >= 1 && tick.number <= kMostKeyNumber) return QString::number(tick.number);
    for (const ReasonKey& one : kReasonKeys) {
        if (tick.answer == noAnswerName(one.reason)) return QString(QLatin1Char(one.shown));
    }
    return {};
}

}  // namespace camre
