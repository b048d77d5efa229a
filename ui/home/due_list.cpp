#include "home/due_list.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

namespace camre {
namespace {

enum Column { kCode, kWhich, kWhen, kLanguage, kState, kStart, kSet };

constexpr int kFirstRow = 2;       // below the heads and their rule
constexpr int kLargeText = 150;    // per cent
constexpr int kNarrowWindow = 900;

}  // namespace

DueList::DueList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("dueList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void DueList::showPeople(const std::vector<PersonFacts>& people, const Library& library, Day today) {
    m_people = people;
    m_library = &library;
    m_today = today;
    build();
}

bool DueList::shouldStack() const { return currentTextPercent() >= kLargeText || window()->width() < kNarrowWindow; }

void DueList::build() {
    // Rows are made anew; the focus goes back to the control of the same name.
    const QWidget* focused = m_rows == nullptr ? nullptr : m_rows->focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    const QString focusName = hadFocus ? focused->objectName() : QString();
    if (m_rows != nullptr) {
        // Later: the call may come from the menu of one of these rows.
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_stacked = shouldStack();
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kWide);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(m_stacked ? 0 : static_cast<int>(kState), 1);
    if (!m_people.empty() && !m_stacked) addHeads();
    int row = kFirstRow;
    for (const PersonFacts& person : m_people) addRow(row++, person);
    layout()->addWidget(m_rows);
    m_rows->show();
    if (auto* again = hadFocus ? m_rows->findChild<QWidget*>(focusName) : nullptr) again->setFocus(Qt::OtherFocusReason);
}

void DueList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) buildSoon();
    QWidget::changeEvent(event);
}

void DueList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    buildSoon();
}

// Not at once: a layout may be going through the very rows that would be deleted.
void DueList::buildSoon() {
    if (m_library == nullptr || m_stacked == shouldStack()) return;
    QTimer::singleShot(0, this, [this] {
        if (m_stacked != shouldStack()) build();
    });
}

QLabel* DueList::makeCell(const QString& name, const QString& text, bool strong) {
    QLabel* label = makeText(name, TextRole::Control, m_rows);
    if (strong) label->setProperty("weight", QStringLiteral("bold"));
    label->setWordWrap(!m_stacked);
    label->setText(text);
    return label;
}

void DueList::addHeads() {
    const std::pair<int, QString> heads[] = {{kCode, tr("Code")},         {kWhich, tr("Follow-up")}, {kWhen, tr("When")},
                                             {kLanguage, tr("Language")}, {kState, tr("State")}};
    for (const auto& [column, words] : heads) {
        QLabel* label = makeCell(QStringLiteral("dueHead%1").arg(column), words, false);
        setStyleProperty(*label, "tone", QStringLiteral("muted"));
        m_grid->addWidget(label, 0, column);
    }
    m_grid->addWidget(makeRule(m_rows), 1, 0, 1, kSet + 1);
}

QString DueList::stateWords(const PersonFacts& person) const {
    const int days = daysBetween(*person.nextDue, m_today);
    QString state = person.draftWaiting ? tr("started, not finished") : days > 0 ? tr("! late – days: %1").arg(days) : tr("due");
    if (person.followUp == FollowUpState::Tried) state += QStringLiteral(" · ") + tr("tried");
    return state;
}

void DueList::addRow(int row, const PersonFacts& person) {
    const LanguagePack* pack = m_library->pack(person.language);
    const QString language = toQt(pack == nullptr ? person.language.text : pack->endonym);
    // U+2068 and U+2069: a name written from right to left keeps to itself and to the start of its column.
    const QString kept = QChar(0x2068) + language + QChar(0x2069);
    const bool isLate = *person.nextDue < m_today;
    const QString number = QString::number(row);
    place(row, {makeCell(QStringLiteral("code-") + number, isolated(toQt(person.code.text())), true),
                makeCell(QStringLiteral("which-") + number, QString::number(person.nextNumber), false),
                makeCell(QStringLiteral("when-") + number, longDay(*person.nextDue), false),
                makeCell(QStringLiteral("language-") + number, kept, false),
                makeCell(QStringLiteral("state-") + number, stateWords(person), isLate), startButton(row, person), stateButton(person)});
}

void DueList::place(int row, const std::vector<QWidget*>& cells) {
    if (!m_stacked) {
        for (std::size_t column = 0; column < cells.size(); ++column) m_grid->addWidget(cells[column], row, static_cast<int>(column));
        return;
    }
    auto* lines = new QWidget(m_rows);
    auto* flow = new FlowLayout(lines);
    for (QWidget* cell : cells) flow->addWidget(cell);
    m_grid->addWidget(lines, 2 * row, 0);
    m_grid->addWidget(makeRule(m_rows), 2 * row + 1, 0);
}

QWidget* DueList::startButton(int row, const PersonFacts& person) {
    auto* start = new SecondaryButton(QStringLiteral("start-%1").arg(row), m_rows);
    start->setText(person.draftWaiting ? tr("Carry on") : tr("Start"));
    //: %1 is the button's word (Start), %2 a person's code
    start->setAccessibleName(tr("%1: %2").arg(start->text(), toQt(person.code.text())));
    connect(start, &QPushButton::clicked, this, [this, who = person.code] { Q_EMIT startWanted(who); });
    return start;
}

QWidget* DueList::stateButton(const PersonFacts& person) {
    auto* button = new Button(QStringLiteral("set-") + toQt(person.code.compact()), QStringLiteral("link"), m_rows);
    button->setText(tr("Set ▾"));
    button->setAccessibleName(tr("Set ▾: %1").arg(toQt(person.code.text())));
    auto* menu = new QMenu(button);
    const std::pair<FollowUpState, QString> states[] = {{FollowUpState::Planned, tr("Planned")},
                                                        {FollowUpState::Tried, tr("Tried, try again")},
                                                        {FollowUpState::MovedAway, tr("Moved away")},
                                                        {FollowUpState::DoesNotWantMore, tr("Does not want more")}};
    for (const auto& [state, words] : states) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(person.followUp == state);
        connect(action, &QAction::triggered, this, [this, who = person.code, to = state] { Q_EMIT stateWanted(who, to); });
    }
    connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

}  // namespace camre
