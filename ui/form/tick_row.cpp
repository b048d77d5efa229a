#include "form/tick_row.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include "form/tick_access.h"
#include "look/marks.h"

namespace camre {
namespace {

constexpr int kBox = 32;
constexpr int kLargestBox = 48;
constexpr int kPictureHeight = 32;
constexpr int kReasonPictureHeight = 28;

QString spokenName(const TwoTexts& words, bool oneLanguage) {
    return oneLanguage ? words.person : words.person + QStringLiteral(", ") + words.worker;
}

}  // namespace

TickRow::TickRow(const AnswerChoice& choice, const FormWords& words, int number, QWidget* parent)
    : QAbstractButton(parent),
      m_value(choice.value),
      m_number(new QLabel(QString::number(number), this)),
      m_boxPlace(new QWidget(this)),
      m_pictureRoom(new QWidget(this)),
      m_picture(new PictureLabel(choice.picture, withText(choice.value.isAnswered() ? kPictureHeight : kReasonPictureHeight), m_pictureRoom)),
      m_texts(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_person(new LanguageLabel(TextRole::Answer, this)),
      m_worker(new LanguageLabel(TextRole::Control, this)) {
    announceTickRows();
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_person->setWords(words.person(), choice.words.person);
    m_worker->setWords(words.worker(), choice.words.worker);
    m_worker->setMuted();
    m_worker->setVisible(!words.isOneLanguage());
    m_picture->setMirrored(words.person().direction == TextDirection::RightToLeft && choice.value.isAnswered());
    setAccessibleName(spokenName(choice.words, words.isOneLanguage()));
    layOut();
}

void TickRow::layOut() {
    setMinimumHeight(kAnswerHeight);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_number->setProperty("textRole", QStringLiteral("control"));
    m_number->setProperty("tone", QStringLiteral("muted"));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setFixedWidth(withText(22));
    const int box = qMin(withText(kBox), kLargestBox);
    m_boxPlace->setFixedSize(box, box);
    auto* picture = new QHBoxLayout(m_pictureRoom);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->addWidget(m_picture, 0, Qt::AlignCenter);
    m_texts->setSpacing(space::kEdge);
    m_texts->addWidget(m_person, 1);
    m_texts->addWidget(m_worker, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kWide, space::kSmall);
    row->setSpacing(space::kMedium);
    row->addWidget(m_number);
    row->addWidget(m_boxPlace);
    row->addWidget(m_pictureRoom);
    row->addLayout(m_texts, 1);
    // The parts are for the eye: clicks anywhere belong to the row.
    for (QWidget* part : findChildren<QWidget*>()) part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TickRow::showTicked(bool ticked) {
    const QSignalBlocker silence(this);
    setChecked(ticked);
}

void TickRow::setStacked(bool stacked) {
    m_stacked = stacked;
    placeWorkerWords();
    m_texts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_texts->setSpacing(stacked ? 2 : space::kEdge);
}

// The worker's words begin where the worker's question does, above the rows: in the last two fifths.
void TickRow::placeWorkerWords() {
    if (m_stacked) {
        m_worker->setMinimumWidth(0);
        m_worker->setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    m_worker->setFixedWidth(qMax(0, (width() - space::kEdge) * 2 / 5 - space::kWide));
}

void TickRow::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    placeWorkerWords();
}

void TickRow::setWorkerWordsShown(bool shown) { m_worker->setVisible(shown); }

void TickRow::setLit(bool lit) {
    m_lit = lit;
    m_person->setLit(lit);
    update();
}

int TickRow::pictureWidth() const { return m_picture->sizeHint().width(); }

void TickRow::setPictureWidth(int px) {
    m_pictureRoom->setFixedWidth(px);
    m_pictureRoom->setVisible(px > 0);
}

void TickRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 3 : 1;
    painter.setPen(QPen(colour(isChecked() ? ColourRole::Primary : ColourRole::Edge), line));
    painter.setBrush(colour(m_lit ? ColourRole::WarningGround : isChecked() ? ColourRole::TickedRow : underMouse() ? ColourRole::Bar : ColourRole::Page));
    const double inset = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kCornerRadius, kCornerRadius);
    drawTickBox(painter, m_boxPlace->geometry(), isChecked(), isEnabled());
}

void TickRow::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool ours = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter ||
                      key == Qt::Key_Home || key == Qt::Key_End || (key >= Qt::Key_1 && key <= Qt::Key_9);
    if (plain && ours) {
        Q_EMIT keyPressed(key);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TickRow::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

}  // namespace camre
