#include "form/words_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "form/tick_access.h"

namespace camre {

WordsButton::WordsButton(const QString& name, QWidget* parent)
    : QPushButton(parent),
      m_lines(new QVBoxLayout(this)),
      m_person(new LanguageLabel(TextRole::Answer, this)),
      m_worker(new LanguageLabel(TextRole::Control, this)) {
    announceTickRows();
    setObjectName(name);
    setAutoDefault(false);
    setDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    // One edge for all of them, also where an Arabic name stands over a Welsh one.
    for (QLabel* label : {m_person, m_worker}) label->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_worker->setMuted();
    m_worker->hide();
    m_lines->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    m_lines->setSpacing(2);
    m_lines->addStretch(1);
    m_lines->addWidget(m_person);
    m_lines->addWidget(m_worker);
    m_lines->addStretch(1);
    for (QLabel* label : {m_person, m_worker}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
    // A layout asks the lines for their height, and not `heightForWidth` below.
    setMinimumHeight(kAnswerHeight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordsButton::setPersonWords(const LanguagePack& pack, const QString& words) {
    m_person->setWords(pack, words);
    nameAloud();
}

void WordsButton::setWorkerWords(const LanguagePack& pack, const QString& words) {
    speakLanguage(*m_worker, pack);
    setWorkerWords(words);
}

void WordsButton::setWorkerWords(const QString& words) {
    m_worker->setText(words);
    m_worker->setVisible(!words.isEmpty());
    nameAloud();
}

void WordsButton::setCentred() {
    for (QLabel* label : {m_person, m_worker}) label->setAlignment(Qt::AlignCenter);
}

void WordsButton::nameAloud() {
    QStringList parts{m_person->text(), m_worker->text()};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
}

QSize WordsButton::sizeHint() const { return layout()->sizeHint().expandedTo({0, kAnswerHeight}); }

QSize WordsButton::minimumSizeHint() const { return layout()->minimumSize().expandedTo({0, kAnswerHeight}); }

int WordsButton::heightForWidth(int width) const { return qMax(kAnswerHeight, layout()->totalHeightForWidth(width)); }

void WordsButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() || isDown() || underMouse();
    const double line = isChecked() ? 3 : 2;
    painter.setPen(QPen(colour(isChecked() ? ColourRole::Primary : ColourRole::Edge), line));
    painter.setBrush(colour(lit ? ColourRole::TickedRow : ColourRole::Page));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), kCornerRadius, kCornerRadius);
}

void WordsButton::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        if (!event->isAutoRepeat()) click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

}  // namespace camre
