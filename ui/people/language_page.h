#pragma once

#include <vector>

#include "form/words_button.h"
#include "kit/fields.h"
#include "kit/page.h"
#include "pack/language_pack.h"

namespace camre {

/// Which language the person wants: one tile a language, by its own name. Only languages in which the
/// whole form is ready are here; the worker sees which of them a second speaker has not checked yet.
class LanguagePage final : public Page {
    Q_OBJECT

  public:
    explicit LanguagePage(QWidget* parent);

    /// @param packs  in the order of the tiles
    void showPacks(const std::vector<const LanguagePack*>& packs);
    void arrive() override;

  Q_SIGNALS:
    void languageChosen(const camre::LanguageTag& language);

  protected:
    void retranslate() override;

  private:
    struct Tile {
        const LanguagePack* pack;
        WordsButton* button;
    };
    void showMatches();
    void describe(const Tile& tile) const;

    TextField* m_search;
    QWidget* m_tiles;
    QLabel* m_none;
    QLabel* m_notHere;
    std::vector<Tile> m_all;
};

}  // namespace camre
