// One tick in the window: from the key to the painted mark, and from the key to the word "saved". And one change in the form
// builder: from the change to what the meter says of the paper.
//   QT_QPA_PLATFORM=offscreen build/release/bench/camre_window_bench
#include <benchmark/benchmark.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <algorithm>

#include "bench_file.h"
#include "bridge/qt_text.h"
#include "builder/form_meter.h"
#include "form/tick_list.h"
#include "languages/pack_shelf.h"
#include "look/look.h"
#include "main_window.h"
#include "page_tour.h"
#include "print/paper_form_layout.h"

namespace camre::bench {
namespace {

/// Knows whether a button was last painted with its tick. Qt may paint inside the key press or some events later.
class PaintWatch final : public QObject {
  public:
    explicit PaintWatch(QAbstractButton* button) : QObject(button), m_button(*button), m_painted(button->isChecked()) {
        button->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) m_painted = m_button.isChecked();
        return false;
    }
    void waitForTick() const {
        while (m_painted != m_button.isChecked()) QApplication::processEvents();
    }

  private:
    const QAbstractButton& m_button;
    bool m_painted;
};

void pressSpace(QWidget& widget) {
    for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(kind, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QApplication::sendEvent(&widget, &key);
    }
}

/// The window with the first question of somebody new in front, over a copy of a file of so many people.
class WindowAtQuestion {
  public:
    explicit WindowAtQuestion(std::int64_t people)
        : m_library(library()),
          m_shelf(m_library, {}),
          m_settings(m_folder.filePath(QStringLiteral("camre.ini"))),
          m_language(library()),
          m_model(library(), filesOnDisk(library(), clock())),
          m_parts{library(), m_model, m_language, m_settings, m_ask, m_voice, m_random, clock(), m_shelf, {}, QApplication::palette()},
          m_window(m_parts) {
        m_settings.setValue(Setting::Language, QStringLiteral("en"));
        m_window.resize(1280, 800);
        m_window.show();
        m_window.begin();
        if (const Status opened = m_model.openFile(copyOf(people), toQt(kPassphrase)); !opened) endWith(opened.error());
        m_window.showHome();
        m_window.newPerson();
        press("language_pl");
        tickAgreement(*m_window.currentPage());
        press("agreeButton");
        press("cardGivenButton");
        m_answers = m_window.currentPage()->findChild<TickList*>();
        if (m_answers == nullptr || m_answers->rows().empty()) endWith({ErrorCode::WrongUse, "no question came up", ""});
    }

    TickRow& row() { return *m_answers->rows().front(); }
    WorkspaceModel& model() { return m_model; }

  private:
    void press(const char* name) {
        QApplication::processEvents();
        auto* button = m_window.currentPage()->findChild<QAbstractButton*>(QLatin1String(name));
        if (button == nullptr) endWith({ErrorCode::WrongUse, std::string("no ") + name, ""});
        button->click();
        QApplication::processEvents();
    }

    QTemporaryDir m_folder;
    Library m_library;
    PackShelf m_shelf;
    Settings m_settings;
    InterfaceLanguage m_language;
    WorkspaceModel m_model;
    DesktopAsk m_ask;
    SilentVoice m_voice;
    SystemRandom m_random;
    WindowParts m_parts;
    MainWindow m_window;
    TickList* m_answers = nullptr;
};

void keyToPaintedTick(benchmark::State& state) {
    WindowAtQuestion window(state.range(0));
    const PaintWatch watch(&window.row());
    for ([[maybe_unused]] auto _ : state) {
        pressSpace(window.row());
        watch.waitForTick();
    }
}
BENCHMARK(keyToPaintedTick)->Arg(1000)->Arg(100000)->Unit(benchmark::kMicrosecond)->UseRealTime();

void keyToPaintedTickFloor(benchmark::State& state) {
    QWidget window;
    QVBoxLayout lines(&window);
    for (int i = 0; i < 7; ++i) lines.addWidget(new QCheckBox(QStringLiteral("Answer"), &window));
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    auto& box = *static_cast<QCheckBox*>(lines.itemAt(0)->widget());
    const PaintWatch watch(&box);
    for ([[maybe_unused]] auto _ : state) {
        pressSpace(box);
        watch.waitForTick();
    }
}
BENCHMARK(keyToPaintedTickFloor)->Unit(benchmark::kMicrosecond)->UseRealTime();

void keyToSaved(benchmark::State& state) {
    WindowAtQuestion window(state.range(0));
    QEventLoop untilSaved;
    QObject::connect(&window.model(), &WorkspaceModel::draftSaved, &untilSaved, &QEventLoop::quit);
    for ([[maybe_unused]] auto _ : state) {
        pressSpace(window.row());
        untilSaved.exec();
    }
}
BENCHMARK(keyToSaved)->Arg(1000)->Arg(100000)->Unit(benchmark::kMicrosecond)->UseRealTime();

// The pause that lets several changes be measured once is part of it.
void changeToMeter(benchmark::State& state, const char* service) {
    FormMeter meter(library(), onPaper(), nullptr);
    ServiceProfile profile = library().profileText(ServiceId(service))->profile;
    QEventLoop untilMeasured;
    QObject::connect(&meter, &FormMeter::measured, &untilMeasured, &QEventLoop::quit);
    for ([[maybe_unused]] auto _ : state) {
        std::rotate(profile.questions.begin(), profile.questions.begin() + 1, profile.questions.end());
        meter.measure(library().catalogue, profile);
        untilMeasured.exec();
    }
}
BENCHMARK_CAPTURE(changeToMeter, fourteen_questions, "housing")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(changeToMeter, all_questions, "core")->Unit(benchmark::kMillisecond)->UseRealTime();

// The least that has to be done for it: the page of one language, set once.
void setOnePage(benchmark::State& state, const char* service) {
    const ServiceProfile& profile = library().profileText(ServiceId(service))->profile;
    const PaperForm form = paperForm(library().catalogue, profile, *library().pack(LanguageTag("en")));
    for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(PaperFormLayout(form, {kSmallestPaperPoints, false, false}).sidesCount());
}
BENCHMARK_CAPTURE(setOnePage, fourteen_questions, "housing")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(setOnePage, all_questions, "core")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace camre::bench

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    camre::applyLook(application, camre::Look::Light, 100);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
