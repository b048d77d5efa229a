#pragma once

#include <vector>

#include "print/form_question.h"

namespace camre {

/// A piece in its place on a side, still as if read from left to right.
struct PlacedPiece {
    int side = 1;
    QPointF at;
    FormPiece piece;
    std::string question;  // its id; empty: of the form
};

/// Sets a form's questions into the columns of its sides.
class FormFlow {
  public:
    FormFlow(const FormSetter& setter, const PaperManner& manner);

    struct Result {
        std::vector<PlacedPiece> pieces;
        int sides = 1;
        int questionsBeyond = 0;  // not on the first two sides
        double blank = 0;         // the most that is left empty under a column from which it goes on
    };
    /// On as few sides as can be.
    [[nodiscard]] Result tightest() const { return flow(0, 1, 0); }
    /// As loose as the number of sides allows without leaving much of a column empty, and the columns of the last side as even as can be.
    [[nodiscard]] Result best() const;

  private:
    struct Group {
        std::size_t first;
        FormGroupHead head;
    };
    class Pen;
    struct Place;
    void addQuestions(const PaperManner& manner);
    double placeHead(Result& result) const;
    void placeQuestion(Result& result, Place& place, std::size_t index, double looseness) const;
    void placeEnd(Result& result, Pen& pen, double gap) const;
    [[nodiscard]] double bestLooseness(int sides) const;
    [[nodiscard]] Result flow(double looseness, double lastShare, int lastSide) const;

    const FormSetter& m_setter;
    FormPiece m_head;
    FormPiece m_agreement;
    FormPiece m_instruction;
    std::vector<FormQuestion> m_questions;
    std::vector<int> m_groupOf;  // for each question: its group, or -1
    std::vector<Group> m_groups;
    FormPiece m_story;
    FormPiece m_thanks;
};

/// Where a form keeps its parts, in the units of paper_units.h, from the corner of the sheet.
namespace form_place {
QRectF inside();             // within the margins of 12 mm
double markSize();
QRectF qr();                 // at the trailing end of the lower edge
double columnWidth();
double columnLeft(int column);
double columnTop();          // of a side without a head
double columnBottom(int column);
}  // namespace form_place

}  // namespace camre
