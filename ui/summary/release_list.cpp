#include "summary/release_list.h"

#include <QLabel>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "summary/period_picker.h"

namespace camre {

ReleaseList::ReleaseList(QWidget* parent) : RowTable(QStringLiteral("releaseList"), parent) {}

void ReleaseList::showReleases(const std::vector<ReleaseFacts>& releases) {
    m_releases = releases;
    build();
}

QStringList ReleaseList::heads() const { return {tr("Period"), tr("Released on"), tr("State")}; }

void ReleaseList::addRows() {
    for (const ReleaseFacts& one : m_releases) {
        const QString number = QString::number(one.id);
        std::vector<QWidget*> cells{makeCell(QStringLiteral("release-") + number, periodTitle(one.period), true),
                                    makeCell(QStringLiteral("releasedOn-") + number, longDay(one.released)),
                                    makeCell(QStringLiteral("releaseState-") + number, one.withdrawn ? tr("withdrawn") : tr("in use"))};
        cells.push_back(button("look-", one, tr("Look")));
        if (!one.withdrawn) cells.push_back(button("export-", one, tr("Export…")));
        addRow(cells);
    }
}

QWidget* ReleaseList::button(const char* name, const ReleaseFacts& release, const QString& text) {
    auto* made = new SecondaryButton(QLatin1String(name) + QString::number(release.id), cellParent());
    made->setText(text);
    //: %1 is the button's word (Look, Export…), %2 a period
    made->setAccessibleName(tr("%1: %2").arg(text, periodTitle(release.period)));
    const bool isLook = QLatin1String(name) == QLatin1String("look-");
    connect(made, &QPushButton::clicked, this, [this, isLook, id = release.id] {
        if (isLook) Q_EMIT lookWanted(id);
        else Q_EMIT exportWanted(id);
    });
    return made;
}

std::vector<QWidget*> ReleaseList::controls() const {
    std::vector<QWidget*> all;
    for (QPushButton* one : findChildren<QPushButton*>()) {
        if (one->isVisibleTo(this)) all.push_back(one);
    }
    return all;
}

}  // namespace camre
