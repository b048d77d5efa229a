#include "form/thanks_page.h"

#include <QHBoxLayout>
#include <QLabel>

#include "bridge/qt_text.h"
#include "form/language_label.h"
#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {
namespace {

constexpr int kPicture = 72;

}  // namespace

ThanksPage::ThanksPage(QWidget* parent)
    : Page(QStringLiteral("thanksPage"), PageWidth::Reading, parent),
      m_title(new LanguageLabel(TextRole::Title, this)),
      m_workerTitle(new LanguageLabel(TextRole::Control, this)),
      m_next(new LanguageLabel(TextRole::Answer, this)),
      m_card(new LanguageLabel(TextRole::Answer, this)),
      m_nextDay(makeText(QStringLiteral("nextDayText"), TextRole::Body, this, Tone::Muted)),
      m_support(new LanguageLabel(TextRole::Answer, this)),
      m_numbers(makeText(QStringLiteral("supportNumbers"), TextRole::Answer, this)),
      m_journey(new QWidget(this)),
      m_showJourney(new WordsButton(QStringLiteral("showJourneyButton"), m_journey)),
      m_notToday(new WordsButton(QStringLiteral("notTodayButton"), m_journey)),
      m_finish(new PrimaryButton(QStringLiteral("finishButton"), this)),
      m_print(new SecondaryButton(QStringLiteral("printAnswersButton"), this)) {
    m_workerTitle->setMuted();
    m_numbers->setProperty("weight", QStringLiteral("bold"));
    auto* choices = new QHBoxLayout(m_journey);
    choices->setContentsMargins(0, space::kWide, 0, 0);
    choices->setSpacing(space::kWide);
    for (WordsButton* button : {m_showJourney, m_notToday}) {
        button->setCentred();
        choices->addWidget(button, 1);
    }
    body()->addWidget(new PictureLabel(QStringLiteral("thanks"), kPicture, this));
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_workerTitle), static_cast<QWidget*>(m_next),
                            static_cast<QWidget*>(m_card), static_cast<QWidget*>(m_nextDay), static_cast<QWidget*>(m_support),
                            static_cast<QWidget*>(m_numbers), m_journey}) {
        body()->addWidget(widget);
    }
    addAction(m_finish);
    addAction(m_print);
    connect(m_print, &QPushButton::clicked, this, &ThanksPage::printWanted);
    connect(m_showJourney, &QPushButton::clicked, this, &ThanksPage::journeyWanted);
    connect(m_notToday, &QPushButton::clicked, this, &ThanksPage::finishWanted);
    connect(m_finish, &QPushButton::clicked, this, &ThanksPage::finishWanted);
    retranslate();
}

void ThanksPage::showThanks(const ThanksFacts& facts, const FormWords& words) {
    const TwoTexts title = words.text("thanks.title");
    m_title->setWords(words.person(), title.person);
    m_workerTitle->setWords(words.worker(), title.worker);
    m_workerTitle->setVisible(!words.isOneLanguage());
    m_next->setWords(words.person(),
                     words.personText("thanks.next").replace(QStringLiteral("{months}"), QString::number(facts.monthsToNext)));
    m_next->setVisible(facts.monthsToNext > 0);
    m_card->setWords(words.person(), words.personText("thanks.card"));
    m_card->setVisible(facts.monthsToNext > 0);
    m_support->setWords(words.person(), words.personText("thanks.support"));
    m_support->setVisible(!facts.supportNumbers.isEmpty());
    m_numbers->setText(facts.supportNumbers);
    m_numbers->setVisible(!facts.supportNumbers.isEmpty());
    const auto choice = [&words](WordsButton& button, std::string_view key) {
        const TwoTexts text = words.text(key);
        button.setPersonWords(words.person(), text.person);
        button.setWorkerWords(words.worker(), words.isOneLanguage() ? QString() : text.worker);
    };
    choice(*m_showJourney, "journey.show");
    choice(*m_notToday, "journey.not_today");
    m_journey->setVisible(facts.offerJourney);
    m_finish->setVisible(!facts.offerJourney);
    // In the worker's words: it is the worker who prints.
    m_print->setText(words.text("thanks.print").worker);
    m_day = facts.nextDay;
    retranslate();
}

void ThanksPage::arrive() {
    Page::arrive();
    // The journey is the person's choice: neither answer has the focus first.
    m_journey->isHidden() ? m_finish->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
}

void ThanksPage::retranslate() {
    setFrameLine(tr("Thank you"));
    setQuietTitle(tr("Thank you"));
    //: For the worker; %1 is a day
    m_nextDay->setText(m_day ? tr("Next form due: %1").arg(longDay(*m_day)) : QString());
    m_nextDay->setVisible(m_day.has_value());
    m_finish->setText(tr("Finish"));
}

SayPage::SayPage(const QString& name, QWidget* parent)
    : Page(name, PageWidth::Reading, parent),
      m_picture(new PictureLabel(QStringLiteral("hand"), kPicture, this)),
      m_person(new LanguageLabel(TextRole::Question, this)),
      m_worker(new LanguageLabel(TextRole::Body, this)),
      m_goOn(new PrimaryButton(QStringLiteral("goOnButton"), this)) {
    m_worker->setMuted();
    body()->addSpacing(space::kBig);
    body()->addWidget(m_picture);
    body()->addWidget(m_person);
    body()->addWidget(m_worker);
    addAction(m_goOn);
    connect(m_goOn, &QPushButton::clicked, this, &SayPage::goOnWanted);
    retranslate();
}

void SayPage::say(const QString& picture, const TwoTexts& sentence, const FormWords& words) {
    m_picture->setPicture(picture);
    m_person->setWords(words.person(), sentence.person);
    m_worker->setWords(words.worker(), sentence.worker);
    m_worker->setVisible(!words.isOneLanguage());
    setAccessibleName(sentence.person);
}

void SayPage::retranslate() {
    const bool isNo = objectName() == QStringLiteral("saidNoPage");
    //: What the window is called after "I do not agree"; and while the person gives the screen back
    setQuietTitle(isNo ? tr("Nothing was written down") : tr("Back to the worker"));
    //: Button for the worker under a closing sentence
    m_goOn->setText(tr("Carry on"));
}

}  // namespace camre
