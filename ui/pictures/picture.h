#pragma once

#include <QColor>
#include <QIcon>
#include <QSize>
#include <QString>
#include <QSvgRenderer>
#include <QWidget>
#include <filesystem>

namespace camre {

/// One of Camre's own line drawings (`ui/pictures/<name>.svg`), drawn in one colour, so that it is
/// as clear on a dark ground as on a light one.
class Picture {
  public:
    /// @param name  file name without ".svg"; an unknown name gives a drawing of nothing
    Picture(const QString& name, const QColor& colour);
    /// A drawing in the same manner from a file, such as a catalogue's own; a file that is missing, large or
    /// no drawing gives a drawing of nothing.
    static QByteArray readDrawing(const std::filesystem::path& file);
    /// @param drawing  as `readDrawing` gives it
    Picture(QByteArray drawing, const QColor& colour);

    [[nodiscard]] bool isNull() const { return !m_renderer.isValid(); }
    /// The size at which its lines are 2 px wide.
    [[nodiscard]] QSize naturalSize() const { return m_renderer.defaultSize(); }
    /// Fills `where` as far as the drawing's own shape allows.
    void paint(QPainter& painter, const QRectF& where);

  private:
    QSvgRenderer m_renderer;
};

/// The drawing as a button's icon.
QIcon pictureIcon(const QString& name, int px, const QColor& colour);

/// Shows a drawing in the text colour of its palette. It is decoration: the words beside it say the
/// same, so screen readers pass it by.
class PictureLabel final : public QWidget {
    Q_OBJECT

  public:
    /// @param height  in px at 100 %; the width follows the drawing
    PictureLabel(const QString& name, int height, QWidget* parent = nullptr);

    void setPicture(const QString& name);
    /// Shows a drawing from a file instead.
    void setFile(const std::filesystem::path& file);
    [[nodiscard]] bool isNull() const;
    void setPictureHeight(int height);
    /// Pictures that show a direction (steps, bars) follow the reading direction.
    void setMirrored(bool mirrored);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] Picture picture(const QColor& colour) const;

    QString m_name;
    QByteArray m_drawing;  // of a file; empty: the picture of that name
    int m_height;
    bool m_mirrored = false;
};

}  // namespace camre
