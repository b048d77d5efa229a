#include "people/agreement_page.h"

#include <QBoxLayout>
#include <QFrame>
#include <QScrollArea>
#include <QShortcut>

#include "bridge/qt_text.h"
#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {
namespace {

constexpr int kNarrow = 720;
constexpr int kLargeText = 150;
constexpr int kPicture = 40;
constexpr int kLargestPicture = 64;

}  // namespace

AgreementPage::AgreementPage(QuestionVoice& voice, QWidget* parent)
    : Page(QStringLiteral("agreementPage"), PageWidth::Full, parent),
      m_personTitle(new LanguageLabel(TextRole::Title, this)),
      m_workerTitle(new LanguageLabel(TextRole::Body, this)),
      m_listen(new ListenButton(voice, this)),
      m_sentences(new QFrame(this)),
      m_fullNotice(new LinkButton(QStringLiteral("fullNoticeButton"), this)),
      m_print(new LinkButton(QStringLiteral("printButton"), this)),
      m_notice(new PrivacyNoticePanel(this)),
      m_check(new AgreementCheck(this)),
      m_missing(new Notice(QStringLiteral("missingNote"), NoticeKind::Error, this)),
      m_stop(new SecondaryButton(QStringLiteral("stopHereButton"), this)),
      m_agree(new WordsButton(QStringLiteral("agreeButton"), this)),
      m_notAgree(new WordsButton(QStringLiteral("notAgreeButton"), this)) {
    buildTop();
    body()->addWidget(m_check);
    body()->addWidget(m_missing);
    m_missing->setFocusPolicy(Qt::StrongFocus);
    m_missing->addControl(m_stop);
    m_missing->hide();
    connect(m_stop, &QPushButton::clicked, this, &AgreementPage::notForThem);
    buildChoices();
    orderFocus();
    connect(&voice, &QuestionVoice::reading, this, &AgreementPage::light);
    const auto onKey = [this](Qt::Key key) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        return shortcut;
    };
    connect(onKey(Qt::Key_F5), &QShortcut::activated, m_listen, &ListenButton::listen);
    connect(onKey(Qt::Key_Escape), &QShortcut::activated, &voice, &QuestionVoice::stop);
    retranslate();
}

// The two answers come last: first what the worker has to say, in the order in which it stands.
void AgreementPage::orderFocus() {
    std::vector<QWidget*> order{m_personTitle, m_listen, m_fullNotice, m_print, m_notice->printButton()};
    const auto stops = m_check->stops();
    order.insert(order.end(), stops.begin(), stops.end());
    order.insert(order.end(), {m_missing, m_stop, m_agree, m_notAgree});
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
    tools->addWidget(m_print);
    body()->addLayout(tools);
    body()->addWidget(m_listen->note());
    body()->addWidget(m_notice);
    m_fullNotice->setCheckable(true);
    m_notice->hide();
    connect(m_fullNotice, &QPushButton::toggled, m_notice, &QWidget::setVisible);
    connect(m_fullNotice, &QPushButton::toggled, this, &AgreementPage::showNoticeWords);
    connect(m_print, &QPushButton::clicked, this, &AgreementPage::printWanted);
    connect(m_notice, &PrivacyNoticePanel::printWanted, this, &AgreementPage::noticePrintWanted);
}

void AgreementPage::showNoticeWords() {
    m_fullNotice->setText(m_fullNoticeWords + (m_fullNotice->isChecked() ? QStringLiteral(" ▴") : QStringLiteral(" ▾")));
    m_fullNotice->setAccessibleName(m_fullNoticeWords);
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
    hideMissing();
    m_profile = profile;
    m_fullNotice->setChecked(false);
    m_check->startOver(profile);
    refreshWords(words);
}

