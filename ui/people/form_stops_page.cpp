#include "people/form_stops_page.h"

#include <QLabel>

#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {
namespace {

constexpr int kPicture = 96;

}  // namespace

FormStopsPage::FormStopsPage(QWidget* parent)
    : Page(QStringLiteral("formStopsPage"), PageWidth::Reading, parent),
      m_person(new LanguageLabel(TextRole::Question, this)),
      m_worker(new LanguageLabel(TextRole::Body, this)),
      m_heading(makeHeading(QStringLiteral("workerPartTitle"), this)),
      m_why(makeText(QStringLiteral("formStopsWhy"), TextRole::Body, this)),
      m_then(makeText(QStringLiteral("formStopsThen"), TextRole::Body, this)),
      m_home(new PrimaryButton(QStringLiteral("goOnButton"), this)) {
    m_worker->setMuted();
    body()->addSpacing(space::kBig);
    body()->addWidget(new PictureLabel(QStringLiteral("hand"), kPicture, this));
    body()->addWidget(m_person);
    body()->addWidget(m_worker);
    body()->addSpacing(space::kSection);
    for (QLabel* text : {m_heading, m_why, m_then}) body()->addWidget(text);
    addAction(m_home);
    connect(m_home, &QPushButton::clicked, this, &FormStopsPage::understood);
    retranslate();
}

void FormStopsPage::explain(const ServiceProfile& profile, const FormWords& words, const std::string& key) {
    const TwoTexts thanks = words.text(key);
    m_person->setWords(words.person(), thanks.person);
    m_worker->setWords(words.worker(), thanks.worker);
    m_worker->setVisible(!words.isOneLanguage());
    setAccessibleName(thanks.person);
    m_respondent = profile.respondent;
    m_fromAge = profile.adultsFrom;
    retranslate();
}

void FormStopsPage::retranslate() {
    //: What the window is called after a form was stopped because it is not for this person
    setQuietTitle(tr("This form stops here"));
    m_heading->setText(tr("For the worker"));
    if (m_respondent == Respondent::Child) {
        m_why->setText(tr("The young person does not understand yet what this form is for. That is nobody's fault."));
        m_then->setText(tr("Try another day, in other words or with an interpreter, or leave the form out. Help goes on as before."));
    } else {
        m_why->setText(tr("This form is for people of %1 or over.").arg(m_fromAge));
        m_then->setText(tr("Younger people have a form of their own, in words made for them. It is used only where the service has decided so, and has a records file of its own: ask your coordinator. Help goes on as before, with or without a form."));
    }
    m_home->setText(tr("Back to home"));
}

}  // namespace camre
