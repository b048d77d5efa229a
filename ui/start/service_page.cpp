#include "start/service_page.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "catalogue/profile_writer.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "start/promises_fields.h"

namespace camre {
namespace {

constexpr char kOwnForm[] = " own";  // no id has a space

// All but the promises; what the file has may be the service's own form by now.
bool asksTheSame(const ServiceProfile& shipped, ServiceProfile kept) {
    kept.version = shipped.version;
    kept.privacy = shipped.privacy;
    kept.children = shipped.children;
    return kept == shipped;
}

}  // namespace

ServicePage::ServicePage(const Library& library, const InterfaceLanguage& language, QWidget* parent)
    : Page(QStringLiteral("servicePage"), PageWidth::Reading, parent), m_library(library), m_language(language) {
    m_form = new ChoiceField(QStringLiteral("form"), this);
    m_change = new SecondaryButton(QStringLiteral("changeForm"), this);
    m_paper = new LinkButton(QStringLiteral("seeOnPaper"), this);
    m_promises = new PromisesFields(this);
    body()->addWidget(m_form);
    body()->addWidget(m_change, 0, Qt::AlignLeading);
    body()->addWidget(m_paper, 0, Qt::AlignLeading);
    connect(m_paper, &QPushButton::clicked, this, &ServicePage::paperWanted);
    body()->addWidget(m_promises);
    m_continue = new PrimaryButton(QStringLiteral("continue"), this);
    m_later = new SecondaryButton(QStringLiteral("later"), this);
    addAction(m_continue);
    addAction(m_later);
    connect(m_form->box(), &QComboBox::currentIndexChanged, this, [this] { showChildren(); });
    connect(m_change, &QPushButton::clicked, this, &ServicePage::wantBuilder);
    connect(m_continue, &QPushButton::clicked, this, &ServicePage::goOn);
    connect(m_later, &QPushButton::clicked, this, &ServicePage::later);
    ServicePage::retranslate();
}

void ServicePage::showChildren() { m_promises->setAsksChildren(asksChildren()); }

void ServicePage::setController(const QString& name) { m_promises->setController(name); }

const ProfileText& ServicePage::profile() const {
    const QString id = m_form->box()->currentData().toString();
    if (m_own && id == QLatin1String(kOwnForm)) return *m_own;
    const ProfileText* chosen = m_library.profileText(ServiceId(fromQt(id)));
    return chosen == nullptr ? m_library.profiles.front() : *chosen;
}

void ServicePage::setForFile(const ServiceProfile& kept) {
    m_fileIsMade = true;
    const ProfileText* shipped = m_library.profileText(kept.id);
    const bool isShipped = shipped != nullptr && asksTheSame(shipped->profile, kept);
    if (!isShipped) m_own = ProfileText{kept, profileJson(kept)};
    retranslate();
    m_form->box()->setCurrentIndex(qMax(0, m_form->box()->findData(isShipped ? toQt(kept.id.text) : QString::fromLatin1(kOwnForm))));
    m_promises->setPromises(kept.privacy, kept.children);
}

// The promises that were typed stay, but for those that only the builder was told.
void ServicePage::setOwnForm(const ProfileText& own) {
    m_own = own;
    m_promises->setPromises(own.profile.privacy, own.profile.children);
    fillForms();
    m_form->box()->setCurrentIndex(m_form->box()->findData(QString::fromLatin1(kOwnForm)));
    showChildren();
}

void ServicePage::wantBuilder() {
    ServiceProfile from = profile().profile;
    from.privacy = privacy(from.privacy.retentionMonths);
    from.children = children();
    Q_EMIT builderWanted(from);
}

PrivacyNotice ServicePage::privacy(int retentionMonths) const { return m_promises->privacy(retentionMonths); }

ChildSafeguards ServicePage::children() const { return asksChildren() ? m_promises->children(m_today) : ChildSafeguards(); }

void ServicePage::goOn() {
    ServiceProfile filledProfile = profile().profile;
    filledProfile.privacy = privacy(filledProfile.privacy.retentionMonths);
    filledProfile.children = children();
    const auto missing = missingPrivacy(filledProfile, m_library.catalogue);
    m_promises->showMissing(missing);
    if (!missing.empty()) {
        return showError(tr("Some promises are not written yet. What you wrote is kept. Fill in the marked lines, or choose Later and practise with sample people meanwhile."));
    }
    clearError();
    Q_EMIT filled();
}

void ServicePage::fillForms() {
    const QVariant chosen = m_form->box()->currentData();
    const auto titleOf = [this](const ServiceProfile& profile) {
        const auto title = profile.titles.find(m_language.isWelsh() ? "cy" : "en");
        return toQt(title == profile.titles.end() ? profile.id.text : title->second);
    };
    m_form->box()->clear();
    //: %1 the title of a form that the service has put together itself
    if (m_own) m_form->box()->addItem(tr("%1 (your own)").arg(titleOf(m_own->profile)), QString::fromLatin1(kOwnForm));
    for (const ProfileText& one : m_library.profiles) m_form->box()->addItem(titleOf(one.profile), toQt(one.profile.id.text));
    m_form->box()->setCurrentIndex(qMax(0, m_form->box()->findData(chosen)));
}

void ServicePage::retranslate() {
    setTitle(tr("Your service and what it promises"));
    fillForms();
    m_form->setWords(tr("Form"), tr("The questions that this service asks."));
    //: Link under the choice of a form
    m_paper->setText(tr("See this form on paper"));
    m_change->setText(tr("Choose the questions yourself"));
    showChildren();
    m_continue->setText(m_fileIsMade ? tr("Keep these promises") : tr("Make the file"));
    m_later->setText(tr("Later"));
    m_later->setAccessibleDescription(m_fileIsMade ? tr("Changes nothing. Real records wait until the promises are written.")
                                                   : tr("Makes the file. Real records wait until the promises are written."));
}

}  // namespace camre
