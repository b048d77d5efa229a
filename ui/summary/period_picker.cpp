#include "summary/period_picker.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"

namespace camre {
namespace {

constexpr int kQuartersOffered = 8;  // two years of them

QString words(const char* text) { return QCoreApplication::translate("PeriodPicker", text); }

int countOffered(PeriodLength length) { return length == PeriodLength::Quarter ? kQuartersOffered : kQuartersOffered / 2; }

// "2026–27"
QString financialYear(int firstYear) { return QStringLiteral("%1–%2").arg(firstYear).arg((firstYear + 1) % 100, 2, 10, QLatin1Char('0')); }

// The year from April in which a month lies.
int financialStart(const Day& day) { return day.month() >= 4 ? day.year() : day.year() - 1; }

QString quarterName(const Period& period) {
    const int calendar = (static_cast<int>(period.start.month()) + 2) / 3;
    const int financial = (calendar + 2) % 4 + 1;
    //: Names of a quarter: %1 its number in the calendar year %2, %3 its number in the financial year %4 ("2026–27")
    return words(QT_TRANSLATE_NOOP("PeriodPicker", "Q%1 %2, Q%3 %4"))
        .arg(QString::number(calendar), QString::number(period.start.year()), QString::number(financial), financialYear(financialStart(period.start)));
}

QString halfYearName(const Period& period) {
    const unsigned month = period.start.month();
    const QString year = month == 4 || month == 10 ? financialYear(financialStart(period.start)) : QString::number(period.start.year());
    const bool isFirst = month == 1 || month == 4;
    //: %1 a year: "2027" or "2026–27"
    return (isFirst ? words(QT_TRANSLATE_NOOP("PeriodPicker", "first half of %1")) : words(QT_TRANSLATE_NOOP("PeriodPicker", "second half of %1"))).arg(year);
}

QString nameOf(const Period& period, PeriodLength length) {
    switch (length) {
        case PeriodLength::Quarter: return period.start.month() % 3 == 1 ? quarterName(period) : QString();
        case PeriodLength::HalfYear: return period.start.month() % 3 == 1 ? halfYearName(period) : QString();
        case PeriodLength::Year: break;
    }
    if (period.start.month() == 4) return financialYear(period.start.year());
    return period.start.month() == 1 ? QString::number(period.start.year()) : QString();
}

QString monthName(const Day& day) { return QLocale().standaloneMonthName(static_cast<int>(day.month())); }

}  // namespace

QString periodDays(const Period& period) { return QStringLiteral("%1 – %2").arg(longDay(period.start), longDay(period.end)); }

QString periodTitle(const Period& period) {
    const auto length = lengthOf(period);
    const QString name = length ? nameOf(period, *length) : QString();
    if (name.isEmpty()) return periodDays(period);
    const bool oneYear = period.start.year() == period.end.year();
    const QString first = oneYear ? monthName(period.start) : QStringLiteral("%1 %2").arg(monthName(period.start)).arg(period.start.year());
    return QStringLiteral("%1 – %2 %3 (%4)").arg(first, monthName(period.end)).arg(period.end.year()).arg(name);
}

PeriodPicker::PeriodPicker(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("periodPicker"));
    m_length = new ChoiceField(QStringLiteral("periodLength"), this);
    m_period = new ChoiceField(QStringLiteral("period"), this);
    auto* flow = new FlowLayout(this);
    flow->addWidget(m_length);
    flow->addWidget(m_period);
    connect(m_length->box(), &QComboBox::currentIndexChanged, this, [this] {
        fillPeriods(std::nullopt);
        Q_EMIT periodChosen();
    });
    connect(m_period->box(), &QComboBox::currentIndexChanged, this, &PeriodPicker::periodChosen);
}

void PeriodPicker::setUp(Day today, const ResultSettings& settings) {
    m_today = today;
    const Kind own{settings.period, settings.period == PeriodLength::Quarter ? YearStart::April : settings.yearStarts};
    m_kinds = {own};
    // Quarters have the same edges in both kinds of year.
    for (const Kind& one : {Kind{PeriodLength::Quarter, YearStart::April}, Kind{PeriodLength::HalfYear, settings.yearStarts},
                            Kind{PeriodLength::Year, settings.yearStarts}, Kind{PeriodLength::HalfYear, YearStart::April},
                            Kind{PeriodLength::Year, YearStart::April}, Kind{PeriodLength::HalfYear, YearStart::January},
                            Kind{PeriodLength::Year, YearStart::January}}) {
        if (std::find(m_kinds.begin(), m_kinds.end(), one) == m_kinds.end()) m_kinds.push_back(one);
    }
    fillLengths();
    fillPeriods(std::nullopt);
}

