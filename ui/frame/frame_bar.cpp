#include "frame/frame_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {

FrameBar::FrameBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("frameBar"));
    setProperty("ground", QStringLiteral("frame"));
    const auto button = [this](const char* name) { return new Button(QLatin1String(name), QStringLiteral("frame"), this); };
    m_back = button("frameBack");
    m_line = makeText(QStringLiteral("frameLine"), TextRole::Control, this, Tone::Muted);
    m_language = button("frameLanguage");
    m_help = button("frameHelp");
    m_lock = button("frameLock");
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::kWide, space::kHair, space::kWide, space::kHair);
    across->setSpacing(space::kSmall);
    across->addWidget(m_back);
    across->addWidget(m_line, 1);
    for (QWidget* one : {m_language, m_help, m_lock}) across->addWidget(one);
    connect(m_back, &QPushButton::clicked, this, &FrameBar::backPressed);
    connect(m_language, &QPushButton::clicked, this, &FrameBar::languagePressed);
    connect(m_help, &QPushButton::clicked, this, &FrameBar::helpPressed);
    connect(m_lock, &QPushButton::clicked, this, &FrameBar::lockPressed);
    retranslate();
    showWhatFits();
}

void FrameBar::setLine(const QString& line) { m_line->setText(line); }

void FrameBar::setBackShown(bool shown) { m_back->setVisible(shown); }

void FrameBar::setLockShown(bool shown) {
    m_lockShown = shown;
    showWhatFits();
}

void FrameBar::setSelfMode(bool on) {
    m_selfMode = on;
    showWhatFits();
}

void FrameBar::showWhatFits() {
    m_line->setVisible(!m_selfMode);
    m_language->setVisible(!m_selfMode);
    m_lock->setVisible(m_lockShown && !m_selfMode);
}

void FrameBar::setWelshNow(bool welsh) {
    m_welshNow = welsh;
    retranslate();
}

void FrameBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void FrameBar::retranslate() {
    //: Back to the page before; the sign points to the start of the line
    m_back->setText(tr("‹ Back"));
    m_back->setAccessibleName(tr("Back"));
    // Each language in its own words, never translated: that is how its speakers find it.
    m_language->setText(m_welshNow ? QStringLiteral("English") : QStringLiteral("Cymraeg"));
    m_language->setAccessibleDescription(tr("Shows the window in the other language. Ctrl+Shift+W"));
    m_help->setText(tr("Help F1"));
    m_lock->setText(tr("Lock Ctrl+L"));
    setAccessibleName(tr("Window"));
}

}  // namespace camre
