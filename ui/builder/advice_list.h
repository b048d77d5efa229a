#pragma once

#include <QWidget>

#include "catalogue/form_advice.h"
#include "words/interface_language.h"

class QLabel;

namespace camre {

/// What to think about once more in a form: each a line, none of them an obstacle.
class AdviceList final : public QWidget {
    Q_OBJECT
  public:
    /// @param language  must outlive the list
    AdviceList(const InterfaceLanguage& language, QWidget* parent);
    void showAdvice(std::vector<FormAdvice> advice, const std::vector<OwnQuestion>& own);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    [[nodiscard]] QString lineOf(const FormAdvice& advice) const;
    [[nodiscard]] QString heldLine() const;

    const InterfaceLanguage& m_language;
    std::vector<FormAdvice> m_advice;
    std::vector<OwnQuestion> m_own;
    QLabel* m_title;
    QLabel* m_lines;
};

}  // namespace camre
