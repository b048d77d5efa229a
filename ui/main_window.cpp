#include "main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "frame/frame_bar.h"
#include "frame/idle_watch.h"
#include "frame/sample_stripe.h"
#include "frame/settling_time.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/page.h"
#include "languages/pack_shelf.h"
#include "look/focus_ring.h"
#include "people/conversation_desk.h"
#include "settings/kept_roles.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr QSize kUsualSize(1180, 800);
constexpr QSize kSmallestSize(640, 480);
constexpr QSize kDesktopFrame(16, 48);  // room for the window's border and title
constexpr std::chrono::minutes kLockWarning{1};
constexpr char kDeskPage[] = "deskPage";

bool isDeskPage(const Page* page) { return page->property(kDeskPage).toBool(); }

}  // namespace

MainWindow::MainWindow(const WindowParts& parts, QWidget* parent) : QWidget(parent), m_parts(parts) {
    setObjectName(QStringLiteral("mainWindow"));
    buildFrame();
    addShortcuts();
    connectDesk();
    connectIdle();
    connect(&m_parts.voice, &QuestionVoice::slowerChanged, this, [this](bool slower) { m_parts.settings.setValue(Setting::SlowerSound, slower); });
    setAccessibleName(QStringLiteral("Camre"));
    m_idle->setLimit(std::chrono::minutes(m_parts.settings.lockMinutes()), kLockWarning);
    setMinimumSize(kSmallestSize);
    resize(kUsualSize.boundedTo(screen()->availableSize() - kDesktopFrame).expandedTo(kSmallestSize));
    new FocusRing(this);
    connect(&m_parts.language, &InterfaceLanguage::changed, this, [this] {
        m_desk->refreshWords();
        showFrame();
    });
}

// A page may have something to say while it goes; nobody is left to hear it.
MainWindow::~MainWindow() {
    for (Page* page : findChildren<Page*>()) page->disconnect(this);
    m_parts.shelf.setWorker({});
    m_parts.language.setFileWords({});
}

void MainWindow::buildFrame() {
    m_frame = new FrameBar(this);
    m_stripe = new SampleStripe(this);
    m_stripe->hide();
    m_lockWarning = new Notice(QStringLiteral("lockWarning"), NoticeKind::Warning, this);
    m_stayHere = new SecondaryButton(QStringLiteral("stayHere"), m_lockWarning);
    m_lockWarning->addControl(m_stayHere);
    m_lockWarning->hide();
    m_settling = new SettlingTime(this);
    m_stack = new QStackedWidget(this);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_frame);
    down->addWidget(m_stripe);
    down->addWidget(m_lockWarning);
    down->addWidget(m_stack, 1);
    connect(m_frame, &FrameBar::backPressed, this, &MainWindow::goBack);
    connect(m_frame, &FrameBar::languagePressed, this, &MainWindow::switchLanguage);
    connect(m_frame, &FrameBar::helpPressed, this, &MainWindow::showHelp);
    connect(m_frame, &FrameBar::lockPressed, this, &MainWindow::lock);
}

