#pragma once

#include "main_window.h"
#include "page_tour.h"
#include "support/temp_folder.h"
#include "support/test_window.h"

namespace camre::tests {

/// The whole window over a real, locked file of made-up people, for tests that go through every page.
struct TourWindow {
    /// @param worker   "cy" or "en": the language of the window
    /// @param percent  text size
    TourWindow(const char* worker, int percent, QSize size);
    ~TourWindow();

    TempFolder folder;
    Library library;
    PackShelf shelf;
    Settings settings;
    FakeAsk ask;
    SilentVoice voice;
    SeededRandom random{3};
    FixedClock clock;
    InterfaceLanguage language;
    WorkspaceModel model;
    WindowParts parts;
    MainWindow window;

    /// Through every page, with a person of this language; fails the test where the tour cannot go on.
    void everyPage(const char* person, const std::function<void(const QString& stop, Page& page)>& look);
};

/// What a tour looks like: the window's language, the person's, and how large.
struct TourView {
    const char* worker;
    const char* person;
    int percent;
    QSize size;
};

}  // namespace camre::tests
