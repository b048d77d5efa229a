#include "home/home_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "home/due_list.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"
#include "workspace/period_words.h"

namespace camre {
namespace {

// The words under which the service page asks for an entry.
QString promiseWords(const std::string& entry) {
    const std::pair<const char*, const char*> words[] = {
        {"controller", QT_TRANSLATE_NOOP("ServicePage", "Who is responsible for the records")},
        {"contact", QT_TRANSLATE_NOOP("ServicePage", "How to reach you")},
        {"purposes", QT_TRANSLATE_NOOP("ServicePage", "What the answers are for")},
        {"lawfulBasis", QT_TRANSLATE_NOOP("ServicePage", "Lawful basis")},
        {"article9", QT_TRANSLATE_NOOP("ServicePage", "Condition for special category data")},
        {"recipients", QT_TRANSLATE_NOOP("ServicePage", "Who sees the answers")},
        {"complaints", QT_TRANSLATE_NOOP("ServicePage", "How to complain to you")}};
    for (const auto& [name, text] : words) {
        if (entry == name) return QCoreApplication::translate("ServicePage", text);
    }
    return toQt(entry);
}

constexpr int kMostRows = 50;  // home shows the soonest; more would only be scrolled past

}  // namespace

HomePage::HomePage(WorkspaceModel& model, const Settings& settings, QWidget* parent)
    : Page(QStringLiteral("homePage"), PageWidth::Full, parent), m_model(model), m_settings(settings) {
    buildTop();
    buildDue();
    buildFoot();
    connect(&m_model, &WorkspaceModel::peopleChanged, this, &HomePage::load);
    HomePage::retranslate();
}

void HomePage::buildTop() {
    m_notLocked = new Notice(QStringLiteral("notLocked"), NoticeKind::Warning, this);
    m_waits = new Notice(QStringLiteral("recordsWait"), NoticeKind::Information, this);
    m_allDone = new Notice(QStringLiteral("allDone"), NoticeKind::Done, this);
    m_next = new PrimaryButton(QStringLiteral("nextStep"), this);
    m_newPerson = new SecondaryButton(QStringLiteral("newPerson"), this);
    m_summary = new SecondaryButton(QStringLiteral("summary"), this);
    m_code = new TextField(QStringLiteral("findCode"), this);
    m_code->edit()->setMaxLength(16);
    m_find = new SecondaryButton(QStringLiteral("find"), this);
    auto* first = new QWidget(this);
    auto* flow = new FlowLayout(first);
    flow->addWidget(m_next);
    flow->addWidget(m_newPerson);
    flow->addWidget(m_summary);
    auto* second = new QWidget(this);
    auto* finding = new FlowLayout(second);
    finding->addWidget(m_code, Qt::AlignBottom);
    finding->addWidget(m_find, Qt::AlignBottom);
    for (QWidget* one : std::initializer_list<QWidget*>{m_notLocked, m_waits, m_allDone, first}) body()->addWidget(one);
    body()->addSpacing(space::kSmall);
    body()->addWidget(second);
    connect(m_next, &QPushButton::clicked, this, &HomePage::takeStep);
    connect(m_newPerson, &QPushButton::clicked, this, &HomePage::newPersonWanted);
    connect(m_summary, &QPushButton::clicked, this, &HomePage::summaryWanted);
    connect(m_find, &QPushButton::clicked, this, &HomePage::findCode);
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &HomePage::findCode);
}

void HomePage::buildDue() {
    m_dueTitle = makeHeading(QStringLiteral("dueTitle"), this);
    m_filter = new ChoiceField(QStringLiteral("dueFilter"), this);
    m_noneDue = makeText(QStringLiteral("noneDue"), TextRole::Body, this, Tone::Muted);
    m_dueList = new DueList(this);
    body()->addSpacing(space::kSmall);
    body()->addWidget(m_dueTitle);
    body()->addWidget(m_filter);
    body()->addWidget(m_noneDue);
    body()->addWidget(m_dueList);
    connect(m_filter->box(), &QComboBox::currentIndexChanged, this, &HomePage::loadDue);
    connect(m_dueList, &DueList::startWanted, this, &HomePage::personWanted);
    connect(m_dueList, &DueList::stateWanted, this, [this](const PersonCode& code, FollowUpState state) {
        const Status set = m_model.workspace().setFollowUpState(code, state);
        if (!set) return showError(camre::errorText(set.error()));
        load();
    });
}

