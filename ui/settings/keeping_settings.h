#pragma once

#include <QWidget>

#include "bridge/workspace_model.h"

class QLabel;

namespace camre {

class LinkButton;
class SecondaryButton;
class TextField;

/// Keeping and erasing in the settings of an open file: how long answers are kept, whose time is over, the way out for
/// one person, requests, what was done, and the sheet for a breach.
class KeepingSettings final : public QWidget {
    Q_OBJECT
  public:
    /// @param model  with an open file; must outlive the widget
    KeepingSettings(WorkspaceModel& model, QWidget* parent);

  Q_SIGNALS:
    void retentionWanted();
    void leaveWanted(const camre::PersonCode& code);
    void requestsWanted();
    void eventsWanted();
    void breachSheetWanted();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void showWords();
    void find();

    WorkspaceModel& m_model;
    QLabel* m_heading;
    QLabel* m_rule;
    LinkButton* m_retention;
    TextField* m_code;
    SecondaryButton* m_find;
    LinkButton* m_requests;
    LinkButton* m_events;
    LinkButton* m_breach;
    bool m_nobodyFound = false;
};

}  // namespace camre
