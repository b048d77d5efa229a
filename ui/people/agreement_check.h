#pragma once

#include <QFrame>
#include <optional>
#include <vector>

#include "answers/form.h"
#include "catalogue/service_profile.h"

class QAbstractButton;
class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;

namespace camre {

/// What the worker says on the agreement page, in the worker's language: that the person has the age this
/// form is for (P24), or the three checks of a young person's understanding, one after another (P26); how
/// the agreement was given; and, only after "through an interpreter", what kind of interpreter (P18).
class AgreementCheck final : public QFrame {
    Q_OBJECT

  public:
    explicit AgreementCheck(QWidget* parent);

    /// Nothing ticked, nothing chosen.
    void startOver(const ServiceProfile& profile);
    /// True when every line that this form needs is ticked.
    [[nodiscard]] bool isConfirmed() const;
    /// Nothing as long as no way was chosen.
    [[nodiscard]] std::optional<HowGiven> given() const;
    /// How it was given, who interpreted and what was confirmed; the rest is not this part's to know.
    [[nodiscard]] Agreement said() const;

    /// Where the focus should go when a line, or the way, is missing.
    [[nodiscard]] QWidget* openLine() const;
    [[nodiscard]] QWidget* firstWay() const;
    /// Its controls in the order in which they stand.
    [[nodiscard]] std::vector<QWidget*> stops() const;

    void retranslate();

  private:
    void addConfirmations(QBoxLayout& rows);
    void addWays(QBoxLayout& rows);
    void showLines();
    void showKinds();
    [[nodiscard]] bool isChild() const { return m_respondent == Respondent::Child; }
    /// How many lines this form needs.
    [[nodiscard]] std::size_t linesCount() const { return isChild() ? m_lines.size() : 1; }

    QLabel* m_heading;
    QLabel* m_whoAgrees;
    QLabel* m_givenLabel;
    QLabel* m_kindLabel;
    QWidget* m_kinds;
    std::vector<QCheckBox*> m_lines;
    QButtonGroup* m_given;
    QButtonGroup* m_interpreter;
    Respondent m_respondent = Respondent::Adult;
    int m_fromAge = 16;
    QString m_agreementBy;
};

}  // namespace camre
