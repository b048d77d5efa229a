#include "workspace/accountability.h"

#include "answers/person_code.h"
#include "base/atomic_file.h"
#include "base/random.h"
#include "catalogue/profile_reader.h"
#include "release/protection.h"
#include "release/rounding.h"
#include "release/thresholds.h"
#include "workspace/workspace.h"

namespace camre {
namespace {

constexpr std::size_t kLargestPaper = 100'000;

std::string fileName(AccountSheet sheet) { return sheet == AccountSheet::Dpia ? "dpia.txt" : "records-of-processing.txt"; }

std::map<std::string, std::string> promisesOf(const ServiceProfile* profile) {
    const PrivacyNotice privacy = profile == nullptr ? PrivacyNotice{} : profile->privacy;
    return {{"controller", privacy.controller},
            {"contact", privacy.contact},
            {"dpo", privacy.dpo},
            {"purposes", privacy.purposes},
            {"lawfulBasis", privacy.lawfulBasis},
            {"article9", privacy.article9},
            {"recipients", privacy.recipients},
            {"retentionMonths", profile == nullptr ? std::string() : std::to_string(privacy.retentionMonths)},
            {"complaints", privacy.complaints}};
}

AccountLine lineOf(std::string_view text) {
    using Kind = AccountLine::Kind;
    const std::pair<std::string_view, Kind> marks[] = {
        {"## ", Kind::Heading}, {"# ", Kind::Title}, {"- ", Kind::Point}, {"? ", Kind::Blank}, {"= ", Kind::Written}};
    for (const auto& [mark, kind] : marks) {
        if (text.substr(0, mark.size()) == mark) return {kind, std::string(text.substr(mark.size()))};
    }
    return {Kind::Text, std::string(text)};
}

// False when a mark in curly brackets is none of these.
bool fill(std::string& words, const std::map<std::string, std::string>& numbers) {
    for (auto open = words.find('{'); open != std::string::npos; open = words.find('{', open)) {
        const auto close = words.find('}', open);
        const auto number = close == std::string::npos ? numbers.end() : numbers.find(words.substr(open + 1, close - open - 1));
        if (number == numbers.end()) return false;
        words.replace(open, close - open + 1, number->second);
        open += number->second.size();
    }
    return true;
}

}  // namespace

std::map<std::string, std::string> numbersOfThisBuild() {
    const auto text = [](auto number) { return std::to_string(number); };
    SeededRandom random(1);
    return {{"version", CAMRE_VERSION},
            {"questions", text(kMostIndicators)},
            {"codeSigns", text(PersonCode::random(random).compact().size())},
            {"threshold", text(Thresholds{}.adult)},
            {"childThreshold", text(Thresholds{}.child)},
            {"base", text(kRoundingBase)},
            {"figuresFrom", text(kFiguresFrom)},
            {"splitFrom", text(kSplitFrom)},
            {"passphrase", text(kShortestPassphrase)},
            {"reminderDays", text(kBackupReminderDays)},
            {"backupMonths", text(kUsualBackupMonths)},
            {"mostBackupMonths", text(kMostBackupMonths)},
            {"retentionMost", text(kLongestRetention)}};
}

Result<std::vector<AccountLine>> accountSheet(const LanguagePack& pack, AccountSheet sheet, const ServiceProfile* profile) {
    const std::filesystem::path path = pack.folder / fileName(sheet);
    const auto text = readWholeFile(path, kLargestPaper);
    if (!text) return Error{ErrorCode::UnknownLanguage, path.string(), pack.tag.text};
    const auto numbers = numbersOfThisBuild();
    const auto promises = promisesOf(profile);
    std::vector<AccountLine> lines;
    std::string_view rest = text.value();
    for (int number = 1; !rest.empty(); ++number) {
        const auto end = rest.find('\n');
        AccountLine line = lineOf(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (line.words.empty()) continue;
        bool known = true;
        if (line.kind == AccountLine::Kind::Written) {
            const auto promise = promises.find(line.words);
            known = promise != promises.end();
            if (known) line.words = promise->second;
        } else {
            known = fill(line.words, numbers);
        }
        if (!known) return Error{ErrorCode::WrongFormat, path.string() + " line " + std::to_string(number), line.words};
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace camre
