#include "builder/own_questions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "catalogue/form_advice.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kLongestQuestion = 160;  // what fits the form on paper, as mostCharacters
constexpr int kLongestShort = 60;
constexpr int kLongestWhy = 260;

void fill(ChoiceField& field, const std::vector<std::pair<QString, QString>>& choices) {
    const QVariant before = field.box()->currentData();
    const QSignalBlocker quiet(field.box());
    field.box()->clear();
    for (const auto& [words, value] : choices) field.box()->addItem(words, value);
    field.box()->setCurrentIndex(qMax(0, field.box()->findData(before)));
}

void choose(ChoiceField& field, const QString& value) { field.box()->setCurrentIndex(qMax(0, field.box()->findData(value))); }

QString directionValue(Direction direction) { return QString::number(static_cast<int>(direction)); }

bool isComplete(const OwnWording& words) { return !words.question.empty() && !words.shortName.empty() && !words.why.empty(); }
bool isBlank(const OwnWording& words) { return words.question.empty() && words.shortName.empty() && words.why.empty(); }

}  // namespace

OwnQuestions::OwnQuestions(const Library& library, const InterfaceLanguage& language, QWidget* parent)
    : QWidget(parent), m_library(library), m_language(language) {
    setObjectName(QStringLiteral("ownQuestions"));
    m_title = makeHeading(QStringLiteral("ownTitle"), this);
    m_lead = makeText(QStringLiteral("ownLead"), TextRole::Control, this, Tone::Muted);
    m_add = new SecondaryButton(QStringLiteral("addOwn"), this);
    m_place = new QVBoxLayout(this);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(space::kMedium);
    m_place->addWidget(m_title);
    m_place->addWidget(m_lead);
    m_place->addWidget(m_add, 0, Qt::AlignLeading);
    buildEditor();
    connect(m_add, &QPushButton::clicked, this, [this] { open(std::nullopt); });
}

void OwnQuestions::buildEditor() {
    m_editor = new QWidget(this);
    m_tongue = new ChoiceField(QStringLiteral("ownLanguage"), m_editor);
    m_question = new TextField(QStringLiteral("ownQuestion"), m_editor);
    m_short = new TextField(QStringLiteral("ownShort"), m_editor);
    m_why = new TextField(QStringLiteral("ownWhy"), m_editor);
    m_question->edit()->setMaxLength(kLongestQuestion);
    m_short->edit()->setMaxLength(kLongestShort);
    m_why->edit()->setMaxLength(kLongestWhy);
    m_scale = new ChoiceField(QStringLiteral("ownScale"), m_editor);
    m_direction = new ChoiceField(QStringLiteral("ownDirection"), m_editor);
    m_sensitive = new QCheckBox(m_editor);
    m_sensitive->setObjectName(QStringLiteral("ownSensitive"));
    m_special = new QCheckBox(m_editor);
    m_special->setObjectName(QStringLiteral("ownSpecial"));
    m_keep = new SecondaryButton(QStringLiteral("keepOwn"), m_editor);
    m_cancel = new SecondaryButton(QStringLiteral("cancelOwn"), m_editor);
    auto* rows = new QVBoxLayout(m_editor);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kMedium);
    for (QWidget* one : std::initializer_list<QWidget*>{m_tongue, m_question, m_short, m_why, m_scale, m_direction, m_sensitive, m_special}) rows->addWidget(one);
    auto* buttons = new QWidget(m_editor);
    auto* flow = new FlowLayout(buttons);
    for (QWidget* one : {m_keep, m_cancel}) flow->addWidget(one);
    rows->addWidget(buttons);
    m_place->addWidget(m_editor);
    m_editor->hide();
    connect(m_tongue->box(), &QComboBox::currentIndexChanged, this, [this] {
        keepWording();
        showWording();
    });
    connect(m_keep, &QPushButton::clicked, this, &OwnQuestions::keep);
    connect(m_cancel, &QPushButton::clicked, this, &OwnQuestions::close);
}

