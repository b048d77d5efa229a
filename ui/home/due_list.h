#pragma once

#include <QWidget>
#include <vector>

#include "workspace/workspace.h"

class QGridLayout;

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

  private:
    void addHeads();
    void addRow(int row, const PersonFacts& person, const Library& library, Day today);
    QWidget* stateButton(const PersonFacts& person);
    void addText(int row, int column, const QString& name, const QString& text, bool strong = false);

    QGridLayout* m_grid = nullptr;
    QWidget* m_rows = nullptr;
};

}  // namespace camre
