#include "help/help_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {

HelpPage::HelpPage(QWidget* parent) : Page(QStringLiteral("helpPage"), PageWidth::Reading, parent) {
    m_start = addPart(QStringLiteral("start"));
    m_person = addPart(QStringLiteral("person"));
    m_results = addPart(QStringLiteral("results"));
    m_safe = addPart(QStringLiteral("safe"));
    m_keys = addPart(QStringLiteral("keys"));
    m_close = new PrimaryButton(QStringLiteral("closeHelp"), this);
    addAction(m_close);
    connect(m_close, &QPushButton::clicked, this, &HelpPage::leave);
    HelpPage::retranslate();
}

void HelpPage::arrive() { m_close->setFocus(Qt::OtherFocusReason); }

HelpPage::Part HelpPage::addPart(const QString& name) {
    Part part{makeHeading(name + QStringLiteral("Heading"), this), makeText(name + QStringLiteral("Text"), TextRole::Body, this)};
    body()->addWidget(part.heading);
    body()->addWidget(part.text);
    return part;
}

void HelpPage::retranslate() {
    setTitle(tr("Help"));
    m_start.heading->setText(tr("What Camre is for"));
    m_start.text->setText(tr("A person who gets support fills in a short form with you, and again some months later. Together the two forms show how far they have come, for them first, and in numbers for your service."));
    m_person.heading->setText(tr("With a person"));
    m_person.text->setText(tr("Let them choose the language. Read the agreement together; saying no changes nothing in your help. Any question can be passed over. Every tick is saved at once, so you can stop at any moment and carry on later."));
    m_results.heading->setText(tr("Results"));
    m_results.text->setText(tr("Choose a whole period that is over, look at the counts, then release it. A released period never changes, and only protected numbers leave the file."));
    m_safe.heading->setText(tr("Keeping records safe"));
    m_safe.text->setText(tr("All records are in one file, locked with a passphrase. Nobody can open it without that passphrase, and nobody can reset it. Lock the window when you leave it."));
    m_keys.heading->setText(tr("Keys"));
    m_keys.text->setText(tr("Tab goes to the next control and Shift+Tab back; Space or Enter presses a button. Alt+Left goes back, Ctrl+L locks, Ctrl+Shift+W shows the other language, Ctrl with + or − changes the text size."));
    m_close->setText(tr("Close help"));
}

}  // namespace camre
