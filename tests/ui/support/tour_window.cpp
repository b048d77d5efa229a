#include "support/tour_window.h"

#include <nlohmann/json.hpp>

#include "bridge/qt_text.h"
#include "bridge/sample_file.h"
#include "catalogue/profile_reader.h"
#include "look/look.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

// The core form with all that a service may turn on, so that every page of a conversation is there.
ProfileText fullestForm() {
    ProfileText form = *checkoutLibrary().profileText(ServiceId("core"));
    auto json = nlohmann::json::parse(form.json);
    json["story"] = true;
    json["background"] = {{{"variable", "age_band"}, {"reason", "-"}}, {{"variable", "area"}, {"reason", "-"}}};
    form.json = json.dump();
    const ProfileReading read = readProfile(form.json, checkoutLibrary().catalogue);
    REQUIRE(read.problems.empty());
    form.profile = read.profile;
    return form;
}

}  // namespace

TourWindow::TourWindow(const char* worker, int percent, QSize size)
    : library(checkoutLibrary()),
      shelf(library, folder.file("translations")),
      settings(pathToQt(folder.file("camre.ini"))),
      clock(fakeToday()),
      language(library),
      model(library, filesOnDisk(library, clock)),
      parts{library, model, language, settings, ask, voice, random, clock, shelf, folder.file("sample.camre"), QApplication::palette()},
      window(parts) {
    settings.setValue(Setting::Language, QLatin1String(worker));
    settings.setValue(Setting::TextPercent, percent);
    window.resize(size);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window, 30'000));
    window.begin();
    window.applySettings();
    const ProfileText form = fullestForm();
    const Status made = makeSampleFile(model, folder.file("sample.camre"), clock.today(), &form);
    INFO((made ? "" : describe(made.error())));
    REQUIRE(made);
    window.showHome();
}

TourWindow::~TourWindow() {
    model.closeAnyway();
    applyLook(*qApp, Look::Light, kSmallestText);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TourWindow::everyPage(const char* person, const std::function<void(const QString& stop, Page& page)>& look) {
    PageTour tour(window, parts, [&](const QString& stop) {
        INFO(stop.toStdString());
        look(stop, *window.currentPage());
        return Status();
    });
    const auto walk = [](const Status& done) {
        INFO((done ? "" : describe(done.error())));
        REQUIRE(done);
    };
    walk(tour.placesWithoutPeople());
    walk(tour.conversation(LanguageTag(person)));
    walk(tour.released());
    walk(tour.beginning());
}

}  // namespace camre::tests
