#include "cli/exit_code.h"

#include "cli/console.h"
#include "support/catch.h"

using namespace camre;

TEST_CASE("each kind of trouble has its exit code", "[cli]") {
    CHECK(exitCodeOf(ErrorCode::WrongUse) == ExitCode::WrongUse);
    CHECK(exitCodeOf(ErrorCode::BadPeriod) == ExitCode::WrongUse);
    CHECK(exitCodeOf(ErrorCode::UnknownIndicator) == ExitCode::InputRefused);
    CHECK(exitCodeOf(ErrorCode::PrivacyNotFilled) == ExitCode::InputRefused);
    CHECK(exitCodeOf(ErrorCode::WrongPassphrase) == ExitCode::WrongPassphrase);
    CHECK(exitCodeOf(ErrorCode::DiskFull) == ExitCode::FileTrouble);
    CHECK(exitCodeOf(ErrorCode::NewerFile) == ExitCode::FileTrouble);
    CHECK(exitCodeOf(ErrorCode::TooFewPeople) == ExitCode::RefusedToProtect);
    CHECK(exitCodeOf(ErrorCode::PeriodOverlaps) == ExitCode::RefusedToProtect);
    CHECK(exitCodeOf(ErrorCode::PeriodNotOver) == ExitCode::RefusedToProtect);
}

TEST_CASE("what goes to the terminal cannot move its cursor or turn its writing", "[cli]") {
    CHECK(harmless("people.camre") == "people.camre");
    CHECK(harmless("\x1b[2Jp\n") == "?[2Jp?");
    CHECK(harmless("a\u202Eb") == "a?b");
    CHECK(harmless("a\xFF") == "a?");
    CHECK(harmless("Łódź ۱۲") == "Łódź ۱۲");
    CHECK(harmless(std::string(100'000, 'a')).size() < 5000);
}
