#pragma once

#include <QWidget>
#include <vector>

#include "catalogue/service_profile.h"
#include "words/interface_language.h"
#include "workspace/library.h"

class QLabel;
class QVBoxLayout;

namespace camre {

class ChoiceField;
class TextField;

/// The questions to choose from: one theme, or what a search finds, each with the reason it is asked, where it comes from,
/// who provides the answer and whether somebody holds it already.
class QuestionList final : public QWidget {
    Q_OBJECT
  public:
    /// All must outlive the list.
    QuestionList(const Library& library, const InterfaceLanguage& language, QWidget* parent);

    /// What the form asks by now, and whom.
    void showForm(const Catalogue& catalogue, const ServiceProfile& profile);
    /// Where Tab leaves the list.
    [[nodiscard]] QWidget* lastControl() const;

  Q_SIGNALS:
    void chosen(const camre::IndicatorId& question, bool isOn);
    /// Other questions stand there now: Tab leaves it elsewhere.
    void rebuilt();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void fillThemes();
    void build();
    void addQuestion(const Indicator& indicator);
    void showTicks();
    [[nodiscard]] bool isAsked(const IndicatorId& id) const;
    [[nodiscard]] bool isShown(const Indicator& indicator) const;
    [[nodiscard]] QString questionWords(const Indicator& indicator) const;
    [[nodiscard]] QString factsOf(const Indicator& indicator) const;

    const Library& m_library;
    const InterfaceLanguage& m_language;
    Catalogue m_catalogue;
    ServiceProfile m_profile;
    TextField* m_search;
    ChoiceField* m_theme;
    QLabel* m_none;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_place;
};

}  // namespace camre
