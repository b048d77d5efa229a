#include "home/home_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "answers/form.h"
#include "bridge/qt_text.h"
#include "home/due_list.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "start/promises_fields.h"
#include "words/code_words.h"
#include "words/error_words.h"
#include "words/read_only_words.h"
#include "workspace/period_words.h"

namespace camre {
namespace {

constexpr int kMostRows = 8;      // home shows the soonest; the page of follow-ups has them all
constexpr int kMostCounted = 1000;
constexpr int kLongestTyped = 24;

QString countText(int count) { return count > kMostCounted ? QStringLiteral("%1+").arg(kMostCounted) : QString::number(count); }

}  // namespace

HomePage::HomePage(WorkspaceModel& model, Settings& settings, QWidget* parent)
    : Page(QStringLiteral("homePage"), PageWidth::Full, parent), m_model(model), m_settings(settings) {
    buildNotices();
    buildTop();
    buildFinding();
    buildDue();
    buildLanguages();
    buildFoot();
    connect(&m_model, &WorkspaceModel::peopleChanged, this, &HomePage::load);
    HomePage::retranslate();
}

void HomePage::buildNotices() {
    m_notLocked = new Notice(QStringLiteral("notLocked"), NoticeKind::Warning, this);
    m_diskIsLocked = new SecondaryButton(QStringLiteral("diskIsEncrypted"), this);
    m_notLocked->addControl(m_diskIsLocked);
    m_lookOnly = new Notice(QStringLiteral("lookOnly"), NoticeKind::Warning, this);
    m_waits = new Notice(QStringLiteral("recordsWait"), NoticeKind::Information, this);
    m_allDone = new Notice(QStringLiteral("allDone"), NoticeKind::Done, this);
    m_requests = new Notice(QStringLiteral("openRequests"), NoticeKind::Information, this);
    m_toRequests = new SecondaryButton(QStringLiteral("toRequests"), this);
    m_requests->addControl(m_toRequests);
    for (QWidget* one : {m_notLocked, m_lookOnly, m_waits, m_allDone, m_requests}) body()->addWidget(one);
    connect(m_toRequests, &QPushButton::clicked, this, &HomePage::requestsWanted);
    connect(m_diskIsLocked, &QPushButton::clicked, this, [this] {
        m_settings.setValue(Setting::DiskEncrypted, toQt(m_model.today().iso()));
        showNotices();
        m_notLocked->setFocus(Qt::OtherFocusReason);
    });
}

void HomePage::buildTop() {
    m_next = new PrimaryButton(QStringLiteral("nextStep"), this);
    m_newPerson = new SecondaryButton(QStringLiteral("newPerson"), this);
    m_paperForm = new SecondaryButton(QStringLiteral("paperForm"), this);
    m_keying = new SecondaryButton(QStringLiteral("keying"), this);
    m_summary = new SecondaryButton(QStringLiteral("summary"), this);
    auto* first = new QWidget(this);
    auto* flow = new FlowLayout(first);
    for (QWidget* one : std::initializer_list<QWidget*>{m_next, m_newPerson, m_paperForm, m_keying, m_summary}) flow->addWidget(one);
    m_draftsTitle = makeHeading(QStringLiteral("moreDraftsTitle"), this);
    m_moreDrafts = new QWidget(this);
    new FlowLayout(m_moreDrafts);
    body()->addWidget(first);
    body()->addWidget(m_draftsTitle);
    body()->addWidget(m_moreDrafts);
    connect(m_next, &QPushButton::clicked, this, &HomePage::takeStep);
    connect(m_newPerson, &QPushButton::clicked, this, &HomePage::newPersonWanted);
    connect(m_paperForm, &QPushButton::clicked, this, &HomePage::paperFormWanted);
    connect(m_keying, &QPushButton::clicked, this, &HomePage::keyingWanted);
    connect(m_summary, &QPushButton::clicked, this, &HomePage::summaryWanted);
}

void HomePage::buildFinding() {
    m_code = new TextField(QStringLiteral("findCode"), this);
    m_code->edit()->setMaxLength(kLongestTyped);
    // Codes run left to right in every language.
    m_code->edit()->setLayoutDirection(Qt::LeftToRight);
    m_find = new SecondaryButton(QStringLiteral("find"), this);
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line);
    flow->addWidget(m_code, Qt::AlignBottom);
    flow->addWidget(m_find, Qt::AlignBottom);
    body()->addSpacing(space::kSmall);
    body()->addWidget(line);
    connect(m_find, &QPushButton::clicked, this, &HomePage::findCode);
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &HomePage::findCode);
}

