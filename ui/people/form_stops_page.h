#pragma once

#include "catalogue/service_profile.h"
#include "form/language_label.h"
#include "form/question_words.h"
#include "kit/buttons.h"
#include "kit/page.h"

class QLabel;

namespace camre {

/// The kind end where a form is not for this person: too young for an adult's form (P24), or a young person
/// who does not understand yet (P26). Thanks for the person, and for the worker what to do instead.
class FormStopsPage final : public Page {
    Q_OBJECT

  public:
    explicit FormStopsPage(QWidget* parent);

    /// @param key  of what the person is told
    void explain(const ServiceProfile& profile, const FormWords& words, const std::string& key);
    [[nodiscard]] bool hasBack() const override { return false; }

  Q_SIGNALS:
    void understood();

  protected:
    void retranslate() override;

  private:
    LanguageLabel* m_person;
    LanguageLabel* m_worker;
    QLabel* m_heading;
    QLabel* m_why;
    QLabel* m_then;
    Button* m_home;
    Respondent m_respondent = Respondent::Adult;
    int m_fromAge = 16;
};

}  // namespace camre
