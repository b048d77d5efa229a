#include "form/check_page.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

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
    if (story) addStory(words, *story);
    setFrameLine(conversation.code() ? isolated(toQt(conversation.code()->text())) : QString());
    retranslate();
}

void CheckPage::clearRows() {
    m_changes.clear();
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
    auto* group = new QWidget(m_rows);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kEdge);
    grid->setVerticalSpacing(space::kMedium);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 5);
    grid->addWidget(twoLines(words.theme(theme), words, true, group), 0, 0, 1, 3);
    grid->addWidget(makeRule(group), 1, 0, 1, 3);
    for (const auto& id : questions) {
        const Indicator* indicator = conversation.catalogue().indicator(id);
        if (indicator != nullptr && indicator->theme == theme) addRow(conversation, words, *indicator, *grid);
    }
    const bool empty = grid->rowCount() <= 2;
    group->setVisible(!empty);
    m_rows->layout()->addWidget(group);
}

void CheckPage::addRow(const Conversation& conversation, const FormWords& words, const Indicator& indicator, QGridLayout& grid) {
    const int row = grid.rowCount();
    QWidget* group = grid.parentWidget();
    const TwoTexts name = words.shortName(indicator);
    grid.addWidget(twoLines(name, words, false, group), row, 0, Qt::AlignTop);
    grid.addWidget(twoLines(words.answer(indicator, conversation.answerTo(indicator.id)), words, true, group), row, 1, Qt::AlignTop);
    if (!m_correctable) return;
    auto* change = new LinkButton(QStringLiteral("change_") + toQt(indicator.id.text), group);
    const TwoTexts word = words.text("form.change");
    change->setText(word.worker);
    speakLanguage(*change, words.worker());
    change->setAccessibleName(word.worker + QStringLiteral(": ") + name.worker);
    connect(change, &QPushButton::clicked, this, [this, id = indicator.id] { Q_EMIT changeWanted(id); });
    grid.addWidget(change, row, 2, Qt::AlignTop);
    m_changes[indicator.id] = change;
}

// The words stand as they were written; they are nobody's to translate.
void CheckPage::addStory(const FormWords& words, const QString& story) {
    auto* group = new QWidget(m_rows);
    group->setObjectName(QStringLiteral("ownWords"));
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kEdge);
    grid->setVerticalSpacing(space::kMedium);
    grid->setColumnStretch(0, 1);
    const TwoTexts name = words.text("story.question");
    grid->addWidget(twoLines(name, words, true, group), 0, 0, 1, 2);
    grid->addWidget(makeRule(group), 1, 0, 1, 2);
    if (story.isEmpty()) {
        grid->addWidget(twoLines(words.text("answer.passed_over"), words, true, group), 2, 0, Qt::AlignTop);
    } else {
        auto* own = new LanguageLabel(TextRole::Body, group);
        own->setObjectName(QStringLiteral("ownWordsText"));
        own->setWords(words.person(), story);
        grid->addWidget(own, 2, 0, Qt::AlignTop);
    }
    m_rows->layout()->addWidget(group);
    if (!m_correctable) return;
    auto* change = new LinkButton(QStringLiteral("change_story"), group);
    const TwoTexts word = words.text("form.change");
    change->setText(word.worker);
    speakLanguage(*change, words.worker());
    change->setAccessibleName(word.worker + QStringLiteral(": ") + name.worker);
    connect(change, &QPushButton::clicked, this, &CheckPage::changeStoryWanted);
    grid->addWidget(change, 2, 1, Qt::AlignTop);
}

void CheckPage::arrive() {
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
