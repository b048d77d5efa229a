#pragma once

#include <QString>
#include <QStringList>
#include <map>

class QWidget;

namespace camre {

class PaperFormLayout;
struct PrintedDocument;

/// Every question that needs a box of its own, and what lies outside the window: files, folders, printers. Pages get one through their constructor, so that a
/// test can answer.
class Ask {
  public:
    virtual ~Ask() = default;
    /// Each gives the path chosen, or an empty text when the box was closed.
    virtual QString fileToOpen(QWidget* over) = 0;
    virtual QString fileToMake(QWidget* over, const QString& suggestion) = 0;
    virtual QString folder(QWidget* over) = 0;
    /// Released summaries of any organisation: zips, or their summary.json. None: the box was closed.
    virtual QStringList packsToOpen(QWidget* over) = 0;
    /// Where to write a PDF; asks before one that is there is replaced.
    virtual QString pdfToMake(QWidget* over, const QString& suggestion) = 0;

    /// A file that holds a language, or its texts for another program.
    virtual QString languageFileToOpen(QWidget* over) = 0;
    /// Where to write one; asks before one that is there is replaced.
    virtual QString languageFileToMake(QWidget* over, const QString& suggestion) = 0;

    /// A service's form as one file.
    virtual QString formFileToOpen(QWidget* over) = 0;
    /// Where to write one; asks before one that is there is replaced.
    virtual QString formFileToMake(QWidget* over, const QString& suggestion) = 0;

    /// A recording that somebody made elsewhere.
    virtual QString soundFileToOpen(QWidget* over) = 0;

    /// The printers of this computer, the usual one first.
    virtual QStringList printers() = 0;
    /// False: the printer did not answer, and nothing was printed. The job is named by the document's title.
    virtual bool print(const QString& printer, const PrintedDocument& document) = 0;
    /// The same for a form that is filled in by hand, as often as wanted.
    virtual bool printForm(const QString& printer, const PaperFormLayout& form, int copies) = 0;
};

/// Asks with Qt's own boxes, which speak the window's language (a desktop's box might not know Welsh). A box begins where the last one of
/// its kind ended; that is forgotten with the window and never written down (P35).
class DesktopAsk final : public Ask {
  public:
    QString fileToOpen(QWidget* over) override;
    QString fileToMake(QWidget* over, const QString& suggestion) override;
    QString folder(QWidget* over) override;
    QStringList packsToOpen(QWidget* over) override;
    QString pdfToMake(QWidget* over, const QString& suggestion) override;
    QString languageFileToOpen(QWidget* over) override;
    QString languageFileToMake(QWidget* over, const QString& suggestion) override;
    QString formFileToOpen(QWidget* over) override;
    QString formFileToMake(QWidget* over, const QString& suggestion) override;
    QString soundFileToOpen(QWidget* over) override;
    QStringList printers() override;
    bool print(const QString& printer, const PrintedDocument& document) override;
    bool printForm(const QString& printer, const PaperFormLayout& form, int copies) override;

  private:
    /// What boxes are for: what is chosen for one kind says nothing about where another belongs.
    enum class Kind { Records, Results, Papers, Languages, Forms, Sound };

    [[nodiscard]] QString placeOf(Kind kind, const QString& otherwise) const;
    /// The same path, once the folder it lies in is kept for the next box.
    QString keepPlace(Kind kind, const QString& chosen, bool isFolder = false);

    std::map<Kind, QString> m_places;
};

}  // namespace camre
