#pragma once

#include <QString>
#include <vector>

#include "answers/answer.h"
#include "catalogue/catalogue.h"
#include "pack/language_pack.h"
#include "print/scale_drawing.h"

namespace camre {

/// The same words for the person and for the worker.
struct TwoTexts {
    QString person;
    QString worker;
};

/// One answer that can be ticked, with its words and its picture.
struct AnswerChoice {
    Answer value;
    TwoTexts words;
    QString picture;  // empty: none
};

/// What the words of a form are in the two languages of a conversation. Where the person reads the
/// worker's language, there is only one.
class FormWords {
  public:
    /// All must outlive the words.
    FormWords(const LanguagePack& person, const LanguagePack& worker, const Catalogue& catalogue, Respondent respondent);

    [[nodiscard]] const LanguagePack& person() const { return *m_person; }
    [[nodiscard]] const LanguagePack& worker() const { return *m_worker; }
    [[nodiscard]] const Catalogue& catalogue() const { return *m_catalogue; }
    [[nodiscard]] Respondent respondent() const { return m_respondent; }
    [[nodiscard]] bool isOneLanguage() const { return m_person->tag == m_worker->tag; }

    /// True when every text of this question is there in the person's language; a question is shown in one
    /// language whole, or not in it at all.
    [[nodiscard]] bool hasQuestion(const Indicator& indicator) const;
    /// The same words for a question that is not ready in the person's language: the worker's alone.
    [[nodiscard]] FormWords workerAlone() const { return {*m_worker, *m_worker, *m_catalogue, m_respondent}; }

    /// Any text by its key ("form.skip"). Where the person's language lacks it, the worker's stands in.
    [[nodiscard]] TwoTexts text(std::string_view key) const;
    [[nodiscard]] QString personText(std::string_view key) const;
    [[nodiscard]] TwoTexts question(const Indicator& indicator) const;
    [[nodiscard]] TwoTexts why(const Indicator& indicator) const;
    [[nodiscard]] TwoTexts shortName(const Indicator& indicator) const;
    [[nodiscard]] TwoTexts theme(const ThemeId& theme) const;
    /// The words of an answer that was given; "not answered" for a question left blank.
    [[nodiscard]] TwoTexts answer(const Indicator& indicator, const Answer& answer) const;
    /// The words of a band (P4), or that the person would rather not say; as it is stored where nothing names it any more.
    [[nodiscard]] TwoTexts band(const BackgroundId& variable, const std::string& value) const;
    /// The levels of a question, level 1 first, as on paper.
    [[nodiscard]] std::vector<AnswerChoice> levels(const Indicator& indicator) const;
    /// Do not know, prefer not to say and, where the question offers it, does not apply.
    [[nodiscard]] std::vector<AnswerChoice> otherwise(const Indicator& indicator) const;

  private:
    const LanguagePack* m_person;
    const LanguagePack* m_worker;
    const Catalogue* m_catalogue;
    Respondent m_respondent;
};

}  // namespace camre
