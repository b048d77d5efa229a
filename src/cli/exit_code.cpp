#include "cli/exit_code.h"

namespace camre {

ExitCode exitCodeOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::FileNotFound:
        case ErrorCode::FileUnreadable:
        case ErrorCode::FileUnwritable:
        case ErrorCode::FileExists:
        case ErrorCode::FolderMissing:
        case ErrorCode::FolderNotEmpty:
        case ErrorCode::DiskFull:
        case ErrorCode::NotOurFile:
        case ErrorCode::NewerFile:
        case ErrorCode::OlderFile:
        case ErrorCode::DamagedFile:
        case ErrorCode::FileCutShort:
        case ErrorCode::EncryptionMissing:
        case ErrorCode::FileInUse:
        case ErrorCode::FileReadOnly:
        case ErrorCode::FileMoved:
        case ErrorCode::BackupCutOff:
        case ErrorCode::BackupNotProved:
        case ErrorCode::StoreFault:
        case ErrorCode::TracesWait:
        case ErrorCode::ReleaseDamaged: return ExitCode::FileTrouble;
        case ErrorCode::WrongPassphrase: return ExitCode::WrongPassphrase;
        case ErrorCode::PassphraseMissing:
        case ErrorCode::BadPeriod:
        case ErrorCode::WrongUse: return ExitCode::WrongUse;
        case ErrorCode::PeriodNotOver:
        case ErrorCode::PeriodOverlaps:
        case ErrorCode::TooFewToTell:
        case ErrorCode::TooFewPeople: return ExitCode::RefusedToProtect;
        case ErrorCode::FileTooLarge:
        case ErrorCode::BackupOfAnother:
        case ErrorCode::PassphraseTooShort:
        case ErrorCode::NotUtf8:
        case ErrorCode::NotJson:
        case ErrorCode::DuplicateKey:
        case ErrorCode::UnknownKey:
        case ErrorCode::MissingKey:
        case ErrorCode::WrongType:
        case ErrorCode::NestedTooDeep:
        case ErrorCode::TooLong:
        case ErrorCode::SheetTooLong:
        case ErrorCode::PacksAskOther:
        case ErrorCode::PackChanged:
        case ErrorCode::WrongFormat:
        case ErrorCode::NotAllowed:
        case ErrorCode::OutOfRange:
        case ErrorCode::EmptyText:
        case ErrorCode::BadId:
        case ErrorCode::DuplicateId:
        case ErrorCode::TooManyIndicators:
        case ErrorCode::UnknownTheme:
        case ErrorCode::UnknownScale:
        case ErrorCode::UnknownIndicator:
        case ErrorCode::UnknownFramework:
        case ErrorCode::MissingSource:
        case ErrorCode::MissingWhy:
        case ErrorCode::ForbiddenTopic:
        case ErrorCode::DomainNotReached:
        case ErrorCode::EmptyTheme:
        case ErrorCode::Cycle:
        case ErrorCode::TooManyQuestions:
        case ErrorCode::NotForThisRespondent:
        case ErrorCode::BackgroundWithoutReason:
        case ErrorCode::UnknownBackground:
        case ErrorCode::BadThreshold:
        case ErrorCode::BadRetention:
        case ErrorCode::PrivacyNotFilled:
        case ErrorCode::ReservedId:
        case ErrorCode::OwnPrefix:
        case ErrorCode::TooManyOwnQuestions:
        case ErrorCode::OwnScaleWithoutWords:
        case ErrorCode::OwnWordsMissing:
        case ErrorCode::OwnQuestionNotAsked:
        case ErrorCode::OwnQuestionChanged:
        case ErrorCode::MissingWord:
        case ErrorCode::StaleWord:
        case ErrorCode::ExtraWord:
        case ErrorCode::SameAsEnglish:
        case ErrorCode::LostPlaceholder:
        case ErrorCode::WrongDirection:
        case ErrorCode::LabelsNotDistinct:
        case ErrorCode::TextTooLong:
        case ErrorCode::NoLetters:
        case ErrorCode::StaleSound:
        case ErrorCode::BadSound:
        case ErrorCode::UnlistedSound:
        case ErrorCode::UnknownLanguage:
        case ErrorCode::OtherLanguage:
        case ErrorCode::SheetBroken:
        case ErrorCode::NotXml:
        case ErrorCode::NotLanguageFile:
        case ErrorCode::UnsafeFile:
        case ErrorCode::BadPersonCode:
        case ErrorCode::UnknownPerson:
        case ErrorCode::UnknownService:
        case ErrorCode::WrongVersion:
        case ErrorCode::QuestionNotInForm:
        case ErrorCode::LevelOutsideScale:
        case ErrorCode::NotAnAnswer:
        case ErrorCode::BadDate:
        case ErrorCode::DateInFuture:
        case ErrorCode::DateTooEarly:
        case ErrorCode::UnderstandingNotConfirmed:
        case ErrorCode::AgeNotConfirmed:
        case ErrorCode::DateBeforeBaseline:
        case ErrorCode::DuplicateBaseline:
        case ErrorCode::DuplicateForm:
        case ErrorCode::NoBaseline:
        case ErrorCode::MissingAgreement:
        case ErrorCode::PersonStopped:
        case ErrorCode::NoDraft:
        case ErrorCode::FormAlreadyFollowed:
        case ErrorCode::CodesDiffer:
        case ErrorCode::BadKeepDay:
        case ErrorCode::UnknownRequest:
        case ErrorCode::UnknownRelease:
        case ErrorCode::ReleaseWithdrawn:
        case ErrorCode::UnknownBreakdown:
        case ErrorCode::SampleMixed:
        case ErrorCode::PacksDiverge: return ExitCode::InputRefused;
    }
    return ExitCode::InputRefused;
}

}  // namespace camre
