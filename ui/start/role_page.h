#pragma once

#include "kit/page.h"
#include "settings/settings.h"

class QLabel;

namespace camre {

class ChoiceTile;

/// "What do you do?" It decides what home shows first, and can be changed at any time.
class RolePage final : public Page {
    Q_OBJECT
  public:
    explicit RolePage(QWidget* parent);

  Q_SIGNALS:
    void chosen(camre::WorkRole role);

  protected:
    void retranslate() override;

  private:
    ChoiceTile* m_caseworker;
    ChoiceTile* m_coordinator;
    ChoiceTile* m_translator;
    QLabel* m_hint;
};

}  // namespace camre
