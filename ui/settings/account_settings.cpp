#include "settings/account_settings.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kGap = 12;

}  // namespace

AccountSettings::AccountSettings(QWidget* parent)
    : QWidget(parent),
      m_heading(makeHeading(QStringLiteral("accountHeading"), this)),
      m_text(makeText(QStringLiteral("accountText"), TextRole::Body, this)),
      m_notice(new SecondaryButton(QStringLiteral("printNotice"), this)),
      m_record(new SecondaryButton(QStringLiteral("printRecord"), this)),
      m_assessment(new SecondaryButton(QStringLiteral("printAssessment"), this)) {
    setObjectName(QStringLiteral("accountSettings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    for (SecondaryButton* one : {m_notice, m_record, m_assessment}) column->addWidget(one, 0, Qt::AlignLeading);
    connect(m_notice, &QPushButton::clicked, this, &AccountSettings::noticeWanted);
    connect(m_record, &QPushButton::clicked, this, &AccountSettings::recordWanted);
    connect(m_assessment, &QPushButton::clicked, this, &AccountSettings::assessmentWanted);
    showWords();
}

void AccountSettings::showWords() {
    m_heading->setText(tr("Papers for data protection"));
    m_text->setText(tr("In Welsh and English, with the numbers of this version and what your service has promised. What only you know is left open to write in."));
    m_notice->setText(tr("Privacy notice…"));
    m_record->setText(tr("Record of processing…"));
    m_assessment->setText(tr("Impact assessment, a starter…"));
}

void AccountSettings::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showWords();
    QWidget::changeEvent(event);
}

}  // namespace camre
