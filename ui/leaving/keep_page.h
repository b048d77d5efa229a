#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class ChoiceField;
class LongTextField;
class PrimaryButton;
class SecondaryButton;

/// Keeping somebody past what was promised: until when, and why (P39).
class KeepPage final : public Page {
    Q_OBJECT
  public:
    KeepPage(WorkspaceModel& model, const PersonCode& code, QWidget* parent);

    void arrive() override;

  protected:
    void retranslate() override;

  private:
    void keep();

    WorkspaceModel& m_model;
    PersonCode m_code;
    QLabel* m_who;
    LongTextField* m_reason;
    ChoiceField* m_until;
    PrimaryButton* m_keep;
    SecondaryButton* m_cancel;
};

}  // namespace camre
