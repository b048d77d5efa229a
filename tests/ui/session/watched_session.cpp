#include "session/watched_session.h"

#include <unistd.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <cstdio>
#include <stdexcept>

#include "bridge/qt_text.h"
#include "form/tick_list.h"
#include "page_tour.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

void tell(const char* what, const QString& text) {
    std::printf("%s %s\n", what, text.toUtf8().constData());
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const std::string& why) { throw std::runtime_error(why); }

class Session {
  public:
    explicit Session(const std::string& file) : m_file(file) {
        m_window.settings.setValue(Setting::Language, QStringLiteral("en"));
        m_window.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Caseworker));
    }

    void run() {
        m_window.window.begin(m_file);
        expectPage("openPage");
        typeFromInput(find<QLineEdit>("passphrase"));
        m_window.press(Qt::Key_Return);
        expectPage("homePage");
        wholeForm();
        beginAnother();
        tell("clipboard", QGuiApplication::clipboard()->text());
        tell("settings", pathToQt(m_window.folder.file("camre.ini")));
        m_window.press(Qt::Key_L, Qt::ControlModifier);
        expectPage("lockedPage");
        QTest::qWait(200);  // so that what is deleted later has been deleted
        tell("locked", QString::number(::getpid()));
        char sign = 0;
        while (::read(STDIN_FILENO, &sign, 1) == 1 && sign != '\n') {
        }
    }

  private:
    template <class W>
    W& find(const char* name) {
        if (auto* found = m_window.find<W>(name); found != nullptr && found->isVisible()) return *found;
        giveUp(std::string("no ") + name + " on " + m_window.pageName().toStdString());
    }
    void click(const char* name) {
        find<QAbstractButton>(name).click();
        tell("title", m_window.window.windowTitle());
    }
    void expectPage(const char* name) {
        if (!m_window.waitForPage(name)) giveUp("on " + m_window.pageName().toStdString() + " instead of " + name);
        tell("title", m_window.window.windowTitle());
    }

    static void typeFromInput(QWidget& field) {
        field.setFocus();
        char sign = 0;
        while (::read(STDIN_FILENO, &sign, 1) == 1 && sign != '\n') QTest::keyClick(&field, sign);
        sign = 0;
    }

    void tick(int level) {
        const auto& rows = m_window.window.currentPage()->findChild<TickList*>()->rows();
        TickRow* row = rows[static_cast<std::size_t>(level) % rows.size()];
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
    }

    void wholeForm() {
        if (!m_window.toFirstQuestion("en")) giveUp("the form did not begin");
        for (int i = 0; m_window.pageName() == QStringLiteral("questionPage"); ++i) {
            tick(i * 7 + 3);
            click("continueButton");
        }
        expectPage("storyPage");
        typeFromInput(find<QPlainTextEdit>("storyText"));
        click("storyAgreeButton");
        expectPage("checkPage");
        click("keepButton");
        expectPage("thanksPage");
        click("finishButton");
    }

    void beginAnother() {
        if (!m_window.toFirstQuestion("en")) giveUp("the second form did not begin");
        tick(2);
        click("continueButton");
        tick(1);
        if (!m_window.model.flush()) giveUp("the second form was not saved");
    }

    std::filesystem::path m_file;
    FixedClock m_clock{fakeToday()};
    TestWindow m_window{checkoutLibrary(), filesOnDisk(checkoutLibrary(), m_clock)};
};

}  // namespace

int runWatchedSession(const std::string& file) {
    try {
        Session(file).run();
        return 0;
    } catch (const std::exception& trouble) {
        std::fprintf(stderr, "session: %s\n", trouble.what());
        return 1;
    }
}

}  // namespace camre::tests
