#include "pictures/picture.h"

#include <QFile>
#include <QPainter>

// A static library drops resources that nothing names; this names them. Qt wants it outside namespaces.
static void keepPictures() { Q_INIT_RESOURCE(pictures); }

namespace camre {
namespace {

QByteArray colouredDrawing(const QString& name, const QColor& colour) {
    keepPictures();
    QFile file(QStringLiteral(":/camre/pictures/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    // Every drawing is made in this one colour, so that it can be exchanged for another.
    return file.readAll().replace("#000000", colour.name().toLatin1());
}

}  // namespace

Picture::Picture(const QString& name, const QColor& colour) {
    const QByteArray drawing = colouredDrawing(name, colour);
    if (drawing.isEmpty()) return;
    m_renderer.load(drawing);
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
}

void Picture::paint(QPainter& painter, const QRectF& where) {
    if (!isNull()) m_renderer.render(&painter, where);
}

QIcon pictureIcon(const QString& name, int px, const QColor& colour) {
    // Drawn at twice its size, so that it stays sharp on fine screens.
    QPixmap pixmap(px * 2, px * 2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Picture(name, colour).paint(painter, pixmap.rect());
    painter.end();
    return QIcon(pixmap);
}

PictureLabel::PictureLabel(const QString& name, int height, QWidget* parent)
    : QWidget(parent), m_name(name), m_height(height) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PictureLabel::setPicture(const QString& name) {
    m_name = name;
    updateGeometry();
    update();
}

void PictureLabel::setPictureHeight(int height) {
    m_height = height;
    updateGeometry();
}

void PictureLabel::setMirrored(bool mirrored) {
    m_mirrored = mirrored;
    update();
}

QSize PictureLabel::sizeHint() const {
    const QSize natural = Picture(m_name, Qt::black).naturalSize();
    if (natural.isEmpty()) return {m_height, m_height};
    return {natural.width() * m_height / natural.height(), m_height};
}

void PictureLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    Picture(m_name, palette().color(QPalette::WindowText)).paint(painter, rect());
}

}  // namespace camre
