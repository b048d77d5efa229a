#include "words/error_words.h"

#include <QCoreApplication>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {

QString errorText(const Error& error) {
    const std::string source(errorWords(error.code));
    QString text = QCoreApplication::translate("Error", source.c_str());
    // The fact first: a place such as a file name may itself hold "%2".
    text.replace(QStringLiteral("%2"), toQt(error.fact));
    //: Stands where an error has no file or line to name
    const QString nowhere = QCoreApplication::translate("Error", "this place");
    text.replace(QStringLiteral("%1"), error.place.empty() ? nowhere : isolated(toQt(error.place)));
    return text;
}

}  // namespace camre
