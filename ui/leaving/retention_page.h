#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"
#include "kit/row_table.h"

class QLabel;

namespace camre {

class Notice;
class SecondaryButton;

/// People whose time is over, one to a row: code, last form, since when, a former reason, Erase and Keep.
class RetentionList final : public RowTable {
    Q_OBJECT
  public:
    explicit RetentionList(QWidget* parent);
    void showPeople(const std::vector<PastKeeping>& people, bool readOnly);

  Q_SIGNALS:
    void eraseWanted(const camre::PersonCode& code);
    void keepWanted(const camre::PersonCode& code);

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;

  private:
    [[nodiscard]] QWidget* button(const QString& name, const QString& words, const PersonCode& code);

    std::vector<PastKeeping> m_people;
    bool m_readOnly = false;
};

/// Whose time is over (P39): each is erased, or kept for a reason, by somebody who decides it. The longest over come
/// first; whoever is dealt with makes room for the next.
class RetentionPage final : public Page {
    Q_OBJECT
  public:
    RetentionPage(WorkspaceModel& model, QWidget* parent);

    void arrive() override;

  Q_SIGNALS:
    void eraseWanted(const std::vector<camre::PersonCode>& codes);
    void keepWanted(const camre::PersonCode& code);

  protected:
    void retranslate() override;

  private:
    void load();

    WorkspaceModel& m_model;
    std::vector<PastKeeping> m_people;
    QLabel* m_rule;
    Notice* m_lookOnly;
    QLabel* m_none;
    RetentionList* m_list;
    QLabel* m_more;
    SecondaryButton* m_eraseAll;
};

}  // namespace camre
