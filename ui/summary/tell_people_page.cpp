#include "summary/tell_people_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "base/utf8.h"
#include "bridge/qt_text.h"
#include "form/language_label.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "pack/pack_check.h"
#include "print/people_paper.h"
#include "words/error_words.h"
#include "words/interface_language.h"

namespace camre {

TellPeoplePage::TellPeoplePage(WorkspaceModel& model, const InterfaceLanguage& language, std::int64_t id, QWidget* parent)
    : Page(QStringLiteral("tellPeoplePage"), PageWidth::Reading, parent),
      m_model(model),
      m_windowLanguage(language),
      m_id(id),
      m_tag(language.tag().text),
      m_lead(makeText(QStringLiteral("tellLead"), TextRole::Body, this)),
      m_leftOut(makeText(QStringLiteral("tellLeftOut"), TextRole::Body, this)),
      m_language(new ChoiceField(QStringLiteral("tellLanguage"), this)),
      m_text(new LongTextField(QStringLiteral("weWill"), this)),
      m_length(makeText(QStringLiteral("weWillLength"), TextRole::Control, this, Tone::Muted)),
      m_see(new PrimaryButton(QStringLiteral("seeSheet"), this)) {
    for (QWidget* one : std::initializer_list<QWidget*>{m_lead, m_leftOut, m_language, m_text, m_length}) body()->addWidget(one);
    addAction(m_see);
    connect(m_language->box(), &QComboBox::currentIndexChanged, this, &TellPeoplePage::chooseLanguage);
    connect(m_text->edit(), &QPlainTextEdit::textChanged, this, &TellPeoplePage::check);
    connect(m_see, &QPushButton::clicked, this, &TellPeoplePage::see);
    load();
    TellPeoplePage::retranslate();
}

void TellPeoplePage::load() {
    const auto pack = m_model.workspace().releasedPack(m_id);
    if (!pack) return showError(camre::errorText(pack.error()));
    const auto told = peopleTold(pack.value(), m_model.library().catalogue);
    if (!told) return showError(camre::errorText(told.error()));
    m_told = told.value();
}

void TellPeoplePage::arrive() {
    Page::arrive();
    if (m_told) m_text->edit()->setFocus(Qt::OtherFocusReason);
}

const LanguagePack* TellPeoplePage::chosen() const { return m_model.library().pack(LanguageTag(m_tag)); }

// What was written for one language stays while another is written.
void TellPeoplePage::chooseLanguage() {
    m_tag = fromQt(m_language->box()->currentData().toString());
    const QSignalBlocker quiet(m_text->edit());
    m_text->setText(m_weWill[m_tag]);
    if (const LanguagePack* pack = chosen(); pack != nullptr) speakLanguage(*m_text->edit(), *pack);
    check();
}

void TellPeoplePage::check() {
    m_weWill[m_tag] = m_text->text();
    const auto letters = characterCount(fromQt(m_text->text()));
    m_length->setText(tr("%1 of at most %2 letters").arg(letters).arg(kMostLettersWeWill));
    m_text->setError(letters > kMostLettersWeWill ? tr("It is too long for one sheet. Say the one or two things that matter most.") : QString());
    m_see->setEnabled(m_told && chosen() != nullptr && letters <= kMostLettersWeWill);
}

void TellPeoplePage::see() {
    const LanguagePack* pack = chosen();
    const auto weWill = tidyWeWill(fromQt(m_text->text()));
    if (pack == nullptr || !m_told) return;
    if (!weWill) return showError(camre::errorText(weWill.error()));
    if (!fitsOneSheet(peoplePaper(*m_told, *pack, weWill.value()))) {
        return m_text->setError(tr("It is too long for one sheet. Say the one or two things that matter most."));
    }
    clearError();
    Q_EMIT printWanted([told = *m_told, pack = *pack, text = weWill.value()] {
        PrintJob job;
        job.title = tr("What you told us");
        job.versions.push_back({toQt(pack.endonym), peoplePaper(told, pack, text)});
        return job;
    });
}

QString TellPeoplePage::namesOf(const std::vector<ThemeId>& themes) const {
    QStringList names;
    for (const ThemeId& theme : themes) names.append(m_windowLanguage.word(word_key::theme(theme)));
    return names.join(QStringLiteral(", "));
}

// The sheet is silent about them; whoever hands it out should know why.
void TellPeoplePage::showLeftOut() {
    QStringList lines;
    if (m_told && !m_told->tooFew.empty()) {
        //: %1 themes: "Money, Safety"
        lines.append(tr("Not on the sheet, because too few people were compared: %1.").arg(namesOf(m_told->tooFew)));
    }
    if (m_told && !m_told->oneQuestion.empty()) {
        //: %1 themes: "Money, Safety"
        lines.append(tr("Not on the sheet, because only one question was asked about it: %1.").arg(namesOf(m_told->oneQuestion)));
    }
    m_leftOut->setText(lines.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!lines.isEmpty());
}

void TellPeoplePage::fillLanguages() {
    const Library& library = m_model.library();
    const QSignalBlocker quiet(m_language->box());
    const QString before = toQt(m_tag);
    m_language->box()->clear();
    for (const LanguagePack& pack : library.packs) {
        if (isReadyToTell(pack, library.catalogue)) m_language->box()->addItem(toQt(pack.endonym), toQt(pack.tag.text));
    }
    m_language->box()->setCurrentIndex(qMax(0, m_language->box()->findData(before)));
    chooseLanguage();
}

void TellPeoplePage::retranslate() {
    setTitle(tr("Tell the people who answered"));
    m_lead->setText(tr("One sheet in plain words and pictures: what people told you, all together, and what you will do. It has no numbers of a row, and nothing of one person. People go on answering when they see that something comes of it."));
    m_language->setWords(tr("Language of the sheet"));
    m_text->setWords(tr("What you will do"), tr("In the language of the sheet. Left empty, there is room to write by hand. It is not kept: print the sheet or save it as a PDF."));
    m_see->setText(tr("See the sheet"));
    showLeftOut();
    fillLanguages();
}

}  // namespace camre
