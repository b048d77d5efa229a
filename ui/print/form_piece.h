#pragma once

#include <QRectF>
#include <memory>
#include <string>
#include <vector>

#include "exports/paper_geometry.h"
#include "print/paper_form_layout.h"
#include "print/paper_units.h"
#include "print/set_text.h"

namespace camre {

/// One thing on a form: words, a box, a line, a drawing.
struct Ink {
    enum class Kind { Text, Box, Ticked, Filled, Picture, Rule, Frame };
    Kind kind = Kind::Text;
    QRectF where;
    std::shared_ptr<const SetText> text;
    QString picture;
    bool followsReading = false;  // a drawing that shows a direction: mirrored with the sheet
    bool grey = false;
    // Of a box that is to be found again; one that only shows how to tick has none.
    bool isForAnswer = false;
    PaperBoxKind boxKind = PaperBoxKind::Answer;
    std::string of;
    std::string answer;
};

/// Part of a form in one piece, from its own corner, as if read from left to right: the layout mirrors it. Lengths in the units
/// of paper_units.h.
struct FormPiece {
    std::vector<Ink> inks;
    double height = 0;

    void add(Ink ink) { inks.push_back(std::move(ink)); }
    void addRule(double x, double y, double width, double thick, bool grey = false);
    /// Another piece inside this one; the height stays.
    void add(const FormPiece& piece, double x, double y);
};

/// Words of one or two languages below each other.
struct SetWords {
    std::shared_ptr<const SetText> first;
    std::shared_ptr<const SetText> second;
    double height = 0;

    [[nodiscard]] bool isBroken() const { return (first && first->isBroken()) || (second && second->isBroken()); }
    void addTo(FormPiece& piece, double x, double y) const;
};

/// What all parts of one form share: its sizes, its letters, whether it has boxes.
class FormSetter {
  public:
    FormSetter(const PaperForm& form, const PaperManner& manner);

    [[nodiscard]] const PaperForm& form() const { return m_form; }
    [[nodiscard]] double points() const { return m_points; }
    /// For what is said about a question, never below the smallest size.
    [[nodiscard]] double smallPoints() const;
    [[nodiscard]] double boxSize() const;
    /// By how much a box is larger than the usual one: rows grow by it.
    [[nodiscard]] double largerBox() const;
    /// The height of one line at a size.
    [[nodiscard]] double line(double points) const { return m_first.reach.pitch() * points * kUnitsPerPoint; }

    [[nodiscard]] SetWords set(const PaperWords& words, double points, bool bold, double width) const;
    [[nodiscard]] double widthOf(const PaperWords& words, double points, bool bold) const;
    /// A number or another text that is the same in every language.
    [[nodiscard]] std::shared_ptr<const SetText> figure(const QString& words, double points, bool bold, double width, bool centred) const;
    /// From the top of a first line to the middle of its letters.
    [[nodiscard]] double middle(double points) const;
    [[nodiscard]] static double figureMiddle(double points);

    /// A box with its number before it and its words after it. The middle of the box and of the first line are the same.
    ///
    /// @param x, top  of the row
    /// @param row     height of a row of one line
    /// @return the height that the words take from `top`
    double addTick(FormPiece& piece, const PaperTick& tick, PaperBoxKind kind, const std::string& of, const SetWords& words, QPointF at, double row,
                   double pictureWidth) const;
    /// From the edge of a tick to its words.
    [[nodiscard]] double wordsAt(double pictureWidth) const;
    void addBox(FormPiece& piece, QRectF where, PaperBoxKind kind, const std::string& of, const std::string& answer) const;
    void addPicture(FormPiece& piece, const QString& name, QRectF where, bool followsReading) const;
    void addFigure(FormPiece& piece, const QString& words, double points, bool bold, QRectF where) const;

  private:
    const PaperForm& m_form;
    double m_points;
    TextManner m_first;
    TextManner m_second;
};

}  // namespace camre
