#include "form/question_card.h"

#include <QBoxLayout>
#include <QEvent>

#include "pack/pack_check.h"

namespace camre {
namespace {

// Under this width, or at this text size, two languages side by side leave neither room to be read.
constexpr int kNarrow = 720;
constexpr int kLargeText = 150;

// What is read aloud: the question, then every answer in order.
QStringList spokenKeys(const Indicator& indicator, const FormWords& words) {
    QStringList keys{QString::fromStdString(questionKeyFor(indicator, words.respondent()))};
    for (int level = 1; level <= words.catalogue().scaleOf(indicator).levels; ++level) {
        keys << QString::fromStdString(answerKeyFor(words.catalogue(), indicator, level));
    }
    return keys << QStringLiteral("answer.dont_know") << QStringLiteral("answer.prefer_not_to_say");
}

}  // namespace

QuestionCard::QuestionCard(QuestionVoice& voice, QWidget* parent)
    : QWidget(parent),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_tools(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_question(new LanguageLabel(TextRole::Question, this)),
      m_workerQuestion(new LanguageLabel(TextRole::Body, this)),
      m_listen(new ListenButton(voice, this)),
      m_workerTools(new QWidget(this)),
      m_why(new LinkButton(QStringLiteral("whyButton"), this)),
      m_whyPanel(new WhyPanel(this)),
      m_hint(new LanguageLabel(TextRole::Control, this)),
      m_workerHint(new LanguageLabel(TextRole::Control, this)),
      m_answers(new TickList(this)) {
    setObjectName(QStringLiteral("questionCard"));
    m_question->setObjectName(QStringLiteral("questionText"));
    m_workerQuestion->setObjectName(QStringLiteral("workerQuestionText"));
    m_answers->setObjectName(QStringLiteral("answers"));
    for (LanguageLabel* label : {m_workerQuestion, m_hint, m_workerHint}) label->setMuted();
    m_why->setCheckable(true);
    connect(m_why, &QPushButton::toggled, m_whyPanel, &QWidget::setVisible);
    connect(m_why, &QPushButton::toggled, this, &QuestionCard::showWhyWords);
    m_whyPanel->hide();
    layOut();
}

void QuestionCard::layOut() {
    m_head->setSpacing(space::kEdge);
    m_head->addWidget(m_question, 3, Qt::AlignTop);
    m_head->addWidget(m_workerQuestion, 2, Qt::AlignTop);
    for (LanguageLabel* hint : {m_hint, m_workerHint}) hint->setWordWrap(false);
    auto* personTools = new QHBoxLayout;
    personTools->setSpacing(space::kWide);
    personTools->addWidget(m_listen);
    personTools->addWidget(m_hint);
    personTools->addStretch(1);
    m_workerTools->setLayoutDirection(Qt::LeftToRight);
    auto* workerTools = new QHBoxLayout(m_workerTools);
    workerTools->setContentsMargins(0, 0, 0, 0);
    workerTools->setSpacing(space::kWide);
    workerTools->addWidget(m_workerHint);
    workerTools->addWidget(m_why);
    workerTools->addStretch(1);
    m_tools->setSpacing(space::kEdge);
    m_tools->addLayout(personTools, 3);
    m_tools->addWidget(m_workerTools, 2);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::kMedium);
    all->addLayout(m_head);
    all->addLayout(m_tools);
    all->addWidget(m_listen->note());
    all->addWidget(m_whyPanel);
    all->addWidget(m_answers);
}

void QuestionCard::showQuestion(const Indicator& indicator, const FormWords& words, const QString& recipients) {
    m_twoLanguages = !words.isOneLanguage();
    setLayoutDirection(directionOf(words.person()));
    const TwoTexts question = words.question(indicator);
    m_question->setWords(words.person(), question.person);
    m_workerQuestion->setWords(words.worker(), question.worker);
    const TwoTexts hint = words.text(indicator.answer == AnswerKind::Many ? "form.tick_all" : "form.tick_one");
    m_hint->setWords(words.person(), hint.person);
    m_workerHint->setWords(words.worker(), hint.worker);
    m_listen->showWords(words, spokenKeys(indicator, words));
    m_whyWords = words.text("form.why");
    const LanguagePack& whyPack = isTwoLanguages() ? words.worker() : words.person();
    speakLanguage(*m_why, whyPack);
    m_workerTools->setLayoutDirection(directionOf(whyPack));
    m_why->setChecked(false);
    m_whyPanel->showWords(indicator, words, recipients);
    m_answers->showQuestion(indicator, words);
    setWorkerWordsShown(m_workerWordsShown);
}

void QuestionCard::setWorkerWordsShown(bool shown) {
    m_workerWordsShown = shown;
    m_workerQuestion->setVisible(isTwoLanguages());
    m_workerHint->setVisible(isTwoLanguages());
    m_whyPanel->setWorkerWordsShown(shown);
    m_answers->setWorkerWordsShown(isTwoLanguages());
    showWhyWords();
    stackWhereNarrow();
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