void HomePage::buildDue() {
    m_dueTitle = makeHeading(QStringLiteral("dueTitle"), this);
    m_noneDue = makeText(QStringLiteral("noneDue"), TextRole::Body, this, Tone::Muted);
    m_dueList = new DueList(this);
    m_allFollowUps = new SecondaryButton(QStringLiteral("allFollowUps"), this);
    body()->addSpacing(space::kSmall);
    for (QWidget* one : std::initializer_list<QWidget*>{m_dueTitle, m_noneDue, m_dueList}) body()->addWidget(one);
    body()->addWidget(m_allFollowUps, 0, Qt::AlignLeading);
    connect(m_allFollowUps, &QPushButton::clicked, this, &HomePage::followUpsWanted);
    connect(m_dueList, &DueList::startWanted, this, &HomePage::personWanted);
    connect(m_dueList, &DueList::stateWanted, this, [this](const PersonFacts& person, FollowUpState state) {
        const Status set = m_model.workspace().setFollowUpState(person.code, state);
        if (!set) return showError(camre::errorText(set.error()));
        load();
    });
}

void HomePage::buildLanguages() {
    m_languagesTitle = makeHeading(QStringLiteral("languagesTitle"), this);
    m_languageList = new LanguageList(this);
    body()->addWidget(m_languagesTitle);
    body()->addWidget(m_languageList);
    m_allLanguages = new LinkButton(QStringLiteral("allLanguages"), this);
    body()->addWidget(m_allLanguages, 0, Qt::AlignLeading);
    connect(m_allLanguages, &QPushButton::clicked, this, &HomePage::languagesWanted);
    connect(m_languageList, &LanguageList::languageWanted, this, &HomePage::languageWanted);
}

void HomePage::buildFoot() {
    m_file = makeText(QStringLiteral("fileState"), TextRole::Control, this, Tone::Muted);
    m_formLink = new LinkButton(QStringLiteral("changeForm"), this);
    m_settingsLink = new LinkButton(QStringLiteral("settings"), this);
    body()->addSpacing(space::kSmall);
    body()->addWidget(makeRule(this));
    body()->addWidget(m_file);
    body()->addWidget(m_formLink, 0, Qt::AlignLeading);
    body()->addWidget(m_settingsLink, 0, Qt::AlignLeading);
    connect(m_formLink, &QPushButton::clicked, this, &HomePage::formWanted);
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
    loadLanguages();
    findStep();
    showStep();
    showDrafts();
    showNotices();
    showRequests();
    showFile();
}

void HomePage::loadDue() {
    Workspace& file = m_model.workspace();
    auto due = file.due(DueFilter::DueThisMonth, m_model.today(), kMostRows);
    const auto month = file.dueCount(DueFilter::DueThisMonth, m_model.today(), kMostCounted + 1);
    const auto all = file.dueCount(DueFilter::All, m_model.today(), kMostCounted + 1);
    if (!due) return showError(camre::errorText(due.error()));
    m_due = std::move(due).value();
    m_dueList->showPeople(m_due, m_model.library(), m_model.today(), m_model.facts().readOnly);
    const bool isShown = !isTranslator();
    for (QWidget* one : std::initializer_list<QWidget*>{m_dueTitle, m_dueList, m_allFollowUps}) one->setVisible(isShown);
    m_noneDue->setVisible(isShown && m_due.empty());
    //: %1 is a number of people
    m_dueTitle->setText(tr("Follow-ups, late or due this month: %1").arg(month ? countText(month.value()) : QString()));
    //: %1 is a number of people
    m_allFollowUps->setText(tr("All follow-ups: %1").arg(all ? countText(all.value()) : QString()));
}

