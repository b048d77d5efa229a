#include "builder/form_list.h"

#include <QKeyEvent>
#include <QLabel>

#include "bridge/qt_text.h"
#include "builder/question_facts.h"
#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr char kQuestion[] = "question";
constexpr int kWordsColumn = 1;

QString upName(const IndicatorId& id) { return QStringLiteral("up-") + toQt(id.text); }
QString downName(const IndicatorId& id) { return QStringLiteral("down-") + toQt(id.text); }
QString outName(const IndicatorId& id) { return QStringLiteral("out-") + toQt(id.text); }

}  // namespace

FormList::FormList(const InterfaceLanguage& language, QWidget* parent) : RowTable(QStringLiteral("formList"), parent), m_language(language) {
    setWideColumn(kWordsColumn);
}

void FormList::showQuestions(const ServiceProfile& profile) {
    m_profile = profile;
    build();
}

void FormList::focusOn(const IndicatorId& question, int by) {
    auto* button = findChild<QWidget*>(by < 0 ? upName(question) : downName(question));
    if (button != nullptr) button->setFocus(Qt::OtherFocusReason);
}

QStringList FormList::heads() const { return {tr("No."), tr("Question"), tr("Order")}; }

QWidget* FormList::buttonsOf(const IndicatorId& question, const QString& name) {
    auto* place = new QWidget(cellParent());
    auto* flow = new FlowLayout(place);
    const auto add = [&](const QString& objectName, const QString& text, const QString& fullName, auto act) {
        auto* button = new LinkButton(objectName, place);
        button->setText(text);
        button->setAccessibleName(fullName);
        button->setProperty(kQuestion, toQt(question.text));
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
    };
    //: %1 a question's short name
    add(upName(question), tr("Up"), tr("Up: %1").arg(name), [this, question] { Q_EMIT moveWanted(question, -1); });
    add(downName(question), tr("Down"), tr("Down: %1").arg(name), [this, question] { Q_EMIT moveWanted(question, 1); });
    add(outName(question), tr("Take out"), tr("Take out: %1").arg(name), [this, question] { Q_EMIT removeWanted(question); });
    return place;
}

void FormList::addRows() {
    int number = 0;
    for (const IndicatorId& question : m_profile.questions) {
        const QString id = toQt(question.text);
        const QString name = questionName(m_language, question, m_profile.ownQuestions);
        addRow({makeCell(QStringLiteral("number-") + id, QString::number(++number)), makeCell(QStringLiteral("asked-") + id, name, true),
                buttonsOf(question, name)});
    }
    QMetaObject::invokeMethod(this, &FormList::rebuilt, Qt::QueuedConnection);
}

bool FormList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return RowTable::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isMove = key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (!isMove) return RowTable::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        Q_EMIT moveWanted(IndicatorId(fromQt(watched->property(kQuestion).toString())), key->key() == Qt::Key_Up ? -1 : 1);
    }
    return true;
}

}  // namespace camre
