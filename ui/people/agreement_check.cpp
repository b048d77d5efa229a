#include "people/agreement_check.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kGivenCount = 4;
// An adult or parent confirms once; for a young person the worker checks understanding three times.
constexpr int kMostLines = 3;
constexpr Interpreter kKinds[] = {Interpreter::Professional, Interpreter::Family, Interpreter::Friend};

void clearChoice(QButtonGroup& group) {
    group.setExclusive(false);
    for (QAbstractButton* choice : group.buttons()) choice->setChecked(false);
    group.setExclusive(true);
}

QRadioButton* addChoice(QButtonGroup& group, int id, const QString& name, QLayout& row, QWidget* parent) {
    auto* choice = new QRadioButton(parent);
    choice->setObjectName(name);
    group.addButton(choice, id);
    row.addWidget(choice);
    return choice;
}

}  // namespace

AgreementCheck::AgreementCheck(QWidget* parent)
    : QFrame(parent),
      m_heading(makeHeading(QStringLiteral("workerPartTitle"), this)),
      m_whoAgrees(makeText(QStringLiteral("whoAgrees"), TextRole::Control, this)),
      m_givenLabel(makeText(QStringLiteral("givenLabel"), TextRole::Body, this)),
      m_kindLabel(makeText(QStringLiteral("interpreterLabel"), TextRole::Body, this)),
      m_kinds(new QWidget(this)),
      m_given(new QButtonGroup(this)),
      m_interpreter(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("workerPart"));
    setProperty("ground", QStringLiteral("panel"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    rows->setSpacing(space::kHair);
    rows->addWidget(m_heading);
    rows->addWidget(m_whoAgrees);
    addConfirmations(*rows);
    rows->addSpacing(space::kSmall);
    addWays(*rows);
    connect(m_given, &QButtonGroup::idToggled, this, [this] { showKinds(); });
    retranslate();
    showLines();
    showKinds();
}

void AgreementCheck::addConfirmations(QBoxLayout& rows) {
    for (int i = 0; i < kMostLines; ++i) {
        auto* line = new QCheckBox(this);
        line->setObjectName(QStringLiteral("confirmation_%1").arg(i + 1));
        connect(line, &QCheckBox::toggled, this, [this] { showLines(); });
        m_lines.push_back(line);
        rows.addWidget(line);
    }
}

void AgreementCheck::addWays(QBoxLayout& rows) {
    rows.addWidget(m_givenLabel);
    auto* ways = new FlowLayout;
    ways->setSpacing(space::kEdge);
    for (int i = 0; i < kGivenCount; ++i) {
        addChoice(*m_given, i, QStringLiteral("given_") + toQt(howGivenName(static_cast<HowGiven>(i))), *ways, this);
    }
    rows.addLayout(ways);
    auto* kindRows = new QVBoxLayout(m_kinds);
    kindRows->setContentsMargins(0, space::kSmall, 0, 0);
    kindRows->setSpacing(space::kHair);
    kindRows->addWidget(m_kindLabel);
    auto* kinds = new FlowLayout;
    kinds->setSpacing(space::kEdge);
    for (const Interpreter kind : kKinds) {
        addChoice(*m_interpreter, static_cast<int>(kind), QStringLiteral("interpreter_") + toQt(interpreterName(kind)), *kinds, m_kinds);
    }
    kindRows->addLayout(kinds);
    rows.addWidget(m_kinds);
}

void AgreementCheck::startOver(const ServiceProfile& profile) {
    m_respondent = profile.respondent;
    m_fromAge = profile.adultsFrom;
    m_agreementBy = toQt(profile.children.agreementBy);
    for (QCheckBox* line : m_lines) line->setChecked(false);
    clearChoice(*m_given);
    clearChoice(*m_interpreter);
    retranslate();
    showLines();
    showKinds();
}

// A young person's checks come one at a time: the next one is there when the one before it is ticked.
void AgreementCheck::showLines() {
    bool open = true;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool needed = i < linesCount() && open;
        m_lines[i]->setVisible(needed);
        if (!needed) m_lines[i]->setChecked(false);
        open = open && m_lines[i]->isChecked();
    }
    m_whoAgrees->setVisible(isChild());
}

