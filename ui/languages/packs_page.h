#pragma once

#include "dialogs/ask.h"
#include "kit/page.h"
#include "languages/language_list.h"
#include "languages/pack_shelf.h"

namespace camre {

class LinkButton;
class PrimaryButton;
class SecondaryButton;

/// Every language with how far it has come; where one is begun, or taken in from a file.
class PacksPage final : public Page {
    Q_OBJECT
  public:
    /// Both must outlive the page.
    PacksPage(PackShelf& shelf, Ask& ask, QWidget* parent);
    void arrive() override;

  Q_SIGNALS:
    void languageWanted(const camre::LanguageTag& tag);
    void newLanguageWanted();

  protected:
    void retranslate() override;

  private:
    void takeFile();

    PackShelf& m_shelf;
    Ask& m_ask;
    QLabel* m_lead;
    LanguageList* m_list;
    PrimaryButton* m_new;
    SecondaryButton* m_take;
};

}  // namespace camre
