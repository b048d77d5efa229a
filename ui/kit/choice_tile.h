#pragma once

#include <QPushButton>
#include <QString>

namespace camre {

/// A large row or tile that is one target: a title, and perhaps a line under it. It either does something at once
/// (a button) or stays ticked (`setCheckable`; with `setAutoExclusive` it is announced as one of many). Listen to
/// `toggled` for ticks, never to `clicked`: a screen reader's action only toggles.
class ChoiceTile : public QPushButton {
    Q_OBJECT
  public:
    /// @param name  object name, for tests
    ChoiceTile(const QString& name, QWidget* parent);

    /// Sets what is read and announced; `line` may be empty.
    void setWords(const QString& title, const QString& line = {});
    /// Shows the title large and in the middle (the two languages of the first screen).
    void setCentred(bool centred);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QRect titleRoom(int width) const;
    [[nodiscard]] int textFlags() const;
    void paintGround(QPainter& painter) const;

    QString m_title;
    QString m_line;
    bool m_centred = false;
};

}  // namespace camre
