#include "builder/builder_page.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

#include "bridge/qt_text.h"
#include "builder/advice_list.h"
#include "builder/form_details.h"
#include "builder/form_list.h"
#include "builder/form_meter.h"
#include "builder/own_questions.h"
#include "builder/question_facts.h"
#include "builder/question_list.h"
#include "catalogue/profile_reader.h"
#include "catalogue/profile_writer.h"
#include "kit/buttons.h"
#include "kit/choice_tile.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "papers/notice_paper.h"
#include "start/promises_fields.h"
#include "words/error_words.h"
#include "workspace/profile_file.h"

namespace camre {
namespace {

constexpr int kTwoColumnsFrom = 900;  // px of the window's width, at text below this per cent
constexpr int kLargeText = 150;
constexpr int kMostLines = 12;
constexpr int kPartTileWidth = 220;

bool promisesAnything(const PrivacyNotice& privacy) {
    return !privacy.controller.empty() || !privacy.contact.empty() || !privacy.purposes.empty() || !privacy.recipients.empty();
}

std::vector<IndicatorId>::iterator placeOf(std::vector<IndicatorId>& questions, const IndicatorId& id) {
    return std::find(questions.begin(), questions.end(), id);
}

bool asksThem(const Indicator* indicator, Respondent respondent) {
    if (indicator == nullptr) return false;
    const auto& who = indicator->respondents;
    return std::find(who.begin(), who.end(), respondent) != who.end();
}

}  // namespace

BuilderPage::BuilderPage(WorkspaceModel& model, const InterfaceLanguage& language, Ask& ask, const ServiceProfile& from, Use use, QWidget* parent)
    : Page(QStringLiteral("builderPage"), PageWidth::Full, parent), m_model(model), m_language(language), m_ask(ask), m_form(from), m_from(from), m_use(use) {
    m_core = core();
    m_named = m_form.titles["en"];
    m_done = new Notice(QStringLiteral("builderDone"), NoticeKind::Done, this);
    m_done->setFocusPolicy(Qt::StrongFocus);
    m_done->hide();
    m_startOver = new SecondaryButton(QStringLiteral("startOver"), m_done);
    m_startOver->hide();
    body()->addWidget(m_done);
    buildParts();
    buildQuestions();
    m_details = new FormDetails(m_model.library(), m_language, this);
    addNarrow(m_details, kColumnWidth);
    buildPromises();
    m_pages.insert(m_pages.begin() + 1, m_details);
    buildActions();
    BuilderPage::retranslate();
    showForm();
    connectAll();
    showPart(Questions);
}

// An open file's catalogue holds the own questions of all its versions; the form at hand has its own.
Catalogue BuilderPage::core() const {
    Catalogue core = m_model.isOpen() ? m_model.workspace().catalogue() : m_model.library().catalogue;
    std::erase_if(core.indicators, [](const Indicator& one) { return isOwnQuestion(one.id.text); });
    std::erase_if(core.themes, [](const Theme& one) { return one.id.text == kOwnTheme; });
    return core;
}

bool BuilderPage::hasPeople() const { return m_use == Use::InFile && m_model.isOpen() && m_model.facts().peopleCount > 0; }

void BuilderPage::buildParts() {
    m_parts = new QButtonGroup(this);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    for (const auto& [name, part] : {std::pair("partQuestions", Questions), std::pair("partDetails", Details), std::pair("partPromises", Promises)}) {
        auto* tile = new ChoiceTile(QLatin1String(name), row);
        tile->setCheckable(true);
        tile->setAutoExclusive(true);
        tile->setMinimumWidth(kPartTileWidth);
        m_parts->addButton(tile, part);
        flow->addWidget(tile);
    }
    body()->addWidget(row);
}

void BuilderPage::buildQuestions() {
    auto* page = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::kSection);
    auto* choosing = new QVBoxLayout;
    m_chooseTitle = makeHeading(QStringLiteral("chooseTitle"), page);
    m_choose = new QuestionList(m_model.library(), m_language, page);
    choosing->addWidget(m_chooseTitle);
    choosing->addWidget(m_choose);
    m_own = new OwnQuestions(m_model.library(), m_language, page);
    choosing->addWidget(m_own);
    choosing->addStretch(1);
    auto* ours = new QVBoxLayout;
    m_ourTitle = makeHeading(QStringLiteral("ourTitle"), page);
    m_empty = makeText(QStringLiteral("formEmpty"), TextRole::Body, page, Tone::Muted);
    m_ours = new FormList(m_language, page);
    m_meter = new FormMeter(m_model.library(), onPaper(), page);
    m_advice = new AdviceList(m_language, page);
    ours->setSpacing(space::kMedium);
    for (QWidget* one : std::initializer_list<QWidget*>{m_ourTitle, m_meter, m_empty, m_ours, m_advice}) ours->addWidget(one);
    ours->addStretch(1);
    m_columns->addLayout(choosing, 1);
    m_columns->addLayout(ours, 1);
    body()->addWidget(page);
    m_pages.push_back(page);
}

