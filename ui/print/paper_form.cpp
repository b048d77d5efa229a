#include "print/paper_form.h"

#include <QStringList>
#include <algorithm>

#include "catalogue/own_question.h"
#include "pack/agreement_sentences.h"
#include "pack/fill_words.h"
#include "pack/own_words.h"
#include "pack/pack_check.h"
#include "print/scale_drawing.h"

namespace camre {
namespace {

// Both languages, whatever the form's: a sheet may reach anybody.
constexpr char kSampleWords[] = "Pobl enghreifftiol – nid yw neb yma yn real  ·  Sample people – nobody here is real";
constexpr char kToWriteOn[] = "____";
constexpr char kBetweenAnswers[] = " / ";

QString qt(const std::string& text) { return QString::fromStdString(text); }

// Puts one form together. Both packs and the profile outlive it.
class FormMaker {
  public:
    FormMaker(const Catalogue& catalogue, const ServiceProfile& profile, const LanguagePack& pack, const PaperFormChoices& choices)
        : m_catalogue(catalogue), m_profile(profile), m_pack(pack), m_choices(choices) {}

    PaperForm make() {
        addFacts();
        addHead();
        addAgreement();
        addQuestions();
        addStory();
        return std::move(m_form);
    }

  private:
    using Values = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    [[nodiscard]] PaperWords words(std::string_view key, Values values = {}) const {
        PaperWords both{qt(fill(m_pack.text(key), values)), {}};
        if (m_choices.second != nullptr) both.second = qt(fill(m_choices.second->text(key), values));
        return both;
    }

    void addFacts() {
        m_form.service = m_profile.id;
        m_form.serviceVersion = m_profile.version;
        m_form.catalogue = m_catalogue.id;
        m_form.catalogueVersion = m_catalogue.version;
        m_form.languageTag = m_pack.tag;
        m_form.language = paperLanguage(m_pack);
        if (m_choices.second != nullptr) m_form.secondLanguage = paperLanguage(*m_choices.second);
        m_form.companion = m_choices.companion;
        if (m_choices.isSample) m_form.mark = QString::fromUtf8(kSampleWords);
    }

    void addHead() {
        m_form.title = qt(m_pack.text("paper.title"));
        m_form.heading = words("form.title");
        m_form.formKind = m_choices.kind == FormKind::Baseline ? words("print.first_form") : words("print.later_form", {{"number", kToWriteOn}});
        m_form.noName = words("paper.no_name");
        m_form.code = words("paper.code");
        m_form.date = words("paper.date");
        m_form.day = words("paper.day");
        m_form.month = words("paper.month");
        m_form.year = words("paper.year");
        m_form.example = words("paper.mark_example");
        m_form.tickOne = words("form.tick_one");
        m_form.wrongBox = words("paper.wrong_box");
        m_form.sameAnswers = words("paper.same_answers");
        if (m_choices.companion) m_form.readAlong = words("paper.read_along");
        m_form.thanks = words("form.hand_back");
        m_form.side = qt(m_pack.text("paper.side"));
        m_form.foot = footWords();
    }

    // For whoever files the sheet: in both languages of the service, whatever the form's own.
    [[nodiscard]] QString footWords() const {
        QStringList titles;
        for (const char* tag : {"cy", "en"}) {
            const auto found = m_profile.titles.find(tag);
            if (found != m_profile.titles.end() && !titles.contains(qt(found->second))) titles << qt(found->second);
        }
        titles << QStringLiteral("%1 %2").arg(qt(m_profile.id.text)).arg(m_profile.version) << qt(m_pack.tag.text);
        return titles.join(QStringLiteral("  ·  "));
    }

    void addAgreement() {
        m_form.agreementTitle = words("agreement.title");
        for (const AgreementSentence& one : agreementSentences(m_catalogue, m_profile)) {
            m_form.agreement.push_back({words(one.key), qt(one.picture)});
        }
        const AgreementChoices choices = agreementChoices(m_profile);
        m_form.agree = words(choices.agree);
        m_form.notAgree = words(choices.notAgree);
        m_form.given = words("print.given");
        int number = 0;
        for (const HowGiven way : {HowGiven::Read, HowGiven::Heard, HowGiven::WorkerReadAloud, HowGiven::Interpreter}) {
            const std::string name(howGivenName(way));
            m_form.givenWays.push_back({name, ++number, words("print.given_" + name), {}});
        }
        const bool child = m_profile.respondent == Respondent::Child;
        m_form.confirmed = {std::string(confirmedName(child ? Confirmed::Understanding : Confirmed::Age)), 0,
                            words(child ? "print.confirmed_understanding" : "print.confirmed_age"), {}};
    }

    void addQuestions() {
        if (m_choices.kind == FormKind::Baseline) addBackground();
        int number = 0;
        const bool hasHeadings = isByThemes();
        bool wasSensitive = false;
        const Indicator* before = nullptr;
        for (const IndicatorId& id : m_profile.questions) {
            const Indicator* indicator = m_catalogue.indicator(id);
            if (indicator == nullptr) continue;
            PaperQuestion question = questionOf(*indicator, ++number);
            if (hasHeadings && (before == nullptr || before->theme != indicator->theme)) {
                question.theme = words(word_key::theme(indicator->theme));
                if (indicator->theme.text != kOwnTheme) question.themePicture = QStringLiteral("theme-") + qt(indicator->theme.text);
            }
            if (indicator->sensitive && !wasSensitive) question.sensitive = words("form.sensitive");
            wasSensitive = indicator->sensitive;
            before = indicator;
            m_form.questions.push_back(std::move(question));
        }
    }

