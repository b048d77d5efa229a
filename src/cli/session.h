#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/clock.h"
#include "base/result.h"
#include "cli/passphrase.h"
#include "workspace/library.h"
#include "workspace/paper_form_file.h"
#include "workspace/people_page_file.h"
#include "workspace/workspace.h"

namespace camre {

/// What every verb takes.
struct CommonOptions {
    std::string data;            // another folder with indicators/ and translations/
    std::string today;           // a day such as 2026-10-01; empty: the machine's
    std::string passphraseFile;  // "-": standard input; empty: ask on the terminal
    bool json = false;
    // None: this program was built without paper.
    const ReportPrinter* printer = nullptr;
    const PeoplePrinter* peoplePrinter = nullptr;
    const FormPrinter* formPrinter = nullptr;
};

/// Errors: WrongUse when `--today` is no day.
Result<std::unique_ptr<Clock>> clockFor(const CommonOptions& options);

Result<Library> libraryFor(const CommonOptions& options);

/// An open file with what it stands on, in the order in which they must outlive each other.
struct Session {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Library> library;
    std::unique_ptr<Workspace> workspace;
};

/// Whatever is done from now on is noted as done by the command line.
Result<Session> openSession(const CommonOptions& options, const std::filesystem::path& file);
/// Notes that somebody looked (P54): for verbs that show what is kept about people and change nothing else.
void noteLooked(const Session& session);

/// Makes a file and leaves it open; the passphrase is asked twice.
Result<Session> createSession(const CommonOptions& options, const std::filesystem::path& file, NewFile content,
                              std::unique_ptr<Clock> clock, std::unique_ptr<Library> library);

/// A profile of the data folder by its id, or a `*.service.json` by its path.
/// Errors: UnknownService, those of reading the file, and the first problem in it.
Result<ProfileText> profileFor(const Library& library, const std::string& idOrPath);

}  // namespace camre
