#include "summary/caution_lines.h"

#include <QCoreApplication>
#include <algorithm>

#include "bridge/qt_text.h"
#include "release/cautions.h"
#include "workspace/caution_words.h"

namespace camre {
namespace {

QString inWindowLanguage(const char* words) { return QCoreApplication::translate("CautionLines", words); }

// The words are those of the files, so that nobody reads two.
ExportLanguage wordsFor(const InterfaceLanguage& language) { return language.isWelsh() ? ExportLanguage::Welsh : ExportLanguage::English; }

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

QStringList standingLines(const InterfaceLanguage& language) {
    QStringList lines;
    for (const std::string& sentence : standingCautions(wordsFor(language))) lines.append(toQt(sentence));
    return lines;
}

QStringList computedLines(const ProtectedPack& pack, const Catalogue& catalogue, const InterfaceLanguage& language) {
    const std::vector<Caution> cautions = cautionsOf(pack, catalogue);
    QStringList lines;
    for (const CautionKind kind : cautionKinds()) {
        if (std::none_of(cautions.begin(), cautions.end(), [kind](const Caution& one) { return one.kind == kind; })) continue;
        const QStringList names = namesOf(kind, cautions, pack, language);
        const QString words = toQt(cautionWord(kind, wordsFor(language)));
        lines.append(names.isEmpty() ? words + QLatin1Char('.') : words + QStringLiteral(": ") + names.join(QStringLiteral(", ")) + QLatin1Char('.'));
    }
    return lines;
}

}  // namespace

QStringList cautionLines(const ProtectedPack* pack, const Catalogue& catalogue, const std::vector<SummaryRow>& rows,
                         const InterfaceLanguage& language) {
    QStringList lines = standingLines(language);
    if (pack != nullptr) lines += computedLines(*pack, catalogue, language);
    const auto withheld = std::count_if(rows.begin(), rows.end(), [](const SummaryRow& row) { return row.isWithheld(); });
    //: %1 a number of rows of the table
    if (withheld > 0) lines.append(QCoreApplication::translate("CautionLines", "Rows withheld to protect people: %1.").arg(withheld));
    return lines;
}

}  // namespace camre
