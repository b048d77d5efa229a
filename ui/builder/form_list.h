#pragma once

#include "catalogue/service_profile.h"
#include "kit/row_table.h"
#include "words/interface_language.h"

namespace camre {

/// Our form in its order: each question with its number, moved by buttons or Alt+Up and Alt+Down, and taken out.
class FormList final : public RowTable {
    Q_OBJECT
  public:
    /// @param language  must outlive the list
    FormList(const InterfaceLanguage& language, QWidget* parent);

    void showQuestions(const ServiceProfile& profile);
    /// The focus goes to a button of this question, where it stands now.
    void focusOn(const IndicatorId& question, int by);

  Q_SIGNALS:
    /// @param by  -1: one up, 1: one down
    void moveWanted(const camre::IndicatorId& question, int by);
    void removeWanted(const camre::IndicatorId& question);
    /// Its rows were made anew, perhaps because the window became narrow.
    void rebuilt();

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QWidget* buttonsOf(const IndicatorId& question, const QString& name);

    const InterfaceLanguage& m_language;
    ServiceProfile m_profile;
};

}  // namespace camre
