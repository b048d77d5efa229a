#include <QComboBox>
#include <QLabel>

#include "bridge/qt_text.h"
#include "dialogs/print_page.h"
#include "kit/notice.h"
#include "print/paper_reader.h"
#include "support/catch.h"
#include "support/form_desk_window.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

// Guidance is open, and its Print was pressed with the keyboard.
void toPrintPage(TestWindow& test, const char* language = "en") {
    test.openFile(language);
    test.window.showHelpOn(HelpTopic::Upset);
    REQUIRE(test.tabTo("printHelp"));
    test.press(Qt::Key_Return);
    REQUIRE(test.pageName() == QStringLiteral("printPage"));
}

void click(const TestWindow& test, const char* name) {
    auto* button = test.find<QAbstractButton>(name);
    REQUIRE(button != nullptr);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

QString path(const TestWindow& test, const char* name) { return pathToQt(test.folder.file(name)); }

bool isLeftEmpty(const TestWindow& test, const char* name) { return !std::filesystem::exists(test.folder.file(name)); }

// Listens to a desk that wants to print, as the window does.
struct Wanted {
    PrintMaker make;
    explicit Wanted(DeskWindow& window) {
        QObject::connect(window.desk, &ConversationDesk::printWanted, window.desk, [this](const PrintMaker& maker) { make = maker; });
    }
    [[nodiscard]] PrintJob job() const {
        REQUIRE(make);
        return make();
    }
};

}  // namespace

TEST_CASE("without a printer a page can be kept as PDF, by keyboard alone", "[ui][print]") {
    TestWindow test;
    test.ask.answer = path(test, "out.pdf");
    toPrintPage(test);
    CHECK(test.find<QLabel>("noPrinter")->isVisible());
    CHECK_FALSE(test.find<QWidget>("printNow")->isVisible());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("savePdf"));
    test.press(Qt::Key_Return);
    CHECK(test.ask.suggested == QStringLiteral("when-someone-is-upset.pdf"));
    CHECK(wordsOfPdf(readBytes(test.folder.file("out.pdf"))).startsWith(QStringLiteral("When someone is upset ") + helpParts(HelpTopic::Upset).front().heading));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("printDone"));
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(test.pageName() == QStringLiteral("helpPage"));
}

TEST_CASE("with a printer the page goes to the one that was chosen", "[ui][print]") {
    TestWindow test;
    test.ask.printerNames = {QStringLiteral("Office"), QStringLiteral("Upstairs")};
    toPrintPage(test, "cy");
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("printNow"));
    click(test, "printNow");
    REQUIRE(test.ask.printed.size() == 1);
    CHECK(test.ask.printed.front().title == QStringLiteral("Pan fydd rhywun wedi cynhyrfu"));
    CHECK(test.find<Notice>("printDone")->text().contains(QStringLiteral("Office")));
}

TEST_CASE("a printer that does not answer is said in the page, and a PDF is offered", "[ui][print]") {
    TestWindow test;
    test.ask.printerNames = {QStringLiteral("Office")};
    test.ask.printerAnswers = false;
    test.ask.answer = path(test, "instead.pdf");
    toPrintPage(test);
    click(test, "printNow");
    CHECK(test.window.currentPage()->errorText().contains(QStringLiteral("No printer answered. Nothing was printed. Save as PDF instead?")));
    CHECK(test.window.windowTitle().startsWith(QStringLiteral("Error:")));
    click(test, "savePdfInstead");
    CHECK_FALSE(isLeftEmpty(test, "instead.pdf"));
    CHECK(test.window.currentPage()->errorText().isEmpty());
}

TEST_CASE("a folder that is not there is an error in the page, and no half PDF", "[ui][print]") {
    TestWindow test;
    test.ask.answer = path(test, "nowhere/out.pdf");
    toPrintPage(test);
    click(test, "savePdf");
    CHECK(test.window.currentPage()->errorText().contains(QStringLiteral("There is no folder")));
    CHECK(isLeftEmpty(test, "nowhere"));
}

TEST_CASE("closing the file box keeps the page as it is", "[ui][print]") {
    TestWindow test;
    toPrintPage(test);
    click(test, "savePdf");
    CHECK(test.window.currentPage()->errorText().isEmpty());
    CHECK_FALSE(test.find<QWidget>("printDone")->isVisible());
}

