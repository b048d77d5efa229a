#include "kill/form_filler.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <cstdio>
#include <map>
#include <random>

#include "bridge/qt_text.h"
#include "form/tick_list.h"
#include "main_window.h"
#include "page_tour.h"
#include "support/test_window.h"

namespace camre::tests {

std::string signOf(const Answer& answer) {
    if (answer.isChosen()) return std::to_string(answer.level());
    if (answer.isTicked()) return "ticks-" + std::to_string(answer.ticks());
    return std::string(noAnswerName(answer.reason()));
}

namespace {

constexpr int kMostPause = 12;      // ms between two steps of a quick worker
constexpr int kMostPatience = 400;  // ms that this worker waits for "saved"

void tell(const std::string& line) {
    std::puts(line.c_str());
    std::fflush(stdout);
}

class Filler {
  public:
    Filler(const std::string& file, const std::string& passphrase, std::uint64_t seed)
        : m_library(checkoutLibrary()),
          m_shelf(m_library, m_folder.file("translations")),
          m_settings(pathToQt(m_folder.file("camre.ini"))),
          m_clock(fakeToday()),
          m_language(m_library),
          m_model(m_library, filesOnDisk(m_library, m_clock)),
          m_parts{m_library, m_model, m_language, m_settings, m_ask, m_voice, m_names, m_clock, m_shelf, m_folder.file("sample.camre"), QApplication::palette()},
          m_window(m_parts),
          m_chance(seed) {
        m_settings.setValue(Setting::Language, QStringLiteral("en"));
        m_settings.setValue(Setting::Role, static_cast<int>(WorkRole::Caseworker));
        m_window.show();
        m_window.begin();
        m_opened = m_model.openFile(file, toQt(passphrase));
    }

    [[nodiscard]] const Status& opened() const { return m_opened; }

    /// @return what could not be done; empty: go on
    std::string run() {
        m_window.showHome();
        tell("ready");
        while (true) {
            QTest::qWait(upTo(kMostPause));
            if (const std::string trouble = step(); !trouble.empty()) return trouble;
        }
    }

  private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_chance); }
    [[nodiscard]] QString page() const { return m_window.currentPage()->objectName(); }

    QWidget* find(const QString& name) {
        for (QWidget* one : m_window.currentPage()->findChildren<QWidget*>(name)) {
            if (one->isVisible()) return one;
        }
        return nullptr;
    }

    std::string press(const char* name) {
        auto* button = qobject_cast<QAbstractButton*>(find(QLatin1String(name)));
        if (button == nullptr) return "no " + std::string(name) + " on " + fromQt(page());
        button->click();
        return {};
    }

    std::string step() {
        const QString here = page();
        if (here == QStringLiteral("homePage")) return fromHome();
        if (here == QStringLiteral("languagePage")) return chooseLanguage();
        if (here == QStringLiteral("agreementPage")) return agree();
        if (here == QStringLiteral("codeCardPage")) return takeCard();
        if (here == QStringLiteral("questionPage")) return question();
        if (here == QStringLiteral("checkPage")) return keep();
        if (here == QStringLiteral("thanksPage")) return press("finishButton");
        return "a page that the filler does not know: " + fromQt(here);
    }

    // What waits is carried on with home's own button.
    std::string fromHome() {
        const auto drafts = m_model.workspace().drafts();
        if (!drafts) return describe(drafts.error());
        if (drafts.value().empty()) {
            m_window.newPerson();
            return {};
        }
        m_code = drafts.value().front().code.text();
        m_tag = drafts.value().front().form.language.text;
        m_shown.clear();
        return press("nextStep");
    }

    std::string chooseLanguage() {
        constexpr const char* kTags[] = {"pl", "ar", "cy", "en", "ps"};
        m_tag = kTags[upTo(4)];
        return press(("language_" + m_tag).c_str());
    }

    std::string agree() {
        tickAgreement(*m_window.currentPage());
        return press("agreeButton");
    }

