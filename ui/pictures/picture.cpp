#include "pictures/picture.h"

#include <QFile>
#include <QPainter>

#include "base/atomic_file.h"
#include "print/scale_drawing.h"

// A static library drops resources that nothing names; this names them. Qt wants it outside namespaces.
static void keepPictures() { Q_INIT_RESOURCE(pictures); }

namespace camre {
namespace {

constexpr std::size_t kLargestDrawing = 64'000;  // bytes; our own are below 2,000

QByteArray ownDrawing(const QString& name) {
    keepPictures();
    QFile file(QStringLiteral(":/camre/pictures/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : scaleDrawing(name);
}

}  // namespace

Picture::Picture(const QString& name, const QColor& colour) : Picture(ownDrawing(name), colour) {}

QByteArray Picture::readDrawing(const std::filesystem::path& file) {
    const auto text = readWholeFile(file, kLargestDrawing);
    return text ? QByteArray::fromStdString(text.value()) : QByteArray();
}

Picture::Picture(QByteArray drawing, const QColor& colour) {
    if (drawing.isEmpty()) return;
    // Every drawing is made in this one colour, so that it can be exchanged for another.
    const QByteArray ink = colour.name().toLatin1();
    m_renderer.load(drawing.replace("#000000", ink).replace("currentColor", ink));
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
    m_drawing.clear();
    updateGeometry();
    update();
}

void PictureLabel::setFile(const std::filesystem::path& file) {
    setPicture({});
    if (!file.empty()) m_drawing = Picture::readDrawing(file);
}

bool PictureLabel::isNull() const { return picture(Qt::black).isNull(); }

Picture PictureLabel::picture(const QColor& colour) const {
    return m_drawing.isEmpty() ? Picture(m_name, colour) : Picture(m_drawing, colour);
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
    const QSize natural = picture(Qt::black).naturalSize();
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
    picture(palette().color(QPalette::WindowText)).paint(painter, rect());
}

}  // namespace camre
