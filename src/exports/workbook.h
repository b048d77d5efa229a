#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace camre {

enum class CellLook { Plain, Bold, Title, Wrapped };

/// One sheet, filled from the top row down and never back: finished rows leave memory.
class Sheet {
  public:
    /// Widths of the first columns, in characters.
    void widths(std::initializer_list<double> widths);
    /// The rows above stay in sight when one scrolls.
    void keepRowsInSight(std::uint32_t rows);
    void nextRow();
    /// A cell of the row at hand; texts are never run as formulas.
    void text(std::uint16_t column, std::string_view text, CellLook look = CellLook::Plain);
    void number(std::uint16_t column, double number, CellLook look = CellLook::Plain);
    /// A whole row with one text in its first cell.
    void line(std::string_view text, CellLook look = CellLook::Plain);

  private:
    friend class Workbook;
    Sheet(lxw_worksheet* sheet, const class Workbook& book) : m_sheet(sheet), m_book(book) {}

    lxw_worksheet* m_sheet;
    const Workbook& m_book;
    std::uint32_t m_row = 0;
};

/// An XLSX file in the making. It names no author, and its only time is a fixed one: the same cells
/// give the same bytes. The only user of libxlsxwriter.
class Workbook {
  public:
    /// @param title  of the whole file, for screen readers
    /// Errors: FileUnwritable (place: the temporary folder).
    static Result<std::unique_ptr<Workbook>> make(const std::string& title);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// @param name  at most 31 letters, unlike any other in the book
    Sheet addSheet(const std::string& name);
    /// Once, after the last sheet.
    Result<std::string> bytes();

  private:
    friend class Sheet;
    Workbook(std::filesystem::path folder, lxw_workbook* book);
    [[nodiscard]] lxw_format* format(CellLook look) const;

    // libxlsxwriter prints numbers as the machine's language does; a workbook always has points.
    class PlainNumbers {
      public:
        PlainNumbers();
        ~PlainNumbers();
        PlainNumbers(const PlainNumbers&) = delete;
        PlainNumbers& operator=(const PlainNumbers&) = delete;

      private:
        void* m_plain;
        void* m_before;
    };

    PlainNumbers m_plainNumbers;     // for this thread, as long as the book is in the making
    std::filesystem::path m_folder;  // temporary
    lxw_workbook* m_book;
    lxw_format* m_bold = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_wrapped = nullptr;
};

}  // namespace camre
