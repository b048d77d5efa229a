#pragma once

#include <QWidget>

class QLabel;

namespace camre {

class SecondaryButton;

/// Papers for a service's own accounts in the settings: privacy notice, record of processing, impact assessment.
class AccountSettings final : public QWidget {
    Q_OBJECT

  public:
    explicit AccountSettings(QWidget* parent);

  Q_SIGNALS:
    void noticeWanted();
    void recordWanted();
    void assessmentWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showWords();

    QLabel* m_heading;
    QLabel* m_text;
    SecondaryButton* m_notice;
    SecondaryButton* m_record;
    SecondaryButton* m_assessment;
};

}  // namespace camre
