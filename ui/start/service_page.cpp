#include "start/service_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/text.h"

namespace camre {

ServicePage::ServicePage(const Library& library, const InterfaceLanguage& language, QWidget* parent)
    : Page(QStringLiteral("servicePage"), PageWidth::Reading, parent), m_library(library), m_language(language) {
    addFields();
    m_continue = new PrimaryButton(QStringLiteral("continue"), this);
    m_later = new SecondaryButton(QStringLiteral("later"), this);
    addAction(m_continue);
    addAction(m_later);
    connect(m_continue, &QPushButton::clicked, this, &ServicePage::goOn);
    connect(m_later, &QPushButton::clicked, this, &ServicePage::later);
    ServicePage::retranslate();
}

void ServicePage::addFields() {
    m_form = new ChoiceField(QStringLiteral("form"), this);
    m_promises = makeHeading(QStringLiteral("promises"), this);
    m_controller = new TextField(QStringLiteral("controller"), this);
    m_contact = new TextField(QStringLiteral("contact"), this);
    m_dpo = new TextField(QStringLiteral("dpo"), this);
    m_purposes = new LongTextField(QStringLiteral("purposes"), this);
    m_lawfulBasis = new TextField(QStringLiteral("lawfulBasis"), this);
    m_article9 = new TextField(QStringLiteral("article9"), this);
    m_recipients = new LongTextField(QStringLiteral("recipients"), this);
    m_complaints = new LongTextField(QStringLiteral("complaints"), this);
    m_support = new TextField(QStringLiteral("supportNumbers"), this);
    m_notShared = new QCheckBox(this);
    m_notShared->setObjectName(QStringLiteral("notShared"));
    m_paper = new LinkButton(QStringLiteral("seeOnPaper"), this);
    body()->addWidget(m_form);
    body()->addWidget(m_paper, 0, Qt::AlignLeading);
    connect(m_paper, &QPushButton::clicked, this, &ServicePage::paperWanted);
    body()->addWidget(m_promises);
    for (Field* field : std::initializer_list<Field*>{m_controller, m_contact, m_dpo, m_purposes, m_lawfulBasis, m_article9,
                                                      m_recipients, m_complaints, m_support}) {
        body()->addWidget(field);
    }
    body()->addWidget(m_notShared);
    m_childrenHeading = makeHeading(QStringLiteral("children"), this);
    m_safeguardingLead = new TextField(QStringLiteral("safeguardingLead"), this);
    m_dpiaDone = new TextField(QStringLiteral("dpiaDone"), this);
    m_agreementBy = new TextField(QStringLiteral("agreementBy"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_childrenHeading, m_safeguardingLead, m_dpiaDone, m_agreementBy}) body()->addWidget(one);
    connect(m_form->box(), &QComboBox::currentIndexChanged, this, [this] { showChildren(); });
}

void ServicePage::showChildren() {
    for (QWidget* one : std::initializer_list<QWidget*>{m_childrenHeading, m_safeguardingLead, m_dpiaDone, m_agreementBy}) {
        one->setVisible(asksChildren());
    }
}

void ServicePage::setController(const QString& name) {
    if (m_controller->text().isEmpty()) m_controller->edit()->setText(name);
}

const ProfileText& ServicePage::profile() const {
    const ProfileText* chosen = m_library.profileText(ServiceId(fromQt(m_form->box()->currentData().toString())));
    return chosen == nullptr ? m_library.profiles.front() : *chosen;
}

void ServicePage::setForFile(const ServiceProfile& kept) {
    m_fileIsMade = true;
    m_form->box()->setCurrentIndex(qMax(0, m_form->box()->findData(toQt(kept.id.text))));
    m_controller->setText(toQt(kept.privacy.controller));
    m_contact->setText(toQt(kept.privacy.contact));
    m_dpo->setText(toQt(kept.privacy.dpo));
    m_purposes->setText(toQt(kept.privacy.purposes));
    m_lawfulBasis->setText(toQt(kept.privacy.lawfulBasis));
    m_article9->setText(toQt(kept.privacy.article9));
    m_recipients->setText(toQt(kept.privacy.recipients));
    m_complaints->setText(toQt(kept.privacy.complaints));
    m_support->setText(toQt(kept.privacy.supportNumbers));
    m_notShared->setChecked(kept.privacy.notSharedWithHomeOffice);
    m_safeguardingLead->setText(toQt(kept.children.safeguardingLead));
    m_dpiaDone->setText(kept.children.dpiaDone ? toQt(kept.children.dpiaDone->iso()) : QString());
    m_agreementBy->setText(toQt(kept.children.agreementBy));
    retranslate();
}

PrivacyNotice ServicePage::privacy(int retentionMonths) const {
    PrivacyNotice notice;
    notice.controller = fromQt(m_controller->text());
    notice.contact = fromQt(m_contact->text());
    notice.dpo = fromQt(m_dpo->text());
    notice.purposes = fromQt(m_purposes->text());
    notice.lawfulBasis = fromQt(m_lawfulBasis->text());
    notice.article9 = fromQt(m_article9->text());
    notice.recipients = fromQt(m_recipients->text());
    notice.complaints = fromQt(m_complaints->text());
    notice.supportNumbers = fromQt(m_support->text());
    notice.notSharedWithHomeOffice = m_notShared->isChecked();
    notice.retentionMonths = retentionMonths;
    return notice;
}

ChildSafeguards ServicePage::children() const {
    if (!asksChildren()) return {};
    ChildSafeguards children{fromQt(m_safeguardingLead->text()), Day::fromIso(fromQt(m_dpiaDone->text().trimmed())), fromQt(m_agreementBy->text())};
    if (children.dpiaDone && m_today && *children.dpiaDone > *m_today) children.dpiaDone.reset();
    return children;
}

void ServicePage::goOn() {
    ServiceProfile filledProfile = profile().profile;
    filledProfile.privacy = privacy(filledProfile.privacy.retentionMonths);
    filledProfile.children = children();
    const auto missing = missingPrivacy(filledProfile, m_library.catalogue);
    const std::pair<const char*, Field*> fields[] = {
        {"controller", m_controller}, {"contact", m_contact}, {"purposes", m_purposes}, {"lawfulBasis", m_lawfulBasis},
        {"article9", m_article9}, {"recipients", m_recipients}, {"complaints", m_complaints},
        {"children.safeguardingLead", m_safeguardingLead}, {"children.agreementBy", m_agreementBy}};
    for (const auto& [entry, field] : fields) {
        const bool isMissing = std::find(missing.begin(), missing.end(), entry) != missing.end();
        field->setError(isMissing ? tr("This is needed before real records can start.") : QString());
    }
    const bool noDay = std::find(missing.begin(), missing.end(), "children.dpiaDone") != missing.end();
    m_dpiaDone->setError(noDay ? tr("A day is needed, such as 2026-09-01, that has come already.") : QString());
    if (!missing.empty()) {
        return showError(tr("Some promises are not written yet. What you wrote is kept. Fill in the marked lines, or choose Later and practise with sample people meanwhile."));
    }
    clearError();
    Q_EMIT filled();
}

void ServicePage::fillForms() {
    const QVariant chosen = m_form->box()->currentData();
    m_form->box()->clear();
    for (const ProfileText& one : m_library.profiles) {
        const auto title = one.profile.titles.find(m_language.isWelsh() ? "cy" : "en");
        const QString words = title == one.profile.titles.end() ? toQt(one.profile.id.text) : toQt(title->second);
        m_form->box()->addItem(words, toQt(one.profile.id.text));
    }
    m_form->box()->setCurrentIndex(qMax(0, m_form->box()->findData(chosen)));
}

void ServicePage::retranslate() {
    setTitle(tr("Your service and what it promises"));
    fillForms();
    m_form->setWords(tr("Form"), tr("The questions that this service asks."));
    //: Link under the choice of a form
    m_paper->setText(tr("See this form on paper"));
    m_promises->setText(tr("People read these promises before they agree"));
    m_controller->setWords(tr("Who is responsible for the records"), tr("The organisation (the data controller)."));
    m_contact->setWords(tr("How to reach you"), tr("A telephone number, an address or an e-mail."));
    m_dpo->setWords(tr("Data protection officer, if there is one"));
    m_purposes->setWords(tr("What the answers are for"));
    m_lawfulBasis->setWords(tr("Lawful basis"), tr("As in your record of processing."));
    m_article9->setWords(tr("Condition for special category data"), tr("Only if the form asks about health: the Article 9 condition."));
    m_recipients->setWords(tr("Who sees the answers"));
    m_complaints->setWords(tr("How to complain to you"));
    m_support->setWords(tr("Support numbers for people"), tr("Shown at the end of the form."));
    m_notShared->setText(tr("We do not give answers to the Home Office"));
    m_notShared->setAccessibleDescription(tr("Tick only if it is true: people are told so."));
    m_childrenHeading->setText(tr("Before children are asked"));
    m_safeguardingLead->setWords(tr("How to reach your safeguarding lead"), tr("The person here who keeps children safe. A telephone number or an office will do."));
    m_dpiaDone->setWords(tr("The day on which the data protection impact assessment (DPIA) was done"), tr("Such as 2026-09-01. No child is asked before it is done."));
    m_agreementBy->setWords(tr("Who gives agreement"), tr("Such as: the child; or a parent and the child. The child's own no counts in any case."));
    showChildren();
    m_continue->setText(m_fileIsMade ? tr("Keep these promises") : tr("Make the file"));
    m_later->setText(tr("Later"));
    m_later->setAccessibleDescription(m_fileIsMade ? tr("Changes nothing. Real records wait until the promises are written.")
                                                   : tr("Makes the file. Real records wait until the promises are written."));
}

}  // namespace camre
