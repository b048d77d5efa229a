#include "people/privacy_notice.h"

#include <QEvent>
#include <QVBoxLayout>

#include "form/language_label.h"
#include "people/notice_slots.h"

namespace camre {

PrivacyNoticePanel::PrivacyNoticePanel(QWidget* parent)
    : QFrame(parent), m_rows(nullptr), m_texts(nullptr), m_print(new SecondaryButton(QStringLiteral("printNoticeButton"), this)) {
    setObjectName(QStringLiteral("privacyNotice"));
    setProperty("ground", QStringLiteral("panel"));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    down->setSpacing(space::kWide);
    down->addWidget(m_print, 0, Qt::AlignLeading);
    connect(m_print, &QPushButton::clicked, this, &PrivacyNoticePanel::printWanted);
    m_print->setText(tr("Print the notice"));
}

void PrivacyNoticePanel::addText(const LanguagePack& pack, const QString& words, const char* weight, bool isMuted) {
    auto* label = new LanguageLabel(isMuted ? TextRole::Control : TextRole::Body, m_texts);
    label->setProperty("weight", QLatin1String(weight));
    if (isMuted) label->setMuted();
    label->setWords(pack, words);
    m_rows->addWidget(label);
}

void PrivacyNoticePanel::showNotice(const FormWords& words, const ServiceProfile& profile) {
    delete m_texts;
    m_texts = new QWidget(this);
    m_rows = new QVBoxLayout(m_texts);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::kHair);
    // A pack of somebody's own may not have the notice yet; then the worker reads it aloud.
    const LanguagePack& person = hasNoticeWords(words.person()) ? words.person() : words.worker();
    const bool isOne = person.tag == words.worker().tag;
    const auto first = noticeSlots(person, profile);
    const auto second = noticeSlots(words.worker(), profile);
    QStringList aloud;
    for (std::size_t i = 0; i < first.size(); ++i) {
        addText(person, first[i].heading, "bold", false);
        if (!isOne) addText(words.worker(), second[i].heading, "bold", true);
        aloud << first[i].heading;
        for (std::size_t line = 0; line < first[i].lines.size(); ++line) {
            const NoticeLine& said = first[i].lines[line];
            addText(said.written ? words.worker() : person, said.words, "normal", false);
            if (!isOne && !said.written) addText(words.worker(), second[i].lines[line].words, "normal", true);
            aloud << said.words;
        }
        m_rows->addSpacing(space::kSmall);
    }
    setAccessibleName(aloud.join(QLatin1Char(' ')));
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_texts);
    m_texts->show();
}

void PrivacyNoticePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) m_print->setText(tr("Print the notice"));
    QFrame::changeEvent(event);
}

}  // namespace camre