void HomePage::loadLanguages() {
    m_languagesTitle->setVisible(isTranslator());
    m_languageList->setVisible(isTranslator());
    m_allLanguages->setVisible(isTranslator());
    if (!isTranslator()) return;
    m_languages = languageStates(m_model.library());
    m_languageList->showLanguages(m_languages);
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
    const FileFacts file = m_model.facts();
    HomeFacts facts;
    facts.role = m_settings.role();
    facts.today = m_model.today();
    facts.readOnly = file.readOnly;
    facts.realRecordsWait = !file.missingPrivacy.empty() && !file.sample;
    facts.drafts = m_drafts;
    facts.due = m_due;
    if (facts.role == WorkRole::Coordinator) {
        const auto past = m_model.workspace().pastKeepingCount(kMostCounted + 1);
        facts.pastKeeping = m_pastKeeping = past ? past.value() : 0;
        facts.unsummarised = unsummarised();
    }
    const auto backup = m_model.workspace().backupState();
    facts.backupDue = backup && backup.value().due;
    const auto gaps = std::find_if(m_languages.begin(), m_languages.end(), [](const LanguageState& one) { return one.hasGaps(); });
    if (gaps != m_languages.end()) facts.withGaps = gaps->pack->tag;
    m_step = nextStep(facts);
}

// "question 6 of 18"; empty when the form asks that question no longer.
QString HomePage::questionPlace(const Draft& draft) const {
    const auto profile = m_model.workspace().profileOfForm(draft.form);
    if (!profile) return {};
    const auto open = openQuestions(m_model.workspace().catalogue(), profile.value(), draft.form.answers);
    const auto at = draft.at.empty() ? open.begin() : std::find(open.begin(), open.end(), draft.at);
    if (at == open.end()) return {};
    //: Where an unfinished form stands; both are numbers
    return tr("question %1 of %2").arg(at - open.begin() + 1).arg(open.size());
}

QString HomePage::draftWords(const Draft& draft) const {
    // A form begun, but not answered yet, was not saved at any time of day.
    const bool hasTime = draft.form.date == m_model.today() && !draft.saved.empty();
    QStringList parts{questionPlace(draft)};
    //: %1 is a time such as 10:42
    parts.append(hasTime ? tr("saved %1").arg(toQt(draft.saved)) : tr("begun on %1").arg(longDay(draft.form.date)));
    parts.removeAll(QString());
    //: %1 is a person's code, %2 "question 6 of 18, saved 10:42"
    return tr("Carry on with %1 – %2").arg(isolated(toQt(draft.code.text())), parts.join(QStringLiteral(", ")));
}

QString HomePage::stepWords() const {
    const QString code = m_step.person ? isolated(toQt(m_step.person->text())) : QString();
    switch (m_step.kind) {
        case NextStep::Kind::CarryOnForm: return draftWords(m_drafts.front());
        case NextStep::Kind::LateFollowUp: return tr("Late follow-up: %1").arg(code);
        case NextStep::Kind::FollowUpToday: return tr("Follow-up today: %1").arg(code);
        case NextStep::Kind::NewPerson: return tr("New person");
        case NextStep::Kind::Summarise: return tr("Summary: %1 – %2").arg(longDay(m_step.period->start), longDay(m_step.period->end));
        //: %1 is a number of people
        case NextStep::Kind::PastKeeping: return tr("People whose time is over: %1").arg(countText(m_pastKeeping));
        case NextStep::Kind::FillPromises: return tr("Write the promises");
        case NextStep::Kind::BackUp: return tr("Back up now");
        case NextStep::Kind::OpenAgain: return tr("Open again");
        case NextStep::Kind::MendLanguage: {
            const LanguagePack* pack = m_model.library().pack(*m_step.language);
            //: %1 is a language's own name
            return tr("What is missing: %1").arg(isolatedName(toQt(pack == nullptr ? m_step.language->text : pack->endonym)));
        }
        case NextStep::Kind::AllDone: break;
    }
    return {};
}

