#include "keying/keyed_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {

KeyedWords::KeyedWords(QWidget* parent)
    : QFrame(parent),
      m_place(makeText(QStringLiteral("sheetWordsPlace"), TextRole::Control, this, Tone::Muted)),
      m_question(makeHeading(QStringLiteral("sheetWordsQuestion"), this)),
      m_warning(makeText(QStringLiteral("sheetWordsWarning"), TextRole::Body, this, Tone::Warning)),
      m_text(new StoryText(QStringLiteral("sheet"), this)),
      m_hint(makeText(QStringLiteral("sheetWordsHint"), TextRole::Control, this, Tone::Muted)),
      m_done(new SecondaryButton(QStringLiteral("sheetWordsDone"), this)),
      m_back(new LinkButton(QStringLiteral("sheetWordsBack"), this)) {
    setObjectName(QStringLiteral("keyedWords"));
    setProperty("ground", QStringLiteral("panel"));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    down->setSpacing(space::kSmall);
    for (QWidget* one : std::initializer_list<QWidget*>{m_place, m_question, m_warning, m_text, m_hint}) down->addWidget(one);
    down->addWidget(m_done, 0, Qt::AlignLeading);
    down->addWidget(m_back, 0, Qt::AlignLeading);
    m_text->edit()->installEventFilter(this);
    connect(m_done, &QPushButton::clicked, this, &KeyedWords::done);
    connect(m_back, &QPushButton::clicked, this, &KeyedWords::backPressed);
    retranslate();
}

void KeyedWords::setWords(const QString& question, const QString& warning) {
    m_question->setText(question);
    m_warning->setText(warning);
    m_text->edit()->setAccessibleName(question);
    m_text->edit()->setAccessibleDescription(warning + QLatin1Char(' ') + m_hint->text());
}

void KeyedWords::setAsking(bool asking) {
    for (QWidget* one : std::initializer_list<QWidget*>{m_hint, m_done, m_back}) one->setVisible(asking);
}

void KeyedWords::takeFocus() { m_text->edit()->setFocus(Qt::OtherFocusReason); }

// Backspace goes back here as everywhere on the sheet, while there is nothing that it could take away. Control and Enter go on.
bool KeyedWords::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text->edit() || event->type() != QEvent::KeyPress || !m_done->isVisible()) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Backspace && m_text->text().isEmpty()) {
        Q_EMIT backPressed();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !(key->modifiers() & Qt::ControlModifier)) return QFrame::eventFilter(watched, event);
    Q_EMIT done();
    return true;
}

void KeyedWords::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void KeyedWords::retranslate() {
    m_place->setText(tr("End of the sheet"));
    m_hint->setText(tr("Type the words as they stand on the sheet, in their language. Leave out names and places. Tab, then Enter, goes on."));
    m_done->setText(tr("Go on"));
    m_back->setText(tr("Back to the boxes"));
}

}  // namespace camre
