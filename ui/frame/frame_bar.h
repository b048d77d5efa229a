#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace camre {

/// The line above every page, in the worker's language: Back, what is open, the other language, Help, Lock.
class FrameBar final : public QFrame {
    Q_OBJECT
  public:
    explicit FrameBar(QWidget* parent);

    void setLine(const QString& line);
    void setBackShown(bool shown);
    /// Lock is there only while a file is open.
    void setLockShown(bool shown);
    /// Nothing but Back and Help: a person holds the screen.
    void setSelfMode(bool on);
    /// Whether the button offers English or Welsh.
    void setWelshNow(bool welsh);

  Q_SIGNALS:
    void backPressed();
    void languagePressed();
    void helpPressed();
    void lockPressed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void showWhatFits();

    QPushButton* m_back;
    QLabel* m_line;
    QPushButton* m_language;
    QPushButton* m_help;
    QPushButton* m_lock;
    bool m_welshNow = false;
    bool m_selfMode = false;
    bool m_lockShown = false;
};

}  // namespace camre
