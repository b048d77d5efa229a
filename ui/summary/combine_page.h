#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "dialogs/ask.h"
#include "kit/page.h"
#include "release/combine.h"
#include "words/interface_language.h"

class QLabel;

namespace camre {

class FigureTable;
class Notice;
class PackList;
class PrimaryButton;
class SecondaryButton;

/// A place that was chosen: its pack, or why there is none.
struct ChosenPack {
    std::filesystem::path path;
    std::optional<ProtectedPack> pack;
    std::optional<Error> problem;
};

/// Adds up the packs of many organisations and periods. What is in each is listed before anything is written; packs that
/// do not go together are named. Needs no file of records.
class CombinePage final : public Page {
    Q_OBJECT
  public:
    CombinePage(const InterfaceLanguage& language, Ask& ask, QWidget* parent);

    /// As if these files and folders had been chosen.
    void add(const std::vector<std::filesystem::path>& places);

  protected:
    void retranslate() override;

  private:
    void addFolder();
    void addFiles();
    void remove(std::size_t place);
    void addUp();
    void showState();
    void showSums();
    void save();
    [[nodiscard]] QString problemWords(const Error& error) const;

    const InterfaceLanguage& m_language;
    Ask& m_ask;
    std::vector<ChosenPack> m_chosen;
    std::optional<CombinedPack> m_sum;
    std::optional<Error> m_problem;  // why there is no sum
    int m_notFound = 0;              // folders without a pack, of the last choice

    QLabel* m_intro;
    SecondaryButton* m_addFolder;
    SecondaryButton* m_addFiles;
    Notice* m_nothing;
    PackList* m_list;
    Notice* m_stopped;
    Notice* m_done;
    QLabel* m_sumTitle;
    QLabel* m_sumWords;
    FigureTable* m_table;
    QLabel* m_letters;
    PrimaryButton* m_save;
};

}  // namespace camre
