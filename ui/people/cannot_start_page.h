#pragma once

#include "kit/buttons.h"
#include "kit/page.h"
#include "workspace/workspace.h"

namespace camre {

/// Why no form can be started with a real person yet (P10), and what is missing.
class CannotStartPage final : public Page {
    Q_OBJECT

  public:
    explicit CannotStartPage(QWidget* parent);

    /// True when this file cannot take a new form: its privacy entries are open and its people are real,
    /// or it can only be read.
    [[nodiscard]] static bool appliesTo(const FileFacts& facts);
    void explain(const FileFacts& facts);

  Q_SIGNALS:
    void understood();
    /// The promises are to be written now.
    void promisesWanted();

  protected:
    void retranslate() override;

  private:
    [[nodiscard]] QString nameOf(const std::string& entry) const;

    class QLabel* m_why;
    QLabel* m_list;
    QLabel* m_then;
    Button* m_fill;
    Button* m_back;
    FileFacts m_facts;
};

}  // namespace camre
