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
    warn("It takes " + std::to_string(form.sides) + " sides. Take out " + std::to_string(form.takeOut) + " questions to make it two.");
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

}  // namespace

ExitCode runPrint(const PrintOptions& options) {
    if (options.common.formPrinter == nullptr) return fail(Error{ErrorCode::WrongUse, "This camre-cli was built without letters for paper", {}});
    const auto points = pointsOption(options.size);
    if (!points) return fail(points.error());
    const auto library = libraryFor(options.common);
    if (!library) return fail(library.error());
    const auto profile = profileFor(library.value(), options.service);
    if (!profile) return fail(profile.error());
    PaperWish wish;
    wish.points = points.value();
    wish.followUp = options.followUp;
    wish.companion = options.companion;
    const auto form = printPaperForm(library.value(), *options.common.formPrinter, profile.value().profile, LanguageTag(repeatable(options.language)),
                                     options.second.empty() ? LanguageTag() : LanguageTag(repeatable(options.second)), wish, options.out);
    if (!form) return fail(form.error());
    sayHowSet(form.value(), wish.points == kLargePrint);
    return report(options, form.value());
}

}  // namespace camre
