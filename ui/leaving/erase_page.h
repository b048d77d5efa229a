#pragma once

#include <vector>

#include "bridge/workspace_model.h"
#include "kit/page.h"

class QLabel;

namespace camre {

class Button;
class Notice;
class PrimaryButton;
class TextField;

/// Erasing for good: what goes, what stays, which copies still hold it, and the code once more (P41, P42, P44). For
/// several people at once their number is typed instead.
class ErasePage final : public Page {
    Q_OBJECT
  public:
    /// @param codes  one person or more, all of the open file
    ErasePage(WorkspaceModel& model, std::vector<PersonCode> codes, QWidget* parent);

    void arrive() override;
    /// Who is gone, or going, cannot be gone back to.
    [[nodiscard]] bool hasBack() const override { return !m_isGone && !m_isErasing; }

  Q_SIGNALS:
    /// They are erased, and the page was read.
    void finished();

  protected:
    void retranslate() override;

  private:
    void erase();
    void setErasing(bool isErasing);
    void showErased(const Status& erased);
    void showGone(const Status& erased);
    [[nodiscard]] bool isMany() const { return m_codes.size() > 1; }
    [[nodiscard]] bool isRight(const QString& typed) const;
    [[nodiscard]] QString goesText() const;
    [[nodiscard]] QString copiesText() const;

    WorkspaceModel& m_model;
    std::vector<PersonCode> m_codes;
    bool m_isGone = false;
    bool m_isErasing = false;
    bool m_tracesWait = false;
    QWidget* m_asking;
    QLabel* m_goesHeading;
    QLabel* m_goes;
    QLabel* m_staysHeading;
    QLabel* m_stays;
    QLabel* m_copiesHeading;
    QLabel* m_copies;
    TextField* m_again;
    Notice* m_busy;
    Notice* m_gone;
    PrimaryButton* m_keep;
    Button* m_erase;
};

}  // namespace camre
