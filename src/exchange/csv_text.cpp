#include "exchange/csv_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace camre {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Goes over the text sign by sign; a quotation mark opens a cell only where it begins one.
class CsvReader {
  public:
    CsvReader(char separator, std::size_t mostRows) : m_separator(separator), m_mostRows(mostRows) {}

    Result<CsvRows> read(std::string_view text) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (m_rows.size() > m_mostRows) return Error{ErrorCode::TooLong, rowName(), std::to_string(m_mostRows)};
            const char next = at + 1 < text.size() ? text[at + 1] : '\0';
            if (m_quoted) at += takeQuoted(text[at], next);
            else at += takeOpen(text[at], next);
        }
        if (m_quoted) return Error{ErrorCode::SheetBroken, rowName(), {}};
        if (!m_row.empty() || !m_cell.empty() || m_wasQuoted) endRow();
        return std::move(m_rows);
    }

  private:
    [[nodiscard]] std::string rowName() const { return "line " + std::to_string(m_rows.size() + 1); }

    // Both give how many further signs they have used up.
    std::size_t takeQuoted(char c, char next) {
        if (c != '"') m_cell += c;
        else if (next != '"') m_quoted = false;
        else m_cell += '"';
        return c == '"' && next == '"' ? 1 : 0;
    }
    std::size_t takeOpen(char c, char next) {
        if (c == '"' && m_cell.empty() && !m_wasQuoted) m_quoted = m_wasQuoted = true;
        else if (c == m_separator) endCell();
        else if (c == '\n' || c == '\r') endRow();
        else m_cell += c;
        return c == '\r' && next == '\n' ? 1 : 0;
    }
    void endCell() {
        m_row.push_back(std::move(m_cell));
        m_cell.clear();
        m_wasQuoted = false;
    }
    void endRow() {
        endCell();
        m_rows.push_back(std::move(m_row));
        m_row.clear();
    }

    char m_separator;
    std::size_t m_mostRows;
    CsvRows m_rows;
    std::vector<std::string> m_row;
    std::string m_cell;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

std::string_view withoutApostrophes(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of('\''), text.size()));
}

// "16-17" may come back as a day of December.
bool looksLikeNumber(std::string_view text) {
    const bool plain = text.find_first_not_of("0123456789-+/.:, %") == std::string_view::npos;
    return plain && text.find_first_of("0123456789") != std::string_view::npos;
}

bool looksLikeTruth(std::string_view text) {
    std::string capitals(text.substr(0, 6));
    std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return capitals == "TRUE" || capitals == "FALSE";
}

// Apostrophes before it do not make it safe to take one away again, so they count as part of it.
bool isRisky(std::string_view text) {
    const std::string_view bare = withoutApostrophes(text);
    return beginsFormula(bare) || looksLikeNumber(bare) || looksLikeTruth(bare);
}

}  // namespace

Result<CsvRows> parseCsv(std::string_view text, char separator, std::size_t mostRows) {
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    return CsvReader(separator, mostRows).read(text);
}

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& cell : cells) {
        row += row.empty() ? "\"" : ",\"";
        for (const char c : cell) row += c == '"' ? std::string("\"\"") : std::string(1, c);
        row += '"';
    }
    return row + "\r\n";
}

std::string safeCell(const std::string& text) { return isRisky(text) ? "'" + text : text; }

std::string fromSafeCell(const std::string& cell) {
    return cell.starts_with('\'') && isRisky(cell) ? cell.substr(1) : cell;
}

}  // namespace camre