void OwnQuestions::showForm(const Catalogue& catalogue, const ServiceProfile& profile) {
    const bool isSame = m_list != nullptr && catalogue == m_catalogue && profile.ownQuestions == m_profile.ownQuestions;
    m_catalogue = catalogue;
    m_profile = profile;
    if (!isSame) retranslate();
}

void OwnQuestions::buildList() {
    delete m_list;
    m_list = new QWidget(this);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kHair);
    for (const OwnQuestion& own : m_profile.ownQuestions) {
        const auto words = own.words.find(m_language.isWelsh() ? "cy" : "en");
        auto* change = new LinkButton(QStringLiteral("changeOwn-") + toQt(own.id.text), m_list);
        //: %1 the short name of a question of one's own
        change->setText(tr("Change: %1").arg(words == own.words.end() ? toQt(own.id.text) : toQt(words->second.shortName)));
        connect(change, &QPushButton::clicked, this, [this, own] { open(own); });
        rows->addWidget(change, 0, Qt::AlignLeading);
    }
    m_place->insertWidget(m_place->indexOf(m_add), m_list);
    m_list->setVisible(!m_profile.ownQuestions.empty());
    m_add->setEnabled(m_profile.ownQuestions.size() < kMostOwnQuestions);
}

QList<QWidget*> OwnQuestions::controls() const {
    QList<QWidget*> all;
    for (QWidget* one : m_list->findChildren<Button*>()) all << one;
    all << m_add;
    for (const Field* one : std::initializer_list<const Field*>{m_tongue, m_question, m_short, m_why, m_scale, m_direction}) all << one->control();
    return all << m_sensitive << m_special << m_keep << m_cancel;
}

std::string OwnQuestions::languageAtHand() const { return fromQt(m_tongue->box()->currentData().toString()); }

void OwnQuestions::open(const std::optional<OwnQuestion>& question) {
    m_before = question;
    m_at = question.value_or(OwnQuestion());
    m_at.respondent = m_profile.respondent;
    m_wordsOf.clear();
    choose(*m_tongue, m_language.isWelsh() ? QStringLiteral("cy") : QStringLiteral("en"));
    if (question) choose(*m_scale, toQt(question->scale.text));
    choose(*m_direction, directionValue(m_at.direction));
    m_sensitive->setChecked(m_at.sensitive);
    m_special->setChecked(m_at.specialCategory);
    showWording();
    for (Field* one : std::initializer_list<Field*>{m_question, m_short, m_why, m_tongue}) one->setError({});
    m_editor->show();
    m_tongue->box()->setFocus(Qt::OtherFocusReason);
}

void OwnQuestions::close() {
    m_editor->hide();
    m_add->setFocus(Qt::OtherFocusReason);
}

// What stands in the three fields belongs to the language that was shown before.
void OwnQuestions::keepWording() {
    if (m_wordsOf.empty()) return;
    const OwnWording words{fromQt(m_question->text().simplified()), fromQt(m_short->text().simplified()), fromQt(m_why->text().simplified())};
    if (isBlank(words)) m_at.words.erase(m_wordsOf);
    else m_at.words[m_wordsOf] = words;
}

void OwnQuestions::showWording() {
    m_wordsOf = languageAtHand();
    const auto found = m_at.words.find(m_wordsOf);
    const OwnWording words = found == m_at.words.end() ? OwnWording() : found->second;
    const LanguagePack* pack = m_library.pack(LanguageTag(m_wordsOf));
    const bool fromRight = pack != nullptr && pack->direction == TextDirection::RightToLeft;
    for (const auto& [field, text] : {std::pair(m_question, &words.question), std::pair(m_short, &words.shortName), std::pair(m_why, &words.why)}) {
        field->edit()->setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        field->setText(toQt(*text));
    }
}

