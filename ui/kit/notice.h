#pragma once

#include <QFrame>
#include <QString>
#include <functional>
#include <utility>

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
    /// What was done, said again by itself whenever the window's language changes.
    /// @param words  makes the title and the text; what it captures must outlive the notice
    void say(std::function<std::pair<QString, QString>()> words);
    /// A button or field that belongs to the notice.
    void addControl(QWidget* control);
    [[nodiscard]] QString text() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_rows;
    std::function<std::pair<QString, QString>()> m_words;
};

}  // namespace camre
