#include "cli/console.h"

#include <algorithm>
#include <iostream>

#include "base/utf8.h"

namespace camre {
namespace {

constexpr std::size_t kLongestLine = 4000;

}  // namespace

std::string harmless(std::string_view text) {
    std::string safe;
    const bool cut = text.size() > kLongestLine;
    if (cut) text = text.substr(0, kLongestLine);
    while (!text.empty()) {
        const auto next = nextCharacter(text);
        const auto length = next ? text.size() - next->rest.size() : 1;
        const auto sign = text.substr(0, length);
        safe += !next || hasUnsafeCharacters(sign, false) ? "?" : sign;
        text.remove_prefix(length);
    }
    return cut ? safe + " …" : safe;
}

void say(std::string_view line) { std::cout << line << '\n'; }

void warn(std::string_view sentence) { std::cerr << harmless(sentence) << '\n'; }

ExitCode fail(const Error& error) {
    warn(describe(error));
    return exitCodeOf(error.code);
}

ExitCode failAll(const Problems& problems, bool stoppedEarly) {
    for (const auto& problem : problems) warn(describe(problem));
    if (stoppedEarly) warn("The reading stopped there; there may be more problems.");
    return problems.empty() ? ExitCode::InputRefused : exitCodeOf(problems.front().code);
}

void sayRow(std::span<const std::size_t> widths, const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += cells[i];
        if (i + 1 == cells.size()) break;
        const auto width = i < widths.size() ? widths[i] : 0;
        line.append(2 + width - std::min(width, characterCount(cells[i])), ' ');
    }
    say(line);
}

bool flushOutput() { return static_cast<bool>(std::cout.flush()); }

}  // namespace camre
