#pragma once

#include <QFrame>
#include <QString>
#include <vector>

class QLabel;

namespace camre {

/// One answer of what is asked for now: its key and its words.
struct KeyRow {
    QString key;
    QString words;
    bool isTicked = false;
};

/// What is to be typed now, with the key of each answer. While it has the focus every key goes to the sheet; the rows can
/// be pressed with the mouse too.
class KeyPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit KeyPanel(QWidget* parent);

    /// @param place  "Question 6 of 20"; what a screen reader hears first
    void ask(const QString& place, const QString& words, const std::vector<KeyRow>& rows, const QString& hint);
    /// A line about a key that is none here; empty takes it away.
    void setSlip(const QString& sentence);

  Q_SIGNALS:
    void keyPressed(QChar key);
    void enterPressed();
    void backPressed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void clearRows();

    QLabel* m_place;
    QLabel* m_words;
    QWidget* m_rows;
    QLabel* m_hint;
    QLabel* m_slip;
};

}  // namespace camre
