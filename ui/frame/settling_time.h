#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <chrono>

class QWidget;

namespace camre {

/// A page that has just come to the front takes no press for a moment: the second click of a double click, or a key that is held down, was
/// meant for the page before, and nobody has read this one yet. Each press that is not taken begins the moment anew, so that a
/// held key goes through one page and no further. Any other key, or a click somewhere else, shows that somebody is there.
///
/// Qt's own mark of a repeated key cannot be relied on: a busy X server sends the pairs too late for it.
class SettlingTime final : public QObject {
    Q_OBJECT
  public:
    explicit SettlingTime(QObject* parent);

    /// @param page  has come to the front, or shows something new
    void begin(QWidget* page);
    /// How long; 0, as it is at first: pages take presses at once. The program sets the desktop's time of a double click.
    static void setLength(std::chrono::milliseconds length);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isSamePlace(QPoint place);

    QPointer<QWidget> m_page;
    QElapsedTimer m_since;
    QPoint m_lastClick;  // where on the screen
};

}  // namespace camre