void HomePage::showStep() {
    const FileFacts facts = m_model.facts();
    const bool waits = !facts.missingPrivacy.empty() && !facts.sample;
    m_next->setText(stepWords());
    m_next->setVisible(!stepWords().isEmpty());
    m_newPerson->setVisible(m_step.kind != NextStep::Kind::NewPerson && !waits && !facts.readOnly);
    m_keying->setVisible(!waits && !facts.readOnly);
    m_summary->setVisible(m_step.kind != NextStep::Kind::Summarise);
}

// Those beside the first, which is the next step itself.
void HomePage::showDrafts() {
    qDeleteAll(m_moreDrafts->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    const bool isFirstTaken = m_step.kind == NextStep::Kind::CarryOnForm;
    const bool isShown = !isTranslator() && !m_model.facts().readOnly && m_drafts.size() > (isFirstTaken ? 1U : 0U);
    m_draftsTitle->setVisible(isShown);
    m_moreDrafts->setVisible(isShown);
    if (!isShown) return;
    for (std::size_t i = isFirstTaken ? 1 : 0; i < m_drafts.size() && i < kMostRows; ++i) {
        auto* button = new SecondaryButton(QStringLiteral("draft-%1").arg(i), m_moreDrafts);
        button->setText(draftWords(m_drafts[i]));
        m_moreDrafts->layout()->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, code = m_drafts[i].code] { Q_EMIT personWanted(code); });
    }
}

void HomePage::showNotices() {
    const FileFacts facts = m_model.facts();
    m_lookOnly->setVisible(facts.readOnly);
    if (facts.readOnly) m_lookOnly->setWords(readOnlyTitle(), readOnlyText(facts));
    m_waits->setVisible(!facts.missingPrivacy.empty() && !facts.sample);
    m_waits->setWords(tr("Real records cannot start yet"),
                      tr("The service has not written all its promises. Still to write: %1. You can practise with sample people meanwhile.").arg(PromisesFields::entriesWords(facts.missingPrivacy)));
    m_allDone->setVisible(m_step.kind == NextStep::Kind::AllDone);
    if (isTranslator()) m_allDone->setWords(tr("All done"), tr("Every language has all its texts. How many are checked by a second speaker stands below."));
    else if (facts.peopleCount == 0) m_allDone->setWords(tr("Nothing to do yet"), tr("Nobody has answered yet. A period can be summarised when it is over."));
    else m_allDone->setWords(tr("No summary waits"), tr("The last period has its summary."));
    const auto confirmed = Day::fromIso(fromQt(m_settings.value(Setting::DiskEncrypted).toString()));
    m_notLocked->setVisible(!facts.encrypted);
    m_diskIsLocked->setVisible(!confirmed);
    m_notLocked->setWords(tr("This file is not locked"),
                          confirmed ? tr("Anyone who can use this computer can read it. You confirmed on %1 that the whole disk is encrypted.").arg(longDay(*confirmed))
                                    : tr("Anyone who can use this computer can read it. Check that the whole disk is encrypted before you write about real people."));
}

// The clock of a request runs for everybody who may have taken it (P43).
void HomePage::showRequests() {
    const auto requests = m_model.workspace().requests();
    const auto open = [](const Request& one) { return !one.answered; };
    const auto count = requests ? std::count_if(requests.value().begin(), requests.value().end(), open) : 0;
    m_requests->setVisible(count > 0 && !isTranslator());
    if (count == 0) return;
    const Day due = requests.value().front().due;
    //: %1 is a number
    m_requests->setWords(tr("Requests to answer: %1").arg(count),
                         //: %1 is a day
                         due < m_model.today() ? tr("A reply is late: it was due on %1.").arg(longDay(due)) : tr("The next reply is due on %1.").arg(longDay(due)));
    m_toRequests->setText(tr("Look at the requests"));
}