void HomePage::buildFoot() {
    m_file = makeText(QStringLiteral("fileState"), TextRole::Control, this, Tone::Muted);
    m_settingsLink = new LinkButton(QStringLiteral("settings"), this);
    auto* foot = new QWidget(this);
    auto* flow = new FlowLayout(foot);
    flow->addWidget(m_file);
    flow->addWidget(m_settingsLink);
    body()->addSpacing(space::kSmall);
    body()->addWidget(makeRule(this));
    body()->addWidget(foot);
    connect(m_settingsLink, &QPushButton::clicked, this, &HomePage::settingsWanted);
}

void HomePage::arrive() {
    clearError();
    load();
    QWidget* first = m_next->isVisibleTo(this) ? static_cast<QWidget*>(m_next) : m_code->edit();
    first->setFocus(Qt::OtherFocusReason);
}

void HomePage::load() {
    if (!m_model.isOpen()) return;
    const auto drafts = m_model.workspace().drafts();
    if (!drafts) return showError(camre::errorText(drafts.error()));
    m_drafts = drafts.value();
    loadDue();
    findStep();
    showStep();
    showFile();
}

void HomePage::loadDue() {
    if (!m_model.isOpen() || m_filter->box()->currentIndex() < 0) return;
    const auto filter = static_cast<DueFilter>(m_filter->box()->currentData().toInt());
    auto due = m_model.workspace().due(filter, m_model.today(), kMostRows);
    if (!due) return showError(camre::errorText(due.error()));
    m_due = std::move(due).value();
    m_dueList->showPeople(m_due, m_model.library(), m_model.today());
    m_noneDue->setVisible(m_due.empty());
    //: %1 is a number of people
    const QString more = m_due.size() == kMostRows ? QStringLiteral("+") : QString();
    m_dueTitle->setText(tr("Follow-ups: %1").arg(QString::number(m_due.size()) + more));
}

std::optional<Period> HomePage::unsummarised() const {
    const ResultSettings& results = m_model.facts().profile.results;
    const auto last = pastPeriods(m_model.today(), results.period, results.yearStarts, 1);
    const auto releases = m_model.workspace().releases();
    if (last.empty() || !releases || m_model.facts().peopleCount == 0) return std::nullopt;
    const bool isReleased = std::any_of(releases.value().begin(), releases.value().end(),
                                        [&](const ReleaseFacts& one) { return one.period.overlaps(last.front()); });
    return isReleased ? std::nullopt : std::optional(last.front());
}

void HomePage::findStep() {
    const auto everyDue = m_model.workspace().due(DueFilter::All, m_model.today(), kMostRows);
    const std::vector<PersonFacts> due = everyDue ? everyDue.value() : std::vector<PersonFacts>{};
    HomeFacts facts;
    facts.role = m_settings.role();
    facts.today = m_model.today();
    facts.realRecordsWait = !m_model.facts().missingPrivacy.empty() && !m_model.facts().sample;
    facts.drafts = m_drafts;
    facts.due = due;
    if (facts.role == WorkRole::Coordinator) facts.unsummarised = unsummarised();
    m_step = nextStep(facts);
}

QString HomePage::stepWords() const {
    const QString code = m_step.person ? isolated(toQt(m_step.person->text())) : QString();
    switch (m_step.kind) {
        //: %1 is a person's code, %2 a time such as 10:42
        case NextStep::Kind::CarryOnForm: return tr("Carry on with %1 – saved %2").arg(code, toQt(m_drafts.front().saved));
        case NextStep::Kind::LateFollowUp: return tr("Late follow-up: %1").arg(code);
        case NextStep::Kind::FollowUpToday: return tr("Follow-up today: %1").arg(code);
        case NextStep::Kind::NewPerson: return tr("New person");
        case NextStep::Kind::Summarise: return tr("Summary: %1 – %2").arg(longDay(m_step.period->start), longDay(m_step.period->end));
        case NextStep::Kind::FillPromises: return tr("Write the promises");
        case NextStep::Kind::AllDone: break;
    }
    return {};
}

