#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace camre {

/// Notices when nobody has touched keys or pointer for a while: first warns, then says that the time is over (P33).
/// Any key or click is "Stay here".
class IdleWatch final : public QObject {
    Q_OBJECT
  public:
    explicit IdleWatch(QObject* parent);

    /// @param limit  from the last touch to `expired`; zero: never. The warning comes `warning` before it.
    void setLimit(std::chrono::milliseconds limit, std::chrono::milliseconds warning);
    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    void warned();
    /// Somebody is there again after a warning.
    void stayed();
    void expired();

  private:
    void restart();

    QTimer m_untilWarning;
    QTimer m_untilEnd;
    bool m_hasWarned = false;
};

}  // namespace camre
