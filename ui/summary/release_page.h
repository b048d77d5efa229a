#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class PrimaryButton;
class SecondaryButton;

/// Asks once more before a period is released: it can be done only once.
class ReleasePage final : public Page {
    Q_OBJECT
  public:
    ReleasePage(WorkspaceModel& model, Period period, std::optional<BackgroundId> by, QWidget* parent);

  Q_SIGNALS:
    void released();

  protected:
    void retranslate() override;

  private:
    void release();

    WorkspaceModel& m_model;
    Period m_period;
    std::optional<BackgroundId> m_by;
    QLabel* m_periodWords;
    QLabel* m_points;
    PrimaryButton* m_release;
    SecondaryButton* m_notYet;
};

}  // namespace camre
