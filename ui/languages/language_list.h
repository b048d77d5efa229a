#pragma once

#include "kit/row_table.h"
#include "pack/pack_progress.h"
#include "workspace/library.h"

namespace camre {

/// A language with what it still needs.
struct LanguageState {
    const LanguagePack* pack = nullptr;
    PackProgress progress;
    /// A text is missing or to be mended.
    [[nodiscard]] bool hasGaps() const { return !progress.problems.empty(); }
};

/// Every language of a library, in the order of the endonyms. Counts files of sound, so it reads the disk.
std::vector<LanguageState> languageStates(const Library& library);

/// The translator's table: language, direction, words, sound, checked, stale, state, and what is missing.
class LanguageList final : public RowTable {
    Q_OBJECT
  public:
    explicit LanguageList(QWidget* parent);
    void showLanguages(const std::vector<LanguageState>& languages);

    [[nodiscard]] static QString stageWords(const PackProgress& progress);

  Q_SIGNALS:
    void languageWanted(const camre::LanguageTag& tag);

  protected:
    [[nodiscard]] QStringList heads() const override;
    void addRows() override;

  private:
    void addLanguage(const LanguageState& state);
    QWidget* lookButton(const LanguageState& state);

    std::vector<LanguageState> m_languages;
};

}  // namespace camre
