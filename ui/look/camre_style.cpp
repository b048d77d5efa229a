#include "look/camre_style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionComplex>

#include "look/look.h"
#include "look/marks.h"

namespace camre {
namespace {

constexpr int kBox = 24;
constexpr int kArrowRoom = 40;

void drawComboBox(const QStyleOptionComplex* option, QPainter* painter) {
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(enabled ? ColourRole::Edge : ColourRole::Rule), 2));
    painter->setBrush(colour(ColourRole::Page));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kCornerRadius, kCornerRadius);
    QRectF arrow(0, 0, kArrowRoom, option->rect.height());
    if (option->direction == Qt::LeftToRight) arrow.moveRight(option->rect.right());
    drawDownArrow(*painter, arrow, colour(enabled ? ColourRole::Ink : ColourRole::Disabled));
    painter->restore();
}

}  // namespace

CamreStyle::CamreStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CamreStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (static_cast<int>(metric)) {
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin: return kFocusRing;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return withText(kBox);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return space::kMedium;
        case PM_ScrollBarExtent: return 16;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return space::kMedium;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CamreStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const {
    switch (static_cast<int>(hint)) {
        case SH_FocusFrame_AboveWidget: return 1;
        case SH_UnderlineShortcut: return 1;
        // Nothing moves by itself.
        case SH_Widget_Animation_Duration: return 0;
        case SH_ComboBox_Popup: return 0;
        default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void CamreStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const bool ticked = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (static_cast<int>(element)) {
        case PE_IndicatorCheckBox: return drawTickBox(*painter, option->rect, ticked, enabled);
        case PE_IndicatorRadioButton: return drawRoundBox(*painter, option->rect, ticked, enabled);
        // FocusRing draws the focus, the same for every control.
        case PE_FrameFocusRect: return;
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CamreStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    if (control == CC_ComboBox) return drawComboBox(option, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CamreStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    const bool isBoxText = control == CC_ComboBox && part == SC_ComboBoxEditField;
    if (!isBoxText) return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect text = option->rect.adjusted(space::kSmall, 2, -kArrowRoom, -2);
    return visualRect(option->direction, option->rect, text);
}

QSize CamreStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (static_cast<int>(type)) {
        case CT_ComboBox:
            result.rwidth() += kArrowRoom + space::kMedium;
            [[fallthrough]];
        case CT_CheckBox:
        case CT_RadioButton: result.setHeight(qMax(result.height(), kControlHeight)); break;
        default: break;
    }
    return result;
}

}  // namespace camre
