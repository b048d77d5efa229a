#include "people/agreement_page.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QRadioButton>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/flow_layout.h"
#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {
namespace {

constexpr int kNarrow = 720;
constexpr int kLargeText = 150;
constexpr int kPicture = 40;
constexpr int kLargestPicture = 64;
constexpr int kGivenCount = 4;
// An adult or parent confirms once; for a young person the worker checks understanding three times (P24, P26).
constexpr int kMostConfirmations = 3;

}  // namespace

AgreementPage::AgreementPage(QuestionVoice& voice, QWidget* parent)
    : Page(QStringLiteral("agreementPage"), PageWidth::Full, parent),
      m_personTitle(new LanguageLabel(TextRole::Title, this)),
      m_workerTitle(new LanguageLabel(TextRole::Body, this)),
      m_listen(new ListenButton(voice, this)),
      m_sentences(new QFrame(this)),
      m_fullNotice(new LinkButton(QStringLiteral("fullNoticeButton"), this)),
      m_notice(new PrivacyNoticePanel(this)),
      m_missing(new Notice(QStringLiteral("missingNote"), NoticeKind::Error, this)),
      m_workerPart(new QFrame(this)),
      m_workerHeading(makeHeading(QStringLiteral("workerPartTitle"), this)),
      m_givenLabel(makeText(QStringLiteral("givenLabel"), TextRole::Body, this)),
      m_given(new QButtonGroup(this)),
      m_agree(new WordsButton(QStringLiteral("agreeButton"), this)),
      m_notAgree(new WordsButton(QStringLiteral("notAgreeButton"), this)) {
    buildTop();
    buildWorkerPart();
    body()->addWidget(m_missing);
    m_missing->setFocusPolicy(Qt::StrongFocus);
    m_missing->hide();
    buildChoices();
    orderFocus();
    retranslate();
}

// The two answers come last: first what the worker has to say, in the order in which it stands.
void AgreementPage::orderFocus() {
    std::vector<QWidget*> order{m_personTitle, m_listen, m_fullNotice};
    order.insert(order.end(), m_confirmations.begin(), m_confirmations.end());
    for (QAbstractButton* way : m_given->buttons()) order.push_back(way);
    order.insert(order.end(), {m_missing, m_agree, m_notAgree});
    for (std::size_t i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void AgreementPage::buildTop() {
    m_workerTitle->setMuted();
    m_sentences->setObjectName(QStringLiteral("agreementSentences"));
    m_personTitle->setObjectName(QStringLiteral("agreementTitle"));
    // The first stop of the page is its text, so that a stray Enter meets no choice.
    m_personTitle->setFocusPolicy(Qt::StrongFocus);
    auto* sentences = new QVBoxLayout(m_sentences);
    sentences->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    sentences->setSpacing(space::kMedium);
    body()->addWidget(m_personTitle);
    body()->addWidget(m_workerTitle);
    body()->addWidget(m_sentences);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_listen);
    tools->addStretch(1);
    tools->addWidget(m_fullNotice);
    body()->addLayout(tools);
    body()->addWidget(m_listen->note());
    body()->addWidget(m_notice);
    m_fullNotice->setCheckable(true);
    m_notice->hide();
    connect(m_fullNotice, &QPushButton::toggled, m_notice, &QWidget::setVisible);
    connect(m_fullNotice, &QPushButton::toggled, this, &AgreementPage::showNoticeWords);
}

void AgreementPage::showNoticeWords() {
    m_fullNotice->setText(m_fullNoticeWords + (m_fullNotice->isChecked() ? QStringLiteral(" ▴") : QStringLiteral(" ▾")));
    m_fullNotice->setAccessibleName(m_fullNoticeWords);
}

void AgreementPage::buildWorkerPart() {
    m_workerPart->setProperty("ground", QStringLiteral("panel"));
    auto* rows = new QVBoxLayout(m_workerPart);
    rows->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    rows->setSpacing(space::kHair);
    rows->addWidget(m_workerHeading);
    for (int i = 0; i < kMostConfirmations; ++i) {
        auto* box = new QCheckBox(m_workerPart);
        box->setObjectName(QStringLiteral("confirmation_%1").arg(i + 1));
        m_confirmations.push_back(box);
        rows->addWidget(box);
    }
    rows->addSpacing(space::kSmall);
    rows->addWidget(m_givenLabel);
    auto* ways = new FlowLayout;
    ways->setSpacing(space::kEdge);
    for (int i = 0; i < kGivenCount; ++i) {
        auto* choice = new QRadioButton(m_workerPart);
        choice->setObjectName(QStringLiteral("given_") + toQt(howGivenName(static_cast<HowGiven>(i))));
        m_given->addButton(choice, i);
        ways->addWidget(choice);
    }
    rows->addLayout(ways);
    body()->addWidget(m_workerPart);
}

void AgreementPage::buildChoices() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kWide);
    row->addWidget(m_agree, 1);
    row->addWidget(m_notAgree, 1);
    for (WordsButton* button : {m_agree, m_notAgree}) button->setCentred();
    body()->addLayout(row);
    connect(m_agree, &QPushButton::clicked, this, &AgreementPage::tryToAgree);
    connect(m_notAgree, &QPushButton::clicked, this, &AgreementPage::disagreed);
}