void BuilderPage::buildPromises() {
    auto* page = new QWidget(this);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kWide);
    m_promisesLead = makeText(QStringLiteral("promisesLead"), TextRole::Body, page);
    m_retention = new TextField(QStringLiteral("retentionMonths"), page);
    m_promises = new PromisesFields(page);
    m_notice = new SecondaryButton(QStringLiteral("seeNotice"), page);
    for (QWidget* one : std::initializer_list<QWidget*>{m_promisesLead, m_promises, m_retention}) rows->addWidget(one);
    m_retention->setVisible(m_use != Use::HandBack);  // the page before asked it
    rows->addWidget(m_notice, 0, Qt::AlignLeading);
    addNarrow(page, kColumnWidth);
    m_pages.push_back(page);
}

void BuilderPage::buildActions() {
    m_useIt = new PrimaryButton(QStringLiteral("useForm"), this);
    m_save = new SecondaryButton(QStringLiteral("saveForm"), this);
    m_takeIn = new SecondaryButton(QStringLiteral("takeInForm"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_useIt, m_save, m_takeIn}) addAction(one);
    m_save->setVisible(m_use != Use::SaveOnly);  // else the filled button does that
}

void BuilderPage::connectAll() {
    connect(m_parts, &QButtonGroup::idToggled, this, [this](int part, bool isOn) {
        if (isOn) showPart(part);
    });
    connect(m_choose, &QuestionList::chosen, this, &BuilderPage::take);
    connect(m_choose, &QuestionList::rebuilt, this, &BuilderPage::orderFocus);
    connect(m_own, &OwnQuestions::written, this, &BuilderPage::putOwn);
    connect(m_ours, &FormList::moveWanted, this, &BuilderPage::move);
    connect(m_ours, &FormList::removeWanted, this, &BuilderPage::remove);
    connect(m_ours, &FormList::rebuilt, this, &BuilderPage::orderFocus);
    connect(m_details, &FormDetails::edited, this, &BuilderPage::readDetails);
    connect(m_details, &FormDetails::respondentChanged, this, &BuilderPage::dropUnfit);
    connect(m_promises, &PromisesFields::edited, this, &BuilderPage::readPromises);
    connect(m_retention->edit(), &QLineEdit::textChanged, this, &BuilderPage::readPromises);
    connect(m_notice, &QPushButton::clicked, this, &BuilderPage::showNotice);
    connect(m_useIt, &QPushButton::clicked, this, &BuilderPage::use);
    connect(m_save, &QPushButton::clicked, this, &BuilderPage::save);
    connect(m_takeIn, &QPushButton::clicked, this, &BuilderPage::takeIn);
    connect(m_startOver, &QPushButton::clicked, this, &BuilderPage::startOver);
}

