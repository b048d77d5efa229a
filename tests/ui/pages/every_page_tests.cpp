// What holds for every page of the window, tried on each by going through all of them.
#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QWheelEvent>

#include "bridge/qt_text.h"
#include "look/focus_ring.h"
#include "support/catch.h"
#include "support/tour_window.h"

namespace camre::tests {
namespace {

QString described(const QWidget& widget) {
    return widget.objectName() + QLatin1Char(' ') + QLatin1String(widget.metaObject()->className());
}

bool hasLabel(QAccessibleInterface& access) { return !access.relations(QAccessible::Label).isEmpty(); }

// "Yes, and what then?": a name that leaves out what can be read cannot be called by voice.
bool nameHoldsText(const QString& name, const QString& shown) {
    QString plain = shown;
    plain.remove(QLatin1Char('&'));
    return plain.isEmpty() || name.contains(plain.simplified(), Qt::CaseInsensitive) || plain.simplified().contains(name);
}

QString accessProblem(QWidget& widget) {
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&widget);
    if (access == nullptr || access->role() == QAccessible::NoRole || access->role() == QAccessible::Client) return QStringLiteral("no role");
    const QString name = access->text(QAccessible::Name);
    // Qt reads out a combo box's choice as its name: its label must be related to it.
    if (qobject_cast<QComboBox*>(&widget) != nullptr) return hasLabel(*access) ? QString() : QStringLiteral("no label");
    if (name.isEmpty()) return QStringLiteral("no name");
    if (const auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        if (!nameHoldsText(name.simplified(), button->text())) return QStringLiteral("named %1, reads %2").arg(name, button->text());
        if (access->actionInterface() == nullptr || access->actionInterface()->actionNames().isEmpty()) return QStringLiteral("no action");
    }
    return {};
}

QStringList accessProblems(const QWidget& window) {
    QStringList bad;
    for (QWidget* one : focusableWidgets(window)) {
        const QString problem = accessProblem(*one);
        if (!problem.isEmpty() || one->objectName().isEmpty()) bad << described(*one) + QStringLiteral(": ") + problem;
    }
    return bad;
}

bool scrollsItself(const QWidget& widget) {
    for (const QWidget* up = &widget; up != nullptr; up = up->parentWidget()) {
        if (qobject_cast<const QTableView*>(up) != nullptr) return true;
    }
    return false;
}

// Buttons whose words are wider or higher than the button.
QStringList cutButtons(const QWidget& page) {
    QStringList cut;
    for (const QAbstractButton* one : page.findChildren<QAbstractButton*>()) {
        if (!one->isVisibleTo(&page) || scrollsItself(*one)) continue;
        const QSize needed = one->hasHeightForWidth() ? QSize(one->minimumSizeHint().width(), one->heightForWidth(one->width())) : one->sizeHint();
        if (one->width() + 1 < needed.width() || one->height() + 1 < needed.height()) {
            cut << QStringLiteral("%1 %2x%3, needs %4x%5: %6").arg(described(*one)).arg(one->width()).arg(one->height()).arg(needed.width()).arg(needed.height()).arg(one->text());
        }
    }
    return cut;
}

QStringList tooSmall(const QWidget& window) {
    QStringList small;
    for (const QWidget* one : focusableWidgets(window)) {
        const bool isTarget = qobject_cast<const QAbstractButton*>(one) != nullptr;
        if (isTarget && (one->width() < 24 || one->height() < 24)) small << described(*one);
    }
    return small;
}

bool isRinged(const QWidget& widget) {
    const auto* ring = widget.window()->findChild<FocusRing*>();
    if (ring == nullptr || !ring->isVisible()) return false;
    return QRect(ring->mapToGlobal(QPoint()), ring->size()).contains(QRect(widget.mapToGlobal(QPoint()), widget.size()));
}

// Where a control lies when it has the focus: all of it (or as much as fits) must be in sight.
QStringList hiddenFocus(Page& page) {
    QStringList hidden;
    QWidget* const view = page.scrollArea()->viewport();
    for (QWidget* one : focusableWidgets(page)) {
        if (!view->isAncestorOf(one) || scrollsItself(*one)) continue;
        one->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QRect place(one->mapTo(view, QPoint()), one->size());
        const QRect seen = place.intersected(view->rect());
        if (seen.height() < qMin(one->height(), view->height()) - 2) {
            hidden << QStringLiteral("%1: %2 of %3 px in sight").arg(described(*one)).arg(seen.height()).arg(one->height());
        }
        if (!isRinged(*one)) hidden << QStringLiteral("%1: no ring around it").arg(described(*one));
    }
    return hidden;
}

std::string lines(const QStringList& all) { return all.join(QLatin1Char('\n')).toStdString(); }

void checkAccess(const QString& stop, const QWidget& window) {
    INFO(stop.toStdString() << ":\n" << lines(accessProblems(window)));
    CHECK(accessProblems(window).isEmpty());
    INFO("too small: " << lines(tooSmall(window)));
    CHECK(tooSmall(window).isEmpty());
}

// Somebody who only scrolls past must not change a period, or a person's answer. Gives how many lists there were.
int checkWheel(const QString& stop, const QWidget& window) {
    int lists = 0;
    for (QWidget* one : focusableWidgets(window)) {
        auto* list = qobject_cast<QComboBox*>(one);
        if (list == nullptr || list->count() < 2) continue;
        const int chosen = list->currentIndex();
        for (const int turn : {-120, 120}) {
            const QPointF middle = list->rect().center();
            QWheelEvent wheel(middle, list->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(list, &wheel);
            INFO(stop.toStdString() << ": " << described(*list).toStdString());
            CHECK(list->currentIndex() == chosen);
        }
        ++lists;
    }
    return lists;
}

void checkGeometry(const QString& stop, const QWidget& window, Page& page, int width) {
    INFO(stop.toStdString());
    CHECK(window.width() == width);
    const QScrollArea* area = page.scrollArea();
    CHECK(area->horizontalScrollBar()->maximum() == 0);
    // A page wider than the window would show as content wider than what can be seen.
    CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    const QStringList cut = clippedLabels(window) + cutButtons(window);
    INFO(lines(cut));
    CHECK(cut.isEmpty());
    const QStringList hidden = hiddenFocus(page);
    INFO("out of sight with the focus: " << lines(hidden));
    CHECK(hidden.isEmpty());
}

}  // namespace

TEST_CASE("every control of every page can be announced and used by a screen reader, and the wheel only scrolls", "[pages][access]") {
    const auto view = GENERATE(TourView{"cy", "ar", 100, {1280, 800}}, TourView{"en", "cy", 100, {1280, 800}});
    TourWindow tour(view.worker, view.percent, view.size);
    int lists = 0;
    tour.everyPage(view.person, [&](const QString& stop, Page&) {
        checkAccess(stop, tour.window);
        lists += checkWheel(stop, tour.window);
    });
    CHECK(lists > 0);
}

TEST_CASE("at 200 % in 1024 by 768 nothing is cut, nothing scrolls sideways and the focus is in sight", "[pages][access]") {
    const auto view = GENERATE(TourView{"cy", "pl", 200, {1024, 768}}, TourView{"en", "ar", 200, {1024, 768}});
    TourWindow tour(view.worker, view.percent, view.size);
    tour.everyPage(view.person, [&](const QString& stop, Page& page) { checkGeometry(stop, tour.window, page, view.size.width()); });
}

TEST_CASE("at 640 px wide nothing is cut, nothing scrolls sideways and the focus is in sight", "[pages][access]") {
    const auto view = GENERATE(TourView{"cy", "pl", 100, {640, 700}}, TourView{"en", "ar", 100, {640, 700}});
    TourWindow tour(view.worker, view.percent, view.size);
    tour.everyPage(view.person, [&](const QString& stop, Page& page) { checkGeometry(stop, tour.window, page, view.size.width()); });
}

TEST_CASE("nothing of a conversation is squeezed at 800 px of height, in any language", "[pages][languages]") {
    for (const LanguagePack* pack : checkoutLibrary().readyPacks(*checkoutLibrary().profile(ServiceId("core")))) {
        TestWindow test;
        test.window.resize(1180, 800);
        test.openFile("en");
        const auto checkHere = [&](int question) {
            const auto cut = [&test] { return clippedLabels(test.window) + cutButtons(test.window); };
            // "Saved" takes its room in the bar a moment after it comes.
            const bool isWhole = QTest::qWaitFor([&cut] { return cut().isEmpty(); }, 2'000);
            INFO(pack->tag.text << ", question " << question << ": " << lines(cut()));
            CHECK(isWhole);
        };
        test.window.newPerson();
        REQUIRE(test.waitForPage("languagePage"));
        test.find<QAbstractButton>(("language_" + pack->tag.text).c_str())->click();
        checkHere(0);
        REQUIRE(test.toFirstQuestion(pack->tag.text.c_str()));
        test.find<QAbstractButton>("whyButton")->setChecked(true);
        for (int question = 1; test.pageName() == QStringLiteral("questionPage"); ++question) {
            checkHere(question);
            test.find<QAbstractButton>("skipButton")->click();
        }
    }
}

}  // namespace camre::tests
