#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <vector>

#include "form/question_words.h"
#include "form/tick_row.h"

namespace camre {

/// What can be ticked for one question.
struct TickChoices {
    QString question;  // what a screen reader calls the group
    bool several = false;
    std::vector<AnswerChoice> levels;
    std::vector<AnswerChoice> otherwise;  // after the "or": reasons for not answering
};

/// The answers of one question. It shows one answer and reports one: setting is silent, only a
/// person's tick is heard. It mirrors as a whole for languages written from right to left, while the
/// worker's words keep their own direction.
///
/// Keys while the focus is inside: Up and Down move without ticking, Space ticks, 1-9 tick, Enter is
/// `continueWanted`. A second tick on the same answer clears it.
class TickList final : public QWidget {
    Q_OBJECT

  public:
    explicit TickList(QWidget* parent = nullptr);

    void showQuestion(const Indicator& indicator, const FormWords& words);
    void showChoices(const TickChoices& choices, const FormWords& words);
    void setAnswer(const Answer& answer);
    [[nodiscard]] Answer answer() const;
    void setStacked(bool stacked);
    void setWorkerWordsShown(bool shown);
    /// Number keys can be switched off (WCAG 2.2, 2.1.4).
    void setNumberKeysOn(bool on) { m_numberKeysOn = on; }
    /// As if this digit (Qt::Key_1 …) had been pressed on an answer. False: it is no answer's digit, or they are switched off.
    bool tickByDigit(int key);
    /// To the ticked answer, or to the first one.
    void focusAnswers();
    [[nodiscard]] const std::vector<TickRow*>& rows() const { return m_rows; }

  Q_SIGNALS:
    /// `Answer()`: the tick was taken away.
    void answerPicked(const Answer& answer);
    void continueWanted();

  private:
    void clearRows();
    void addRow(const AnswerChoice& choice, const FormWords& words);
    void addDivider(const FormWords& words);
    void describeRows(const QString& question);
    void rowToggled(TickRow& row);
    void handleKey(const TickRow& row, int key);
    void moveFocus(const TickRow& row, int steps);
    void makeTabStop(const TickRow& row);
    void lineUpPictures();

    QVBoxLayout* m_layout;
    std::vector<TickRow*> m_rows;
    bool m_several = false;
    bool m_numberKeysOn = true;
};

}  // namespace camre
