#include "people/background_page.h"

#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/choice_box.h"
#include "kit/text.h"

namespace camre {
namespace {

// Longer lists (22 local authorities) would fill screens with rows.
constexpr std::size_t kMostRows = 9;

const std::string kPreferNot{noAnswerName(NoAnswer::PreferNotToSay)};

}  // namespace

BackgroundPage::BackgroundPage(QWidget* parent)
    : Page(QStringLiteral("backgroundPage"), PageWidth::Reading, parent),
      m_title(new LanguageLabel(TextRole::Title, this)),
      m_optional(new LanguageLabel(TextRole::Body, this)),
      m_workerOptional(new LanguageLabel(TextRole::Control, this)),
      m_room(new QWidget(this)),
      m_continue(new PrimaryButton(QStringLiteral("continueButton"), this)) {
    m_workerOptional->setMuted();
    auto* rows = new QVBoxLayout(m_room);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kSmall);
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_optional),
                            static_cast<QWidget*>(m_workerOptional), m_room}) {
        body()->addWidget(widget);
    }
    addAction(m_continue);
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continueWanted(); });
    auto* cover = new QShortcut(Qt::Key_F9, this);
    cover->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cover, &QShortcut::activated, this, &BackgroundPage::breakWanted);
    retranslate();
}

void BackgroundPage::showKnown(const FormWords& words, const ServiceProfile& profile, const Background& known) {
    showQuestions(words, profile, known);
    m_isChange = true;
}

void BackgroundPage::showQuestions(const FormWords& words, const ServiceProfile& profile, const Background& known) {
    m_isChange = false;
    clearQuestions();
    clearError();
    m_title->setWords(words.person(), words.personText("background.title"));
    const TwoTexts optional = words.text("background.optional");
    m_optional->setWords(words.person(), optional.person);
    m_workerOptional->setWords(words.worker(), optional.worker);
    m_workerOptional->setVisible(!words.isOneLanguage());
    for (const auto& choice : profile.background) {
        const BackgroundQuestion* question = words.catalogue().backgroundQuestion(choice.variable);
        if (question != nullptr) addQuestion(words, *question, toQt(choice.reason));
    }
    choose(known);
    // The button was made before the questions; it comes after them.
    if (m_asked.empty()) return;
    const Asked& last = m_asked.back();
    setTabOrder(last.box != nullptr ? static_cast<QWidget*>(last.box) : last.ticks->rows().back(), m_continue);
}

void BackgroundPage::refreshWords(const FormWords& words, const ServiceProfile& profile) {
    const Background kept = background();
    const bool wasChange = m_isChange;
    showQuestions(words, profile, kept);
    m_isChange = wasChange;
}

bool BackgroundPage::goBack() {
    if (m_isChange) Q_EMIT backWanted();
    return m_isChange;
}

void BackgroundPage::tell() {
    if (!m_isFilling) Q_EMIT changed(background());
}

void BackgroundPage::choose(const Background& known) {
    const QScopedValueRollback<bool> quiet(m_isFilling, true);
    for (const Asked& asked : m_asked) {
        const auto value = known.find(asked.question.id);
        if (value != known.end()) choose(asked, value->second);
    }
}

void BackgroundPage::choose(const Asked& asked, const std::string& value) {
    if (asked.box != nullptr) return asked.box->setCurrentIndex(asked.box->findData(toQt(value)));
    if (value == kPreferNot) return asked.ticks->setAnswer(NoAnswer::PreferNotToSay);
    const auto& values = asked.question.values;
    const auto place = std::find(values.begin(), values.end(), value);
    if (place == values.end()) return;
    asked.ticks->setAnswer(Answer::chosen(static_cast<int>(place - values.begin()) + 1));
}

