#include "home/follow_ups_page.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>

#include "bridge/qt_text.h"
#include "home/due_list.h"
#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"
#include "words/read_only_words.h"

namespace camre {
namespace {

constexpr int kPageOfPeople = 25;  // fits two screens; more would only be scrolled past
constexpr int kMostCounted = 1000;
constexpr DueFilter kFilters[] = {DueFilter::DueThisMonth, DueFilter::Late, DueFilter::All};

int idOf(DueFilter filter) { return static_cast<int>(filter); }

}  // namespace

FollowUpsPage::FollowUpsPage(WorkspaceModel& model, QWidget* parent)
    : Page(QStringLiteral("followUpsPage"), PageWidth::Full, parent), m_model(model) {
    m_lookOnly = new Notice(QStringLiteral("lookOnly"), NoticeKind::Warning, this);
    m_changed = new Notice(QStringLiteral("stateChanged"), NoticeKind::Done, this);
    m_undo = new SecondaryButton(QStringLiteral("undo"), this);
    m_changed->addControl(m_undo);
    m_changed->hide();
    body()->addWidget(m_lookOnly);
    body()->addWidget(m_changed);
    buildFilters();
    m_none = makeText(QStringLiteral("nobodyHere"), TextRole::Body, this, Tone::Muted);
    m_list = new DueList(this);
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    buildPaging();
    m_print = new SecondaryButton(QStringLiteral("printDue"), this);
    addAction(m_print);
    connect(m_undo, &QPushButton::clicked, this, &FollowUpsPage::undo);
    connect(m_list, &DueList::startWanted, this, &FollowUpsPage::personWanted);
    connect(m_list, &DueList::stateWanted, this, &FollowUpsPage::setState);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_filter); });
    FollowUpsPage::retranslate();
}

void FollowUpsPage::buildFilters() {
    m_filters = new QButtonGroup(this);
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line);
    m_show = makeText(QStringLiteral("showWhom"), TextRole::Body, line);
    m_show->setProperty("weight", QStringLiteral("bold"));
    flow->addWidget(m_show);
    for (const DueFilter filter : kFilters) {
        auto* one = new QRadioButton(line);
        one->setObjectName(QStringLiteral("filter-%1").arg(idOf(filter)));
        one->setChecked(filter == m_filter);
        m_filters->addButton(one, idOf(filter));
        flow->addWidget(one);
    }
    body()->addWidget(line);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn) choose(static_cast<DueFilter>(id));
    });
}

void FollowUpsPage::buildPaging() {
    m_paging = new QWidget(this);
    auto* flow = new FlowLayout(m_paging);
    m_earlier = new SecondaryButton(QStringLiteral("earlierPeople"), m_paging);
    m_place = makeText(QStringLiteral("placeInList"), TextRole::Control, m_paging, Tone::Muted);
    m_place->setWordWrap(false);
    m_later = new SecondaryButton(QStringLiteral("laterPeople"), m_paging);
    for (QWidget* one : std::initializer_list<QWidget*>{m_earlier, m_place, m_later}) flow->addWidget(one);
    body()->addWidget(m_paging);
    connect(m_earlier, &QPushButton::clicked, this, &FollowUpsPage::goBackAPage);
    connect(m_later, &QPushButton::clicked, this, &FollowUpsPage::goOn);
}

