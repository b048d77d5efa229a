#pragma once

#include <QLabel>

#include "look/look.h"
#include "pack/language_pack.h"

namespace camre {

/// Gives any widget that shows words of this pack the pack's fonts and its own direction. (English
/// inside an Arabic page puts its "?" on the wrong side otherwise.)
void speakLanguage(QWidget& widget, const LanguagePack& pack);

Qt::LayoutDirection directionOf(const LanguagePack& pack);

/// Words of one language: wrapped, plain, in that language's fonts and direction, at the size of a role.
class LanguageLabel final : public QLabel {
    Q_OBJECT

  public:
    explicit LanguageLabel(TextRole role, QWidget* parent = nullptr);

    /// Second in rank: softer, never smaller than its role says.
    void setMuted();
    void setWords(const LanguagePack& pack, const QString& words);
    /// Marked while it is read aloud.
    void setLit(bool lit);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace camre
