#include "form/question_page.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kNarrow = 900;
constexpr int kLargeText = 150;

}  // namespace

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setPlace(int number, int count) {
    m_number = number;
    m_count = qMax(1, count);
    update();
}

QSize ProgressLine::sizeHint() const { return {160, 10}; }

void ProgressLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QRectF done = whole;
    done.setWidth(whole.width() * m_number / m_count);
    if (layoutDirection() == Qt::RightToLeft) done.moveRight(whole.right());
    painter.setPen(QPen(colour(ColourRole::Edge), 1));
    painter.setBrush(colour(ColourRole::Page));
    painter.drawRoundedRect(whole, 5, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(ColourRole::Primary));
    painter.drawRoundedRect(done, 5, 5);
}

QuestionPage::QuestionPage(QuestionVoice& voice, QWidget* parent)
    : Page(QStringLiteral("questionPage"), PageWidth::Full, parent),
      m_voice(&voice),
      m_progress(new ProgressLine(this)),
      m_place(makeText(QStringLiteral("questionPlace"), TextRole::Control, this)),
      m_break(new LinkButton(QStringLiteral("breakButton"), this)),
      m_self(new LinkButton(QStringLiteral("selfModeButton"), this)),
      m_sensitive(new QFrame(this)),
      m_sensitiveWords(new LanguageLabel(TextRole::Body, m_sensitive)),
      m_workerSensitive(new LanguageLabel(TextRole::Control, m_sensitive)),
      m_card(new QuestionCard(voice, this)),
      m_notReady(new Notice(QStringLiteral("notReadyNote"), NoticeKind::Warning, this)),
      m_reminder(new Notice(QStringLiteral("nothingTickedNote"), NoticeKind::Information, this)),
      m_continue(new PrimaryButton(QStringLiteral("continueButton"), this)),
      m_skip(new SecondaryButton(QStringLiteral("skipButton"), this)),
      m_tryAgain(new SecondaryButton(QStringLiteral("tryAgainButton"), this)),
      m_saved(makeText(QStringLiteral("savedNote"), TextRole::Control, this, Tone::Muted)) {
    buildTop();
    buildSensitiveLine();
    m_notReady->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(m_notReady);
    body()->addWidget(m_card);
    body()->addWidget(m_reminder);
    buildActions();
    addShortcuts();
    m_notReady->hide();
    m_reminder->hide();
    m_tryAgain->hide();
    connect(&m_card->answers(), &TickList::answerPicked, this, [this](const Answer& answer) {
        m_isAnswered = answer != Answer();
        m_reminder->hide();
        if (m_voice) m_voice->stop();
        Q_EMIT answerPicked(answer);
    });
    connect(&m_card->answers(), &TickList::continueWanted, this, &QuestionPage::continueOrRemind);
    stopReadingAtMoves();
    retranslate();
}

// Somebody who moves on has heard enough. The controls of the sound themselves may be reached meanwhile.
void QuestionPage::stopReadingAtMoves() {
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        const bool isMove = now != nullptr && isAncestorOf(now) && !now->property("staysWhileReading").toBool();
        if (isMove && m_voice && m_voice->isReading()) m_voice->stop();
    });
}

void QuestionPage::hideEvent(QHideEvent* event) {
    if (m_voice) m_voice->stop();
    Page::hideEvent(event);
}

void QuestionPage::buildTop() {
    m_place->setWordWrap(false);
    auto* place = new QHBoxLayout;
    place->setSpacing(space::kWide);
    place->addWidget(m_progress, 1);
    place->addWidget(m_place);
    auto* links = new QHBoxLayout;
    links->setSpacing(space::kWide);
    links->addWidget(m_self);
    links->addStretch(1);
    links->addWidget(m_break);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(space::kWide);
    m_top->addLayout(place, 1);
    m_top->addLayout(links);
    body()->addLayout(m_top);
}

// Beside each other the two rows would be wider than a narrow window, or than any window at large text.
void QuestionPage::stackTop() {
    const bool stacked = width() < kNarrow || currentTextPercent() >= kLargeText;
    m_top->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_top->setSpacing(stacked ? 0 : space::kWide);
}

void QuestionPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    stackTop();
}

void QuestionPage::buildSensitiveLine() {
    m_sensitive->setObjectName(QStringLiteral("sensitiveLine"));
    m_sensitive->setProperty("ground", QStringLiteral("information"));
    auto* lines = new QVBoxLayout(m_sensitive);
    lines->setContentsMargins(space::kWide + 6, space::kMedium, space::kWide, space::kMedium);
    lines->setSpacing(2);
    m_workerSensitive->setMuted();
    lines->addWidget(m_sensitiveWords);
    lines->addWidget(m_workerSensitive);
    body()->addWidget(m_sensitive);
}

