#include "print/paper_form_layout.h"

#include <QFile>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSvgRenderer>
#include <map>

#include "pack/fill_words.h"
#include "print/form_flow.h"
#include "print/form_head.h"
#include "print/paper_units.h"
#include "print/qr_code.h"
#include "print/scale_drawing.h"

// A static library drops resources that nothing names; this names them. Qt wants it outside namespaces.
static void keepFormPictures() { Q_INIT_RESOURCE(pictures); }

namespace camre {
namespace {

constexpr double kBoxPenMm = 0.35;
constexpr double kFramePenMm = 0.3;
constexpr double kFrameRoundMm = 1.6;
constexpr double kBoxRoundMm = 0.5;
constexpr double kFootPoints = 8;
constexpr double kMarkPoints = 9;
constexpr double kSidePoints = 12;
constexpr double kFootGapMm = 3;
constexpr double kSmallCodeWideMm = 5;
constexpr double kSmallCodeHighMm = 6.5;
constexpr QRgb kGrey = qRgb(0x9A, 0xA5, 0x9F);

double mmOf(double units) { return units / unitsOf(1); }

PaperRect rectOf(const QRectF& where) { return {mmOf(where.left()), mmOf(where.top()), mmOf(where.width()), mmOf(where.height())}; }

QByteArray drawingOf(const QString& name) {
    keepFormPictures();
    QFile file(QStringLiteral(":/camre/pictures/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : scaleDrawing(name);
}

}  // namespace

// Everything is kept in the places where it is painted: mirrored, from the corner of the sheet.
struct PaperFormLayout::Inside {
    Inside(const PaperForm& wanted, const PaperManner& how) : form(wanted), manner(how), setter(form, manner) {
        const FormFlow flow(setter, manner);
        FormFlow::Result result = flow.best();
        beyond = result.questionsBeyond;
        sides.resize(static_cast<std::size_t>(result.sides));
        for (PlacedPiece& one : result.pieces) {
            for (Ink& ink : one.piece.inks) keep(one.side, std::move(ink), one.at, one.question);
        }
        for (int side = 1; side <= result.sides; ++side) addSurroundings(side);
        addFacts();
    }

    void keep(int side, Ink ink, QPointF at, const std::string& question) {
        ink.where.translate(at);
        if (form.language.isRightToLeft()) ink.where.moveLeft(unitsOf(kSheetWidthMm) - ink.where.right());
        if (ink.isForAnswer) geometry.boxes.push_back({side, ink.boxKind, ink.of, ink.answer, rectOf(ink.where)});
        if (ink.text) texts.push_back({side, question, rectOf(ink.text->inked().translated(ink.where.topLeft()))});
        sides[static_cast<std::size_t>(side - 1)].push_back(std::move(ink));
    }

    // Between the marks: what the sheet is, and for made-up people that they are. Beside the QR code: the side and, from the second
    // on, the code again, so that sides of one person stay together.
    void addSurroundings(int side) {
        const QRectF inside = form_place::inside();
        const double mark = form_place::markSize();
        FormPiece piece;
        const double between = inside.width() - 2 * mark - 2 * unitsOf(kFootGapMm);
        const double left = inside.left() + mark + unitsOf(kFootGapMm);
        addLine(piece, form.foot, kFootPoints, false, QRectF(left, inside.bottom() - mark, between, mark));
        if (!form.mark.isEmpty()) addLine(piece, form.mark, kMarkPoints, true, QRectF(left, inside.top(), between, mark));
        const QRectF qr = form_place::qr();
        const double column = form_place::columnLeft(1);
        const double room = qr.left() - column - unitsOf(2);
        const SetWords words = setter.set({sideWords(side), {}}, kSidePoints, true, room);
        double y = qr.bottom() - words.height;
        words.addTo(piece, column, y);
        if (side > 1 && !form.companion) {
            const SetWords code = setter.set({form.code.first, {}}, kSidePoints, true, room);
            const FormPiece boxes = formCodeBoxes(setter, kSmallCodeWideMm, kSmallCodeHighMm, false);
            const double beside = setter.widthOf({form.code.first, {}}, kSidePoints, true) + unitsOf(2);
            const double wide = unitsOf(kSmallCodeWideMm * 7 + 8);
            y -= boxes.height + unitsOf(1.5);
            const bool fits = beside + wide <= room;
            if (fits) code.addTo(piece, column, y + boxes.height / 2 - setter.middle(kSidePoints));
            piece.add(boxes, column + (fits ? beside : 0), y);
        }
        for (Ink& ink : piece.inks) keep(side, std::move(ink), {0, 0}, {});
    }

    // One line in the middle of a band, as large as there is room for.
    void addLine(FormPiece& piece, const QString& words, double points, bool bold, QRectF where) const {
        std::shared_ptr<const SetText> text = setter.figure(words, points, bold, where.width(), true);
        while (text->height() > where.height() * 1.4 && points > 5) text = setter.figure(words, points -= 0.5, bold, where.width(), true);
        Ink ink;
        ink.where = QRectF(where.left(), where.center().y() - FormSetter::figureMiddle(points), where.width(), text->height());
        ink.text = std::move(text);
        piece.add(std::move(ink));
    }

    [[nodiscard]] QString sideWords(int side) const {
        return QString::fromStdString(fill(form.side.toStdString(), {{"number", std::to_string(side)}, {"count", std::to_string(sides.size())}}));
    }

    void addFacts() {
        geometry.service = form.service.text;
        geometry.serviceVersion = form.serviceVersion;
        geometry.catalogue = form.catalogue;
        geometry.catalogueVersion = form.catalogueVersion;
        geometry.language = form.languageTag.text;
        geometry.points = manner.points;
        geometry.sides = static_cast<int>(sides.size());
        const QRectF inside = form_place::inside();
        const double size = form_place::markSize();
        for (const double top : {inside.top(), inside.bottom() - size}) {
            for (const double left : {inside.left(), inside.right() - size}) geometry.marks.push_back(rectOf({left, top, size, size}));
        }
        QRectF qr = form_place::qr();
        if (form.language.isRightToLeft()) qr.moveLeft(unitsOf(kSheetWidthMm) - qr.right());
        geometry.qr = rectOf(qr);
        geometry.sheet = paperSheetId(geometry);
        for (int side = 1; side <= geometry.sides; ++side) codes.push_back(qrCode(paperQrText(geometry, side)));
    }

    PaperForm form;
    PaperManner manner;
    FormSetter setter;
    int beyond = 0;
    std::vector<std::vector<Ink>> sides;
    std::vector<QrCode> codes;
    PaperGeometry geometry;
    std::vector<Text> texts;
};

namespace {

QRectF unitsRect(const PaperRect& rect) { return {unitsOf(rect.leftMm), unitsOf(rect.topMm), unitsOf(rect.widthMm), unitsOf(rect.heightMm)}; }

// The pen's line stays inside the box, so that its size is that of the geometry.
void paintBox(QPainter& painter, const QRectF& where) {
    const double half = unitsOf(kBoxPenMm) / 2;
    painter.setBrush(Qt::white);
    painter.setPen(QPen(Qt::black, unitsOf(kBoxPenMm)));
    painter.drawRoundedRect(where.adjusted(half, half, -half, -half), unitsOf(kBoxRoundMm), unitsOf(kBoxRoundMm));
}

// As a hand makes it: it need not stay inside.
void paintTick(QPainter& painter, const QRectF& box) {
    const double size = box.width();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, unitsOf(0.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(size * 0.2, size * 0.52), box.topLeft() + QPointF(size * 0.42, size * 0.76),
                                    box.topLeft() + QPointF(size * 0.84, size * 0.18)}));
}

void paintPicture(QPainter& painter, const Ink& ink, bool mirrored) {
    QSvgRenderer renderer(drawingOf(ink.picture));
    if (!renderer.isValid()) return;
    const QSizeF natural = renderer.defaultSize();
    const double scale = std::min(ink.where.width() / natural.width(), ink.where.height() / natural.height());
    const QSizeF size = natural * scale;
    const QPointF centre = ink.where.center();
    painter.save();
    painter.translate(centre);
    if (mirrored && ink.followsReading && ink.picture != QStringLiteral("dont-know")) painter.scale(-1, 1);
    renderer.render(&painter, QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height()));
    painter.restore();
}

void paintInk(QPainter& painter, const Ink& ink, bool mirrored) {
    switch (ink.kind) {
        case Ink::Kind::Text: return ink.text->paint(painter, ink.where.topLeft());
        case Ink::Kind::Box: return paintBox(painter, ink.where);
        case Ink::Kind::Ticked: paintBox(painter, ink.where); return paintTick(painter, ink.where);
        case Ink::Kind::Filled: paintBox(painter, ink.where); return painter.fillRect(ink.where, Qt::black);
        case Ink::Kind::Picture: return paintPicture(painter, ink, mirrored);
        case Ink::Kind::Rule: return painter.fillRect(ink.where, ink.grey ? QColor(kGrey) : QColor(Qt::black));
        case Ink::Kind::Frame: {
            const double half = unitsOf(kFramePenMm) / 2;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Qt::black, unitsOf(kFramePenMm)));
            return painter.drawRoundedRect(ink.where.adjusted(half, half, -half, -half), unitsOf(kFrameRoundMm), unitsOf(kFrameRoundMm));
        }
    }
}

}  // namespace

