// The part of the desk that changes the worker's language under a page in use.
#include <QAbstractButton>
#include <QApplication>
#include <QTimer>

#include "bridge/qt_text.h"
#include "form/break_page.h"
#include "form/check_page.h"
#include "form/journey_page.h"
#include "form/question_page.h"
#include "form/thanks_page.h"
#include "people/agreement_page.h"
#include "people/background_page.h"
#include "people/conversation_desk.h"
#include "people/form_stops_page.h"

namespace camre {
namespace {

// A page that is written anew in another language loses what was open on it and where the focus was.
class PlaceOnPage {
  public:
    explicit PlaceOnPage(Page& page) : m_page(page) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && page.isAncestorOf(focus)) {
            m_focus = focus->objectName();
            m_number = numberAmongSame(*focus);
        }
        m_whyOpen = whyButton() != nullptr && whyButton()->isChecked();
    }

    void bringBack() const {
        if (m_whyOpen && whyButton() != nullptr) whyButton()->setChecked(true);
        if (m_focus.isEmpty()) return;
        // When the new controls are there.
        auto* later = new QTimer(&m_page);
        QObject::connect(later, &QTimer::timeout, later, [later, page = &m_page, name = m_focus, number = m_number] {
            focusOn(*page, name, number);
            later->deleteLater();
        });
        later->setSingleShot(true);
        later->start(0);
    }

  private:
    static QList<QWidget*> visibleOf(const QWidget& page, const QString& name) {
        QList<QWidget*> all = page.findChildren<QWidget*>(name);
        all.removeIf([](const QWidget* one) { return !one->isVisible(); });
        return all;
    }

    // Answers of several questions on one page have the same names.
    qsizetype numberAmongSame(const QWidget& focus) const {
        const auto all = visibleOf(m_page, m_focus);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i] == &focus) return i;
        }
        return 0;
    }

    static void focusOn(QWidget& page, const QString& name, qsizetype number) {
        if (!page.isVisible()) return;
        const auto all = visibleOf(page, name);
        if (number < all.size()) all[number]->setFocus(Qt::OtherFocusReason);
    }

    [[nodiscard]] QAbstractButton* whyButton() const { return m_page.findChild<QAbstractButton*>(QStringLiteral("whyButton")); }

    Page& m_page;
    QString m_focus;
    qsizetype m_number = 0;
    bool m_whyOpen = false;
};

}  // namespace

void ConversationDesk::refreshWords() {
    if (!m_conversation || m_front == nullptr) return;
    const PlaceOnPage place(*m_front);
    if (m_front == m_breakPage) m_breakPage->refreshWords(words());
    else if (m_front == m_handBackPage) sayHandBack();
    else if (m_front == m_stopsPage) m_stopsPage->explain(m_profile, words(), thanksForNo());
    else if (m_front == m_journeyPage) m_journeyPage->showJourney(m_journey, words());
    else refreshStep();
    place.bringBack();
}

void ConversationDesk::refreshStep() {
    switch (m_conversation->step()) {
        case Step::Agreement: m_agreementPage->refreshWords(words()); break;
        case Step::CodeCard: showCard(); break;
        case Step::AboutYou: m_backgroundPage->refreshWords(words(), m_profile); break;
        case Step::Question: showQuestion(); break;
        case Step::Story: showStory(); break;
        case Step::Check: showCheck(); break;
        case Step::Thanks: showThanks(); break;
        case Step::SaidNo: sayThanksForNo(); break;
        case Step::Language: break;  // nothing in it but the window's own words
    }
}

}  // namespace camre