void BackgroundPage::clearQuestions() {
    m_asked.clear();
    while (QLayoutItem* item = m_room->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void BackgroundPage::addQuestion(const FormWords& words, const BackgroundQuestion& question, const QString& reason) {
    const TwoTexts text = words.text(word_key::background(question.id));
    auto* person = new LanguageLabel(TextRole::Answer, m_room);
    person->setWords(words.person(), text.person);
    person->setProperty("weight", QStringLiteral("bold"));
    person->setContentsMargins(0, space::kWide, 0, 0);
    auto* worker = new LanguageLabel(TextRole::Control, m_room);
    worker->setMuted();
    worker->setWords(words.worker(), text.worker);
    worker->setVisible(!words.isOneLanguage());
    auto* why = new LanguageLabel(TextRole::Control, m_room);
    why->setWords(words.person(), words.personText(word_key::backgroundWhy(question.id)));
    auto* because = makeText({}, TextRole::Control, m_room, Tone::Muted);
    because->setText(reason);
    because->setVisible(!reason.isEmpty());
    for (QWidget* line : {static_cast<QWidget*>(person), static_cast<QWidget*>(worker), static_cast<QWidget*>(why),
                          static_cast<QWidget*>(because)}) {
        m_room->layout()->addWidget(line);
    }
    Asked asked{question};
    question.values.size() > kMostRows ? addBox(words, asked, person) : addTicks(words, asked);
    m_asked.push_back(asked);
}

void BackgroundPage::addTicks(const FormWords& words, Asked& asked) {
    TickChoices choices;
    choices.question = words.personText(word_key::background(asked.question.id));
    int level = 0;
    for (const auto& value : asked.question.values) {
        choices.levels.push_back({Answer::chosen(++level), words.text(word_key::backgroundValue(asked.question.id, value)), {}});
    }
    choices.otherwise.push_back({NoAnswer::PreferNotToSay, words.text("answer.prefer_not_to_say"), QStringLiteral("prefer-not")});
    asked.ticks = new TickList(m_room);
    asked.ticks->setObjectName(QStringLiteral("background_") + toQt(asked.question.id.text));
    asked.ticks->showChoices(choices, words);
    // Several questions share this page: a digit means the one that has the keyboard.
    asked.ticks->setNumberKeysOn(m_numberKeysOn);
    connect(asked.ticks, &TickList::answerPicked, this, &BackgroundPage::tell);
    m_room->layout()->addWidget(asked.ticks);
    asked.ticks->show();
}

void BackgroundPage::addBox(const FormWords& words, Asked& asked, QWidget* label) {
    asked.box = new ChoiceBox(m_room);
    asked.box->setObjectName(QStringLiteral("background_") + toQt(asked.question.id.text));
    speakLanguage(*asked.box, words.person());
    asked.box->addItem(QString());
    for (const auto& value : asked.question.values) {
        asked.box->addItem(words.personText(word_key::backgroundValue(asked.question.id, value)), toQt(value));
    }
    asked.box->addItem(words.personText("answer.prefer_not_to_say"), toQt(kPreferNot));
    static_cast<QLabel*>(label)->setBuddy(asked.box);
    connect(asked.box, &QComboBox::currentIndexChanged, this, &BackgroundPage::tell);
    m_room->layout()->addWidget(asked.box);
    asked.box->show();
}

Background BackgroundPage::background() const {
    Background bands;
    for (const Asked& asked : m_asked) {
        if (asked.box != nullptr) {
            const std::string value = fromQt(asked.box->currentData().toString());
            if (!value.empty()) bands[asked.question.id] = value;
            continue;
        }
        const Answer answer = asked.ticks->answer();
        if (answer.isChosen()) bands[asked.question.id] = asked.question.values[static_cast<std::size_t>(answer.level() - 1)];
        if (answer == Answer(NoAnswer::PreferNotToSay)) bands[asked.question.id] = kPreferNot;
    }
    return bands;
}

void BackgroundPage::retranslate() {
    //: In the frame, over a few optional questions about the person
    setFrameLine(tr("About the person"));
    setQuietTitle(tr("About the person"));
    m_continue->setText(tr("Continue"));
}

}  // namespace camre