PaperFormLayout::PaperFormLayout(const PaperForm& form, const PaperManner& manner) : m_inside(std::make_unique<Inside>(form, manner)) {}
PaperFormLayout::~PaperFormLayout() = default;
PaperFormLayout::PaperFormLayout(PaperFormLayout&&) noexcept = default;
PaperFormLayout& PaperFormLayout::operator=(PaperFormLayout&&) noexcept = default;

int PaperFormLayout::sidesCount() const { return static_cast<int>(m_inside->sides.size()); }
const PaperManner& PaperFormLayout::manner() const { return m_inside->manner; }
const QString& PaperFormLayout::title() const { return m_inside->form.title; }
int PaperFormLayout::questionsBeyond() const { return m_inside->beyond; }
const PaperGeometry& PaperFormLayout::geometry() const { return m_inside->geometry; }
const std::vector<PaperFormLayout::Text>& PaperFormLayout::texts() const { return m_inside->texts; }

void PaperFormLayout::paintSide(QPainter& painter, int side, const QRectF& sheet) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(sheet.topLeft());
    const double scale = std::min(sheet.width() / unitsOf(kSheetWidthMm), sheet.height() / unitsOf(kSheetHeightMm));
    painter.scale(scale, scale);
    for (const Ink& ink : m_inside->sides[static_cast<std::size_t>(side - 1)]) paintInk(painter, ink, m_inside->form.language.isRightToLeft());
    if (!m_inside->form.companion) {
        for (const PaperRect& mark : m_inside->geometry.marks) painter.fillRect(unitsRect(mark), Qt::black);
        paintQr(painter, m_inside->codes[static_cast<std::size_t>(side - 1)], unitsRect(m_inside->geometry.qr));
    }
    painter.restore();
}

QImage PaperFormLayout::picture(int side, int widthPx) const {
    QImage image(widthPx, qRound(kSheetHeightMm * widthPx / kSheetWidthMm), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSide(painter, side, QRectF(0, 0, widthPx, kSheetHeightMm * widthPx / kSheetWidthMm));
    return image;
}

bool PaperFormLayout::printOn(QPagedPaintDevice& device) const {
    // The whole sheet: what a printer cannot reach is less than our margins, and the boxes must be where the geometry says.
    QPageLayout page(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
    QPainter painter;
    if (!painter.begin(&device)) return false;
    for (int side = 1; side <= sidesCount(); ++side) {
        if (side > 1 && !device.newPage()) return false;
        paintSide(painter, side, QRectF(0, 0, device.width(), device.height()));
    }
    return painter.end();
}

}  // namespace camre
