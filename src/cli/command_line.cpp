// The only file that knows CLI11.
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/console.h"

namespace camre {
namespace {

using Run = std::function<ExitCode(const Printers&)>;

constexpr const char* kFooter =
    "Exit codes: 0 done; 1 the check found problems; 2 wrong use; 3 input refused; 4 wrong passphrase;\n"
    "5 disk or file trouble; 6 refused to protect people (too few, overlap, already released, period not over).";

CLI::App* addVerb(CLI::App& app, const std::string& name, const std::string& does, CommonOptions& common) {
    CLI::App* verb = app.add_subcommand(name, does);
    verb->add_option("--data", common.data, "Another folder that holds indicators/ and translations/")->type_name("DIR");
    verb->add_option("--today", common.today, "Take this as today (for scripts and tests)")->type_name("DAY");
    verb->add_flag("--json", common.json, "Print JSON");
    verb->footer(kFooter);
    return verb;
}

void addPassphrase(CLI::App& verb, CommonOptions& common) {
    verb.add_option("--passphrase-file", common.passphraseFile,
                    "Read the passphrase from the first line of this file; '-' is standard input")
        ->type_name("F");
}

void addFile(CLI::App& verb, std::filesystem::path& file, CommonOptions& common) {
    verb.add_option("FILE", file, "The records, a file that ends in .camre")->required()->type_name("");
    addPassphrase(verb, common);
}

template <class Options>
std::shared_ptr<Options> offer(CLI::App* verb, std::shared_ptr<Options> options, Run& chosen,
                               ExitCode (*run)(const Options&)) {
    verb->callback([options, &chosen, run] {
        chosen = [options, run](const Printers& printers) {
            options->common.printer = printers.reports;
            options->common.peoplePrinter = printers.people;
            options->common.formPrinter = printers.forms;
            return run(*options);
        };
    });
    return options;
}

void offerMaking(CLI::App& app, Run& chosen) {
    auto made = std::make_shared<NewOptions>();
    CLI::App* verb = addVerb(app, "new", "Make a new, empty file of records", made->common);
    addFile(*verb, made->file, made->common);
    verb->add_option("--service", made->service, "The service's form: an id, or a *.service.json file")
        ->required()->type_name("PROFILE");
    verb->add_option("--org", made->organisation, "Short name of the organisation in exports, such as swansea-drop-in")
        ->type_name("NAME");
    offer(verb, made, chosen, &runNew);

    auto service = std::make_shared<ServiceOptions>();
    verb = addVerb(app, "service", "Show the service's form, share it, or put another one in its place", service->common);
    addFile(*verb, service->file, service->common);
    auto* out = verb->add_option("--out", service->out, "Write the form in use as one file (*.service.json)");
    out->type_name("FORM");
    auto* change = verb->add_option("--change", service->change, "Put this form in place: an id, or a *.service.json file");
    change->type_name("PROFILE")->excludes(out);
    verb->add_flag("--look", service->look, "Only say what stays comparable, what ends and what is new")->needs(change);
    offer(verb, service, chosen, &runService);

    auto sample = std::make_shared<SampleCommandOptions>();
    verb = addVerb(app, "sample", "Make a marked file of made-up people", sample->common);
    addFile(*verb, sample->file, sample->common);
    verb->add_option("--people", sample->people, "How many people (200)")->type_name("N");
    verb->add_option("--seed", sample->seed, "The same number makes the same people (1)")->type_name("S");
    verb->add_option("--service", sample->service, "The service's form (housing): an id, or a *.service.json file")
        ->type_name("PROFILE");
    offer(verb, sample, chosen, &runSample);
}

void offerForms(CLI::App& app, Run& chosen) {
    auto add = std::make_shared<AddOptions>();
    CLI::App* verb = addVerb(app, "add", "Add complete forms: all of them, or none", add->common);
    addFile(*verb, add->file, add->common);
    verb->add_option("FORMS", add->forms, "The forms, one JSON object a line (*.jsonl)")->required()->type_name("");
    verb->add_flag("--made-up", add->madeUp, "These forms are of nobody real: a sample takes them too");
    offer(verb, add, chosen, &runAdd);

    auto people = std::make_shared<FileOptions>();
    verb = addVerb(app, "people", "List the people by their codes", people->common);
    addFile(*verb, people->file, people->common);
    offer(verb, people, chosen, &runPeople);

    auto due = std::make_shared<DueOptions>();
    verb = addVerb(app, "due", "List the people whose next form is due, soonest first", due->common);
    addFile(*verb, due->file, due->common);
    verb->add_option("--on", due->on, "Due on this day or before (today)")->type_name("DAY");
    offer(verb, due, chosen, &runDue);

    auto show = std::make_shared<ShowOptions>();
    verb = addVerb(app, "show", "Show one person's forms and answers", show->common);
    addFile(*verb, show->file, show->common);
    verb->add_option("CODE", show->code, "The person's code, such as 7K4M-2Q9")->required()->type_name("");
    verb->add_option("--language", show->language, "The language of questions and answers (en)")->type_name("L");
    offer(verb, show, chosen, &runShow);
}

void addCode(CLI::App& verb, LeaveOptions& options) {
    addFile(verb, options.file, options.common);
    verb.add_option("CODE", options.code, "The person's code, such as 7K4M-2Q9")->required()->type_name("");
}

void offerLeaving(CLI::App& app, Run& chosen) {
    auto withdrawn = std::make_shared<LeaveOptions>();
    CLI::App* verb = addVerb(app, "withdraw", "End taking part: no more forms; complete ones are kept", withdrawn->common);
    addCode(*verb, *withdrawn);
    offer(verb, withdrawn, chosen, &runWithdraw);

    auto erased = std::make_shared<LeaveOptions>();
    verb = addVerb(app, "erase", "Erase a person for good: every answer, agreement and the code", erased->common);
    addCode(*verb, *erased);
    verb->add_flag("--yes", erased->sure, "Do not ask for the code again");
    offer(verb, erased, chosen, &runErase);

    auto retention = std::make_shared<FileOptions>();
    verb = addVerb(app, "retention", "List the people who are to be erased, or kept longer for a reason", retention->common);
    addFile(*verb, retention->file, retention->common);
    offer(verb, retention, chosen, &runRetention);

    auto events = std::make_shared<FileOptions>();
    verb = addVerb(app, "events", "List what was done to the file, newest first", events->common);
    addFile(*verb, events->file, events->common);
    offer(verb, events, chosen, &runEvents);
}

void addPeriod(CLI::App& verb, ResultOptions& options) {
    verb.add_option("--period", options.period, "2026-Q4 (calendar), 2026-27-Q3 (financial) or 2026-10-01..2026-12-31")
        ->required()->type_name("P");
    verb.add_option("--by", options.by, "Also by one background question, such as age_band")->type_name("VAR");
}

void offerResults(CLI::App& app, Run& chosen) {
    auto preview = std::make_shared<ResultOptions>();
    CLI::App* verb = addVerb(app, "preview", "Show true counts of a period: inside view, not for sharing", preview->common);
    addFile(*verb, preview->file, preview->common);
    addPeriod(*verb, *preview);
    offer(verb, preview, chosen, &runPreview);

    auto release = std::make_shared<ResultOptions>();
    verb = addVerb(app, "release", "Make the protected summary of a period, once, and write it", release->common);
    addFile(*verb, release->file, release->common);
    addPeriod(*verb, *release);
    verb->add_option("--out", release->out, "The folder to write into; it is made when it is not there")
        ->required()->type_name("DIR");
    verb->add_option("--said-no", release->saidNo, "Your own count of people who did not want to take part")->type_name("N");
    offer(verb, release, chosen, &runRelease);

    auto exported = std::make_shared<ExportOptions>();
    verb = addVerb(app, "export", "Write a released summary again: the same bytes", exported->common);
    addFile(*verb, exported->file, exported->common);
    verb->add_option("--release", exported->release, "The number of the release")->required()->type_name("ID");
    verb->add_option("--out", exported->out, "The folder to write into; it is made when it is not there")
        ->required()->type_name("DIR");
    auto* zip = verb->add_flag("--zip", exported->zip, "Write one zip into that folder");
    auto* people = verb->add_option("--for-people", exported->forPeople, "Write only the page for the people who answered, in this language");
    people->type_name("LANG")->excludes(zip);
    people->check([](const std::string& language) { return language.empty() ? std::string("it names no language") : std::string(); });
    verb->add_option("--we-will", exported->weWill, "For that page: a text of what the service will change")->type_name("TEXT")->needs(people);
    offer(verb, exported, chosen, &runExport);

    auto combine = std::make_shared<CombineOptions>();
    verb = addVerb(app, "combine", "Add up the released summaries of many organisations", combine->common);
    verb->add_option("PACK", combine->packs, "Each a folder that was released, its zip, or its summary.json")->required()->type_name("...");
    verb->add_option("--out", combine->out, "The folder to write into; it is made when it is not there")
        ->required()->type_name("DIR");
    offer(verb, combine, chosen, &runCombine);
}

void offerPaper(CLI::App& app, Run& chosen) {
    auto print = std::make_shared<PrintOptions>();
    CLI::App* verb = addVerb(app, "print", "Print a service's form for filling in by hand, as a PDF", print->common);
    verb->add_option("SERVICE", print->service, "The service's form: an id, a *.service.json file, or the records (*.camre) that it is used in")
        ->required()->type_name("");
    addPassphrase(*verb, print->common);
    verb->add_option("--language", print->language, "The language of the form, such as pl")->required()->type_name("L");
    verb->add_option("--out", print->out, "The PDF to write; where its boxes are is written beside it")->required()->type_name("FORM.pdf");
    verb->add_option("--size", print->size, "Size of the text: auto, 14, 12 or large (auto)")->type_name("SIZE");
    verb->add_flag("--follow-up", print->followUp, "For people who have filled it in before: no questions about who they are");
    auto* companion = verb->add_flag("--companion", print->companion, "To be read along: the same numbers, no boxes");
    verb->add_option("--second", print->second, "Another language on the same form, where it still takes two sides")->type_name("L2")->excludes(companion);
    offer(verb, print, chosen, &runPrint);
}

void offerCheckOf(CLI::App& check, Run& chosen, CheckKind kind, const std::string& name, const std::string& does) {
    auto options = std::make_shared<CheckOptions>();
    options->kind = kind;
    CLI::App* verb = addVerb(check, name, does, options->common);
    verb->add_option("PATH", options->path, "What is checked")->required()->type_name("");
    if (kind == CheckKind::Forms) {
        verb->add_option("--service", options->service, "A *.service.json of your own, when the forms belong to it")
            ->type_name("PROFILE");
    }
    offer(verb, options, chosen, &runCheck);
}

void offerKeeping(CLI::App& app, Run& chosen) {
    auto backup = std::make_shared<BackupOptions>();
    CLI::App* verb = addVerb(app, "backup", "Write a backup, locked like the file, and read it back to prove it", backup->common);
    addFile(*verb, backup->file, backup->common);
    verb->add_option("--out", backup->out, "The backup; there must be no file of that name")->required()->type_name("B");
    offer(verb, backup, chosen, &runBackup);

    auto restore = std::make_shared<RestoreOptions>();
    verb = addVerb(app, "restore", "Put a backup in its place; what is there now is kept aside", restore->common);
    verb->add_option("B", restore->file, "The backup; it is not changed")->required()->type_name("");
    verb->add_option("--passphrase-file", restore->common.passphraseFile,
                     "Read the backup's passphrase from the first line of this file; '-' is standard input")
        ->type_name("F");
    verb->add_option("--out", restore->out, "The records that it becomes, a file that ends in .camre")->required()->type_name("FILE");
    verb->add_option("--present-passphrase-file", restore->presentPassphraseFile,
                     "The passphrase of the file that lies there now, when it is another one")
        ->type_name("F");
    verb->add_flag("--yes", restore->yes, "Do it although a file lies there; without it you are only told what would be lost");
    offer(verb, restore, chosen, &runRestore);
}

void offerChecks(CLI::App& app, Run& chosen) {
    CLI::App* check = app.add_subcommand("check", "Check a catalogue, service, pack or forms; nothing is changed");
    check->require_subcommand(1);
    check->footer(kFooter);
    offerCheckOf(*check, chosen, CheckKind::Catalogue, "catalogue", "Check a catalogue.json against its rules");
    offerCheckOf(*check, chosen, CheckKind::Service, "service", "Check a *.service.json against its catalogue");
    offerCheckOf(*check, chosen, CheckKind::Pack, "pack", "Check the folder of a language pack");
    offerCheckOf(*check, chosen, CheckKind::Forms, "forms", "Check a file of forms without adding it");

    auto verify = std::make_shared<VerifyOptions>();
    CLI::App* verb = addVerb(app, "verify", "Check that a file of records is whole; nothing is changed", verify->common);
    addFile(*verb, verify->file, verify->common);
    verb->add_option("--salvage", verify->salvage, "Save what can be read of a damaged file into this new one")->type_name("OUT");
    offer(verb, verify, chosen, &runVerify);
}

CLI::App* addLanguageVerb(CLI::App& language, const std::string& name, const std::string& does, LanguageOptions& options) {
    CLI::App* verb = addVerb(language, name, does, options.common);
    verb->add_option("--packs", options.packs, "The folder of your own languages (~/.local/share/camre/translations)")->type_name("DIR");
    return verb;
}

void addKind(CLI::App& verb, LanguageOptions& options) {
    verb.add_option("--as", options.as, "csv, xliff or one-file, where the file's ending does not say it")->type_name("KIND");
}

void offerNewLanguage(CLI::App& language, Run& chosen) {
    auto begun = std::make_shared<LanguageOptions>();
    CLI::App* verb = addLanguageVerb(language, "new", "Begin a language without a text yet", *begun);
    verb->add_option("LANG", begun->tag, "The tag of the language, such as bn")->required()->type_name("");
    verb->add_option("--endonym", begun->endonym, "The language's own name")->required()->type_name("NAME");
    verb->add_option("--name-en", begun->nameEn, "Its name in English")->required()->type_name("NAME");
    verb->add_option("--name-cy", begun->nameCy, "Its name in Welsh")->required()->type_name("NAME");
    verb->add_option("--script", begun->script, "The four letters of its script (Latn)")->default_str("Latn")->type_name("SCRIPT");
    verb->add_flag("--right-to-left", begun->rightToLeft, "It is written from right to left");
    verb->add_option("--font", begun->fonts, "A font that has its letters (Noto Sans); may be given again")->type_name("FAMILY");
    begun->script = "Latn";
    offer(verb, begun, chosen, &runLanguageNew);
}

void offerLanguages(CLI::App& app, Run& chosen) {
    CLI::App* language = app.add_subcommand("language", "List, write out and take in languages, for translators");
    language->require_subcommand(1);
    language->footer(kFooter);
    auto list = std::make_shared<LanguageOptions>();
    CLI::App* verb = addLanguageVerb(*language, "list", "List the languages and how far each has come", *list);
    offer(verb, list, chosen, &runLanguageList);

    auto out = std::make_shared<LanguageOptions>();
    verb = addLanguageVerb(*language, "export", "Write a language as a spreadsheet, as XLIFF or as one file", *out);
    verb->add_option("LANG", out->tag, "The tag of the language, such as pl")->required()->type_name("");
    verb->add_option("--out", out->file, "The file: *.csv, *.xlf or *.camre-language.zip")->required()->type_name("FILE");
    addKind(*verb, *out);
    verb->add_flag("--replace", out->replace, "An older file of that name may go");
    offer(verb, out, chosen, &runLanguageExport);

    auto in = std::make_shared<LanguageOptions>();
    verb = addLanguageVerb(*language, "import", "Take such a file in: all of it, or nothing", *in);
    verb->add_option("FILE", in->file, "The file that came back")->required()->type_name("");
    verb->add_option("--language", in->tag, "The tag of its language; one file says it itself")->type_name("LANG");
    addKind(*verb, *in);
    verb->add_flag("--dry-run", in->dryRun, "Only check it, and say what would change");
    verb->add_flag("--leave-out", in->leaveOut, "Leave out lines with a fault, and take the others");
    offer(verb, in, chosen, &runLanguageImport);
    offerNewLanguage(*language, chosen);
}

// The words of the command line may hold a code or a passphrase put in the wrong place: only what
// looks like an option's name is repeated.
std::string wrongUse(const CLI::ParseError& error, const CLI::App& app) {
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr) return "An option has no value, or one that does not fit";
    for (const auto& word : app.remaining(true)) {
        const bool option = word.rfind("--", 0) == 0 && word.find_first_not_of("-abcdefghijklmnopqrstuvwxyz") == std::string::npos;
        if (option) return "There is no option " + word;
    }
    return "There is a word too many";
}

int ended(ExitCode code) {
    if (!flushOutput() && code == ExitCode::Done) return static_cast<int>(fail({ErrorCode::FileUnwritable, "standard output", {}}));
    return static_cast<int>(code);
}

}  // namespace

int runCommandLine(int argc, const char* const* argv, const Printers& printers) {
    std::ios::sync_with_stdio(false);
    CLI::App app("Camre without the window: records of migrants' progress, for scripts and for those who look after them",
                 "camre-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", CAMRE_VERSION);
    app.footer(kFooter);
    Run chosen;
    offerMaking(app, chosen);
    offerForms(app, chosen);
    offerLeaving(app, chosen);
    offerResults(app, chosen);
    offerPaper(app, chosen);
    offerKeeping(app, chosen);
    offerChecks(app, chosen);
    offerLanguages(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& answered) {
        app.exit(answered);
        return ended(ExitCode::Done);
    } catch (const CLI::ParseError& error) {
        return ended(fail({ErrorCode::WrongUse, wrongUse(error, app), {}}));
    }
    return ended(chosen(printers));
}

}  // namespace camre
