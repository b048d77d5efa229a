#include "exports/workbook.h"

#include <locale.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <system_error>

#include "base/atomic_file.h"

namespace camre {
namespace fs = std::filesystem;

namespace {

// 1 January 2000, 00:00 UTC. The format wants a time of making; this one is the same for every file.
constexpr std::time_t kNoTime = 946684800;
constexpr std::size_t kLargestBook = 200'000'000;  // bytes

// The library writes to a path only. What passes through holds protected figures alone.
fs::path freshFolder() {
    std::error_code failed;
    std::string name = (fs::temp_directory_path(failed) / "camre-XXXXXX").string();
    return !failed && mkdtemp(name.data()) != nullptr ? fs::path(name) : fs::path();
}

Error writeError(lxw_error error, const fs::path& place) {
    // The library tells a full disk only by a short write.
    const bool full = error == LXW_ERROR_ZIP_FILE_ADD || error == LXW_ERROR_ZIP_CLOSE;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, place.string(), {}};
}

}  // namespace

Workbook::PlainNumbers::PlainNumbers()
    : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr)))), m_before(uselocale(static_cast<locale_t>(m_plain))) {}

Workbook::PlainNumbers::~PlainNumbers() {
    uselocale(static_cast<locale_t>(m_before));
    freelocale(static_cast<locale_t>(m_plain));
}

void Sheet::widths(std::initializer_list<double> widths) {
    lxw_col_t column = 0;
    for (const double width : widths) {
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        ++column;
    }
}

void Sheet::keepRowsInSight(std::uint32_t rows) { worksheet_freeze_panes(m_sheet, rows, 0); }

void Sheet::nextRow() { ++m_row; }

void Sheet::text(std::uint16_t column, std::string_view text, CellLook look) {
    if (!text.empty()) worksheet_write_string(m_sheet, m_row, column, std::string(text).c_str(), m_book.format(look));
}

void Sheet::number(std::uint16_t column, double number, CellLook look) {
    worksheet_write_number(m_sheet, m_row, column, number, m_book.format(look));
}

void Sheet::line(std::string_view text, CellLook look) {
    this->text(0, text, look);
    nextRow();
}

Result<std::unique_ptr<Workbook>> Workbook::make(const std::string& title) {
    fs::path folder = freshFolder();
    if (folder.empty()) return Error{ErrorCode::FileUnwritable, fs::temp_directory_path().string(), {}};
    std::string temporary = folder.string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    lxw_workbook* raw = workbook_new_opt((folder / "book.xlsx").c_str(), &options);
    std::unique_ptr<Workbook> book(new Workbook(std::move(folder), raw));
    if (raw == nullptr) return Error{ErrorCode::FileUnwritable, temporary, {}};
    std::string name = title;
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.created = kNoTime;
    workbook_set_properties(raw, &properties);
    return book;
}

Workbook::Workbook(fs::path folder, lxw_workbook* book) : m_folder(std::move(folder)), m_book(book) {
    if (m_book == nullptr) return;
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    format_set_text_wrap(m_bold);
    m_title = workbook_add_format(m_book);
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    m_wrapped = workbook_add_format(m_book);
    format_set_text_wrap(m_wrapped);
}

Workbook::~Workbook() {
    if (m_book != nullptr) workbook_close(m_book);
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

Sheet Workbook::addSheet(const std::string& name) {
    return {workbook_add_worksheet(m_book, name.c_str()), *this};
}

Result<std::string> Workbook::bytes() {
    const lxw_error closed = workbook_close(m_book);
    m_book = nullptr;
    if (closed != LXW_NO_ERROR) return writeError(closed, m_folder.parent_path());
    return readWholeFile(m_folder / "book.xlsx", kLargestBook);
}

lxw_format* Workbook::format(CellLook look) const {
    switch (look) {
        case CellLook::Plain: return nullptr;
        case CellLook::Bold: return m_bold;
        case CellLook::Title: return m_title;
        case CellLook::Wrapped: return m_wrapped;
    }
    return nullptr;
}

}  // namespace camre
