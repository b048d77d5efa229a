#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/session.h"

namespace camre {

// One struct and one function for each verb. Each does one thing through the workspace, prints what
// was asked for on standard output and everything else on standard error.

struct NewOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::string service;
    std::string organisation;
};
ExitCode runNew(const NewOptions& options);

struct SampleCommandOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::string service;
    std::string people;
    std::string seed;
};
ExitCode runSample(const SampleCommandOptions& options);

struct AddOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::filesystem::path forms;
    bool madeUp = false;  // the forms are of nobody real: only then may a sample take them (P57)
};
ExitCode runAdd(const AddOptions& options);

struct FileOptions {
    CommonOptions common;
    std::filesystem::path file;
};
ExitCode runPeople(const FileOptions& options);
ExitCode runRetention(const FileOptions& options);
ExitCode runEvents(const FileOptions& options);

struct ServiceOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::string change;          // the form to put in place; empty: none
    bool look = false;           // only say what that would mean
    std::filesystem::path out;   // where to write the form in use; empty: nowhere
};
ExitCode runService(const ServiceOptions& options);

struct VerifyOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::filesystem::path salvage;  // a new file for what can be read; empty: only look
};
ExitCode runVerify(const VerifyOptions& options);

struct BackupOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::filesystem::path out;
};
ExitCode runBackup(const BackupOptions& options);

struct RestoreOptions {
    CommonOptions common;
    std::filesystem::path file;             // the backup
    std::filesystem::path out;
    std::string presentPassphraseFile;      // of a file that lies at `out`; empty: the same passphrase
    bool yes = false;                       // do it, although a file lies at `out`
};
ExitCode runRestore(const RestoreOptions& options);

struct DueOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::string on;  // a day; empty: today
};
ExitCode runDue(const DueOptions& options);

struct ShowOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::string code;
    std::string language;
};
ExitCode runShow(const ShowOptions& options);

struct LeaveOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::string code;
    bool sure = false;  // only for erasing: the code is not asked for again
};
ExitCode runWithdraw(const LeaveOptions& options);
ExitCode runErase(const LeaveOptions& options);

struct ResultOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::string period;
    std::string by;              // a background question; empty: no breakdown
    std::filesystem::path out;   // only for a release
    std::string saidNo;          // only for a release: the service's own count; empty: not given
};
ExitCode runPreview(const ResultOptions& options);
ExitCode runRelease(const ResultOptions& options);

struct ExportOptions {
    CommonOptions common;
    std::filesystem::path file;
    std::string release;
    std::filesystem::path out;
    bool zip = false;  // one zip in that folder
    std::string forPeople;          // only the page for those who answered, in this language; empty: the summary
    std::filesystem::path weWill;   // a text of what the service will change, for that page; empty: room to write by hand
};
ExitCode runExport(const ExportOptions& options);

struct CombineOptions {
    CommonOptions common;
    std::vector<std::filesystem::path> packs;  // folders, or summary.json files
    std::filesystem::path out;
};
ExitCode runCombine(const CombineOptions& options);

struct LanguageOptions {
    CommonOptions common;
    std::string tag;
    std::filesystem::path file;
    std::filesystem::path packs;  // the folder of the user's own languages; empty: the usual one
    std::string as;               // "csv", "xliff" or "one-file"; empty: by the file's ending
    bool replace = false;         // of an export: an older file may go
    bool dryRun = false;          // of an import: only say what would change
    bool leaveOut = false;        // of an import: take the good lines where others have a fault
    std::string endonym, nameEn, nameCy, script;  // of a new language
    bool rightToLeft = false;
    std::vector<std::string> fonts;
};
ExitCode runLanguageList(const LanguageOptions& options);
ExitCode runLanguageExport(const LanguageOptions& options);
ExitCode runLanguageImport(const LanguageOptions& options);
ExitCode runLanguageNew(const LanguageOptions& options);

struct PrintOptions {
    CommonOptions common;
    std::string service;
    std::string language;
    std::string second;  // another language on the same form; empty: none
    std::string size;    // "auto", "14", "12" or "large"; empty: auto
    bool followUp = false;
    bool companion = false;
    std::filesystem::path out;
};
ExitCode runPrint(const PrintOptions& options);

enum class CheckKind { Catalogue, Service, Pack, Forms };
struct CheckOptions {
    CommonOptions common;
    CheckKind kind = CheckKind::Catalogue;
    std::filesystem::path path;
    std::string service;  // of forms: a profile that is not in the data folder
};
ExitCode runCheck(const CheckOptions& options);

}  // namespace camre
