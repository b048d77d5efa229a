#pragma once

#include "bridge/workspace_model.h"
#include "dialogs/ask.h"
#include "kit/page.h"
#include "words/interface_language.h"

class QLabel;

namespace camre {

class ExportNotices;
class Notice;
class PackView;
class PrimaryButton;
class SecondaryButton;

/// One released period: what left, to be exported again, or withdrawn.
class ReleasedPage final : public Page {
    Q_OBJECT
  public:
    ReleasedPage(WorkspaceModel& model, const InterfaceLanguage& language, Ask& ask, std::int64_t id, QWidget* parent);

    void arrive() override;

  Q_SIGNALS:
    /// A sheet for the people who answered.
    void tellWanted(std::int64_t id);
    void withdrawWanted(const camre::ReleaseFacts& release);

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void load();
    void setActionsEnabled(bool isEnabled);

    WorkspaceModel& m_model;
    std::int64_t m_id;
    std::optional<ReleaseFacts> m_release;
    ExportNotices* m_exporting;
    Notice* m_withdrawn;
    QLabel* m_period;
    QLabel* m_when;
    PackView* m_pack;
    PrimaryButton* m_export;
    SecondaryButton* m_tell;
    SecondaryButton* m_withdraw;
};

}  // namespace camre
