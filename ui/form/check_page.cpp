#include "form/check_page.h"

#include <QGridLayout>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

QWidget* twoLines(const TwoTexts& texts, const FormWords& words, bool bold, QWidget* parent) {
    auto* room = new QWidget(parent);
    auto* lines = new QVBoxLayout(room);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto* person = new LanguageLabel(TextRole::Body, room);
    person->setWords(words.person(), texts.person);
    if (bold) person->setProperty("weight", QStringLiteral("bold"));
    lines->addWidget(person);
    if (words.isOneLanguage()) return room;
    auto* worker = new LanguageLabel(TextRole::Control, room);
    worker->setMuted();
    worker->setWords(words.worker(), texts.worker);
    lines->addWidget(worker);
    return room;
}

}  // namespace

CheckPage::CheckPage(CheckUse use, QWidget* parent)
    : Page(use == CheckUse::Finish ? QStringLiteral("checkPage") : QStringLiteral("answersPage"), PageWidth::Full, parent),
      m_use(use),
      m_personTitle(new LanguageLabel(TextRole::Question, this)),
      m_which(new WhichForm(this)),
      m_rows(new QWidget(this)),
      m_keep(new PrimaryButton(QStringLiteral("keepButton"), this)),
      m_erase(new SecondaryButton(QStringLiteral("stopAndEraseButton"), this)),
      m_done(new PrimaryButton(QStringLiteral("doneButton"), this)),
      m_leave(new SecondaryButton(QStringLiteral("leaveButton"), this)),
      m_question(new Notice(QStringLiteral("eraseQuestion"), NoticeKind::Warning, this)),
      m_reallyErase(new Button(QStringLiteral("reallyEraseButton"), QStringLiteral("danger"), this)),
      m_doNotErase(new SecondaryButton(QStringLiteral("doNotEraseButton"), this)) {
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kSection);
    m_rows->setMaximumWidth(1100);
    body()->addWidget(m_personTitle);
    body()->addWidget(m_which);
    body()->addWidget(m_question);
    body()->addWidget(m_rows);
    auto* choices = new QWidget(this);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_doNotErase);
    row->addWidget(m_reallyErase);
    m_question->addControl(choices);
    m_question->hide();
    connect(m_keep, &QPushButton::clicked, this, &CheckPage::keepWanted);
    auto* cover = new QShortcut(Qt::Key_F9, this);
    cover->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cover, &QShortcut::activated, this, &CheckPage::breakWanted);
    if (use == CheckUse::Look) {
        buildLook();
        retranslate();
        return;
    }
    for (QWidget* other : std::initializer_list<QWidget*>{m_which, m_done, m_leave}) other->hide();
    addAction(m_keep);
    addAction(m_erase);
    connect(m_erase, &QPushButton::clicked, this, [this] { askToErase(true); });
    connect(m_doNotErase, &QPushButton::clicked, this, [this] { askToErase(false); });
    connect(m_reallyErase, &QPushButton::clicked, this, &CheckPage::eraseWanted);
    retranslate();
}

// The same two controls ask before a correction is dropped that ask before a form is erased.
void CheckPage::buildLook() {
    m_erase->hide();
    addAction(m_done);
    addAction(m_keep);
    addAction(m_leave);
    connect(m_done, &QPushButton::clicked, this, &CheckPage::leaveWanted);
    connect(m_leave, &QPushButton::clicked, this, &CheckPage::leaveWanted);
    connect(m_doNotErase, &QPushButton::clicked, this, [this] { askToLeave(false); });
    connect(m_reallyErase, &QPushButton::clicked, this, &CheckPage::leaveWanted);
    connect(m_which, &WhichForm::formWanted, this, &CheckPage::formWanted);
}

void CheckPage::setForms(const std::vector<StoredForm>& forms, std::int64_t sequence) { m_which->showForms(forms, sequence); }

