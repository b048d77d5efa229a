#include "languages/new_pack_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "languages/missing_letters.h"
#include "pack/writing_direction.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kAfterMs = 400;  // since the last key: every font of the computer is looked at
constexpr int kFieldWidth = 420;

// The four letters of ISO 15924, for the scripts that languages of Wales are likely to have; others are typed.
QString scriptOf(const QString& text) {
    constexpr std::pair<QChar::Script, const char*> kScripts[] = {
        {QChar::Script_Latin, "Latn"},      {QChar::Script_Arabic, "Arab"},    {QChar::Script_Cyrillic, "Cyrl"}, {QChar::Script_Ethiopic, "Ethi"},
        {QChar::Script_Greek, "Grek"},      {QChar::Script_Hebrew, "Hebr"},    {QChar::Script_Armenian, "Armn"}, {QChar::Script_Georgian, "Geor"},
        {QChar::Script_Devanagari, "Deva"}, {QChar::Script_Bengali, "Beng"},   {QChar::Script_Gurmukhi, "Guru"}, {QChar::Script_Gujarati, "Gujr"},
        {QChar::Script_Tamil, "Taml"},      {QChar::Script_Telugu, "Telu"},    {QChar::Script_Kannada, "Knda"},  {QChar::Script_Malayalam, "Mlym"},
        {QChar::Script_Sinhala, "Sinh"},    {QChar::Script_Thai, "Thai"},      {QChar::Script_Lao, "Laoo"},      {QChar::Script_Khmer, "Khmr"},
        {QChar::Script_Myanmar, "Mymr"},    {QChar::Script_Tibetan, "Tibt"},   {QChar::Script_Thaana, "Thaa"},   {QChar::Script_Syriac, "Syrc"},
        {QChar::Script_Hangul, "Kore"},     {QChar::Script_Hiragana, "Jpan"},  {QChar::Script_Katakana, "Jpan"}, {QChar::Script_Han, "Hans"}};
    for (const uint letter : text.toUcs4()) {
        const QChar::Script script = QChar::script(letter);
        for (const auto& [known, code] : kScripts) {
            if (known == script) return QLatin1String(code);
        }
    }
    return {};
}

bool runsFromTheRight(const QString& text) {
    const LetterCount letters = countLetters(fromQt(text));
    return letters.rightToLeft > letters.leftToRight;
}

}  // namespace

NewPackPage::NewPackPage(PackShelf& shelf, QWidget* parent)
    : Page(QStringLiteral("newPackPage"), PageWidth::Reading, parent),
      m_shelf(shelf),
      m_tag(new TextField(QStringLiteral("packTag"), this)),
      m_endonym(new TextField(QStringLiteral("packEndonym"), this)),
      m_nameEn(new TextField(QStringLiteral("packNameEn"), this)),
      m_nameCy(new TextField(QStringLiteral("packNameCy"), this)),
      m_sample(new TextField(QStringLiteral("packSample"), this)),
      m_direction(new ChoiceField(QStringLiteral("packDirection"), this)),
      m_script(new TextField(QStringLiteral("packScript"), this)),
      m_font(new ChoiceField(QStringLiteral("packFont"), this)),
      m_begin(new PrimaryButton(QStringLiteral("beginPack"), this)),
      m_soon(new QTimer(this)) {
    for (QWidget* one : std::initializer_list<QWidget*>{m_endonym, m_nameEn, m_nameCy, m_tag, m_sample, m_direction, m_script, m_font}) {
        addNarrow(one, kFieldWidth);
    }
    addAction(m_begin);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kAfterMs);
    connect(m_soon, &QTimer::timeout, this, &NewPackPage::lookAtSample);
    connect(m_sample->edit(), &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_begin, &QPushButton::clicked, this, &NewPackPage::begin);
    NewPackPage::retranslate();
}

void NewPackPage::arrive() {
    Page::arrive();
    m_endonym->edit()->setFocus(Qt::OtherFocusReason);
}

void NewPackPage::lookAtSample() {
    const QString text = m_sample->text();
    if (text.isEmpty()) return;
    m_direction->box()->setCurrentIndex(runsFromTheRight(text) ? 1 : 0);
    if (const QString script = scriptOf(text); !script.isEmpty()) m_script->setText(script);
    fillFonts(fontsFor(text));
}

void NewPackPage::fillFonts(const QStringList& families) {
    const QString before = m_font->box()->currentText();
    m_font->box()->clear();
    m_font->box()->addItems(families);
    m_font->box()->setCurrentIndex(qMax(0, m_font->box()->findText(before)));
    m_font->setError(families.isEmpty() ? tr("No font of this computer has all these letters. Install one, then start Camre again.") : QString());
}

NewLanguage NewPackPage::typed() const {
    NewLanguage language;
    language.tag = LanguageTag(fromQt(m_tag->text()));
    language.endonym = fromQt(m_endonym->text());
    language.nameEn = fromQt(m_nameEn->text());
    language.nameCy = fromQt(m_nameCy->text());
    language.script = fromQt(m_script->text());
    language.direction = m_direction->box()->currentIndex() == 1 ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    if (m_font->box()->count() > 0) language.fontFamilies.push_back(fromQt(m_font->box()->currentText()));
    return language;
}

TextField* NewPackPage::firstEmpty() {
    TextField* first = nullptr;
    for (TextField* one : {m_endonym, m_nameEn, m_nameCy, m_tag, m_sample, m_script}) {
        const bool isEmpty = one->text().isEmpty();
        one->setError(isEmpty ? tr("Still to be filled in") : QString());
        if (isEmpty && first == nullptr) first = one;
    }
    return first;
}

void NewPackPage::begin() {
    m_soon->stop();
    lookAtSample();
    if (TextField* empty = firstEmpty(); empty != nullptr) return empty->edit()->setFocus(Qt::OtherFocusReason);
    const NewLanguage language = typed();
    if (m_shelf.pack(language.tag) != nullptr) {
        m_tag->setError(tr("There is a language with this code already."));
        return m_tag->edit()->setFocus(Qt::OtherFocusReason);
    }
    const Status made = m_shelf.begin(language);
    if (!made) return showError(camre::errorText(made.error()));
    Q_EMIT begun(language.tag);
}

void NewPackPage::fillDirections() {
    const QSignalBlocker quiet(m_direction->box());
    const int chosen = qMax(0, m_direction->box()->currentIndex());
    m_direction->box()->clear();
    m_direction->box()->addItems({tr("→ from the left"), tr("← from the right")});
    m_direction->box()->setCurrentIndex(chosen);
}

void NewPackPage::retranslate() {
    setTitle(tr("New language"));
    m_endonym->setWords(tr("Its own name, as its speakers write it"));
    m_nameEn->setWords(tr("Its name in English"));
    m_nameCy->setWords(tr("Its name in Welsh"));
    m_tag->setWords(tr("Its code"), tr("Two or three letters, such as “ti” for Tigrinya; with a country where that matters: “fa-AF”."));
    m_sample->setWords(tr("A few words of it"), tr("Type or paste a sentence: from it Camre finds the direction and the fonts."));
    m_direction->setWords(tr("Direction"));
    m_script->setWords(tr("Script"), tr("Four letters, such as “Latn” or “Arab”."));
    m_font->setWords(tr("Font"));
    m_begin->setText(tr("Make the folder and begin"));
    fillDirections();
}

}  // namespace camre
