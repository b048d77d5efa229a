#include "dialogs/print_page.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "print/paper_form_file.h"
#include "print/pdf_file.h"
#include "print/sheet_layout.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kSheetPx = 300;
constexpr int kFormPx = 460;  // a form has small words, and there are two sides of it
// A long list shows how it begins.
constexpr int kMostPictures = 6;
constexpr int kCopies[] = {1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50, 100};

std::vector<QImage> picturesOf(const PrintedDocument& document) {
    const SheetLayout layout(document);
    std::vector<QImage> pictures;
    for (int sheet = 0; sheet < qMin(layout.sheetsCount(), kMostPictures); ++sheet) pictures.push_back(layout.picture(sheet, kSheetPx));
    return pictures;
}

std::vector<QImage> picturesOf(const PaperFormLayout& form) {
    std::vector<QImage> pictures;
    for (int side = 1; side <= qMin(form.sidesCount(), kMostPictures); ++side) pictures.push_back(form.picture(side, kFormPx));
    return pictures;
}

int sheetsOf(const PrintVersion& version) { return version.form ? version.form->sidesCount() : SheetLayout(version.document).sheetsCount(); }

}  // namespace

PrintPage::PrintPage(Ask& ask, PrintMaker make, bool isSample, QWidget* parent)
    : Page(QStringLiteral("printPage"), PageWidth::Full, parent),
      m_ask(ask),
      m_make(std::move(make)),
      m_isSample(isSample),
      m_done(new Notice(QStringLiteral("printDone"), NoticeKind::Done, this)),
      m_personal(new Notice(QStringLiteral("printPersonal"), NoticeKind::Information, this)),
      m_sheetsCount(makeText(QStringLiteral("sheetsCount"), TextRole::Body, this, Tone::Muted)),
      m_choices(new QWidget(this)),
      m_version(new ChoiceField(QStringLiteral("printLanguage"), this)),
      m_copies(new ChoiceField(QStringLiteral("copies"), this)),
      m_printer(new ChoiceField(QStringLiteral("printer"), this)),
      m_noPrinter(makeText(QStringLiteral("noPrinter"), TextRole::Body, this)),
      m_sheets(new QWidget(this)),
      m_pictures(new FlowLayout(m_sheets)),
      m_print(new PrimaryButton(QStringLiteral("printNow"), this)),
      m_save(new Button(QStringLiteral("savePdf"), QStringLiteral("secondary"), this)) {
    build();
    PrintPage::retranslate();
}

PrintPage::~PrintPage() = default;

void PrintPage::build() {
    for (QWidget* one : std::initializer_list<QWidget*>{m_done, m_personal, m_choices, m_version, m_printer, m_copies, m_noPrinter, m_sheetsCount, m_sheets}) {
        body()->addWidget(one);
    }
    m_done->setFocusPolicy(Qt::StrongFocus);
    m_done->hide();
    m_sheets->setObjectName(QStringLiteral("printSheets"));
    auto* choices = new FlowLayout(m_choices);
    choices->setSpacing(space::kEdge);
    for (const int copies : kCopies) m_copies->box()->addItem(QString::number(copies), copies);
    m_pictures->setSpacing(space::kWide);
    addAction(m_print);
    addAction(m_save);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);
    connect(m_save, &QPushButton::clicked, this, &PrintPage::savePdf);
    connect(m_version->box(), &QComboBox::currentIndexChanged, this, &PrintPage::showSheets);
}

void PrintPage::arrive() {
    Page::arrive();
    if (!m_job.refusal.isEmpty()) return showError(m_job.refusal);
    m_print->isHidden() ? m_save->setFocus(Qt::OtherFocusReason) : m_print->setFocus(Qt::OtherFocusReason);
}

void PrintPage::retranslate() {
    m_job = m_make();
    if (m_isSample) markAsSample(m_job);
    setTitle(m_job.title);
    //: In the frame over the page that prints
    setFrameLine(tr("Print"));
    m_personal->setWords(tr("This is about one person"),
                         tr("Fetch it from the printer at once and give it to them. A PDF is not locked as the records are: "
                            "delete it as soon as it is printed."));
    m_personal->setVisible(m_job.isPersonal && m_job.refusal.isEmpty());
    m_version->setWords(tr("Language"), {});
    m_printer->setWords(tr("Printer"), {});
    //: How many copies come out of the printer
    m_copies->setWords(tr("How many"), {});
    m_noPrinter->setText(tr("There is no printer on this computer. A PDF can be printed elsewhere."));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF"));
    fillChoices();
    fillJobChoices();
    showSheets();
}

