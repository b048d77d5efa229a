#pragma once

#include <functional>

#include "dialogs/ask.h"
#include "kit/page.h"
#include "workspace/restore.h"

class QLabel;

namespace camre {

class LinkButton;
class PassphraseField;
class PrimaryButton;
class SecondaryButton;

/// Looks into a backup for whoever is to restore it.
using RestorePreparer = std::function<Result<std::unique_ptr<Restore>>(const std::filesystem::path& backup, const QString& passphrase)>;

/// A backup that is to take the place of the records: first what would be lost is said, then it is done.
class RestorePage final : public Page {
    Q_OBJECT
  public:
    /// @param backup  the one to begin with; empty: it is asked for
    RestorePage(RestorePreparer prepare, Ask& ask, std::filesystem::path backup, QWidget* parent);
    void arrive() override;

  Q_SIGNALS:
    /// The backup is in place; the file is to be opened anew.
    void restored(const camre::Restored& done);

  protected:
    void retranslate() override;

  private:
    void choose();
    void look();
    void carryOut();
    void forget();
    void showPlan();
    [[nodiscard]] QStringList planWords() const;
    [[nodiscard]] QStringList lostWords() const;
    [[nodiscard]] QStringList keptWords() const;
    [[nodiscard]] QStringList doubtWords() const;

    RestorePreparer m_prepare;
    Ask& m_ask;
    std::filesystem::path m_backup;
    std::unique_ptr<Restore> m_restore;
    QLabel* m_name;
    SecondaryButton* m_choose;
    PassphraseField* m_passphrase;
    QLabel* m_planHeading;
    QLabel* m_plan;
    PrimaryButton* m_look;
    PrimaryButton* m_do;
    LinkButton* m_leave;
};

}  // namespace camre
