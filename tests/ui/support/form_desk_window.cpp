#include "support/form_desk_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTest>

#include "bridge/qt_text.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

constexpr int kPatience = 10000;  // ms; only how long a failing test waits
constexpr int kMostTabs = 80;

}  // namespace

DeskWindow::DeskWindow(const std::string& workerLanguage, QuestionVoice* given) : DeskWindow(formLibrary(), workerLanguage, given) {}

DeskWindow::DeskWindow(Library own, const std::string& workerLanguage, QuestionVoice* given)
    : library(std::move(own)), model(library, fakeDoor(library, fakeToday(), &fake)) {
    build(workerLanguage, given == nullptr ? voice : *given);
}

DeskWindow::DeskWindow(Library given, WorkspaceDoor door, const std::string& workerLanguage)
    : library(std::move(given)), model(library, std::move(door)) {
    build(workerLanguage, voice);
}

// Pages stop the voice as they hide: both must still be there.
DeskWindow::~DeskWindow() {
    hide();
    model.closeAnyway();
}

void DeskWindow::build(const std::string& workerLanguage, QuestionVoice& spoken) {
    m_stack = new QStackedLayout(this);
    const LanguageTag worker(workerLanguage);
    desk = new ConversationDesk(model, spoken, [this, worker]() -> const LanguagePack& { return *library.pack(worker); }, this);
    connect(desk, &ConversationDesk::pageWanted, this, [this](Page* wanted) {
        if (m_stack->indexOf(wanted) < 0) m_stack->addWidget(wanted);
        m_stack->setCurrentWidget(wanted);
        page = wanted;
        page->arrive();
    });
    connect(desk, &ConversationDesk::ended, this, [this] { ++endedCount; });
    const Status opened = model.openFile("swansea.camre", QStringLiteral("correct horse battery"));
    REQUIRE(opened);
    resize(1280, 800);
    show();
    activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(this));
}

QWidget* DeskWindow::find(const char* name) const {
    INFO("looking for " << name);
    REQUIRE(page != nullptr);
    for (QWidget* widget : page->findChildren<QWidget*>(QString::fromLatin1(name))) {
        if (widget->isVisible()) return widget;
    }
    FAIL("no visible control of this name");
    return nullptr;
}

bool DeskWindow::has(const char* name) const {
    const auto all = page->findChildren<QWidget*>(QString::fromLatin1(name));
    return std::any_of(all.begin(), all.end(), [](const QWidget* widget) { return widget->isVisible(); });
}

void DeskWindow::click(const char* name) { QTest::mouseClick(find(name), Qt::LeftButton); }

void DeskWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    QTest::keyClick(focused, key, modifiers);
}

// QTest types only letters of the Latin alphabet.
void DeskWindow::type(const char* letters) {
    for (const QChar letter : QString::fromUtf8(letters)) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

void DeskWindow::tabTo(const char* name) {
    for (int i = 0; i < kMostTabs; ++i) {
        if (focusName() == QLatin1String(name)) return;
        press(Qt::Key_Tab);
    }
    FAIL("Tab never came to " << name << ", it stopped at " << focusName().toStdString());
}

QString DeskWindow::focusName() const {
    const QWidget* focused = QApplication::focusWidget();
    return focused == nullptr ? QString() : focused->objectName();
}

void DeskWindow::waitFor(const std::function<bool()>& condition) { REQUIRE(QTest::qWaitFor(condition, kPatience)); }

void DeskWindow::waitForSaved() {
    waitFor([this] { return !control<QLabel>("savedNote").text().isEmpty(); });
}

void DeskWindow::toAgreement(const char* language) {
    desk->startNewPerson();
    click((std::string("language_") + language).c_str());
    REQUIRE(pageName() == QLatin1String("agreementPage"));
}

void DeskWindow::agree() {
    control<QAbstractButton>("confirmation_1").toggle();
    control<QAbstractButton>("given_interpreter").toggle();
    click("agreeButton");
}

void DeskWindow::toFirstQuestion(const char* language) {
    toAgreement(language);
    agree();
    click("cardGivenButton");
    REQUIRE(pageName() == QLatin1String("questionPage"));
}

Draft DeskWindow::onlyDraft() {
    REQUIRE(model.flush());
    const auto drafts = model.workspace().drafts().value();
    REQUIRE(drafts.size() == 1);
    return drafts.front();
}

QString allTexts(const QWidget& widget) {
    QStringList texts{widget.accessibleName(), widget.accessibleDescription()};
    for (const QWidget* part : widget.findChildren<QWidget*>()) {
        texts << part->accessibleName() << part->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(part)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(part)) texts << button->text();
    }
    return texts.join(QLatin1Char('\n'));
}

}  // namespace camre::tests
