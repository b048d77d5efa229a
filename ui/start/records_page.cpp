#include "start/records_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include "kit/choice_tile.h"
#include "kit/text.h"

namespace camre {

RecordsPage::RecordsPage(QWidget* parent) : Page(QStringLiteral("recordsPage"), PageWidth::Reading, parent) {
    m_recentTitle = makeHeading(QStringLiteral("recentTitle"), this);
    m_recentTitle->hide();
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(space::kMedium);
    m_new = new ChoiceTile(QStringLiteral("newFile"), this);
    m_open = new ChoiceTile(QStringLiteral("openFile"), this);
    m_sample = new ChoiceTile(QStringLiteral("samplePeople"), this);
    m_languages = new ChoiceTile(QStringLiteral("languages"), this);
    m_form = new ChoiceTile(QStringLiteral("makeForm"), this);
    body()->addWidget(m_recentTitle);
    body()->addLayout(m_recent);
    for (ChoiceTile* one : {m_new, m_open, m_sample, m_languages, m_form}) body()->addWidget(one);
    connect(m_new, &QPushButton::clicked, this, &RecordsPage::newFileWanted);
    connect(m_open, &QPushButton::clicked, this, &RecordsPage::openFileWanted);
    connect(m_sample, &QPushButton::clicked, this, &RecordsPage::sampleWanted);
    connect(m_languages, &QPushButton::clicked, this, &RecordsPage::languagesWanted);
    connect(m_form, &QPushButton::clicked, this, &RecordsPage::formWanted);
    RecordsPage::retranslate();
}

void RecordsPage::setRecentFiles(const QStringList& paths) {
    int number = 0;
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path)) continue;
        auto* tile = new ChoiceTile(QStringLiteral("recent%1").arg(number++), this);
        tile->setWords(QFileInfo(path).completeBaseName(), isolated(path));
        connect(tile, &QPushButton::clicked, this, [this, path] { Q_EMIT recentFileWanted(path); });
        m_recent->addWidget(tile);
    }
    m_recentTitle->setVisible(number > 0);
}

void RecordsPage::retranslate() {
    setTitle(tr("Where are the records?"));
    m_recentTitle->setText(tr("Opened before"));
    m_new->setWords(tr("Make a new file"), tr("For a service that starts with Camre. It is locked with a passphrase that you choose."));
    m_open->setWords(tr("Open a file"), tr("A file that ends in .camre, on this computer or a shared drive."));
    m_sample->setWords(tr("Look around with sample people"), tr("Made-up people, to try everything. Nothing here is real."));
    m_languages->setWords(tr("Write or check a language"), tr("For translators. It needs no records."));
    m_form->setWords(tr("Make a form"), tr("For coordinators: choose the questions and save the form as one file. It needs no records."));
}

}  // namespace camre
