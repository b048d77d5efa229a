// The part of the page where the head of a sheet is typed: whose it is, of which day, and what it was printed from.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

#include "bridge/qt_text.h"
#include "keying/key_panel.h"
#include "keying/keyed_words.h"
#include "keying/keying_page.h"
#include "keying/sheet_picture.h"
#include "keying/typed_day.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/code_words.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kSignsOfCode = 7;

bool isWholeCode(const QString& typed) {
    return std::count_if(typed.begin(), typed.end(), [](QChar sign) { return sign.isLetterOrNumber(); }) == kSignsOfCode;
}

}  // namespace

void KeyingPage::startSheet() {
    m_stage = Stage::Head;
    m_sheet.reset();
    m_first.reset();
    m_code.reset();
    m_person.reset();
    m_day.reset();
    m_firstDay.reset();
    m_differing.clear();
    m_isSettled = false;
    m_words->text().clear();
    for (TextField* field : {m_codeField, m_dayField}) {
        field->edit()->clear();
        field->setError({});
    }
    clearError();
    setSheetPicture();
    showStage();
    m_codeField->edit()->setFocus(Qt::OtherFocusReason);
}

void KeyingPage::codeEdited() {
    m_kept->hide();
    m_codeField->setError({});
    m_code.reset();
    m_person.reset();
    m_sheet.reset();
    m_first.reset();
    m_words->text().clear();
    m_stage = Stage::Head;
    showStage();
    if (isWholeCode(m_codeField->text()) && takeCode()) m_dayField->edit()->setFocus(Qt::OtherFocusReason);
}

std::optional<QString> KeyingPage::whyNot(const PersonFacts& person) const {
    if (!person.takingPart) return tr("The person with this code stopped taking part. Nothing may be typed in for them. Nothing has changed.");
    if (person.draftWaiting) return tr("A form of this person waits on the screen, not finished. Finish or erase it there, then type this sheet in. Nothing has changed.");
    return std::nullopt;
}

bool KeyingPage::takeCode() {
    const auto code = PersonCode::fromTyped(fromQt(m_codeField->text()));
    if (!code) {
        m_codeField->setError(noSuchCode(m_codeField->text()));
        return false;
    }
    const auto person = m_model.workspace().person(*code);
    if (!person && person.error().code != ErrorCode::UnknownPerson) {
        m_codeField->setError(camre::errorText(person.error()));
        return false;
    }
    m_person = person ? std::optional(person.value()) : std::nullopt;
    if (m_person) {
        if (const auto why = whyNot(*m_person)) {
            m_codeField->setError(*why);
            return false;
        }
        chooseLanguage(m_person->language);
    }
    m_code = code;
    setSheetPicture();
    showStage();
    return true;
}

// What the core would refuse when the whole sheet has been typed is said at its date. Empty: nothing.
QString KeyingPage::whyNotThatDay(Day day) const {
    if (!m_person || m_person->formsCount == 0) return {};
    const auto forms = m_model.workspace().forms(*m_code);
    if (!forms) return camre::errorText(forms.error());
    for (const StoredForm& stored : forms.value()) {
        const Form& form = stored.form;
        //: %1 is a day
        if (form.kind == FormKind::Baseline && day < form.date) return tr("The first form of this person has a later date: %1. Look at the code and the date again. Nothing has changed.").arg(longDay(form.date));
        if (form.kind == FormKind::FollowUp && day == form.date) return tr("A form of this person with this date is in the file already. This sheet may have been typed in before. Nothing has changed.");
    }
    return {};
}

void KeyingPage::dayEdited() {
    m_dayField->setError({});
    m_day.reset();
    if (isWholeTypedDay(m_dayField->text()) && takeDay()) beginAnswers();
}