void CheckPage::showAnswers(const Conversation& conversation, const FormWords& words, const std::optional<QString>& story) {
    clearRows();
    clearError();
    m_question->hide();
    m_focusOn = conversation.lastChanged();
    m_correctable = !conversation.isLooking() || conversation.isCorrectable();
    m_corrected = conversation.isCorrected();
    m_personTitle->setWords(words.person(), words.text("form.check_title").person);
    m_personTitle->setVisible(!words.isOneLanguage());
    m_rows->setLayoutDirection(directionOf(words.person()));
    const auto questions = conversation.questions();
    for (const auto& theme : conversation.catalogue().themes) addTheme(conversation, words, theme.id, questions);
    addBackground(conversation, words);
    if (story) addStory(words, *story);
    // The buttons were made before the rows; they come after them.
    QWidget* before = m_lastChange;
    for (QWidget* button : std::initializer_list<QWidget*>{m_keep, m_erase, m_done, m_leave}) {
        if (before != nullptr) setTabOrder(before, button);
        before = button;
    }
    setFrameLine(conversation.code() ? isolated(toQt(conversation.code()->text())) : QString());
    retranslate();
}

void CheckPage::clearRows() {
    m_changes.clear();
    m_partChanges.clear();
    m_lastChange = nullptr;
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void CheckPage::addTheme(const Conversation& conversation, const FormWords& words, const ThemeId& theme,
                         const std::vector<IndicatorId>& questions) {
    QGridLayout* grid = addGroup({}, words.theme(theme), words);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 5);
    for (const auto& id : questions) {
        const Indicator* indicator = conversation.catalogue().indicator(id);
        if (indicator != nullptr && indicator->theme == theme) addRow(conversation, words, *indicator, *grid);
    }
    const bool empty = grid->rowCount() <= 2;
    grid->parentWidget()->setVisible(!empty);
}

void CheckPage::addRow(const Conversation& conversation, const FormWords& words, const Indicator& indicator, QGridLayout& grid) {
    const int row = grid.rowCount();
    QWidget* group = grid.parentWidget();
    const TwoTexts name = words.shortName(indicator);
    grid.addWidget(twoLines(name, words, false, group), row, 0, Qt::AlignTop);
    grid.addWidget(twoLines(words.answer(indicator, conversation.answerTo(indicator.id)), words, true, group), row, 1, Qt::AlignTop);
    if (!m_correctable) return;
    auto* change = makeChange(QStringLiteral("change_") + toQt(indicator.id.text), name.worker, words, group);
    connect(change, &QPushButton::clicked, this, [this, id = indicator.id] { Q_EMIT changeWanted(id); });
    grid.addWidget(change, row, 2, Qt::AlignTop);
    m_changes[indicator.id] = change;
}

LinkButton* CheckPage::makeChange(const QString& name, const QString& what, const FormWords& words, QWidget* parent) {
    auto* change = new LinkButton(name, parent);
    const TwoTexts word = words.text("form.change");
    change->setText(word.worker);
    speakLanguage(*change, words.worker());
    change->setAccessibleName(word.worker + QStringLiteral(": ") + what);
    m_lastChange = change;
    return change;
}

// A heading over two columns, and a rule below it.
QGridLayout* CheckPage::addGroup(const QString& name, const TwoTexts& heading, const FormWords& words) {
    auto* group = new QWidget(m_rows);
    group->setObjectName(name);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kEdge);
    grid->setVerticalSpacing(space::kMedium);
    grid->addWidget(twoLines(heading, words, true, group), 0, 0, 1, 3);
    grid->addWidget(makeRule(group), 1, 0, 1, 3);
    m_rows->layout()->addWidget(group);
    return grid;
}

// All bands that this form asks for and, looking back, those of questions that it does not ask any more.
void CheckPage::addBackground(const Conversation& conversation, const FormWords& words) {
    const Background& bands = conversation.draft().form.background;
    std::vector<BackgroundId> shown;
    for (const BackgroundChoice& choice : conversation.profile().background) shown.push_back(choice.variable);
    const bool isAsked = !shown.empty();
    for (const auto& [variable, value] : bands) {
        if (std::find(shown.begin(), shown.end(), variable) == shown.end()) shown.push_back(variable);
    }
    if (shown.empty()) return;
    const TwoTexts title = words.text("background.title");
    QGridLayout* grid = addGroup(QStringLiteral("aboutYou"), title, words);
    QWidget* group = grid->parentWidget();
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 5);
    for (const BackgroundId& variable : shown) {
        const int row = grid->rowCount();
        const auto band = bands.find(variable);
        const TwoTexts said = band == bands.end() ? words.text("answer.passed_over") : words.band(variable, band->second);
        grid->addWidget(twoLines(words.text(word_key::background(variable)), words, false, group), row, 0, Qt::AlignTop);
        grid->addWidget(twoLines(said, words, true, group), row, 1, Qt::AlignTop);
    }
    if (!m_correctable || !isAsked) return;
    auto* change = makeChange(QStringLiteral("change_background"), title.worker, words, group);
    m_partChanges[change->objectName()] = change;
    connect(change, &QPushButton::clicked, this, [this] {
        m_changedPart = QStringLiteral("change_background");
        Q_EMIT changeBackgroundWanted();
    });
    grid->addWidget(change, 2, 2, Qt::AlignTop);
}

