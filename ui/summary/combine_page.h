#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "bridge/background_work.h"
#include "dialogs/ask.h"
#include "kit/page.h"
#include "words/interface_language.h"
#include "workspace/combine_files.h"

class QLabel;
class QTimer;

namespace camre {

class FigureTable;
class Notice;
class PackList;
class PrimaryButton;
class SecondaryButton;

/// Adds up the packs of many organisations and periods. What is in each is listed before anything is written; packs that
/// do not go together are named. Needs no file of records.
class CombinePage final : public Page {
    Q_OBJECT
  public:
    /// @param work  where packs are read and added up, beside the window
    CombinePage(const InterfaceLanguage& language, Ask& ask, BackgroundWork& work, QWidget* parent);

    /// As if these files and folders had been chosen.
    void add(const std::vector<std::filesystem::path>& places);

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void addFolder();
    void addFiles();
    void remove(std::size_t place);
    void read(std::vector<ChosenPack> before, const std::vector<std::filesystem::path>& places, std::function<void()> after);
    void stop();
    void setBusy(bool isBusy);
    void showState();
    void showSums();
    void save();
    [[nodiscard]] QString problemWords(const Error& error) const;

    const InterfaceLanguage& m_language;
    Ask& m_ask;
    BackgroundWork& m_work;
    ChosenPacks m_chosen;

    QLabel* m_intro;
    SecondaryButton* m_addFolder;
    SecondaryButton* m_addFiles;
    Notice* m_busy;
    SecondaryButton* m_stop;
    QTimer* m_busySoon;
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
