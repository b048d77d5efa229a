#include "summary/caution_lines.h"

#include <QCoreApplication>
#include <algorithm>

#include "release/cautions.h"

namespace camre {
namespace {

// Those about everybody first, then those about single rows.
constexpr CautionKind kKinds[] = {CautionKind::FewCameBack,     CautionKind::CameBackUnknown, CautionKind::TooFewForFigures,
                                  CautionKind::LowReliability,  CautionKind::ManyNotCompared, CautionKind::FormChanged,
                                  CautionKind::ManyAtTop,       CautionKind::ManyAtBottom};

QString inWindowLanguage(const char* words) { return QCoreApplication::translate("CautionLines", words); }

const char* wordsOf(CautionKind kind) {
    switch (kind) {
        case CautionKind::TooFewForFigures: return QT_TRANSLATE_NOOP("CautionLines", "Fewer than 20 compared, so no percentages");
        case CautionKind::LowReliability: return QT_TRANSLATE_NOOP("CautionLines", "Low reliability, fewer than 30 compared");
        case CautionKind::ManyAtTop: return QT_TRANSLATE_NOOP("CautionLines", "Half or more began at the best answer, and cannot move forward");
        case CautionKind::ManyAtBottom: return QT_TRANSLATE_NOOP("CautionLines", "Half or more began at the lowest answer: expect some rise by itself");
        case CautionKind::ManyNotCompared: return QT_TRANSLATE_NOOP("CautionLines", "More than 40% of the people could not be compared");
        case CautionKind::FormChanged: return QT_TRANSLATE_NOOP("CautionLines", "The answers to choose from changed, so some people were not compared");
        case CautionKind::FewCameBack: return QT_TRANSLATE_NOOP("CautionLines", "Fewer than 60% came back, so those who did may differ much from the others");
        case CautionKind::CameBackUnknown: break;
    }
    return QT_TRANSLATE_NOOP("CautionLines", "How many came back is not shown, so those who did may differ much from the others");
}

bool isAboutEverybody(CautionKind kind) { return kind == CautionKind::FewCameBack || kind == CautionKind::CameBackUnknown; }

QString formsOf(Respondent respondent) {
    switch (respondent) {
        case Respondent::Child: return inWindowLanguage(QT_TRANSLATE_NOOP("CautionLines", "children's forms"));
        case Respondent::Parent: return inWindowLanguage(QT_TRANSLATE_NOOP("CautionLines", "parents' forms"));
        case Respondent::Adult: break;
    }
    return inWindowLanguage(QT_TRANSLATE_NOOP("CautionLines", "adults' forms"));
}

// Which rows or forms a caution is about; nothing where there is one sort of form and it is about all of it.
QStringList namesOf(CautionKind kind, const std::vector<Caution>& cautions, const ProtectedPack& pack, const InterfaceLanguage& language) {
    const bool manyForms = pack.head().childThreshold > 0 || pack.head().parentThreshold > 0;
    QStringList names;
    for (const Caution& caution : cautions) {
        if (caution.kind != kind) continue;
        const Respondent respondent = respondentOf(caution.table);
        if (!isAboutEverybody(kind)) names.append(itemName(caution.item, respondent, language));
        else if (manyForms) names.append(formsOf(respondent));
    }
    return names;
}

QStringList standingLines() {
    return {inWindowLanguage(QT_TRANSLATE_NOOP("CautionLines", "This is not a random sample.")),
            inWindowLanguage(QT_TRANSLATE_NOOP("CautionLines", "People who came back may differ from those who did not.")),
            inWindowLanguage(QT_TRANSLATE_NOOP("CautionLines", "Change is not proof of what caused it.")),
            inWindowLanguage(QT_TRANSLATE_NOOP("CautionLines", "Numbers that leave are rounded. Do not rank services by them."))};
}

QStringList computedLines(const ProtectedPack& pack, const Catalogue& catalogue, const InterfaceLanguage& language) {
    const std::vector<Caution> cautions = cautionsOf(pack, catalogue);
    QStringList lines;
    for (const CautionKind kind : kKinds) {
        if (std::none_of(cautions.begin(), cautions.end(), [kind](const Caution& one) { return one.kind == kind; })) continue;
        const QStringList names = namesOf(kind, cautions, pack, language);
        const QString words = inWindowLanguage(wordsOf(kind));
        lines.append(names.isEmpty() ? words + QLatin1Char('.') : words + QStringLiteral(": ") + names.join(QStringLiteral(", ")) + QLatin1Char('.'));
    }
    return lines;
}

}  // namespace

QStringList cautionLines(const ProtectedPack* pack, const Catalogue& catalogue, const std::vector<SummaryRow>& rows,
                         const InterfaceLanguage& language) {
    QStringList lines = standingLines();
    if (pack != nullptr) lines += computedLines(*pack, catalogue, language);
    const auto withheld = std::count_if(rows.begin(), rows.end(), [](const SummaryRow& row) { return row.isWithheld(); });
    //: %1 a number of rows of the table
    if (withheld > 0) lines.append(QCoreApplication::translate("CautionLines", "Rows withheld to protect people: %1.").arg(withheld));
    return lines;
}

}  // namespace camre
