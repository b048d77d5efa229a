#include "papers/answers_paper.h"

#include <QCoreApplication>

#include "bridge/qt_text.h"
#include "kit/text.h"
#include "papers/paper_parts.h"

namespace camre {
namespace {


TwoTexts both(const QString& text) { return {text, text}; }

PrintedRow ruledRow(PrintedCell first, PrintedCell second) {
    PrintedRow row;
    row.cells = {std::move(first), std::move(second)};
    row.cells.back().share = 0.8;
    row.aboveMm = 1.6;
    row.ruled = true;
    return row;
}

const char* planKey(FollowUpState state) {
    switch (state) {
        case FollowUpState::Planned: return "print.plan_planned";
        case FollowUpState::Tried: return "print.plan_tried";
        case FollowUpState::MovedAway: return "print.plan_moved";
        case FollowUpState::DoesNotWantMore: break;
    }
    return "print.plan_no_more";
}

// Writes the sheets from top to bottom.
class AnswersWriter {
  public:
    AnswersWriter(const FormWords& words, const ServiceProfile& profile, const QString& title)
        : m_words(words), m_profile(profile), m_paper(emptyPaper(title, words.person())) {}

    void writeTop(const PersonFacts& person);
    void writeForm(const Form& form, const TwoTexts& heading, const Story* story);
    void writePlan(const PersonFacts& person);
    void writeKeptLonger(const KeptLonger& longer);
    [[nodiscard]] PrintedDocument paper() && { return std::move(m_paper); }

  private:
    void writeFacts(const Form& form);
    void writeAgreement(const Agreement& agreement);
    void writeBackground(const Background& background);
    void writeAnswers(const Form& form);
    void writeUnknown(const Form& form);
    void writeStory(const Story& story);
    void heading(const TwoTexts& texts, double aboveMm);
    void fact(std::string_view key, const TwoTexts& value) { row(m_words.text(key), value, false); }
    void row(const TwoTexts& name, const TwoTexts& value, bool bold);
    [[nodiscard]] TwoTexts day(Day day) const;
    [[nodiscard]] TwoTexts languageName(const LanguageTag& tag) const;
    [[nodiscard]] TwoTexts serviceName(const Form& form) const;

