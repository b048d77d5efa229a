#pragma once

#include <QImage>
#include <QList>
#include <QStringList>
#include <string>

#include "print/printed_document.h"

namespace camre::tests {

/// The words of a PDF, one text for each of its sheets, as another program reads them: letters in their plain forms,
/// marks of direction left out, one blank between words.
QStringList sheetsOfPdf(const std::string& bytes);
/// All of them as one text.
QString wordsOfPdf(const std::string& bytes);
/// What the file says about itself: title, author, producer …
QString factsOfPdf(const std::string& bytes);

/// Its sheets as pictures, with so many dots to the inch.
QList<QImage> picturesOfPdf(const std::string& bytes, int dots);

/// As the readers above see a text.
QString plainWords(const QString& text);

/// How far the ink of a sheet keeps from each edge, in mm; `picture` is a whole sheet of A4.
struct Margins {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};
Margins inkMargins(const QImage& picture);
/// True when every sheet keeps its ink inside the margins of 15 mm.
bool staysInside(const PrintedDocument& document);

}  // namespace camre::tests
