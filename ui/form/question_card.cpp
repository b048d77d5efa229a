#include "form/question_card.h"

#include <QBoxLayout>
#include <QEvent>

#include "bridge/qt_text.h"
#include "form/spoken_keys.h"
#include "kit/flow_layout.h"

namespace camre {
namespace {

// Under this width, or at this text size, two languages side by side leave neither room to be read.
constexpr int kNarrow = 720;
constexpr int kLargeText = 150;

constexpr int kPictogram = 56;
constexpr int kLargestPictogram = 72;

}  // namespace

QuestionCard::QuestionCard(QuestionVoice& voice, QWidget* parent)
    : QWidget(parent),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_tools(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_question(new LanguageLabel(TextRole::Question, this)),
      m_workerQuestion(new LanguageLabel(TextRole::Body, this)),
      m_pictogram(new PictureLabel(QString(), kPictogram, this)),
      m_listen(new ListenButton(voice, this)),
      m_slower(new LinkButton(QStringLiteral("slowerButton"), this)),
      m_workerTools(new QWidget(this)),
      m_workerListen(new ListenButton(voice, this)),
      m_fold(new LinkButton(QStringLiteral("foldButton"), this)),
      m_why(new LinkButton(QStringLiteral("whyButton"), this)),
      m_whyPanel(new WhyPanel(this)),
      m_hint(new LanguageLabel(TextRole::Control, this)),
      m_workerHint(new LanguageLabel(TextRole::Control, this)),
      m_answers(new TickList(this)) {
    setObjectName(QStringLiteral("questionCard"));
    m_question->setObjectName(QStringLiteral("questionText"));
    m_workerQuestion->setObjectName(QStringLiteral("workerQuestionText"));
    m_answers->setObjectName(QStringLiteral("answers"));
    m_workerListen->setObjectName(QStringLiteral("workerListenButton"));
    m_pictogram->setObjectName(QStringLiteral("pictogram"));
    for (LanguageLabel* label : {m_workerQuestion, m_hint, m_workerHint}) label->setMuted();
    m_why->setCheckable(true);
    connect(m_why, &QPushButton::toggled, m_whyPanel, &QWidget::setVisible);
    connect(m_why, &QPushButton::toggled, this, &QuestionCard::showWhyWords);
    m_whyPanel->hide();
    m_slower->setCheckable(true);
    m_slower->setProperty("staysWhileReading", true);
    m_slower->setChecked(voice.isSlower());
    connect(m_slower, &QPushButton::toggled, &voice, &QuestionVoice::setSlower);
    connect(&voice, &QuestionVoice::slowerChanged, m_slower, &QPushButton::setChecked);
    connect(&voice, &QuestionVoice::reading, this, &QuestionCard::light);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_folded); });
    layOut();
    retranslate();
}

void QuestionCard::layOut() {
    m_head->setSpacing(space::kEdge);
    m_head->addWidget(m_question, 3, Qt::AlignTop);
    m_head->addWidget(m_workerQuestion, 2, Qt::AlignTop);
    for (LanguageLabel* hint : {m_hint, m_workerHint}) hint->setWordWrap(false);
    auto* personTools = new FlowLayout;
    for (QWidget* tool : {static_cast<QWidget*>(m_listen), static_cast<QWidget*>(m_slower), static_cast<QWidget*>(m_hint)}) {
        personTools->addWidget(tool);
    }
    m_workerTools->setLayoutDirection(Qt::LeftToRight);
    auto* workerTools = new FlowLayout(m_workerTools);
    for (QWidget* tool : {static_cast<QWidget*>(m_workerListen), static_cast<QWidget*>(m_workerHint),
                          static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_fold)}) {
        workerTools->addWidget(tool);
    }
    for (FlowLayout* tools : {personTools, workerTools}) {
        tools->setContentsMargins(0, 0, 0, 0);
        tools->setSpacing(space::kMedium);
    }
    m_tools->setSpacing(space::kEdge);
    m_tools->addLayout(personTools, 3);
    m_tools->addWidget(m_workerTools, 2);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kMedium);
    words->addLayout(m_head);
    words->addLayout(m_tools);
    // Beside both rows, where it takes no height from the answers.
    auto* top = new QHBoxLayout;
    top->setSpacing(space::kWide);
    top->addWidget(m_pictogram, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::kMedium);
    all->addLayout(top);
    // Each under its own button, or "Computer voice" would stand there twice.
    auto* notes = new QHBoxLayout;
    notes->setSpacing(space::kEdge);
    notes->addWidget(m_listen->note(), 3);
    notes->addWidget(m_workerListen->note(), 2);
    all->addLayout(notes);
    all->addWidget(m_whyPanel);
    all->addWidget(m_answers);
}

