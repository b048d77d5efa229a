#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace camre {

/// Everything that a person, a file or a disk can cause. Each has its words in error.cpp.
enum class ErrorCode {
    // files and disk
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileExists,
    FileTooLarge,
    FolderMissing,
    FolderNotEmpty,
    DiskFull,
    // the data file
    NotOurFile,
    NewerFile,
    OlderFile,
    DamagedFile,
    FileCutShort,
    WrongPassphrase,
    PassphraseTooShort,
    PassphraseMissing,
    EncryptionMissing,
    FileInUse,
    FileReadOnly,
    FileMoved,
    BackupNotProved,
    BackupCutOff,
    BackupOfAnother,
    SampleMixed,
    StoreFault,
    // text that should be JSON of a known shape
    NotUtf8,
    NotJson,
    DuplicateKey,
    UnknownKey,
    MissingKey,
    WrongType,
    NestedTooDeep,
    TooLong,
    WrongFormat,
    NotAllowed,
    OutOfRange,
    EmptyText,
    // catalogue and service profiles
    BadId,
    DuplicateId,
    TooManyIndicators,
    UnknownTheme,
    UnknownScale,
    UnknownIndicator,
    UnknownFramework,
    MissingSource,
    MissingWhy,
    ForbiddenTopic,
    DomainNotReached,
    EmptyTheme,
    Cycle,
    TooManyQuestions,
    NotForThisRespondent,
    BackgroundWithoutReason,
    UnknownBackground,
    BadThreshold,
    BadRetention,
    PrivacyNotFilled,
    // a service's own questions
    ReservedId,
    OwnPrefix,
    TooManyOwnQuestions,
    OwnScaleWithoutWords,
    OwnWordsMissing,
    OwnQuestionNotAsked,
    OwnQuestionChanged,
    // language packs
    MissingWord,
    StaleWord,
    ExtraWord,
    SameAsEnglish,
    LostPlaceholder,
    WrongDirection,
    LabelsNotDistinct,
    TextTooLong,
    NoLetters,
    StaleSound,
    BadSound,
    UnlistedSound,
    UnknownLanguage,
    OtherLanguage,
    SheetBroken,
    NotXml,
    NotLanguageFile,
    UnsafeFile,
    // people and forms
    BadPersonCode,
    UnknownPerson,
    UnknownService,
    WrongVersion,
    QuestionNotInForm,
    LevelOutsideScale,
    NotAnAnswer,
    BadDate,
    DateInFuture,
    DateTooEarly,
    DateBeforeBaseline,
    DuplicateBaseline,
    DuplicateForm,
    NoBaseline,
    MissingAgreement,
    UnderstandingNotConfirmed,
    AgeNotConfirmed,
    PersonStopped,
    NoDraft,
    FormAlreadyFollowed,
    // leaving, and how long people are kept
    CodesDiffer,
    TracesWait,
    BadKeepDay,
    UnknownRequest,
    // releases
    BadPeriod,
    PeriodNotOver,
    PeriodOverlaps,
    TooFewPeople,
    UnknownRelease,
    ReleaseWithdrawn,
    UnknownBreakdown,
    ReleaseDamaged,
    PacksDiverge,
    PacksAskOther,
    PackChanged,
    TooFewToTell,
    SheetTooLong,
    // calling
    WrongUse,
};

/// What went wrong and where; never an answer, a note, a passphrase or a person's code.
struct Error {
    ErrorCode code;
    /// A path, a JSON pointer ("/indicators/3/scale"), "line 12", an id; may be empty.
    std::string place;
    /// A plain fact that completes the sentence (a limit, an expected word, an id); may be empty.
    std::string fact;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Several errors of one check, in the order of the thing checked.
using Problems = std::vector<Error>;

/// The error's stable name ("WrongPassphrase"), for `--json` and tests.
std::string_view errorName(ErrorCode code);

/// The English sentence, in the order what happened, what is kept, what to do. It may hold %1 for
/// the place and %2 for the fact. Translators meet it in the context "Error".
std::string_view errorWords(ErrorCode code);

/// `errorWords` with its places filled: for logs, the command line and tests.
std::string describe(const Error& error);

}  // namespace camre
