#pragma once

#include <vector>

#include "dialogs/ask.h"
#include "kit/page.h"
#include "papers/print_job.h"

class QLabel;

namespace camre {

class Button;
class ChoiceField;
class FlowLayout;
class Notice;

/// Shows what would be printed, and sends it to a printer or into a PDF. A PDF can always be had.
class PrintPage final : public Page {
    Q_OBJECT
  public:
    /// @param ask       printers and file boxes; must outlive the page
    /// @param make      makes the job, again whenever the window's language changes
    /// @param isSample  made-up people: every sheet says so
    PrintPage(Ask& ask, PrintMaker make, bool isSample, QWidget* parent);
    ~PrintPage() override;

    void arrive() override;

  Q_SIGNALS:
    /// It went to a printer, or into a PDF.
    void printed();

  protected:
    void retranslate() override;

  private:
    void build();
    void fillChoices();
    void fillJobChoices();
    void choose(std::size_t choice, int option);
    void showSheets();
    void print();
    void savePdf();
    void done(const QString& title, const QString& text);
    [[nodiscard]] const PrintVersion* chosen() const;
    [[nodiscard]] QString fileName() const;

    Ask& m_ask;
    PrintMaker m_make;
    bool m_isSample;
    PrintJob m_job;
    Notice* m_done;
    Notice* m_personal;
    QLabel* m_sheetsCount;
    QWidget* m_choices;
    std::vector<ChoiceField*> m_jobChoices;
    ChoiceField* m_version;
    ChoiceField* m_copies;
    ChoiceField* m_printer;
    QLabel* m_noPrinter;
    QWidget* m_sheets;
    FlowLayout* m_pictures;
    Button* m_print;
    Button* m_save;
};

}  // namespace camre
