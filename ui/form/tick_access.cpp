#include "form/tick_access.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "form/tick_list.h"
#include "form/tick_row.h"
#include "form/words_button.h"

namespace camre {
namespace {

// A button made of several labels, as assistive technology meets it: in one piece. Toggling emits
// `toggled`, like a click.
class OnePieceAccess final : public QAccessibleWidget {
  public:
    explicit OnePieceAccess(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) {}

    // Asked each time: a row learns only after it was made whether several may be ticked.
    QAccessible::Role role() const override {
        const auto* row = qobject_cast<TickRow*>(object());
        if (row != nullptr && row->isSeveralAllowed()) return QAccessible::CheckBox;
        return button()->isCheckable() ? QAccessible::RadioButton : QAccessible::Button;
    }

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        return state;
    }
    QStringList actionNames() const override {
        return {button()->isCheckable() ? toggleAction() : pressAction(), setFocusAction()};
    }
    void doAction(const QString& name) override {
        if (!button()->isEnabled()) return;
        if (name == pressAction()) return button()->click();
        if (name == toggleAction()) return button()->toggle();
        QAccessibleWidget::doAction(name);
    }

  private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }
};

QAccessibleInterface* tickAccess(const QString& /*className*/, QObject* object) {
    if (auto* row = qobject_cast<TickRow*>(object)) return new OnePieceAccess(row);
    if (auto* button = qobject_cast<WordsButton*>(object)) return new OnePieceAccess(button);
    if (auto* list = qobject_cast<TickList*>(object)) return new QAccessibleWidget(list, QAccessible::Grouping);
    return nullptr;
}

}  // namespace

void announceTickRows() {
    static const bool installed = [] {
        QAccessible::installFactory(&tickAccess);
        return true;
    }();
    Q_UNUSED(installed);
}

}  // namespace camre
