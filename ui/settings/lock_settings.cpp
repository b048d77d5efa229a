#include "settings/lock_settings.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kGap = 12;

}  // namespace

LockSettings::LockSettings(WorkspaceModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_heading(makeHeading(QStringLiteral("lockHeading"), this)),
      m_state(makeText(QStringLiteral("lockState"), TextRole::Body, this)),
      m_change(new SecondaryButton(QStringLiteral("changeThePassphrase"), this)) {
    setObjectName(QStringLiteral("lockSettings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(m_change, 0, Qt::AlignLeading);
    connect(m_change, &QPushButton::clicked, this, &LockSettings::passphraseWanted);
    showWords();
}

void LockSettings::showWords() {
    const bool isLocked = m_model.isOpen() && m_model.facts().encrypted;
    m_heading->setText(tr("Lock of this file"));
    m_state->setText(isLocked ? tr("This file is locked with a passphrase. It is kept nowhere in Camre.")
                              : tr("This file is not locked: anyone who can use this computer can read it."));
    m_change->setText(tr("Change the passphrase…"));
    m_change->setVisible(isLocked);
    m_change->setEnabled(m_model.isOpen() && !m_model.facts().readOnly);
}

void LockSettings::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showWords();
    QWidget::changeEvent(event);
}

}  // namespace camre
