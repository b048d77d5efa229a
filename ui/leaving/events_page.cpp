#include "leaving/events_page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>

#include "bridge/qt_text.h"
#include "kit/text.h"
#include "words/error_words.h"
#include "workspace/event_words.h"

namespace camre {
namespace {

constexpr int kMostEvents = 200;  // newer than anybody looks for on a screen; the command line lists them all
constexpr int kWhatColumn = 3;

// The texts of workspace/event_words.h, for translators.
// clang-format off
[[maybe_unused]] constexpr const char* kForTranslators[] = {
    QT_TRANSLATE_NOOP("EventWords", "file made"), QT_TRANSLATE_NOOP("EventWords", "opened"),
    QT_TRANSLATE_NOOP("EventWords", "the file was brought up to date; a copy of the old one was kept"),
    QT_TRANSLATE_NOOP("EventWords", "the service's form or its promises were changed"),
    QT_TRANSLATE_NOOP("EventWords", "the service's form or its promises were changed (version %1)"),
    QT_TRANSLATE_NOOP("EventWords", "%1 forms added"), QT_TRANSLATE_NOOP("EventWords", "a form was corrected"),
    QT_TRANSLATE_NOOP("EventWords", "an unfinished form was erased"), QT_TRANSLATE_NOOP("EventWords", "a person stopped taking part"),
    QT_TRANSLATE_NOOP("EventWords", "a person takes part again"), QT_TRANSLATE_NOOP("EventWords", "1 person erased"),
    QT_TRANSLATE_NOOP("EventWords", "%1 people erased"), QT_TRANSLATE_NOOP("EventWords", "%1 people erased again after a backup was restored"),
    QT_TRANSLATE_NOOP("EventWords", "a person is kept longer, for a reason"), QT_TRANSLATE_NOOP("EventWords", "a request was noted"),
    QT_TRANSLATE_NOOP("EventWords", "a request was answered"), QT_TRANSLATE_NOOP("EventWords", "a request was opened again"),
    QT_TRANSLATE_NOOP("EventWords", "a period was released"), QT_TRANSLATE_NOOP("EventWords", "a released summary was exported"),
    QT_TRANSLATE_NOOP("EventWords", "a release was withdrawn"),
    QT_TRANSLATE_NOOP("EventWords", "a backup was made"), QT_TRANSLATE_NOOP("EventWords", "a backup was deleted"),
    QT_TRANSLATE_NOOP("EventWords", "how long backups are kept was changed"), QT_TRANSLATE_NOOP("EventWords", "a backup was restored"),
    QT_TRANSLATE_NOOP("EventWords", "the passphrase was changed"), QT_TRANSLATE_NOOP("EventWords", "what could be read of a damaged file was saved"),
    QT_TRANSLATE_NOOP("EventWords", "caseworker"), QT_TRANSLATE_NOOP("EventWords", "coordinator"),
    QT_TRANSLATE_NOOP("EventWords", "translator"), QT_TRANSLATE_NOOP("EventWords", "command line")};
// clang-format on

QString inWindowLanguage(const std::string& words) { return QCoreApplication::translate("EventWords", words.c_str()); }

}  // namespace

QString eventWords(const std::string& event) {
    const auto said = event_words::said(event);
    const QString words = inWindowLanguage(said.words);
    return said.number.empty() ? words : words.arg(toQt(said.number));
}

QString eventRoleWords(const std::string& role) { return role.empty() ? QStringLiteral("–") : inWindowLanguage(role); }

EventList::EventList(QWidget* parent) : RowTable(QStringLiteral("eventList"), parent) { setWideColumn(kWhatColumn); }

void EventList::showEvents(std::vector<LoggedEvent> events) {
    m_events = std::move(events);
    build();
}

QStringList EventList::heads() const { return {tr("Day"), tr("Time"), tr("Who"), tr("What")}; }

void EventList::addRows() {
    int number = 0;
    for (const LoggedEvent& event : m_events) {
        const QString row = QString::number(++number);
        addRow({makeCell(QStringLiteral("day-") + row, longDay(event.day)), makeCell(QStringLiteral("time-") + row, isolated(toQt(event.time))),
                makeCell(QStringLiteral("who-") + row, eventRoleWords(event.role)), makeCell(QStringLiteral("what-") + row, eventWords(event.what), true)});
    }
}

EventsPage::EventsPage(WorkspaceModel& model, QWidget* parent)
    : Page(QStringLiteral("eventsPage"), PageWidth::Full, parent), m_model(model) {
    m_about = makeText(QStringLiteral("eventsAbout"), TextRole::Body, this, Tone::Muted);
    m_list = new EventList(this);
    body()->addWidget(m_about);
    body()->addWidget(m_list);
    EventsPage::retranslate();
}

void EventsPage::arrive() {
    clearError();
    load();
    // Nothing here is pressed: the arrows scroll at once.
    scrollArea()->setFocus(Qt::OtherFocusReason);
}

void EventsPage::load() {
    if (!m_model.isOpen()) return;
    auto events = m_model.workspace().events(kMostEvents);
    if (!events) return showError(camre::errorText(events.error()));
    m_list->showEvents(std::move(events).value());
}

void EventsPage::retranslate() {
    setTitle(tr("What was done to this file"));
    m_about->setText(tr("Newest first, at most 200 lines here. It says what was done, when, and in which role, and never about whom. It is kept as long as the file."));
    load();
}

}  // namespace camre
