#pragma once

#include <optional>

#include "bridge/workspace_model.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class Button;
class Notice;
class PrimaryButton;
class SecondaryButton;

/// A person wants no more (P40): the two ways, side by side and in plain words. Stopping is done here, and can be taken
/// back; erasing has a page of its own.
class LeavePage final : public Page {
    Q_OBJECT
  public:
    LeavePage(WorkspaceModel& model, const PersonCode& code, QWidget* parent);

    void arrive() override;

  Q_SIGNALS:
    void eraseWanted(const camre::PersonCode& code);

  protected:
    void retranslate() override;

  private:
    void load();
    void stopOrStartAgain();
    void showChoices();
    [[nodiscard]] QString stopText() const;
    [[nodiscard]] QString eraseText() const;

    WorkspaceModel& m_model;
    PersonCode m_code;
    std::optional<PersonFacts> m_person;  // nothing: not read yet, or gone
    QLabel* m_who;
    QLabel* m_stopHeading;
    QLabel* m_stopText;
    SecondaryButton* m_stop;
    Notice* m_done;
    QLabel* m_eraseHeading;
    QLabel* m_eraseText;
    Button* m_erase;
    PrimaryButton* m_back;
};

}  // namespace camre
