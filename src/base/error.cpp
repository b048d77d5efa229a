#include "base/error.h"

namespace camre {
namespace {

struct Words {
    std::string_view name;
    std::string_view sentence;
};

// The words of an error, in one place. Translators find them in the context "Error" of interface.ts.
// %1 is the place (a file, a line, a JSON pointer), %2 a plain fact. Order: what happened, what is
// kept, what to do.
Words wordsOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::FileNotFound:
            return {"FileNotFound", "There is no file at %1. Nothing has changed. Check the name and the folder."};
        case ErrorCode::FileUnreadable:
            return {"FileUnreadable", "The file %1 cannot be read. Nothing has changed. Check that you may open it."};
        case ErrorCode::FileUnwritable:
            return {"FileUnwritable", "The file %1 cannot be written. What was there before is kept. Choose another folder, or ask whoever looks after this computer."};
        case ErrorCode::FileExists:
            return {"FileExists", "There is already a file at %1. It was not changed. Choose another name."};
        case ErrorCode::FileTooLarge:
            return {"FileTooLarge", "The file %1 is larger than %2 MB, the most that is read here. Nothing has changed. Check that it is the right file."};
        case ErrorCode::FolderMissing:
            return {"FolderMissing", "There is no folder %1. Nothing was written. Make the folder first, or choose another."};
        case ErrorCode::FolderNotEmpty:
            return {"FolderNotEmpty", "The folder %1 already holds other files. Nothing was written. Choose an empty folder or a new name."};
        case ErrorCode::DiskFull:
            return {"DiskFull", "The disk is full, so %1 could not be saved. Everything saved before is kept. Free some space, then try again."};
        case ErrorCode::NotOurFile:
            return {"NotOurFile", "%1 is not a Camre file, whatever it is called. It was not changed. Choose another file."};
        case ErrorCode::NewerFile:
            return {"NewerFile", "This file was made by a newer Camre (file version %2). It was not changed. Ask for a newer version of the program."};
        case ErrorCode::OlderFile:
            return {"OlderFile", "The file %1 was made by an older Camre (file version %2) and has to be brought up to date once, but it cannot be changed here. It was not changed. Close it elsewhere, or copy it to a folder where you may write, and open that copy."};
        case ErrorCode::DamagedFile:
            return {"DamagedFile", "Part of the file %1 cannot be read. It was not changed. Open a backup, and keep this file aside."};
        case ErrorCode::FileCutShort:
            return {"FileCutShort", "The file %1 has been cut short, perhaps while it was copied. It was not changed. Copy it again, or open a backup."};
        case ErrorCode::WrongPassphrase:
            return {"WrongPassphrase", "This passphrase does not open the file. Nothing has changed. Check capitals and try again. If you are sure of it, the first page of the file may be damaged, or this may not be a Camre file: try another copy of it."};
        case ErrorCode::PassphraseTooShort:
            return {"PassphraseTooShort", "A passphrase needs at least %2 letters. Nothing was made or changed. A few words, picked by chance, are easy to remember and long enough."};
        case ErrorCode::PassphraseMissing:
            return {"PassphraseMissing", "This file is locked and no passphrase was given. Nothing has changed. Type it when asked, or name a file that holds it."};
        case ErrorCode::EncryptionMissing:
            return {"EncryptionMissing", "This copy of Camre was built without locking, so it cannot open a locked file. The file was not changed. Use a copy built with locking."};
        case ErrorCode::FileInUse:
            return {"FileInUse", "Someone has the file %1 open. You can look, but not change. Close it there, then open it again."};
        case ErrorCode::FileReadOnly:
            return {"FileReadOnly", "The file %1 can be read but not changed here. Nothing was saved. Copy it to a folder where you may write."};
        case ErrorCode::FileMoved:
            return {"FileMoved", "The file %1 is not where it was: it was moved, renamed or deleted while it was open. Everything saved before is in it, the last change is not. Put the file back in its place, then try again."};
        case ErrorCode::BackupCutOff:
            return {"BackupCutOff", "The place of the backup %1 went away while it was written. A part of it, or all, may lie there in a file with .new- in its name. Your records are as they were. Put the medium back, delete that file, then make the backup again."};
        case ErrorCode::BackupNotProved:
            return {"BackupNotProved", "The backup at %1 could not be read back whole, so it was taken away again. Your records are as they were. Try another disk or another folder."};
        case ErrorCode::BackupOfAnother:
            return {"BackupOfAnother", "%1 is a backup of other records than these. Nothing has changed. Choose a backup of this file, or restore it to a new place."};
        case ErrorCode::SampleMixed:
            return {"SampleMixed", "%1 is a sample: its people are made up, and real ones are never put with them. Nothing was written. Choose real records, or practise with forms filled in the window."};
        case ErrorCode::StoreFault:
            return {"StoreFault", "The file %1 could not be read or written (%2). Everything saved before is kept. Check the disk, then try again."};
        case ErrorCode::NotUtf8:
            return {"NotUtf8", "The text at %1 is not UTF-8. Nothing was taken from it. Save the file as UTF-8 and try again."};
        case ErrorCode::NotJson:
            return {"NotJson", "The text at %1 is not well-formed JSON (%2). Nothing was taken from it. Mend it there and try again."};
        case ErrorCode::DuplicateKey:
            return {"DuplicateKey", "The name at %1 stands there twice. Nothing was taken from it. Keep one of the two."};
        case ErrorCode::UnknownKey:
            return {"UnknownKey", "The name at %1 is not one that Camre knows. Nothing was taken from it. Check the spelling, or take it out."};
        case ErrorCode::MissingKey:
            return {"MissingKey", "At %1 the entry \"%2\" is missing. Nothing was taken from it. Add it and try again."};
        case ErrorCode::WrongType:
            return {"WrongType", "At %1 there should be %2. Nothing was taken from it. Mend it and try again."};
        case ErrorCode::NestedTooDeep:
            return {"NestedTooDeep", "At %1 the text is nested deeper than %2 levels. Nothing was taken from it. Check that it is the right file."};
        case ErrorCode::TooLong:
            return {"TooLong", "The list or text at %1 is longer than %2. Nothing was taken from it. Shorten it and try again."};
        case ErrorCode::WrongFormat:
            return {"WrongFormat", "At %1 the file should say \"%2\". Nothing was taken from it. Check that it is the right file, and not from a newer Camre."};
        case ErrorCode::NotAllowed:
            return {"NotAllowed", "What stands at %1 is not one of the words that are allowed there: %2. Nothing was taken from it."};
        case ErrorCode::OutOfRange:
            return {"OutOfRange", "The number at %1 should be %2. Nothing was taken from it."};
        case ErrorCode::EmptyText:
            return {"EmptyText", "The text at %1 is empty. Nothing was taken from it. Fill it in and try again."};
        case ErrorCode::BadId:
            return {"BadId", "The id at %1 may hold only small letters, digits, '_', '-' and '.', and begins with a letter. Nothing was taken from it."};
        case ErrorCode::DuplicateId:
            return {"DuplicateId", "The id at %1 stands there twice (%2). Each needs an id of its own."};
        case ErrorCode::TooManyIndicators:
            return {"TooManyIndicators", "At %1 there are more than %2 indicators. People asked for at most %2, so that a form stays short. Take some out."};
        case ErrorCode::UnknownTheme:
            return {"UnknownTheme", "%1 names a theme that is not in the catalogue (%2). Use one of its themes, or add this one."};
        case ErrorCode::UnknownScale:
            return {"UnknownScale", "%1 names a scale that is not in the catalogue (%2). Use one of its scales, or add this one."};
        case ErrorCode::UnknownIndicator:
            return {"UnknownIndicator", "%1 names a question that is not in the catalogue (%2). Check the spelling."};
        case ErrorCode::UnknownFramework:
            return {"UnknownFramework", "%1 names a framework, or a place in one, that is not in the frameworks folder (%2). Check the spelling."};
        case ErrorCode::MissingSource:
            return {"MissingSource", "The indicator at %1 names no source. Say which framework it comes from."};
        case ErrorCode::MissingWhy:
            return {"MissingWhy", "The indicator at %1 has no \"why we ask\" in %2. People are owed the reason for each question. Write one."};
        case ErrorCode::ForbiddenTopic:
            return {"ForbiddenTopic", "%1 asks about something that Camre never asks (%2): immigration status, nationality, religion, sexual orientation or a diagnosis. Take it out."};
        case ErrorCode::DomainNotReached:
            return {"DomainNotReached", "No indicator reaches the Home Office domain \"%2\". All 14 should be reached."};
        case ErrorCode::EmptyTheme:
            return {"EmptyTheme", "The theme at %1 does not list exactly the indicators that name it (%2). Make the two agree."};
        case ErrorCode::Cycle:
            return {"Cycle", "The questions at %1 wait for each other in a circle (%2), so none could ever be asked. Break the circle."};
        case ErrorCode::TooManyQuestions:
            return {"TooManyQuestions", "The form at %1 has more than %2 questions. People asked for at most %2. Take some out."};
        case ErrorCode::NotForThisRespondent:
            return {"NotForThisRespondent", "The question at %1 has no wording for the person who answers this form (%2). Take it out, or choose another form."};
        case ErrorCode::BackgroundWithoutReason:
            return {"BackgroundWithoutReason", "The background question at %1 has no reason. Each needs one, in your own words."};
        case ErrorCode::UnknownBackground:
            return {"UnknownBackground", "%1 names a background question or answer that is not in the catalogue (%2). Check the spelling."};
        case ErrorCode::BadThreshold:
            return {"BadThreshold", "The smallest group at %1 must be one of %2. Choose one of these."};
        case ErrorCode::BadRetention:
            return {"BadRetention", "The months at %1 must be from 1 to %2: nothing is kept for ever. Choose a number of months."};
        case ErrorCode::PrivacyNotFilled:
            return {"PrivacyNotFilled", "Before real records can start, this service must say: %2. Nothing was recorded. Fill it in at %1, or practise with sample people meanwhile."};
        case ErrorCode::ReservedId:
            return {"ReservedId", "The id at %1 begins with \"%2\", which is kept for services' own questions. Nothing was taken from it. Give it another id."};
        case ErrorCode::OwnPrefix:
            return {"OwnPrefix", "The id of the service's own question at %1 should be \"%2\" and one word more, without a dot. Nothing was taken from it. Mend it and try again."};
        case ErrorCode::TooManyOwnQuestions:
            return {"TooManyOwnQuestions", "At %1 there are more than %2 own questions. A service may add up to %2 to the common ones. Take some out."};
        case ErrorCode::OwnScaleWithoutWords:
            return {"OwnScaleWithoutWords", "The answers of %2, which %1 names, are words of one question alone. Choose a scale whose answers are the same for every question, such as agree5/1."};
        case ErrorCode::OwnWordsMissing:
            return {"OwnWordsMissing", "At %1 this own question has no words in the language %2. Each needs them in Welsh, in English and in every language that the form names. Add them and try again."};
        case ErrorCode::OwnQuestionNotAsked:
            return {"OwnQuestionNotAsked", "The own question at %1 is not in the form's list of questions. Add %2 there, at the place where it is to be asked, or take the question out."};
        case ErrorCode::OwnQuestionChanged:
            return {"OwnQuestionChanged", "%2 was already asked in this file with other words or answers. Nothing was changed. Give the new question an id of its own: the two are not the same question, and are not compared."};
        case ErrorCode::MissingWord:
            return {"MissingWord", "The language pack %1 has no text for %2. A form in this language waits until it is there."};
        case ErrorCode::StaleWord:
            return {"StaleWord", "In %1 the text %2 was made from an older English text. Read it again and mend it."};
        case ErrorCode::ExtraWord:
            return {"ExtraWord", "In %1 the text %2 belongs to nothing in the catalogue. Take it out, or check its spelling."};
        case ErrorCode::SameAsEnglish:
            return {"SameAsEnglish", "In %1 the text %2 is the same as the English. Translate it, or add a note that it should be the same."};
        case ErrorCode::LostPlaceholder:
            return {"LostPlaceholder", "In %1 the text %2 does not keep the marks in curly brackets that the English has. Put them back as they are."};
        case ErrorCode::WrongDirection:
            return {"WrongDirection", "In %1 the text %2 is written in another direction than the pack says. Check the language."};
        case ErrorCode::LabelsNotDistinct:
            return {"LabelsNotDistinct", "In %1 two answers of %2 read the same, so a person could not choose between them. Make them differ."};
        case ErrorCode::TextTooLong:
            return {"TextTooLong", "In %1 the text %2 is too long for the paper form. Shorten it."};
        case ErrorCode::NoLetters:
            return {"NoLetters", "In %1 the text %2 has signs that no screen or printer should get. Take them out."};
        case ErrorCode::StaleSound:
            return {"StaleSound", "In %1 the sound of %2 speaks other words than those of today. It is not played. Record it again."};
        case ErrorCode::BadSound:
            return {"BadSound", "The sound file %1 cannot be played: %2. It is passed over. Record it again, as Ogg Opus or Ogg Vorbis."};
        case ErrorCode::UnlistedSound:
            return {"UnlistedSound", "The sound file %1 is not listed in audio.json, so nobody knows whose voice it is. It is not played. List it, or take it out."};
        case ErrorCode::UnknownLanguage:
            return {"UnknownLanguage", "%1 names a language that has no pack here (%2). Check the spelling, or add the pack."};
        case ErrorCode::OtherLanguage:
            return {"OtherLanguage", "The file at %1 is for another language (%2). Nothing was taken from it. Choose that language first, or another file."};
        case ErrorCode::SheetBroken:
            return {"SheetBroken", "From %1 on the sheet cannot be read: a quotation mark is opened there and never closed. Nothing was taken from it. Open it in your spreadsheet program, save it as CSV again, and try once more."};
        case ErrorCode::NotXml:
            return {"NotXml", "The text at %1 is not well-formed XML. Nothing was taken from it. Save the file once more in the program it comes from, and try again."};
        case ErrorCode::NotLanguageFile:
            return {"NotLanguageFile", "%1 is not a language that Camre wrote as one file. Nothing was taken from it. Choose a file that ends in .camre-language.zip."};
        case ErrorCode::UnsafeFile:
            return {"UnsafeFile", "%1 holds something that no language has, and that could do harm (%2). Nothing was taken from it. Ask whoever sent it for another file."};
        case ErrorCode::BadPersonCode:
            return {"BadPersonCode", "The code at %1 is not right. Nothing has changed. Look again: the last sign is a check, so one letter may be wrong."};
        case ErrorCode::UnknownPerson:
            return {"UnknownPerson", "No one in this file has the code at %1. Nothing has changed. Look again: one letter may be wrong."};
        case ErrorCode::UnknownService:
            return {"UnknownService", "%1 names a service form that is not known here (%2). Check the spelling."};
        case ErrorCode::WrongVersion:
            return {"WrongVersion", "%1 names a version that is not known here (%2). Nothing was taken from it."};
        case ErrorCode::QuestionNotInForm:
            return {"QuestionNotInForm", "%1 answers a question that this service does not ask (%2). Nothing was taken from it."};
        case ErrorCode::LevelOutsideScale:
            return {"LevelOutsideScale", "The answer at %1 is outside the question's scale (%2). Nothing was taken from it."};
        case ErrorCode::NotAnAnswer:
            return {"NotAnAnswer", "What stands at %1 is neither a level nor one of %2. Nothing was taken from it."};
        case ErrorCode::BadDate:
            return {"BadDate", "What stands at %1 is not a day such as 2026-04-12. Nothing was taken from it."};
        case ErrorCode::DateInFuture:
            return {"DateInFuture", "The day at %1 has not come yet. Nothing was taken from it. Check the year."};
        case ErrorCode::DateTooEarly:
            return {"DateTooEarly", "The day at %1 is before the year 2000. Nothing was taken from it. Check the year."};
        case ErrorCode::DateBeforeBaseline:
            return {"DateBeforeBaseline", "The day at %1 is before the person's first form. Nothing was taken from it. Check both days."};
        case ErrorCode::DuplicateBaseline:
            return {"DuplicateBaseline", "%1 is a second first form for the same person. Nothing was taken from it. If it is a later form, say follow_up."};
        case ErrorCode::DuplicateForm:
            return {"DuplicateForm", "%1 is a form that is already there. Nothing was taken from it."};
        case ErrorCode::NoBaseline:
            return {"NoBaseline", "%1 is a follow-up for a person who has no first form. Nothing was taken from it. Add the first form first."};
        case ErrorCode::MissingAgreement:
            return {"MissingAgreement", "The form at %1 does not say that the person agreed. Nothing was taken from it. A form counts only with agreement."};
        case ErrorCode::UnderstandingNotConfirmed:
            return {"UnderstandingNotConfirmed", "The child's form at %1 does not say that somebody checked whether the child understands. Nothing was taken from it. Make the three checks with the child first."};
        case ErrorCode::AgeNotConfirmed:
            return {"AgeNotConfirmed", "The form at %1 does not say that the person is old enough for it. Nothing was taken from it. A younger person needs the child's form."};
        case ErrorCode::PersonStopped:
            return {"PersonStopped", "The person at %1 has stopped taking part. Nothing was taken from it."};
        case ErrorCode::NoDraft:
            return {"NoDraft", "There is no unfinished form for this person. Nothing has changed."};
        case ErrorCode::FormAlreadyFollowed:
            return {"FormAlreadyFollowed", "This form can no longer be changed, because the next one has started. It is kept as it was."};
        case ErrorCode::CodesDiffer:
            return {"CodesDiffer", "The code typed again is not the same. Nothing was erased. Look at the card and try once more."};
        case ErrorCode::TracesWait:
            return {"TracesWait", "What was erased cannot be found any more, but the place in %1 where it stood could not be overwritten yet: the disk is full, or the file is not where it was. Free as much space as the file takes, or put the file back, then open it again: it is done then."};
        case ErrorCode::BadKeepDay:
            return {"BadKeepDay", "The day until which answers are kept must come after today and by %2 at the latest: nothing is kept for ever. Nothing has changed. Choose another day."};
        case ErrorCode::UnknownRequest:
            return {"UnknownRequest", "This file has no request %1. Nothing has changed."};
        case ErrorCode::BadPeriod:
            return {"BadPeriod", "%1 is not a period. Write it as 2026-Q4, 2026-27-Q3, or 2026-10-01..2026-12-31."};
        case ErrorCode::PeriodNotOver:
            return {"PeriodNotOver", "The period %1 is not over yet. Nothing was released. It can be released from %2."};
        case ErrorCode::PeriodOverlaps:
            return {"PeriodOverlaps", "The period %1 shares days with one that is already released (%2). Nothing was released, because two such summaries could be subtracted. Export that one again, or choose a later period."};
        case ErrorCode::TooFewPeople:
            return {"TooFewPeople", "There are not yet enough people with two forms in %1: a summary needs at least %2. Nothing was released. Choose a longer period."};
        case ErrorCode::UnknownRelease:
            return {"UnknownRelease", "This file has no release %1. Nothing was written."};
        case ErrorCode::ReleaseWithdrawn:
            return {"ReleaseWithdrawn", "Release %1 was withdrawn: its numbers are not to be used. Nothing was written. Use another period."};
        case ErrorCode::UnknownBreakdown:
            return {"UnknownBreakdown", "%1 is not a background question of this service (%2). Nothing was released."};
        case ErrorCode::ReleaseDamaged:
            return {"ReleaseDamaged", "The released summary %1 is not the one that was released: its check sum differs. Nothing was written. Open a backup."};
        case ErrorCode::PacksDiverge:
            return {"PacksDiverge", "Two packs of the same file and period differ (%1). Nothing was combined. Ask the organisation which one it released."};
        case ErrorCode::PacksAskOther:
            return {"PacksAskOther", "The pack of %1 uses another catalogue than the others (%2), so its questions may not be the same. Nothing was combined. Take it out, or combine it with packs of its own catalogue."};
        case ErrorCode::PackChanged:
            return {"PackChanged", "%1 is not a summary as Camre writes it. It was changed by hand, cut short, or comes from a newer Camre. Nothing was taken from it. Ask the organisation for its pack again."};
        case ErrorCode::TooFewToTell:
            return {"TooFewToTell", "In %1 no theme has %2 people compared or more, so a sheet for the people who answered would say nothing. Nothing was written. The summary itself can still be exported."};
        case ErrorCode::SheetTooLong:
            return {"SheetTooLong", "What you will do is too long for one sheet. Nothing was written. Say the one or two things that matter most, in at most %2 letters."};
        case ErrorCode::WrongUse:
            return {"WrongUse", "%1. See camre-cli --help."};
    }
    return {"Unknown", "Something unexpected happened at %1."};
}

void replaceAll(std::string& text, std::string_view mark, std::string_view with) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + with.size())) {
        text.replace(at, mark.size(), with);
    }
}

}  // namespace

std::string_view errorName(ErrorCode code) { return wordsOf(code).name; }
std::string_view errorWords(ErrorCode code) { return wordsOf(code).sentence; }

std::string describe(const Error& error) {
    std::string text(errorWords(error.code));
    // The fact first: a place such as a file name may itself hold "%2".
    replaceAll(text, "%2", error.fact);
    replaceAll(text, "%1", error.place.empty() ? "this place" : error.place);
    return text;
}

}  // namespace camre
