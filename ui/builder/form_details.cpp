#include "builder/form_details.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/fields.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kOldestAdultsFrom = 25;
constexpr int kLastMonth = 60;
constexpr int kChildThreshold = 20;       // where a form about children begins
constexpr int kLeastChildThreshold = 10;
constexpr int kLongestTitle = 200;
constexpr int kLongestReason = 400;

void choose(ChoiceField& field, const QVariant& value) { field.box()->setCurrentIndex(qMax(0, field.box()->findData(value))); }

int chosen(const ChoiceField& field) { return field.box()->currentData().toInt(); }

// The same choices under other words; what was chosen stays.
void refill(ChoiceField& field, const std::vector<std::pair<QString, QVariant>>& choices) {
    const QVariant before = field.box()->currentData();
    const QSignalBlocker quiet(field.box());
    field.box()->clear();
    for (const auto& [words, value] : choices) field.box()->addItem(words, value);
    choose(field, before);
}

std::string titleOf(const ServiceProfile& profile, const char* tag) {
    const auto found = profile.titles.find(tag);
    return found == profile.titles.end() ? std::string() : found->second;
}

// A tick box does not wrap: its words go on several lines, so that large text has room.
constexpr qsizetype kLettersInLine = 36;

void setTickWords(QCheckBox& box, const QString& words) {
    QString lines;
    qsizetype inLine = 0;
    for (const QString& word : words.split(QLatin1Char(' '))) {
        const bool isNewLine = inLine > 0 && inLine + word.size() > kLettersInLine;
        if (inLine > 0) lines += isNewLine ? QLatin1Char('\n') : QLatin1Char(' ');
        inLine = (isNewLine ? 0 : inLine + 1) + word.size();
        lines += word;
    }
    box.setText(lines);
    box.setAccessibleName(words);
}

}  // namespace

FormDetails::FormDetails(const Library& library, const InterfaceLanguage& language, QWidget* parent)
    : QWidget(parent), m_library(library), m_language(language) {
    setObjectName(QStringLiteral("formDetails"));
    addFields();
    addResults();
    buildLanguages();
    retranslate();
    connectFields();
}

void FormDetails::addFields() {
    m_titleCy = new TextField(QStringLiteral("titleCy"), this);
    m_titleEn = new TextField(QStringLiteral("titleEn"), this);
    for (const TextField* one : {m_titleCy, m_titleEn}) one->edit()->setMaxLength(kLongestTitle);
    m_respondent = new ChoiceField(QStringLiteral("respondent"), this);
    m_adultsFrom = new ChoiceField(QStringLiteral("adultsFrom"), this);
    m_months = new TextField(QStringLiteral("followUpMonths"), this);
    m_story = new QCheckBox(this);
    m_story->setObjectName(QStringLiteral("story"));
    m_storyHint = makeText(QStringLiteral("storyHint"), TextRole::Control, this, Tone::Muted);
    m_languagesTitle = makeHeading(QStringLiteral("formLanguages"), this);
    m_languagesHint = makeText(QStringLiteral("formLanguagesHint"), TextRole::Control, this, Tone::Muted);
    m_languages = new QVBoxLayout;
    m_backgroundTitle = makeHeading(QStringLiteral("backgroundTitle"), this);
    m_backgroundHint = makeText(QStringLiteral("backgroundHint"), TextRole::Control, this, Tone::Muted);
    m_background = new QVBoxLayout;
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kWide);
    for (QWidget* one : std::initializer_list<QWidget*>{m_titleCy, m_titleEn, m_respondent, m_adultsFrom, m_months, m_story, m_storyHint,
                                                        m_languagesTitle, m_languagesHint}) {
        rows->addWidget(one);
    }
    rows->addLayout(m_languages);
    rows->addWidget(m_backgroundTitle);
    rows->addWidget(m_backgroundHint);
    rows->addLayout(m_background);
}

void FormDetails::addResults() {
    m_resultsTitle = makeHeading(QStringLiteral("resultsTitle"), this);
    m_period = new ChoiceField(QStringLiteral("resultsPeriod"), this);
    m_yearStarts = new ChoiceField(QStringLiteral("yearStarts"), this);
    m_threshold = new ChoiceField(QStringLiteral("threshold"), this);
    m_movement = new ChoiceField(QStringLiteral("movementWords"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_resultsTitle, m_period, m_yearStarts, m_threshold, m_movement}) layout()->addWidget(one);
}

void FormDetails::connectFields() {
    const auto say = [this] {
        if (!m_filling) Q_EMIT edited();
    };
    for (const TextField* one : {m_titleCy, m_titleEn, m_months}) connect(one->edit(), &QLineEdit::textChanged, this, say);
    for (const ChoiceField* one : {m_adultsFrom, m_period, m_yearStarts, m_threshold, m_movement}) {
        connect(one->box(), &QComboBox::currentIndexChanged, this, say);
    }
    connect(m_story, &QCheckBox::toggled, this, say);
    connect(m_respondent->box(), &QComboBox::currentIndexChanged, this, [this] {
        fillThresholds();
        m_adultsFrom->setVisible(respondent() != Respondent::Child);
        if (m_filling) return;
        if (respondent() != Respondent::Adult) choose(*m_threshold, kChildThreshold);
        Q_EMIT respondentChanged();
    });
}

