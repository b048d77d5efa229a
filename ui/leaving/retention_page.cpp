#include "leaving/retention_page.h"

#include <QLabel>
#include <QScrollArea>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"
#include "words/read_only_words.h"

namespace camre {
namespace {

constexpr int kPageOfPeople = 25;
constexpr int kMostCounted = 1000;
constexpr int kReasonColumn = 3;

}  // namespace

RetentionList::RetentionList(QWidget* parent) : RowTable(QStringLiteral("retentionList"), parent) { setWideColumn(kReasonColumn); }

void RetentionList::showPeople(const std::vector<PastKeeping>& people, bool readOnly) {
    m_people = people;
    m_readOnly = readOnly;
    build();
}

QStringList RetentionList::heads() const { return {tr("Code"), tr("Last form"), tr("Over since"), tr("Kept before because")}; }

QWidget* RetentionList::button(const QString& name, const QString& words, const PersonCode& code) {
    auto* button = new SecondaryButton(name + QLatin1Char('-') + toQt(code.compact()), cellParent());
    button->setText(words);
    //: %1 is the button's word (Erase), %2 a person's code
    button->setAccessibleName(tr("%1: %2").arg(words, toQt(code.text())));
    return button;
}

void RetentionList::addRows() {
    for (const PastKeeping& one : m_people) {
        const QString code = toQt(one.code.compact());
        std::vector<QWidget*> cells{makeCell(QStringLiteral("code-") + code, isolated(toQt(one.code.text())), true),
                                    makeCell(QStringLiteral("last-") + code, one.lastForm ? longDay(*one.lastForm) : tr("no complete form")),
                                    makeCell(QStringLiteral("over-") + code, longDay(one.over)),
                                    makeCell(QStringLiteral("reason-") + code, one.kept ? isolatedName(toQt(one.kept->reason)) : QStringLiteral("–"))};
        if (!m_readOnly) {
            QWidget* keep = button(QStringLiteral("keep"), tr("Keep longer …"), one.code);
            QWidget* erase = button(QStringLiteral("erase"), tr("Erase …"), one.code);
            connect(static_cast<SecondaryButton*>(keep), &QPushButton::clicked, this, [this, who = one.code] { Q_EMIT keepWanted(who); });
            connect(static_cast<SecondaryButton*>(erase), &QPushButton::clicked, this, [this, who = one.code] { Q_EMIT eraseWanted(who); });
            cells.push_back(keep);
            cells.push_back(erase);
        }
        addRow(cells);
    }
}

RetentionPage::RetentionPage(WorkspaceModel& model, QWidget* parent)
    : Page(QStringLiteral("retentionPage"), PageWidth::Full, parent), m_model(model) {
    m_rule = makeText(QStringLiteral("retentionRule"), TextRole::Body, this);
    m_lookOnly = new Notice(QStringLiteral("lookOnly"), NoticeKind::Warning, this);
    m_none = makeText(QStringLiteral("nobodyOver"), TextRole::Body, this, Tone::Muted);
    m_list = new RetentionList(this);
    m_more = makeText(QStringLiteral("moreOver"), TextRole::Body, this, Tone::Muted);
    m_eraseAll = new SecondaryButton(QStringLiteral("eraseAllShown"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_lookOnly, m_rule, m_none, m_list, m_more}) body()->addWidget(one);
    addAction(m_eraseAll);
    connect(m_list, &RetentionList::eraseWanted, this, [this](const PersonCode& code) { Q_EMIT eraseWanted({code}); });
    connect(m_list, &RetentionList::keepWanted, this, &RetentionPage::keepWanted);
    connect(m_eraseAll, &QPushButton::clicked, this, [this] {
        std::vector<PersonCode> codes;
        for (const PastKeeping& one : m_people) codes.push_back(one.code);
        Q_EMIT eraseWanted(codes);
    });
    RetentionPage::retranslate();
}

void RetentionPage::arrive() {
    clearError();
    load();
    // Never on the button that would erase them all.
    auto* first = m_list->findChild<QPushButton*>();
    first == nullptr ? scrollArea()->setFocus(Qt::OtherFocusReason) : first->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::load() {
    if (!m_model.isOpen()) return;
    auto past = m_model.workspace().pastKeeping(kPageOfPeople);
    const auto count = m_model.workspace().pastKeepingCount(kMostCounted + 1);
    if (!past) return showError(camre::errorText(past.error()));
    m_people = std::move(past).value();
    const FileFacts facts = m_model.facts();
    m_lookOnly->setVisible(facts.readOnly);
    if (facts.readOnly) m_lookOnly->setWords(readOnlyTitle(), readOnlyText(facts));
    //: %1 is a number of months
    m_rule->setText(tr("Your service promised to keep answers for this many months after the last form: %1. Nobody is erased by itself: decide for each person here.").arg(facts.profile.privacy.retentionMonths));
    m_list->showPeople(m_people, facts.readOnly);
    m_none->setVisible(m_people.empty());
    const int all = count ? count.value() : 0;
    m_more->setVisible(all > static_cast<int>(m_people.size()));
    //: %1 and %2 are numbers, the second may be "1000+"
    m_more->setText(tr("%1 of %2 are shown. The next ones follow when these are dealt with.").arg(m_people.size()).arg(all > kMostCounted ? QStringLiteral("%1+").arg(kMostCounted) : QString::number(all)));
    m_eraseAll->setVisible(m_people.size() > 1 && !facts.readOnly);
    //: %1 is a number of people
    m_eraseAll->setText(tr("Erase everybody in this list: %1 …").arg(m_people.size()));
}

void RetentionPage::retranslate() {
    setTitle(tr("People whose time is over"));
    m_none->setText(tr("Nobody's time is over. Whoever has to be decided about appears here, and on the coordinator's home."));
    load();
}

}  // namespace camre
