// The part of the page where a sheet is typed a second time, and the two typings are compared.
#include <QLineEdit>

#include "bridge/qt_text.h"
#include "keying/difference_list.h"
#include "keying/keying_page.h"
#include "keying/sheet_picture.h"
#include "kit/buttons.h"
#include "kit/fields.h"

namespace camre {

void KeyingPage::typeAgain() {
    m_first = m_sheet;
    m_firstDay = m_day;
    m_sheet.reset();
    m_day.reset();
    m_isSettled = false;
    m_dayField->edit()->clear();
    m_stage = Stage::Head;
    m_picture->setTicks({});
    m_picture->mark(PaperBoxKind::Date, {});
    showStage();
    m_dayField->edit()->setFocus(Qt::OtherFocusReason);
}

void KeyingPage::compare() {
    m_differing = m_first->differences(*m_sheet);
    std::vector<TypedTwice> rows;
    if (m_firstDay != m_day) rows.push_back({tr("Date"), longDay(*m_firstDay), longDay(*m_day), {}});
    for (const std::size_t step : m_differing) {
        rows.push_back({placeWords(*m_sheet, step), typedWords(*m_first, step), typedWords(*m_sheet, step), {}});
    }
    m_differences->show(rows);
    m_isSettled = rows.empty();
    m_stage = rows.empty() ? Stage::Typed : Stage::Differ;
}

void KeyingPage::settle() {
    if (!m_differences->isSettled()) return showStage();
    std::size_t row = 0;
    const auto& rows = m_differences->rows();
    const bool dayDiffers = m_firstDay != m_day;
    const Day day = dayDiffers && !*rows[row++].isSecond ? *m_firstDay : *m_day;
    KeyedSheet settled = *m_sheet;
    for (const std::size_t step : m_differing) {
        if (!*rows[row++].isSecond) settled.settle(step, m_first->typed(step));
    }
    // Rows stay as they are, so that a choice can be changed until the form is kept.
    m_settled = settled;
    m_settledDay = day;
    showStage();
    m_keep->setFocus(Qt::OtherFocusReason);
}

}  // namespace camre
