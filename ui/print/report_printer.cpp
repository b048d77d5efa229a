#include "print/report_printer.h"

#include <QGuiApplication>
#include <clocale>
#include <string>

#include "print/chart_painter.h"
#include "print/paper_fit.h"
#include "print/paper_form_file.h"
#include "print/pdf_file.h"
#include "print/people_paper.h"
#include "print/report_paper.h"

namespace camre {
namespace {

// Qt's remarks about the surroundings belong on nobody's terminal.
void sayNothing(QtMsgType /*kind*/, const QMessageLogContext& /*place*/, const QString& /*words*/) {}

// Letters without a window and without a screen.
class Letters {
  public:
    Letters() : m_before(qInstallMessageHandler(&sayNothing)) {
        // Qt takes over the user's locale for the whole program; here numbers stay as the core writes them.
        const char* now = std::setlocale(LC_ALL, nullptr);
        const std::string locale = now == nullptr ? "C" : now;
        m_application = std::make_unique<QGuiApplication>(m_count, m_words);
        std::setlocale(LC_ALL, locale.c_str());
    }
    ~Letters() {
        m_application.reset();
        qInstallMessageHandler(m_before);
    }
    Letters(const Letters&) = delete;
    Letters& operator=(const Letters&) = delete;

  private:
    QtMessageHandler m_before;
    char m_name[10] = "camre-cli";
    char m_option[10] = "-platform";
    char m_platform[10] = "offscreen";
    char* m_words[4] = {m_name, m_option, m_platform, nullptr};
    int m_count = 3;
    std::unique_ptr<QGuiApplication> m_application;
};

// A window has its letters already.
void needLetters(std::unique_ptr<Letters>& letters) {
    if (QCoreApplication::instance() == nullptr) letters = std::make_unique<Letters>();
}

class PaperReportPrinter final : public ReportPrinter {
  public:
    [[nodiscard]] std::string reportPdf(const Report& report) const override {
        needLetters(m_letters);
        return pdfBytes(reportPaper(report));
    }
    [[nodiscard]] std::string chartPng(const ChartDrawing& drawing) const override {
        needLetters(m_letters);
        return camre::chartPng(drawing).toStdString();
    }

  private:
    mutable std::unique_ptr<Letters> m_letters;
};

class PaperPeoplePrinter final : public PeoplePrinter {
  public:
    [[nodiscard]] Result<std::string> peoplePdf(const PeopleTold& told, const LanguagePack& pack, const std::string& weWill) const override {
        needLetters(m_letters);
        const PrintedDocument page = peoplePaper(told, pack, weWill);
        if (!fitsOneSheet(page)) return Error{ErrorCode::SheetTooLong, {}, std::to_string(kMostLettersWeWill)};
        return pdfBytes(page);
    }

  private:
    mutable std::unique_ptr<Letters> m_letters;
};

class PaperFormPrinter final : public FormPrinter {
  public:
    [[nodiscard]] PrintedForm paperForm(const Catalogue& catalogue, const ServiceProfile& profile, const LanguagePack& pack, const PaperWish& wish) const override {
        needLetters(m_letters);
        const FormKind kind = wish.followUp ? FormKind::FollowUp : FormKind::Baseline;
        const PaperForm form = camre::paperForm(catalogue, profile, pack, {kind, wish.second, wish.companion, wish.sample});
        const PaperFit fit = wish.points > kUsualPaperPoints ? PaperFit{} : measurePaper(form, wish.points);
        const PaperFormLayout layout(form, wish.points > kUsualPaperPoints ? PaperManner{wish.points, true, false} : fit.manner);
        const bool hasBoxes = !layout.geometry().boxes.empty();
        return {pdfBytes(layout), hasBoxes ? paperGeometryJson(layout.geometry()) : std::string(), layout.sidesCount(), layout.manner().points,
                layout.manner().grouped, fit.isTwoSides() ? 0 : fit.takeOutGrouped};
    }

  private:
    mutable std::unique_ptr<Letters> m_letters;
};

}  // namespace

std::unique_ptr<ReportPrinter> makeReportPrinter() { return std::make_unique<PaperReportPrinter>(); }

std::unique_ptr<PeoplePrinter> makePeoplePrinter() { return std::make_unique<PaperPeoplePrinter>(); }

std::unique_ptr<FormPrinter> makeFormPrinter() { return std::make_unique<PaperFormPrinter>(); }

}  // namespace camre
