#include "start/new_file_page.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "words/passphrase_words.h"
#include "workspace/workspace.h"

namespace camre {
namespace {

// P38: never for ever; 24 months unless the service says otherwise, at most six years.
constexpr int kMonths[] = {6, 12, 18, 24, 36, 48, 60, 72};
constexpr int kUsualMonths = 24;

}  // namespace

NewFilePage::NewFilePage(Ask& ask, RandomSource& random, QWidget* parent)
    : Page(QStringLiteral("newFilePage"), PageWidth::Reading, parent), m_ask(ask), m_random(random) {
    m_name = new TextField(QStringLiteral("serviceName"), this);
    m_place = new TextField(QStringLiteral("filePlace"), this);
    m_browse = new SecondaryButton(QStringLiteral("browse"), this);
    m_passphrase = new PassphraseField(QStringLiteral("newPassphrase"), this);
    m_make = new SecondaryButton(QStringLiteral("makePassphrase"), this);
    m_strength = makeText(QStringLiteral("strength"), TextRole::Control, this, Tone::Muted);
    m_keep = new ChoiceField(QStringLiteral("keepMonths"), this);
    m_warning = makeHeading(QStringLiteral("passphraseWarning"), this);
    m_continue = new PrimaryButton(QStringLiteral("continue"), this);
    body()->addWidget(m_name);
    body()->addWidget(m_place);
    body()->addWidget(m_browse, 0, Qt::AlignLeading);
    body()->addWidget(m_passphrase);
    body()->addWidget(m_strength);
    body()->addWidget(m_make, 0, Qt::AlignLeading);
    body()->addWidget(m_keep);
    body()->addWidget(m_warning);
    addAction(m_continue);
    connect(m_browse, &QPushButton::clicked, this, &NewFilePage::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &NewFilePage::makePassphraseForMe);
    connect(m_passphrase, &PassphraseField::textEdited, this, &NewFilePage::showStrength);
    connect(m_continue, &QPushButton::clicked, this, &NewFilePage::goOn);
    m_place->edit()->setText(QDir::homePath() + QStringLiteral("/records.camre"));
    fillRetention();
    NewFilePage::retranslate();
}

QString NewFilePage::organisation() const { return m_name->text(); }

std::string NewFilePage::organisationId() const {
    std::string id;
    for (const QChar letter : organisation().normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (isPlain) id.push_back(letter.toLatin1());
        else if (!letter.isMark() && !id.empty() && id.back() != '-') id.push_back('-');
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.empty() ? "service" : id.substr(0, 40);
}

std::filesystem::path NewFilePage::path() const {
    QString path = m_place->text();
    if (!path.endsWith(QStringLiteral(".camre"))) path += QStringLiteral(".camre");
    return pathFromQt(path);
}

QString NewFilePage::passphrase() const { return m_passphrase->text(); }

int NewFilePage::retentionMonths() const { return m_keep->box()->currentData().toInt(); }

void NewFilePage::fillRetention() {
    for (const int months : kMonths) m_keep->box()->addItem(QString::number(months), months);
    m_keep->box()->setCurrentIndex(m_keep->box()->findData(kUsualMonths));
}

void NewFilePage::makePassphraseForMe() {
    m_passphrase->setText(makePassphrase(m_random, QLocale().language() == QLocale::Welsh));
    showStrength();
    m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
}

void NewFilePage::chooseFile() {
    const QString chosen = m_ask.fileToMake(this, m_place->text());
    if (!chosen.isEmpty()) m_place->edit()->setText(chosen);
}

void NewFilePage::showStrength() {
    m_strength->setText(strengthWords(m_passphrase->text().size()));
}

bool NewFilePage::check() {
    const bool named = !m_name->text().isEmpty();
    const bool placed = !m_place->text().isEmpty();
    const bool locked = m_passphrase->text().size() >= kShortestPassphrase;
    m_name->setError(named ? QString() : tr("Write the name of the service."));
    m_place->setError(placed ? QString() : tr("Say where to keep the file."));
    m_passphrase->setError(locked ? QString() : tooShortWords());
    return named && placed && locked;
}

void NewFilePage::goOn() {
    if (check()) {
        clearError();
        Q_EMIT filled();
        return;
    }
    showError(tr("Something on this page is still missing. What you wrote is kept. Look for the marked lines below."));
}

void NewFilePage::retranslate() {
    setTitle(tr("A new file"));
    m_name->setWords(tr("Name of the service"), tr("As people know it. A short form of it stands on exports."));
    m_place->setWords(tr("Where to keep it"), tr("One file holds all the records. Your own computer or a shared drive of the service."));
    m_browse->setText(tr("Choose a place…"));
    m_passphrase->setWords(tr("Passphrase"));
    m_make->setText(tr("Make one for me"));
    m_keep->setWords(tr("Months to keep records after the last form"), tr("After that you are asked to erase them. Nothing is kept for ever."));
    m_warning->setText(keepItWords());
    m_continue->setText(tr("Continue"));
    showStrength();
}

}  // namespace camre
