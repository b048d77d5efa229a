#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace camre {

/// Puts controls beside each other and begins a new line where there is no more room, in the reading direction. An item
/// added with Qt::AlignTrailing stands at the end edge of its line; one that may grow downwards is as high as its line.
class FlowLayout final : public QLayout {
    Q_OBJECT
  public:
    explicit FlowLayout(QWidget* parent = nullptr);

    void addWidget(QWidget* widget, Qt::Alignment alignment);
    using QLayout::addWidget;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

  private:
    struct Line;
    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace camre
