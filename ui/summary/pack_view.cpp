#include "summary/pack_view.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "summary/caution_lines.h"
#include "summary/change_chart.h"
#include "summary/figure_table.h"
#include "summary/pack_tables.h"
#include "summary/summary_rows.h"

namespace camre {

PackView::PackView(const Catalogue& catalogue, const InterfaceLanguage& language, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_language(language) {
    setObjectName(QStringLiteral("packView"));
    m_facts = makeText(QStringLiteral("packFacts"), TextRole::Body, this);
    m_chartTitle = makeHeading(QStringLiteral("packChartTitle"), this);
    m_chart = new ChangeChart(this);
    m_chart->setObjectName(QStringLiteral("packChart"));
    m_care = new Notice(QStringLiteral("packCare"), NoticeKind::Information, this);
    m_which = new ChoiceField(QStringLiteral("packTableChoice"), this);
    m_table = new FigureTable(QStringLiteral("packTable"), this);
    m_letters = makeText(QStringLiteral("packLetters"), TextRole::Control, this, Tone::Muted);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kWide);
    for (QWidget* one : std::initializer_list<QWidget*>{m_facts, m_chartTitle, m_chart, m_care, m_which, m_table, m_letters}) down->addWidget(one);
    connect(m_which->box(), &QComboBox::currentIndexChanged, this, &PackView::showTable);
}

PackView::~PackView() = default;

void PackView::setPack(const ProtectedPack& pack) {
    m_pack = std::make_unique<ProtectedPack>(pack);
    retranslate();
}

void PackView::clear() { m_pack.reset(); }

QWidget* PackView::firstControl() const { return m_which->box(); }
QWidget* PackView::lastControl() const { return m_table; }

void PackView::showFacts() {
    const PackHead& head = m_pack->head();
    //: %1 a number: the fewest people that a line of the summary may be about
    QStringList lines{tr("Smallest group that is shown: %1.").arg(head.threshold)};
    if (!head.groupBy.empty()) {
        const QString asked = m_language.word(word_key::background(BackgroundId(head.groupBy)));
        //: %1 a background question
        lines.append(tr("Divided by: %1").arg(asked.isEmpty() ? toQt(head.groupBy) : asked));
    }
    const auto& rows = m_pack->rows();
    const auto own = std::find_if(rows.begin(), rows.end(), [](const PackRow& row) { return row.table == "own_count" && row.cell == "people"; });
    //: %1 a rounded number, or [c]
    if (own != rows.end()) lines.append(tr("Said no to taking part: %1. This is the service's own count, not from the file.").arg(figureText(*own)));
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

void PackView::fillChoices() {
    const QSignalBlocker quiet(m_which->box());
    const int chosen = qMax(0, m_which->box()->currentIndex());
    m_which->box()->clear();
    for (const PackTable one : tablesOf(*m_pack)) m_which->box()->addItem(tableTitle(one), static_cast<int>(one));
    m_which->box()->setCurrentIndex(qMin(chosen, m_which->box()->count() - 1));
}

void PackView::showTable() {
    if (m_pack == nullptr || m_which->box()->currentIndex() < 0) return;
    const auto table = static_cast<PackTable>(m_which->box()->currentData().toInt());
    const TableWords words = tableWords(table, *m_pack, m_catalogue, m_language);
    m_table->setAccessibleName(tableTitle(table));
    m_table->setFigures(words.heads, words.rows);
}

void PackView::retranslate() {
    m_chartTitle->setText(tr("How people moved"));
    m_which->setWords(tr("Table"));
    m_letters->setText(tr("Counts are rounded to fives. [c] withheld, because too few people · [k] none or very few · – not shown"));
    if (m_pack == nullptr) return;
    const auto rows = releasedRows(*m_pack, m_language);
    m_chart->setRows(rows);
    m_care->setWords(tr("Read this with care"), cautionLines(m_pack.get(), m_catalogue, rows, m_language).join(QLatin1Char('\n')));
    showFacts();
    fillChoices();
    showTable();
}

}  // namespace camre
