#include "languages/gap_words.h"

#include <QCoreApplication>

namespace camre {
namespace {

struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(GapWords)
};

}  // namespace

QString gapWords(ErrorCode code) {
    const std::pair<ErrorCode, QString> words[] = {
        {ErrorCode::MissingWord, GapWords::tr("missing")},
        {ErrorCode::StaleWord, GapWords::tr("made from an older English text")},
        {ErrorCode::ExtraWord, GapWords::tr("belongs to nothing")},
        {ErrorCode::SameAsEnglish, GapWords::tr("the same as the English")},
        {ErrorCode::LostPlaceholder, GapWords::tr("the marks in curly brackets differ")},
        {ErrorCode::WrongDirection, GapWords::tr("written in another direction")},
        {ErrorCode::LabelsNotDistinct, GapWords::tr("reads like another answer of its question")},
        {ErrorCode::TextTooLong, GapWords::tr("too long for paper")},
        {ErrorCode::NoLetters, GapWords::tr("has signs that no screen should get")},
        {ErrorCode::StaleSound, GapWords::tr("its sound speaks older words")},
        {ErrorCode::BadSound, GapWords::tr("its sound cannot be played")},
        {ErrorCode::UnlistedSound, GapWords::tr("has a sound that nobody answers for")}};
    for (const auto& [known, text] : words) {
        if (known == code) return text;
    }
    return GapWords::tr("to be looked at");
}

QString gapAdvice(ErrorCode code) {
    const std::pair<ErrorCode, QString> words[] = {
        {ErrorCode::StaleWord, GapWords::tr("The English has changed since this was written. Change the text, or say that it still fits.")},
        {ErrorCode::ExtraWord, GapWords::tr("No form uses this text any more.")},
        {ErrorCode::SameAsEnglish, GapWords::tr("It is the same as the English. If that is meant, say so in the note.")},
        {ErrorCode::LostPlaceholder, GapWords::tr("Keep the words in curly brackets exactly as in the English: Camre puts a number or a name there.")},
        {ErrorCode::WrongDirection, GapWords::tr("Most of it is written in the other direction than this language.")},
        {ErrorCode::LabelsNotDistinct, GapWords::tr("It reads like another answer under the same question: nobody could tell them apart.")},
        {ErrorCode::TextTooLong, GapWords::tr("It is too long to fit the form on paper.")},
        {ErrorCode::NoLetters, GapWords::tr("It has signs that cannot be seen, such as a tab or a mark that turns the direction. Type it again.")},
        {ErrorCode::StaleSound, GapWords::tr("Its sound speaks the older words, so it is not played any more. It needs a new one.")}};
    for (const auto& [known, text] : words) {
        if (known == code) return text;
    }
    return {};
}

}  // namespace camre