    const FormWords& m_words;
    const ServiceProfile& m_profile;
    PrintedDocument m_paper;
};

void AnswersWriter::row(const TwoTexts& name, const TwoTexts& value, bool bold) {
    PrintedCell said = inBothLanguages(m_words, value, PaperText::Body, bold);
    // A day or a number that is the same in both languages stands once.
    if (said.texts.size() > 1 && value.person == value.worker) said.texts.pop_back();
    m_paper.blocks.push_back(ruledRow(inBothLanguages(m_words, name, PaperText::Body), std::move(said)));
}

void AnswersWriter::heading(const TwoTexts& texts, double aboveMm) {
    PrintedRow row{{inBothLanguages(m_words, texts, PaperText::Heading)}, aboveMm, true};
    m_paper.blocks.push_back(std::move(row));
}

TwoTexts AnswersWriter::day(Day day) const {
    return {paperDay(day, paperLanguage(m_words.person())), paperDay(day, paperLanguage(m_words.worker()))};
}

TwoTexts AnswersWriter::languageName(const LanguageTag& tag) const {
    for (const LanguagePack* pack : {&m_words.person(), &m_words.worker()}) {
        if (pack->tag == tag) return both(toQt(pack->endonym));
    }
    return both(toQt(tag.text));
}

// Its title, then exactly what is kept: which form and which list of questions, each with its version.
TwoTexts AnswersWriter::serviceName(const Form& form) const {
    const QString kept = isolated(QStringLiteral("%1/%2, %3/%4").arg(toQt(form.service.text)).arg(form.serviceVersion)
                                      .arg(toQt(form.catalogue)).arg(form.catalogueVersion));
    const auto titled = [&](const LanguagePack& pack) {
        if (form.service != m_profile.id) return kept;
        auto title = m_profile.titles.find(pack.tag.text);
        if (title == m_profile.titles.end()) title = m_profile.titles.find("en");
        return title == m_profile.titles.end() ? kept : isolated(toQt(title->second) + QStringLiteral(" (") + kept + QLatin1Char(')'));
    };
    return {titled(m_words.person()), titled(m_words.worker())};
}

void AnswersWriter::writeTop(const PersonFacts& person) {
    m_paper.blocks.push_back(PrintedRow{{inBothLanguages(m_words, m_words.text("print.answers"), PaperText::Title)}, 0});
    m_paper.blocks.push_back(PrintedRow{{inBothLanguages(m_words, m_words.text("print.answers_all"), PaperText::Body)}, 2});
    fact("paper.code", both(isolated(toQt(person.code.text()))));
    fact("print.language", languageName(person.language));
}

void AnswersWriter::writePlan(const PersonFacts& person) {
    heading(m_words.text("print.next_form"), 8);
    if (!person.takingPart) m_paper.blocks.push_back(PrintedRow{{inBothLanguages(m_words, m_words.text("print.stopped"), PaperText::Body)}, 1.5});
    fact("print.plan", m_words.text(planKey(person.followUp)));
    if (person.nextDue) fact("paper.date", day(*person.nextDue));
}

void AnswersWriter::writeKeptLonger(const KeptLonger& longer) {
    fact("print.kept_longer", day(longer.until));
    m_paper.blocks.push_back(ruledRow(inBothLanguages(m_words, m_words.text("print.kept_why"), PaperText::Body),
                                      {{inBold(asWritten(toQt(longer.reason), m_words.worker()))}, {}}));
    fact("print.kept_decided", day(longer.decided));
}

void AnswersWriter::writeForm(const Form& form, const TwoTexts& title, const Story* story) {
    heading(title, 8);
    writeFacts(form);
    writeAgreement(form.agreement);
    writeBackground(form.background);
    writeAnswers(form);
    if (story != nullptr) writeStory(*story);
}

void AnswersWriter::writeFacts(const Form& form) {
    fact("paper.date", day(form.date));
    fact("print.service", serviceName(form));
    fact("print.language", languageName(form.language));
    fact("print.given", m_words.text("print.given_" + std::string(howGivenName(form.given))));
}

void AnswersWriter::writeAgreement(const Agreement& agreement) {
    heading(m_words.text("print.agreement"), 5);
    fact("paper.date", day(agreement.date));
    fact("print.wording", both(QString::number(agreement.wording)));
    fact("print.language", languageName(agreement.language));
    fact("print.given", m_words.text("print.given_" + std::string(howGivenName(agreement.given))));
    const auto named = [this](const char* key, std::string_view name) {
        if (!name.empty()) fact(key, m_words.text(std::string(key) + "_" + std::string(name)));
    };
    named("print.interpreter", interpreterName(agreement.interpreter));
    named("print.role", workerRoleName(agreement.role));
    named("print.confirmed", confirmedName(agreement.confirmed));
}

void AnswersWriter::writeBackground(const Background& background) {
    if (background.empty()) return;
    heading(m_words.text("background.title"), 5);
    for (const auto& [variable, value] : background) row(m_words.text(word_key::background(variable)), m_words.band(variable, value), true);
}

void AnswersWriter::writeAnswers(const Form& form) {
    for (const Theme& theme : m_words.catalogue().themes) {
        bool isFirst = true;
        for (const Indicator& indicator : m_words.catalogue().indicators) {
            const auto found = form.answers.find(indicator.id);
            if (indicator.theme != theme.id || found == form.answers.end()) continue;
            if (isFirst) heading(m_words.theme(theme.id), 5);
            isFirst = false;
            row(m_words.question(indicator), m_words.answer(indicator, found->second), true);
        }
    }
    writeUnknown(form);
}

// Questions of an older list, whose words are gone: what is kept is said all the same.
void AnswersWriter::writeUnknown(const Form& form) {
    for (const auto& [id, answer] : form.answers) {
        if (m_words.catalogue().indicator(id) != nullptr) continue;
        const QString value = answer.isChosen()   ? QString::number(answer.level())
                              : answer.isTicked() ? QString::number(answer.ticks(), 2)
                                                  : toQt(noAnswerName(answer.reason()));
        row(both(isolated(toQt(id.text))), both(isolated(value)), true);
    }
}

void AnswersWriter::writeStory(const Story& story) {
    heading(m_words.text("print.my_words"), 5);
    fact("paper.date", day(story.date));
    fact("print.language", languageName(story.language));
    m_paper.blocks.push_back(printedLine(asWritten(toQt(story.text), m_words.person()), 2));
}

}  // namespace

Result<KeptAnswers> readKeptAnswers(Workspace& workspace, const PersonCode& code) {
    const auto person = workspace.person(code);
    if (!person) return person.error();
    auto forms = workspace.forms(code);
    if (!forms) return forms.error();
    KeptAnswers kept{person.value(), std::move(forms).value(), {}, {}, {}};
    const auto stories = workspace.stories(code);
    if (!stories) return stories.error();
    for (const Story& one : stories.value()) kept.stories.emplace(one.formNumber, one);
    const auto longer = workspace.keptLonger(code);
    if (!longer) return longer.error();
    kept.longer = longer.value();
    if (!kept.person.draftWaiting) return kept;
    auto draft = workspace.draft(code);
    if (!draft) return draft.error();
    kept.draft = std::move(draft).value();
    return kept;
}

PrintJob printAnswers(const KeptAnswers& kept, const FormWords& words, const ServiceProfile& profile) {
    //: Title of the page that prints everything kept under one code; never with the code in it
    const QString title = QCoreApplication::translate("AnswersPaper", "Answers");
    AnswersWriter writer(words, profile, title);
    writer.writeTop(kept.person);
    const auto storyOf = [&kept](int form) {
        const auto found = kept.stories.find(form);
        return found == kept.stories.end() ? nullptr : &found->second;
    };
    int number = 0;
    for (const StoredForm& one : kept.forms) {
        TwoTexts heading = words.text(number == 0 ? "print.first_form" : "print.later_form");
        for (QString* text : {&heading.person, &heading.worker}) text->replace(QStringLiteral("{number}"), QString::number(number));
        writer.writeForm(one.form, heading, storyOf(number));
        ++number;
    }
    if (kept.draft) writer.writeForm(kept.draft->form, words.text("print.unfinished"), storyOf(number));
    writer.writePlan(kept.person);
    if (kept.longer) writer.writeKeptLonger(*kept.longer);
    return {title, {{toQt(words.person().endonym), std::move(writer).paper()}}, true, {}};
}

}  // namespace camre