TEST_CASE("the other language changes the page and the sheet, and keeps the printer", "[ui][print]") {
    TestWindow test;
    test.ask.printerNames = {QStringLiteral("Office"), QStringLiteral("Upstairs")};
    toPrintPage(test);
    test.find<QComboBox>("printer")->setCurrentIndex(1);
    test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.pageName() == QStringLiteral("printPage"));
    const QString welsh = QStringLiteral("Pan fydd rhywun wedi cynhyrfu");
    REQUIRE(QTest::qWaitFor([&] { return test.window.currentPage()->title() == welsh; }, 10'000));
    click(test, "printNow");
    REQUIRE(test.ask.printed.size() == 1);
    CHECK(test.find<Notice>("printDone")->text().contains(QStringLiteral("Upstairs")));
}

TEST_CASE("P57: what is printed from sample people says so", "[ui][print]") {
    TestWindow test;
    test.ask.printerNames = {QStringLiteral("Office")};
    test.openFile("en");
    test.file->fileFacts.sample = true;
    test.window.showHelpOn(HelpTopic::Upset);
    click(test, "printHelp");
    click(test, "printNow");
    REQUIRE(test.ask.printed.size() == 1);
    CHECK(test.ask.printed.front().mark.size() == 2);
}

TEST_CASE("locking leaves nothing to print in view", "[ui][print]") {
    TestWindow test;
    toPrintPage(test);
    test.window.lock();
    CHECK(test.pageName() == QStringLiteral("lockedPage"));
    CHECK(QTest::qWaitFor([&] { return test.window.findChild<PrintPage*>() == nullptr; }, 10'000));
}

TEST_CASE("F1 on the print page opens guidance on privacy", "[ui][print]") {
    TestWindow test;
    toPrintPage(test);
    test.press(Qt::Key_F1);
    CHECK(test.pageName() == QStringLiteral("helpPage"));
    CHECK(test.window.currentPage()->title() == helpTitle(HelpTopic::Privacy));
}

TEST_CASE("the agreement and the full notice can be printed before any question", "[ui][print]") {
    DeskWindow window;
    Wanted wanted(window);
    window.toAgreement("pl");
    window.click("printButton");
    CHECK(wanted.job().title == QStringLiteral("Agreement"));
    CHECK_FALSE(wanted.job().isPersonal);
    window.click("fullNoticeButton");
    window.click("printNoticeButton");
    CHECK(wanted.job().title == QStringLiteral("Privacy notice"));
    CHECK(window.fake->people(std::nullopt, 10).value().empty());
}

TEST_CASE("the code card, the answers and the journey can be printed where they are shown", "[ui][print]") {
    DeskWindow window;
    Wanted wanted(window);
    window.toAgreement("ar");
    window.agree();
    window.click("printButton");
    CHECK(wanted.job().title == QStringLiteral("Code card"));
    CHECK(wanted.job().isPersonal);
    CHECK(window.pageName() == QStringLiteral("codeCardPage"));
    window.click("cardGivenButton");
    while (window.pageName() == QStringLiteral("questionPage")) window.click("skipButton");
    window.click("keepButton");
    REQUIRE(window.pageName() == QStringLiteral("thanksPage"));
    window.click("printAnswersButton");
    const PrintJob answers = wanted.job();
    CHECK(answers.refusal.isEmpty());
    CHECK(answers.isPersonal);
    CHECK(answers.versions.front().document.language.isRightToLeft());
}

TEST_CASE("P35: nothing to print is left once the conversation is over", "[ui][print]") {
    DeskWindow window;
    Wanted wanted(window);
    window.toAgreement("pl");
    window.click("printButton");
    window.model.closeAnyway();
    CHECK(wanted.job().versions.empty());
}

TEST_CASE("a paper form is printed from home in the language and size that were chosen, as often as wanted", "[ui][print]") {
    TestWindow test;
    test.ask.printerNames = {QStringLiteral("Office")};
    test.openFile("en");
    REQUIRE(test.tabTo("paperForm"));
    test.press(Qt::Key_Return);
    REQUIRE(test.pageName() == QStringLiteral("printPage"));
    auto* language = test.find<QComboBox>("formLanguage");
    REQUIRE(language != nullptr);
    language->setCurrentIndex(language->findText(QStringLiteral("Polski")));
    auto* size = test.find<QComboBox>("formSize");
    size->setCurrentIndex(3);
    CHECK(test.find<QLabel>("sheetsCount")->text().contains(QStringLiteral("18")));
    CHECK(test.file->printedCount == 0);
    auto* copies = test.find<QComboBox>("copies");
    copies->setCurrentIndex(copies->findText(QStringLiteral("20")));
    click(test, "printNow");
    REQUIRE(test.ask.formsPrinted.size() == 1);
    CHECK(test.ask.formsPrinted.front().language == "pl");
    CHECK(test.ask.formsPrinted.front().points == 18);
    CHECK(test.ask.formCopies == 20);
    // The form whose sheets go out is not replaced any more.
    CHECK(test.file->printedCount == 1);
    CHECK(test.find<Notice>("printDone")->isVisible());
}

TEST_CASE("a paper form kept as PDF has its geometry beside it, and neither name holds a code", "[ui][print]") {
    TestWindow test;
    test.ask.answer = path(test, "form.pdf");
    test.openFile("cy");
    click(test, "paperForm");
    click(test, "savePdf");
    CHECK(test.ask.suggested == QStringLiteral("ffurflen-bapur.pdf"));
    CHECK(std::filesystem::exists(test.folder.file("form.pdf")));
    CHECK(std::filesystem::exists(test.folder.file("form.geometry.json")));
    // A companion is for reading: it has no boxes, so nothing says where they are.
    test.ask.answer = path(test, "companion.pdf");
    auto* language = test.find<QComboBox>("formLanguage");
    language->setCurrentIndex(language->findText(QStringLiteral("Polski")));
    test.find<QComboBox>("formSheet")->setCurrentIndex(2);
    click(test, "savePdf");
    CHECK(std::filesystem::exists(test.folder.file("companion.pdf")));
    CHECK(isLeftEmpty(test, "companion.geometry.json"));
    CHECK(wordsOfPdf(readBytes(test.folder.file("companion.pdf"))).contains(QStringLiteral("darllen yn unig")));
}

}  // namespace camre::tests