void FollowUpsPage::arrive() {
    clearError();
    m_changed->hide();
    m_change.reset();
    load();
    m_filters->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void FollowUpsPage::choose(DueFilter filter) {
    m_filter = filter;
    m_starts = {std::nullopt};
    load();
}

void FollowUpsPage::goOn() {
    m_starts.push_back(DuePlace{*m_people.back().nextDue, m_people.back().code});
    load();
    // At the end of the list the button is gone: the way back is beside it.
    if (!m_later->isVisibleTo(this)) m_earlier->setFocus(Qt::OtherFocusReason);
}

void FollowUpsPage::goBackAPage() {
    m_starts.pop_back();
    load();
    if (!m_earlier->isVisibleTo(this)) m_later->setFocus(Qt::OtherFocusReason);
}

void FollowUpsPage::load() {
    if (!m_model.isOpen()) return;
    // One more than is shown says whether there is a next page.
    auto found = m_model.workspace().dueAfter(m_filter, m_model.today(), m_starts.back(), kPageOfPeople + 1);
    if (!found) return showError(camre::errorText(found.error()));
    m_people = std::move(found).value();
    m_hasMore = m_people.size() > kPageOfPeople;
    if (m_hasMore) m_people.pop_back();
    showPeople();
    showCounts();
}

void FollowUpsPage::showPeople() {
    const FileFacts facts = m_model.facts();
    m_lookOnly->setVisible(facts.readOnly);
    if (facts.readOnly) m_lookOnly->setWords(readOnlyTitle(), readOnlyText(facts));
    m_list->showPeople(m_people, m_model.library(), m_model.today(), facts.readOnly);
    m_none->setText(emptyWords());
    m_none->setVisible(m_people.empty());
    m_print->setEnabled(!m_people.empty());
    m_earlier->setVisible(m_starts.size() > 1);
    m_later->setVisible(m_hasMore);
    m_paging->setVisible(m_starts.size() > 1 || m_hasMore);
    const auto first = static_cast<int>((m_starts.size() - 1) * kPageOfPeople) + 1;
    //: Which people of the list are shown; all three are numbers, the last may be "1000+"
    m_place->setText(tr("%1 to %2 of %3").arg(first).arg(first + static_cast<int>(m_people.size()) - 1).arg(countWords(m_filter)));
}

void FollowUpsPage::showCounts() {
    const QString words[] = {tr("Due this month"), tr("Late"), tr("All")};
    for (const DueFilter filter : kFilters) {
        //: %1 "Late", %2 how many people
        m_filters->button(idOf(filter))->setText(tr("%1: %2").arg(words[idOf(filter)], countWords(filter)));
    }
}

QString FollowUpsPage::countWords(DueFilter filter) const {
    const auto count = m_model.workspace().dueCount(filter, m_model.today(), kMostCounted + 1);
    if (!count) return QStringLiteral("–");
    return count.value() > kMostCounted ? QStringLiteral("%1+").arg(kMostCounted) : QString::number(count.value());
}

QString FollowUpsPage::emptyWords() const {
    switch (m_filter) {
        case DueFilter::DueThisMonth: return tr("Nobody is due this month. A follow-up appears here in the month of its day.");
        case DueFilter::Late: return tr("Nobody is late.");
        case DueFilter::All: break;
    }
    return tr("Nobody has a follow-up yet. When a first form is finished, its follow-up appears here at once.");
}

void FollowUpsPage::setState(const PersonFacts& person, FollowUpState state) {
    if (person.followUp == state) return;
    const Status set = m_model.workspace().setFollowUpState(person.code, state);
    if (!set) return showError(camre::errorText(set.error()));
    clearError();
    m_change = Change{person.code, person.followUp, state};
    retranslate();
    m_changed->show();
    load();
    // Who left the list takes the row's buttons along.
    const bool isHere = std::any_of(m_people.begin(), m_people.end(), [&](const PersonFacts& one) { return one.code == person.code; });
    if (isHere) return focusOn(person.code);
    m_undo->setFocus(Qt::OtherFocusReason);
}

void FollowUpsPage::undo() {
    const Status set = m_model.workspace().setFollowUpState(m_change->code, m_change->before);
    if (!set) return showError(camre::errorText(set.error()));
    const PersonCode code = m_change->code;
    m_change.reset();
    m_changed->hide();
    load();
    focusOn(code);
}

void FollowUpsPage::focusOn(const PersonCode& code) {
    auto* button = m_list->findChild<QWidget*>(QStringLiteral("set-") + toQt(code.compact()));
    QWidget* next = button == nullptr ? static_cast<QWidget*>(m_filters->checkedButton()) : button;
    next->setFocus(Qt::OtherFocusReason);
}

void FollowUpsPage::retranslate() {
    setTitle(tr("Follow-ups"));
    m_show->setText(tr("Show"));
    m_undo->setText(tr("Undo"));
    m_earlier->setText(tr("The ones before"));
    m_later->setText(tr("The next ones"));
    m_print->setText(tr("Print codes and dates"));
    if (m_change) {
        m_undo->setAccessibleDescription(followUpStateWords(m_change->before));
        //: %1 is a person's code, %2 its new state ("moved away")
        m_changed->setWords(tr("%1: %2").arg(isolated(toQt(m_change->code.text())), followUpStateWords(m_change->after)), {});
    }
    load();
}

}  // namespace camre
