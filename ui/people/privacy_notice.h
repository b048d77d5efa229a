#pragma once

#include <QFrame>

#include "catalogue/service_profile.h"
#include "form/question_words.h"
#include "kit/buttons.h"

class QVBoxLayout;

namespace camre {

/// The full notice (P19) in the page, under the short sentences: the person's language, and the worker's below it.
/// Texts that the service wrote are shown once, as they were written.
class PrivacyNoticePanel final : public QFrame {
    Q_OBJECT

  public:
    explicit PrivacyNoticePanel(QWidget* parent);
    [[nodiscard]] QWidget* printButton() const { return m_print; }
    void showNotice(const FormWords& words, const ServiceProfile& profile);

  Q_SIGNALS:
    void printWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void addText(const LanguagePack& pack, const QString& words, const char* weight, bool isMuted);

    QVBoxLayout* m_rows;
    QWidget* m_texts;
    Button* m_print;
};

}  // namespace camre
