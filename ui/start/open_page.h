#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class LinkButton;
class PassphraseField;
class PrimaryButton;

/// Asks for the passphrase of a file: at opening, and after Lock.
class OpenPage final : public Page {
    Q_OBJECT
  public:
    enum class Reason { Open, Locked };

    OpenPage(WorkspaceModel& model, std::filesystem::path path, Reason reason, QWidget* parent);
    [[nodiscard]] bool hasBack() const override { return m_reason == Reason::Open; }
    void arrive() override;

  Q_SIGNALS:
    /// The file is open now.
    void opened();
    void otherFileWanted();

  protected:
    void retranslate() override;

  private:
    void open();

    WorkspaceModel& m_model;
    std::filesystem::path m_path;
    Reason m_reason;
    QLabel* m_file;
    PassphraseField* m_passphrase;
    PrimaryButton* m_open;
    LinkButton* m_other;
};

}  // namespace camre
