#pragma once

#include <QImage>
#include <QWidget>
#include <memory>
#include <vector>

#include "print/paper_form_layout.h"

namespace camre {

/// A box that was typed as ticked.
struct SheetTick {
    PaperBoxKind kind = PaperBoxKind::Answer;
    std::string of;
    std::string answer;
    friend bool operator==(const SheetTick&, const SheetTick&) = default;
};

/// The printed sheet as it lies beside the keyboard, with what is asked for now in sight and marked. Only to look at.
class SheetPicture final : public QWidget {
    Q_OBJECT
  public:
    explicit SheetPicture(QWidget* parent);
    ~SheetPicture() override;

    /// Sets the sheet of a form, as it is printed.
    void setForm(const PaperForm& form);
    /// Marks a question or a line of the head, and brings it into sight.
    void mark(PaperBoxKind kind, const std::string& of);
    void markNothing();
    void setTicks(std::vector<SheetTick> ticks);

    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] int sidesCount() const;
    /// Where the marked boxes are on the widget; empty: nothing is marked.
    [[nodiscard]] QRectF marked() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] bool isMarked(const PaperBox& box) const;
    [[nodiscard]] bool isBesideBox(const PaperRect& words) const;
    [[nodiscard]] double scale() const;  // px for a millimetre
    [[nodiscard]] double sheetTop() const;
    [[nodiscard]] QRectF onWidget(const PaperRect& where) const;
    void paintTicks(QPainter& painter) const;

    std::unique_ptr<PaperFormLayout> m_layout;
    std::vector<SheetTick> m_ticks;
    PaperRect m_marked;  // the boxes that are marked, together
    PaperBoxKind m_kind = PaperBoxKind::Code;
    std::string m_of;
    bool m_marks = false;
    int m_side = 1;
    QImage m_picture;
};

}  // namespace camre
