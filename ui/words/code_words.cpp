#include "words/code_words.h"

#include <QCoreApplication>

#include "answers/person_code.h"
#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

const char* hintOn(CodeSlip slip) {
    switch (slip) {
        case CodeSlip::TooShort: return QT_TRANSLATE_NOOP("CodeWords", "A code has seven signs: some are missing.");
        case CodeSlip::TooLong: return QT_TRANSLATE_NOOP("CodeWords", "A code has seven signs: these are more.");
        case CodeSlip::UnknownSign: return QT_TRANSLATE_NOOP("CodeWords", "Codes are made of digits and the letters A to Z without I, L, O and U: one of these signs is never in a code.");
        case CodeSlip::CheckDiffers: return QT_TRANSLATE_NOOP("CodeWords", "Look again: the last sign is a check, so one letter may be wrong, or two may have changed places.");
        case CodeSlip::None: break;
    }
    return QT_TRANSLATE_NOOP("CodeWords", "It is written as codes are, so it may belong to another file or another service. Look again at the card.");
}

}  // namespace

QString noSuchCode(const QString& typed) {
    if (typed.trimmed().isEmpty()) return QCoreApplication::translate("CodeWords", "Write the code from the card, seven signs such as 7K4M-2Q9.");
    //: %1 is what was typed
    const QString nobody = QCoreApplication::translate("CodeWords", "No one with code %1.").arg(isolated(typed));
    return nobody + QLatin1Char(' ') + QCoreApplication::translate("CodeWords", hintOn(slipIn(fromQt(typed))));
}

}  // namespace camre