QString HomePage::backupWords() const {
    const auto backup = m_model.workspace().backupState();
    if (!backup || !backup.value().last) return tr("no backup yet");
    const int days = daysBetween(backup.value().last->made, m_model.today());
    if (days == 0) return tr("last backup: today");
    //: %1 is a number; a day that lies ahead, by a wrong clock, is named by its date
    return days > 0 ? tr("last backup, days ago: %1").arg(days) : tr("last backup: %1").arg(longDay(backup.value().last->made));
}

void HomePage::showFile() {
    const FileFacts facts = m_model.facts();
    QString words = facts.encrypted ? tr("This file: locked with a passphrase") : tr("This file: not locked");
    if (facts.readOnly) words += QStringLiteral(" · ") + tr("open for looking only");
    //: %1 is a number
    words += QStringLiteral(" · ") + tr("people: %1").arg(facts.peopleCount);
    if (!facts.sample) words += QStringLiteral(" · ") + backupWords();
    m_file->setText(words);
    m_formLink->setVisible(m_settings.role() == WorkRole::Coordinator);
}

void HomePage::takeStep() {
    switch (m_step.kind) {
        case NextStep::Kind::CarryOnForm:
        case NextStep::Kind::LateFollowUp:
        case NextStep::Kind::FollowUpToday: Q_EMIT personWanted(*m_step.person); break;
        case NextStep::Kind::Summarise: Q_EMIT summaryWanted(); break;
        case NextStep::Kind::PastKeeping: Q_EMIT retentionWanted(); break;
        case NextStep::Kind::FillPromises: Q_EMIT promisesWanted(); break;
        case NextStep::Kind::BackUp: Q_EMIT backupWanted(); break;
        case NextStep::Kind::MendLanguage: Q_EMIT languageWanted(*m_step.language); break;
        case NextStep::Kind::OpenAgain: Q_EMIT openAgainWanted(); break;
        case NextStep::Kind::NewPerson: Q_EMIT newPersonWanted(); break;
        case NextStep::Kind::AllDone: break;
    }
}

void HomePage::findCode() {
    const QString typed = m_code->text();
    const auto code = PersonCode::fromTyped(fromQt(typed));
    const bool isKnown = code && static_cast<bool>(m_model.workspace().person(*code));
    m_nobodyFound = !isKnown;
    if (m_nobodyFound) {
        m_code->setError(noSuchCode(typed));
        m_code->edit()->setFocus(Qt::OtherFocusReason);
        m_code->edit()->selectAll();
        return;
    }
    m_code->setError(QString());
    m_code->edit()->clear();
    Q_EMIT personFound(*code);
}

void HomePage::retranslate() {
    setTitle(tr("Home"));
    m_diskIsLocked->setText(tr("The whole disk is encrypted"));
    m_newPerson->setText(tr("New person"));
    //: Button on home: a form for filling in by hand
    m_paperForm->setText(tr("Print a paper form"));
    m_keying->setText(tr("Type in paper forms"));
    m_summary->setText(tr("Summary"));
    m_draftsTitle->setText(tr("Other forms that are not finished"));
    m_code->setWords(tr("Find by code"));
    if (m_nobodyFound) m_code->setError(noSuchCode(m_code->text()));
    m_find->setText(tr("Find"));
    m_formLink->setText(tr("Questions and promises of this service"));
    m_settingsLink->setText(tr("Settings"));
    m_noneDue->setText(tr("Nobody is due this month. When a first form is finished, its follow-up appears here in the month of its day."));
    m_languagesTitle->setText(tr("Languages"));
    m_allLanguages->setText(tr("Begin a language, or take one in"));
    load();
}

}  // namespace camre
