#pragma once

#include "kit/page.h"

namespace camre {

class ChoiceTile;

/// The very first page: both languages in the same size, and no other words.
class FirstPage final : public Page {
    Q_OBJECT
  public:
    /// @param welshMachine  the machine speaks Welsh: that choice has the focus, and nothing more
    FirstPage(bool welshMachine, QWidget* parent);
    void arrive() override;
    [[nodiscard]] bool hasBack() const override { return false; }

  Q_SIGNALS:
    void chosen(const QString& tag);

  protected:
    void retranslate() override;

  private:
    ChoiceTile* m_welsh;
    ChoiceTile* m_english;
    bool m_welshMachine;
};

}  // namespace camre
