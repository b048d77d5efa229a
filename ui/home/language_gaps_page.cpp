#include "home/language_gaps_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "home/language_list.h"
#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kMostShown = 100;  // a language that was just begun lacks all 300

QString gapWords(ErrorCode code) {
    const std::pair<ErrorCode, QString> words[] = {
        {ErrorCode::MissingWord, LanguageGapsPage::tr("missing")},
        {ErrorCode::StaleWord, LanguageGapsPage::tr("made from an older English text")},
        {ErrorCode::ExtraWord, LanguageGapsPage::tr("belongs to nothing")},
        {ErrorCode::SameAsEnglish, LanguageGapsPage::tr("the same as the English")},
        {ErrorCode::LostPlaceholder, LanguageGapsPage::tr("the marks in curly brackets differ")},
        {ErrorCode::WrongDirection, LanguageGapsPage::tr("written in another direction")},
        {ErrorCode::LabelsNotDistinct, LanguageGapsPage::tr("reads like another answer of its question")},
        {ErrorCode::TextTooLong, LanguageGapsPage::tr("too long for paper")},
        {ErrorCode::NoLetters, LanguageGapsPage::tr("has signs that no screen should get")}};
    for (const auto& [known, text] : words) {
        if (known == code) return text;
    }
    return LanguageGapsPage::tr("to be looked at");
}

}  // namespace

LanguageGapsPage::LanguageGapsPage(const Library& library, const LanguageTag& tag, QWidget* parent)
    : Page(QStringLiteral("languageGapsPage"), PageWidth::Reading, parent), m_library(library), m_tag(tag) {
    m_how = makeText(QStringLiteral("gapsCount"), TextRole::Body, this);
    m_where = makeText(QStringLiteral("gapsFile"), TextRole::Control, this, Tone::Muted);
    m_done = new PrimaryButton(QStringLiteral("backHome"), this);
    body()->addWidget(m_how);
    body()->addWidget(m_where);
    addAction(m_done);
    connect(m_done, &QPushButton::clicked, this, &LanguageGapsPage::leave);
    LanguageGapsPage::retranslate();
}

void LanguageGapsPage::showGaps() {
    delete m_gaps;
    m_gaps = new QWidget(this);
    auto* lines = new QVBoxLayout(m_gaps);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kMedium);
    body()->addWidget(m_gaps);
    const LanguagePack* pack = m_library.pack(m_tag);
    const LanguagePack* english = m_library.pack(m_library.catalogue.sourceLanguage);
    if (pack == nullptr || english == nullptr) return;
    const Problems problems = progressOf(*pack, *english, m_library.catalogue).problems;
    m_how->setText(problems.empty() ? tr("Nothing is missing.") : tr("Texts to write or to mend: %1").arg(problems.size()));
    m_where->setText(isolated(pathToQt(pack->folder / "words.json")));
    int number = 0;
    for (const Error& problem : problems) {
        if (number == kMostShown) break;
        addGap(number++, problem);
    }
    if (static_cast<int>(problems.size()) <= kMostShown) return;
    auto* more = makeText(QStringLiteral("moreGaps"), TextRole::Body, m_gaps, Tone::Muted);
    more->setText(tr("And others: %1. They show when these are done.").arg(problems.size() - kMostShown));
    lines->addWidget(more);
}

void LanguageGapsPage::addGap(int number, const Error& problem) {
    const LanguagePack* english = m_library.pack(m_library.catalogue.sourceLanguage);
    auto* what = makeText(QStringLiteral("gap-%1").arg(number), TextRole::Body, m_gaps);
    what->setProperty("weight", QStringLiteral("bold"));
    //: %1 the key of a text ("home.suits.why"), %2 what is wrong with it ("missing")
    what->setText(tr("%1: %2").arg(isolated(toQt(problem.fact)), gapWords(problem.code)));
    m_gaps->layout()->addWidget(what);
    if (!english->has(problem.fact)) return;
    auto* source = makeText(QStringLiteral("gapEnglish-%1").arg(number), TextRole::Body, m_gaps, Tone::Muted);
    source->setText(tr("English: %1").arg(toQt(english->text(problem.fact))));
    m_gaps->layout()->addWidget(source);
}

void LanguageGapsPage::retranslate() {
    const LanguagePack* pack = m_library.pack(m_tag);
    //: %1 is a language's own name
    setTitle(tr("What is missing: %1").arg(QChar(0x2068) + toQt(pack == nullptr ? m_tag.text : pack->endonym) + QChar(0x2069)));
    m_done->setText(tr("Back to home"));
    showGaps();
}

}  // namespace camre
