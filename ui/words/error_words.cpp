#include "words/error_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

// What readers of files say should stand at a place. Other facts are numbers, ids and words of a file, the same in every language.
constexpr const char* kFacts[] = {
    QT_TRANSLATE_NOOP("ErrorFact", "an object"),
    QT_TRANSLATE_NOOP("ErrorFact", "a list"),
    QT_TRANSLATE_NOOP("ErrorFact", "a row"),
    QT_TRANSLATE_NOOP("ErrorFact", "a text"),
    QT_TRANSLATE_NOOP("ErrorFact", "a number"),
    QT_TRANSLATE_NOOP("ErrorFact", "true or false"),
    QT_TRANSLATE_NOOP("ErrorFact", "visible signs only"),
    QT_TRANSLATE_NOOP("ErrorFact", "a language tag such as cy or fa-AF"),
    QT_TRANSLATE_NOOP("ErrorFact", "at least one question"),
    QT_TRANSLATE_NOOP("ErrorFact", "at least one month"),
    QT_TRANSLATE_NOOP("ErrorFact", "a status that fits its value"),
};

QString factText(const std::string& fact) {
    if (std::any_of(std::begin(kFacts), std::end(kFacts), [&fact](const char* one) { return fact == one; })) {
        return QCoreApplication::translate("ErrorFact", fact.c_str());
    }
    const QString text = toQt(fact);
    static const QRegularExpression range(QStringLiteral("^a whole number from (\\S+) to (\\S+)$"));
    static const QRegularExpression line(QStringLiteral("^line (\\d+), column (\\d+)$"));
    //: What should stand at a place of a file
    if (const auto found = range.match(text); found.hasMatch()) return QCoreApplication::translate("ErrorFact", "a whole number from %1 to %2").arg(found.captured(1), found.captured(2));
    //: Where in a file something is wrong
    if (const auto found = line.match(text); found.hasMatch()) return QCoreApplication::translate("ErrorFact", "line %1, column %2").arg(found.captured(1), found.captured(2));
    return text;
}

}  // namespace

QString errorText(const Error& error) {
    const std::string source(errorWords(error.code));
    QString text = QCoreApplication::translate("Error", source.c_str());
    // The fact first: a place such as a file name may itself hold "%2".
    text.replace(QStringLiteral("%2"), factText(error.fact));
    //: Stands where an error has no file or line to name
    const QString nowhere = QCoreApplication::translate("Error", "this place");
    text.replace(QStringLiteral("%1"), error.place.empty() ? nowhere : isolated(toQt(error.place)));
    return text;
}

}  // namespace camre
