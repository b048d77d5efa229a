#include "exports/caution_words.h"

namespace camre {

std::vector<std::string> cautionWords(ExportLanguage language) {
    if (language == ExportLanguage::Welsh) {
        return {"Nid hapsampl yw hwn.",
                "Nid oes grŵp i gymharu ag ef.",
                "Nid yw newid yn brawf o achos.",
                "Gall y bobl a ddaeth yn ôl fod yn wahanol i'r rhai na ddaeth.",
                "Mae'r cyfrifon wedi'u talgrynnu.",
                "Peidiwch â rhoi gwasanaethau mewn trefn yn ôl y rhifau hyn.",
                "Am hap yn unig y mae cyfyngau hyder yn sôn; nid ydynt yn cynnwys y talgrynnu."};
    }
    return {"This is not a random sample.",
            "There is no group to compare with.",
            "Change is not proof of cause.",
            "People who came back may differ from those who did not.",
            "Counts are rounded.",
            "Do not rank services by these numbers.",
            "Confidence intervals speak of chance only; they do not include the rounding."};
}

}  // namespace camre
