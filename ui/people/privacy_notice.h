#pragma once

#include <QFrame>
#include <QString>
#include <vector>

#include "catalogue/service_profile.h"

class QVBoxLayout;

namespace camre {

/// One heading of the full privacy notice and what this service says under it.
struct NoticeEntry {
    QString heading;
    QString text;
};

/// The full notice (P19) in the window's language: who, why, on what basis, who sees it, how long, the
/// rights, and what does not happen. Texts that the service wrote are shown as they were written.
std::vector<NoticeEntry> privacyNotice(const ServiceProfile& profile);

/// The notice in the page, under the short sentences, opened and closed by a button.
class PrivacyNoticePanel final : public QFrame {
    Q_OBJECT

  public:
    explicit PrivacyNoticePanel(QWidget* parent);
    void showNotice(const ServiceProfile& profile);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QVBoxLayout* m_rows;
    ServiceProfile m_profile;
};

}  // namespace camre
