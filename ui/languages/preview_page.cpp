#include "languages/preview_page.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "form/question_card.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/text.h"
#include "languages/place_text.h"
#include "pack/stretched_pack.h"
#include "papers/agreement_paper.h"
#include "papers/form_paper.h"

namespace camre {

PreviewPage::PreviewPage(PackShelf& shelf, QuestionVoice& voice, const LanguageTag& tag, const std::string& key, QWidget* parent)
    : Page(QStringLiteral("previewPage"), PageWidth::Full, parent),
      m_shelf(shelf),
      m_tag(tag),
      m_question(new ChoiceField(QStringLiteral("previewQuestion"), this)),
      m_look(new ChoiceField(QStringLiteral("previewLook"), this)),
      m_size(new ChoiceField(QStringLiteral("previewSize"), this)),
      m_card(new QuestionCard(voice, this)),
      m_notReady(makeText(QStringLiteral("previewNotReady"), TextRole::Body, this, Tone::Warning)),
      m_agreement(new SecondaryButton(QStringLiteral("previewAgreement"), this)),
      m_paper(new SecondaryButton(QStringLiteral("previewPaper"), this)),
      m_formOnPaper(new SecondaryButton(QStringLiteral("previewForm"), this)),
      m_stretch(new SecondaryButton(QStringLiteral("previewStretched"), this)),
      m_next(new PrimaryButton(QStringLiteral("previewNext"), this)) {
    build();
    const Indicator* wanted = placeOfWord(key, m_shelf.library().catalogue).question;
    PreviewPage::retranslate();
    if (wanted != nullptr) m_question->box()->setCurrentIndex(m_question->box()->findData(toQt(wanted->id.text)));
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::build() {
    auto* choices = new QWidget(this);
    auto* flow = new FlowLayout(choices);
    flow->setSpacing(space::kEdge);
    for (ChoiceField* one : {m_question, m_size, m_look}) flow->addWidget(one);
    body()->addWidget(choices);
    body()->addWidget(m_notReady);
    body()->addWidget(m_card);
    m_card->setPictograms(m_shelf.library().pictograms);
    m_stretch->setCheckable(true);
    addAction(m_next);
    for (SecondaryButton* one : {m_agreement, m_paper, m_formOnPaper, m_stretch}) addAction(one);
    connect(m_question->box(), &QComboBox::currentIndexChanged, this, &PreviewPage::showQuestion);
    connect(m_look->box(), &QComboBox::currentIndexChanged, this, &PreviewPage::changeLook);
    connect(m_size->box(), &QComboBox::currentIndexChanged, this, &PreviewPage::changeLook);
    connect(m_stretch, &QPushButton::toggled, this, &PreviewPage::showStretched);
    connect(m_agreement, &QPushButton::clicked, this, [this] { Q_EMIT agreementWanted(m_tag); });
    connect(m_paper, &QPushButton::clicked, this, [this] { Q_EMIT printWanted([this] { return paperJob(); }); });
    connect(m_formOnPaper, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(formMaker()); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        QComboBox* box = m_question->box();
        box->setCurrentIndex((box->currentIndex() + 1) % qMax(1, box->count()));
    });
}

const LanguagePack& PreviewPage::pack() const {
    if (m_stretched) return *m_stretched;
    const LanguagePack* found = m_shelf.pack(m_tag);
    return found == nullptr ? m_shelf.source() : *found;
}

void PreviewPage::arrive() {
    Page::arrive();
    m_next->setFocus(Qt::OtherFocusReason);
    changeLook();
}

void PreviewPage::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) Q_EMIT lookDone();
    Page::hideEvent(event);
}

void PreviewPage::changeLook() {
    if (!isVisible()) return;
    Q_EMIT lookWanted(static_cast<LookChoice>(m_look->box()->currentData().toInt()), m_size->box()->currentData().toInt());
}

