#include "keying/difference_list.h"

#include <QLabel>
#include <algorithm>

#include "kit/buttons.h"

namespace camre {

DifferenceList::DifferenceList(QWidget* parent) : RowTable(QStringLiteral("differenceList"), parent) {}

void DifferenceList::show(std::vector<TypedTwice> rows) {
    m_typed = std::move(rows);
    build();
}

bool DifferenceList::isSettled() const {
    return std::all_of(m_typed.begin(), m_typed.end(), [](const TypedTwice& one) { return one.isSecond.has_value(); });
}

QStringList DifferenceList::heads() const { return {tr("On the sheet"), tr("First time"), tr("Second time")}; }

QWidget* DifferenceList::choice(std::size_t row, bool second) {
    const TypedTwice& typed = m_typed[row];
    auto* button = new SecondaryButton(QStringLiteral("%1_%2").arg(second ? QStringLiteral("second") : QStringLiteral("first")).arg(row), cellParent());
    const bool isTaken = typed.isSecond == second;
    const QString& words = second ? typed.second : typed.first;
    button->setText(isTaken ? QStringLiteral("✓ ") + words : words);
    //: For a screen reader. %1 is a question, %2 an answer
    button->setAccessibleName(tr("%1: the sheet says %2").arg(typed.what, words));
    connect(button, &QPushButton::clicked, this, [this, row, second] {
        m_typed[row].isSecond = second;
        build();
        Q_EMIT chosen();
    });
    return button;
}

void DifferenceList::addRows() {
    for (std::size_t row = 0; row < m_typed.size(); ++row) {
        addRow({makeCell(QStringLiteral("what_%1").arg(row), m_typed[row].what), choice(row, false), choice(row, true)});
    }
}

}  // namespace camre
