#include "summary/own_count.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include "kit/fields.h"
#include "release/rounding.h"

namespace camre {
namespace {

constexpr qlonglong kMostPeople = 1'000'000;

QString say(const char* words) { return QCoreApplication::translate("OwnCount", words); }

std::optional<qlonglong> numberIn(const QString& text) {
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    const bool fits = isNumber && number >= 0 && number <= kMostPeople;
    return fits ? std::optional(number) : std::nullopt;
}

}  // namespace

QString ownCountWords(const OwnCounts& own, int threshold) {
    if (!own.saidNo) return {};
    // As the protector does it: one class of people, withheld or rounded.
    const auto leaves = protectedRow({{*own.saidNo}, {}}, threshold);
    //: How many people said no: %1 as typed, not for sharing
    if (!leaves) return say(QT_TRANSLATE_NOOP("OwnCount", "%1 (your own count); withheld from what leaves, because they are too few")).arg(*own.saidNo);
    //: %1 as typed, %2 rounded to fives
    return say(QT_TRANSLATE_NOOP("OwnCount", "%1 (your own count); leaves as %2")).arg(*own.saidNo).arg(leaves->people);
}

OwnCountField::OwnCountField(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("ownCount"));
    m_field = new TextField(QStringLiteral("saidNo"), this);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_field);
    connect(m_field->edit(), &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
}

OwnCounts OwnCountField::counts() const {
    const auto number = numberIn(m_field->text());
    return number ? OwnCounts{*number} : OwnCounts{};
}

bool OwnCountField::isRight() const { return m_field->text().isEmpty() || numberIn(m_field->text()).has_value(); }

QWidget* OwnCountField::control() const { return m_field->edit(); }

void OwnCountField::check() { m_field->setError(isRight() ? QString() : tr("Type a whole number of people, or leave this empty.")); }

void OwnCountField::retranslate() {
    m_field->setWords(tr("How many said no to taking part (your own count)"),
                      tr("No file can know it, so nothing is estimated. Left empty, nothing is said. It leaves in a line of its own, rounded like everything."));
    check();
}

}  // namespace camre