void AgreementPage::showAgreement(const FormWords& words, const ServiceProfile& profile) {
    clearSentences();
    hideMissing();
    const TwoTexts title = words.text("agreement.title");
    m_personTitle->setWords(words.person(), title.person);
    m_workerTitle->setWords(words.worker(), title.worker);
    m_workerTitle->setVisible(!words.isOneLanguage());
    m_sentences->setLayoutDirection(directionOf(words.person()));
    QStringList aloud{title.person};
    QStringList keys{QStringLiteral("agreement.title")};
    for (const auto& sentence : agreementSentences(words.catalogue(), profile)) {
        addSentence(sentence, words);
        aloud << words.personText(sentence.key);
        keys << toQt(sentence.key);
    }
    m_personTitle->setAccessibleName(aloud.join(QLatin1Char(' ')));
    m_listen->showWords(words, keys);
    const TwoTexts full = words.text("agreement.full_notice");
    m_fullNoticeWords = words.isOneLanguage() ? full.person : full.worker;
    m_fullNotice->setChecked(false);
    showNoticeWords();
    m_notice->showNotice(profile);
    const AgreementChoices choices = agreementChoices(profile);
    m_agree->setPersonWords(words.person(), words.personText(choices.agree));
    m_agree->setWorkerWords(words.worker(), words.isOneLanguage() ? QString() : words.text(choices.agree).worker);
    m_notAgree->setPersonWords(words.person(), words.personText(choices.notAgree));
    m_notAgree->setWorkerWords(words.worker(), words.isOneLanguage() ? QString() : words.text(choices.notAgree).worker);
    confirmationsFor(profile.respondent);
    stackWhereNarrow();
}

void AgreementPage::addSentence(const AgreementSentence& sentence, const FormWords& words) {
    auto* row = new QWidget(m_sentences);
    row->setObjectName(toQt(sentence.key));
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kWide);
    across->addWidget(new PictureLabel(toQt(sentence.picture), qMin(withText(kPicture), kLargestPicture), row), 0, Qt::AlignTop);
    auto* pair = new QBoxLayout(QBoxLayout::LeftToRight);
    pair->setSpacing(space::kEdge);
    auto* person = new LanguageLabel(TextRole::Answer, row);
    const TwoTexts texts = words.text(sentence.key);
    person->setWords(words.person(), texts.person);
    pair->addWidget(person, 3);
    if (!words.isOneLanguage()) {
        auto* worker = new LanguageLabel(TextRole::Control, row);
        worker->setMuted();
        worker->setWords(words.worker(), texts.worker);
        pair->addWidget(worker, 2);
    }
    across->addLayout(pair, 1);
    m_pairs.push_back(pair);
    m_sentences->layout()->addWidget(row);
    row->show();
}

void AgreementPage::clearSentences() {
    m_pairs.clear();
    while (QLayoutItem* item = m_sentences->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AgreementPage::confirmationsFor(Respondent respondent) {
    m_respondent = respondent;
    for (QCheckBox* box : m_confirmations) box->setChecked(false);
    m_given->setExclusive(false);
    for (QAbstractButton* choice : m_given->buttons()) choice->setChecked(false);
    m_given->setExclusive(true);
    translateConfirmations();
}

void AgreementPage::tryToAgree() {
    const auto open = std::find_if(m_confirmations.begin(), m_confirmations.end(),
                                   [](const QCheckBox* box) { return !box->isHidden() && !box->isChecked(); });
    if (open != m_confirmations.end()) {
        showMissing(tr("Nothing is stored yet. Tick the lines for the worker that are true, then press the answer again."), **open);
        return;
    }
    if (m_given->checkedId() < 0) {
        showMissing(tr("Nothing is stored yet. Say how the agreement was given, then press the answer again."), *m_given->button(0));
        return;
    }
    hideMissing();
    Q_EMIT agreed(static_cast<HowGiven>(m_given->checkedId()));
}

void AgreementPage::showMissing(const QString& sentence, QWidget& control) {
    m_missing->setWords(tr("One thing is missing"), sentence);
    m_missing->show();
    setOwnError(true);
    control.setAccessibleDescription(m_missing->text());
    m_missing->setFocus(Qt::OtherFocusReason);
}

void AgreementPage::hideMissing() {
    m_missing->hide();
    setOwnError(false);
}

void AgreementPage::arrive() {
    Page::arrive();
    m_personTitle->setFocus(Qt::OtherFocusReason);
}

bool AgreementPage::goBack() {
    Q_EMIT backWanted();
    return true;
}

void AgreementPage::stackWhereNarrow() {
    const bool stacked = width() < kNarrow || currentTextPercent() >= kLargeText;
    for (QBoxLayout* pair : m_pairs) {
        pair->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        pair->setSpacing(stacked ? 2 : space::kEdge);
    }
}

void AgreementPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    stackWhereNarrow();
}

void AgreementPage::translateConfirmations() {
    const bool child = m_respondent == Respondent::Child;
    //: Tick box for the worker; asked by confirmation, never by a date of birth
    m_confirmations[0]->setText(child ? tr("The young person can say in their own words what this form is for.")
                                      : tr("The person is 16 or over."));
    m_confirmations[1]->setText(tr("They know who will see the answers."));
    m_confirmations[2]->setText(tr("They know that they can say no, and what happens then."));
    for (std::size_t i = 0; i < m_confirmations.size(); ++i) m_confirmations[i]->setVisible(child || i == 0);
}

void AgreementPage::retranslate() {
    //: In the frame while the agreement is read
    setFrameLine(tr("Agreement"));
    setQuietTitle(tr("Agreement"));
    m_workerHeading->setText(tr("For the worker"));
    m_givenLabel->setText(tr("How was the agreement given?"));
    m_given->button(0)->setText(tr("The person read it"));
    m_given->button(1)->setText(tr("The person heard a recording"));
    m_given->button(2)->setText(tr("The worker read it aloud"));
    m_given->button(3)->setText(tr("Through an interpreter"));
    for (QAbstractButton* choice : m_given->buttons()) choice->setAccessibleDescription(m_givenLabel->text());
    translateConfirmations();
}

}  // namespace camre