void PeriodPicker::setReleases(const std::vector<ReleaseFacts>& releases) {
    m_releases = releases;
    const QSignalBlocker quiet(m_period->box());
    for (std::size_t i = 0; i < m_periods.size(); ++i) m_period->box()->setItemText(static_cast<int>(i), wordsOf(m_periods[i]));
}

void PeriodPicker::choose(PeriodLength length, const Period& period) {
    const auto fits = [&](const Kind& one) {
        return one.length == length && periodAround(period.start, length, one.starts) == period;
    };
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(), fits);
    if (found != m_kinds.end()) {
        const QSignalBlocker quiet(m_length->box());
        m_length->box()->setCurrentIndex(static_cast<int>(found - m_kinds.begin()));
    }
    fillPeriods(period);
    Q_EMIT periodChosen();
}

PeriodPicker::Kind PeriodPicker::kind() const {
    const int index = m_length->box()->currentIndex();
    return m_kinds[static_cast<std::size_t>(qMax(0, index))];
}

std::optional<Period> PeriodPicker::period() const {
    const int index = m_period->box()->currentIndex();
    if (index < 0 || index >= static_cast<int>(m_periods.size())) return std::nullopt;
    return m_periods[static_cast<std::size_t>(index)];
}

void PeriodPicker::addField(QWidget* field) { layout()->addWidget(field); }

QWidget* PeriodPicker::firstControl() const { return m_length->box(); }
QWidget* PeriodPicker::lastControl() const { return m_period->box(); }

QString PeriodPicker::wordsOf(const Kind& kind) const {
    const bool april = kind.starts == YearStart::April;
    switch (kind.length) {
        case PeriodLength::Quarter: return tr("Quarter");
        case PeriodLength::HalfYear: return april ? tr("Half-year (year from April)") : tr("Half-year (year from January)");
        case PeriodLength::Year: break;
    }
    return april ? tr("Year (April to March)") : tr("Year (January to December)");
}

QString PeriodPicker::wordsOf(const Period& period) const {
    const auto same = std::find_if(m_releases.begin(), m_releases.end(), [&](const ReleaseFacts& one) { return one.period == period; });
    if (same == m_releases.end()) return periodTitle(period);
    //: After a period's name in the list
    const QString state = same->withdrawn ? tr("withdrawn") : tr("released");
    return QStringLiteral("%1 · %2").arg(periodTitle(period), state);
}

void PeriodPicker::fillLengths() {
    const QSignalBlocker quiet(m_length->box());
    const int chosen = qMax(0, m_length->box()->currentIndex());
    m_length->box()->clear();
    for (const Kind& one : m_kinds) m_length->box()->addItem(wordsOf(one));
    m_length->box()->setCurrentIndex(chosen);
}

void PeriodPicker::fillPeriods(const std::optional<Period>& chosen) {
    const QSignalBlocker quiet(m_period->box());
    m_period->box()->clear();
    if (m_kinds.empty()) return;
    const Kind now = kind();
    m_periods = pastPeriods(m_today, now.length, now.starts, countOffered(now.length));
    if (chosen && std::find(m_periods.begin(), m_periods.end(), *chosen) == m_periods.end()) m_periods.insert(m_periods.begin(), *chosen);
    for (const Period& one : m_periods) m_period->box()->addItem(wordsOf(one));
    if (!chosen) return;
    const auto at = std::find(m_periods.begin(), m_periods.end(), *chosen);
    m_period->box()->setCurrentIndex(static_cast<int>(at - m_periods.begin()));
}

void PeriodPicker::retranslate() {
    m_length->setWords(tr("How long"));
    m_period->setWords(tr("Period"));
    fillLengths();
    const QSignalBlocker quiet(m_period->box());
    for (std::size_t i = 0; i < m_periods.size(); ++i) m_period->box()->setItemText(static_cast<int>(i), wordsOf(m_periods[i]));
}

}  // namespace camre
