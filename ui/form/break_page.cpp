#include "form/break_page.h"

#include <QBoxLayout>
#include <QShortcut>

#include "kit/buttons.h"

namespace camre {
namespace {

constexpr int kPictureHeight = 176;
constexpr int kButtonsWidth = 520;

}  // namespace

BreakPage::BreakPage(QWidget* parent)
    : Page(QStringLiteral("breakPage"), PageWidth::Reading, parent),
      m_carryOn(new WordsButton(QStringLiteral("carryOnButton"), this)),
      m_keep(new WordsButton(QStringLiteral("stopAndKeepButton"), this)),
      m_erase(new WordsButton(QStringLiteral("stopAndEraseButton"), this)),
      m_question(new Notice(QStringLiteral("eraseQuestion"), NoticeKind::Warning, this)),
      m_reallyErase(new Button(QStringLiteral("reallyEraseButton"), QStringLiteral("danger"), this)),
      m_doNotErase(new SecondaryButton(QStringLiteral("doNotEraseButton"), this)) {
    auto* picture = new PictureLabel(QStringLiteral("calm"), kPictureHeight, this);
    body()->addSpacing(space::kEdge);
    body()->addWidget(picture, 0, Qt::AlignHCenter);
    body()->addSpacing(space::kWide);
    auto* column = new QWidget(this);
    column->setMaximumWidth(withText(kButtonsWidth));
    auto* buttons = new QVBoxLayout(column);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::kWide);
    for (WordsButton* button : {m_carryOn, m_keep, m_erase}) {
        button->setCentred();
        buttons->addWidget(button);
    }
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 100);
    middle->addStretch(1);
    body()->addLayout(middle);
    auto* choices = new QWidget(this);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_doNotErase);
    row->addWidget(m_reallyErase);
    m_question->addControl(choices);
    m_question->hide();
    body()->addWidget(m_question);
    connect(m_carryOn, &QPushButton::clicked, this, &BreakPage::carryOnWanted);
    connect(m_keep, &QPushButton::clicked, this, &BreakPage::stopAndKeepWanted);
    connect(m_erase, &QPushButton::clicked, this, [this] { askToErase(true); });
    connect(m_doNotErase, &QPushButton::clicked, this, [this] { askToErase(false); });
    connect(m_reallyErase, &QPushButton::clicked, this, &BreakPage::stopAndEraseWanted);
    auto* again = new QShortcut(Qt::Key_F9, this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &BreakPage::carryOnWanted);
    retranslate();
}

void BreakPage::showWords(const FormWords& words) {
    refreshWords(words);
    askToErase(false);
}

void BreakPage::refreshWords(const FormWords& words) {
    const auto say = [&words](WordsButton& button, std::string_view key) {
        const TwoTexts text = words.text(key);
        button.setPersonWords(words.person(), text.person);
        button.setWorkerWords(words.worker(), words.isOneLanguage() ? QString() : text.worker);
    };
    say(*m_carryOn, "form.carry_on");
    say(*m_keep, "form.stop_keep");
    say(*m_erase, "form.stop_erase");
}

void BreakPage::setCarryOnOnly(bool on) {
    m_keep->setVisible(!on);
    m_erase->setVisible(!on);
}

void BreakPage::arrive() {
    Page::arrive();
    askToErase(false);
    m_carryOn->setFocus(Qt::OtherFocusReason);
}

bool BreakPage::goBack() {
    Q_EMIT carryOnWanted();
    return true;
}

void BreakPage::askToErase(bool ask) {
    if (m_question->isVisibleTo(this) == ask) return;
    m_question->setVisible(ask);
    ask ? m_doNotErase->setFocus(Qt::OtherFocusReason) : m_erase->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void BreakPage::retranslate() {
    //: In the frame while the form is covered: nothing of the form may be named here
    setFrameLine(tr("A break"));
    setQuietTitle(tr("A break"));
    m_question->setWords(tr("Erase the answers of this form?"),
                         tr("Every answer given in this form goes for good. Earlier forms stay."));
    m_reallyErase->setText(tr("Erase the answers"));
    m_doNotErase->setText(tr("Keep the answers"));
}

}  // namespace camre
