#include "form/which_form.h"

#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

namespace camre {

WhichForm::WhichForm(QWidget* parent)
    : QFrame(parent),
      m_name(makeText(QStringLiteral("whichFormName"), TextRole::Body, this)),
      m_hint(makeText(QStringLiteral("whichFormHint"), TextRole::Body, this)),
      m_links(new FlowLayout) {
    setObjectName(QStringLiteral("whichForm"));
    m_name->setProperty("weight", QStringLiteral("bold"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kSmall);
    rows->addWidget(m_name);
    rows->addWidget(m_hint);
    rows->addLayout(m_links);
    m_links->setSpacing(space::kEdge);
}

void WhichForm::showForms(const std::vector<StoredForm>& forms, std::int64_t sequence) {
    m_forms = forms;
    m_shown = sequence;
    retranslate();
}

void WhichForm::retranslate() {
    while (QLayoutItem* item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const StoredForm& form : m_forms) {
        if (form.sequence != m_shown) {
            addLink(form, number++);
            continue;
        }
        m_name->setText(nameOf(form, number++));
        m_hint->setText(form.correctable
                            ? tr("Something wrong? Press Change beside it. The file changes only when you press Keep these answers.")
                            : tr("A later form was started, or the questions have changed since. These answers stay as they are."));
    }
}

void WhichForm::addLink(const StoredForm& form, int number) {
    auto* link = new LinkButton(QStringLiteral("form_%1").arg(number), this);
    link->setText(nameOf(form, number));
    connect(link, &QPushButton::clicked, this, [this, sequence = form.sequence] { Q_EMIT formWanted(sequence); });
    m_links->addWidget(link);
    link->show();
}

QString WhichForm::nameOf(const StoredForm& form, int number) const {
    //: %1 is a day
    if (form.form.kind == FormKind::Baseline) return tr("First form, %1").arg(longDay(form.form.date));
    //: %1 counts the follow-ups from 1, %2 is a day
    return tr("Follow-up %1, %2").arg(number).arg(longDay(form.form.date));
}

}  // namespace camre