void PreviewPage::showQuestion() {
    const Catalogue& catalogue = m_shelf.library().catalogue;
    const std::string id = fromQt(m_question->box()->currentData().toString());
    const Indicator* question = catalogue.indicator(IndicatorId(id));
    if (question == nullptr) return;
    const bool isAdults = std::find(question->respondents.begin(), question->respondents.end(), Respondent::Adult) != question->respondents.end();
    const FormWords words(pack(), m_shelf.worker(), catalogue, isAdults ? Respondent::Adult : question->respondents.front());
    const bool isReady = words.hasQuestion(*question);
    m_notReady->setVisible(!isReady);
    m_card->showQuestion(*question, isReady ? words : words.workerAlone(), tr("the people who read the results"));
}

// The words are never real ones: what is looked for is what is cut off or runs over.
void PreviewPage::showStretched() {
    m_stretched = m_stretch->isChecked() ? std::make_unique<LanguagePack>(stretchedPack(m_shelf.source(), pack().direction)) : nullptr;
    showQuestion();
}

PrintJob PreviewPage::paperJob() const {
    const Library& library = m_shelf.library();
    const FormWords words(pack(), m_shelf.worker(), library.catalogue, Respondent::Adult);
    return printAgreement(words, library.profiles.front().profile);
}

// As far as its words are there: what is missing shows as a gap.
PrintMaker PreviewPage::formMaker() const {
    return formPaperMaker([this] {
        const Library& library = m_shelf.library();
        return FormPaperSource{&library.catalogue, library.profiles.front().profile, {&pack()}, &m_shelf.worker(), false};
    });
}

void PreviewPage::fillQuestions() {
    const QSignalBlocker quiet(m_question->box());
    const int chosen = qMax(0, m_question->box()->currentIndex());
    m_question->box()->clear();
    for (const Indicator& one : m_shelf.library().catalogue.indicators) {
        m_question->box()->addItem(toQt(m_shelf.worker().text(word_key::shortName(one.id))), toQt(one.id.text));
    }
    m_question->box()->setCurrentIndex(chosen);
}

void PreviewPage::fillLooks() {
    const QSignalBlocker quietLook(m_look->box());
    const QSignalBlocker quietSize(m_size->box());
    const int look = qMax(0, m_look->box()->currentIndex());
    const int size = qMax(0, m_size->box()->currentIndex());
    m_look->box()->clear();
    const std::pair<LookChoice, QString> looks[] = {
        {LookChoice::Light, tr("Light")}, {LookChoice::Dark, tr("Dark")}, {LookChoice::HighContrast, tr("High contrast")}};
    for (const auto& [choice, words] : looks) m_look->box()->addItem(words, static_cast<int>(choice));
    m_size->box()->clear();
    for (int percent = kSmallestText; percent <= kLargestText; percent += kTextStep) {
        m_size->box()->addItem(QStringLiteral("%1 %").arg(percent), percent);
    }
    m_look->box()->setCurrentIndex(look);
    m_size->box()->setCurrentIndex(size);
}

void PreviewPage::retranslate() {
    //: %1 is a language's own name
    setTitle(tr("As people see it: %1").arg(isolatedName(toQt(pack().endonym))));
    m_question->setWords(tr("Question"));
    m_size->setWords(tr("Text size"));
    m_look->setWords(tr("Look"));
    fillQuestions();
    fillLooks();
    m_notReady->setText(tr("This question is not ready in this language. It would be shown in yours only."));
    m_next->setText(tr("Next question"));
    m_agreement->setText(tr("Agreement"));
    m_paper->setText(tr("Agreement on paper"));
    m_formOnPaper->setText(tr("Form on paper"));
    m_stretch->setText(tr("Stretched words (test)"));
    // The same question in other words: what was ticked and opened stays.
    const Answer ticked = m_card->answers().answer();
    const bool isWhyOpen = m_card->whyButton()->isChecked();
    m_card->retranslate();
    showQuestion();
    m_card->setAnswer(ticked);
    m_card->whyButton()->setChecked(isWhyOpen);
}

}  // namespace camre
