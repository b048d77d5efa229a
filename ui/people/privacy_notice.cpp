#include "people/privacy_notice.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

QString orNone(const std::string& text) { return text.empty() ? PrivacyNoticePanel::tr("None.") : toQt(text); }

QString basisOf(const PrivacyNotice& privacy) {
    if (privacy.article9.empty()) return orNone(privacy.lawfulBasis);
    return orNone(privacy.lawfulBasis) + QLatin1Char('\n') + toQt(privacy.article9);
}

QString keptFor(const PrivacyNotice& privacy) {
    //: %1 is a number. How long answers are kept
    return PrivacyNoticePanel::tr("Months after the last form: %1. Then the answers are erased, or kept longer only for a reason that is written down.")
        .arg(privacy.retentionMonths);
}

}  // namespace

std::vector<NoticeEntry> privacyNotice(const ServiceProfile& profile) {
    const PrivacyNotice& privacy = profile.privacy;
    return {
        {PrivacyNoticePanel::tr("Who is responsible, and how to reach them"), orNone(privacy.controller) + QLatin1Char('\n') + orNone(privacy.contact)},
        {PrivacyNoticePanel::tr("Data protection officer"), orNone(privacy.dpo)},
        {PrivacyNoticePanel::tr("What the answers are for"), orNone(privacy.purposes)},
        {PrivacyNoticePanel::tr("Lawful basis"), basisOf(privacy)},
        {PrivacyNoticePanel::tr("Who sees the answers"), orNone(privacy.recipients)},
        {PrivacyNoticePanel::tr("Sent to other countries"), PrivacyNoticePanel::tr("No.")},
        {PrivacyNoticePanel::tr("How long they are kept"), keptFor(privacy)},
        {PrivacyNoticePanel::tr("Your rights"), PrivacyNoticePanel::tr("You can see your answers, have a wrong one put right, have them erased, or say that they may not be used.")},
        {PrivacyNoticePanel::tr("Changing your mind"), PrivacyNoticePanel::tr("You can stop at any time. Tell the worker, or use the contact above, and show your code.")},
        {PrivacyNoticePanel::tr("Complaints"), orNone(privacy.complaints) + QLatin1Char('\n') +
                               PrivacyNoticePanel::tr("You can also complain to the Information Commissioner's Office: 0303 123 1113, ico.org.uk.")},
        {PrivacyNoticePanel::tr("Do you have to answer?"), PrivacyNoticePanel::tr("No. Help does not depend on it.")},
        {PrivacyNoticePanel::tr("Decisions made by a computer"), PrivacyNoticePanel::tr("None.")},
    };
}

PrivacyNoticePanel::PrivacyNoticePanel(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("privacyNotice"));
    setProperty("ground", QStringLiteral("panel"));
    m_rows->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    m_rows->setSpacing(space::kHair);
}

void PrivacyNoticePanel::showNotice(const ServiceProfile& profile) {
    m_profile = profile;
    retranslate();
}

void PrivacyNoticePanel::retranslate() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList aloud;
    for (const auto& entry : privacyNotice(m_profile)) {
        QLabel* heading = makeText({}, TextRole::Body, this);
        heading->setProperty("weight", QStringLiteral("bold"));
        heading->setText(entry.heading);
        QLabel* text = makeText({}, TextRole::Body, this);
        text->setText(entry.text);
        text->setContentsMargins(0, 0, 0, space::kSmall);
        m_rows->addWidget(heading);
        m_rows->addWidget(text);
        aloud << entry.heading + QStringLiteral(": ") + entry.text;
    }
    setAccessibleName(aloud.join(QLatin1Char(' ')));
}

void PrivacyNoticePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

}  // namespace camre
