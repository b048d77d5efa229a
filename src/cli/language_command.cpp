#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "cli/problem_list.h"
#include "exchange/translation_files.h"
#include "pack/own_pack.h"
#include "pack/pack_progress.h"
#include "pack/pack_writer.h"

namespace camre {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t kLargestFile = 16'000'000;  // bytes; the readers have closer limits of their own

enum class Kind { Sheet, Xliff, OneFile };

// The languages as they are in use here, and what a translation is read beside.
struct Shelf {
    Library library;
    fs::path userPacks;
    EarlierTexts earlier;

    [[nodiscard]] const LanguagePack& english() const { return *library.pack(library.catalogue.sourceLanguage); }
    [[nodiscard]] TranslationTexts textsOf(const LanguagePack& pack) const {
        return {pack, english(), library.pack(LanguageTag("cy")), library.catalogue, &earlier};
    }
};

fs::path packsFolder(const LanguageOptions& options) {
    if (!options.packs.empty()) return options.packs;
    return options.common.data.empty() ? userPacksFolder() : fs::path();
}

Result<Shelf> openShelf(const LanguageOptions& options) {
    const fs::path userPacks = packsFolder(options);
    auto library = loadLibrary(findDataFolder(options.common.data), userPacks);
    if (!library) return library.error();
    for (const Error& problem : library.value().problems) warn(harmless(describe(problem)));
    Shelf shelf{std::move(library).value(), userPacks, {}};
    for (const fs::path& folder : {shelf.library.shippedPacks / shelf.english().tag.text, shelf.english().folder}) {
        const EarlierReading reading = readEarlierTexts(folder);
        shelf.earlier.insert(reading.texts.begin(), reading.texts.end());
    }
    return shelf;
}

Error unknown(const std::string& tag) { return {ErrorCode::UnknownLanguage, "camre-cli", repeatable(tag)}; }

// The kind of file, by its ending or as it is said.
Result<Kind> kindOf(const LanguageOptions& options) {
    const std::string name = options.file.string();
    const auto is = [&](std::string_view said, std::initializer_list<std::string_view> endings) {
        if (!options.as.empty()) return options.as == said;
        return std::any_of(endings.begin(), endings.end(), [&name](std::string_view ending) { return name.ends_with(ending); });
    };
    if (is("csv", {".csv"})) return Kind::Sheet;
    if (is("xliff", {".xlf", ".xliff"})) return Kind::Xliff;
    if (is("one-file", {".zip"})) return Kind::OneFile;
    return Error{ErrorCode::WrongUse, "The file must end in .csv, .xlf or .camre-language.zip, or --as must say csv, xliff or one-file", {}};
}

std::string_view stageName(PackStage stage) {
    switch (stage) {
        case PackStage::Draft: return "draft";
        case PackStage::NeedsUpdate: return "needs-update";
        case PackStage::Complete: return "complete";
        case PackStage::Ready: break;
    }
    return "ready";
}

void sayLanguage(const LanguagePack& pack, const PackProgress& progress) {
    constexpr std::size_t widths[] = {8, 14, 9, 9, 13, 9, 0};
    const auto of = [](int there, int needed) { return std::to_string(there) + "/" + std::to_string(needed); };
    sayRow(widths, {pack.tag.text, std::string(stageName(progress.stage)), of(progress.textsThere, progress.textsNeeded),
                    of(progress.soundsThere, progress.soundsNeeded), std::to_string(progress.textsChecked) + " checked",
                    std::to_string(progress.textsStale) + " stale", pack.nameEn});
}

Json jsonOf(const LanguagePack& pack, const PackProgress& progress) {
    return {{"language", pack.tag.text},          {"name", harmless(pack.nameEn)},      {"endonym", harmless(pack.endonym)},
            {"stage", stageName(progress.stage)}, {"texts", progress.textsThere},       {"textsNeeded", progress.textsNeeded},
            {"sounds", progress.soundsThere},     {"soundsNeeded", progress.soundsNeeded}, {"checked", progress.textsChecked},
            {"stale", progress.textsStale},       {"folder", harmless(pack.folder.string())}};
}

// Nothing is put over another file unless that is asked for.
Status writeNew(const fs::path& file, const std::string& bytes, bool replace) {
    std::error_code failed;
    if (!replace && fs::exists(fs::symlink_status(file, failed))) return Error{ErrorCode::FileExists, file.string(), {}};
    return writeWholeFile(file, bytes);
}

Status takeOut(const LanguageOptions& options, Kind kind, const Shelf& shelf, const LanguagePack& pack) {
    const TranslationTexts texts = shelf.textsOf(pack);
    switch (kind) {
        case Kind::Sheet: return writeNew(options.file, translationCsv(texts), options.replace);
        case Kind::Xliff: return writeNew(options.file, translationXliff(texts), options.replace);
        case Kind::OneFile: break;
    }
    return options.replace ? replaceLanguageFile(pack, options.file) : writeLanguageFile(pack, options.file);
}

Error withFile(Error error, const fs::path& file) {
    error.place = error.place.empty() ? file.string() : file.string() + "/" + error.place;
    return error;
}

Result<TranslationChanges> changesIn(const LanguageOptions& options, Kind kind, const TranslationTexts& texts) {
    const auto bytes = readWholeFile(options.file, kLargestFile);
    if (!bytes) return bytes.error();
    auto changes = kind == Kind::Xliff ? readTranslationXliff(bytes.value(), texts) : readTranslationCsv(bytes.value(), texts);
    if (!changes) return withFile(changes.error(), options.file);
    for (Error& problem : changes.value().problems) problem = withFile(problem, options.file);
    return changes;
}

void sayTaken(const LanguageOptions& options, const TranslationChanges& changes, const fs::path& folder) {
    const std::string where = harmless(folder.string());
    if (options.common.json) {
        say(Json{{"changed", changes.changedCount}, {"unchanged", changes.unchangedCount}, {"leftOut", changes.problems.size()},
                 {"written", !options.dryRun && changes.changedCount > 0}, {"folder", where}}.dump());
        return;
    }
    say("Texts changed: " + std::to_string(changes.changedCount) + ". As they were: " + std::to_string(changes.unchangedCount) +
        ". Lines left out: " + std::to_string(changes.problems.size()) + ".");
    if (options.dryRun) say("Nothing was written (--dry-run).");
    else if (changes.changedCount > 0) say("The language is in " + where + ".");
}

ExitCode takeTexts(const LanguageOptions& options, Kind kind, const Shelf& shelf) {
    const LanguagePack* pack = shelf.library.pack(LanguageTag(options.tag));
    if (pack == nullptr) return fail(unknown(options.tag));
    auto changes = changesIn(options, kind, shelf.textsOf(*pack));
    if (!changes) return fail(changes.error());
    const Problems& problems = changes.value().problems;
    if (!problems.empty() && !options.leaveOut) return failAll(problems);
    for (const Error& problem : problems) warn(harmless(describe(problem)));
    fs::path folder = pack->folder;
    if (!options.dryRun && changes.value().changedCount > 0) {
        const auto kept = keepOwnPack(*pack, changes.value().pack, shelf.library.catalogue, shelf.userPacks);
        if (!kept) return fail(kept.error());
        folder = kept.value().folder;
    }
    sayTaken(options, changes.value(), folder);
    return problems.empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

ExitCode takeOneFile(const LanguageOptions& options, const Shelf& shelf) {
    if (options.dryRun || options.leaveOut) return fail({ErrorCode::WrongUse, "A language as one file is taken whole: without --dry-run and --leave-out", {}});
    const auto taken = takeLanguageFile(options.file, shelf.userPacks);
    if (!taken) return fail(taken.error());
    const std::string where = harmless(taken.value().folder.string());
    if (options.common.json) say(Json{{"language", taken.value().tag.text}, {"texts", taken.value().words.size()}, {"folder", where}}.dump());
    else say("The language " + taken.value().tag.text + " is in " + where + ".");
    return ExitCode::Done;
}

}  // namespace

ExitCode runLanguageList(const LanguageOptions& options) {
    const auto shelf = openShelf(options);
    if (!shelf) return fail(shelf.error());
    Json list = Json::array();
    for (const LanguagePack& pack : shelf.value().library.packs) {
        const PackProgress progress = progressOf(pack, shelf.value().english(), shelf.value().library.catalogue);
        if (options.common.json) list.push_back(jsonOf(pack, progress));
        else sayLanguage(pack, progress);
    }
    if (options.common.json) say(list.dump());
    return ExitCode::Done;
}

ExitCode runLanguageExport(const LanguageOptions& options) {
    const auto kind = kindOf(options);
    if (!kind) return fail(kind.error());
    const auto shelf = openShelf(options);
    if (!shelf) return fail(shelf.error());
    const LanguagePack* pack = shelf.value().library.pack(LanguageTag(options.tag));
    if (pack == nullptr) return fail(unknown(options.tag));
    const Status written = whileBusy("Writing the language", [&] { return takeOut(options, kind.value(), shelf.value(), *pack); });
    if (!written) return fail(written.error());
    const std::string where = harmless(options.file.string());
    if (options.common.json) say(Json{{"language", pack->tag.text}, {"texts", pack->words.size()}, {"out", where}}.dump());
    else say("The language " + pack->tag.text + " is written to " + where + ".");
    return ExitCode::Done;
}

ExitCode runLanguageImport(const LanguageOptions& options) {
    const auto kind = kindOf(options);
    if (!kind) return fail(kind.error());
    if (kind.value() != Kind::OneFile && options.tag.empty())
        return fail({ErrorCode::WrongUse, "A spreadsheet or XLIFF needs --language, such as --language pl", {}});
    const auto shelf = openShelf(options);
    if (!shelf) return fail(shelf.error());
    if (shelf.value().userPacks.empty()) return fail({ErrorCode::WrongUse, "With --data, --packs must say where the language is to lie", {}});
    return kind.value() == Kind::OneFile ? takeOneFile(options, shelf.value()) : takeTexts(options, kind.value(), shelf.value());
}

ExitCode runLanguageNew(const LanguageOptions& options) {
    const auto shelf = openShelf(options);
    if (!shelf) return fail(shelf.error());
    if (shelf.value().userPacks.empty()) return fail({ErrorCode::WrongUse, "With --data, --packs must say where the language is to lie", {}});
    if (shelf.value().library.pack(LanguageTag(options.tag)) != nullptr)
        return fail({ErrorCode::FileExists, (shelf.value().userPacks / options.tag).string(), {}});
    NewLanguage language;
    language.tag = LanguageTag(options.tag);
    language.endonym = options.endonym;
    language.nameEn = options.nameEn;
    language.nameCy = options.nameCy;
    language.script = options.script;
    language.direction = options.rightToLeft ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    language.fontFamilies = options.fonts;
    const auto begun = beginPack(language, shelf.value().library.catalogue, shelf.value().userPacks);
    if (!begun) return fail(begun.error());
    const std::string where = harmless(begun.value().folder.string());
    if (options.common.json) say(Json{{"language", begun.value().tag.text}, {"folder", where}}.dump());
    else say("The language " + begun.value().tag.text + " is begun in " + where + ", without a text yet.");
    return ExitCode::Done;
}

}  // namespace camre
