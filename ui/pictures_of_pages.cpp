#include "pictures_of_pages.h"

#include <QApplication>
#include <QPixmap>

#include "bridge/qt_text.h"
#include "kit/page.h"

namespace camre {
namespace {

constexpr QSize kPictureSize(1180, 860);

Status drawOne(MainWindow& window, const std::filesystem::path& folder, const std::string& name) {
    QCoreApplication::sendPostedEvents();
    QApplication::processEvents();
    const std::filesystem::path file = folder / (name + ".png");
    if (!window.grab().save(pathToQt(file), "PNG")) return Error{ErrorCode::FileUnwritable, file.string(), ""};
    return {};
}

Status drawInOneLanguage(MainWindow& window, const std::filesystem::path& folder, const std::string& tag) {
    using Show = void (MainWindow::*)();
    const std::pair<const char*, Show> pages[] = {{"home-", &MainWindow::showHome},
                                                  {"summary-", &MainWindow::showSummary},
                                                  {"settings-", &MainWindow::showSettings},
                                                  {"help-", &MainWindow::showHelp},
                                                  {"new-person-", &MainWindow::newPerson}};
    for (const auto& [name, show] : pages) {
        window.showHome();
        (window.*show)();
        if (const Status drawn = drawOne(window, folder, name + tag); !drawn) return drawn;
    }
    for (const HelpTopic topic : kHelpTopics) {
        window.showHelpOn(topic);
        const std::string name = "help-" + std::to_string(static_cast<int>(topic) + 1) + "-" + tag;
        if (const Status drawn = drawOne(window, folder, name); !drawn) return drawn;
    }
    window.showHome();
    return {};
}

}  // namespace

Status drawPages(MainWindow& window, const WindowParts& parts, const std::filesystem::path& folder) {
    const FileFacts facts = parts.model.facts();
    if (!facts.sample) return Error{ErrorCode::NotAllowed, facts.path.string(), "sample"};
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) return Error{ErrorCode::FolderMissing, folder.string(), ""};
    window.resize(kPictureSize);
    window.show();
    for (const LanguagePack* pack : parts.language.available()) {
        if (const Status shown = parts.language.show(pack->tag); !shown) return shown;
        if (const Status drawn = drawInOneLanguage(window, folder, pack->tag.text); !drawn) return drawn;
    }
    return {};
}

}  // namespace camre
