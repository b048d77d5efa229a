#pragma once

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>

#include "form/language_label.h"
#include "form/question_words.h"
#include "pictures/picture.h"

namespace camre {

/// One answer to tick: number, box, picture, the person's words large and the worker's beside them.
/// The whole row is the target. It looks like a tick box, as on paper; screen readers hear a radio
/// button where one is to be ticked, a check box where several may be.
class TickRow final : public QAbstractButton {
    Q_OBJECT

  public:
    TickRow(const AnswerChoice& choice, const FormWords& words, int number, QWidget* parent);

    [[nodiscard]] const Answer& value() const { return m_value; }
    void setSeveralAllowed(bool allowed) { m_severalAllowed = allowed; }
    [[nodiscard]] bool isSeveralAllowed() const { return m_severalAllowed; }
    /// Ticks or clears without a sound: nothing is saved.
    void showTicked(bool ticked);
    /// The worker's words under the person's instead of beside them.
    void setStacked(bool stacked);
    void setWorkerWordsShown(bool shown);
    /// Marked while it is read aloud.
    void setLit(bool lit);
    [[nodiscard]] bool isLit() const { return m_lit; }
    [[nodiscard]] int pictureWidth() const;
    /// One width for all rows, so that their words line up.
    void setPictureWidth(int px);

  Q_SIGNALS:
    /// A digit, an arrow or Enter was pressed while this row had the focus.
    void keyPressed(int key);
    void focused();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void layOut();
    void placeWorkerWords();

    Answer m_value;
    bool m_severalAllowed = false;
    bool m_stacked = false;
    bool m_lit = false;
    QLabel* m_number;
    QWidget* m_boxPlace;
    QWidget* m_pictureRoom;
    PictureLabel* m_picture;
    QBoxLayout* m_texts;
    LanguageLabel* m_person;
    LanguageLabel* m_worker;
};

}  // namespace camre
