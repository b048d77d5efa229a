#pragma once

#include "base/random.h"
#include "bridge/workspace_model.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class Notice;
class PassphraseField;
class PrimaryButton;
class SecondaryButton;
class SecretText;

/// Another passphrase for the open file (P32).
class PassphrasePage final : public Page {
    Q_OBJECT
  public:
    /// Both must outlive the page.
    PassphrasePage(WorkspaceModel& model, RandomSource& random, QWidget* parent);
    void arrive() override;

  protected:
    void retranslate() override;

  private:
    void makeForMe();
    void change();
    Status changeWith(const SecretText& old, const SecretText& wanted);
    void showStrength();

    WorkspaceModel& m_model;
    RandomSource& m_random;
    bool m_isShort = false;
    PassphraseField* m_old;
    PassphraseField* m_new;
    QLabel* m_strength;
    SecondaryButton* m_make;
    QLabel* m_warning;
    QLabel* m_backups;
    Notice* m_done;
    PrimaryButton* m_change;
};

}  // namespace camre
