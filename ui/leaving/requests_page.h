#pragma once

#include "bridge/workspace_model.h"
#include "kit/page.h"
#include "kit/row_table.h"

class QLabel;

namespace camre {

class Button;
class ChoiceField;
class SecondaryButton;
class TextField;

/// "erase", "see their answers" …
QString requestWords(RequestKind kind);

/// Requests, one to a row: what, when it came, when the reply is due, and whether it was answered.
class RequestList final : public RowTable {
    Q_OBJECT
  public:
    explicit RequestList(QWidget* parent);
    void showRequests(const std::vector<Request>& requests, Day today, bool readOnly);

  Q_SIGNALS:
    void answeredWanted(qint64 id, bool answered);

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;

  private:
    [[nodiscard]] QString stateWords(const Request& request) const;

    std::vector<Request> m_requests;
    Day m_today;
    bool m_readOnly = false;
};

/// What people asked for, and the day by which the reply is due (P43). By whom is never written down.
class RequestsPage final : public Page {
    Q_OBJECT
  public:
    RequestsPage(WorkspaceModel& model, QWidget* parent);

    void arrive() override;

  protected:
    void retranslate() override;

  private:
    void note();
    void setAnswered(qint64 id, bool answered);
    void load();

    WorkspaceModel& m_model;
    QLabel* m_about;
    QLabel* m_none;
    RequestList* m_list;
    QLabel* m_newHeading;
    ChoiceField* m_kind;
    TextField* m_received;
    Button* m_note;
};

}  // namespace camre
