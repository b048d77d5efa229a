#pragma once

#include <vector>

#include "form/journey.h"
#include "form/language_label.h"
#include "form/question_words.h"
#include "kit/buttons.h"
#include "kit/page.h"

namespace camre {

/// Five places in a row: hollow is then, filled is now, an arrow between them. Shape carries all of it,
/// no colour does; the words beside it say the same.
class JourneyLine final : public QWidget {
    Q_OBJECT

  public:
    JourneyLine(int then, int now, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] double centre(int place) const;
    void paintArrow(QPainter& painter) const;

    int m_then;
    int m_now;
};

/// "Your journey so far": one row a theme, as one sentence and as a line of footsteps. No total, no
/// number, nobody else.
class JourneyPage final : public Page {
    Q_OBJECT

  public:
    explicit JourneyPage(QWidget* parent);

    void showJourney(const std::vector<ThemeJourney>& rows, const FormWords& words);

  Q_SIGNALS:
    void finishWanted();
    void printWanted();

  protected:
    void retranslate() override;

  private:
    void addRow(const ThemeJourney& row, const FormWords& words);
    void addKey(const FormWords& words);
    void clearRows();

    LanguageLabel* m_title;
    QWidget* m_rows;
    LanguageLabel* m_talk;
    LanguageLabel* m_workerTalk;
    Button* m_finish;
    Button* m_print;
};

}  // namespace camre
