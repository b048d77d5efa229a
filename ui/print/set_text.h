#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QTextLayout>
#include <algorithm>
#include <memory>

#include "print/paper_language.h"

class QPainter;

namespace camre {

/// How far the letters of a script reach above and below their line, as shares of the size of the text. Fonts claim up to twice
/// the size, for marks that hardly any text has; a form of two sides cannot give that away.
struct LetterReach {
    double above = 1.0;
    double below = 0.3;

    /// What one line takes, with some white between it and the next.
    [[nodiscard]] double pitch() const { return std::max(above + below + 0.03, 1.13); }
};

/// @param words  all the words that will be set in this language
LetterReach letterReach(const PaperLanguage& language, const QString& words);

/// How some words are set. Lengths in the units of paper_units.h.
struct TextManner {
    PaperLanguage language;
    LetterReach reach;
    double points = 14;
    bool bold = false;
    bool muted = false;      // second in rank: grey
    bool centred = false;
    bool atRight = false;    // whatever the language: a number on a mirrored sheet
};

/// Words in one width, broken into lines at the edge where their language begins.
class SetText {
  public:
    SetText(const QString& words, const TextManner& manner, double width);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }
    /// Where the letters really are, from the text's corner.
    [[nodiscard]] QRectF inked() const { return m_inked; }
    /// A word that is longer than the width was cut in two.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    void paint(QPainter& painter, QPointF at) const;

  private:
    QTextLayout m_layout;
    double m_width;
    double m_height = 0;
    QRectF m_inked;
    QColor m_colour;
    bool m_isBroken = false;
};

/// How wide the words are on one line.
double widthOfText(const QString& words, const TextManner& manner);

}  // namespace camre
