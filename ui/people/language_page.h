#pragma once

#include <QPointer>
#include <vector>

#include "form/question_voice.h"
#include "form/words_button.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/page.h"
#include "pack/language_pack.h"

namespace camre {

/// Which language the person wants: one tile a language, by its own name. Only languages in which the
/// whole form is ready are here; the worker sees which of them a second speaker has not checked yet. A
/// small button beside each tile says the language's name.
class LanguagePage final : public Page {
    Q_OBJECT

  public:
    LanguagePage(QuestionVoice& voice, QWidget* parent);

    /// @param packs  in the order of the tiles
    /// @param spoken  keys of the texts that make a form one "with sound"
    void showPacks(const std::vector<const LanguagePack*>& packs, const QStringList& spoken);
    void arrive() override;

  Q_SIGNALS:
    void languageChosen(const camre::LanguageTag& language);

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Tile {
        const LanguagePack* pack;
        QWidget* room;
        WordsButton* button;
        Button* say;
        Sound sound;
    };
    void addTile(const LanguagePack& pack, Sound sound);
    void sayName(const Tile& tile);
    [[nodiscard]] static QString soundWords(Sound sound);
    void tellNoSound(const QString& sentence);
    void showMatches();
    void takeOnlyMatch();
    void describe(const Tile& tile) const;

    QPointer<QuestionVoice> m_voice;  // may go before this page does
    TextField* m_search;
    QWidget* m_tiles;
    QLabel* m_none;
    QLabel* m_noSound;
    bool m_asked = false;  // a name is being said for this page
    QLabel* m_notHere;
    std::vector<Tile> m_all;
};

}  // namespace camre
