#pragma once

#include <QWidget>
#include <vector>

#include "workspace/workspace.h"

class QGridLayout;
class QLabel;

namespace camre {

/// The follow-ups that are due, one to a row: code, which, when, language, state, and Start. Late is said in words.
class DueList final : public QWidget {
    Q_OBJECT
  public:
    explicit DueList(QWidget* parent);

    void showPeople(const std::vector<PersonFacts>& people, const Library& library, Day today);

  Q_SIGNALS:
    void startWanted(const camre::PersonCode& code);
    void stateWanted(const camre::PersonCode& code, camre::FollowUpState state);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void buildSoon();
    /// In large text or a narrow window a person takes several lines, so that nothing goes sideways.
    [[nodiscard]] bool shouldStack() const;
    void addHeads();
    void addRow(int row, const PersonFacts& person);
    QWidget* startButton(int row, const PersonFacts& person);
    QWidget* stateButton(const PersonFacts& person);
    QLabel* makeCell(const QString& name, const QString& text, bool strong);
    [[nodiscard]] QString stateWords(const PersonFacts& person) const;
    void place(int row, const std::vector<QWidget*>& cells);

    std::vector<PersonFacts> m_people;
    const Library* m_library = nullptr;
    Day m_today;
    bool m_stacked = false;
    QGridLayout* m_grid = nullptr;
    QWidget* m_rows = nullptr;
};

}  // namespace camre