void BuilderPage::arrive() {
    stackWhereNarrow();
    m_parts->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void BuilderPage::showPart(int part) {
    m_parts->button(part)->setChecked(true);
    for (std::size_t i = 0; i < m_pages.size(); ++i) m_pages[i]->setVisible(static_cast<int>(i) == part);
}

// Everything from the form at hand: after it was opened or taken in.
void BuilderPage::showForm() {
    const ServiceProfile form = m_form;
    m_filling = true;
    m_details->showForm(m_core, form, hasPeople());
    m_promises->setPromises(form.privacy, form.children);
    m_retention->setText(QString::number(form.privacy.retentionMonths));
    m_filling = false;
    refresh();
}

// It waits where the window can find it again: also behind a lock, for there is nobody in it.
void BuilderPage::hideEvent(QHideEvent* event) {
    Q_EMIT putAside(m_form == m_from ? std::nullopt : std::optional(m_form));
    Page::hideEvent(event);
}

void BuilderPage::goOnWith(const ServiceProfile& form) {
    m_form = form;
    showForm();
    m_done->addControl(m_startOver);
    say([] { return std::pair(tr("You were at work on this form"), tr("It is not in use yet. Everything is as you left it.")); });
    m_startOver->show();
}

void BuilderPage::startOver() {
    m_form = m_from;
    m_done->hide();
    m_startOver->hide();
    showForm();
    Q_EMIT putAside(std::nullopt);
    m_parts->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void BuilderPage::refresh() {
    m_catalogue = withOwnQuestions(m_core, m_form);
    m_choose->showForm(m_core, m_form);
    m_own->showForm(m_core, m_form);
    m_ours->showQuestions(m_form);
    orderFocus();
    m_empty->setVisible(m_form.questions.empty());
    m_meter->measure(m_catalogue, m_form);
    m_advice->showAdvice(adviseOn(m_form, m_catalogue), m_form.ownQuestions);
    m_promises->setAsksChildren(m_form.respondent == Respondent::Child);
}

// Rows are made anew all the time: Tab goes from the questions to the form, as the page is read.
void BuilderPage::orderFocus() {
    QWidget* before = m_choose->lastControl();
    for (QWidget* one : m_own->controls()) {
        setTabOrder(before, one);
        before = one;
    }
    for (Button* one : m_ours->findChildren<Button*>()) {
        setTabOrder(before, one);
        before = one;
    }
}

// The form itself ----------------------------------------------------------------------------------

void BuilderPage::take(const IndicatorId& question, bool isOn) {
    if (!isOn) return remove(question);
    if (m_form.questions.size() >= kMostIndicators) {
        m_choose->showForm(m_core, m_form);
        return showError(tr("A form has at most 30 questions, so this one was not added. Services and people asked for that, so that a form stays short. Take another one out first."));
    }
    clearError();
    m_form.questions.push_back(question);
    refresh();
}

void BuilderPage::move(const IndicatorId& question, int by) {
    const auto at = placeOf(m_form.questions, question);
    if (at == m_form.questions.end()) return;
    const auto index = at - m_form.questions.begin() + by;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(m_form.questions.size())) return;
    std::iter_swap(at, m_form.questions.begin() + index);
    refresh();
    m_ours->focusOn(question, by);
}

// The focus goes on to the question that is now in this place.
void BuilderPage::remove(const IndicatorId& question) {
    const auto at = placeOf(m_form.questions, question);
    if (at == m_form.questions.end()) return;
    const bool fromList = m_ours->isAncestorOf(focusWidget());
    const auto index = static_cast<std::size_t>(at - m_form.questions.begin());
    const IndicatorId gone = question;  // it may be the very one that goes
    m_form.questions.erase(at);
    std::erase_if(m_form.ownQuestions, [&](const OwnQuestion& one) { return one.id == gone; });
    clearError();
    refresh();
    if (!fromList) return;
    if (m_form.questions.empty()) return m_parts->checkedButton()->setFocus(Qt::OtherFocusReason);
    m_ours->focusOn(m_form.questions[std::min(index, m_form.questions.size() - 1)], 1);
}

// In the place of the one before, or at the end.
void BuilderPage::putOwn(const OwnQuestion& question, const std::optional<IndicatorId>& before) {
    const bool isNew = !before;
    if (isNew && m_form.questions.size() >= kMostIndicators) {
        return showError(tr("A form has at most 30 questions, so this one was not added. Services and people asked for that, so that a form stays short. Take another one out first."));
    }
    clearError();
    if (isNew) {
        m_form.questions.push_back(question.id);
        m_form.ownQuestions.push_back(question);
    } else {
        std::replace(m_form.questions.begin(), m_form.questions.end(), *before, question.id);
        for (OwnQuestion& one : m_form.ownQuestions) {
            if (one.id == *before) one = question;
        }
    }
    refresh();
}

// Another kind of people: what has no wording for them goes, and is named.
void BuilderPage::dropUnfit() {
    readDetails();
    for (OwnQuestion& own : m_form.ownQuestions) own.respondent = m_form.respondent;
    m_catalogue = withOwnQuestions(m_core, m_form);
    QStringList gone;
    std::vector<IndicatorId> kept;
    for (const IndicatorId& id : m_form.questions) {
        if (asksThem(m_catalogue.indicator(id), m_form.respondent)) kept.push_back(id);
        else gone << questionName(m_language, id, m_form.ownQuestions);
    }
    m_form.questions = std::move(kept);
    refresh();
    if (gone.isEmpty()) return m_done->hide();
    //: %1 short names of questions
    say([gone] { return std::pair(tr("Some questions were taken out"), tr("They have no wording for these people: %1.").arg(gone.join(QStringLiteral(", ")))); });
}

void BuilderPage::readDetails() {
    if (m_filling) return;
    m_details->putInto(m_form);
    m_meter->measure(m_catalogue, m_form);
}

void BuilderPage::readPromises() {
    if (m_filling) return;
    const int months = m_retention->text().toInt();
    m_form.privacy = m_promises->privacy(months);
    m_form.children = m_form.respondent == Respondent::Child ? m_promises->children(m_model.isOpen() ? std::optional(m_model.today()) : std::nullopt) : ChildSafeguards();
}

// What becomes of it -------------------------------------------------------------------------------

// Also asks the core's own strict reader: what it would refuse later is said now.
bool BuilderPage::isWhole() {
    clearError();
    if (m_form.questions.empty()) {
        showPart(Questions);
        showError(tr("The form asks nothing yet. Choose at least one question."));
        return false;
    }
    if (!m_details->check()) {
        showPart(Details);
        showError(tr("Something is missing on this page. What you chose is kept. Mend the marked lines."));
        m_details->firstWrong()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const int months = m_form.privacy.retentionMonths;
    const bool isKeptRight = months >= 1 && months <= kLongestRetention;
    m_retention->setError(isKeptRight ? QString() : tr("Type a number of months from 1 to 72: nothing is kept for ever."));
    if (!isKeptRight) {
        showPart(Promises);
        showError(tr("How long answers are kept is missing. What you wrote is kept."));
        return false;
    }
    if (!hasPeople() && m_form.titles["en"] != m_named) m_form = underId(m_form, idFromTitle(m_form.titles["en"]));
    const Problems problems = readProfile(profileJson(m_form), m_core).problems;
    if (problems.empty()) return true;
    showError(camre::errorText(problems.front()));
    return false;
}

void BuilderPage::use() {
    if (m_use == Use::SaveOnly) return save();
    if (!isWhole()) return;
    if (m_use == Use::HandBack) return Q_EMIT handedBack(m_form);
    const auto change = m_model.workspace().formChange(m_form);
    if (!change) return showError(camre::errorText(change.error()));
    if (change.value().changesNothing) {
        return say([missing = PromisesFields::entriesWords(missingPrivacy(m_form, m_catalogue))] {
            const QString title = tr("Nothing to change");
            if (missing.isEmpty()) return std::pair(title, tr("This is the form that is in use already."));
            //: %1 the names of some fields
            return std::pair(title, tr("This is the form that is in use already. Real records still wait for: %1.").arg(missing));
        });
    }
    Q_EMIT changeWanted(m_form, change.value());
}

void BuilderPage::save() {
    if (!isWhole()) return;
    const QString path = m_ask.formFileToMake(this, toQt(m_form.id.text) + QLatin1String(kProfileEnding.data()));
    if (path.isEmpty()) return;
    if (Status written = writeProfileFile(m_form, pathFromQt(path)); !written) return showError(camre::errorText(written.error()));
    say([path] { return std::pair(tr("The form is saved as one file"), isolated(path)); });
}

// Nothing of the form at hand changes before the whole file was found good. A service's own promises stay its own.
void BuilderPage::takeIn() {
    const QString path = m_ask.formFileToOpen(this);
    if (path.isEmpty()) return;
    const ProfileFileReading read = readProfileFile(pathFromQt(path), m_core, m_model.library());
    if (!read.problems.empty()) {
        QStringList lines;
        for (const Error& one : read.problems) lines << camre::errorText(one);
        if (lines.size() > kMostLines) lines = lines.mid(0, kMostLines) << tr("And others: %1.").arg(lines.size() - kMostLines);
        return showError(lines.join(QLatin1Char('\n')));
    }
    ServiceProfile taken = read.profile.profile;
    if (hasPeople() && taken.respondent != m_form.respondent) {
        return showError(tr("This form asks other people (adults, parents or children) than the one in use, and there are people in this file already. Nothing has changed. Make a file of its own for it."));
    }
    clearError();
    const bool keepsPromises = promisesAnything(m_form.privacy);
    if (keepsPromises) taken.privacy = m_form.privacy;
    if (keepsPromises && taken.respondent == Respondent::Child) taken.children = m_form.children;
    if (hasPeople()) taken = underId(taken, m_form.id);
    m_form = taken;
    m_named = taken.titles["en"];
    showForm();
    say([keepsPromises]() -> std::pair<QString, QString> {
        return {tr("The form was taken in"), keepsPromises ? tr("Your own promises were kept. Nothing is in use yet: look through it first.")
                                                           : tr("Its promises came with it: read them before you use it. Nothing is in use yet.")};
    });
}

void BuilderPage::showNotice() {
    readPromises();
    Q_EMIT noticeWanted([this, form = m_form, catalogue = m_catalogue] {
        const Library& library = m_model.library();
        const LanguagePack& pack = *m_language.pack();
        return printNotice(FormWords(pack, pack, catalogue, form.respondent), form, library);
    });
}

void BuilderPage::say(std::function<std::pair<QString, QString>()> words) {
    clearError();
    m_startOver->hide();
    m_done->say(std::move(words));
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

// How it looks -------------------------------------------------------------------------------------

void BuilderPage::stackWhereNarrow() {
    const bool isNarrow = window()->width() < kTwoColumnsFrom || currentTextPercent() >= kLargeText;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BuilderPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    stackWhereNarrow();
}

void BuilderPage::retranslate() {
    setTitle(tr("Your form"));
    const auto words = [this](Part part, const QString& title, const QString& line) {
        static_cast<ChoiceTile*>(m_parts->button(part))->setWords(title, line);
    };
    words(Questions, tr("Questions"), tr("Which, and in which order"));
    words(Details, tr("About the form"), tr("Title, languages, results"));
    words(Promises, tr("Promises"), tr("What people are told"));
    m_chooseTitle->setText(tr("Questions to choose from"));
    m_ourTitle->setText(tr("Our form"));
    m_empty->setText(tr("Nothing yet. Tick the questions that you will really use."));
    m_promisesLead->setText(tr("Write as you would say it to a person. All of it is needed before real records, apart from a data protection officer and support numbers."));
    m_retention->setWords(tr("For how many months answers are kept after the last form"), tr("From 1 to 72. 24 is usual."));
    m_notice->setText(tr("See the privacy notice"));
    m_startOver->setText(tr("Begin again from the form in use"));
    m_useIt->setText(m_use == Use::InFile ? tr("Use this form") : m_use == Use::HandBack ? tr("Go on with this form") : tr("Save as one file"));
    m_save->setText(tr("Save as one file"));
    m_takeIn->setText(tr("Take in a form"));
    m_ours->showQuestions(m_form);
}

}  // namespace camre
