#pragma once

#include <QFrame>
#include <vector>

#include "workspace/workspace.h"

class QLabel;

namespace camre {

class FlowLayout;

/// Over the answers of a person who came back to look: which form this is, whether it can still be put
/// right (P45), and links to the other forms. In the worker's language.
class WhichForm final : public QFrame {
    Q_OBJECT

  public:
    explicit WhichForm(QWidget* parent);

    /// @param forms  all of the person's, oldest first
    /// @param sequence  the one whose answers are shown
    void showForms(const std::vector<StoredForm>& forms, std::int64_t sequence);
    void retranslate();

  Q_SIGNALS:
    void formWanted(qint64 sequence);

  private:
    void addLink(const StoredForm& form, int number);
    [[nodiscard]] QString nameOf(const StoredForm& form, int number) const;

    QLabel* m_name;
    QLabel* m_hint;
    FlowLayout* m_links;
    std::vector<StoredForm> m_forms;
    std::int64_t m_shown = 0;
};

}  // namespace camre
