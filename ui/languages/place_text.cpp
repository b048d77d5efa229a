#include "languages/place_text.h"

#include <QCoreApplication>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {

QString placeText(std::string_view key, const Catalogue& catalogue, const LanguagePack& worker) {
    const WordPlace place = placeOfWord(key, catalogue);
    const QString words = QCoreApplication::translate("WordPlace", std::string(place.words).c_str()).replace(QStringLiteral("%1"), QString::number(place.level));
    if (place.question == nullptr) return words;
    const std::string& name = worker.text(word_key::shortName(place.question->id));
    return name.empty() ? words : words + QStringLiteral(" · ") + isolatedName(toQt(name));
}

}  // namespace camre
