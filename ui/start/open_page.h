#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class LinkButton;
class PassphraseField;
class PrimaryButton;
class SecondaryButton;

/// Asks for the passphrase of a file: at opening, after Lock, and to try for writing once more.
class OpenPage final : public Page {
    Q_OBJECT
  public:
    enum class Reason { Open, Locked, Again };

    OpenPage(WorkspaceModel& model, std::filesystem::path path, Reason reason, QWidget* parent);
    [[nodiscard]] bool hasBack() const override { return m_reason == Reason::Open; }
    void arrive() override;
    /// The question that was open when the window was locked; 0: none.
    void setWaitingQuestion(int number);

  Q_SIGNALS:
    /// The file is open now.
    void opened();
    void otherFileWanted();
    /// The backup that was offered instead of a damaged file.
    void fileWanted(const std::filesystem::path& path);

  protected:
    void retranslate() override;

  private:
    void open();
    void showTrouble();
    void showDamage();
    void rescue();
    [[nodiscard]] QString wrongPassphraseWords() const;
    [[nodiscard]] QString damageWords() const;
    [[nodiscard]] QString hint() const;

    WorkspaceModel& m_model;
    std::filesystem::path m_path;
    Reason m_reason;
    int m_waitingQuestion = 0;
    int m_wrongTries = 0;
    std::optional<Error> m_error;
    Rescue m_rescue;
    QLabel* m_file;
    PassphraseField* m_passphrase;
    PrimaryButton* m_open;
    LinkButton* m_other;
    SecondaryButton* m_backup;
};

}  // namespace camre
