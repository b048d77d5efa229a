#pragma once

#include <optional>

#include "print/form_piece.h"

namespace camre {

/// One question of a form, set in a width. Lines are broken once; how far its parts stand from each other may change after that.
class FormQuestion {
  public:
    /// @param grouped  its answers stand in the heading of a group: boxes with numbers and pictures alone
    FormQuestion(const PaperQuestion& question, const FormSetter& setter, double width, bool grouped, bool headings);

    [[nodiscard]] const PaperQuestion& question() const { return m_question; }
    [[nodiscard]] bool hasHeading() const { return m_theme.first != nullptr; }
    /// @param looseness  0: as tight as may be, 1: as loose as may be
    [[nodiscard]] FormPiece piece(double looseness) const;

  private:
    struct Cell {
        const PaperTick* tick;
        SetWords words;
        double x;
        int row;
    };
    struct Answers {
        std::vector<Cell> cells;
        double pictureWidth = 0;
        bool isBroken = false;
    };
    [[nodiscard]] Answers inColumns(const std::vector<PaperTick>& ticks, double share) const;
    [[nodiscard]] double hang() const;
    [[nodiscard]] Answers oneAfterAnother(const std::vector<PaperTick>& ticks, double pictureWidth) const;
    [[nodiscard]] double heightOf(const Answers& answers, double row) const;
    void arrange();
    double addAnswers(FormPiece& piece, const Answers& answers, double top, double row) const;
    double addBoxRow(FormPiece& piece, double top, double looseness) const;
    double addBefore(FormPiece& piece) const;

    const PaperQuestion& m_question;
    const FormSetter& m_setter;
    double m_width;
    bool m_grouped;
    SetWords m_words;
    SetWords m_theme;
    SetWords m_sensitive;
    SetWords m_onlyIf;
    SetWords m_hint;
    Answers m_levels;
    Answers m_otherwise;
};

/// The answers of a group, said once over its questions.
class FormGroupHead {
  public:
    /// @param from, to  the numbers of its first and last question
    FormGroupHead(const PaperQuestion& example, int from, int to, const FormSetter& setter, double width);
    [[nodiscard]] const FormPiece& piece() const { return m_piece; }

  private:
    FormPiece m_piece;
};

/// The width of the pictures beside answers, so that their words line up; 0: there are none.
double pictureWidthOf(const std::vector<PaperTick>& ticks);

}  // namespace camre
