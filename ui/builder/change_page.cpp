#include "builder/change_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "builder/question_facts.h"
#include "kit/buttons.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {

ChangePage::ChangePage(WorkspaceModel& model, const InterfaceLanguage& language, ServiceProfile form, FormChange change, QWidget* parent)
    : Page(QStringLiteral("changePage"), PageWidth::Reading, parent), m_model(model), m_language(language), m_form(std::move(form)), m_change(std::move(change)) {
    m_lead = makeText(QStringLiteral("changeLead"), TextRole::Body, this);
    body()->addWidget(m_lead);
    m_comparable = addGroup(QStringLiteral("comparable"));
    m_ending = addGroup(QStringLiteral("ending"));
    m_beginning = addGroup(QStringLiteral("beginning"));
    m_drafts = addGroup(QStringLiteral("changeDrafts"));
    m_promises = addGroup(QStringLiteral("changePromises"));
    m_keep = new PrimaryButton(QStringLiteral("keepChange"), this);
    m_notYet = new SecondaryButton(QStringLiteral("notYet"), this);
    addAction(m_keep);
    addAction(m_notYet);
    connect(m_keep, &QPushButton::clicked, this, &ChangePage::keep);
    connect(m_notYet, &QPushButton::clicked, this, &ChangePage::leave);
    ChangePage::retranslate();
}

ChangePage::Group ChangePage::addGroup(const QString& name) {
    const Group group{makeHeading(name + QStringLiteral("Title"), this), makeText(name, TextRole::Body, this)};
    body()->addWidget(group.title);
    body()->addWidget(group.text);
    return group;
}

void ChangePage::setWords(const Group& group, const QString& title, const QString& text) {
    group.title->setText(title);
    group.text->setText(text);
    group.title->setVisible(!text.isEmpty());
    group.text->setVisible(!text.isEmpty());
}

void ChangePage::keep() {
    const auto kept = m_model.workspace().setProfile(m_form);
    if (!kept) return showError(camre::errorText(kept.error()));
    Q_EMIT m_model.peopleChanged();
    Q_EMIT changed();
}

QString ChangePage::names(const std::vector<IndicatorId>& questions) const {
    QStringList lines;
    for (const IndicatorId& id : questions) lines << QStringLiteral("– ") + questionName(m_language, id, m_form.ownQuestions);
    return lines.join(QLatin1Char('\n'));
}

QString ChangePage::leadWords() const {
    if (m_change.formsCount == 0 && m_change.draftsCount == 0) {
        //: %1 a number
        return tr("This form is out already: sheets of it were printed, or somebody has agreed to it. The changed form becomes version %1. The version before stays in the file.").arg(m_change.version);
    }
    //: Both are numbers
    return tr("People have answered this form already. The changed form becomes version %1. The version before stays in the file, and so do all answers. Complete forms in the file: %2.")
        .arg(m_change.version).arg(m_change.formsCount);
}

void ChangePage::retranslate() {
    setTitle(tr("Change the form?"));
    m_lead->setText(leadWords());
    const auto counted = [](const QString& words, std::size_t count) { return words.arg(count); };
    //: %1 a number of questions
    setWords(m_comparable, counted(tr("Compared as before: %1"), m_change.comparable.size()), names(m_change.comparable));
    setWords(m_ending, counted(tr("No longer asked: %1"), m_change.ending.size()),
             m_change.ending.empty() ? QString() : names(m_change.ending) + QLatin1Char('\n') + tr("Earlier answers stay, and are compared with no later ones."));
    setWords(m_beginning, counted(tr("New: %1"), m_change.beginning.size()),
             m_change.beginning.empty() ? QString() : names(m_change.beginning) + QLatin1Char('\n') + tr("They are compared once a person has answered them twice."));
    //: %1 a number of forms
    setWords(m_drafts, tr("Unfinished forms"), m_change.draftsCount == 0 ? QString() : tr("They go on with the form they began with: %1.").arg(m_change.draftsCount));
    setWords(m_promises, tr("Promises"), m_change.promisesChanged ? tr("What you promise has changed. The earlier promises still hold for answers that were given on them. From now on people are asked for agreement on the new ones.") : QString());
    //: %1 a number
    m_keep->setText(tr("Make version %1").arg(m_change.version));
    m_notYet->setText(tr("Not yet"));
}

}  // namespace camre
