#pragma once

#include <filesystem>

#include "base/random.h"
#include "dialogs/ask.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class ChoiceField;
class PassphraseField;
class PrimaryButton;
class SecondaryButton;
class TextField;

/// What a new file needs before the service's promises: whose it is, where it is kept, what locks it, how long records stay.
class NewFilePage final : public Page {
    Q_OBJECT
  public:
    NewFilePage(Ask& ask, RandomSource& random, QWidget* parent);

    [[nodiscard]] QString organisation() const;
    /// Short name for exports: "Swansea drop-in" becomes "swansea-drop-in".
    [[nodiscard]] std::string organisationId() const;
    [[nodiscard]] std::filesystem::path path() const;
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] int retentionMonths() const;

  Q_SIGNALS:
    /// Everything on the page is filled.
    void filled();

  protected:
    void retranslate() override;

  private:
    void makePassphraseForMe();
    void chooseFile();
    void showStrength();
    void fillRetention();
    void goOn();
    [[nodiscard]] bool check();

    Ask& m_ask;
    RandomSource& m_random;
    TextField* m_name;
    TextField* m_place;
    SecondaryButton* m_browse;
    PassphraseField* m_passphrase;
    SecondaryButton* m_make;
    QLabel* m_strength;
    QLabel* m_warning;
    ChoiceField* m_keep;
    PrimaryButton* m_continue;
};

}  // namespace camre
