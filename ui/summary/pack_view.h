#pragma once

#include <QWidget>
#include <memory>

#include "catalogue/catalogue.h"
#include "release/pack.h"
#include "words/interface_language.h"

class QLabel;

namespace camre {

class ChangeChart;
class ChoiceField;
class FigureTable;
class Notice;

/// A released pack as it left, and nothing else: the chart, its table and the other tables, what to read with care.
class PackView final : public QWidget {
    Q_OBJECT
  public:
    PackView(const Catalogue& catalogue, const InterfaceLanguage& language, QWidget* parent);
    ~PackView() override;

    void setPack(const ProtectedPack& pack);
    void clear();
    void retranslate();
    /// The controls that Tab goes through, in order.
    [[nodiscard]] QWidget* firstControl() const;
    [[nodiscard]] QWidget* lastControl() const;

  private:
    void fillChoices();
    void showTable();
    void showFacts();

    Catalogue m_catalogue;  // its own: the file may close before the page goes
    const InterfaceLanguage& m_language;
    std::unique_ptr<ProtectedPack> m_pack;
    QLabel* m_facts;
    QLabel* m_chartTitle;
    ChangeChart* m_chart;
    Notice* m_care;
    ChoiceField* m_which;
    FigureTable* m_table;
    QLabel* m_letters;
};

}  // namespace camre
