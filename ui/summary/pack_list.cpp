#include "summary/pack_list.h"

#include <QLabel>

#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kStateColumn = 2;

}  // namespace

PackList::PackList(QWidget* parent) : RowTable(QStringLiteral("packList"), parent) { setWideColumn(kStateColumn); }

void PackList::showPacks(const std::vector<PackLine>& packs) {
    m_packs = packs;
    build();
}

QStringList PackList::heads() const { return {tr("Organisation"), tr("Period"), tr("State")}; }

void PackList::addRows() {
    for (std::size_t i = 0; i < m_packs.size(); ++i) {
        const PackLine& one = m_packs[i];
        const QString number = QString::number(i + 1);
        QLabel* state = makeCell(QStringLiteral("packState-") + number, one.state);
        state->setWordWrap(true);
        if (one.isWrong) setStyleProperty(*state, "tone", QStringLiteral("error"));
        auto* remove = new SecondaryButton(QStringLiteral("removePack-") + number, cellParent());
        remove->setText(tr("Take out"));
        //: %1 an organisation or a file
        remove->setAccessibleName(tr("Take out: %1").arg(one.name));
        remove->setAccessibleDescription(QStringLiteral("%1 %2").arg(one.period, one.state));
        connect(remove, &QPushButton::clicked, this, [this, i] { Q_EMIT removeWanted(i); });
        QLabel* name = makeCell(QStringLiteral("packName-") + number, one.name, true);
        name->setWordWrap(true);
        addRow({name, makeCell(QStringLiteral("packPeriod-") + number, one.period), state, remove});
    }
}

}  // namespace camre
