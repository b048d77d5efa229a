#include "kit/notice.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

#include "kit/text.h"

namespace camre {
namespace {

QString wordFor(NoticeKind kind) {
    switch (kind) {
        case NoticeKind::Information: return QStringLiteral("information");
        case NoticeKind::Warning: return QStringLiteral("warning");
        case NoticeKind::Error: return QStringLiteral("error");
        case NoticeKind::Done: break;
    }
    return QStringLiteral("done");
}

Tone toneFor(NoticeKind kind) {
    if (kind == NoticeKind::Error) return Tone::Error;
    return kind == NoticeKind::Warning ? Tone::Warning : Tone::Ink;
}

}  // namespace

Notice::Notice(const QString& name, NoticeKind kind, QWidget* parent) : QFrame(parent) {
    setObjectName(name);
    setProperty("ground", wordFor(kind));
    setFocusPolicy(Qt::ClickFocus);
    m_title = makeText(name + QStringLiteral("Title"), TextRole::Body, this, toneFor(kind));
    m_title->setProperty("weight", QStringLiteral("bold"));
    m_text = makeText(name + QStringLiteral("Text"), TextRole::Body, this);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(space::kWide + 6, space::kMedium, space::kWide, space::kMedium);
    m_rows->setSpacing(space::kSmall);
    m_rows->addWidget(m_title);
    m_rows->addWidget(m_text);
}

void Notice::say(std::function<std::pair<QString, QString>()> words) {
    const auto [title, text] = words();
    setWords(title, text);
    m_words = std::move(words);
}

void Notice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_words) {
        const auto [title, text] = m_words();
        setWords(title, text);
    }
    QFrame::changeEvent(event);
}

void Notice::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title.isEmpty() || text.isEmpty() ? title + text : title + QStringLiteral(" ") + text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::addControl(QWidget* control) { m_rows->addWidget(control, 0, Qt::AlignLeading); }

QString Notice::text() const { return accessibleName(); }

}  // namespace camre
