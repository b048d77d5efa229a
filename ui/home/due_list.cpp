#include "home/due_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {
namespace {

enum Column { kCode, kWhich, kWhen, kLanguage, kState, kStart, kSet };

}  // namespace

DueList::DueList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("dueList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void DueList::showPeople(const std::vector<PersonFacts>& people, const Library& library, Day today) {
    // Rows are made anew; the focus goes back to the control of the same name.
    const QWidget* focused = m_rows == nullptr ? nullptr : m_rows->focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    const QString focusName = hadFocus ? focused->objectName() : QString();
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kWide);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(kState, 1);
    if (!people.empty()) addHeads();
    int row = 2;
    for (const PersonFacts& person : people) addRow(row++, person, library, today);
    layout()->addWidget(m_rows);
    if (auto* again = hadFocus ? m_rows->findChild<QWidget*>(focusName) : nullptr) {
        m_rows->show();
        again->setFocus(Qt::OtherFocusReason);
    }
}

void DueList::addText(int row, int column, const QString& name, const QString& text, bool strong) {
    QLabel* label = makeText(name, TextRole::Control, m_rows);
    if (strong) label->setProperty("weight", QStringLiteral("bold"));
    label->setText(text);
    m_grid->addWidget(label, row, column);
}

void DueList::addHeads() {
    const std::pair<int, QString> heads[] = {{kCode, tr("Code")},         {kWhich, tr("Follow-up")}, {kWhen, tr("When")},
                                             {kLanguage, tr("Language")}, {kState, tr("State")}};
    for (const auto& [column, words] : heads) {
        addText(0, column, QStringLiteral("dueHead%1").arg(column), words);
        setStyleProperty(*m_grid->itemAtPosition(0, column)->widget(), "tone", QStringLiteral("muted"));
    }
    m_grid->addWidget(makeRule(m_rows), 1, 0, 1, kSet + 1);
}

void DueList::addRow(int row, const PersonFacts& person, const Library& library, Day today) {
    const QString code = toQt(person.code.text());
    const LanguagePack* pack = library.pack(person.language);
    const int days = daysBetween(*person.nextDue, today);
    QString state = person.draftWaiting ? tr("started, not finished") : days > 0 ? tr("! late – days: %1").arg(days) : tr("due");
    if (person.followUp == FollowUpState::Tried) state += QStringLiteral(" · ") + tr("tried");
    addText(row, kCode, QStringLiteral("code-%1").arg(row), isolated(code), true);
    addText(row, kWhich, QStringLiteral("which-%1").arg(row), QString::number(person.nextNumber));
    addText(row, kWhen, QStringLiteral("when-%1").arg(row), longDay(*person.nextDue));
    addText(row, kLanguage, QStringLiteral("language-%1").arg(row), toQt(pack == nullptr ? person.language.text : pack->endonym));
    addText(row, kState, QStringLiteral("state-%1").arg(row), state, days > 0);
    auto* start = new SecondaryButton(QStringLiteral("start-%1").arg(row), m_rows);
    start->setText(person.draftWaiting ? tr("Carry on") : tr("Start"));
    //: %1 is the button's word (Start), %2 a person's code
    start->setAccessibleName(tr("%1: %2").arg(start->text(), code));
    connect(start, &QPushButton::clicked, this, [this, who = person.code] { Q_EMIT startWanted(who); });
    m_grid->addWidget(start, row, kStart);
    m_grid->addWidget(stateButton(person), row, kSet);
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
