#include "keying/key_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

namespace camre {

KeyPanel::KeyPanel(QWidget* parent)
    : QFrame(parent),
      m_place(makeText(QStringLiteral("keyPlace"), TextRole::Control, this, Tone::Muted)),
      m_words(makeHeading(QStringLiteral("keyWords"), this)),
      m_rows(new QWidget(this)),
      m_hint(makeText(QStringLiteral("keyHint"), TextRole::Control, this, Tone::Muted)),
      m_slip(makeText(QStringLiteral("keySlip"), TextRole::Control, this, Tone::Error)) {
    setObjectName(QStringLiteral("keyPanel"));
    setProperty("ground", QStringLiteral("panel"));
    setFocusPolicy(Qt::StrongFocus);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    down->setSpacing(space::kSmall);
    down->addWidget(m_place);
    down->addWidget(m_words);
    new FlowLayout(m_rows);
    down->addWidget(m_rows);
    down->addWidget(m_hint);
    down->addWidget(m_slip);
    m_slip->hide();
}

void KeyPanel::clearRows() {
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void KeyPanel::ask(const QString& place, const QString& words, const std::vector<KeyRow>& rows, const QString& hint) {
    clearRows();
    setSlip({});
    m_place->setText(place);
    m_words->setText(words);
    m_hint->setText(hint);
    QStringList heard;
    for (const KeyRow& row : rows) {
        //: One answer and its key: %1 is the key, %2 the answer's words
        const QString line = tr("%1   %2").arg(isolated(row.key), row.words);
        auto* button = new LinkButton(QStringLiteral("key_") + row.key, m_rows);
        button->setText(row.isTicked ? QStringLiteral("✓ ") + line : line);
        button->setProperty("ticked", row.isTicked);
        // The panel keeps the focus: the next key belongs to it.
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, key = row.key] { Q_EMIT keyPressed(key.front()); });
        m_rows->layout()->addWidget(button);
        button->show();
        heard << line;
    }
    setAccessibleName(place + QStringLiteral(". ") + words);
    setAccessibleDescription((heard << hint).join(QStringLiteral(". ")));
}

void KeyPanel::setSlip(const QString& sentence) {
    m_slip->setText(sentence);
    m_slip->setVisible(!sentence.isEmpty());
}

void KeyPanel::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return QFrame::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: return Q_EMIT enterPressed();
        case Qt::Key_Backspace:
        case Qt::Key_Up: return Q_EMIT backPressed();
        default: break;
    }
    const QString typed = event->text();
    if (typed.size() != 1 || !typed.front().isPrint() || typed.front().isSpace()) return QFrame::keyPressEvent(event);
    // Digits of another script count as what they are worth.
    const QChar sign = typed.front();
    Q_EMIT keyPressed(sign.digitValue() >= 0 ? QLatin1Char(static_cast<char>('0' + sign.digitValue())) : sign);
}

}  // namespace camre