void AgreementCheck::showKinds() {
    const bool through = given() == HowGiven::Interpreter;
    if (!through) clearChoice(*m_interpreter);
    m_kinds->setVisible(through);
}

bool AgreementCheck::isConfirmed() const {
    return std::all_of(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(linesCount()),
                       [](const QCheckBox* line) { return line->isChecked(); });
}

std::optional<HowGiven> AgreementCheck::given() const {
    const int way = m_given->checkedId();
    return way < 0 ? std::nullopt : std::optional(static_cast<HowGiven>(way));
}

Agreement AgreementCheck::said() const {
    Agreement agreement;
    agreement.given = given().value_or(HowGiven::Read);
    agreement.interpreter = Interpreter::None;
    if (agreement.given == HowGiven::Interpreter) {
        const int kind = m_interpreter->checkedId();
        agreement.interpreter = kind < 0 ? Interpreter::NotSaid : static_cast<Interpreter>(kind);
    }
    if (isConfirmed()) agreement.confirmed = isChild() ? Confirmed::Understanding : Confirmed::Age;
    return agreement;
}

QWidget* AgreementCheck::openLine() const {
    const auto open = std::find_if(m_lines.begin(), m_lines.end(), [](const QCheckBox* line) { return !line->isChecked(); });
    return open == m_lines.end() ? m_lines.front() : *open;
}

QWidget* AgreementCheck::firstWay() const { return m_given->button(0); }

std::vector<QWidget*> AgreementCheck::stops() const {
    std::vector<QWidget*> stops(m_lines.begin(), m_lines.end());
    for (QAbstractButton* way : m_given->buttons()) stops.push_back(way);
    for (QAbstractButton* kind : m_interpreter->buttons()) stops.push_back(kind);
    return stops;
}

void AgreementCheck::retranslate() {
    m_heading->setText(tr("For the worker"));
    //: On a young person's form; %1 is what the service wrote about who gives agreement
    m_whoAgrees->setText(m_agreementBy.isEmpty()
                             ? tr("The young person's own no always counts, whoever else has agreed.")
                             : tr("Who gives agreement here: %1. The young person's own no always counts, whoever else has agreed.").arg(isolated(m_agreementBy)));
    //: Tick box for the worker; %1 is an age. Asked by confirmation, never by a date of birth
    m_lines[0]->setText(isChild() ? tr("The young person can say in their own words what this form is for.")
                                  : tr("The person is %1 or over.").arg(m_fromAge));
    m_lines[1]->setText(tr("They know who will see the answers."));
    m_lines[2]->setText(tr("They know that they can say no, and what happens then."));
    m_givenLabel->setText(tr("How was the agreement given?"));
    m_given->button(0)->setText(tr("The person read it"));
    m_given->button(1)->setText(tr("The person heard a recording"));
    m_given->button(2)->setText(tr("The worker read it aloud"));
    m_given->button(3)->setText(tr("Through an interpreter"));
    for (QAbstractButton* choice : m_given->buttons()) choice->setAccessibleDescription(m_givenLabel->text());
    //: What kind of interpreter; a name is never asked
    m_kindLabel->setText(tr("Who interpreted? No name. It may be left open."));
    m_interpreter->button(static_cast<int>(Interpreter::Professional))->setText(tr("A professional interpreter"));
    m_interpreter->button(static_cast<int>(Interpreter::Family))->setText(tr("Someone of the family"));
    m_interpreter->button(static_cast<int>(Interpreter::Friend))->setText(tr("A friend"));
    for (QAbstractButton* kind : m_interpreter->buttons()) kind->setAccessibleDescription(m_kindLabel->text());
}

}  // namespace camre
