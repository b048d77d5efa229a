#pragma once

#include <QWidget>

#include "bridge/workspace_model.h"

class QLabel;

namespace camre {

class SecondaryButton;

/// The lock of the open file in the settings: whether it is locked, and the way to another passphrase.
class LockSettings final : public QWidget {
    Q_OBJECT

  public:
    /// @param model  must outlive the widget; a file is open
    LockSettings(WorkspaceModel& model, QWidget* parent);

  Q_SIGNALS:
    void passphraseWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showWords();

    WorkspaceModel& m_model;
    QLabel* m_heading;
    QLabel* m_state;
    SecondaryButton* m_change;
};

}  // namespace camre
