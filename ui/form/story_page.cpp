#include "form/story_page.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>

#include "form/story_text.h"
#include "kit/text.h"

namespace camre {

StoryPage::StoryPage(QuestionVoice& voice, QWidget* parent)
    : Page(QStringLiteral("storyPage"), PageWidth::Reading, parent),
      m_voice(&voice),
      m_question(new LanguageLabel(TextRole::Question, this)),
      m_workerQuestion(new LanguageLabel(TextRole::Body, this)),
      m_warning(new QFrame(this)),
      m_warningWords(new LanguageLabel(TextRole::Body, m_warning)),
      m_workerWarning(new LanguageLabel(TextRole::Control, m_warning)),
      m_listen(new ListenButton(voice, this)),
      m_text(new StoryText(QStringLiteral("story"), this)),
      m_agree(new WordsButton(QStringLiteral("storyAgreeButton"), this)),
      m_notAgree(new WordsButton(QStringLiteral("storyNotAgreeButton"), this)) {
    m_question->setObjectName(QStringLiteral("storyQuestion"));
    m_workerQuestion->setMuted();
    body()->addWidget(m_question);
    body()->addWidget(m_workerQuestion);
    buildWarning();
    body()->addWidget(m_listen, 0, Qt::AlignLeading);
    body()->addWidget(m_listen->note());
    body()->addWidget(m_text);
    buildChoices();
    addShortcuts();
    connect(m_text, &StoryText::typed, this, [this] { m_isTyped = true; });
    retranslate();
}

void StoryPage::buildWarning() {
    m_warning->setObjectName(QStringLiteral("storyWarning"));
    m_warning->setProperty("ground", QStringLiteral("warning"));
    m_workerWarning->setMuted();
    m_warningWords->setProperty("weight", QStringLiteral("bold"));
    auto* lines = new QVBoxLayout(m_warning);
    lines->setContentsMargins(space::kWide + 6, space::kMedium, space::kWide, space::kMedium);
    lines->setSpacing(2);
    lines->addWidget(m_warningWords);
    lines->addWidget(m_workerWarning);
    body()->addWidget(m_warning);
}

void StoryPage::buildChoices() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kWide);
    for (WordsButton* button : {m_agree, m_notAgree}) {
        button->setCentred();
        row->addWidget(button, 1);
    }
    body()->addLayout(row);
    connect(m_agree, &QPushButton::clicked, this, [this] { Q_EMIT agreed(m_text->text()); });
    connect(m_notAgree, &QPushButton::clicked, this, &StoryPage::disagreed);
}

void StoryPage::addShortcuts() {
    const auto onKey = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_F5, [this] { m_listen->listen(); });
    onKey(Qt::Key_Escape, [this] { if (m_voice) m_voice->stop(); });
    onKey(Qt::Key_F9, [this] { Q_EMIT breakWanted(); });
}

void StoryPage::showStory(const FormWords& words, const QString& kept, const QString& code) {
    clearError();
    const bool two = !words.isOneLanguage() && !m_selfMode;
    const auto say = [&](LanguageLabel& person, LanguageLabel& worker, std::string_view key) {
        const TwoTexts text = words.text(key);
        person.setWords(words.person(), text.person);
        worker.setWords(words.worker(), text.worker);
        worker.setVisible(two);
    };
    say(*m_question, *m_workerQuestion, "story.question");
    say(*m_warningWords, *m_workerWarning, "story.warning");
    m_warning->setLayoutDirection(directionOf(words.person()));
    m_listen->setSelfMode(m_selfMode);
    m_listen->showWords(words, {QStringLiteral("story.question"), QStringLiteral("story.warning")});
    const auto choice = [&](WordsButton& button, std::string_view key) {
        button.setPersonWords(words.person(), words.personText(key));
        button.setWorkerWords(words.worker(), two ? words.text(key).worker : QString());
    };
    choice(*m_agree, "story.agree");
    choice(*m_notAgree, "story.not_agree");
    m_text->setLanguage(words.person());
    m_text->edit()->setAccessibleName(m_question->text());
    m_text->edit()->setAccessibleDescription(m_warningWords->text());
    m_code = code;
    if (!m_isTyped) m_text->setText(kept);
    retranslate();
}

void StoryPage::clear() {
    m_text->clear();
    m_isTyped = false;
}

void StoryPage::arrive() {
    Page::arrive();
    m_text->edit()->setFocus(Qt::OtherFocusReason);
}

bool StoryPage::goBack() {
    Q_EMIT backWanted();
    return true;
}

bool StoryPage::hasOpenWords() const { return m_isTyped && !m_text->text().trimmed().isEmpty(); }

bool StoryPage::keepTyped() {
    if (!hasOpenWords()) return true;
    showError(tr("These words are not kept yet, so the window was neither locked nor closed. Ask the person, then press one of the two buttons under them."));
    return false;
}

void StoryPage::hideEvent(QHideEvent* event) {
    if (m_voice) m_voice->stop();
    Page::hideEvent(event);
}

void StoryPage::retranslate() {
    //: In the frame while a person may add own words after the last question
    const QString name = tr("In your own words");
    setQuietTitle(name);
    setFrameLine(m_code.isEmpty() ? name : name + QStringLiteral(" · ") + isolated(m_code));
}

}  // namespace camre
