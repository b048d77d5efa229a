#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QTest>

#include "kit/page.h"
#include "languages/pack_shelf.h"
#include "main_window.h"
#include "print/printed_document.h"
#include "support/fake_workspace.h"
#include "support/temp_folder.h"

namespace camre::tests {

/// Answers every file box with the path the test wrote down.
struct FakeAsk final : Ask {
    QString answer;
    QString fileToOpen(QWidget*) override { return answer; }
    QString fileToMake(QWidget*, const QString&) override { return answer; }
    QString folder(QWidget*) override { return answer; }
    QStringList packsToOpen(QWidget*) override { return packs; }
    QString pdfToMake(QWidget*, const QString& suggestion) override {
        suggested = suggestion;
        return answer;
    }
    QString formFileToOpen(QWidget*) override { return answer; }
    QString formFileToMake(QWidget*, const QString& name) override {
        suggested = name;
        return answer;
    }
    QString languageFileToOpen(QWidget*) override { return answer; }
    QString languageFileToMake(QWidget*, const QString& suggestion) override {
        suggested = suggestion;
        return answer;
    }
    QString soundFileToOpen(QWidget*) override { return answer; }
    QStringList printers() override { return printerNames; }
    bool print(const QString&, const PrintedDocument& document) override {
        printed.push_back(document);
        return printerAnswers;
    }
    bool printForm(const QString&, const PaperFormLayout& form, int copies) override {
        formsPrinted.push_back(form.geometry());
        formCopies = copies;
        return printerAnswers;
    }
    std::vector<PaperGeometry> formsPrinted;  // the forms sent to a printer
    int formCopies = 0;
    QStringList packs;                     // what packsToOpen gives
    QString suggested;                     // the last name proposed for a PDF or a language
    QStringList printerNames;
    bool printerAnswers = true;
    std::vector<PrintedDocument> printed;  // what was sent to a printer, answered or not
};

/// The library of this checkout: real catalogue, profiles and packs.
const Library& checkoutLibrary();

/// The whole window over a fake file, with settings of its own.
struct TestWindow {
    explicit TestWindow(const Library& library = checkoutLibrary());
    /// Over files that another door opens, such as real ones; `file` stays empty.
    TestWindow(const Library& library, WorkspaceDoor door);
    ~TestWindow();

    TempFolder folder;
    Library library;
    PackShelf shelf;
    Settings settings;
    FakeAsk ask;
    SilentVoice voice;
    SeededRandom random{3};
    FixedClock clock;
    InterfaceLanguage language;
    FakeWorkspace* file = nullptr;  // the file that was opened or made last, while it is open
    WorkspaceModel model;
    WindowParts parts;
    MainWindow window;

    /// Shows the window in this language with an open file.
    void openFile(const char* tag);
    template <class W>
    W* find(const char* name) const {
        return window.currentPage()->findChild<W*>(QLatin1String(name));
    }
    [[nodiscard]] QString pageName() const { return window.currentPage()->objectName(); }
    bool waitForPage(const char* name);
    /// Until no work runs on the second thread; false when it takes longer than anything should.
    bool waitForWork();
    /// From a new person, who reads this language, to the first question; false when the way was another.
    bool toFirstQuestion(const char* person);
    /// Tab until the control of this name has the focus; false when a whole round did not reach it.
    bool tabTo(const char* name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char* text);
};

/// Every control on the page that Tab can reach.
std::vector<QWidget*> focusableWidgets(const QWidget& page);
/// The labels of a page that need more room than they have, with their texts.
QStringList clippedLabels(const QWidget& page);

}  // namespace camre::tests