// The same control stays for the same choice, so that the focus stays too.
void PrintPage::fillJobChoices() {
    while (m_jobChoices.size() < m_job.choices.size()) {
        const std::size_t place = m_jobChoices.size();
        auto* field = new ChoiceField(m_job.choices[place].name, m_choices);
        m_choices->layout()->addWidget(field);
        connect(field->box(), &QComboBox::currentIndexChanged, this, [this, place](int option) { choose(place, option); });
        m_jobChoices.push_back(field);
    }
    for (std::size_t i = 0; i < m_jobChoices.size(); ++i) {
        const bool isShown = i < m_job.choices.size();
        m_jobChoices[i]->setVisible(isShown);
        if (!isShown) continue;
        const PrintChoice& choice = m_job.choices[i];
        const QSignalBlocker quiet(m_jobChoices[i]->box());
        m_jobChoices[i]->box()->setObjectName(choice.name);
        m_jobChoices[i]->setWords(choice.label, {});
        m_jobChoices[i]->box()->clear();
        m_jobChoices[i]->box()->addItems(choice.options);
        m_jobChoices[i]->box()->setCurrentIndex(choice.chosen);
    }
    m_choices->setVisible(!m_job.choices.empty());
}

void PrintPage::choose(std::size_t choice, int option) {
    if (option < 0 || choice >= m_job.choices.size()) return;
    m_done->hide();
    // Made again below, which ends the job that this belongs to.
    const std::function<void(int)> chosenNow = m_job.choices[choice].choose;
    chosenNow(option);
    retranslate();
}

void PrintPage::fillChoices() {
    const bool isRefused = m_job.versions.empty();
    const QSignalBlocker quiet(m_version->box());
    const int chosenVersion = m_version->box()->currentIndex();
    const QString chosenPrinter = m_printer->box()->currentText();
    m_version->box()->clear();
    for (const PrintVersion& version : m_job.versions) m_version->box()->addItem(version.name);
    m_version->box()->setCurrentIndex(qBound(0, chosenVersion, m_version->box()->count() - 1));
    m_version->setVisible(m_job.versions.size() > 1);
    m_printer->box()->clear();
    m_printer->box()->addItems(m_ask.printers());
    m_printer->box()->setCurrentIndex(qMax(0, m_printer->box()->findText(chosenPrinter)));
    const bool hasPrinter = m_printer->box()->count() > 0;
    m_printer->setVisible(hasPrinter && !isRefused);
    m_noPrinter->setVisible(!hasPrinter && !isRefused);
    m_print->setVisible(hasPrinter && !isRefused);
    m_copies->setVisible(hasPrinter && !isRefused && m_job.hasCopies);
    m_save->setVisible(!isRefused);
    setStyleProperty(*m_save, "buttonKind", hasPrinter ? QStringLiteral("secondary") : QStringLiteral("primary"));
}

const PrintVersion* PrintPage::chosen() const {
    const int index = m_version->box()->currentIndex();
    return index < 0 ? nullptr : &m_job.versions[static_cast<std::size_t>(index)];
}

void PrintPage::showSheets() {
    while (QLayoutItem* item = m_pictures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const PrintVersion* version = chosen();
    m_sheetsCount->setVisible(version != nullptr);
    if (version == nullptr) return;
    const int count = sheetsOf(*version);
    const std::vector<QImage> pictures = version->form ? picturesOf(*version->form) : picturesOf(version->document);
    //: How much paper it takes
    m_sheetsCount->setText(m_job.note.isEmpty() ? tr("Sheets of A4: %1").arg(count) : m_job.note);
    int sheet = 0;
    for (const QImage& image : pictures) {
        auto* picture = new QLabel(m_sheets);
        picture->setObjectName(QStringLiteral("sheet-%1").arg(++sheet));
        picture->setFrameShape(QFrame::Box);
        picture->setPixmap(QPixmap::fromImage(image));
        //: A picture of one sheet, for screen readers
        picture->setAccessibleName(tr("Sheet %1 of %2").arg(sheet).arg(count));
        m_pictures->addWidget(picture);
        picture->show();
    }
}

void PrintPage::print() {
    clearError();
    m_done->hide();
    const QString printer = m_printer->box()->currentText();
    const PrintVersion& version = *chosen();
    const bool taken = version.form ? m_ask.printForm(printer, *version.form, m_copies->box()->currentData().toInt()) : m_ask.print(printer, version.document);
    if (taken) {
        return done(tr("Sent to the printer"), tr("It comes out at “%1”.").arg(printer));
    }
    auto* save = new SecondaryButton(QStringLiteral("savePdfInstead"), this);
    save->setText(tr("Save as PDF"));
    connect(save, &QPushButton::clicked, this, &PrintPage::savePdf);
    showError(tr("No printer answered. Nothing was printed. Save as PDF instead?"), save);
}

void PrintPage::savePdf() {
    const QString path = m_ask.pdfToMake(this, fileName());
    if (path.isEmpty()) return;
    m_done->hide();
    const PrintVersion& version = *chosen();
    const Status written = version.form ? writePaperForm(*version.form, pathFromQt(path)) : writePdf(version.document, pathFromQt(path));
    if (!written) return showError(camre::errorText(written.error()));
    clearError();
    done(tr("Saved"), isolated(path));
}

void PrintPage::done(const QString& title, const QString& text) {
    m_done->setWords(title, text);
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
    Q_EMIT printed();
}

// From the title alone, which never holds a code (P35).
QString PrintPage::fileName() const {
    QString name;
    for (const QChar letter : m_job.title.toLower()) name += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    return name + QStringLiteral(".pdf");
}

}  // namespace camre