bool OwnQuestions::isWhole() {
    m_tongue->setError({});
    for (const char* needed : {"cy", "en"}) {
        const auto found = m_at.words.find(needed);
        if (found != m_at.words.end() && isComplete(found->second)) continue;
        choose(*m_tongue, QLatin1String(needed));
        m_tongue->setError(tr("Question, short name and reason are needed in Welsh and in English."));
        return false;
    }
    for (const auto& [tag, words] : m_at.words) {
        if (isComplete(words)) continue;
        choose(*m_tongue, toQt(tag));
        m_tongue->setError(tr("Write all three texts in this language, or none."));
        return false;
    }
    return true;
}

IndicatorId OwnQuestions::freshId() const {
    const std::string name = idFromTitle(m_at.words.at("en").shortName).text.substr(0, 24);
    const std::string stem = ownPrefixOf(m_profile.id) + name;
    for (int number = 1;; ++number) {
        const IndicatorId id(number == 1 ? stem : stem + "-" + std::to_string(number));
        const bool used = std::any_of(m_profile.ownQuestions.begin(), m_profile.ownQuestions.end(), [&](const OwnQuestion& one) { return one.id == id; });
        if (!used) return id;
    }
}

void OwnQuestions::keep() {
    keepWording();
    m_at.scale = ScaleId(fromQt(m_scale->box()->currentData().toString()));
    m_at.direction = static_cast<Direction>(m_direction->box()->currentData().toInt());
    m_at.sensitive = m_sensitive->isChecked();
    m_at.specialCategory = m_special->isChecked();
    if (!isWhole()) {
        m_tongue->box()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isSame = m_before && isSameQuestion(*m_before, m_at);
    if (!isSame) m_at.id = freshId();
    const OwnQuestion question = m_at;
    const auto before = m_before ? std::optional(m_before->id) : std::nullopt;
    close();
    Q_EMIT written(question, before);
}

void OwnQuestions::fillChoices() {
    std::vector<std::pair<QString, QString>> languages;
    for (const char* first : {"cy", "en"}) {
        const LanguagePack* pack = m_library.pack(LanguageTag(first));
        if (pack != nullptr) languages.emplace_back(toQt(pack->endonym), QLatin1String(first));
    }
    for (const LanguagePack& pack : m_library.packs) {
        if (pack.tag.text != "cy" && pack.tag.text != "en") languages.emplace_back(toQt(pack.endonym), toQt(pack.tag.text));
    }
    fill(*m_tongue, languages);
    std::vector<std::pair<QString, QString>> scales;
    for (const Scale& scale : m_catalogue.scales) {
        if (scale.ownWords) continue;
        QStringList answers;
        for (int level = 1; level <= scale.levels; ++level) answers << m_language.word(word_key::scaleAnswer(scale.id, level));
        scales.emplace_back(answers.join(QStringLiteral(" · ")), toQt(scale.id.text));
    }
    fill(*m_scale, scales);
    fill(*m_direction, {{tr("The last answer is the best"), directionValue(Direction::HigherBetter)},
                        {tr("The first answer is the best"), directionValue(Direction::LowerBetter)},
                        {tr("No answer is better than another"), directionValue(Direction::None)}});
}

void OwnQuestions::retranslate() {
    m_title->setText(tr("Questions of your own"));
    m_lead->setText(tr("At most five. They are not part of the common core: they are marked as yours, stand in no theme, and are compared with no other service."));
    m_add->setText(tr("Write a question of your own"));
    m_tongue->setWords(tr("Words in"), tr("Welsh and English are needed. The form is offered in each further language once it has all three texts."));
    m_question->setWords(tr("The question, as a person reads it"));
    m_short->setWords(tr("Short name, for tables"));
    m_why->setWords(tr("Why we ask"), tr("At most 25 words, as you would say it to the person."));
    m_scale->setWords(tr("Answers"), tr("Those of the common core. Another wording or other answers make another question, which is not compared with the one before."));
    m_direction->setWords(tr("What is better"));
    m_sensitive->setText(tr("Sensitive"));
    m_special->setText(tr("About health or feelings"));
    m_keep->setText(tr("Put it into the form"));
    m_cancel->setText(tr("Leave it"));
    fillChoices();
    buildList();
}

void OwnQuestions::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_list != nullptr) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace camre