    std::string takeCard() {
        auto* code = qobject_cast<QLabel*>(find(QStringLiteral("codeText")));
        if (code == nullptr) return "no code on the card";
        m_code = fromQt(code->text());
        m_shown.clear();
        return press("cardGivenButton");
    }

    // Only the text in sight is known, as to a person.
    std::string openQuestion() {
        const auto* text = qobject_cast<QLabel*>(find(QStringLiteral("questionText")));
        const LanguagePack* pack = checkoutLibrary().pack(LanguageTag(m_tag));
        if (text == nullptr || pack == nullptr) return {};
        for (const Indicator& one : checkoutLibrary().catalogue.indicators) {
            const QString words = m_language.word(word_key::question(one.id));
            const auto own = pack->words.find(word_key::question(one.id));
            if (own != pack->words.end() && toQt(own->second.text) == text->text()) return one.id.text;
            if (words == text->text()) return one.id.text;
        }
        return {};
    }

    std::string question() {
        const std::string id = openQuestion();
        auto* answers = m_window.currentPage()->findChild<TickList*>();
        if (id.empty() || answers == nullptr) return "a question without a text that is known";
        if (m_shown != id) {
            tell("shown " + m_code + ' ' + id + ' ' + signOf(answers->answer()));
            m_shown = id;
        }
        const int chance = upTo(9);
        if (chance == 0 && QWidget::keyboardGrabber() == nullptr) return back();
        if (chance < 7 || answers->answer() == Answer()) tick(*answers, id);
        if (chance == 1) return {};
        waitAWhile(*answers, id);
        return goOn(*answers);
    }

    std::string back() {
        m_shown.clear();
        tell("going " + m_code);
        m_window.goBack();
        return {};
    }

    void tick(TickList& answers, const std::string& id) {
        const auto& rows = answers.rows();
        TickRow* row = rows[static_cast<std::size_t>(upTo(static_cast<int>(rows.size()) - 1))];
        const Answer next = row->isChecked() ? Answer() : row->value();
        tell("tick " + m_code + ' ' + id + ' ' + signOf(next));
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
    }

    void waitAWhile(const TickList& answers, const std::string& id) {
        auto* note = qobject_cast<QLabel*>(find(QStringLiteral("savedNote")));
        if (note == nullptr) return;
        const bool isSaved = QTest::qWaitFor([note] { return note->text().startsWith(QStringLiteral("Saved")); }, upTo(kMostPatience) + 1);
        if (isSaved) tell("saved " + m_code + ' ' + id + ' ' + signOf(answers.answer()));
    }

    std::string goOn(const TickList& answers) {
        m_shown.clear();
        tell("going " + m_code);
        if (answers.answer() == Answer()) return press("skipButton");
        return press("continueButton");
    }

    std::string keep() {
        tell("keeping " + m_code);
        if (const std::string trouble = press("keepButton"); !trouble.empty()) return trouble;
        if (page() != QStringLiteral("thanksPage")) return "the form was not kept";
        tell("kept " + m_code);
        return {};
    }

    TempFolder m_folder;
    Library m_library;
    PackShelf m_shelf;
    Settings m_settings;
    FakeAsk m_ask;
    SilentVoice m_voice;
    SystemRandom m_names;
    FixedClock m_clock;
    InterfaceLanguage m_language;
    WorkspaceModel m_model;
    WindowParts m_parts;
    MainWindow m_window;
    std::mt19937_64 m_chance;
    Status m_opened;
    std::string m_code;
    std::string m_tag;
    std::string m_shown;  // the question already told of
};

}  // namespace

int fillFormsUntilKilled(QApplication& /*application*/, const std::string& file, const std::string& passphrase, std::uint64_t seed) {
    Filler filler(file, passphrase, seed);
    const std::string trouble = filler.opened() ? filler.run() : describe(filler.opened().error());
    std::fprintf(stderr, "filler: %s\n", trouble.c_str());
    return 1;
}

}  // namespace camre::tests
