#pragma once

#include <QImage>
#include <memory>
#include <vector>

#include "exports/paper_geometry.h"
#include "print/paper_form.h"

class QPainter;
class QPagedPaintDevice;

namespace camre {

// Sizes of text in points. Source: design-ux section 10; 14 and 18 after the guidance on Easy Read and large print.
inline constexpr double kUsualPaperPoints = 14;
inline constexpr double kSmallestPaperPoints = 12;
inline constexpr double kLargePaperPoints = 18;

/// No more than this for a form, unless in large print. Source: Welsh Government WG46676 (2022), as design-ux section 10.
inline constexpr int kMostPaperSides = 2;

/// How a form is set.
struct PaperManner {
    double points = kUsualPaperPoints;
    bool headings = true;  // of themes, where the form has them
    bool grouped = false;  // questions with the same answers that follow each other stand under one heading

    friend bool operator==(const PaperManner&, const PaperManner&) = default;
};

/// A form set on sides of A4, as many as it takes: the same on a printer, in a file, on the screen and for the meter.
class PaperFormLayout {
  public:
    PaperFormLayout(const PaperForm& form, const PaperManner& manner);
    ~PaperFormLayout();
    PaperFormLayout(PaperFormLayout&&) noexcept;
    PaperFormLayout& operator=(PaperFormLayout&&) noexcept;

    [[nodiscard]] int sidesCount() const;
    [[nodiscard]] const PaperManner& manner() const;
    /// The file's name and the job's: no code in it (P35).
    [[nodiscard]] const QString& title() const;
    /// How many questions do not begin and end on the first two sides.
    [[nodiscard]] int questionsBeyond() const;
    /// Every box with its question and answer; of a companion there are none.
    [[nodiscard]] const PaperGeometry& geometry() const;
    /// Where texts stand, each its own rectangle: none overlaps another or a box. For tests and for whoever highlights a question.
    struct Text {
        int side = 1;
        std::string of;  // the question's id; empty: of the form
        PaperRect where;
    };
    [[nodiscard]] const std::vector<Text>& texts() const;

    /// Paints one whole side, paper edge to paper edge.
    ///
    /// @param side   from 1
    /// @param sheet  the sheet in the painter's coordinates; it keeps the shape of A4
    void paintSide(QPainter& painter, int side, const QRectF& sheet) const;
    /// A whole side on white.
    [[nodiscard]] QImage picture(int side, int widthPx) const;
    /// Draws every side on a printer or a PDF writer. True: the device took all.
    bool printOn(QPagedPaintDevice& device) const;

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace camre
