#include "support/test_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

#include "bridge/qt_text.h"
#include "look/look.h"
#include "page_tour.h"

namespace camre::tests {
namespace {

Library loadCheckout() {
    auto library = loadLibrary(CAMRE_SOURCE_DIR);
    if (!library) throw std::runtime_error(describe(library.error()));
    return std::move(library).value();
}

}  // namespace

const Library& checkoutLibrary() {
    static const Library library = loadCheckout();
    return library;
}

TestWindow::TestWindow(const Library& words) : TestWindow(words, fakeDoor(words, fakeToday(), &file)) {}

TestWindow::TestWindow(const Library& words, WorkspaceDoor door)
    : library(words),
      shelf(library, folder.file("translations")),
      settings(pathToQt(folder.file("camre.ini"))),
      clock(fakeToday()),
      language(library),
      model(library, std::move(door)),
      parts{library, model, language, settings, ask, voice, random, clock, shelf, folder.file("sample.camre"), QApplication::palette()},
      window(parts) {
    window.resize(1024, 768);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window, 30'000)) throw std::runtime_error("the window did not come to the front");
}

TestWindow::~TestWindow() {
    model.closeAnyway();
    applyLook(*qApp, Look::Light, kSmallestText);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindow::openFile(const char* tag) {
    settings.setValue(Setting::Language, QLatin1String(tag));
    window.begin();
    const Status opened = model.openFile(folder.file("a.camre"), QStringLiteral("correct horse battery"));
    if (!opened) throw std::runtime_error(describe(opened.error()));
    window.showHome();
}

bool TestWindow::waitForPage(const char* name) {
    return QTest::qWaitFor([&] { return pageName() == QLatin1String(name); }, 10'000);
}

bool TestWindow::waitForWork() {
    return QTest::qWaitFor([&] { return !model.work().isBusy(); }, 10'000);
}

bool TestWindow::toFirstQuestion(const char* person) {
    window.newPerson();
    if (!waitForPage("languagePage")) return false;
    find<QAbstractButton>((std::string("language_") + person).c_str())->click();
    tickAgreement(*window.currentPage());
    find<QAbstractButton>("agreeButton")->click();
    if (!waitForPage("codeCardPage")) return false;
    find<QAbstractButton>("cardGivenButton")->click();
    if (pageName() == QStringLiteral("backgroundPage")) find<QAbstractButton>("continueButton")->click();
    return waitForPage("questionPage");
}

bool TestWindow::tabTo(const char* name) {
    for (int i = 0; i < 200; ++i) {
        const QWidget* now = QApplication::focusWidget();
        if (now != nullptr && now->objectName() == QLatin1String(name)) return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void TestWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::focusWidget() == nullptr ? &window : QApplication::focusWidget();
    QTest::keyClick(target, key, modifiers);
}

void TestWindow::type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }

std::vector<QWidget*> focusableWidgets(const QWidget& page) {
    std::vector<QWidget*> widgets;
    for (QWidget* one : page.findChildren<QWidget*>()) {
        const bool byTab = (one->focusPolicy() & Qt::TabFocus) != 0;
        // A control's own inner parts are reached through the control.
        const bool isOwn = !one->objectName().startsWith(QLatin1String("qt_"));
        if (byTab && isOwn && one->isVisibleTo(&page) && one->isEnabled()) widgets.push_back(one);
    }
    return widgets;
}

QStringList clippedLabels(const QWidget& page) {
    QStringList clipped;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty()) continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        int widestWord = 0;
        for (const QString& word : label->text().split(QLatin1Char(' '))) {
            widestWord = qMax(widestWord, label->fontMetrics().horizontalAdvance(word));
        }
        // A path has no blanks and may be broken anywhere by the reader's eye; only words count.
        const bool tooNarrow = widestWord > label->width() && !label->text().contains(QLatin1Char('/'));
        if (needed > label->height() + 1 || tooNarrow) {
            clipped.append(QStringLiteral("%1 (%2x%3, needs %4): %5").arg(label->objectName()).arg(label->width()).arg(label->height()).arg(needed).arg(label->text()));
        }
    }
    return clipped;
}

}  // namespace camre::tests
