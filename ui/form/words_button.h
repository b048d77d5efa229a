#pragma once

#include <QPushButton>

#include "form/language_label.h"

class QVBoxLayout;

namespace camre {

/// A large button with words in the person's language and, under them, the worker's. None of these is
/// ever the default: they are pressed by a click, by Space, or by Enter once they have the focus.
class WordsButton final : public QPushButton {
    Q_OBJECT

  public:
    /// @param name  object name, for tests
    WordsButton(const QString& name, QWidget* parent);

    void setPersonWords(const LanguagePack& pack, const QString& words);
    /// Empty: the line is not there.
    void setWorkerWords(const LanguagePack& pack, const QString& words);
    void setWorkerWords(const QString& words);
    void setCentred();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void nameAloud();

    QVBoxLayout* m_lines;
    LanguageLabel* m_person;
    LanguageLabel* m_worker;
};

}  // namespace camre
