#include "exports/caution_words.h"

namespace camre {
namespace {

constexpr CautionKind kKinds[] = {CautionKind::FewCameBack, CautionKind::CameBackUnknown, CautionKind::TooFewForFigures,
                                  CautionKind::LowReliability, CautionKind::ManyNotCompared, CautionKind::FormChanged,
                                  CautionKind::ManyAtTop, CautionKind::ManyAtBottom};

std::string_view wordsOf(CautionKind kind, bool welsh) {
    switch (kind) {
        case CautionKind::TooFewForFigures:
            return welsh ? "Llai nag 20 wedi'u cymharu, felly dim canrannau" : "Fewer than 20 compared, so no percentages";
        case CautionKind::LowReliability:
            return welsh ? "Dibynadwyedd isel, llai na 30 wedi'u cymharu" : "Low reliability, fewer than 30 compared";
        case CautionKind::ManyAtTop:
            return welsh ? "Dechreuodd hanner y bobl neu fwy ar yr ateb gorau, ac ni allant symud ymlaen"
                         : "Half or more began at the best answer, and cannot move forward";
        case CautionKind::ManyAtBottom:
            return welsh ? "Dechreuodd hanner y bobl neu fwy ar yr ateb isaf: disgwyliwch rywfaint o godiad beth bynnag"
                         : "Half or more began at the lowest answer: expect some rise by itself";
        case CautionKind::ManyNotCompared:
            return welsh ? "Ni ellid cymharu mwy na 40% o'r bobl" : "More than 40% of the people could not be compared";
        case CautionKind::FormChanged:
            return welsh ? "Newidiodd yr atebion i ddewis ohonynt, felly ni chymharwyd rhai pobl"
                         : "The answers to choose from changed, so some people were not compared";
        case CautionKind::FewCameBack:
            return welsh ? "Daeth llai na 60% yn ôl, felly gall y rhai a ddaeth fod yn wahanol iawn i'r lleill"
                         : "Fewer than 60% came back, so those who did may differ much from the others";
        case CautionKind::CameBackUnknown: break;
    }
    return welsh ? "Ni ddangosir faint a ddaeth yn ôl, felly gall y rhai a ddaeth fod yn wahanol iawn i'r lleill"
                 : "How many came back is not shown, so those who did may differ much from the others";
}

// "Safe", or "Safe (children's forms)" where more than one kind of form may be meant.
std::string nameOf(const Caution& caution, const WordSource& words, ExportLanguage language) {
    const bool welsh = language == ExportLanguage::Welsh;
    std::string name = markedItemLabel(caution.item, words, language);
    if (caution.table.ends_with("_child")) name += welsh ? " (ffurflenni plant)" : " (children's forms)";
    if (caution.table.ends_with("_parent")) name += welsh ? " (ffurflenni rhieni)" : " (parents' forms)";
    return name;
}

std::vector<std::string> computedWords(const ProtectedPack& pack, const WordSource& words, ExportLanguage language) {
    const std::vector<Caution> cautions = cautionsOf(pack, words.catalogue);
    std::vector<std::string> sentences;
    for (const CautionKind kind : kKinds) {
        std::string names;
        for (const Caution& caution : cautions) {
            if (caution.kind == kind) names += (names.empty() ? "" : ", ") + nameOf(caution, words, language);
        }
        if (!names.empty()) sentences.push_back(std::string(wordsOf(kind, language == ExportLanguage::Welsh)) + ": " + names + ".");
    }
    return sentences;
}

// Files alone show intervals.
std::string_view aboutIntervals(ExportLanguage language) {
    return language == ExportLanguage::Welsh ? "Am hap yn unig y mae cyfyngau hyder yn sôn; nid ydynt yn cynnwys y talgrynnu."
                                             : "Confidence intervals speak of chance only; they do not include the rounding.";
}

}  // namespace

std::string_view cautionWord(CautionKind kind, ExportLanguage language) { return wordsOf(kind, language == ExportLanguage::Welsh); }

std::span<const CautionKind> cautionKinds() { return kKinds; }

std::vector<std::string> standingCautions(ExportLanguage language) {
    if (language == ExportLanguage::Welsh) {
        return {"Nid hapsampl yw hwn.",
                "Nid oes grŵp i gymharu ag ef.",
                "Nid yw newid yn brawf o achos.",
                "Gall y bobl a ddaeth yn ôl fod yn wahanol i'r rhai na ddaeth.",
                "Mae'r cyfrifon a gyhoeddir wedi'u talgrynnu.",
                "Peidiwch â rhoi gwasanaethau mewn trefn yn ôl y rhifau hyn."};
    }
    return {"This is not a random sample.",
            "There is no group to compare with.",
            "Change is not proof of cause.",
            "People who came back may differ from those who did not.",
            "Published counts are rounded.",
            "Do not rank services by these numbers."};
}

std::vector<std::string> cautionWords(const ProtectedPack& pack, const WordSource& words, ExportLanguage language) {
    std::vector<std::string> sentences = standingCautions(language);
    sentences.emplace_back(aboutIntervals(language));
    for (std::string& sentence : computedWords(pack, words, language)) sentences.push_back(std::move(sentence));
    return sentences;
}

}  // namespace camre
