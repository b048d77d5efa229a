#pragma once

#include <QWidget>
#include <optional>

#include "bridge/workspace_model.h"
#include "dialogs/ask.h"

class QLabel;
class QVBoxLayout;

namespace camre {

class ChoiceField;
class Notice;
class SecondaryButton;

/// Backups in the settings: when the last one was made, a new one to a chosen place with its proof, those that may still
/// be somewhere, and the way to restore one.
class BackupSettings final : public QWidget {
    Q_OBJECT

  public:
    /// Both must outlive the widget. A file is open.
    BackupSettings(WorkspaceModel& model, Ask& ask, QWidget* parent);

  Q_SIGNALS:
    void restoreWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildRows();
    void load();
    void showWords();
    void showState();
    void showList();
    void addRow(const BackupNote& note);
    void backUp();
    void made(const Result<BackupNote>& result, bool encrypted);
    void showTrouble(const Error& error);
    [[nodiscard]] QString suggestedPlace() const;

    WorkspaceModel& m_model;
    Ask& m_ask;
    BackupState m_state;
    std::vector<BackupNote> m_backups;
    QLabel* m_heading;
    QLabel* m_stateText;
    QLabel* m_advice;
    SecondaryButton* m_make;
    Notice* m_done;
    Notice* m_trouble;
    ChoiceField* m_months;
    QLabel* m_listHeading;
    QVBoxLayout* m_list;
    SecondaryButton* m_restore;
};

}  // namespace camre
