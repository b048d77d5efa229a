#pragma once

#include <QString>

class QWidget;

namespace camre {

/// Every question that needs a box of its own: files and folders. Pages get one through their constructor, so that a
/// test can answer.
class Ask {
  public:
    virtual ~Ask() = default;
    /// Each gives the path chosen, or an empty text when the box was closed.
    virtual QString fileToOpen(QWidget* over) = 0;
    virtual QString fileToMake(QWidget* over, const QString& suggestion) = 0;
    virtual QString folder(QWidget* over) = 0;
};

/// Asks with Qt's own boxes, which speak the window's language (a desktop's box might not know Welsh).
class DesktopAsk final : public Ask {
  public:
    QString fileToOpen(QWidget* over) override;
    QString fileToMake(QWidget* over, const QString& suggestion) override;
    QString folder(QWidget* over) override;
};

}  // namespace camre
