#pragma once

#include "kit/page.h"
#include "workspace/library.h"

class QLabel;

namespace camre {

class LinkButton;
class PrimaryButton;

/// What one language still needs, text by text, with the English that it comes from: what `camre-cli check pack` says.
class LanguageGapsPage final : public Page {
    Q_OBJECT
  public:
    LanguageGapsPage(const Library& library, const LanguageTag& tag, QWidget* parent);

  protected:
    void retranslate() override;

  private:
    void showGaps();
    void addGap(int number, const Error& problem);

    const Library& m_library;
    LanguageTag m_tag;
    QLabel* m_how;
    QLabel* m_where;
    QWidget* m_gaps = nullptr;
    PrimaryButton* m_done;
};

}  // namespace camre