void QuestionPage::showSensitiveLine(const Conversation& conversation, const FormWords& words) {
    const TwoTexts text = words.text("form.sensitive");
    m_sensitive->setLayoutDirection(directionOf(words.person()));
    m_sensitiveWords->setWords(words.person(), text.person);
    m_workerSensitive->setWords(words.worker(), text.worker);
    m_workerSensitive->setVisible(!words.isOneLanguage() && !m_selfMode);
    m_sensitive->setVisible(conversation.sensitiveRunStarts());
}

void QuestionPage::buildActions() {
    m_saved->setWordWrap(false);
    addAction(m_continue);
    addAction(m_skip);
    addStatus(m_saved);
    connect(m_continue, &QPushButton::clicked, this, &QuestionPage::continueOrRemind);
    connect(m_skip, &QPushButton::clicked, this, &QuestionPage::skipWanted);
    connect(m_break, &QPushButton::clicked, this, &QuestionPage::breakWanted);
    connect(m_tryAgain, &QPushButton::clicked, this, &QuestionPage::tryAgainWanted);
    connect(m_self, &QPushButton::clicked, this, [this] { Q_EMIT selfModeWanted(!m_selfMode); });
}

void QuestionPage::addShortcuts() {
    const auto onKey = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_F3, [this] { m_card->openOrCloseWhy(); });
    onKey(Qt::Key_F5, [this] { m_card->listenButton().listen(); });
    onKey(Qt::SHIFT | Qt::Key_F5, [this] {
        if (m_card->workerListenButton().isVisible()) m_card->workerListenButton().listen();
    });
    onKey(Qt::Key_Escape, [this] { if (m_voice) m_voice->stop(); });
    onKey(Qt::Key_F9, [this] { Q_EMIT breakWanted(); });
}

void QuestionPage::showQuestion(const Conversation& conversation, const FormWords& words, const QString& recipients) {
    const Indicator& indicator = conversation.currentIndicator();
    m_words = words;
    m_number = conversation.questionNumber();
    m_count = conversation.questionsCount();
    m_isAnswered = conversation.isAnswered();
    // A correction is saved when it is confirmed, not at its ticks.
    if (conversation.isLooking()) m_savedTime.clear();
    m_canGoBack = conversation.canGoBack();
    m_isChanging = conversation.isChanging();
    clearError();
    m_reminder->hide();
    // The next person's form begins with both languages in view.
    if (conversation.code() != m_code) m_card->setFolded(false);
    m_code = conversation.code();
    showSensitiveLine(conversation, words);
    m_isReady = words.hasQuestion(indicator);
    m_card->showQuestion(indicator, m_isReady ? words : words.workerAlone(), recipients);
    showNotReady();
    m_card->setWorkerWordsShown(!m_selfMode);
    m_card->setAnswer(conversation.answerTo(indicator.id));
    const QString code = conversation.code() ? isolated(toQt(conversation.code()->text())) : QString();
    setFrameLine(QStringList{words.theme(indicator.theme).worker, code}.join(QStringLiteral(" · ")));
    m_card->setMaximumWidth(words.isOneLanguage() || m_selfMode || !m_isReady ? kColumnWidth : QWIDGETSIZE_MAX);
    translateActions();
    stackTop();
    orderFocus();
}

// Answers, Continue, Skip, Listen, Why, Break: what is needed most comes first.
void QuestionPage::orderFocus() {
    QWidget* before = m_card->answers().rows().front();
    const auto then = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    for (TickRow* row : m_card->answers().rows()) {
        if (row != before) then(row);
    }
    for (QWidget* next : {static_cast<QWidget*>(m_continue), static_cast<QWidget*>(m_skip),
                          static_cast<QWidget*>(&m_card->listenButton()), static_cast<QWidget*>(m_card->slowerButton()),
                          static_cast<QWidget*>(&m_card->workerListenButton()), static_cast<QWidget*>(m_card->whyButton()),
                          static_cast<QWidget*>(m_card->foldButton()), static_cast<QWidget*>(m_self), static_cast<QWidget*>(m_break)}) {
        then(next);
    }
}

void QuestionPage::continueOrRemind() {
    if (m_isAnswered) {
        Q_EMIT continueWanted();
        return;
    }
    m_reminder->show();
    //: A quiet note when Continue is pressed and no answer is ticked; not an error
    m_reminder->setWords({}, tr("Nothing is ticked yet. Tick an answer, or press Skip this question: that is fine too."));
    m_skip->setAccessibleDescription(m_reminder->text());
    m_skip->setFocus(Qt::OtherFocusReason);
    // Once it has its place: below the answers it may stand out of sight.
    QTimer::singleShot(0, m_reminder, [this] { scrollArea()->ensureWidgetVisible(m_reminder); });
}

