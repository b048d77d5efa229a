#pragma once

#include <QWidget>

#include "pack/language_pack.h"

class QLabel;
class QPlainTextEdit;

namespace camre {

/// Room for a person's own words: no more than may be kept, with a count that shows itself when the room grows short.
class StoryText final : public QWidget {
    Q_OBJECT
  public:
    /// @param name  the text is `<name>Text`, its count `<name>Room`
    StoryText(const QString& name, QWidget* parent);

    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    /// Sets the words; no signal.
    void setText(const QString& words);
    /// Forgets them, and with them what could be undone; no signal.
    void clear();
    /// The language and the direction of what is typed.
    void setLanguage(const LanguagePack& pack);

  Q_SIGNALS:
    void typed();

  private:
    void keepToLimit();
    void showRoomLeft();

    QPlainTextEdit* m_edit;
    QLabel* m_room;
};

}  // namespace camre
