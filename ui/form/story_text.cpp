#include "form/story_text.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

#include "answers/story.h"
#include "form/language_label.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr auto kLimit = static_cast<int>(kLongestStory);
constexpr int kLines = 7;
// A count that runs from the first letter would hurry people.
constexpr int kCountFrom = kLimit * 8 / 10;

}  // namespace

StoryText::StoryText(const QString& name, QWidget* parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(this)), m_room(makeText(name + QStringLiteral("Room"), TextRole::Control, this, Tone::Muted)) {
    m_edit->setObjectName(name + QStringLiteral("Text"));
    // Tab goes on; a new paragraph is Enter.
    m_edit->setTabChangesFocus(true);
    setFocusProxy(m_edit);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_edit);
    down->addWidget(m_room);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &StoryText::keepToLimit);
    showRoomLeft();
}

QString StoryText::text() const { return m_edit->toPlainText(); }

void StoryText::setText(const QString& words) {
    if (text() != words) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(words);
    }
    showRoomLeft();
}

void StoryText::clear() {
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    showRoomLeft();
}

void StoryText::setLanguage(const LanguagePack& pack) {
    speakLanguage(*m_edit, pack);
    QTextOption option = m_edit->document()->defaultTextOption();
    option.setTextDirection(directionOf(pack));
    m_edit->document()->setDefaultTextOption(option);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * kLines);
}

// More than fits is not taken: the count beside it says why.
void StoryText::keepToLimit() {
    QString words = text();
    if (words.size() > kLimit) {
        const QSignalBlocker quiet(m_edit);
        QTextCursor cursor = m_edit->textCursor();
        const int place = qMin(cursor.position(), kLimit);
        words.truncate(words.at(kLimit - 1).isHighSurrogate() ? kLimit - 1 : kLimit);
        m_edit->setPlainText(words);
        cursor.setPosition(qMin(place, static_cast<int>(words.size())));
        m_edit->setTextCursor(cursor);
    }
    showRoomLeft();
    Q_EMIT typed();
}

void StoryText::showRoomLeft() {
    const auto count = text().size();
    m_room->setText(isolated(QStringLiteral("%1 / %2").arg(count).arg(kLimit)));
    m_room->setVisible(count >= kCountFrom);
}

}  // namespace camre
