#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class PrimaryButton;
class SecondaryButton;

/// Says what it means to withdraw a release, and asks once more.
class WithdrawPage final : public Page {
    Q_OBJECT
  public:
    WithdrawPage(WorkspaceModel& model, const ReleaseFacts& release, QWidget* parent);

  protected:
    void retranslate() override;

  private:
    void withdraw();

    WorkspaceModel& m_model;
    ReleaseFacts m_release;
    QLabel* m_period;
    QLabel* m_points;
    PrimaryButton* m_keep;
    SecondaryButton* m_withdraw;
};

}  // namespace camre
