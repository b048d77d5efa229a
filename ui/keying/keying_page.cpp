#include "keying/keying_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "bridge/qt_text.h"
#include "keying/difference_list.h"
#include "keying/key_panel.h"
#include "keying/keyed_words.h"
#include "keying/sheet_picture.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {
namespace {

std::vector<PrintedVersion> versionsIn(const WorkspaceModel& model) {
    auto versions = model.workspace().printedVersions();
    // A copy that cannot be read must not keep today's sheets out.
    if (!versions || versions.value().empty()) return {{model.facts().profile, model.workspace().catalogue()}};
    return std::move(versions).value();
}

constexpr int kBesideFrom = 860;  // px at 100 % text: narrower, and the sheet stands below

}  // namespace

KeyingPage::KeyingPage(WorkspaceModel& model, std::function<const LanguagePack&()> worker, WorkerRole role, QWidget* parent)
    : Page(QStringLiteral("keyingPage"), PageWidth::Full, parent),
      m_model(model),
      m_worker(std::move(worker)),
      m_role(role),
      m_versions(versionsIn(model)),
      m_across(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_foot(makeText(QStringLiteral("footOfSheet"), TextRole::Body, this)),
      m_codeField(new TextField(QStringLiteral("sheetCode"), this)),
      m_dayField(new TextField(QStringLiteral("sheetDay"), this)),
      m_language(new ChoiceField(QStringLiteral("sheetLanguage"), this)),
      m_version(new ChoiceField(QStringLiteral("sheetVersion"), this)),
      m_who(makeText(QStringLiteral("whoseSheet"), TextRole::Control, this)),
      m_panel(new KeyPanel(this)),
      m_words(new KeyedWords(this)),
      m_picture(new SheetPicture(this)),
      m_differences(new DifferenceList(this)),
      m_kept(new Notice(QStringLiteral("sheetKept"), NoticeKind::Done, this)),
      m_refused(new Notice(QStringLiteral("sheetRefused"), NoticeKind::Warning, this)),
      m_leaving(new Notice(QStringLiteral("sheetNotKept"), NoticeKind::Warning, this)),
      m_same(new Notice(QStringLiteral("sheetSame"), NoticeKind::Done, this)),
      m_keep(new PrimaryButton(QStringLiteral("keepSheet"), this)),
      m_next(new PrimaryButton(QStringLiteral("nextSheet"), this)),
      m_again(new SecondaryButton(QStringLiteral("typeAgain"), this)),
      m_over(new SecondaryButton(QStringLiteral("sheetOver"), this)) {
    for (Notice* notice : {m_leaving, m_kept, m_refused, m_same}) {
        body()->addWidget(notice);
        notice->hide();
    }
    body()->addWidget(m_foot);
    auto* room = new QWidget(this);
    buildHead(room);
    m_across->setSpacing(space::kEdge);
    m_across->addWidget(room, 2);
    m_across->addWidget(m_picture, 3);
    body()->addLayout(m_across, 1);
    buildActions();
    connect(m_panel, &KeyPanel::keyPressed, this, &KeyingPage::press);
    connect(m_panel, &KeyPanel::enterPressed, this, &KeyingPage::goOn);
    connect(m_panel, &KeyPanel::backPressed, this, &KeyingPage::goBackOne);
    connect(m_words, &KeyedWords::done, this, &KeyingPage::wordsTyped);
    connect(m_words, &KeyedWords::backPressed, this, &KeyingPage::backToBoxes);
    connect(m_differences, &DifferenceList::chosen, this, &KeyingPage::settle);
    KeyingPage::retranslate();
    startSheet();
}

void KeyingPage::buildHead(QWidget* room) {
    auto* down = new QVBoxLayout(room);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kMedium);
    for (QWidget* one : std::initializer_list<QWidget*>{m_codeField, m_dayField, m_language, m_version, m_who, m_panel, m_words, m_differences}) down->addWidget(one);
    down->addStretch(1);
    // Codes and days run left to right in every language.
    for (TextField* field : {m_codeField, m_dayField}) field->edit()->setLayoutDirection(Qt::LeftToRight);
    connect(m_codeField->edit(), &QLineEdit::textEdited, this, &KeyingPage::codeEdited);
    connect(m_codeField->edit(), &QLineEdit::returnPressed, this, [this] {
        if (takeCode()) m_dayField->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_dayField->edit(), &QLineEdit::textEdited, this, &KeyingPage::dayEdited);
    connect(m_dayField->edit(), &QLineEdit::returnPressed, this, [this] {
        if (takeDay()) beginAnswers();
    });
    connect(m_language->box(), &QComboBox::currentIndexChanged, this, &KeyingPage::setSheetPicture);
    connect(m_version->box(), &QComboBox::currentIndexChanged, this, [this] {
        fillLanguages();
        setSheetPicture();
    });
}

void KeyingPage::buildActions() {
    addAction(m_keep);
    addAction(m_next);
    addAction(m_again);
    addAction(m_over);
    connect(m_keep, &QPushButton::clicked, this, &KeyingPage::keep);
    connect(m_next, &QPushButton::clicked, this, &KeyingPage::startSheet);
    connect(m_again, &QPushButton::clicked, this, &KeyingPage::typeAgain);
    connect(m_over, &QPushButton::clicked, this, &KeyingPage::startSheet);
}

void KeyingPage::arrive() {
    Page::arrive();
    if (!m_versions.front().profile.privacy.controller.empty() || m_model.facts().sample) m_codeField->edit()->setFocus(Qt::OtherFocusReason);
    // Real records need what the service promises first (P10).
    const FileFacts facts = m_model.facts();
    const bool isOpenForRecords = !facts.readOnly && (facts.sample || facts.missingPrivacy.empty());
    for (TextField* field : {m_codeField, m_dayField}) field->setEnabled(isOpenForRecords);
    if (isOpenForRecords) return;
    showError(camre::errorText(facts.readOnly ? facts.readOnlyReason.value_or(Error{ErrorCode::FileReadOnly, {}, {}}) : Error{ErrorCode::PrivacyNotFilled, {}, {}}));
}

// What was typed of a sheet is not in the file yet: Back says so once.
bool KeyingPage::goBack() {
    const bool hasTyped = m_stage == Stage::Answers || m_stage == Stage::Words || m_stage == Stage::Typed || m_stage == Stage::Differ;
    if (!hasTyped || m_warned) return false;
    m_warned = true;
    m_leaving->show();
    m_leaving->setFocus(Qt::OtherFocusReason);
    return true;
}

// The answers ------------------------------------------------------------------------------------

void KeyingPage::press(QChar key) {
    if (!m_sheet || m_stage != Stage::Answers) return;
    m_leaving->hide();
    const auto pressed = m_sheet->press(key);
    if (pressed == KeyedSheet::Pressed::Unknown) {
        //: %1 is a key
        m_panel->setSlip(tr("There is no answer with the key %1 here. Nothing has changed.").arg(isolated(QString(key))));
        return;
    }
    const bool mayNotBeKept = m_sheet->isRefused() || m_sheet->isUnconfirmed();
    if (mayNotBeKept) m_stage = Stage::Refused;
    else if (!m_sheet->at()) endOfBoxes();
    showStage();
    focusStage();
}

void KeyingPage::goOn() {
    if (!m_sheet || m_stage != Stage::Answers || !m_sheet->goOn()) return;
    if (!m_sheet->at()) endOfBoxes();
    showStage();
    focusStage();
}

void KeyingPage::focusStage() {
    if (m_stage == Stage::Refused) m_next->setFocus(Qt::OtherFocusReason);
    else if (m_stage == Stage::Typed) m_keep->setFocus(Qt::OtherFocusReason);
    else if (m_stage == Stage::Words) m_words->takeFocus();
    else if (m_stage == Stage::Answers) m_panel->setFocus(Qt::OtherFocusReason);
}

void KeyingPage::goBackOne() {
    if (!m_sheet || m_stage != Stage::Answers) return;
    if (m_sheet->goBack()) return showStep();
    m_sheet.reset();
    if (!m_first) m_words->text().clear();
    m_stage = Stage::Head;
    showStage();
    m_dayField->edit()->setFocus(Qt::OtherFocusReason);
}

QString KeyingPage::placeWords(const KeyedSheet& sheet, std::size_t step) const {
    const KeyedStep& at = sheet.steps()[step];
    if (at.kind == PaperBoxKind::Story) return tr("End of the sheet");
    if (at.number == 0) return at.kind == PaperBoxKind::AboutYou ? tr("About the person") : tr("Head of the sheet");
    //: %1 of %2 questions
    return tr("Question %1 of %2").arg(at.number).arg(sheet.questionsCount());
}

QString KeyingPage::typedWords(const KeyedSheet& sheet, std::size_t step) const {
    if (sheet.isClosed(step) || !sheet.typed(step)) return tr("not asked");
    if (sheet.typed(step)->empty()) return tr("nothing ticked");
    QStringList words;
    for (const std::size_t place : *sheet.typed(step)) {
        const PaperTick& tick = sheet.steps()[step].ticks[place];
        words << isolated(KeyedSheet::keyOf(tick)) + QLatin1Char(' ') + tick.words.first;
    }
    return words.join(QStringLiteral(" + "));
}

// The same steps in the window's language, which may have changed since the sheet was begun.
std::vector<KeyedStep> KeyingPage::stepsInWords() const {
    return KeyedSheet(paperIn(m_worker()), version().catalogue, version().profile).steps();
}

void KeyingPage::showStep() {
    showTicks();
    const auto at = m_sheet->at();
    const KeyedSheet* ready = readySheet();
    if (!at && (m_stage == Stage::Words || (ready != nullptr && ready->keepsStory()))) return m_picture->mark(PaperBoxKind::Story, {});
    if (!at) return m_picture->markNothing();
    const KeyedStep& step = m_sheet->steps()[*at];
    const auto& typed = m_sheet->typed(*at);
    std::vector<KeyRow> rows;
    for (std::size_t place = 0; place < step.ticks.size(); ++place) {
        const bool isTicked = typed && typed->contains(place);
        rows.push_back({KeyedSheet::keyOf(step.ticks[place]), step.ticks[place].words.first, isTicked});
    }
    rows.push_back({QStringLiteral("0"), tr("Nothing is ticked, or it cannot be read"), typed && typed->empty()});
    QString hint = step.several ? tr("Tick all that are ticked on the sheet, then Enter. Backspace goes back.") : tr("One key goes on. Backspace goes back.");
    if (step.kind == PaperBoxKind::Story) hint = tr("Own words are typed in only where the person ticked that they may be kept. Backspace goes back.");
    m_panel->ask(placeWords(*m_sheet, *at), step.words, rows, hint);
    m_picture->mark(step.kind, step.of);
}

// While a sheet is typed again nobody sees what was typed before.
void KeyingPage::showTicks() {
    std::vector<SheetTick> ticks;
    for (std::size_t step = 0; step < m_sheet->steps().size(); ++step) {
        if (!m_sheet->typed(step) || m_sheet->isClosed(step)) continue;
        const KeyedStep& of = m_sheet->steps()[step];
        for (const std::size_t place : *m_sheet->typed(step)) ticks.push_back({of.kind, of.of, of.ticks[place].answer});
    }
    m_picture->setTicks(std::move(ticks));
}

// Keeping ----------------------------------------------------------------------------------------

void KeyingPage::keep() {
    const KeyedSheet& sheet = *readySheet();
    const Day day = m_stage == Stage::Differ ? *m_settledDay : *m_day;
    const FormKind kind = m_person && m_person->formsCount > 0 ? FormKind::FollowUp : FormKind::Baseline;
    IncomingForm form;
    form.line = 1;
    form.person = m_code;
    form.form = sheet.form(kind, day, sheetLanguage()->tag, m_role);
    if (sheet.keepsStory()) form.story = fromQt(m_words->text().text());
    const Status kept = m_model.addTypedForm(form);
    if (!kept) return showError(camre::errorText(kept.error()));
    ++m_keptCount;
    const QString code = isolated(toQt(m_code->text()));
    m_kept->say([this, code, day, kind, count = m_keptCount] {
        const QString title = kind == FormKind::Baseline ? tr("Kept: the first form of %1").arg(code) : tr("Kept: a follow-up of %1").arg(code);
        //: %1 is a day, %2 how many sheets were typed in since the page was opened
        const QString text = tr("Date on the sheet: %1. Sheets typed in now: %2.").arg(longDay(day)).arg(count);
        return std::pair(title, text);
    });
    startSheet();
    m_kept->show();
}

// What is seen -----------------------------------------------------------------------------------

void KeyingPage::showStage() {
    m_panel->setVisible(m_stage == Stage::Answers);
    showWords();
    m_differences->setVisible(m_stage == Stage::Differ);
    m_refused->setVisible(m_stage == Stage::Refused);
    m_same->setVisible(m_stage == Stage::Typed && m_isSettled);
    if (m_stage != Stage::Head) m_kept->hide();
    if (m_stage == Stage::Head) m_leaving->hide();
    m_keep->setVisible(m_stage != Stage::Refused);
    m_keep->setEnabled(readySheet() != nullptr);
    m_next->setVisible(m_stage == Stage::Refused);
    m_again->setVisible(m_stage == Stage::Typed && !m_first);
    m_over->setVisible(m_stage != Stage::Head && m_stage != Stage::Refused);
    // While answers are typed, the place is theirs.
    m_codeField->setVisible(m_stage == Stage::Head && !m_first);
    m_dayField->setVisible(m_stage == Stage::Head);
    m_language->setVisible(m_stage == Stage::Head && !m_first);
    m_version->setVisible(m_stage == Stage::Head && !m_first && m_versions.size() > 1);
    sayWho();
    if (m_sheet) showStep();
    else markHead();
}

void KeyingPage::sayWho() {
    m_who->setVisible(m_code.has_value());
    if (!m_code) return;
    const bool isFirst = !m_person || m_person->formsCount == 0;
    //: %1 is the number of a follow-up, %2 a day
    const QString which = isFirst ? tr("First form: nobody has answered under this code yet.")
                                  : tr("Follow-up %1. Last form: %2.").arg(m_person->formsCount).arg(m_person->lastForm ? longDay(*m_person->lastForm) : QString());
    if (m_stage == Stage::Head && !m_first) return m_who->setText(which);
    QStringList head{isolated(toQt(m_code->text()))};
    if (m_day) head << longDay(*m_day);
    if (const LanguagePack* pack = sheetLanguage()) head << isolatedName(toQt(pack->endonym));
    if (&version() != &m_versions.front()) head << isolated(versionName(version()));
    m_who->setText(head.join(QStringLiteral(" · ")) + QLatin1Char('\n') + which);
}

void KeyingPage::retranslate() {
    setTitle(tr("Type in paper forms"));
    m_codeField->setWords(tr("Code on the sheet"));
    m_dayField->setWords(tr("Date on the sheet"), tr("Day, month, year: 12042026"));
    m_language->setWords(tr("Language of the sheet"));
    m_version->setWords(tr("Printed from"), tr("The foot of the sheet names the form and its version."));
    m_keep->setText(tr("Keep this form"));
    m_next->setText(tr("Next sheet"));
    m_again->setText(tr("Type it again and compare"));
    m_over->setText(tr("Begin this sheet again"));
    m_refused->setWords(tr("Nothing is kept from this sheet"), tr("The person did not tick that they agree, or what has to be confirmed is not ticked. Nothing was written down. Give the sheet back, or destroy it."));
    m_leaving->setWords(tr("This sheet is not kept yet"), tr("What you typed of it is not in the file. Back once more leaves it: the sheet can be typed in again."));
    m_same->setWords(tr("Typed twice, and the same"), {});
    fillVersions();
    fillLanguages();
    if (m_sheet) m_sheet->takeWords(stepsInWords());
    if (m_first) m_first->takeWords(stepsInWords());
    if (m_stage == Stage::Differ) {
        const auto before = m_differences->rows();
        compare();
        auto rows = m_differences->rows();
        for (std::size_t row = 0; row < rows.size(); ++row) rows[row].isSecond = before[row].isSecond;
        m_differences->show(std::move(rows));
    }
    setSheetPicture();
    showStage();
}

void KeyingPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_across->setDirection(width() < withText(kBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace camre
