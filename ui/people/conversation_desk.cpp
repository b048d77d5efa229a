#include "people/conversation_desk.h"

#include <algorithm>
#include <chrono>

#include "bridge/qt_text.h"
#include "form/break_page.h"
#include "form/check_page.h"
#include "form/journey_page.h"
#include "form/question_page.h"
#include "form/spoken_keys.h"
#include "form/story_page.h"
#include "form/thanks_page.h"
#include "people/agreement_page.h"
#include "people/background_page.h"
#include "people/cannot_start_page.h"
#include "people/code_card_page.h"
#include "people/find_person_page.h"
#include "people/form_stops_page.h"
#include "people/language_page.h"
#include "words/error_words.h"

namespace camre {
namespace {

// The cover needs no passphrase for so long (privacy requirement P37).
constexpr std::chrono::seconds kCoverTime{60};
constexpr double kDaysInMonth = 30.44;

int monthsBetween(Day from, Day to) { return qRound(daysBetween(from, to) / kDaysInMonth); }

}  // namespace

ConversationDesk::ConversationDesk(WorkspaceModel& model, QuestionVoice& voice, WorkerPack workerPack, QWidget* host)
    : QObject(host), m_model(model), m_voice(voice), m_workerPack(std::move(workerPack)) {
    makePages(host);
    connectBeginning();
    connectQuestions();
    connectStory();
    connectEnd();
    connectPrinting();
    connectLooking();
    m_coverTime.setSingleShot(true);
    m_coverTime.setInterval(kCoverTime);
    connect(&m_coverTime, &QTimer::timeout, this, &ConversationDesk::lockWanted);
    // Locked: the conversation reads the closed file's catalogue, and comes back from its draft.
    connect(&m_model, &WorkspaceModel::fileClosed, this, [this] {
        forget();
        m_findPage->start();  // nobody's code stays behind a lock
    });
}

ConversationDesk::~ConversationDesk() = default;

void ConversationDesk::makePages(QWidget* host) {
    m_languagePage = new LanguagePage(m_voice, host);
    m_agreementPage = new AgreementPage(m_voice, host);
    m_cardPage = new CodeCardPage(host);
    m_backgroundPage = new BackgroundPage(host);
    m_questionPage = new QuestionPage(m_voice, host);
    m_questionPage->setPictograms(m_model.library().pictograms);
    m_storyPage = new StoryPage(m_voice, host);
    m_breakPage = new BreakPage(host);
    m_checkPage = new CheckPage(CheckUse::Finish, host);
    m_answersPage = new CheckPage(CheckUse::Look, host);
    m_thanksPage = new ThanksPage(host);
    m_journeyPage = new JourneyPage(host);
    m_saidNoPage = new SayPage(QStringLiteral("saidNoPage"), host);
    m_handBackPage = new SayPage(QStringLiteral("handBackPage"), host);
    m_findPage = new FindPersonPage(m_model, host);
    m_cannotPage = new CannotStartPage(host);
    m_stopsPage = new FormStopsPage(host);
    for (Page* page : pages()) page->hide();
}

std::vector<Page*> ConversationDesk::pages() const {
    return {m_languagePage, m_agreementPage, m_cardPage, m_backgroundPage, m_questionPage, m_storyPage,  m_breakPage, m_checkPage,
            m_thanksPage,   m_journeyPage,   m_saidNoPage, m_handBackPage, m_findPage,     m_cannotPage, m_stopsPage, m_answersPage};
}

void ConversationDesk::connectBeginning() {
    connect(m_languagePage, &LanguagePage::languageChosen, this, [this](const LanguageTag& language) {
        std::erase(m_recent, language);
        m_recent.insert(m_recent.begin(), language);
        m_conversation->chooseLanguage(language);
        show();
    });
    connect(m_agreementPage, &AgreementPage::agreed, this, &ConversationDesk::agree);
    connect(m_agreementPage, &AgreementPage::disagreed, this, &ConversationDesk::sayNo);
    connect(m_agreementPage, &AgreementPage::notForThem, this, [this] {
        takeBack([this] {
            m_stopsPage->explain(m_profile, words(), thanksForNo());
            bringForward(m_stopsPage);
        });
    });
    connect(m_stopsPage, &FormStopsPage::understood, this, &ConversationDesk::end);
    connect(m_agreementPage, &AgreementPage::backWanted, this, [this] {
        if (m_conversation->code()) return end();
        m_conversation->startWithNewPerson();
        show();
    });
    connect(m_saidNoPage, &SayPage::goOnWanted, this, &ConversationDesk::end);
    connect(m_cardPage, &CodeCardPage::dealtWith, this, &ConversationDesk::openForm);
    connect(m_backgroundPage, &BackgroundPage::changed, this, &ConversationDesk::takeBands);
    connect(m_backgroundPage, &BackgroundPage::continueWanted, this, &ConversationDesk::afterBackground);
    connect(m_backgroundPage, &BackgroundPage::breakWanted, this, &ConversationDesk::cover);
    connect(m_backgroundPage, &BackgroundPage::backWanted, this, [this] {
        m_conversation->back();
        show();
    });
    connect(m_findPage, &FindPersonPage::formWanted, this, &ConversationDesk::startForm);
    connect(m_findPage, &FindPersonPage::carryOnWanted, this, &ConversationDesk::carryOn);
    connect(m_findPage, &FindPersonPage::leaveWanted, this, &ConversationDesk::leaveWanted);
    connect(m_cannotPage, &CannotStartPage::understood, this, &ConversationDesk::end);
    connect(m_cannotPage, &CannotStartPage::promisesWanted, this, &ConversationDesk::promisesWanted);
}

void ConversationDesk::connectQuestions() {
    connect(m_questionPage, &QuestionPage::answerPicked, this, [this](const Answer& answer) {
        m_conversation->answer(answer);
        m_unsaved.insert(m_conversation->currentIndicator().id);
        if (!m_conversation->isLooking()) m_questionPage->showSaving();
        save();
    });
    connect(m_questionPage, &QuestionPage::continueWanted, this, [this] {
        m_conversation->next();
        moved();
    });
    connect(m_questionPage, &QuestionPage::skipWanted, this, [this] {
        m_conversation->skip();
        moved();
    });
    connect(m_questionPage, &QuestionPage::backWanted, this, [this] {
        m_conversation->back();
        moved();
    });
    connect(m_questionPage, &QuestionPage::breakWanted, this, &ConversationDesk::cover);
    connect(m_questionPage, &QuestionPage::tryAgainWanted, &m_model, &WorkspaceModel::retrySave);
    connect(m_questionPage, &QuestionPage::selfModeWanted, this, [this](bool on) {
        m_selfMode = on;
        show();
    });
    connect(&m_model, &WorkspaceModel::draftSaved, m_questionPage, &QuestionPage::showSaved);
    connect(&m_model, &WorkspaceModel::draftSaved, this, [this] { m_unsaved.clear(); });
    connect(&m_model, &WorkspaceModel::draftFailed, this, [this](const Error& error) {
        if (isFormOpen()) showSaveFailed(error);
    });
    connect(m_breakPage, &BreakPage::carryOnWanted, this, [this] {
        m_coverTime.stop();
        show();
    });
    connect(m_breakPage, &BreakPage::stopAndKeepWanted, this, &ConversationDesk::stopAndKeep);
    connect(m_breakPage, &BreakPage::stopAndEraseWanted, this, [this] { erase(*m_breakPage); });
}

void ConversationDesk::connectEnd() {
    connect(m_handBackPage, &SayPage::goOnWanted, this, [this] {
        m_selfMode = false;
        show();
    });
    connect(m_checkPage, &CheckPage::changeWanted, this, [this](const IndicatorId& question) {
        m_conversation->change(question);
        show();
    });
    connect(m_checkPage, &CheckPage::backWanted, this, [this] {
        m_conversation->back();
        moved();
    });
    connect(m_checkPage, &CheckPage::breakWanted, this, &ConversationDesk::cover);
    connect(m_checkPage, &CheckPage::changeBackgroundWanted, this, &ConversationDesk::changeBackground);
    connect(m_checkPage, &CheckPage::keepWanted, this, &ConversationDesk::keepAnswers);
    connect(m_checkPage, &CheckPage::eraseWanted, this, [this] { erase(*m_checkPage); });
    connect(m_thanksPage, &ThanksPage::journeyWanted, this, &ConversationDesk::showJourney);
    connect(m_thanksPage, &ThanksPage::finishWanted, this, &ConversationDesk::end);
    connect(m_journeyPage, &JourneyPage::finishWanted, this, &ConversationDesk::end);
}

// Beginning

void ConversationDesk::begin(const ServiceProfile& profile) {
    m_profile = profile;
    m_selfMode = false;
    m_agreement.reset();
    m_finished.reset();
    m_storyPage->clear();
    m_unsaved.clear();
    m_conversation.emplace(m_model.workspace().catalogue(), m_profile);
}

void ConversationDesk::startNewPerson() {
    const FileFacts facts = m_model.facts();
    if (CannotStartPage::appliesTo(facts)) {
        m_cannotPage->explain(facts);
        bringForward(m_cannotPage);
        return;
    }
    begin(facts.profile);
    m_conversation->startWithNewPerson();
    show();
}

void ConversationDesk::findPerson(const QString& typed) {
    m_conversation.reset();
    m_findPage->start(typed);
    bringForward(m_findPage);
}

void ConversationDesk::startForm(const PersonFacts& person) {
    if (person.draftWaiting) return carryOn(person.code);
    const FileFacts facts = m_model.facts();
    if (CannotStartPage::appliesTo(facts)) return startNewPerson();
    begin(facts.profile);
    m_conversation->startFollowUp(person.code, person.language);
    if (isOffered(person.language)) return show();
    // Their language is not ready for this form (any more): another one is chosen.
    showLanguages();
    bringForward(m_languagePage);
}

void ConversationDesk::carryOn(const PersonCode& code) {
    const auto draft = m_model.workspace().draft(code);
    if (!draft) {
        findPerson(toQt(code.text()));
        m_findPage->showError(errorText(draft.error()));
        return;
    }
    // It goes on with the form it began with, whatever the service asks by now.
    const auto profile = m_model.workspace().profileOfForm(draft.value().form);
    begin(profile ? profile.value() : m_model.facts().profile);
    m_conversation->resume(draft.value());
    show();
}

void ConversationDesk::agree(const Agreement& said) {
    Agreement agreement = said;
    agreement.date = m_model.today();
    agreement.wording = kAgreementWording;
    agreement.language = m_conversation->language();
    if (m_workerRole) agreement.role = m_workerRole();
    m_given = said.given;
    if (m_conversation->code()) {
        m_agreement = agreement;
        openForm();
        return;
    }
    const auto code = m_model.workspace().addPerson(agreement, m_conversation->language(), {});
    if (!code) {
        m_agreementPage->showError(errorText(code.error()));
        return;
    }
    m_conversation->personAdded(code.value());
    Q_EMIT m_model.peopleChanged();
    show();
}

void ConversationDesk::sayNo() {
    takeBack([this] {
        m_conversation->disagree();
        show();
    });
}

// Nothing is stored (P13): of a new person the model is not even told. Whoever agreed before, and says no when the first form is to begin after
// all (the window was locked in between), takes that back: they are erased. Earlier forms stay, and their page does not say that nothing was kept.
void ConversationDesk::takeBack(const std::function<void()>& then) {
    m_hasEarlierForm = false;
    if (!m_conversation->code()) return then();
    const auto person = m_model.workspace().person(*m_conversation->code());
    m_hasEarlierForm = person && person.value().formsCount > 0;
    if (!person || m_hasEarlierForm) return then();
    m_isErasing = true;
    m_agreementPage->setEnabled(false);
    m_model.discardDraft(this, person.value().code, [this, then](const Status& gone) {
        m_isErasing = false;
        m_agreementPage->setEnabled(true);
        if (!gone && gone.error().code != ErrorCode::TracesWait) return m_agreementPage->showError(errorText(gone.error()));
        then();
        if (!gone) m_front->showError(errorText(gone.error()));
    });
}

std::string ConversationDesk::thanksForNo() const { return m_hasEarlierForm ? "agreement.help_same" : "agreement.thanks_no"; }

// At every tick, as with an answer. A correction waits for its confirmation.
void ConversationDesk::takeBands(const Background& asked) {
    if (!m_conversation || m_conversation->step() != Step::AboutYou) return;
    m_conversation->setBands(asked);
    if (m_conversation->isLooking()) return;
    const Status kept = m_model.workspace().setBackground(*m_conversation->code(), m_conversation->draft().form.background);
    kept ? m_backgroundPage->clearError() : m_backgroundPage->showError(errorText(kept.error()));
}

// What could not be stored at its tick is tried once more.
void ConversationDesk::afterBackground() {
    if (!m_conversation->isLooking()) {
        const Status kept = m_model.workspace().setBackground(*m_conversation->code(), m_conversation->draft().form.background);
        if (!kept) return m_backgroundPage->showError(errorText(kept.error()));
    }
    m_conversation->backgroundDone();
    show();
}

void ConversationDesk::changeBackground() {
    m_conversation->changeBackground();
    show();
}

void ConversationDesk::showBackground() {
    const Background& known = m_conversation->draft().form.background;
    m_conversation->isChanging() ? m_backgroundPage->showKnown(words(), m_profile, known) : m_backgroundPage->showQuestions(words(), m_profile, known);
}

void ConversationDesk::openForm() {
    const auto draft = m_model.workspace().startForm(*m_conversation->code(), m_agreement, m_conversation->language(), m_given);
    if (!draft) {
        pageOf(m_conversation->step())->showError(errorText(draft.error()));
        return;
    }
    m_conversation->formStarted(draft.value());
    const Form& form = draft.value().form;
    if (form.kind == FormKind::Baseline && form.answers.empty()) m_conversation->askBackground();
    Q_EMIT m_model.peopleChanged();
    show();
}

// The questions

// A correction waits for its confirmation: until then the file keeps what it has (P45).
void ConversationDesk::save() {
    if (!m_conversation->isLooking()) m_model.saveDraft(m_conversation->draft());
}

void ConversationDesk::moved() {
    save();
    handBackOrShow();
}

// After the last question the person gives the screen back before the worker's words return.
void ConversationDesk::handBackOrShow() {
    if (m_selfMode && m_conversation->step() == Step::Check) {
        sayHandBack();
        return bringForward(m_handBackPage);
    }
    show();
}

void ConversationDesk::showCheck() {
    std::optional<QString> story;
    // An earlier form is looked at without them: these are the words of the latest one.
    if (m_profile.story && (!m_conversation->isLooking() || m_conversation->isCorrectable())) {
        const auto kept = m_model.workspace().story(*m_conversation->code());
        story = kept && kept.value() ? toQt(kept.value()->text) : QString();
    }
    (m_conversation->isLooking() ? m_answersPage : m_checkPage)->showAnswers(*m_conversation, words(), story);
}

void ConversationDesk::cover() {
    if (!isFormOpen()) return;
    m_breakPage->showWords(words());
    m_breakPage->setCarryOnOnly(m_conversation->isLooking());
    m_coverTime.start();
    bringForward(m_breakPage);
}

// On the question with Try again; anywhere else as any error of that page.
void ConversationDesk::showSaveFailed(const Error& error, const QString& also) {
    const QString text = also.isEmpty() ? saveFailedText(error) : saveFailedText(error) + QLatin1Char(' ') + also;
    if (m_conversation->step() == Step::Question) return m_questionPage->showSaveFailed(text);
    pageOf(m_conversation->step())->showError(text);
}

QString ConversationDesk::saveFailedText(const Error& error) const {
    //: %1 is a number
    const QString many = unsavedCount() > 1 ? tr("Answers that are not saved yet: %1.").arg(unsavedCount()) + QLatin1Char(' ') : QString();
    const bool isOnQuestion = m_conversation->step() == Step::Question;
    if (error.code != ErrorCode::DiskFull || !isOnQuestion) return many + errorText(error);
    if (!many.isEmpty()) return many + tr("The disk is full. Everything before them is saved. Free some space, then press Try again. This page stays open.");
    return tr("The last answer could not be saved: the disk is full. All answers before it are saved. "
              "Free some space, then press Try again. This page stays open.");
}

void ConversationDesk::stopAndKeep() {
    if (const Status saved = m_model.flush(); !saved) {
        show();
        return showSaveFailed(saved.error());
    }
    end();
}

void ConversationDesk::erase(Page& page) {
    m_isErasing = true;
    page.setEnabled(false);
    page.setCursor(Qt::BusyCursor);
    m_model.discardDraft(this, *m_conversation->code(), [this, &page](const Status& gone) { showErased(page, gone); });
}

void ConversationDesk::showErased(Page& page, const Status& gone) {
    m_isErasing = false;
    page.setEnabled(true);
    page.unsetCursor();
    if (gone) return end();
    if (gone.error().code != ErrorCode::TracesWait) return page.showError(errorText(gone.error()));
    forget();
    Q_EMIT endedWith(gone.error());
}

// The end

void ConversationDesk::keepAnswers() {
    const auto kept = m_model.finishForm(*m_conversation->code());
    if (!kept) {
        m_checkPage->showError(errorText(kept.error()));
        return;
    }
    m_finished = m_conversation->code();
    m_conversation->finished();
    show();
}

void ConversationDesk::showThanks() {
    ThanksFacts facts;
    const auto person = m_model.workspace().person(*m_finished);
    if (person && person.value().nextDue) {
        facts.nextDay = person.value().nextDue;
        facts.monthsToNext = monthsBetween(m_model.today(), *facts.nextDay);
    }
    facts.supportNumbers = toQt(m_profile.privacy.supportNumbers);
    facts.offerJourney = m_conversation->isFollowUp();
    m_thanksPage->showThanks(facts, words());
}

void ConversationDesk::showJourney() {
    const auto forms = m_model.workspace().forms(*m_finished);
    if (!forms) return m_thanksPage->showError(errorText(forms.error()));
    const auto& all = forms.value();
    if (all.size() < 2) return end();
    m_journey = journeyBetween(m_conversation->catalogue(), all.front().form, all.back().form, changedBetween(all.front(), all.back()));
    m_journeyPage->showJourney(m_journey, words());
    bringForward(m_journeyPage);
}

void ConversationDesk::end() {
    forget();
    Q_EMIT ended();
}

void ConversationDesk::forget() {
    m_coverTime.stop();
    m_voice.stop();
    m_storyPage->clear();
    m_unsaved.clear();
    m_conversation.reset();
    m_selfMode = false;
}

// Showing

void ConversationDesk::bringForward(Page* page) {
    m_front = page;
    Q_EMIT pageWanted(page);
}

void ConversationDesk::show() {
    switch (m_conversation->step()) {
        case Step::Language: showLanguages(); break;
        case Step::Agreement: m_agreementPage->showAgreement(words(), m_profile); break;
        case Step::CodeCard: showCard(); break;
        case Step::AboutYou: showBackground(); break;
        case Step::Question: showQuestion(); break;
        case Step::Story: showStory(); break;
        case Step::Check: showCheck(); break;
        case Step::Thanks: showThanks(); break;
        case Step::SaidNo: sayThanksForNo(); break;
    }
    bringForward(pageOf(m_conversation->step()));
}

void ConversationDesk::sayHandBack() { m_handBackPage->say(QStringLiteral("hand"), words().text("form.hand_back"), words()); }

void ConversationDesk::sayThanksForNo() { m_saidNoPage->say(QStringLiteral("hand"), words().text(thanksForNo()), words()); }

void ConversationDesk::showCard() {
    m_cardPage->showCard(*m_conversation->code(), words(), toQt(m_profile.privacy.contact));
}

void ConversationDesk::showLanguages() {
    m_languagePage->showPacks(offeredPacks(), spokenInForm(m_conversation->catalogue(), m_profile));
}

void ConversationDesk::showQuestion() {
    m_questionPage->setSelfMode(m_selfMode);
    m_questionPage->showQuestion(*m_conversation, words(), toQt(m_profile.privacy.recipients));
}

Page* ConversationDesk::pageOf(Step step) const {
    switch (step) {
        case Step::Language: return m_languagePage;
        case Step::Agreement: return m_agreementPage;
        case Step::CodeCard: return m_cardPage;
        case Step::AboutYou: return m_backgroundPage;
        case Step::Question: return m_questionPage;
        case Step::Story: return m_storyPage;
        case Step::Check: return m_conversation && m_conversation->isLooking() ? m_answersPage : m_checkPage;
        case Step::Thanks: return m_thanksPage;
        case Step::SaidNo: break;
    }
    return m_saidNoPage;
}

bool ConversationDesk::isFormOpen() const {
    if (!m_conversation) return false;
    const Step step = m_conversation->step();
    return step == Step::Question || step == Step::Story || step == Step::Check || step == Step::AboutYou;
}

std::optional<PersonCode> ConversationDesk::codeInHand() const {
    const bool isOver = !m_conversation || m_isErasing || m_conversation->step() == Step::Thanks || m_conversation->step() == Step::SaidNo;
    return isOver ? std::nullopt : m_conversation->code();
}

bool ConversationDesk::hasOpenWords() const { return m_conversation && m_storyPage->hasOpenWords(); }

int ConversationDesk::openQuestion() const {
    return m_conversation && !m_isErasing && m_conversation->step() == Step::Question ? m_conversation->questionNumber() : 0;
}

void ConversationDesk::setNumberKeysOn(bool on) {
    m_questionPage->setNumberKeysOn(on);
    m_backgroundPage->setNumberKeysOn(on);
}

FormWords ConversationDesk::words() const {
    return {personPack(), inThisFile(m_workerPack()), m_conversation->catalogue(), m_profile.respondent};
}

const LanguagePack& ConversationDesk::personPack() const {
    const LanguagePack* pack = m_model.library().pack(m_conversation->language());
    return inThisFile(pack == nullptr ? m_workerPack() : *pack);
}

// The service's own questions have their words in the file. Pages keep their words when the file closes, so a pack that
// goes with it is kept here too.
const LanguagePack& ConversationDesk::inThisFile(const LanguagePack& pack) const {
    const LanguagePack& words = m_model.isOpen() ? m_model.workspace().words(pack) : pack;
    if (m_model.library().pack(words.tag) == &words) return words;
    return m_ownWords[words.tag] = words;
}

std::vector<const LanguagePack*> ConversationDesk::offeredPacks() const {
    auto packs = m_model.library().readyPacks(m_profile);
    const auto rank = [this](const LanguagePack* pack) { return std::find(m_recent.begin(), m_recent.end(), pack->tag) - m_recent.begin(); };
    std::stable_sort(packs.begin(), packs.end(), [&rank](const auto* one, const auto* other) { return rank(one) < rank(other); });
    return packs;
}

bool ConversationDesk::isOffered(const LanguageTag& language) const {
    const auto packs = offeredPacks();
    return std::any_of(packs.begin(), packs.end(), [&language](const LanguagePack* pack) { return pack->tag == language; });
}

}  // namespace camre
