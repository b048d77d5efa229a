#pragma once

#include <QFrame>

#include "form/story_text.h"

class QLabel;

namespace camre {

class LinkButton;
class SecondaryButton;

/// The place where the own words of a sheet are typed, once the sheet says that they may be kept (P7).
class KeyedWords final : public QFrame {
    Q_OBJECT
  public:
    explicit KeyedWords(QWidget* parent);

    /// @param question  in the language of whoever types
    /// @param warning   against names and places, in the same language
    void setWords(const QString& question, const QString& warning);
    /// While they are typed: with the ways on and back. Else they can be looked at and mended.
    void setAsking(bool asking);
    [[nodiscard]] StoryText& text() { return *m_text; }
    void takeFocus();

  Q_SIGNALS:
    void done();
    /// Back to the boxes; the words stay.
    void backPressed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QLabel* m_place;
    QLabel* m_question;
    QLabel* m_warning;
    StoryText* m_text;
    QLabel* m_hint;
    SecondaryButton* m_done;
    LinkButton* m_back;
};

}  // namespace camre
