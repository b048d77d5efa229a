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
    enum class Reason { Open, Locked, Again, Restored };

    OpenPage(WorkspaceModel& model, std::filesystem::path path, Reason reason, QWidget* parent);
    [[nodiscard]] bool hasBack() const override { return m_reason == Reason::Open; }
    void arrive() override;
    /// The question that was open when the window was locked; 0: none.
    void setWaitingQuestion(int number);
    /// Own words were typed and went with the lock, since nobody had agreed to keep them.
    void setWordsGone();
    /// What was put right in a finished form went with the lock, since nobody had confirmed it.
    void setCorrectionGone();
    /// The file holds made-up people: its passphrase is no secret.
    void setMadeUp();
    /// Where the file lies whose place a backup took.
    void setKeptAside(const std::optional<std::filesystem::path>& aside);

  Q_SIGNALS:
    /// The file is open now.
    void opened();
    void otherFileWanted();
    /// What was saved of a damaged file is to be opened.
    void fileWanted(const std::filesystem::path& path);
    /// The backup that was offered is to take the place of the damaged file.
    void backupWanted(const std::filesystem::path& backup, const std::filesystem::path& file);

  protected:
    void retranslate() override;
    /// Who reads that the passphrase was wrong, types it again at once: that goes into the field.
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void open();
    void showTrouble();
    void showDamage();
    void rescue();
    void saveRest();
    [[nodiscard]] QString salvageWords() const;
    [[nodiscard]] QString wrongPassphraseWords() const;
    [[nodiscard]] QString damageWords() const;
    [[nodiscard]] QString restoredWords() const;
    [[nodiscard]] QString hint() const;

    WorkspaceModel& m_model;
    std::filesystem::path m_path;
    Reason m_reason;
    int m_waitingQuestion = 0;
    bool m_wordsGone = false;
    bool m_correctionGone = false;
    bool m_isMadeUp = false;
    QString m_keptAside;
    int m_wrongTries = 0;
    std::optional<Error> m_error;
    Rescue m_rescue;
    std::optional<Salvage> m_salvage;
    bool m_nothingSaved = false;
    QLabel* m_file;
    PassphraseField* m_passphrase;
    PrimaryButton* m_open;
    LinkButton* m_other;
    QWidget* m_offers;
    SecondaryButton* m_backup;
    SecondaryButton* m_saveRest;
};

}  // namespace camre
