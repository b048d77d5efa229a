#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"
#include "summary/release_wish.h"

class QLabel;

namespace camre {

class Notice;
class PrimaryButton;
class SecondaryButton;

/// Asks once more before a period is released: it can be done only once. The release is made on a second thread; until
/// it begins to write it can be stopped.
class ReleasePage final : public Page {
    Q_OBJECT
  public:
    ReleasePage(WorkspaceModel& model, ReleaseWish wish, QWidget* parent);

  Q_SIGNALS:
    void released();
    void checkWanted(const camre::Period& period);

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void release();
    void stop();
    void setBusy(bool isBusy);

    WorkspaceModel& m_model;
    ReleaseWish m_wish;
    Notice* m_busy;
    SecondaryButton* m_stop;
    QLabel* m_periodWords;
    QLabel* m_own;
    QLabel* m_points;
    PrimaryButton* m_release;
    SecondaryButton* m_check;
    SecondaryButton* m_notYet;
};

}  // namespace camre
