#pragma once

#include <QWidget>
#include <vector>

#include "catalogue/service_profile.h"
#include "words/interface_language.h"
#include "workspace/library.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace camre {

class ChoiceField;
class TextField;

/// All of a form but its questions and its promises: titles, whom it asks and when, own words, background, results.
class FormDetails final : public QWidget {
    Q_OBJECT
  public:
    /// Both must outlive the widget.
    FormDetails(const Library& library, const InterfaceLanguage& language, QWidget* parent);

    /// @param respondentIsFixed  there are people already: the form asks the same kind of people as before
    void showForm(const Catalogue& catalogue, const ServiceProfile& profile, bool respondentIsFixed);
    /// Puts what was chosen into the profile; its questions and promises stay.
    void putInto(ServiceProfile& profile) const;
    /// Marks what cannot stay as it is: a missing title, months that are none, a background question without a reason (P4).
    /// True: all is well.
    bool check();
    /// The first control that is marked.
    [[nodiscard]] QWidget* firstWrong() const { return m_firstWrong; }

  Q_SIGNALS:
    void edited();
    void respondentChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct BackgroundRow {
        BackgroundId variable;
        QCheckBox* box;
        TextField* reason;
    };
    void addFields();
    void addResults();
    void connectFields();
    void buildBackground();
    void buildLanguages();
    void fillChoices();
    void fillThresholds();
    void retranslate();
    void retranslateResults();
    void mark(class Field& field, const QString& sentence);
    [[nodiscard]] std::vector<int> months() const;
    [[nodiscard]] Respondent respondent() const;

    const Library& m_library;
    const InterfaceLanguage& m_language;
    Catalogue m_catalogue;
    bool m_filling = false;
    QWidget* m_firstWrong = nullptr;
    TextField* m_titleCy;
    TextField* m_titleEn;
    ChoiceField* m_respondent;
    ChoiceField* m_adultsFrom;
    TextField* m_months;
    QCheckBox* m_story;
    QLabel* m_storyHint;
    QLabel* m_languagesTitle;
    QLabel* m_languagesHint;
    QVBoxLayout* m_languages;
    std::vector<std::pair<LanguageTag, QCheckBox*>> m_languageBoxes;
    QLabel* m_backgroundTitle;
    QLabel* m_backgroundHint;
    QVBoxLayout* m_background;
    std::vector<BackgroundRow> m_backgroundRows;
    QLabel* m_resultsTitle;
    ChoiceField* m_period;
    ChoiceField* m_yearStarts;
    ChoiceField* m_threshold;
    ChoiceField* m_movement;
};

}  // namespace camre