bool KeyingPage::takeDay() {
    m_day = dayFromTyped(m_dayField->text());
    if (!m_day) m_dayField->setError(tr("This is not a date. Type the day, the month and the year as they stand on the sheet, such as 12042026."));
    else if (*m_day > m_model.today()) m_dayField->setError(tr("This date is still to come. Look at the sheet again."));
    else if (m_code) {
        const QString why = whyNotThatDay(*m_day);
        if (why.isEmpty()) return true;
        m_dayField->setError(why);
    }
    else m_codeField->edit()->setFocus(Qt::OtherFocusReason);
    m_day.reset();
    return false;
}

const PrintedVersion& KeyingPage::version() const {
    const auto place = static_cast<std::size_t>(qMax(0, m_version->box()->currentIndex()));
    return m_versions[place < m_versions.size() ? place : 0];
}

// As the foot of the sheet has it; with the catalogue where one version was printed in two ways.
QString KeyingPage::versionName(const PrintedVersion& version) const {
    const auto isSame = [&version](const PrintedVersion& one) { return one.profile.id == version.profile.id && one.profile.version == version.profile.version; };
    QString name = QStringLiteral("%1 %2").arg(toQt(version.profile.id.text)).arg(version.profile.version);
    if (std::count_if(m_versions.begin(), m_versions.end(), isSame) > 1) name += QStringLiteral("  ·  %1 %2").arg(toQt(version.catalogue.id)).arg(version.catalogue.version);
    return name;
}

void KeyingPage::fillVersions() {
    const QSignalBlocker quiet(m_version->box());
    const int before = m_version->box()->currentIndex();
    m_version->box()->clear();
    for (const PrintedVersion& one : m_versions) {
        const QString name = isolated(versionName(one));
        //: %1 is a form and its version, as printed at the foot of a sheet
        m_version->box()->addItem(&one == &m_versions.front() ? tr("%1 (in use now)").arg(name) : name);
    }
    m_version->box()->setCurrentIndex(qMax(0, before));
}

PaperForm KeyingPage::paperIn(const LanguagePack& pack) const {
    PaperFormChoices choices;
    choices.kind = m_person && m_person->formsCount > 0 ? FormKind::FollowUp : FormKind::Baseline;
    choices.isSample = m_model.facts().sample;
    return paperForm(version().catalogue, version().profile, pack, choices);
}

void KeyingPage::fillLanguages() {
    const QSignalBlocker quiet(m_language->box());
    const QVariant before = m_language->box()->currentData();
    m_language->box()->clear();
    for (const LanguagePack* pack : m_model.library().readyPacks(version().profile)) m_language->box()->addItem(toQt(pack->endonym), toQt(pack->tag.text));
    m_language->box()->setCurrentIndex(qMax(0, m_language->box()->findData(before)));
}

void KeyingPage::chooseLanguage(const LanguageTag& tag) {
    const int place = m_language->box()->findData(toQt(tag.text));
    if (place >= 0) m_language->box()->setCurrentIndex(place);
}

const LanguagePack* KeyingPage::sheetLanguage() const {
    return m_model.library().pack(LanguageTag(fromQt(m_language->box()->currentData().toString())));
}

void KeyingPage::setSheetPicture() {
    const LanguagePack* pack = sheetLanguage();
    if (pack == nullptr) return;
    m_picture->setForm(paperIn(*pack));
    const ServiceProfile& profile = version().profile;
    m_foot->setText(tr("The foot of the sheet must say: %1").arg(isolated(QStringLiteral("%1 %2  ·  %3").arg(toQt(profile.id.text)).arg(profile.version).arg(toQt(pack->tag.text)))));
    if (m_sheet) showStep();
    else markHead();
}

void KeyingPage::markHead() { m_picture->mark(m_code || m_first ? PaperBoxKind::Date : PaperBoxKind::Code, {}); }

void KeyingPage::beginAnswers() {
    if (!m_code) return;
    m_sheet.emplace(paperIn(m_worker()), version().catalogue, version().profile);
    m_stage = Stage::Answers;
    m_warned = false;
    showStage();
    m_panel->setFocus(Qt::OtherFocusReason);
}

}  // namespace camre