void QuestionCard::showQuestion(const Indicator& indicator, const FormWords& words, const QString& recipients) {
    m_twoLanguages = !words.isOneLanguage();
    setLayoutDirection(directionOf(words.person()));
    // Decoration: the question says the same in words, so without a picture nothing is missing and no gap stays.
    m_pictogram->setFile(m_pictograms.empty() ? m_pictograms : m_pictograms / (indicator.id.text + ".svg"));
    m_pictogram->setVisible(!m_pictogram->isNull());
    const TwoTexts question = words.question(indicator);
    m_question->setWords(words.person(), question.person);
    m_workerQuestion->setWords(words.worker(), question.worker);
    const TwoTexts hint = words.text(indicator.answer == AnswerKind::Many ? "form.tick_all" : "form.tick_one");
    m_hint->setWords(words.person(), hint.person);
    m_workerHint->setWords(words.worker(), hint.worker);
    showListening(indicator, words);
    m_whyWords = words.text("form.why");
    const LanguagePack& whyPack = isTwoLanguages() ? words.worker() : words.person();
    speakLanguage(*m_why, whyPack);
    m_workerTools->setLayoutDirection(directionOf(whyPack));
    m_why->setChecked(false);
    m_whyPanel->showWords(indicator, words, recipients);
    m_answers->showQuestion(indicator, words);
    setWorkerWordsShown(m_workerWordsShown);
}

void QuestionCard::showListening(const Indicator& indicator, const FormWords& words) {
    m_spoken = spokenKeys(indicator, words);
    m_listen->showWords(words, m_spoken);
    m_workerListen->showWorkerWords(words, m_spoken);
    m_slower->setText(words.personText("form.slower"));
    speakLanguage(*m_slower, words.person());
    m_workerLanguage = toQt(words.worker().endonym);
    retranslate();
    light({});
}

// A number belongs to the answer after it: both light the same row.
void QuestionCard::light(const QString& key) {
    const auto place = key.isEmpty() ? -1 : m_spoken.indexOf(key);
    const bool isWorkers = m_workerListen->isReading();
    m_question->setLit(place == 0 && !isWorkers);
    m_workerQuestion->setLit(place == 0 && isWorkers);
    int row = 0;
    for (TickRow* answer : m_answers->rows()) answer->setLit(place > 0 && (place - 1) / 2 == row++);
}

void QuestionCard::setWorkerWordsShown(bool shown) {
    m_workerWordsShown = shown;
    m_listen->setSelfMode(!shown);
    stackWhereNarrow();
    showWorkerWords();
}

void QuestionCard::setFolded(bool folded) {
    if (folded == m_folded) return;
    m_folded = folded;
    retranslate();
    showWorkerWords();
    Q_EMIT foldedChanged(folded);
}

// Folded away only where they would stand under the person's words.
void QuestionCard::showWorkerWords() {
    const bool shown = isTwoLanguages() && !(m_stacked && m_folded);
    for (QWidget* part : {static_cast<QWidget*>(m_workerQuestion), static_cast<QWidget*>(m_workerHint), static_cast<QWidget*>(m_workerListen)}) {
        part->setVisible(shown);
    }
    if (!shown) m_workerListen->note()->hide();
    m_fold->setVisible(isTwoLanguages() && m_stacked);
    m_whyPanel->setWorkerWordsShown(shown);
    m_answers->setWorkerWordsShown(shown);
    showWhyWords();
}

void QuestionCard::retranslate() {
    //: Button where the two languages stand under each other; %1 is the worker's language, by its own name
    const QString show = tr("Show %1").arg(m_workerLanguage);
    //: Button where the two languages stand under each other; %1 is the worker's language, by its own name
    const QString hide = tr("Hide %1").arg(m_workerLanguage);
    m_fold->setText(m_folded ? show : hide);
}

void QuestionCard::openOrCloseWhy() { m_why->toggle(); }

void QuestionCard::showWhyWords() {
    const QString words = isTwoLanguages() ? m_whyWords.worker : m_whyWords.person;
    m_why->setText(words + (m_why->isChecked() ? QStringLiteral(" ▴") : QStringLiteral(" ▾")));
    m_why->setAccessibleName(words);
}

void QuestionCard::stackWhereNarrow() {
    const bool stacked = width() < kNarrow || currentTextPercent() >= kLargeText;
    for (QBoxLayout* pair : {m_head, m_tools}) {
        pair->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        pair->setSpacing(stacked ? space::kHair : space::kEdge);
    }
    m_whyPanel->setStacked(stacked);
    m_answers->setStacked(stacked);
    m_pictogram->setPictureHeight(qMin(withText(kPictogram), kLargestPictogram));
    if (stacked == m_stacked) return;
    m_stacked = stacked;
    showWorkerWords();
}

void QuestionCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    stackWhereNarrow();
}

void QuestionCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) stackWhereNarrow();
    QWidget::changeEvent(event);
}

}  // namespace camre
