#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace camre {

enum class NoticeKind { Information, Warning, Error, Done };

/// A band in the page that says one thing, near its cause: a bold first line, then the rest. Kind is said by words and
/// a bar at the side, not by colour alone. It can take the focus, so that a screen reader reads it at once.
class Notice final : public QFrame {
    Q_OBJECT
  public:
    /// @param name  object name, for tests
    Notice(const QString& name, NoticeKind kind, QWidget* parent);

    void setWords(const QString& title, const QString& text);
    /// A button or field that belongs to the notice.
    void addControl(QWidget* control);
    [[nodiscard]] QString text() const;

  private:
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_rows;
};

}  // namespace camre
