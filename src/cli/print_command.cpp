#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "workspace/paper_form_file.h"

namespace camre {
namespace {

constexpr double kLargePrint = 18;

Result<double> pointsOption(const std::string& size) {
    if (size.empty() || size == "auto") return 0.0;
    if (size == "large") return kLargePrint;
    const auto points = numberOption("--size", size, 12, 14);
    if (!points) return points.error();
    if (points.value() == 13) return Error{ErrorCode::WrongUse, "--size is auto, 14, 12 or large", {}};
    return static_cast<double>(points.value());
}

void sayHowSet(const PrintedForm& form, bool isLarge) {
    if (isLarge || form.sides <= 2) return;
    warn("It takes " + std::to_string(form.sides) + " sides. Take out " + std::to_string(form.takeOut) + " of its questions to make it two.");
}

ExitCode report(const PrintOptions& options, const PrintedForm& form) {
    const std::string out = harmless(options.out.string());
    const std::string geometry = form.geometry.empty() ? std::string() : harmless(paperGeometryPath(options.out).string());
    if (!options.common.json) {
        const std::string beside = geometry.empty() ? std::string() : ", and where its boxes are to " + geometry;
        say("The form is written to " + out + beside + ".");
        return ExitCode::Done;
    }
    nlohmann::ordered_json json{{"out", out}, {"sides", form.sides}, {"points", form.points}, {"grouped", form.grouped}, {"takeOut", form.takeOut}};
    if (!geometry.empty()) json["geometry"] = geometry;
    say(json.dump());
    return ExitCode::Done;
}

bool isRecords(const std::string& service) { return std::filesystem::path(service).extension() == ".camre"; }

Result<PrintedForm> printed(const PrintOptions& options, const Library& library, const Catalogue& catalogue, const ServiceProfile& profile, const PaperWish& wish) {
    return printPaperForm(library, catalogue, *options.common.formPrinter, profile, LanguageTag(repeatable(options.language)),
                          options.second.empty() ? LanguageTag() : LanguageTag(repeatable(options.second)), wish, options.out);
}

Result<PrintedForm> printFromProfile(const PrintOptions& options, const PaperWish& wish) {
    const auto library = libraryFor(options.common);
    if (!library) return library.error();
    const auto profile = profileFor(library.value(), options.service);
    if (!profile) return profile.error();
    return printed(options, library.value(), library.value().catalogue, profile.value().profile, wish);
}

// The form in use, with the file's own questions. What went out to people is not replaced any more.
Result<PrintedForm> printFromRecords(const PrintOptions& options, PaperWish wish) {
    const auto session = openSession(options.common, options.service);
    if (!session) return session.error();
    Workspace& workspace = *session.value().workspace;
    const FileFacts facts = workspace.facts();
    wish.sample = facts.sample;
    auto form = printed(options, *session.value().library, workspace.catalogue(), facts.profile, wish);
    if (!form) return form;
    if (const Status noted = workspace.notePrinted(); !noted) return noted.error();
    return form;
}

}  // namespace

ExitCode runPrint(const PrintOptions& options) {
    if (options.common.formPrinter == nullptr) return fail(Error{ErrorCode::WrongUse, "This camre-cli was built without letters for paper", {}});
    const auto points = pointsOption(options.size);
    if (!points) return fail(points.error());
    PaperWish wish;
    wish.points = points.value();
    wish.followUp = options.followUp;
    wish.companion = options.companion;
    const auto form = isRecords(options.service) ? printFromRecords(options, wish) : printFromProfile(options, wish);
    if (!form) return fail(form.error());
    sayHowSet(form.value(), wish.points == kLargePrint);
    return report(options, form.value());
}

}  // namespace camre
