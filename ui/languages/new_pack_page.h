#pragma once

#include "kit/page.h"
#include "languages/pack_shelf.h"

class QTimer;

namespace camre {

class ChoiceField;
class PrimaryButton;
class TextField;

/// Begins a language that nobody has written yet. A few words of it, typed or pasted, tell its direction, its script and
/// which fonts of this computer can draw it.
class NewPackPage final : public Page {
    Q_OBJECT
  public:
    NewPackPage(PackShelf& shelf, QWidget* parent);
    void arrive() override;

  Q_SIGNALS:
    void begun(const camre::LanguageTag& tag);

  protected:
    void retranslate() override;

  private:
    void lookAtSample();
    void fillDirections();
    void fillFonts(const QStringList& families);
    void begin();
    [[nodiscard]] NewLanguage typed() const;
    [[nodiscard]] TextField* firstEmpty();

    PackShelf& m_shelf;
    TextField* m_tag;
    TextField* m_endonym;
    TextField* m_nameEn;
    TextField* m_nameCy;
    TextField* m_sample;
    ChoiceField* m_direction;
    TextField* m_script;
    ChoiceField* m_font;
    PrimaryButton* m_begin;
    QTimer* m_soon;
};

}  // namespace camre