void MainWindow::addShortcuts() {
    const auto key = [this](const char* keys, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Ctrl+Shift+W", [this] { switchLanguage(); });
    key("F1", [this] { showHelp(); });
    key("Ctrl+L", [this] { lock(); });
    key("Alt+Left", [this] { goBack(); });
    key("Ctrl++", [this] { stepTextSize(1); });
    key("Ctrl+=", [this] { stepTextSize(1); });
    key("Ctrl+-", [this] { stepTextSize(-1); });
    key("Ctrl+0", [this] { setTextSize(kSmallestText); });
}

void MainWindow::connectDesk() {
    m_desk = new ConversationDesk(m_parts.model, m_parts.voice, [this]() -> const LanguagePack& { return workerPack(); }, this);
    m_parts.shelf.setWorker([this]() -> const LanguagePack& { return workerPack(); });
    m_parts.language.setFileWords([this](const LanguagePack& pack) -> const LanguagePack& {
        return m_parts.model.isOpen() ? m_parts.model.workspace().words(pack) : pack;
    });
    m_desk->setWorkerRole([this] { return roleInAgreement(m_parts.settings.role()); });
    m_desk->setNumberKeysOn(m_parts.settings.numberKeys());
    m_parts.voice.setSlower(m_parts.settings.slowerSound());
    connect(m_desk, &ConversationDesk::pageWanted, this, [this](Page* page) {
        page->setProperty(kDeskPage, true);
        dropDeskPages();
        push(page);
    });
    connect(m_desk, &ConversationDesk::ended, this, &MainWindow::showHome);
    connect(m_desk, &ConversationDesk::endedWith, this, [this](const Error& error) {
        showHome();
        currentPage()->showError(errorText(error));
    });
    connect(m_desk, &ConversationDesk::lockWanted, this, &MainWindow::lock);
    connect(m_desk, &ConversationDesk::promisesWanted, this, &MainWindow::showPromises);
    connect(m_desk, &ConversationDesk::printWanted, this, &MainWindow::showPrint);
    connect(m_desk, &ConversationDesk::leaveWanted, this, &MainWindow::showLeave);
}

void MainWindow::connectIdle() {
    m_idle = new IdleWatch(this);
    connect(m_idle, &IdleWatch::warned, this, [this] {
        if (!m_parts.model.isOpen()) return;
        m_stayHere->setText(tr("Stay here"));
        m_lockWarning->setWords(tr("This window locks in one minute"),
                                m_desk->hasOpenCorrection() ? tr("Press any key to stay here. What was put right here is not kept yet.")
                                : m_desk->hasOpenWords() ? tr("Press any key to stay here. Every answer is saved; own words that nobody has agreed to keep yet are not.")
                                                       : tr("Press any key to stay here. Nothing is lost."));
        m_lockWarning->show();
    });
    connect(m_idle, &IdleWatch::stayed, m_lockWarning, &QWidget::hide);
    connect(m_idle, &IdleWatch::expired, this, [this] {
        m_lockWarning->hide();
        lockUnasked();
        // What cannot be kept is at least hidden.
        if (m_parts.model.isOpen()) m_desk->cover();
    });
}

// The pile of pages ------------------------------------------------------------------------------

Page* MainWindow::currentPage() const { return m_pile.empty() ? nullptr : m_pile.back(); }

void MainWindow::push(Page* page) {
    if (m_stack->indexOf(page) < 0) {
        m_stack->addWidget(page);
        connect(page, &Page::titleChanged, this, &MainWindow::showFrame);
        connect(page, &Page::leave, this, &MainWindow::pop);
    }
    m_pile.push_back(page);
    bringForward(page);
}

void MainWindow::startWith(Page* page) {
    for (Page* old : m_pile) {
        if (isDeskPage(old) || old == page) continue;
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_pile.clear();
    push(page);
}

void MainWindow::bringForward(Page* page) {
    m_stack->setCurrentWidget(page);
    showFrame();
    page->arrive();
    m_settling->begin(page);
    QMetaObject::invokeMethod(page, &Page::showFocus, Qt::QueuedConnection);
}

void MainWindow::pop() {
    if (m_pile.size() < 2) return;
    Page* gone = m_pile.back();
    m_pile.pop_back();
    bringForward(m_pile.back());
    if (isDeskPage(gone)) return;
    m_stack->removeWidget(gone);
    gone->deleteLater();
}

// Pages of a conversation belong to the desk, which brings them back when it wants them.
void MainWindow::dropDeskPages() {
    std::erase_if(m_pile, [](const Page* page) { return isDeskPage(page); });
}

void MainWindow::goBack() {
    Page* page = currentPage();
    if (page == nullptr || !page->isEnabled() || page->goBack() || !page->hasBack()) return;
    if (isDeskPage(page)) return showHome();
    pop();
}

void MainWindow::showFrame() {
    const Page* page = currentPage();
    if (page == nullptr) return;
    const bool isOpen = m_parts.model.isOpen();
    m_frame->setLine(page->frameLine());
    m_frame->setBackShown(page->hasBack());
    m_frame->setLockShown(isOpen);
    m_frame->setSelfMode(page->isSelfMode());
    m_frame->setWelshNow(m_parts.language.isWelsh());
    // The very first page has no other words than the two languages.
    m_frame->setVisible(page->objectName() != QStringLiteral("firstPage"));
    m_parts.model.isSample() ? m_stripe->appear() : m_stripe->hide();
    // The window's title names the page, never a code or a file of people (P35).
    setWindowTitle(page->title().isEmpty() ? QStringLiteral("Camre") : page->title() + QStringLiteral(" – Camre"));
}

// Habits -----------------------------------------------------------------------------------------

void MainWindow::switchLanguage() {
    const Status shown = m_parts.language.switchOver();
    if (!shown) return currentPage()->showError(errorText(shown.error()));
    m_parts.settings.setValue(Setting::Language, toQt(m_parts.language.tag().text));
}

void MainWindow::stepTextSize(int steps) { setTextSize(m_parts.settings.textPercent() + steps * kTextStep); }

void MainWindow::setTextSize(int percent) {
    m_parts.settings.setValue(Setting::TextPercent, qBound(kSmallestText, percent, kLargestText));
    applySettings();
}

void MainWindow::applySettings() {
    applyLook(*qApp, resolveLook(m_parts.settings.look(), m_parts.desktop), m_parts.settings.textPercent());
    m_idle->setLimit(std::chrono::minutes(m_parts.settings.lockMinutes()), kLockWarning);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool isKept = m_closesAnyway || isTypedKept();
    const Status closed = isKept ? m_parts.model.closeFile() : Status();
    if (isKept && closed) return event->accept();
    // The last answer, or the text in hand, is not on the disk: say so and stay.
    event->ignore();
    auto* again = new SecondaryButton(QStringLiteral("closeAnyway"), currentPage());
    const int unsaved = m_desk->unsavedCount();
    //: %1 is a number
    const QString answers = unsaved > 1 ? tr("Close without the answers that are not saved: %1").arg(unsaved) : tr("Close without the last answer");
    again->setText(isKept ? answers : m_desk->hasOpenCorrection() ? tr("Close without these changes") : tr("Close without this text"));
    connect(again, &QPushButton::clicked, this, [this] {
        m_closesAnyway = true;
        m_parts.model.closeAnyway();
        close();
    });
    currentPage()->showError(isKept ? errorText(closed.error()) : currentPage()->errorText(), again);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showFrame();
    QWidget::changeEvent(event);
}

}  // namespace camre