// The words stand as they were written; they are nobody's to translate.
void CheckPage::addStory(const FormWords& words, const QString& story) {
    const TwoTexts name = words.text("story.question");
    QGridLayout* grid = addGroup(QStringLiteral("ownWords"), name, words);
    QWidget* group = grid->parentWidget();
    grid->setColumnStretch(0, 1);
    if (story.isEmpty()) {
        grid->addWidget(twoLines(words.text("answer.passed_over"), words, true, group), 2, 0, Qt::AlignTop);
    } else {
        auto* own = new LanguageLabel(TextRole::Body, group);
        own->setObjectName(QStringLiteral("ownWordsText"));
        own->setWords(words.person(), story);
        grid->addWidget(own, 2, 0, Qt::AlignTop);
    }
    if (!m_correctable) return;
    auto* change = makeChange(QStringLiteral("change_story"), name.worker, words, group);
    m_partChanges[change->objectName()] = change;
    connect(change, &QPushButton::clicked, this, [this] {
        m_changedPart = QStringLiteral("change_story");
        Q_EMIT changeStoryWanted();
    });
    grid->addWidget(change, 2, 1, Qt::AlignTop);
}

void CheckPage::arrive() {
    const QString part = std::exchange(m_changedPart, QString());
    const auto beside = m_partChanges.find(part);
    if (beside != m_partChanges.end()) return beside->second->setFocus(Qt::OtherFocusReason);
    const auto changed = m_changes.find(m_focusOn);
    if (changed == m_changes.end()) {
        Page::arrive();
        (m_keep->isHidden() ? m_done : m_keep)->setFocus(Qt::OtherFocusReason);
        return;
    }
    changed->second->setFocus(Qt::OtherFocusReason);
}

bool CheckPage::goBack() {
    if (m_use == CheckUse::Finish) Q_EMIT backWanted();
    else if (m_corrected) askToLeave(true);
    else Q_EMIT leaveWanted();
    return true;
}

void CheckPage::askToLeave(bool ask) {
    m_question->setVisible(ask);
    (ask ? m_doNotErase : m_keep)->setFocus(Qt::OtherFocusReason);
}

void CheckPage::askToErase(bool ask) {
    m_question->setVisible(ask);
    retranslate();
    ask ? m_doNotErase->setFocus(Qt::OtherFocusReason) : m_erase->setFocus(Qt::OtherFocusReason);
}

void CheckPage::translateLook() {
    //: Title: a finished form is looked at again, and may be put right
    setTitle(tr("Look at these answers together"));
    m_which->retranslate();
    m_keep->setVisible(m_corrected);
    m_leave->setVisible(m_corrected);
    m_done->setVisible(!m_corrected);
    m_keep->setText(tr("Keep these answers"));
    m_leave->setText(tr("Leave them as they were"));
    m_done->setText(tr("Done"));
    m_question->setWords(tr("Leave the answers as they were?"),
                         tr("What was changed just now is not kept. The file still has the answers from before."));
    m_reallyErase->setText(tr("Leave them as they were"));
    m_doNotErase->setText(tr("Go on putting right"));
}

void CheckPage::retranslate() {
    if (m_use == CheckUse::Look) return translateLook();
    //: Title: the worker and the person look at all answers together
    setTitle(tr("Check these answers together"));
    m_keep->setText(tr("Keep these answers"));
    m_erase->setText(tr("Stop and erase"));
    m_question->setWords(tr("Erase the answers of this form?"),
                         tr("Every answer given in this form goes for good. Earlier forms stay."));
    m_reallyErase->setText(tr("Erase the answers"));
    m_doNotErase->setText(tr("Keep the answers"));
}

}  // namespace camre
