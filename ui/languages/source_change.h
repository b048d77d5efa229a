#pragma once

#include <QWidget>

#include "pack/language_pack.h"

class QLabel;

namespace camre {

class LanguageLabel;

/// The English that an outdated text was made from, above today's: what is gone is struck through, what is new underlined,
/// and both are said in words to those who listen. Below them the translation as it was, while another is typed.
class SourceChange final : public QWidget {
    Q_OBJECT
  public:
    explicit SourceChange(QWidget* parent);

    /// Both texts in the fonts and direction of this pack.
    void setTexts(const LanguagePack& source, const QString& before, const QString& today);
    /// The translation that stands on the disk; empty hides it.
    void setOldTranslation(const LanguagePack& pack, const QString& text);
    void setWords();

  private:
    QLabel* m_beforeTitle;
    QLabel* m_before;
    QLabel* m_todayTitle;
    QLabel* m_today;
    QLabel* m_oldTitle;
    LanguageLabel* m_old;
};

}  // namespace camre