void AgreementPage::refreshWords(const FormWords& words) {
    clearSentences();
    const TwoTexts title = words.text("agreement.title");
    m_personTitle->setWords(words.person(), title.person);
    m_workerTitle->setWords(words.worker(), title.worker);
    m_workerTitle->setVisible(!words.isOneLanguage());
    m_sentences->setLayoutDirection(directionOf(words.person()));
    QStringList aloud{title.person};
    QStringList keys{QStringLiteral("agreement.title")};
    for (const auto& sentence : agreementSentences(words.catalogue(), m_profile)) {
        addSentence(sentence, words);
        aloud << words.personText(sentence.key);
        keys << toQt(sentence.key);
    }
    m_personTitle->setAccessibleName(aloud.join(QLatin1Char(' ')));
    m_listen->showWords(words, keys);
    const TwoTexts full = words.text("agreement.full_notice");
    m_fullNoticeWords = words.isOneLanguage() ? full.person : full.worker;
    showNoticeWords();
    m_notice->showNotice(words, m_profile);
    const AgreementChoices choices = agreementChoices(m_profile);
    m_agree->setPersonWords(words.person(), words.personText(choices.agree));
    m_agree->setWorkerWords(words.worker(), words.isOneLanguage() ? QString() : words.text(choices.agree).worker);
    m_notAgree->setPersonWords(words.person(), words.personText(choices.notAgree));
    m_notAgree->setWorkerWords(words.worker(), words.isOneLanguage() ? QString() : words.text(choices.notAgree).worker);
    stackWhereNarrow();
}

void AgreementPage::addSentence(const AgreementSentence& sentence, const FormWords& words) {
    auto* row = new QFrame(m_sentences);
    row->setObjectName(toQt(sentence.key));
    row->setProperty("ground", QStringLiteral("sentence"));
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(space::kSmall, space::kHair, 0, space::kHair);
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

// The sentence that is being read aloud stands out, and comes into view.
void AgreementPage::light(const QString& key) {
    for (QFrame* row : m_sentences->findChildren<QFrame*>(Qt::FindDirectChildrenOnly)) {
        const bool lit = !key.isEmpty() && row->objectName() == key;
        const QString ground = lit ? QStringLiteral("sentenceLit") : QStringLiteral("sentence");
        if (row->property("ground") == ground) continue;
        setStyleProperty(*row, "ground", ground);
        if (lit && isVisible()) scrollArea()->ensureWidgetVisible(row);
    }
}

void AgreementPage::clearSentences() {
    m_pairs.clear();
    while (QLayoutItem* item = m_sentences->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AgreementPage::tryToAgree() {
    if (!m_check->isConfirmed()) return showMissing(Missing::Confirmation, *m_check->openLine());
    if (!m_check->given()) return showMissing(Missing::Way, *m_check->firstWay());
    hideMissing();
    Q_EMIT agreed(m_check->said());
}

void AgreementPage::showMissing(Missing missing, QWidget& control) {
    m_isMissing = missing;
    sayMissing();
    m_missing->show();
    setOwnError(true);
    control.setAccessibleDescription(m_missing->text());
    m_missing->setFocus(Qt::OtherFocusReason);
}

void AgreementPage::sayMissing() {
    m_stop->setVisible(m_isMissing == Missing::Confirmation);
    if (m_isMissing == Missing::Way) {
        m_missing->setWords(tr("One thing is missing"),
                            tr("Nothing is stored yet. Say how the agreement was given, then press the answer again."));
    } else if (m_isMissing == Missing::Confirmation) {
        sayNotConfirmed();
    }
}

// Not a slip but a question: who is not yet of age, or does not understand yet, is not asked any further.
void AgreementPage::sayNotConfirmed() {
    if (m_profile.respondent == Respondent::Child) {
        m_stop->setText(tr("They do not understand yet: stop here"));
        m_missing->setWords(tr("The checks come first"),
                            tr("Nothing is stored yet. Make the checks one after another and tick what is true, then press the answer again. Where the young person does not understand yet, explain once more in other words, or stop here."));
        return;
    }
    m_stop->setText(tr("They are younger: stop here"));
    m_missing->setWords(tr("This form is for people of %1 or over").arg(m_profile.adultsFrom),
                        tr("Nothing is stored yet. If the person is %1 or over, tick the line for the worker, then press the answer again. If they are younger, stop here.").arg(m_profile.adultsFrom));
}

void AgreementPage::hideMissing() {
    m_isMissing = Missing::Nothing;
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

void AgreementPage::retranslate() {
    //: In the frame while the agreement is read
    setFrameLine(tr("Agreement"));
    setQuietTitle(tr("Agreement"));
    //: Prints the sentences of the agreement
    m_print->setText(tr("Print"));
    m_check->retranslate();
    sayMissing();
}

}  // namespace camre