    // A heading tells that here is all about its theme. Where the order goes back and forth, it would tell what is not so.
    [[nodiscard]] bool isByThemes() const {
        std::vector<ThemeId> seen;
        for (const IndicatorId& id : m_profile.questions) {
            const Indicator* indicator = m_catalogue.indicator(id);
            if (indicator == nullptr || (!seen.empty() && seen.back() == indicator->theme)) continue;
            if (std::find(seen.begin(), seen.end(), indicator->theme) != seen.end()) return false;
            seen.push_back(indicator->theme);
        }
        return true;
    }

    [[nodiscard]] PaperQuestion questionOf(const Indicator& indicator, int number) const {
        PaperQuestion question;
        question.id = indicator.id.text;
        question.number = number;
        question.words = words(questionKeyFor(indicator, m_profile.respondent));
        if (indicator.answer == AnswerKind::Many) question.hint = words("form.tick_all");
        if (indicator.askedWhen) question.onlyIf = onlyIf(*indicator.askedWhen);
        const Scale& scale = m_catalogue.scaleOf(indicator);
        for (int level = 1; level <= scale.levels; ++level) {
            question.levels.push_back({std::to_string(level), level, words(answerKeyFor(m_catalogue, indicator, level)), scalePicture(scale, level)});
        }
        addOtherwise(question, NoAnswer::DontKnow, "answer.dont_know", "dont-know");
        addOtherwise(question, NoAnswer::PreferNotToSay, "answer.prefer_not_to_say", "prefer-not");
        if (indicator.mayNotApply) addOtherwise(question, NoAnswer::NotApplicable, "answer.not_applicable", "not-applicable");
        if (!scale.ownWords && indicator.answer == AnswerKind::One) {
            question.sameAnswers = scale.id.text + (indicator.mayNotApply ? "+" : "");
        }
        return question;
    }

    // In the order of the screen, whose numbers go on from the levels.
    void addOtherwise(PaperQuestion& question, NoAnswer reason, std::string_view key, const char* picture) const {
        const int number = static_cast<int>(question.levels.size() + question.otherwise.size()) + 1;
        question.otherwise.push_back({std::string(noAnswerName(reason)), number, words(key), QString::fromLatin1(picture)});
    }

    [[nodiscard]] PaperWords onlyIf(const AskedWhen& when) const {
        const auto found = std::find(m_profile.questions.begin(), m_profile.questions.end(), when.indicator);
        if (found == m_profile.questions.end()) return {};
        std::string answers;
        for (const int level : when.levels) answers += (answers.empty() ? "" : kBetweenAnswers) + std::to_string(level);
        const std::string number = std::to_string(found - m_profile.questions.begin() + 1);
        return words("paper.only_if", {{"answers", answers}, {"number", number}});
    }

    void addBackground() {
        for (const BackgroundChoice& choice : m_profile.background) {
            const BackgroundQuestion* asked = m_catalogue.backgroundQuestion(choice.variable);
            if (asked == nullptr) continue;
            PaperQuestion question;
            question.id = asked->id.text;
            question.isBackground = true;
            question.words = words(word_key::background(asked->id));
            for (const std::string& value : asked->values) {
                question.levels.push_back({value, static_cast<int>(question.levels.size()) + 1, words(word_key::backgroundValue(asked->id, value)), {}});
            }
            addOtherwise(question, NoAnswer::PreferNotToSay, "answer.prefer_not_to_say", "prefer-not");
            if (m_form.questions.empty()) {
                question.theme = words("background.title");
                question.sensitive = words("background.optional");
            }
            m_form.questions.push_back(std::move(question));
        }
    }

    void addStory() {
        if (!m_profile.story) return;
        m_form.story = words("story.question");
        m_form.storyWarning = words("story.warning");
        m_form.storyAgree = words("story.agree");
        m_form.storyNotAgree = words("story.not_agree");
    }

    const Catalogue& m_catalogue;
    const ServiceProfile& m_profile;
    const LanguagePack& m_pack;
    PaperFormChoices m_choices;
    PaperForm m_form;
};

}  // namespace

PaperForm paperForm(const Catalogue& catalogue, const ServiceProfile& profile, const LanguagePack& pack, const PaperFormChoices& choices) {
    if (profile.ownQuestions.empty()) return FormMaker(catalogue, profile, pack, choices).make();
    const Catalogue withOwn = withOwnQuestions(catalogue, profile);
    const LanguagePack words = withOwnWords(pack, profile.ownQuestions);
    PaperFormChoices wanted = choices;
    std::optional<LanguagePack> second;
    if (choices.second != nullptr) wanted.second = &second.emplace(withOwnWords(*choices.second, profile.ownQuestions));
    return FormMaker(withOwn, profile, words, wanted).make();
}

}  // namespace camre
