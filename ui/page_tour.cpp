#include "page_tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QThread>

#include "bridge/qt_text.h"
#include "form/question_page.h"
#include "form/tick_list.h"
#include "home/home_page.h"

namespace camre {
namespace {

constexpr int kMostSteps = 80;  // more than any form has pages
constexpr int kManyDue = 1000;
constexpr std::size_t kRowsOfDegree = 7;  // five steps and the two answers that stand under every question

void settleLayout() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QApplication::processEvents();
    // No event loop runs here that would do it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

Error unknown(const QString& what) { return {ErrorCode::NotAllowed, "tour/" + fromQt(what), ""}; }

}  // namespace

void tickAgreement(const QWidget& page) {
    for (QAbstractButton* one : page.findChildren<QAbstractButton*>()) {
        const bool isChoice = one->objectName() == QStringLiteral("given_read") || one->objectName().startsWith(QStringLiteral("confirmation_"));
        if (isChoice && one->isVisible()) one->setChecked(true);
    }
}

PageTour::PageTour(MainWindow& window, const WindowParts& parts, Stop stop)
    : m_window(window), m_parts(parts), m_stop(std::move(stop)) {}

QString PageTour::page() const {
    return m_window.currentPage() == nullptr ? QString() : m_window.currentPage()->objectName();
}

template <class W>
W* PageTour::find(const QString& name) const {
    for (W* one : m_window.currentPage()->findChildren<W*>(name)) {
        if (one->isVisible()) return one;
    }
    return nullptr;
}

// Pages that read the whole file do so on a second thread.
void PageTour::settle() {
    settleLayout();
    while (m_parts.model.work().isBusy()) {
        QThread::msleep(1);
        QApplication::processEvents();
    }
    settleLayout();
}

Status PageTour::at(const QString& name) {
    settle();
    return m_stop(name);
}

Status PageTour::press(const QString& control) {
    auto* button = find<QAbstractButton>(control);
    if (button == nullptr || !button->isEnabled()) return unknown(page() + QLatin1Char('/') + control);
    button->click();
    settle();
    return {};
}

Status PageTour::pressFirst(std::initializer_list<const char*> controls) {
    for (const char* name : controls) {
        if (find<QAbstractButton>(QLatin1String(name)) != nullptr) return press(QLatin1String(name));
    }
    return unknown(page());
}

// Places -----------------------------------------------------------------------------------------

Status PageTour::placesWithoutPeople() {
    if (!m_parts.model.facts().sample) return Error{ErrorCode::NotAllowed, m_parts.model.facts().path.string(), "sample"};
    const std::pair<const char*, WorkRole> roles[] = {
        {"home-translator", WorkRole::Translator}, {"home-coordinator", WorkRole::Coordinator}, {"home", WorkRole::Caseworker}};
    for (const auto& [name, role] : roles) {
        m_parts.settings.setValue(Setting::Role, static_cast<int>(role));
        m_window.showHome();
        if (Status done = at(QLatin1String(name)); !done) return done;
    }
    using Show = void (MainWindow::*)();
    const std::pair<const char*, Show> places[] = {{"follow-ups", &MainWindow::showFollowUps},
                                                   {"summary", &MainWindow::showSummary},
                                                   {"settings", &MainWindow::showSettings},
                                                   {"retention", &MainWindow::showRetention},
                                                   {"requests", &MainWindow::showRequests},
                                                   {"events", &MainWindow::showEvents},
                                                   {"new-file", &MainWindow::showNewFile},
                                                   {"service", &MainWindow::showPromises},
                                                   {"keying", &MainWindow::showKeying},
                                                   {"help", &MainWindow::showHelp}};
    for (const auto& [name, show] : places) {
        m_window.showHome();
        (m_window.*show)();
        if (Status done = at(QLatin1String(name)); !done) return done;
    }
    if (Status done = builder(); !done) return done;
    m_window.showHome();
    m_window.showSummary();
    if (Status done = results(); !done) return done;
    m_window.showHome();
    m_window.showLanguage(m_parts.library.packs.back().tag);
    if (Status done = at(QStringLiteral("language")); !done) return done;
    if (Status done = languages(); !done) return done;
    if (Status done = mistypedCode(); !done) return done;
    for (const HelpTopic topic : kHelpTopics) {
        m_window.showHome();
        m_window.showHelpOn(topic);
        if (Status done = at(QStringLiteral("help-%1").arg(static_cast<int>(topic) + 1)); !done) return done;
    }
    m_window.showHome();
    return {};
}

// The three parts of the page where a form is put together.
Status PageTour::builder() {
    m_window.showHome();
    m_window.showBuilder();
    if (Status done = at(QStringLiteral("builder")); !done) return done;
    for (const char* part : {"partDetails", "partPromises"}) {
        if (Status done = press(QLatin1String(part)); !done) return done;
        if (Status done = at(QStringLiteral("builder-") + QLatin1String(part)); !done) return done;
    }
    return {};
}

// From a summary to what lies around it, up to the question whether to release it.
Status PageTour::results() {
    if (Status done = press(QStringLiteral("insideFigures")); !done) return done;
    if (Status done = eachChoice(QStringLiteral("insideTableChoice"), QStringLiteral("inside")); !done) return done;
    m_window.goBack();
    if (Status done = press(QStringLiteral("combine")); !done) return done;
    if (Status done = at(QStringLiteral("combine")); !done) return done;
    m_window.goBack();
    settle();
    if (Status done = press(QStringLiteral("release")); !done) return done;
    return at(QStringLiteral("release"));
}

Status PageTour::released() {
    m_window.showHome();
    m_window.showSummary();
    settle();
    if (Status done = press(QStringLiteral("release")); !done) return done;
    if (Status done = press(QStringLiteral("releaseNow")); !done) return done;
    if (Status done = at(QStringLiteral("summary-released")); !done) return done;
    if (Status done = press(QStringLiteral("lookAtRelease")); !done) return done;
    if (Status done = eachChoice(QStringLiteral("packTableChoice"), QStringLiteral("released")); !done) return done;
    if (Status done = press(QStringLiteral("tellPeople")); !done) return done;
    if (Status done = at(QStringLiteral("tell-people")); !done) return done;
    m_window.goBack();
    settle();
    if (Status done = press(QStringLiteral("withdrawRelease")); !done) return done;
    if (Status done = at(QStringLiteral("withdraw")); !done) return done;
    m_window.showHome();
    return {};
}

Status PageTour::eachChoice(const QString& box, const QString& stop) {
    auto* choices = find<QComboBox>(box);
    if (choices == nullptr) return unknown(page() + QLatin1Char('/') + box);
    for (int i = 0; i < choices->count(); ++i) {
        choices->setCurrentIndex(i);
        if (Status done = at(i == 0 ? stop : QStringLiteral("%1-%2").arg(stop).arg(i + 1)); !done) return done;
    }
    choices->setCurrentIndex(0);
    settle();
    return {};
}

// A translator's pages.
Status PageTour::languages() {
    const LanguageTag tag = m_parts.library.packs.back().tag;
    const std::pair<const char*, std::function<void()>> places[] = {
        {"languages", [this] { m_window.showLanguages(); }},
        {"new-language", [this] { m_window.showNewLanguage(); }},
        {"texts", [this, &tag] { m_window.showTexts(tag, {}); }},
        {"sound-of-text", [this, &tag] { m_window.showSound(tag, "agreement.title"); }},
        {"preview", [this, &tag] { m_window.showPreview(tag, {}); }}};
    for (const auto& [name, show] : places) {
        m_window.showHome();
        show();
        if (Status done = at(QLatin1String(name)); !done) return done;
    }
    return {};
}

// A code that nobody here has: the page says so, and what may be wrong.
Status PageTour::mistypedCode() {
    m_window.showHome();
    auto* code = find<QLineEdit>(QStringLiteral("findCode"));
    if (code == nullptr) return unknown(page() + QStringLiteral("/findCode"));
    code->setText(QStringLiteral("7M2P-41Z"));
    if (Status done = press(QStringLiteral("find")); !done) return done;
    return at(QStringLiteral("mistyped-code"));
}

Status PageTour::beginning() {
    m_window.lock();
    if (Status done = at(QStringLiteral("locked")); !done) return done;
    m_window.showRecords();
    if (Status done = at(QStringLiteral("records")); !done) return done;
    const QVariant language = m_parts.settings.value(Setting::Language);
    m_parts.settings.setValue(Setting::Language, QString());
    m_window.begin();
    if (Status done = at(QStringLiteral("first")); !done) return done;
    if (Status done = press(language == QStringLiteral("cy") ? QStringLiteral("chooseWelsh") : QStringLiteral("chooseEnglish")); !done) return done;
    return at(QStringLiteral("role"));
}

// A conversation ---------------------------------------------------------------------------------

Status PageTour::conversation(const LanguageTag& person) {
    if (!m_parts.model.facts().sample) return Error{ErrorCode::NotAllowed, m_parts.model.facts().path.string(), "sample"};
    m_person = person;
    m_scales.clear();
    if (Status done = sayNo(); !done) return done;
    if (Status done = tooYoung(); !done) return done;
    m_window.newPerson();
    if (Status done = throughForm(QStringLiteral("first")); !done) return done;
    return followUp();
}

Status PageTour::toAgreement() {
    m_window.newPerson();
    return press(QStringLiteral("language_") + toQt(m_person.text));
}

Status PageTour::sayNo() {
    if (Status done = toAgreement(); !done) return done;
    if (Status done = press(QStringLiteral("notAgreeButton")); !done) return done;
    if (Status done = at(QStringLiteral("said-no")); !done) return done;
    m_window.showHome();
    return {};
}

// "I agree" without the age confirmed: the page asks, and the form can stop there.
Status PageTour::tooYoung() {
    if (Status done = toAgreement(); !done) return done;
    if (Status done = press(QStringLiteral("agreeButton")); !done) return done;
    if (Status done = at(QStringLiteral("agreement-missing")); !done) return done;
    if (Status done = press(QStringLiteral("stopHereButton")); !done) return done;
    if (Status done = at(QStringLiteral("form-stops")); !done) return done;
    m_window.showHome();
    return {};
}

Status PageTour::questionOfDegree(const LanguageTag& person) {
    if (!m_parts.model.facts().sample) return Error{ErrorCode::NotAllowed, m_parts.model.facts().path.string(), "sample"};
    m_person = person;
    if (Status done = toAgreement(); !done) return done;
    if (Status done = at(QStringLiteral("agreement")); !done) return done;
    for (int i = 0; i < kMostSteps && !isAtQuestionOfDegree(); ++i) {
        if (Status done = onwards(); !done) return done;
    }
    if (Status done = press(QStringLiteral("whyButton")); !done) return done;
    if (Status done = at(QStringLiteral("question")); !done) return done;
    m_window.showHome();
    settle();
    return {};
}

bool PageTour::isAtQuestionOfDegree() const {
    const auto* answers = m_window.currentPage()->findChild<TickList*>();
    return page() == QStringLiteral("questionPage") && answers != nullptr && answers->rows().size() == kRowsOfDegree;
}

Status PageTour::followUp() {
    const auto due = m_parts.model.workspace().due(DueFilter::All, m_parts.model.today(), kManyDue);
    if (!due) return due.error();
    const auto& all = due.value();
    const auto waiting = std::find_if(all.begin(), all.end(), [this](const PersonFacts& one) {
        return one.language == m_person && !one.draftWaiting && one.nextDue && *one.nextDue <= m_parts.model.today();
    });
    if (waiting == all.end()) return Error{ErrorCode::UnknownPerson, "tour", ""};
    m_window.showPerson(waiting->code);
    if (Status done = throughForm(QStringLiteral("follow-up")); !done) return done;
    return lookAtAnswers(waiting->code);
}

Status PageTour::lookAtAnswers(const PersonCode& code) {
    m_window.showFound(code);
    if (Status done = at(QStringLiteral("found")); !done) return done;
    if (Status done = press(QStringLiteral("lookButton")); !done) return done;
    if (Status done = at(QStringLiteral("answers")); !done) return done;
    m_window.showHome();
    return waysOut(code);
}

// Shown and not gone: the made-up person stays.
Status PageTour::waysOut(const PersonCode& code) {
    m_window.showFound(code);
    if (Status done = press(QStringLiteral("leaveButton")); !done) return done;
    if (Status done = at(QStringLiteral("leave")); !done) return done;
    if (Status done = press(QStringLiteral("eraseButton")); !done) return done;
    if (Status done = at(QStringLiteral("erase")); !done) return done;
    m_window.showHome();
    m_window.showKeep(code);
    if (Status done = at(QStringLiteral("keep")); !done) return done;
    m_window.showHome();
    return {};
}

// What goes on paper is shown first; then back to where one was.
Status PageTour::print(const QString& which) {
    if (Status done = press(QStringLiteral("printButton")); !done) return done;
    if (Status done = at(which + QStringLiteral("-print")); !done) return done;
    m_window.goBack();
    settle();
    return {};
}

Status PageTour::throughForm(const QString& which) {
    QString last;
    for (int i = 0; i < kMostSteps; ++i) {
        settle();
        const QString here = page();
        if (here == QStringLiteral("homePage")) return {};
        if (here == QStringLiteral("questionPage")) {
            if (Status done = atQuestion(which); !done) return done;
        } else if (here != last) {
            QString name = here;
            name.chop(static_cast<int>(qstrlen("Page")));
            if (Status done = at(which + QLatin1Char('-') + name); !done) return done;
            if (here == QStringLiteral("codeCardPage")) {
                if (Status done = print(which); !done) return done;
            }
        }
        last = here;
        if (Status done = onwards(); !done) return done;
    }
    return unknown(page());
}

// What a worker would press to go on.
Status PageTour::onwards() {
    const QString here = page();
    if (here == QStringLiteral("languagePage")) return press(QStringLiteral("language_") + toQt(m_person.text));
    if (here == QStringLiteral("agreementPage")) {
        tickAgreement(*m_window.currentPage());
        return press(QStringLiteral("agreeButton"));
    }
    if (here == QStringLiteral("questionPage")) return question();
    return pressFirst({"cardGivenButton", "keepButton", "showJourneyButton", "storyNotAgreeButton", "finishButton", "continueButton", "goOnButton"});
}

// The first question of each kind is a stop; so are why we ask, the break and the cover, once.
Status PageTour::atQuestion(const QString& which) {
    const auto* answers = m_window.currentPage()->findChild<TickList*>();
    if (answers == nullptr) return unknown(page());
    const QString kind = which + QStringLiteral("-question-%1").arg(answers->rows().size());
    if (!m_scales.insert(kind).second) return {};
    if (Status done = at(kind); !done) return done;
    if (m_scales.size() > 1) return {};
    if (Status done = press(QStringLiteral("whyButton")); !done) return done;
    if (Status done = at(which + QStringLiteral("-question-why")); !done) return done;
    if (Status done = press(QStringLiteral("breakButton")); !done) return done;
    if (Status done = at(which + QStringLiteral("-break")); !done) return done;
    if (Status done = press(QStringLiteral("carryOnButton")); !done) return done;
    // Who reads the worker's own language has no other to hide.
    if (find<QAbstractButton>(QStringLiteral("selfModeButton")) == nullptr) return {};
    if (Status done = press(QStringLiteral("selfModeButton")); !done) return done;
    if (Status done = at(which + QStringLiteral("-self")); !done) return done;
    return press(QStringLiteral("selfModeButton"));
}

Status PageTour::question() {
    auto* second = find<QAbstractButton>(QStringLiteral("answer_2"));
    if (second == nullptr) return unknown(page() + QStringLiteral("/answer_2"));
    second->setChecked(true);
    if (const Status saved = m_parts.model.flush(); !saved) return saved;
    return press(QStringLiteral("continueButton"));
}

}  // namespace camre