// The note asks for a tick while the focus is on "Skip": a digit pressed now is meant for an answer, and Return after it for "Continue".
void QuestionPage::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && !m_reminder->isHidden() && m_card->answers().tickByDigit(event->key())) return;
    Page::keyPressEvent(event);
}

void QuestionPage::showSaving() {
    m_savedTime.clear();
    translateActions();
}

void QuestionPage::showSaved(const QString& time) {
    m_savedTime = time;
    clearError();
    translateActions();
    QAccessibleEvent event(m_saved, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QuestionPage::showSaveFailed(const QString& sentence) {
    m_savedTime.clear();
    translateActions();
    showError(sentence, m_tryAgain);
}

void QuestionPage::setSelfMode(bool on) {
    m_selfMode = on;
    m_card->setWorkerWordsShown(!on);
    translateActions();
}

void QuestionPage::arrive() {
    Page::arrive();
    m_isReady ? m_card->answers().focusAnswers() : m_notReady->setFocus(Qt::OtherFocusReason);
}

bool QuestionPage::goBack() {
    if (!m_canGoBack) return m_selfMode;
    Q_EMIT backWanted();
    return true;
}

QString QuestionPage::wordsOr(const char* key, const QString& worker) const {
    return m_selfMode && m_words ? m_words->personText(key) : worker;
}

void QuestionPage::translateActions() {
    //: Button under a question: goes to the next one; room for about 14 letters
    const QString next = wordsOr("form.continue", tr("Continue"));
    //: Button under one question that is being changed: back to the list of all answers
    m_continue->setText(m_isChanging ? tr("Back to all answers") : next);
    //: Button under a question: goes on without an answer
    m_skip->setText(wordsOr("form.skip", tr("Skip this question")));
    m_skip->setAccessibleDescription({});
    //: Button above a question: covers the form at once
    m_break->setText(wordsOr("form.break", tr("Take a break")));
    m_break->setToolTip(QStringLiteral("F9"));
    //: Button above a question: from now on the person reads and answers alone, the worker's words are hidden
    const QString turn = tr("Turn the screen to the person");
    //: Button above a question while the person answers alone: shows the worker's words again
    m_self->setText(m_selfMode ? tr("Worker: show both languages") : turn);
    m_self->setVisible(m_words.has_value() && (m_selfMode || !m_words->isOneLanguage()));
    for (QWidget* button : {static_cast<QWidget*>(m_continue), static_cast<QWidget*>(m_skip),
                            static_cast<QWidget*>(m_break), static_cast<QWidget*>(m_self)}) {
        if (m_words) speakLanguage(*button, m_selfMode ? m_words->person() : m_words->worker());
    }
    //: Button inside an error: tries to save again
    m_tryAgain->setText(tr("Try again"));
    showPlace();
    showSavedTime();
}

void QuestionPage::showPlace() {
    //: %1 and %2 are numbers: the place of this question and how many there are
    m_place->setText(tr("Question %1 of %2").arg(m_number).arg(m_count));
    if (m_count > 0) setQuietTitle(m_place->text());
    if (m_selfMode && m_words) {
        QString place = m_words->personText("form.question_of");
        place.replace(QStringLiteral("{number}"), QString::number(m_number));
        place.replace(QStringLiteral("{count}"), QString::number(m_count));
        m_place->setText(place);
    }
    m_progress->setPlace(m_number, m_count);
}

// Its pack was changed since the form began: then the whole question is in the worker's language, never half of it.
void QuestionPage::showNotReady() {
    setOwnError(!m_isReady);
    m_notReady->setVisible(!m_isReady);
    if (m_isReady || !m_words) return;
    //: %1 is the person's language, %2 the worker's, each by its own name
    m_notReady->setWords(tr("This question is not ready in %1.").arg(toQt(m_words->person().endonym)),
                         tr("It is shown in %1 only. Read it aloud with the interpreter, or skip it.").arg(toQt(m_words->worker().endonym)));
}

void QuestionPage::showSavedTime() {
    //: %1 is a time such as 10:42. The last answer is on the disk
    const QString saved = m_selfMode ? isolated(m_savedTime) : tr("Saved %1").arg(isolated(m_savedTime));
    m_saved->setText(m_savedTime.isEmpty() ? QString() : QStringLiteral("✓ ") + saved);
}

void QuestionPage::retranslate() {
    translateActions();
    showNotReady();
    m_card->retranslate();
}

}  // namespace camre