Respondent FormDetails::respondent() const { return static_cast<Respondent>(chosen(*m_respondent)); }

// No tick at all would offer the form to nobody: then, as with every tick, it is each language that is ready.
void FormDetails::buildLanguages() {
    for (const LanguagePack& pack : m_library.packs) {
        auto* box = new QCheckBox(toQt(pack.endonym), this);
        box->setObjectName(QStringLiteral("offer-") + toQt(pack.tag.text));
        m_languages->addWidget(box);
        m_languageBoxes.emplace_back(pack.tag, box);
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_filling) Q_EMIT edited();
        });
    }
}

void FormDetails::buildBackground() {
    for (const BackgroundRow& row : m_backgroundRows) {
        delete row.box;
        delete row.reason;
    }
    m_backgroundRows.clear();
    for (const BackgroundQuestion& question : m_catalogue.background) {
        const QString id = toQt(question.id.text);
        BackgroundRow row{question.id, new QCheckBox(this), new TextField(QStringLiteral("reason-") + id, this)};
        row.box->setObjectName(QStringLiteral("background-") + id);
        row.reason->edit()->setMaxLength(kLongestReason);
        row.reason->hide();
        m_background->addWidget(row.box);
        m_background->addWidget(row.reason);
        connect(row.box, &QCheckBox::toggled, this, [this, reason = row.reason](bool isOn) {
            reason->setVisible(isOn);
            if (!m_filling) Q_EMIT edited();
        });
        connect(row.reason->edit(), &QLineEdit::textChanged, this, [this] {
            if (!m_filling) Q_EMIT edited();
        });
        m_backgroundRows.push_back(row);
    }
    // They were made after what stands below them.
    QWidget* before = m_languageBoxes.empty() ? m_story : m_languageBoxes.back().second;
    for (const BackgroundRow& row : m_backgroundRows) {
        setTabOrder(before, row.box);
        setTabOrder(row.box, row.reason->control());
        before = row.reason->control();
    }
}

void FormDetails::showForm(const Catalogue& catalogue, const ServiceProfile& profile, bool respondentIsFixed) {
    m_filling = true;
    m_catalogue = catalogue;
    buildBackground();
    m_respondent->box()->setEnabled(!respondentIsFixed);
    retranslate();
    m_titleCy->setText(toQt(titleOf(profile, "cy")));
    m_titleEn->setText(toQt(titleOf(profile, "en")));
    choose(*m_respondent, static_cast<int>(profile.respondent));
    fillThresholds();
    m_adultsFrom->setVisible(profile.respondent != Respondent::Child);
    choose(*m_adultsFrom, profile.adultsFrom);
    QStringList months;
    for (const int month : profile.followUpMonths) months << QString::number(month);
    m_months->setText(months.join(QStringLiteral(", ")));
    m_story->setChecked(profile.story);
    for (const auto& [tag, box] : m_languageBoxes) {
        const auto& all = profile.languages;
        box->setChecked(all.empty() || std::find(all.begin(), all.end(), tag) != all.end());
    }
    for (const BackgroundRow& row : m_backgroundRows) {
        const auto asked = std::find_if(profile.background.begin(), profile.background.end(), [&](const BackgroundChoice& one) { return one.variable == row.variable; });
        row.box->setChecked(asked != profile.background.end());
        if (asked != profile.background.end()) row.reason->setText(toQt(asked->reason));
    }
    choose(*m_period, static_cast<int>(profile.results.period));
    choose(*m_yearStarts, static_cast<int>(profile.results.yearStarts));
    choose(*m_threshold, profile.results.threshold);
    choose(*m_movement, toQt(profile.results.movementWords));
    m_filling = false;
}

std::vector<int> FormDetails::months() const {
    std::vector<int> months;
    for (const QString& part : m_months->text().split(QLatin1Char(','))) {
        bool isNumber = false;
        const int month = part.trimmed().toInt(&isNumber);
        const bool follows = months.empty() || month > months.back();
        if (!isNumber || month < 1 || month > kLastMonth || !follows) return {};
        months.push_back(month);
    }
    return months;
}

void FormDetails::putInto(ServiceProfile& profile) const {
    profile.titles["cy"] = fromQt(m_titleCy->text().simplified());
    profile.titles["en"] = fromQt(m_titleEn->text().simplified());
    profile.respondent = respondent();
    profile.adultsFrom = chosen(*m_adultsFrom);
    if (const auto typed = months(); !typed.empty()) profile.followUpMonths = typed;
    profile.story = m_story->isChecked();
    profile.languages.clear();
    for (const auto& [tag, box] : m_languageBoxes) {
        if (box->isChecked()) profile.languages.push_back(tag);
    }
    if (profile.languages.size() == m_languageBoxes.size()) profile.languages.clear();
    profile.background.clear();
    for (const BackgroundRow& row : m_backgroundRows) {
        if (row.box->isChecked()) profile.background.push_back({row.variable, fromQt(row.reason->text().simplified())});
    }
    profile.results.period = static_cast<PeriodLength>(chosen(*m_period));
    profile.results.yearStarts = static_cast<YearStart>(chosen(*m_yearStarts));
    profile.results.threshold = chosen(*m_threshold);
    profile.results.movementWords = fromQt(m_movement->box()->currentData().toString());
}

