#include "form/tick_list.h"

#include <QFrame>
#include <QHBoxLayout>
#include <algorithm>

#include "form/tick_access.h"

namespace camre {
namespace {

// Where both are allowed: a level goes with other levels, a reason for not answering stands alone.
bool staysBeside(const TickRow& row, const TickRow& picked, bool several) {
    return several && row.value().isAnswered() && picked.value().isAnswered();
}

QFrame* rule(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("ground", QStringLiteral("rule"));
    return line;
}

}  // namespace

TickList::TickList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    announceTickRows();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
}

void TickList::showQuestion(const Indicator& indicator, const FormWords& words) {
    showChoices({words.question(indicator).person, indicator.answer == AnswerKind::Many, words.levels(indicator), words.otherwise(indicator)},
                words);
}

void TickList::showChoices(const TickChoices& choices, const FormWords& words) {
    clearRows();
    m_several = choices.several;
    setLayoutDirection(directionOf(words.person()));
    setAccessibleName(choices.question);
    for (const auto& choice : choices.levels) addRow(choice, words);
    addDivider(words);
    for (const auto& choice : choices.otherwise) addRow(choice, words);
    describeRows(choices.question);
    lineUpPictures();
    makeTabStop(*m_rows.front());
}

void TickList::clearRows() {
    m_rows.clear();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        // Later, not now: one of these rows may be the one whose key brought us here.
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void TickList::addRow(const AnswerChoice& choice, const FormWords& words) {
    const int number = static_cast<int>(m_rows.size()) + 1;
    auto* row = new TickRow(choice, words, number, this);
    row->setObjectName(QStringLiteral("answer_%1").arg(number));
    row->setSeveralAllowed(m_several && choice.value.isAnswered());
    // `toggled`, not `clicked`: a screen reader's action emits only the former.
    connect(row, &TickRow::toggled, this, [this, row] { rowToggled(*row); });
    connect(row, &TickRow::keyPressed, this, [this, row](int key) { handleKey(*row, key); });
    connect(row, &TickRow::focused, this, [this, row] { makeTabStop(*row); });
    m_rows.push_back(row);
    m_layout->addWidget(row);
    // Now, not when the layout comes round to it: the focus goes there next.
    row->show();
}

void TickList::addDivider(const FormWords& words) {
    auto* divider = new QWidget(this);
    auto* line = new QHBoxLayout(divider);
    line->setContentsMargins(0, 0, 0, 0);
    auto* word = new LanguageLabel(TextRole::Control, divider);
    word->setWords(words.person(), words.personText("form.or"));
    word->setWordWrap(false);
    word->setMuted();
    line->addWidget(rule(divider), 1);
    line->addWidget(word);
    line->addWidget(rule(divider), 1);
    m_layout->addWidget(divider);
    divider->show();
}

void TickList::describeRows(const QString& question) {
    int number = 0;
    for (TickRow* row : m_rows) {
        //: Said by a screen reader after an answer: its place among the answers
        const QString place = tr("%1 of %2").arg(++number).arg(m_rows.size());
        row->setAccessibleDescription(place + QStringLiteral(". ") + question);
    }
}

void TickList::lineUpPictures() {
    int widest = 0;
    for (const TickRow* row : m_rows) widest = std::max(widest, row->pictureWidth());
    for (TickRow* row : m_rows) row->setPictureWidth(widest);
}

void TickList::setAnswer(const Answer& answer) {
    for (TickRow* row : m_rows) {
        const bool amongTicks = answer.isTicked() && (row->value().ticks() & answer.ticks()) != 0;
        row->showTicked(answer != Answer() && (row->value() == answer || amongTicks));
    }
}

Answer TickList::answer() const {
    std::uint16_t ticks = 0;
    for (const TickRow* row : m_rows) {
        if (!row->isChecked()) continue;
        if (!row->value().isTicked()) return row->value();
        ticks = static_cast<std::uint16_t>(ticks | row->value().ticks());
    }
    return ticks == 0 ? Answer() : Answer::ticked(ticks);
}

void TickList::setStacked(bool stacked) {
    for (TickRow* row : m_rows) row->setStacked(stacked);
}

void TickList::setWorkerWordsShown(bool shown) {
    for (TickRow* row : m_rows) row->setWorkerWordsShown(shown);
}

void TickList::focusAnswers() {
    const auto ticked = std::find_if(m_rows.begin(), m_rows.end(), [](const TickRow* row) { return row->isChecked(); });
    TickRow* target = ticked == m_rows.end() ? m_rows.front() : *ticked;
    target->setFocus(Qt::OtherFocusReason);
}

void TickList::rowToggled(TickRow& row) {
    if (row.isChecked()) {
        for (TickRow* other : m_rows) {
            if (other != &row && !staysBeside(*other, row, m_several)) other->showTicked(false);
        }
    }
    Q_EMIT answerPicked(answer());
}

void TickList::handleKey(const TickRow& row, int key) {
    switch (key) {
        case Qt::Key_Up: return moveFocus(row, -1);
        case Qt::Key_Down: return moveFocus(row, 1);
        case Qt::Key_Home: return m_rows.front()->setFocus(Qt::OtherFocusReason);
        case Qt::Key_End: return m_rows.back()->setFocus(Qt::OtherFocusReason);
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT continueWanted(); return;
        default: tickByDigit(key);
    }
}

bool TickList::tickByDigit(int key) {
    const auto index = static_cast<std::size_t>(key - Qt::Key_1);
    if (!m_numberKeysOn || index >= m_rows.size()) return false;
    m_rows[index]->setFocus(Qt::ShortcutFocusReason);
    m_rows[index]->toggle();
    return true;
}

void TickList::moveFocus(const TickRow& row, int steps) {
    const auto here = std::find(m_rows.begin(), m_rows.end(), &row) - m_rows.begin();
    const auto last = static_cast<std::ptrdiff_t>(m_rows.size()) - 1;
    const auto there = std::clamp<std::ptrdiff_t>(here + steps, 0, last);
    m_rows[static_cast<std::size_t>(there)]->setFocus(Qt::OtherFocusReason);
}

// One of many is one stop for Tab, as with radio buttons; several ticks are a stop each.
void TickList::makeTabStop(const TickRow& row) {
    for (TickRow* other : m_rows) {
        const bool stop = m_several || other == &row;
        other->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

}  // namespace camre
