#include "start/promises_fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "catalogue/form_advice.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"

namespace camre {
namespace {

bool isIn(const std::vector<std::string>& entries, const char* entry) { return std::find(entries.begin(), entries.end(), entry) != entries.end(); }

// In one line, as the profile keeps it.
std::string typed(const LongTextField& field) { return fromQt(field.text().simplified()); }

}  // namespace

PromisesFields::PromisesFields(QWidget* parent) : QWidget(parent) {
    addFields();
    connectFields();
    retranslate();
    setAsksChildren(false);
}

void PromisesFields::addFields() {
    m_title = makeHeading(QStringLiteral("promises"), this);
    m_controller = new TextField(QStringLiteral("controller"), this);
    m_contact = new TextField(QStringLiteral("contact"), this);
    m_dpo = new TextField(QStringLiteral("dpo"), this);
    m_purposes = new LongTextField(QStringLiteral("purposes"), this);
    m_lawfulBasis = new TextField(QStringLiteral("lawfulBasis"), this);
    m_consent = new Notice(QStringLiteral("consentNote"), NoticeKind::Warning, this);
    m_consent->hide();
    m_article9 = new TextField(QStringLiteral("article9"), this);
    m_recipients = new LongTextField(QStringLiteral("recipients"), this);
    m_complaints = new LongTextField(QStringLiteral("complaints"), this);
    m_support = new TextField(QStringLiteral("supportNumbers"), this);
    m_notShared = new QCheckBox(this);
    m_notShared->setObjectName(QStringLiteral("notShared"));
    m_children = new QWidget(this);
    m_childrenTitle = makeHeading(QStringLiteral("children"), m_children);
    m_safeguardingLead = new TextField(QStringLiteral("safeguardingLead"), m_children);
    m_dpiaDone = new TextField(QStringLiteral("dpiaDone"), m_children);
    m_agreementBy = new TextField(QStringLiteral("agreementBy"), m_children);
    auto* rows = new QVBoxLayout(this);
    auto* childRows = new QVBoxLayout(m_children);
    for (QVBoxLayout* one : {rows, childRows}) {
        one->setContentsMargins(0, 0, 0, 0);
        one->setSpacing(space::kWide);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{m_title, m_controller, m_contact, m_dpo, m_purposes, m_lawfulBasis, m_consent, m_article9,
                                                        m_recipients, m_complaints, m_support, m_notShared, m_children}) {
        rows->addWidget(one);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{m_childrenTitle, m_safeguardingLead, m_dpiaDone, m_agreementBy}) childRows->addWidget(one);
}

void PromisesFields::connectFields() {
    for (const TextField* one : {m_controller, m_contact, m_dpo, m_lawfulBasis, m_article9, m_support, m_safeguardingLead, m_dpiaDone, m_agreementBy}) {
        connect(one->edit(), &QLineEdit::textChanged, this, &PromisesFields::edited);
    }
    for (const LongTextField* one : {m_purposes, m_recipients, m_complaints}) connect(one->edit(), &QPlainTextEdit::textChanged, this, &PromisesFields::edited);
    connect(m_notShared, &QCheckBox::toggled, this, &PromisesFields::edited);
    connect(m_lawfulBasis->edit(), &QLineEdit::textChanged, this, &PromisesFields::showConsentNote);
}

void PromisesFields::setPromises(const PrivacyNotice& privacy, const ChildSafeguards& children) {
    m_controller->setText(toQt(privacy.controller));
    m_contact->setText(toQt(privacy.contact));
    m_dpo->setText(toQt(privacy.dpo));
    m_purposes->setText(toQt(privacy.purposes));
    m_lawfulBasis->setText(toQt(privacy.lawfulBasis));
    m_article9->setText(toQt(privacy.article9));
    m_recipients->setText(toQt(privacy.recipients));
    m_complaints->setText(toQt(privacy.complaints));
    m_support->setText(toQt(privacy.supportNumbers));
    m_notShared->setChecked(privacy.notSharedWithHomeOffice);
    m_safeguardingLead->setText(toQt(children.safeguardingLead));
    m_dpiaDone->setText(children.dpiaDone ? toQt(children.dpiaDone->iso()) : QString());
    m_agreementBy->setText(toQt(children.agreementBy));
}

void PromisesFields::setController(const QString& name) {
    if (m_controller->text().isEmpty()) m_controller->setText(name);
}

PrivacyNotice PromisesFields::privacy(int retentionMonths) const {
    PrivacyNotice notice;
    notice.controller = fromQt(m_controller->text());
    notice.contact = fromQt(m_contact->text());
    notice.dpo = fromQt(m_dpo->text());
    notice.purposes = typed(*m_purposes);
    notice.lawfulBasis = fromQt(m_lawfulBasis->text());
    notice.article9 = fromQt(m_article9->text());
    notice.recipients = typed(*m_recipients);
    notice.complaints = typed(*m_complaints);
    notice.supportNumbers = fromQt(m_support->text());
    notice.notSharedWithHomeOffice = m_notShared->isChecked();
    notice.retentionMonths = retentionMonths;
    return notice;
}

ChildSafeguards PromisesFields::children(const std::optional<Day>& today) const {
    ChildSafeguards children{fromQt(m_safeguardingLead->text()), Day::fromIso(fromQt(m_dpiaDone->text())), fromQt(m_agreementBy->text())};
    if (children.dpiaDone && today && *children.dpiaDone > *today) children.dpiaDone.reset();
    return children;
}

void PromisesFields::setAsksChildren(bool isShown) { m_children->setVisible(isShown); }

void PromisesFields::showMissing(const std::vector<std::string>& entries) {
    const std::pair<const char*, Field*> fields[] = {
        {"controller", m_controller}, {"contact", m_contact}, {"purposes", m_purposes}, {"lawfulBasis", m_lawfulBasis},
        {"article9", m_article9}, {"recipients", m_recipients}, {"complaints", m_complaints},
        {"children.safeguardingLead", m_safeguardingLead}, {"children.agreementBy", m_agreementBy}};
    for (const auto& [entry, field] : fields) field->setError(isIn(entries, entry) ? tr("This is needed before real records can start.") : QString());
    m_dpiaDone->setError(isIn(entries, "children.dpiaDone") ? tr("A day is needed, such as 2026-09-01, that has come already.") : QString());
}

// P11: said at once where it matters, and never refused: it may be right for some.
void PromisesFields::showConsentNote() { m_consent->setVisible(namesConsent(fromQt(m_lawfulBasis->text()))); }

QString PromisesFields::entriesWords(const std::vector<std::string>& entries) {
    QStringList words;
    for (const std::string& entry : entries) words.append(entryWords(entry));
    return words.join(QStringLiteral(", "));
}

QString PromisesFields::entryWords(const std::string& entry) {
    const std::pair<const char*, const char*> words[] = {
        {"controller", QT_TRANSLATE_NOOP("PromisesFields", "Who is responsible for the records")},
        {"contact", QT_TRANSLATE_NOOP("PromisesFields", "How to reach you")},
        {"purposes", QT_TRANSLATE_NOOP("PromisesFields", "What the answers are for")},
        {"lawfulBasis", QT_TRANSLATE_NOOP("PromisesFields", "Lawful basis")},
        {"article9", QT_TRANSLATE_NOOP("PromisesFields", "Condition for special category data")},
        {"recipients", QT_TRANSLATE_NOOP("PromisesFields", "Who sees the answers")},
        {"complaints", QT_TRANSLATE_NOOP("PromisesFields", "How to complain to you")},
        {"children.safeguardingLead", QT_TRANSLATE_NOOP("PromisesFields", "How to reach your safeguarding lead")},
        {"children.dpiaDone", QT_TRANSLATE_NOOP("PromisesFields", "The day on which the data protection impact assessment (DPIA) was done")},
        {"children.agreementBy", QT_TRANSLATE_NOOP("PromisesFields", "Who gives agreement")}};
    for (const auto& [name, text] : words) {
        if (entry == name) return tr(text);
    }
    return toQt(entry);
}

void PromisesFields::retranslate() {
    m_title->setText(tr("People read these promises before they agree"));
    m_controller->setWords(entryWords("controller"), tr("The organisation (the data controller)."));
    m_contact->setWords(entryWords("contact"), tr("A telephone number, an address or an e-mail."));
    m_dpo->setWords(tr("Data protection officer, if there is one"));
    m_purposes->setWords(entryWords("purposes"));
    m_lawfulBasis->setWords(entryWords("lawfulBasis"), tr("As in your record of processing."));
    m_consent->setWords(tr("Consent is hard to rely on here"),
                        tr("People may feel that they cannot say no where help comes from the same worker, or where a public authority is responsible. Ask whoever looks after data protection if another basis fits better. The person is asked for agreement in any case."));
    m_article9->setWords(entryWords("article9"), tr("Only if the form asks about health: the Article 9 condition."));
    m_recipients->setWords(entryWords("recipients"));
    m_complaints->setWords(entryWords("complaints"));
    m_support->setWords(tr("Support numbers for people"), tr("Shown at the end of the form."));
    m_notShared->setText(tr("We do not give answers to the Home Office"));
    m_notShared->setAccessibleDescription(tr("Tick only if it is true: people are told so."));
    retranslateChildren();
}

void PromisesFields::retranslateChildren() {
    m_childrenTitle->setText(tr("Before children are asked"));
    m_safeguardingLead->setWords(entryWords("children.safeguardingLead"), tr("The person here who keeps children safe. A telephone number or an office will do."));
    m_dpiaDone->setWords(entryWords("children.dpiaDone"), tr("Such as 2026-09-01. No child is asked before it is done."));
    m_agreementBy->setWords(entryWords("children.agreementBy"), tr("Such as: the child; or a parent and the child. The child's own no counts in any case."));
}

void PromisesFields::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace camre
