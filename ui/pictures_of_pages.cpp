#include "pictures_of_pages.h"

#include <QApplication>
#include <QPixmap>

#include "bridge/qt_text.h"
#include "page_tour.h"

namespace camre {
namespace {

constexpr QSize kPictureSize(1180, 860);

struct Talk {
    const char* window;
    const char* person;
};
constexpr Talk kTalks[] = {{"cy", "pl"}, {"en", "ar"}};

constexpr int kSmallestFile = 0;  // as PNG: every colour kept, packed as tightly as can be

// For the pictures in every language of a person; the window's own language is English.
constexpr QSize kGallerySize(940, 900);

Status drawOne(MainWindow& window, const std::filesystem::path& file) {
    if (window.grab().save(pathToQt(file), "PNG", kSmallestFile)) return {};
    return Error{ErrorCode::FileUnwritable, file.string(), ""};
}

// Layouts inside layouts take a round each.
void settleLayouts() {
    for (int round = 0; round < 3; ++round) QApplication::processEvents();
}

Status drawGallery(MainWindow& window, const WindowParts& parts, const std::filesystem::path& folder) {
    window.resize(kGallerySize);
    for (const LanguagePack& pack : parts.library.packs) {
        PageTour tour(window, parts, [&](const QString& stop) {
            settleLayouts();
            return drawOne(window, folder / (fromQt(stop) + "-in-" + pack.tag.text + ".png"));
        });
        if (const Status done = tour.questionOfDegree(pack.tag); !done) return done;
    }
    window.resize(kPictureSize);
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
    for (const Talk& talk : kTalks) {
        const LanguageTag tag(talk.window);
        if (const Status shown = parts.language.show(tag); !shown) return shown;
        parts.settings.setValue(Setting::Language, QLatin1String(talk.window));
        PageTour tour(window, parts, [&](const QString& stop) { return drawOne(window, folder / (fromQt(stop) + '-' + tag.text + ".png")); });
        if (const Status done = tour.placesWithoutPeople(); !done) return done;
        if (const Status done = tour.conversation(LanguageTag(talk.person)); !done) return done;
    }
    if (const Status drawn = drawGallery(window, parts, folder); !drawn) return drawn;
    // What can be done once in a file, and the last pages, which close it, are drawn in both languages on the spot.
    PageTour last(window, parts, [&](const QString& stop) -> Status {
        for (const Talk& talk : kTalks) {
            if (const Status shown = parts.language.show(LanguageTag(talk.window)); !shown) return shown;
            settleLayouts();
            if (const Status drawn = drawOne(window, folder / (fromQt(stop) + '-' + talk.window + ".png")); !drawn) return drawn;
        }
        return {};
    });
    if (const Status done = last.released(); !done) return done;
    return last.beginning();
}

}  // namespace camre
