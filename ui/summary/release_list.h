#pragma once

#include <vector>

#include "kit/row_table.h"
#include "workspace/workspace.h"

namespace camre {

/// The periods that were released, one to a row: which, when, Look and Export. A withdrawn one says so, and can only be
/// looked at.
class ReleaseList final : public RowTable {
    Q_OBJECT
  public:
    explicit ReleaseList(QWidget* parent);

    void showReleases(const std::vector<ReleaseFacts>& releases);
    void retranslate() { build(); }
    [[nodiscard]] std::vector<QWidget*> controls() const;

  Q_SIGNALS:
    void lookWanted(std::int64_t id);
    void exportWanted(std::int64_t id);

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;

  private:
    QWidget* button(const char* name, const ReleaseFacts& release, const QString& text);

    std::vector<ReleaseFacts> m_releases;
};

}  // namespace camre
