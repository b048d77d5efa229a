#pragma once

#include "kit/row_table.h"
#include "workspace/workspace.h"

namespace camre {

/// The follow-ups, one to a row: code, which, when, language, state, Start and Set. Each state has its words and its
/// own picture. While `readOnly` nothing can be started or set, so neither button is there.
class DueList final : public RowTable {
    Q_OBJECT
  public:
    explicit DueList(QWidget* parent);

    void showPeople(const std::vector<PersonFacts>& people, const Library& library, Day today, bool readOnly);

    /// "late – 6 days", "due", "moved away" …
    [[nodiscard]] static QString stateWords(const PersonFacts& person, Day today);

  Q_SIGNALS:
    void startWanted(const camre::PersonCode& code);
    void stateWanted(const camre::PersonFacts& person, camre::FollowUpState state);

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;

  private:
    void addPerson(int row, const PersonFacts& person);
    QWidget* stateCell(int row, const PersonFacts& person);
    QWidget* startButton(int row, const PersonFacts& person);
    QWidget* stateButton(const PersonFacts& person);
    [[nodiscard]] QString languageOf(const PersonFacts& person) const;

    std::vector<PersonFacts> m_people;
    const Library* m_library = nullptr;
    Day m_today;
    bool m_readOnly = false;
};

/// The words of a state that a worker sets, as the list and its menu say them.
QString followUpStateWords(FollowUpState state);

}  // namespace camre
