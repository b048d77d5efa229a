#include "home/due_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {
namespace {

constexpr int kStateColumn = 4;
constexpr int kFirstRow = 2;  // rows are named from 2, below the heads and their rule
constexpr int kStatePicture = 20;

// Nobody is sent to a person who moved away or wants no more.
bool isWaitedFor(const PersonFacts& person) {
    return person.followUp == FollowUpState::Planned || person.followUp == FollowUpState::Tried;
}

bool isLate(const PersonFacts& person, Day today) { return isWaitedFor(person) && *person.nextDue < today; }

QString pictureOf(const PersonFacts& person, Day today) {
    if (person.followUp == FollowUpState::MovedAway) return QStringLiteral("state-away");
    if (person.followUp == FollowUpState::DoesNotWantMore) return QStringLiteral("state-no-more");
    if (person.draftWaiting) return QStringLiteral("state-started");
    if (isLate(person, today)) return QStringLiteral("state-late");
    return person.followUp == FollowUpState::Tried ? QStringLiteral("state-tried") : QStringLiteral("state-due");
}

}  // namespace

QString followUpStateWords(FollowUpState state) {
    switch (state) {
        case FollowUpState::Planned: return DueList::tr("planned");
        case FollowUpState::Tried: return DueList::tr("tried");
        case FollowUpState::MovedAway: return DueList::tr("moved away");
        case FollowUpState::DoesNotWantMore: break;
    }
    return DueList::tr("does not want more");
}

DueList::DueList(QWidget* parent) : RowTable(QStringLiteral("dueList"), parent) { setWideColumn(kStateColumn); }

void DueList::showPeople(const std::vector<PersonFacts>& people, const Library& library, Day today, bool readOnly) {
    m_people = people;
    m_library = &library;
    m_today = today;
    m_readOnly = readOnly;
    build();
}

QStringList DueList::heads() const { return {tr("Code"), tr("Follow-up"), tr("When"), tr("Language"), tr("State")}; }

QString DueList::stateWords(const PersonFacts& person, Day today) {
    if (!isWaitedFor(person)) return followUpStateWords(person.followUp);
    const int days = daysBetween(*person.nextDue, today);
    QString state = person.draftWaiting ? tr("started, not finished") : days > 0 ? tr("late – %n day(s)", nullptr, days) : tr("due");
    if (person.followUp == FollowUpState::Tried) state += QStringLiteral(" · ") + followUpStateWords(FollowUpState::Tried);
    return state;
}

QString DueList::languageOf(const PersonFacts& person) const {
    const LanguagePack* pack = m_library->pack(person.language);
    // U+2068 and U+2069: a name written from right to left keeps to itself and to the start of its column.
    return isolatedName(toQt(pack == nullptr ? person.language.text : pack->endonym));
}

void DueList::addRows() {
    int row = kFirstRow;
    for (const PersonFacts& person : m_people) addPerson(row++, person);
}

void DueList::addPerson(int row, const PersonFacts& person) {
    const QString number = QString::number(row);
    std::vector<QWidget*> cells{makeCell(QStringLiteral("code-") + number, isolated(toQt(person.code.text())), true),
                                makeCell(QStringLiteral("which-") + number, QString::number(person.nextNumber)),
                                makeCell(QStringLiteral("when-") + number, longDay(*person.nextDue)),
                                makeCell(QStringLiteral("language-") + number, languageOf(person)), stateCell(row, person)};
    if (!m_readOnly) {
        cells.push_back(startButton(row, person));
        cells.push_back(stateButton(person));
    }
    addRow(cells);
}

QWidget* DueList::stateCell(int row, const PersonFacts& person) {
    auto* cell = new QWidget(cellParent());
    auto* across = new QHBoxLayout(cell);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kSmall);
    QLabel* words = makeCell(QStringLiteral("state-%1").arg(row), stateWords(person, m_today), isLate(person, m_today));
    across->addWidget(new PictureLabel(pictureOf(person, m_today), kStatePicture, cell), 0, Qt::AlignVCenter);
    across->addWidget(words, 1);
    return cell;
}

QWidget* DueList::startButton(int row, const PersonFacts& person) {
    auto* start = new SecondaryButton(QStringLiteral("start-%1").arg(row), cellParent());
    start->setText(person.draftWaiting ? tr("Carry on") : tr("Start"));
    //: %1 is the button's word (Start), %2 a person's code
    start->setAccessibleName(tr("%1: %2").arg(start->text(), toQt(person.code.text())));
    // Who goes from button to button by ear hears the whole row.
    //: %1 a number, %2 a day, %3 a language, %4 the state ("late – 6 days")
    start->setAccessibleDescription(tr("Follow-up %1, %2, %3, %4")
                                        .arg(QString::number(person.nextNumber), longDay(*person.nextDue), languageOf(person),
                                             stateWords(person, m_today)));
    start->setVisible(isWaitedFor(person));
    connect(start, &QPushButton::clicked, this, [this, who = person.code] { Q_EMIT startWanted(who); });
    return start;
}

QWidget* DueList::stateButton(const PersonFacts& person) {
    auto* button = new Button(QStringLiteral("set-") + toQt(person.code.compact()), QStringLiteral("link"), cellParent());
    button->setText(tr("Set ▾"));
    button->setAccessibleName(tr("Set ▾: %1").arg(toQt(person.code.text())));
    button->setAccessibleDescription(stateWords(person, m_today));
    auto* menu = new QMenu(button);
    const std::pair<FollowUpState, QString> states[] = {{FollowUpState::Planned, tr("Planned")},
                                                        {FollowUpState::Tried, tr("Tried, try again")},
                                                        {FollowUpState::MovedAway, tr("Moved away")},
                                                        {FollowUpState::DoesNotWantMore, tr("Does not want more")}};
    for (const auto& [state, words] : states) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(person.followUp == state);
        connect(action, &QAction::triggered, this, [this, person, to = state] { Q_EMIT stateWanted(person, to); });
    }
    // Pressed, not clicked: the menu may be held open and let go on a state, which is one click.
    connect(button, &QPushButton::pressed, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
        button->setDown(false);
    });
    return button;
}

}  // namespace camre
