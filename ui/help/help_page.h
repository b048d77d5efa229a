#pragma once

#include "kit/page.h"

class QLabel;

namespace camre {

class Button;

/// A short plain page of help: what this program is for, how to go about it, where the records are.
class HelpPage final : public Page {
    Q_OBJECT
  public:
    explicit HelpPage(QWidget* parent);
    void arrive() override;

  protected:
    void retranslate() override;

  private:
    struct Part {
        QLabel* heading;
        QLabel* text;
    };
    Part addPart(const QString& name);

    Part m_start;
    Part m_person;
    Part m_results;
    Part m_safe;
    Part m_keys;
    Button* m_close;
};

}  // namespace camre
