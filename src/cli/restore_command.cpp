#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "workspace/restore.h"

namespace camre {
namespace {

std::string_view presentName(PresentFile present) {
    switch (present) {
        case PresentFile::Missing: return "missing";
        case PresentFile::Whole: return "whole";
        case PresentFile::Damaged: return "damaged";
        case PresentFile::Unreadable: return "unreadable";
    }
    return {};
}

nlohmann::ordered_json asJson(const RestorePlan& plan) {
    return {{"made", plan.made ? nlohmann::ordered_json(plan.made->iso()) : nlohmann::ordered_json()},
            {"people", plan.peopleCount},
            {"forms", plan.formsCount},
            {"releases", plan.releasesCount},
            {"encrypted", plan.encrypted},
            {"present", presentName(plan.present)},
            {"presentPeople", plan.presentPeople},
            {"presentForms", plan.presentForms},
            {"peopleLost", plan.peopleLost},
            {"formsLost", plan.formsLost},
            {"correctionsLost", plan.formsBack},
            {"releasesKept", plan.releasesCarried},
            {"erasedAgain", plan.erasedAgain},
            {"stoppedAgain", plan.stoppedAgain},
            {"peopleBack", plan.peopleBack},
            {"diverged", plan.diverged},
            {"releasesDropped", plan.releasesDropped},
            {"overdue", plan.overdue}};
}

void sayCount(const std::string& what, std::int64_t count) {
    if (count > 0) say(what + ": " + std::to_string(count));
}

void sayPresent(const RestorePlan& plan) {
    switch (plan.present) {
        case PresentFile::Missing: say("No newer file lies there. Whoever was erased since has to be erased again."); return;
        case PresentFile::Whole: break;
        case PresentFile::Damaged: say("The file that lies there is damaged; what it knows was read as far as it goes."); break;
        case PresentFile::Unreadable:
            say("The file that lies there cannot be read at all: what was released, erased or stopped since is not known. "
                "Erase again whoever was erased since, and release no period again that was released since.");
            return;
    }
    say("The file that lies there has people: " + std::to_string(plan.presentPeople) + ", forms: " + std::to_string(plan.presentForms));
}

void sayPlan(const RestorePlan& plan) {
    say("The backup was made: " + (plan.made ? plan.made->iso() : std::string("not noted; an ordinary copy")));
    say("People: " + std::to_string(plan.peopleCount) + ", forms: " + std::to_string(plan.formsCount) +
        ", releases: " + std::to_string(plan.releasesCount));
    sayPresent(plan);
    sayCount("People lost, who came since", plan.peopleLost);
    sayCount("Forms lost, filled since", plan.formsLost);
    sayCount("Forms whose corrections are lost", plan.formsBack);
    sayCount("Releases made since, which stand", plan.releasesCarried);
    sayCount("People erased again, as they were since", plan.erasedAgain);
    sayCount("People who stopped taking part since, and stay so", plan.stoppedAgain);
    sayCount("People who come back and are not in the file that lies there", plan.peopleBack);
    sayCount("Releases of the backup that are dropped, since other ones of the same days were made", plan.releasesDropped);
    if (plan.diverged) say("Both files were worked in: neither is simply the older one. What was done in one of them only is lost.");
    if (plan.overdue) say("This backup should have been deleted: who was erased in the meantime may come back with it.");
}

Result<std::string> presentPassphrase(const RestoreOptions& options, const std::string& same) {
    if (options.presentPassphraseFile.empty()) return same;
    return getPassphrase(options.presentPassphraseFile, PassphraseUse::Open);
}

void report(const RestoreOptions& options, const RestorePlan& plan, const std::optional<Restored>& done) {
    const auto aside = done && done->aside ? std::optional(done->aside->string()) : std::nullopt;
    if (options.common.json) {
        auto json = asJson(plan);
        json["done"] = done.has_value();
        json["aside"] = aside ? nlohmann::ordered_json(*aside) : nlohmann::ordered_json();
        return say(json.dump());
    }
    sayPlan(plan);
    if (!done) return;
    say("Restored to " + harmless(options.out.string()) + ". It opens with the passphrase of the backup.");
    if (aside) say("What was there is kept as " + harmless(*aside) + ". It holds people too: delete it when all is well.");
}

}  // namespace

ExitCode runRestore(const RestoreOptions& options) {
    const auto clock = clockFor(options.common);
    if (!clock) return fail(clock.error());
    std::error_code unseen;
    if (!std::filesystem::exists(options.file, unseen)) return fail({ErrorCode::FileNotFound, options.file.string(), {}});
    const auto passphrase = getPassphrase(options.common.passphraseFile, PassphraseUse::Open);
    if (!passphrase) return fail(passphrase.error());
    const auto present = presentPassphrase(options, passphrase.value());
    if (!present) return fail(present.error());
    const auto restore = whileBusy("Looking into the backup", [&] {
        return prepareRestoreTo(options.file, passphrase.value(), options.out, present.value(), *clock.value(), ActingRole::CommandLine);
    });
    if (!restore) return fail(restore.error());
    const RestorePlan& plan = restore.value()->plan();
    if (plan.present != PresentFile::Missing && !options.yes) {
        report(options, plan, std::nullopt);
        warn("Nothing has changed. To go on, give --yes.");
        return ExitCode::WrongUse;
    }
    const auto done = whileBusy("Restoring", [&] { return restore.value()->carryOut(); });
    if (!done) return fail(done.error());
    report(options, plan, done.value());
    return ExitCode::Done;
}

}  // namespace camre