void HomePage::showStep() {
    const bool waits = !m_model.facts().missingPrivacy.empty() && !m_model.facts().sample;
    m_next->setText(stepWords());
    m_next->setVisible(!stepWords().isEmpty());
    m_newPerson->setVisible(m_step.kind != NextStep::Kind::NewPerson && !waits);
    m_summary->setVisible(m_step.kind != NextStep::Kind::Summarise);
    m_allDone->setVisible(m_step.kind == NextStep::Kind::AllDone);
    m_waits->setVisible(waits);
    QStringList missing;
    for (const std::string& entry : m_model.facts().missingPrivacy) missing.append(promiseWords(entry));
    m_waits->setWords(tr("Real records cannot start yet"),
                      tr("The service has not written all its promises. Still to write: %1. You can practise with sample people meanwhile.").arg(missing.join(QStringLiteral(", "))));
}

void HomePage::showFile() {
    const FileFacts facts = m_model.facts();
    m_notLocked->setVisible(!facts.encrypted);
    QString words = facts.encrypted ? tr("This file: locked with a passphrase") : tr("This file: not locked");
    if (facts.readOnly) words += QStringLiteral(" · ") + tr("open for looking only");
    //: %1 is a number
    words += QStringLiteral(" · ") + tr("people: %1").arg(facts.peopleCount);
    m_file->setText(words);
}

void HomePage::takeStep() {
    if (m_step.person) Q_EMIT personWanted(*m_step.person);
    else if (m_step.kind == NextStep::Kind::Summarise) Q_EMIT summaryWanted();
    else if (m_step.kind == NextStep::Kind::FillPromises) Q_EMIT promisesWanted();
    else Q_EMIT newPersonWanted();
}

void HomePage::findCode() {
    const QString typed = m_code->text();
    const auto code = PersonCode::fromTyped(fromQt(typed));
    const bool isKnown = code && static_cast<bool>(m_model.workspace().person(*code));
    if (!isKnown) {
        //: %1 is what was typed
        m_code->setError(tr("No one with code %1. Look again: the last sign is a check, so one letter may be wrong.").arg(isolated(typed)));
        m_code->edit()->setFocus(Qt::OtherFocusReason);
        m_code->edit()->selectAll();
        return;
    }
    m_code->setError(QString());
    m_code->edit()->clear();
    Q_EMIT personWanted(*code);
}

void HomePage::retranslate() {
    setTitle(tr("Home"));
    m_notLocked->setWords(tr("This file is not locked"),
                          tr("Anyone who can use this computer can read it. Check that the whole disk is encrypted before you write about real people."));
    m_allDone->setWords(tr("All done"), tr("Every past period has its summary."));
    m_newPerson->setText(tr("New person"));
    m_summary->setText(tr("Summary"));
    m_code->setWords(tr("Find by code"));
    m_find->setText(tr("Find"));
    m_settingsLink->setText(tr("Settings"));
    m_noneDue->setText(tr("Nobody is due. When a first form is finished, the follow-up appears here on its day."));
    const QSignalBlocker quiet(m_filter->box());
    const int chosen = qMax(0, m_filter->box()->currentIndex());
    m_filter->box()->clear();
    m_filter->box()->addItem(tr("All"), static_cast<int>(DueFilter::All));
    m_filter->box()->addItem(tr("Late"), static_cast<int>(DueFilter::Late));
    m_filter->box()->addItem(tr("This month"), static_cast<int>(DueFilter::DueThisMonth));
    m_filter->box()->setCurrentIndex(chosen);
    m_filter->setWords(tr("Show"));
    load();
}

}  // namespace camre
