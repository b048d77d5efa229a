#include <algorithm>
#include <array>
#include <optional>

#include "base/utf8.h"
#include "exchange/csv_text.h"
#include "exchange/translation_changes.h"
#include "exchange/translation_files.h"
#include "pack/pack_check.h"
#include "pack/word_place.h"

namespace camre {
namespace {

constexpr std::size_t kLargestSheet = 8'000'000;  // bytes; a full sheet is some 200 kB
constexpr std::size_t kMostRows = 10'000;
constexpr std::string_view kTextColumn = "text:";

std::string lineName(std::size_t index) { return "line " + std::to_string(index + 1); }

std::string lowered(std::string_view text) {
    std::string low;
    for (const char c : text) {
        if (c != ' ') low += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return low;
}

// Where the columns stand; spreadsheet programs let people move and rename them.
struct Columns {
    std::optional<std::size_t> key, english, text, state, note;
    std::string otherLanguage;
};

Columns columnsOf(const std::vector<std::string>& header, const LanguageTag& tag) {
    Columns columns;
    const std::string wanted = lowered(kTextColumn) + lowered(tag.text);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name = lowered(header[i]);
        if (name == "key") columns.key = i;
        else if (name == "english") columns.english = i;
        else if (name == wanted) columns.text = i;
        else if (name == "state") columns.state = i;
        else if (name == "note") columns.note = i;
        else if (name.starts_with(kTextColumn)) columns.otherLanguage = header[i].substr(header[i].find(':') + 1);
    }
    return columns;
}

Status check(const Columns& columns, const LanguageTag& tag) {
    if (!columns.key) return Error{ErrorCode::WrongFormat, lineName(0), "key"};
    if (columns.text) return {};
    if (!columns.otherLanguage.empty()) return Error{ErrorCode::OtherLanguage, lineName(0), columns.otherLanguage};
    return Error{ErrorCode::WrongFormat, lineName(0), std::string(kTextColumn) + tag.text};
}

// The separator is the one with which the first row names the most of our columns.
char separatorOf(std::string_view bytes, const LanguageTag& tag) {
    const std::string_view first = bytes.substr(0, bytes.find_first_of("\r\n"));
    for (const char separator : {';', '\t'}) {
        const auto row = parseCsv(first, separator, 2);
        if (row && !row.value().empty() && columnsOf(row.value().front(), tag).key && row.value().front().size() > 1) return separator;
    }
    return ',';
}

std::string cellAt(const std::vector<std::string>& row, std::optional<std::size_t> column) {
    return column && *column < row.size() ? fromSafeCell(row[*column]) : std::string();
}

std::optional<std::string> optionalCellAt(const std::vector<std::string>& row, std::optional<std::size_t> column) {
    return column && *column < row.size() ? std::optional(cellAt(row, column)) : std::nullopt;
}

bool isEmptyRow(const std::vector<std::string>& row) {
    return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.find_first_not_of(" \t\r\n") == std::string::npos; });
}

std::string withoutSpaces(const std::string& text) {
    std::string bare;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') bare += c;
    }
    return bare;
}

TranslationLine lineOf(const std::vector<std::string>& row, const Columns& columns, std::size_t index) {
    TranslationLine line;
    line.place = lineName(index);
    line.key = withoutSpaces(cellAt(row, columns.key));
    line.english = optionalCellAt(row, columns.english);
    line.text = cellAt(row, columns.text);
    line.state = lowered(cellAt(row, columns.state));
    line.note = optionalCellAt(row, columns.note);
    return line;
}

// The place of the first byte that is no UTF-8, as a sheet saved in another encoding has it.
std::optional<Error> encodingFault(std::string_view bytes) {
    std::size_t line = 0;
    for (std::string_view rest = bytes; !rest.empty();) {
        const auto next = nextCharacter(rest);
        if (!next) return Error{ErrorCode::NotUtf8, lineName(line), {}};
        if (next->character == '\n') ++line;
        rest = next->rest;
    }
    return std::nullopt;
}

}  // namespace

std::string translationCsv(const TranslationTexts& texts) {
    std::string sheet = "\xEF\xBB\xBF" + csvRow({"key", "where", "English", "Welsh", std::string(kTextColumn) + texts.pack.tag.text, "state", "note", "English before"});
    for (const std::string& key : allKeys(texts.catalogue)) {
        const auto word = texts.pack.words.find(key);
        const bool isThere = texts.pack.has(key);
        std::vector<std::string> cells{key, placeInFile(key, texts.catalogue, texts.english), texts.english.text(key), texts.welsh ? texts.welsh->text(key) : std::string(),
                                       texts.pack.text(key), stateInFile(texts, key), isThere ? word->second.note : std::string(), earlierEnglish(texts, key)};
        std::transform(cells.begin(), cells.end(), cells.begin(), safeCell);
        sheet += csvRow(cells);
    }
    return sheet;
}

Result<TranslationChanges> readTranslationCsv(std::string_view bytes, const TranslationTexts& texts) {
    if (bytes.size() > kLargestSheet) return Error{ErrorCode::FileTooLarge, {}, std::to_string(kLargestSheet / 1'000'000)};
    if (auto fault = encodingFault(bytes)) return *fault;
    auto rows = parseCsv(bytes, separatorOf(bytes, texts.pack.tag), kMostRows);
    if (!rows) return rows.error();
    const Columns columns = rows.value().empty() ? Columns() : columnsOf(rows.value().front(), texts.pack.tag);
    if (const Status whole = check(columns, texts.pack.tag); !whole) return whole.error();
    TranslationReading reading(texts);
    for (std::size_t i = 1; i < rows.value().size(); ++i) {
        if (!isEmptyRow(rows.value()[i])) reading.take(lineOf(rows.value()[i], columns, i));
    }
    return reading.finish();
}

}  // namespace camre