void FormDetails::mark(Field& field, const QString& sentence) {
    field.setError(sentence);
    if (!sentence.isEmpty() && m_firstWrong == nullptr) m_firstWrong = field.control();
}

bool FormDetails::check() {
    m_firstWrong = nullptr;
    for (TextField* title : {m_titleCy, m_titleEn}) mark(*title, title->text().isEmpty() ? tr("A title is needed in both languages.") : QString());
    mark(*m_months, months().empty() ? tr("Type months from 1 to 60 that grow, such as 6, 12.") : QString());
    for (const BackgroundRow& row : m_backgroundRows) {
        const bool isMissing = row.box->isChecked() && row.reason->text().isEmpty();
        mark(*row.reason, isMissing ? tr("Write why you ask this, or leave it out.") : QString());
    }
    return m_firstWrong == nullptr;
}

// Children's and parents' groups are never shown under 10. Source: the rules that profile_reader checks.
void FormDetails::fillThresholds() {
    const bool isAdult = respondent() == Respondent::Adult;
    std::vector<std::pair<QString, QVariant>> choices;
    for (const int one : {5, 10, 15, 20}) {
        if (isAdult || one >= kLeastChildThreshold) choices.emplace_back(QString::number(one), one);
    }
    refill(*m_threshold, choices);
}

void FormDetails::fillChoices() {
    refill(*m_respondent, {{tr("Adults, about themselves"), static_cast<int>(Respondent::Adult)},
                           {tr("Parents, about a child"), static_cast<int>(Respondent::Parent)},
                           {tr("Children, about themselves"), static_cast<int>(Respondent::Child)}});
    std::vector<std::pair<QString, QVariant>> ages;
    for (int age = kUsualAdultsFrom; age <= kOldestAdultsFrom; ++age) ages.emplace_back(QString::number(age), age);
    refill(*m_adultsFrom, ages);
    refill(*m_period, {{tr("Each quarter"), static_cast<int>(PeriodLength::Quarter)},
                       {tr("Each half-year"), static_cast<int>(PeriodLength::HalfYear)},
                       {tr("Each year"), static_cast<int>(PeriodLength::Year)}});
    refill(*m_yearStarts, {{tr("April"), static_cast<int>(YearStart::April)}, {tr("January"), static_cast<int>(YearStart::January)}});
    refill(*m_movement, {{tr("Moved forward, about the same, moved back"), QStringLiteral("moved")},
                         {tr("Improved, about the same, declined (reports to government)"), QStringLiteral("improved")}});
    fillThresholds();
}

void FormDetails::retranslate() {
    fillChoices();
    m_titleCy->setWords(tr("Title in Welsh"));
    m_titleEn->setWords(tr("Title in English"));
    m_respondent->setWords(tr("Who answers"), m_respondent->box()->isEnabled() ? QString() : tr("There are people in this file already, so this stays. Another kind of people needs a file of its own."));
    m_adultsFrom->setWords(tr("From which age"), tr("The worker confirms it. No date of birth is asked."));
    m_months->setWords(tr("Months until the follow-ups"), tr("Counted from the first form, with commas between: 6, 12."));
    setTickWords(*m_story, tr("Room for own words at the end (“my story”)"));
    m_storyHint->setText(tr("It has an agreement of its own, warns against names and places, and is in no summary."));
    m_languagesTitle->setText(tr("Languages of the form"));
    m_languagesHint->setText(tr("A language is offered to people once every text of this form is there."));
    m_backgroundTitle->setText(tr("About the person"));
    m_backgroundHint->setText(tr("All are off. Each asks for a broad group only and can be left out. Turn one on only with a reason that you would give to the person."));
    for (const BackgroundRow& row : m_backgroundRows) {
        setTickWords(*row.box, m_language.word(word_key::background(row.variable)));
        row.reason->setWords(tr("Why we ask this here"));
    }
    retranslateResults();
}

void FormDetails::retranslateResults() {
    m_resultsTitle->setText(tr("Results"));
    m_period->setWords(tr("Summaries are made"));
    m_yearStarts->setWords(tr("The year starts in"));
    m_threshold->setWords(tr("Smallest group that is shown"), tr("Fewer people than this are never shown by themselves. 10 is usual; 20 for forms about children."));
    m_movement->setWords(tr("Words for change in reports"));
}

void FormDetails::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_filling = true;
        retranslate();
        m_filling = false;
    }
    QWidget::changeEvent(event);
}

}  // namespace camre
