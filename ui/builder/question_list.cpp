#include "builder/question_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "builder/question_facts.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "pack/pack_check.h"

namespace camre {
namespace {

QString boxName(const IndicatorId& id) { return QStringLiteral("take-") + toQt(id.text); }

bool isFor(const Indicator& indicator, Respondent respondent) {
    return std::find(indicator.respondents.begin(), indicator.respondents.end(), respondent) != indicator.respondents.end();
}

}  // namespace

QuestionList::QuestionList(const Library& library, const InterfaceLanguage& language, QWidget* parent)
    : QWidget(parent), m_library(library), m_language(language) {
    setObjectName(QStringLiteral("questionList"));
    m_search = new TextField(QStringLiteral("searchQuestions"), this);
    m_theme = new ChoiceField(QStringLiteral("themeChoice"), this);
    m_none = makeText(QStringLiteral("noneFound"), TextRole::Body, this, Tone::Muted);
    m_place = new QVBoxLayout(this);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(space::kMedium);
    for (QWidget* one : std::initializer_list<QWidget*>{m_search, m_theme, m_none}) m_place->addWidget(one);
    m_place->addStretch();
    connect(m_search->edit(), &QLineEdit::textChanged, this, &QuestionList::build);
    connect(m_theme->box(), &QComboBox::currentIndexChanged, this, &QuestionList::build);
}

void QuestionList::showForm(const Catalogue& catalogue, const ServiceProfile& profile) {
    const bool isSame = m_rows != nullptr && catalogue == m_catalogue && profile.respondent == m_profile.respondent;
    m_profile = profile;
    if (isSame) return showTicks();
    m_catalogue = catalogue;
    retranslate();
}

bool QuestionList::isAsked(const IndicatorId& id) const {
    return std::find(m_profile.questions.begin(), m_profile.questions.end(), id) != m_profile.questions.end();
}

QString QuestionList::questionWords(const Indicator& indicator) const {
    return m_language.word(questionKeyFor(indicator, m_profile.respondent));
}

// A search looks through all themes: who searches does not know where a question stands.
bool QuestionList::isShown(const Indicator& indicator) const {
    if (!isFor(indicator, m_profile.respondent)) return false;
    const QString wanted = m_search->text();
    if (!wanted.isEmpty()) {
        const QString all = m_language.word(word_key::shortName(indicator.id)) + QLatin1Char('\n') + questionWords(indicator) + QLatin1Char('\n') +
                            m_language.word(word_key::why(indicator.id));
        return all.contains(wanted, Qt::CaseInsensitive);
    }
    const QString theme = m_theme->box()->currentData().toString();
    return theme.isEmpty() || theme == toQt(indicator.theme.text);
}

QString QuestionList::factsOf(const Indicator& indicator) const {
    QStringList marks;
    if (indicator.sensitive) marks << tr("Sensitive: people are told that it can be passed over");
    if (indicator.specialCategory) marks << tr("About health: it needs a condition for special category data");
    if (const QString held = heldWords(indicator); !held.isEmpty()) marks << held;
    marks << providerWords(indicator.providedBy);
    return marks.join(QStringLiteral(" · "));
}

void QuestionList::addQuestion(const Indicator& indicator) {
    const QString id = toQt(indicator.id.text);
    auto* box = new QCheckBox(m_rows);
    box->setObjectName(boxName(indicator.id));
    box->setText(m_language.word(word_key::shortName(indicator.id)));
    box->setChecked(isAsked(indicator.id));
    connect(box, &QCheckBox::toggled, this, [this, question = indicator.id](bool isOn) { Q_EMIT chosen(question, isOn); });
    auto* words = makeText(QStringLiteral("asks-") + id, TextRole::Body, m_rows);
    words->setText(questionWords(indicator));
    auto* why = makeText(QStringLiteral("why-") + id, TextRole::Control, m_rows);
    //: %1 the reason for a question
    why->setText(tr("Why: %1").arg(m_language.word(word_key::why(indicator.id))));
    auto* facts = makeText(QStringLiteral("facts-") + id, TextRole::Control, m_rows, Tone::Muted);
    facts->setText(factsOf(indicator));
    auto* source = makeText(QStringLiteral("source-") + id, TextRole::Small, m_rows, Tone::Muted);
    source->setText(sourceWords(indicator, m_library.frameworks, m_language.isWelsh()));
    box->setAccessibleDescription(QStringList{words->text(), why->text(), facts->text(), source->text()}.join(QLatin1Char('\n')));
    auto* rows = m_rows->layout();
    for (QWidget* one : std::initializer_list<QWidget*>{box, words, why, facts, source, makeRule(m_rows)}) rows->addWidget(one);
}

void QuestionList::build() {
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kSmall);
    int count = 0;
    for (const Indicator& indicator : m_catalogue.indicators) {
        if (!isShown(indicator)) continue;
        addQuestion(indicator);
        ++count;
    }
    m_none->setVisible(count == 0);
    m_place->insertWidget(m_place->count() - 1, m_rows);
    m_rows->show();
    QWidget* before = m_theme->box();
    for (QCheckBox* box : m_rows->findChildren<QCheckBox*>()) {
        setTabOrder(before, box);
        before = box;
    }
    Q_EMIT rebuilt();
}

QWidget* QuestionList::lastControl() const {
    const auto boxes = m_rows->findChildren<QCheckBox*>();
    return boxes.isEmpty() ? static_cast<QWidget*>(m_theme->box()) : boxes.back();
}

void QuestionList::showTicks() {
    for (const Indicator& indicator : m_catalogue.indicators) {
        auto* box = m_rows->findChild<QCheckBox*>(boxName(indicator.id));
        if (box == nullptr) continue;
        const QSignalBlocker quiet(box);
        box->setChecked(isAsked(indicator.id));
    }
}

// The first theme is open at first: what belongs together is chosen together, and the form stays in sight.
void QuestionList::fillThemes() {
    const QVariant before = m_theme->box()->currentData();
    const bool isFirst = m_theme->box()->count() == 0;
    const QSignalBlocker quiet(m_theme->box());
    m_theme->box()->clear();
    for (const Theme& theme : m_catalogue.themes) m_theme->box()->addItem(m_language.word(word_key::theme(theme.id)), toQt(theme.id.text));
    m_theme->box()->addItem(tr("All themes"), QString());
    m_theme->box()->setCurrentIndex(isFirst ? 0 : qMax(0, m_theme->box()->findData(before)));
}

void QuestionList::retranslate() {
    m_search->setWords(tr("Search"), tr("A word of a question, through all themes."));
    m_theme->setWords(tr("Theme"));
    m_none->setText(tr("No question has this word. Try another one, or empty the search."));
    fillThemes();
    build();
}

void QuestionList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_rows != nullptr) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace camre
